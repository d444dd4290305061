import { Application } from '@microsoft/teams-ai/lib/Application';
import type { Activity, TurnContext } from 'botbuilder';
import type { Actor, Services } from '../app/base/services';
import { forTurn, type TurnServices } from '../app/base/turn-memory';
import { staffMember } from '../app/organisation/directory';
import { firstAdministrator } from '../app/organisation/first-administrator';
import { noteWritten, readPreferences } from '../app/organisation/preferences';
import { dateAt } from '../domain/base/calendar';
import { refuse } from '../domain/base/result';
import type { StaffId, StaffMember } from '../domain/organisation/organisation';
import { planItemText } from '../language/plan-items';
import type { Locale } from '../language/texts';
import { addLogFields, type Log } from '../log';
import { createAct, type Turn } from './act';
import { cprIn } from './cpr';
import { isFirstArrival } from './edge/arrivals';
import {
  createRateLimiter,
  createSeen,
  createWindow,
  humanPace,
  type RateLimit,
  refreshesAtMost,
} from './edge/limits';
import { sharedPlaceOf } from './edge/shared-place';
import { firstImportHelp, isFirstImport } from './first-import';
import { shown } from './respond';
import { createAnswer, leaveCard } from './sending/answer';
import type { Conversations } from './sending/conversations';
import { notice } from './sending/reply';
import type { Messenger } from './sending/sender';
import { type Inbound, readActivity, requestIdOf, type What } from './turn';

export interface BotParts {
  readonly services: Services;
  readonly conversations: Conversations;
  readonly messenger: Messenger;
  readonly log: Log;
  /** People from other tenants get no answer. */
  readonly allowedTenants: ReadonlySet<string>;
  readonly rateLimit?: RateLimit;
}

/**
 * The bot: a teams-ai Application whose two routes take every activity, since answers to presses are written here and not by
 * its helpers (they would show one person's card to everyone). Returns the logic to run for each activity.
 */
export const createBot = (parts: BotParts): ((context: TurnContext) => Promise<void>) => {
  const { services, log } = parts;
  const answer = createAnswer(log);
  const { act, refuseCpr } = createAct({ ...parts, answer });
  const seen = createSeen();
  const withinPace = createRateLimiter(parts.rateLimit ?? humanPace);
  const mayRefresh = createWindow(refreshesAtMost.turns, refreshesAtMost.milliseconds);
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
  // Typing would start whatever the option says, and everybody would see that somebody has asked something.
  application.startTypingTimer = () => undefined;

  const onActivity = async (context: TurnContext): Promise<void> => {
    const inbound = readActivity(context.activity);
    const own = forTurn(services);
    let failed = false;
    // L1: whatever a turn says waits for its records. That it failed tells nothing of a case.
    const mayLeave = async (): Promise<void> => {
      if (!failed) await own.settled();
    };
    context.onSendActivities(async (_context, _activities, send) => {
      await mayLeave();
      return send();
    });
    context.onUpdateActivity(async (_context, _activity, update) => {
      await mayLeave();
      return update();
    });
    addLogFields({ tenantId: inbound.tenantId, kind: inbound.what.kind });
    try {
      await handle(context, inbound, own);
      await own.settled();
    } catch (error) {
      failed = true;
      const referenceNumber = services.ids.next().slice(0, 8);
      log.error('turn.failed', {
        error,
        failureId: referenceNumber,
      });
      await answer(
        context,
        inbound.what,
        notice('refused', { kind: 'failure', referenceNumber }),
        await localeFor(inbound),
      );
    }
  };

  /** The language for telling somebody that something went wrong, as far as it can be known then. */
  const localeFor = async ({ tenantId, aadObjectId, locale, written }: Inbound): Promise<Locale> => {
    const guess = written ?? locale ?? 'da';
    if (tenantId === undefined || aadObjectId === undefined) return guess;
    const known = await readPreferences(services, tenantId, aadObjectId as StaffId).catch(() => undefined);
    if (known === undefined) return guess;
    return known.language === 'follow' ? (written ?? known.written ?? guess) : known.language;
  };
  application.addRoute(async ({ activity }) => activity.type === 'invoke', onActivity, true);
  application.addRoute(async () => true, onActivity);

  const handle = async (context: TurnContext, inbound: Inbound, own: TurnServices): Promise<unknown> => {
    const { what, tenantId } = inbound;
    const { activity } = context;
    const isSilent = what.kind === 'other' || what.kind === 'removed';
    const locale = inbound.written ?? inbound.locale ?? 'da';
    if (tenantId === undefined || !parts.allowedTenants.has(tenantId)) {
      if (isSilent) return;
      log.warn('turn.unknownTenant');
      return answer(context, what, notice('refused', { kind: 'unknownTenant' }), locale);
    }
    const now = Date.parse(services.clock.now());
    if (isAutomatic(what) && !mayRefresh(`${tenantId}/${inbound.aadObjectId}`, now))
      return leaveCard(context);
    const isSent =
      what.kind === 'message' ||
      what.kind === 'files' ||
      what.kind === 'submitInChat' ||
      what.kind === 'installed';
    if (isSent && activity.id !== undefined && seen(activityKey(activity))) return;

    const person = await identify(own, tenantId, inbound.aadObjectId);
    if (what.kind === 'removed') {
      if (person !== undefined && inbound.chat === 'personal') {
        await parts.conversations.refused(tenantId, person.id, 'notInstalled');
      }
      return;
    }
    if (person === undefined && what.kind === 'other') return;
    if (person === undefined) {
      // Teams reports one arrival in two events, and we keep nothing about strangers.
      const isTold = what.kind === 'installed' && seen(`arrival|${activity.conversation.id}`);
      if (isTold || what.kind === 'stillInstalled') return;
      const first = await firstAdministrator(own, tenantId, inbound.aadObjectId);
      if (first !== undefined && inbound.chat === 'personal')
        return actAtFirst(await beginTurn(own, context, inbound, tenantId, first), now);
      return answer(context, what, notice('info', { kind: 'unknownStaff' }), locale);
    }
    if (!isLeaving(activity)) {
      await parts.conversations.remember(tenantId, person.id, activity, inbound.locale);
    }
    if (what.kind === 'other' || what.kind === 'stillInstalled') return;
    if (what.kind === 'installed') {
      const { id } = activity.conversation;
      if (!(await isFirstArrival(own, tenantId, person.id, inbound.chat, id))) return;
    }
    const turn = await beginTurn(own, context, inbound, tenantId, person);
    if (!isAutomatic(what) && !withinPace(`${tenantId}/${person.id}`, now)) {
      return answer(context, what, shown(refuse('TooFast')), turn.locale);
    }
    if (inbound.written !== undefined) {
      await noteWritten(own, tenantId, person.id, inbound.written).catch((error: unknown) =>
        log.warn('turn.languageNotNoted', { error }),
      );
    }
    const unfit = cprIn(what, dateAt(services.clock.now()));
    if (unfit !== undefined) return refuseCpr(turn, unfit);
    await act(turn);
  };

  /** The first administrator imports, and does nothing else. The import itself looks for CPR numbers (L2). */
  const actAtFirst = async (turn: Turn, now: number): Promise<unknown> => {
    const { actor, context, locale, what } = turn;
    if (!withinPace(`${actor.tenantId}/${actor.person.id}`, now))
      return answer(context, what, shown(refuse('TooFast')), locale);
    return isFirstImport(what, locale) ? act(turn) : answer(context, what, firstImportHelp(), locale);
  };

  const identify = async (
    own: TurnServices,
    tenantId: string,
    id: string | undefined,
  ): Promise<StaffMember | undefined> => {
    const person = id === undefined ? undefined : await staffMember(own, tenantId, id as StaffId);
    return person?.active === true ? person : undefined;
  };

  const beginTurn = async (
    own: TurnServices,
    context: TurnContext,
    { what, chat, locale, written }: Inbound,
    tenantId: string,
    person: StaffMember,
  ): Promise<Turn> => {
    const { language, written: last } = await readPreferences(own, tenantId, person.id);
    const unchosen = written ?? last ?? locale ?? 'da';
    const key = 'data' in what ? what.data.repetitionKey : undefined;
    const place = sharedPlaceOf(context);
    const spoken = language === 'follow' ? unchosen : language;
    const actor: Actor = {
      tenantId,
      person,
      requestId: requestIdOf(context.activity, person.id, key),
      inWords: (item) => planItemText(item, spoken),
      ...(place !== undefined && { place }),
    };
    return {
      services: own,
      actor,
      chat,
      what,
      context,
      since: services.clock.now(),
      unchosen,
      locale: spoken,
    };
  };

  return async (context) => {
    await application.run(context);
  };
};

const isAutomatic = (what: What): boolean => what.kind === 'press' && what.automatic;

/** Whoever does anything can be reached, unless they are removing the app. */
const isLeaving = ({ type, membersRemoved }: Activity): boolean =>
  type === 'conversationUpdate' && (membersRemoved ?? []).length > 0;

const activityKey = (activity: Activity): string => `${activity.conversation.id}|${activity.id}`;
