import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import { formOpenedBy } from '../../app/base/form-registry';
import type { Landed } from '../../app/base/said-lines';
import { type Locale, refusalText, textsFor } from '../../language/texts';
import type { Log } from '../../log';
import type { View } from '../../views/view';
import { composeNotice } from '../compose';
import { askedPrivately, keptPrivate, postPrivately } from '../edge/asked-privately';
import { placeOf } from '../edge/place';
import type { What } from '../turn';
import { selfRefreshOf } from './again';
import { dialogBody, messageOf, pressedBody, saidBeside, sayBody } from './messages';
import { outcomeOf, statusOf } from './outcomes';

export interface Answered {
  readonly landed: Landed;
  /** The message it is in, if it is in one. */
  readonly message?: string | undefined;
  /** If it did not arrive: how long the service wants to be left alone. */
  readonly waitMilliseconds?: number | undefined;
}

/** The answer to a request goes back the way that the request came. */
const answered: Answered = { landed: 'yes' };

/** Shows a view as the kind of answer the activity calls for. */
export type Answer = (context: TurnContext, what: What, view: View, locale: Locale) => Promise<Answered>;

export const createAnswer =
  (log: Log): Answer =>
  async (context, what, view, locale) => {
    const viewerId = placeOf(context.activity) === 'personal' ? context.activity.from?.id : undefined;
    switch (what.kind) {
      case 'press':
        // Whatever happens to a self-refreshing card is not its reader's concern.
        if (what.automatic && selfRefreshOf(view) === undefined) {
          await leaveCard(context);
          return answered;
        }
        await invokeAnswer(context, pressedBody(view, locale, viewerId));
        return saidBeside(view) === undefined ? { landed: 'yes', message: what.message } : answered;
      case 'openDialog':
      case 'submitDialog':
        await invokeAnswer(context, dialogBody(view, locale, dialogTitle(what.verb, locale), what.from));
        return answered;
      case 'compose':
        await invokeAnswer(context, composeNotice(view, locale));
        return answered;
      case 'otherInvoke':
        await invokeAnswer(context, sayBody(refusalText({ code: 'UnknownCommand' }, locale)));
        return answered;
      case 'removed':
      case 'stillInstalled':
        return answered;
      default:
        return sendReply(
          context,
          messageOf(view, locale, viewerId),
          messageOf(tooLong, locale, viewerId),
          log,
        );
    }
  };

/**
 * Shows a view in place of the card a dialog was opened from. Returns whether that worked; the message may be gone, or too
 * old to be changed.
 */
export const renewCard = async (
  context: TurnContext,
  message: string,
  view: View,
  locale: Locale,
): Promise<boolean> => {
  try {
    await context.updateActivity({ ...messageOf(view, locale, context.activity.from?.id), id: message });
    return true;
  } catch {
    return false;
  }
};

/** Answers an invoke; without a body a dialog closes. */
export const invokeAnswer = async (context: TurnContext, body: object | undefined): Promise<void> => {
  const shown = body !== undefined && askedPrivately(context.activity) ? keptPrivate(body) : body;
  await context.sendActivity({
    type: 'invokeResponse',
    value: { status: 200, body: shown },
  } as Partial<Activity>);
};

/** Answers a card that refreshes itself: it stays as it is, and nothing is said. */
export const leaveCard = (context: TurnContext): Promise<void> => invokeAnswer(context, sayBody(''));

export const dialogTitle = (verb: string, locale: Locale): string => {
  const form = formOpenedBy(verb);
  return form === undefined ? 'Rød Tråd' : textsFor(locale).forms[form].title;
};

const tooLong: View = { name: 'notice', tone: 'info', message: { kind: 'tooLong' }, actions: [] };

/** How long a reply may wait in all for a connector that asks for time: Teams gives a dialog 5 seconds. */
const replyPatience = 3_000;
const replyPause = 500;

/**
 * Sends the reply of a turn. What certainly did not arrive is resent while somebody waits for it, and then left to the
 * outbox. What may have arrived is not, and nothing is said instead: nobody reads an answer twice, or reads below the answer
 * that it failed. Whoever asked so that nobody else saw it is answered the same way.
 */
const sendReply = async (
  context: TurnContext,
  message: Partial<Activity>,
  short: Partial<Activity> | undefined,
  log: Log,
): Promise<Answered> => {
  const until = Date.now() + replyPatience;
  const send = (reply: Partial<Activity>) =>
    askedPrivately(context.activity) ? postPrivately(context, reply) : context.sendActivity(reply);
  for (;;) {
    try {
      return { landed: 'yes', message: (await send(message))?.id };
    } catch (error) {
      // Too large: a short one says so, since silence looks as if nothing was done.
      if (statusOf(error) === 413 && short !== undefined) return sendReply(context, short, undefined, log);
      const outcome = outcomeOf(error);
      const pause =
        outcome.outcome === 'throttled' ? (outcome.retryAfterMilliseconds ?? replyPause) : replyPause;
      const surelyNot = outcome.outcome === 'throttled' || outcome.outcome === 'failed';
      if (!surelyNot || Date.now() + pause > until) {
        log.warn('turn.replyNotSent', { error, outcome: outcome.outcome });
        const isGone = outcome.outcome === 'refused' && outcome.reason === 'gone';
        if (!surelyNot && !isGone) return { landed: 'unknown' };
        return {
          landed: 'no',
          ...(outcome.outcome === 'throttled' && { waitMilliseconds: outcome.retryAfterMilliseconds }),
        };
      }
      await wait(pause);
    }
  }
};
