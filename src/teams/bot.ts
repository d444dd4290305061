import { Application } from '@microsoft/teams-ai';
import type { Activity, TurnContext } from 'botbuilder';
import { isFormName } from '../app/base/form-registry';
import { helpView } from '../app/base/help';
import type { Actor, Services } from '../app/base/services';
import { forTurn } from '../app/base/turn-memory';
import { searchCoordinators } from '../app/coordinator/coordinator-lookup';
import { staffMember } from '../app/organisation/directory';
import { readPreferences } from '../app/organisation/preferences';
import { containsCprDeep } from '../domain/base/cpr';
import { type Result, refuse } from '../domain/base/result';
import type { StaffId, StaffMember } from '../domain/organisation/organisation';
import { understand } from '../language/phrases';
import { type Locale, textsFor } from '../language/texts';
import type { Log } from '../log';
import type { NoticeMessage, NoticeView } from '../views/notice';
import type { View } from '../views/view';
import { againOf, looksAgain } from './again';
import { createAnswer, dialogTitle, invokeAnswer, leaveCard, renewCard } from './answer';
import { isFirstArrival } from './arrivals';
import { composeBody } from './compose';
import type { Conversations } from './conversations';
import {
  createRateLimiter,
  createSeen,
  createWindow,
  humanPace,
  type RateLimit,
  refreshesAtMost,
} from './limits';
import { dialogBody, sayBody } from './messages';
import { rememberedOrigin } from './origin';
import { routeFor } from './routes/all';
import { openFormFor, submitFormFor } from './routes/forms';
import type { Asking, Request } from './routes/route';
import type { Messenger } from './sender';
import { isPublic } from './shared-places';
import type { StandingCards } from './standing-cards';
import { type DialogOrigin, type Inbound, readActivity, requestIdOf, type Values, type What } from './turn';

export interface BotParts {
  readonly services: Services;
  readonly conversations: Conversations;
  readonly standingCards: StandingCards;
  readonly messenger: Messenger;
  readonly log: Log;
  /** Whoever comes from another tenant is answered nothing. */
  readonly allowedTenants: ReadonlySet<string>;
  readonly rateLimit?: RateLimit;
}

/** A turn with an identified sender. */
interface Turn extends Asking {
  readonly context: TurnContext;
  /** The language that Teams is set to; `locale` is the one that the person reads. */
  readonly teamsLocale: Locale;
  readonly what: What;
}

const notice = (tone: NoticeView['tone'], message: NoticeMessage): NoticeView => ({
  name: 'notice',
  tone,
  message,
  actions: [],
});

/** What a use case answered, as something to show: a refusal becomes a sentence that says what to do. */
const shown = (result: Result<View>): View =>
  result.ok ? result.value : notice('refused', { kind: 'refusal', refusal: result.refusal });

/**
 * The bot: a teams-ai Application whose two routes take every activity, since answers to presses are written here and
 * not by its helpers (they would show one person's card to everyone). Answers the logic to run for each activity.
 */
export const createBot = (parts: BotParts): ((context: TurnContext) => Promise<void>) => {
  const { services, log } = parts;
  const answer = createAnswer(log);
  const seen = createSeen();
  const withinPace = createRateLimiter(parts.rateLimit ?? humanPace);
  const mayRefresh = createWindow(refreshesAtMost.turns, refreshesAtMost.milliseconds);
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });

  const onActivity = async (context: TurnContext): Promise<void> => {
    const inbound = readActivity(context.activity);
    try {
      await handle(context, inbound);
    } catch (error) {
      const referenceNumber = services.ids.next().slice(0, 8);
      log.error('turn.failed', { error, kind: inbound.what.kind, failureId: referenceNumber });
      await answer(
        context,
        inbound.what,
        notice('refused', { kind: 'failure', referenceNumber }),
        inbound.locale ?? 'da',
      );
    }
  };
  application.addRoute(async ({ activity }) => activity.type === 'invoke', onActivity, true);
  application.addRoute(async () => true, onActivity);

  const handle = async (context: TurnContext, inbound: Inbound): Promise<unknown> => {
    const { what, tenantId } = inbound;
    const { activity } = context;
    if (what.kind === 'other') return;
    const locale = inbound.locale ?? 'da';
    if (tenantId === undefined || !parts.allowedTenants.has(tenantId)) {
      log.warn('turn.unknownTenant', { kind: what.kind });
      return answer(context, what, notice('refused', { kind: 'unknownTenant' }), locale);
    }
    const now = Date.parse(services.clock.now());
    if (isAutomatic(what) && !mayRefresh(`${tenantId}/${inbound.aadObjectId}`, now))
      return leaveCard(context);
    const isSent = what.kind === 'message' || what.kind === 'submitInChat' || what.kind === 'installed';
    if (isSent && activity.id !== undefined && seen(repetitionKey(activity))) return;

    const person = await identify(tenantId, inbound.aadObjectId);
    if (what.kind === 'removed') {
      if (person !== undefined && inbound.place === 'personal') {
        await parts.conversations.refused(tenantId, person.id, 'notInstalled');
      }
      return;
    }
    if (person === undefined) {
      // One arrival is told by two events, and of strangers nothing is kept.
      const isTold = what.kind === 'installed' && seen(`arrival|${activity.conversation.id}`);
      if (isTold || what.kind === 'stillInstalled') return;
      return answer(context, what, notice('info', { kind: 'unknownStaff' }), locale);
    }
    if (what.kind === 'message' || what.kind === 'installed' || what.kind === 'stillInstalled') {
      await parts.conversations.remember(tenantId, person.id, activity, inbound.locale);
    }
    if (what.kind === 'stillInstalled') return;
    if (what.kind === 'installed') {
      const { id } = activity.conversation;
      if (!(await isFirstArrival(services, tenantId, person.id, inbound.place, id))) return;
    }
    const turn = await beginTurn(context, inbound, tenantId, person);
    if (!isAutomatic(what) && !withinPace(`${tenantId}/${person.id}`, now)) {
      return answer(context, what, shown(refuse('TooFast')), turn.locale);
    }
    if (mayHoldCpr(what)) return answer(context, what, shown(refuse('CprNotAllowed')), turn.locale);
    await act(turn);
  };

  const identify = async (tenantId: string, id: string | undefined): Promise<StaffMember | undefined> => {
    const person = id === undefined ? undefined : await staffMember(services, tenantId, id as StaffId);
    return person?.active === true ? person : undefined;
  };

  const beginTurn = async (
    context: TurnContext,
    { what, place, locale }: Inbound,
    tenantId: string,
    person: StaffMember,
  ): Promise<Turn> => {
    const { language } = await readPreferences(services, tenantId, person.id);
    const formId = 'data' in what ? what.data.form : undefined;
    const origin = rememberedOrigin(context);
    const actor: Actor = {
      tenantId,
      person,
      requestId: requestIdOf(context.activity, person.id, formId),
      ...(origin !== undefined && { origin }),
    };
    return {
      services: forTurn(services),
      actor,
      place,
      what,
      context,
      teamsLocale: locale ?? 'da',
      locale: language === 'follow' ? (locale ?? 'da') : language,
    };
  };

  const act = async (turn: Turn): Promise<unknown> => {
    const { what } = turn;
    switch (what.kind) {
      case 'message':
        return reply(turn, await say(turn, what.text));
      case 'press':
        if (what.automatic) return refresh(turn, what.verb, what.data);
        return what.data.beside === undefined
          ? reply(turn, await ask(turn, { kind: 'press', verb: what.verb, data: what.data }))
          : showBeside(turn, what.verb, what.data);
      case 'submitInChat':
        return reply(turn, await ask(turn, { kind: 'press', verb: what.verb, data: what.data }));
      case 'openDialog':
        return openDialog(turn, what.verb, what.data, what.from);
      case 'submitDialog':
        return submitDialog(turn, what.verb, what.data, what.from);
      case 'compose':
        return compose(turn, what.query);
      case 'installed':
        return reply(turn, helpView(turn.actor, turn.place, 'welcome'));
      default:
        return invokeAnswer(turn.context, {});
    }
  };

  const say = async (turn: Turn, text: string): Promise<View> => {
    const said = understand(text, { locale: turn.locale });
    if (said.understood === 'nearly')
      return { name: 'suggestions', about: 'command', phrases: said.suggestions.filter(isShort) };
    if (said.understood === 'nothing') return shown(refuse('UnknownCommand'));
    if (said.intent === 'thanks') return notice('info', { kind: 'youAreWelcome' });
    return ask(turn, { kind: 'command', command: said });
  };

  const ask = async (turn: Turn, request: Request): Promise<View> => {
    const route = routeFor(request);
    if (route === undefined) {
      return request.kind === 'command'
        ? notice('info', { kind: 'notYet' })
        : shown(refuse('UnknownCommand'));
    }
    const began = performance.now();
    const result = await route.handle(turn, request);
    const code = result.ok ? undefined : result.refusal.code;
    log.info('turn.answered', {
      route: route.name,
      place: turn.place,
      ms: Math.round(performance.now() - began),
      code,
    });
    return shown(result);
  };

  /**
   * A card that looks again by itself. Nobody waits for it: only the card as it now stands takes its place, and nothing
   * that was not asked for is carried out.
   */
  const refresh = async (turn: Turn, verb: string, data: Values): Promise<void> => {
    const mayLook = looksAgain(verb) && turn.place === 'personal';
    const view = mayLook ? await ask(turn, { kind: 'press', verb, data }) : undefined;
    if (view === undefined || againOf(view) === undefined) return leaveCard(turn.context);
    await reply(turn, view);
  };

  /** A card with several things on it stays as it is: what was pressed comes in a message of its own. */
  const showBeside = async (turn: Turn, verb: string, data: Values): Promise<void> => {
    const view = await ask(turn, { kind: 'press', verb, data });
    await invokeAnswer(turn.context, sayBody(textsFor(turn.locale).words.seeBelow));
    await reply({ ...turn, what: { kind: 'message', text: '' } }, view);
  };

  /** Shows a view where it may be shown: case data never in a place that is shared (design § 5). */
  const reply = async (turn: Turn, view: View): Promise<void> => {
    const { context, what, actor } = turn;
    const locale = localeAfter(turn, view);
    if (turn.place === 'personal') {
      const message = await answer(context, what, view, locale);
      if (message === undefined) return;
      const { shown, became } = parts.standingCards;
      return (what.kind === 'press' ? became : shown)(actor.tenantId, actor.person.id, message, view);
    }
    if (isPublic(view)) return void (await answer(context, what, view, locale));
    const { outcome } = await parts.messenger.show(actor.tenantId, actor.person.id, view, locale);
    if (outcome === 'sent') {
      await answer(context, what, notice('done', { kind: 'answeredPrivately' }), locale);
      return;
    }
    // Only a refusal is for good; the remedy for it would be wrong advice for a moment's outage.
    if (outcome !== 'refused') throw new Error(`the private answer was not sent: ${outcome}`);
    await answer(context, what, notice('refused', { kind: 'cannotAnswerPrivately' }), locale);
  };

  const openDialog = async (
    turn: Turn,
    verb: string,
    data: Values,
    from: DialogOrigin | undefined,
  ): Promise<void> => {
    const form = (await openFormFor(turn, verb, data)) ?? refuse('UnknownCommand');
    const title = dialogTitle(verb, turn.locale);
    await invokeAnswer(turn.context, dialogBody(shown(form), turn.locale, title, from));
  };

  const submitDialog = async (
    turn: Turn,
    verb: string,
    data: Values,
    from: DialogOrigin | undefined,
  ): Promise<unknown> => {
    const { context, locale } = turn;
    if (!isFormName(verb)) return answer(context, turn.what, shown(refuse('UnknownCommand')), locale);
    const result = await submitFormFor(turn, verb, data, data);
    log.info('turn.submitted', {
      form: verb,
      place: turn.place,
      code: result.ok ? undefined : result.refusal.code,
    });
    const view = shown(result);
    const isDone = result.ok && view.name !== 'form';
    if (!isDone) return invokeAnswer(context, dialogBody(view, locale, dialogTitle(verb, locale), from));
    await invokeAnswer(context, undefined);
    if (turn.place === 'personal' && from?.onCard === view.name) {
      const { tenantId, person } = turn.actor;
      if (await renewCard(context, from.onMessage, view, locale))
        return parts.standingCards.became(tenantId, person.id, from.onMessage, view);
    }
    await reply({ ...turn, what: { kind: 'message', text: '' } }, view);
  };

  const compose = async (turn: Turn, query: string): Promise<void> => {
    const hits = query.trim() === '' ? [] : await searchCoordinators(services, turn.actor, query);
    await invokeAnswer(turn.context, composeBody(hits, turn.locale));
  };

  return async (context) => {
    await application.run(context);
  };
};

/** What can be offered to be typed again; a phrase may hold as much of the text as somebody cared to send. */
const isShort = (phrase: string): boolean => phrase.length <= 200;

/** A choice of language is answered in the language that was chosen. */
const localeAfter = ({ locale, teamsLocale }: Turn, view: View): Locale => {
  if (view.name !== 'settings') return locale;
  return view.language === 'follow' ? teamsLocale : view.language;
};

const isAutomatic = (what: What): boolean => what.kind === 'press' && what.automatic;

const repetitionKey = (activity: Activity): string => `${activity.conversation.id}|${activity.id}`;

/** L2: in anything that people write. The import looks line by line itself, so that it can name the line. */
const mayHoldCpr = (what: What): boolean => {
  switch (what.kind) {
    case 'message':
      return containsCprDeep(what.text);
    case 'compose':
      return containsCprDeep(what.query);
    case 'press':
    case 'submitInChat':
    case 'submitDialog':
      return what.verb !== 'import.open' && containsCprDeep(what.data);
    default:
      return false;
  }
};
