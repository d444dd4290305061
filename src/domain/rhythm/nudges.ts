import { type CalendarDate, daysBetween } from '../base/calendar';
import { isWorkingDay } from '../base/working-days';
import { proposeMeeting } from '../meeting/proposal';
import type { MunicipalCalendar, MunicipalitySettings } from '../organisation/settings';
import { missedContact } from './contacts';
import { type DueKind, dueRow, type NudgeTopic, type Stage } from './due-kinds';
import { type Due, dated, type RhythmFacts, soonDays, whatIsDue } from './rhythm';

/** A private word to the coordinator about something that waits for them (C5, D2). */
export interface Nudge {
  /**
   * Identifies it: the same for the same thing, so that it is said once. Letters, digits, `-` and `.`; unique within a case.
   */
  readonly key: string;
  readonly due: Due;
  readonly stage: Stage;
  /** C5: how many periods have passed without contact; 1 or more. */
  readonly missed?: number;
}

/** M9: whether the last good day for a meeting within its deadline is near: before a holiday, if the deadline is in it. */
const isTimeToPlan = (dueBy: CalendarDate, calendar: MunicipalCalendar, today: CalendarDate): boolean => {
  const proposal = proposeMeeting({ dueBy, today, calendar, busy: [] });
  return proposal === undefined || proposal.late || daysBetween(today, proposal.time.on) <= soonDays;
};

const stageOf = (due: Due, calendar: MunicipalCalendar, today: CalendarDate): Stage | undefined => {
  if (due.urgency !== 'later') return due.urgency;
  const isMeeting = due.kind === 'startupMeeting' || due.kind === 'followUpMeeting';
  return isMeeting && due.on !== undefined && isTimeToPlan(due.on, calendar, today) ? 'soon' : undefined;
};

/**
 * S1: the reviews that are near, until their day has passed: then the consent has run out, and there is a choice to make.
 */
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

/** A planned meeting needs no reminder of its deadline, even if it is too late: people know that. */
const isInHand = (due: Due): boolean => due.kind !== 'invitation' && due.plannedOn !== undefined;

const keyOf = ({ kind, on, meetingId, deadline, accompanimentId }: Due, stage: Stage): string =>
  [kind, deadline?.deadlineId, deadline?.aboutId, meetingId, accompanimentId, on, stage]
    .filter((part) => part !== undefined)
    .join('.');

/**
 * C5, M1, M2, M4, L6, S1: what the coordinator is nudged about on a day, each thing once at each stage, only on working
 * days. `said` holds the keys of what was said before. What came up during a pause is said once afterwards, as it stands
 * then.
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
    const { said: saidAt = [] } = dueRow(due.kind);
    const stage = saidAt.length === 0 || isInHand(due) ? undefined : stageOf(due, calendar, today);
    if (stage !== undefined && saidAt.includes(stage)) {
      nudges.push({ key: keyOf(due, stage), due, stage });
    }
  }
  for (const due of reviewsOn(familyCase, consent, today)) {
    nudges.push({ key: keyOf(due, 'soon'), due, stage: 'soon' });
  }
  return nudges.filter(({ key }) => !said.has(key));
};

/** The topic of a kind, if it is a reminder at all. */
export const topicOf = (kind: DueKind): NudgeTopic | undefined => dueRow(kind).topic;

/** D2: whether a nudge is said to somebody who has muted some topics. */
export const isHeard = ({ due, stage }: Nudge, muted: readonly NudgeTopic[]): boolean => {
  if (stage === 'overdue' && dueRow(due.kind).alwaysHeard) return true;
  const topic = topicOf(due.kind);
  return topic === undefined || !muted.includes(topic);
};

/** Orders nudges: what has passed first, then what comes first. For `sort`. */
export const byUrgency = (one: Nudge, other: Nudge): number =>
  Number(other.stage === 'overdue') - Number(one.stage === 'overdue') ||
  (one.due.on ?? '').localeCompare(other.due.on ?? '');
