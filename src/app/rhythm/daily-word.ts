import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import type { CaseRelation } from '../../domain/case/rights';
import { dueRow, type SeenToAt } from '../../domain/rhythm/due-kinds';
import { byUrgency, isHeard, type Nudge, nudgesOn } from '../../domain/rhythm/nudges';
import { rhythmFactsOf } from '../../domain/rhythm/rhythm';
import type { NoticeView } from '../../views/notice';
import { type DailyWordView, waitsAtMost } from '../../views/rhythm/daily-word';
import type { ActionLink } from '../../views/verbs';
import { type Actor, type Services, today } from '../base/services';
import { readCaseFor } from '../case/case-store';
import { sightOf } from '../case/case-view';
import { ownMinutes } from '../minutes/approval-view';
import { type MinutesWaits, minutesWaitsIn } from '../minutes/minutes-nudges';
import { municipalityOf } from '../organisation/directory';
import { isTooLateToday, type Preferences, readPreferences } from '../organisation/preferences';
import { gapNudgesIn } from '../plan/plan-nudges';
import type { Notice } from '../telling/notices';
import { recordAccess } from '../trail/access-log';
import { besideFor } from './beside';
import { dueView } from './due';

type DailyWord = Extract<Notice, { readonly kind: 'dailyWord' }>;

/** This many cases are named; the rest are under "mine sager". */
const casesAtMost = 8;

interface Waiting {
  readonly familyCase: FamilyCase;
  readonly relation: CaseRelation;
  /** Most urgent first; there is at least one. */
  readonly nudges: readonly [Nudge, ...Nudge[]];
}

/**
 * C5, D2: what waits for somebody today, read when the word goes out: it mentions nothing that has been done or muted
 * meanwhile, and no case they no longer answer for. A single thing is a short notice. Undefined when there is nothing left
 * to say, or when the word's day has passed: then the next round says it. Cases it names are recorded as read first (L1).
 */
export const dailyWord = async (
  services: Services,
  actor: Actor,
  { day, about, beside: counts = [] }: DailyWord,
): Promise<DailyWordView | NoticeView | undefined> => {
  if (day !== today(services) || isTooLateToday(services.clock.now())) return undefined;
  const preferences = await readPreferences(services, actor.tenantId, actor.person.id);
  const found = await Promise.all(about.map((one) => waitingIn(services, actor, one, preferences)));
  const waiting = found
    .filter((one) => one !== undefined)
    .sort(({ nudges: [one] }, { nudges: [other] }) => byUrgency(one, other));
  const shown = waiting.slice(0, casesAtMost);
  const [first] = shown;
  const told = await besideFor(services, actor.tenantId, actor.person, counts);
  if (first === undefined && told.length === 0) return undefined;
  for (const { familyCase, relation } of shown) {
    await recordAccess(services, actor.tenantId, `case.${familyCase.reference}`, {
      by: actor.person.id,
      what: 'caseViewed',
      basis: relation,
    });
  }
  const { settings } = await municipalityOf(services, actor.tenantId);
  const waitView = ({ due, missed }: Nudge, familyCase: FamilyCase) => ({
    due: dueView(due, settings.rhythm, familyCase.members),
    ...(missed !== undefined && { missed }),
  });
  if (first !== undefined && waiting.length === 1 && first.nudges.length === 1 && told.length === 0) {
    const [nudge] = first.nudges;
    return {
      name: 'notice',
      tone: 'info',
      message: {
        kind: 'nudge',
        subject: first.familyCase.alias,
        today: day,
        ...waitView(nudge, first.familyCase),
      },
      actions: [alone(pressFor(first))],
    };
  }
  return {
    name: 'daily-word',
    today: day,
    count: waiting.length,
    cases: shown.map((one) => ({
      reference: one.familyCase.reference,
      alias: one.familyCase.alias,
      waits: one.nudges.slice(0, waitsAtMost).map((nudge) => waitView(nudge, one.familyCase)),
      more: Math.max(0, one.nudges.length - waitsAtMost),
      press: beside(pressFor(one)),
    })),
    beside: told.map((one) => ({ ...one, press: beside(one.press) })),
    actions: [
      beside({ verb: 'cases.show', as: 'execute' }),
      beside({ verb: 'settings.show', as: 'execute' }),
    ],
  };
};

const waitingIn = async (
  services: Services,
  actor: Actor,
  { reference, keys }: DailyWord['about'][number],
  { muted }: Preferences,
): Promise<Waiting | undefined> => {
  const opened = await readCaseFor(services, actor, reference);
  const [relation] = opened?.relations ?? [];
  if (opened === undefined || relation === undefined) return undefined;
  const { familyCase, relations } = opened;
  const sight = sightOf(familyCase, relations);
  if (!sight.alias) return undefined;
  const { settings } = await municipalityOf(services, actor.tenantId);
  const minutes = await minutesWaitsIn(services, actor.tenantId, familyCase);
  const gaps = sight.everything ? await gapNudgesIn(services, actor.tenantId, familyCase) : [];
  const all = [
    ...(sight.everything
      ? [...nudgesOn(rhythmFactsOf(familyCase), settings, today(services)), ...minutes.nudges, ...gaps]
      : []),
    ...(await answersOf(services, actor, reference, minutes)),
  ];
  const [first, ...others] = all
    .filter((nudge) => keys.includes(nudge.key) && isHeard(nudge, muted))
    .sort(byUrgency);
  return first && { familyCase, relation, nudges: [first, ...others] };
};

/** R3, S9: the answers the reader still owes, about minutes they may still know of. */
const answersOf = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  { answers }: MinutesWaits,
): Promise<readonly Nudge[]> => {
  const own = answers.filter(({ staffId }) => staffId === actor.person.id);
  const heard = await Promise.all(
    own.map(async ({ nudge }) =>
      (await ownMinutes(services, actor, reference, nudge.due.meetingId)).ok ? [nudge] : [],
    ),
  );
  return heard.flat();
};

/** The word stays: there are other things on it to do. */
const beside = (press: ActionLink): ActionLink =>
  press.as === 'execute' ? { ...press, ids: { ...press.ids, beside: 'yes' } } : press;

/** A card with nothing else on it may become what it is about. */
const alone = (press: ActionLink): ActionLink =>
  press.verb === 'contact.log' ? { ...press, verb: 'contact.show', as: 'execute' } : press;

interface Press extends Pick<ActionLink, 'verb' | 'as'> {
  readonly ofMeeting?: true;
}

/** The way to where something is dealt with. */
const pressTo: Readonly<Record<SeenToAt, Press>> = {
  case: { verb: 'case.show', as: 'execute' },
  consents: { verb: 'consent.show', as: 'execute' },
  contact: { verb: 'contact.show', as: 'execute' },
  contactLog: { verb: 'contact.log', as: 'dialog' },
  deadlines: { verb: 'deadline.show', as: 'execute' },
  meeting: { verb: 'meeting.show', as: 'execute', ofMeeting: true },
  meetingPlan: { verb: 'meeting.plan', as: 'dialog' },
  minutes: { verb: 'minutes.show', as: 'execute', ofMeeting: true },
  ownMinutes: { verb: 'minutes.mine', as: 'execute', ofMeeting: true },
  plan: { verb: 'plan.show', as: 'execute' },
};

/** The one press that does what waits; if several things wait, the case with all of them. */
const pressFor = ({ familyCase: { reference }, nudges: [{ due }, ...others] }: Waiting): ActionLink => {
  const { ofMeeting, ...press } = pressTo[(others.length === 0 && dueRow(due.kind).seenToAt) || 'case'];
  return { ...press, ids: { reference, ...(ofMeeting && { meeting: due.meetingId ?? '' }) } };
};
