import { addMonths, type CalendarDate } from '../base/calendar';
import type { FamilyCase } from '../case/family-case';
import { targetGroupState } from '../case/opening';
import type { Meeting } from '../meeting/meeting';
import type { Minutes } from '../minutes/minutes';
import type { MunicipalitySettings } from '../organisation/settings';
import { lacksWork, type Plan } from '../plan/plan';
import { whatIsDue } from '../rhythm/rhythm';

/**
 * L7: what good practice is, point by point, each with its rule. The points are about how the municipality works, never
 * about a family: none asks how a family is doing, and none is weighted or added up (P6).
 */
export const practicePoints = [
  /** T1 */
  'targetGroup',
  /** C4 */
  'covered',
  /** M1 */
  'startupInTime',
  /** M2 */
  'followUpInTime',
  /** C5 */
  'contactInTime',
  /** M4 */
  'agendaWithFamily',
  /** M5 */
  'childsWish',
  /** R2 */
  'minutesGoneThrough',
  /** R7 */
  'minutesFiled',
  /** P1 */
  'goals',
  /** T2 */
  'work',
  /** P5 */
  'followedUp',
  /** S1 */
  'consentsInForce',
  /** T4 */
  'decisionSteps',
] as const;
export type PracticePoint = (typeof practicePoints)[number];

/** `notYet`: there has been no occasion for it. */
export type Kept = 'kept' | 'notKept' | 'notYet';

export interface PracticeFacts {
  readonly familyCase: FamilyCase;
  /** All of the case's meetings. */
  readonly meetings: readonly Meeting[];
  readonly minutes: readonly Minutes[];
  readonly plan: Plan | undefined;
  readonly settings: Pick<MunicipalitySettings, 'rhythm'>;
  readonly today: CalendarDate;
}

const all = <One>(things: readonly One[], holds: (one: One) => boolean): Kept => {
  if (things.length === 0) return 'notYet';
  return things.every(holds) ? 'kept' : 'notKept';
};

const yes = (holds: boolean): Kept => (holds ? 'kept' : 'notKept');

type Check = (facts: PracticeFacts) => Kept;

const inTime =
  (...kinds: readonly string[]): Check =>
  ({ familyCase, settings, today }) =>
    yes(
      !whatIsDue(familyCase, settings.rhythm, today).some(
        ({ kind, urgency }) => urgency === 'overdue' && kinds.includes(kind),
      ),
    );

const held = ({ meetings }: PracticeFacts): readonly Meeting[] =>
  meetings.filter(({ state }) => state === 'held');

const isChild = ({ relation }: FamilyCase['members'][number]): boolean => relation === 'child';

const checks: Readonly<Record<PracticePoint, Check>> = {
  targetGroup: ({ familyCase }) => yes(targetGroupState(familyCase) !== 'unclear'),
  covered: ({ familyCase }) => yes(familyCase.uncovered === undefined),
  startupInTime: (facts) => {
    const { familyCase, settings, today } = facts;
    const last = addMonths(familyCase.startedOn, settings.rhythm.startupMonths);
    const startup = familyCase.meetingsHeld.find(({ kind }) => kind === 'startup');
    if (startup !== undefined) return yes(startup.on <= last);
    return today <= last ? 'notYet' : inTime('startupMeeting')(facts);
  },
  followUpInTime: (facts) =>
    facts.familyCase.meetingsHeld.length === 0 ? 'notYet' : inTime('followUpMeeting')(facts),
  contactInTime: inTime('contact'),
  agendaWithFamily: (facts) => all(held(facts), ({ agenda }) => agenda.preparation?.kind === 'withFamily'),
  childsWish: (facts) =>
    facts.familyCase.members.some(isChild)
      ? all(held(facts), ({ childrensWishes }) => childrensWishes.length > 0)
      : 'notYet',
  minutesGoneThrough: ({ minutes }) =>
    all(
      minutes.filter(({ sent }) => sent.length > 0),
      ({ reviews }) => reviews.some(({ parties }) => parties.every(({ outcome }) => outcome !== 'notDone')),
    ),
  minutesFiled: ({ minutes }) =>
    all(
      minutes.filter(({ stage }) => stage === 'approved' || stage === 'filed'),
      ({ stage }) => stage === 'filed',
    ),
  goals: ({ familyCase, plan }) =>
    familyCase.meetingsHeld.length === 0 ? 'notYet' : yes((plan?.goals.length ?? 0) > 0),
  work: ({ plan }) => (plan === undefined || plan.goals.length === 0 ? 'notYet' : yes(!lacksWork(plan))),
  followedUp: ({ plan, today }) =>
    all(
      (plan?.goals ?? []).filter(
        ({ state, followUpOn }) => state === 'active' && followUpOn !== undefined && followUpOn < today,
      ),
      ({ followUps, followUpOn = today }) => followUps.some(({ on }) => on >= followUpOn),
    ),
  consentsInForce: ({ familyCase, today }) =>
    all(
      (familyCase.consents ?? []).filter(
        (consent) => consent.answer === 'given' && consent.withdrawn === undefined,
      ),
      (consent) => consent.answer === 'given' && consent.reviewOn >= today,
    ),
  decisionSteps: ({ familyCase }) =>
    all(
      familyCase.phases.filter(({ formalDecision }) => formalDecision !== undefined),
      ({ formalDecision }) =>
        formalDecision?.partyHearing.done === true && formalDecision.complaintGuidance.done,
    ),
};

/** L7: one case compared with the practice standard. */
export const practiceOf = (facts: PracticeFacts): Readonly<Record<PracticePoint, Kept>> =>
  Object.fromEntries(practicePoints.map((point) => [point, checks[point](facts)])) as Record<
    PracticePoint,
    Kept
  >;

/** L7: in how many cases a point was kept, out of those that had an occasion for it. */
export interface Pattern {
  readonly point: PracticePoint;
  readonly kept: number;
  readonly of: number;
}

/** The points, those most often missing first; without those that had no occasion. */
export const patternsIn = (checked: readonly Readonly<Record<PracticePoint, Kept>>[]): readonly Pattern[] =>
  practicePoints
    .map((point) => ({
      point,
      kept: checked.filter((one) => one[point] === 'kept').length,
      of: checked.filter((one) => one[point] !== 'notYet').length,
    }))
    .filter(({ of }) => of > 0)
    .toSorted((one, other) => other.of - other.kept - (one.of - one.kept));

/** L7: this many references, drawn at random but reproducibly: nobody picks whose case is looked at. */
export const sampleOf = (
  references: readonly string[],
  chance: (reference: string) => string,
  size: number,
): readonly string[] =>
  references
    .map((reference) => ({ reference, lot: chance(reference) }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, size)
    .map(({ reference }) => reference);
