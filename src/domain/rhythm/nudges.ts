import { type CalendarDate, daysBetween } from '../base/calendar';
import { isWorkingDay } from '../base/working-days';
import { proposeMeeting } from '../meeting/proposal';
import type { MunicipalCalendar, MunicipalitySettings } from '../organisation/settings';
import { missedContact } from './contacts';
import { type Due, dated, type RhythmFacts, soonDays, whatIsDue } from './rhythm';

/** A private word to the coordinator about something that waits for them (C5, D2). */
export interface Nudge {
  /**
   * What it is known by: the same for the same thing, so that it is said once. Letters, digits, `-` and `.`; unique within
   * a case.
   */
  readonly key: string;
  readonly due: Due;
  /** Whether its day comes near, or has passed. */
  readonly stage: Stage;
  /** C5: how many periods have passed without contact; 1 or more. */
  readonly missed?: number;
}

type Stage = 'soon' | 'overdue';

/** The stages at which something is worth a word. The rest is told in other ways. */
const stages: Readonly<Partial<Record<Due['kind'], readonly Stage[]>>> = {
  startupMeeting: ['soon', 'overdue'],
  followUpMeeting: ['soon', 'overdue'],
  invitation: ['soon', 'overdue'],
  meetingOutcome: ['overdue'],
  statutoryDeadline: ['soon', 'overdue'],
  accompaniment: ['overdue'],
};

/** M9: whether the last good day for a meeting within its deadline comes near: before a holiday, if the deadline is in it. */
const isTimeToPlan = (dueBy: CalendarDate, calendar: MunicipalCalendar, today: CalendarDate): boolean => {
  const proposal = proposeMeeting({ dueBy, today, calendar, busy: [] });
  return proposal === undefined || proposal.late || daysBetween(today, proposal.time.on) <= soonDays;
};

const stageOf = (due: Due, calendar: MunicipalCalendar, today: CalendarDate): Stage | undefined => {
  if (due.urgency !== 'later') return due.urgency;
  const isMeeting = due.kind === 'startupMeeting' || due.kind === 'followUpMeeting';
  return isMeeting && due.on !== undefined && isTimeToPlan(due.on, calendar, today) ? 'soon' : undefined;
};

/** S1: the reviews that come near, until their day has passed: then the consent has run out, and there is a choice to make. */
const reviewsOn = (
  { status, consentReviews = [] }: RhythmFacts,
  { reviewSoonDays }: MunicipalitySettings['consent'],
  today: CalendarDate,
): readonly Due[] =>
  status === 'closed'
    ? []
    : consentReviews
        .filter((on) => on >= today && daysBetween(today, on) <= reviewSoonDays)
        .map((on) => dated('consentReview', on, today));

/** A meeting that is planned needs no word about its deadline, even if it is too late: that is known. */
const isInHand = (due: Due): boolean => due.kind !== 'invitation' && due.plannedOn !== undefined;

const keyOf = ({ kind, on, meetingId, deadline, accompanimentId }: Due, stage: Stage): string =>
  [kind, deadline?.deadlineId, deadline?.aboutId, meetingId, accompanimentId, on, stage]
    .filter((part) => part !== undefined)
    .join('.');

/**
 * C5, M1, M2, M4, L6, S1: what the coordinator is nudged about on a day, each thing once at each stage, on days of work
 * only. `said` holds the keys of what was said before. What fell into a pause is said once, as it stands after it.
 */
export const nudgesOn = (
  familyCase: RhythmFacts,
  { rhythm, calendar, consent }: Pick<MunicipalitySettings, 'rhythm' | 'calendar' | 'consent'>,
  today: CalendarDate,
  said: ReadonlySet<string> = new Set(),
): readonly Nudge[] => {
  if (!isWorkingDay(today, calendar)) return [];
  const nudges: Nudge[] = [];
  const missed = missedContact(familyCase, rhythm, today);
  for (const due of whatIsDue(familyCase, rhythm, today)) {
    if (due.kind === 'contact' && missed !== undefined) {
      nudges.push({ key: `contact.${missed.period}`, due, stage: 'overdue', missed: missed.missed });
    }
    if (stages[due.kind] === undefined || isInHand(due)) continue;
    const stage = stageOf(due, calendar, today);
    if (stage !== undefined && stages[due.kind]?.includes(stage)) {
      nudges.push({ key: keyOf(due, stage), due, stage });
    }
  }
  for (const due of reviewsOn(familyCase, consent, today)) {
    nudges.push({ key: keyOf(due, 'soon'), due, stage: 'soon' });
  }
  return nudges.filter(({ key }) => !said.has(key));
};

/** D2: the kinds of reminder that somebody can do without. */
export const nudgeTopics = [
  'contact',
  'meetings',
  'invitations',
  'minutes',
  'deadlines',
  'consents',
  'gaps',
] as const;
export type NudgeTopic = (typeof nudgeTopics)[number];

const topics: Readonly<Partial<Record<Due['kind'], NudgeTopic>>> = {
  contact: 'contact',
  accompaniment: 'contact',
  startupMeeting: 'meetings',
  followUpMeeting: 'meetings',
  meetingOutcome: 'meetings',
  invitation: 'invitations',
  minutesWrite: 'minutes',
  minutesReview: 'minutes',
  minutesChange: 'minutes',
  minutesApprove: 'minutes',
  minutesPublish: 'minutes',
  minutesFile: 'minutes',
  statutoryDeadline: 'deadlines',
  consentReview: 'consents',
  gapHoliday: 'gaps',
  gapEffort: 'gaps',
  gapAlone: 'gaps',
};

/** What a kind belongs to, if it is a reminder at all. */
export const topicOf = (kind: Due['kind']): NudgeTopic | undefined => topics[kind];

/** L6, D6: what the law asked for by a day that has passed, and what was to be filed and is not. */
const alwaysHeard: readonly Due['kind'][] = ['statutoryDeadline', 'minutesFile'];

/** D2: whether a nudge is said to somebody who has muted some kinds. */
export const isHeard = ({ due, stage }: Nudge, muted: readonly NudgeTopic[]): boolean => {
  if (stage === 'overdue' && alwaysHeard.includes(due.kind)) return true;
  const topic = topicOf(due.kind);
  return topic === undefined || !muted.includes(topic);
};

/** Orders nudges: what has passed first, then what comes first. For `sort`. */
export const byUrgency = (one: Nudge, other: Nudge): number =>
  Number(other.stage === 'overdue') - Number(one.stage === 'overdue') ||
  (one.due.on ?? '').localeCompare(other.due.on ?? '');
