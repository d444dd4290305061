import { type CalendarDate, daysBetween } from './calendar';
import { missedContact } from './contacts';
import { proposeMeeting } from './proposal';
import { type Due, type RhythmFacts, soonDays, whatIsDue } from './rhythm';
import type { MunicipalCalendar, MunicipalitySettings } from './settings';
import { isWorkingDay } from './working-days';

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

/** A meeting that is planned needs no word about its deadline, even if it is too late: that is known. */
const isInHand = (due: Due): boolean => due.kind !== 'invitation' && due.plannedOn !== undefined;

const keyOf = ({ kind, on, meetingId, deadline, accompanimentId }: Due, stage: Stage): string =>
  [kind, deadline?.id, deadline?.aboutId, meetingId, accompanimentId, on, stage]
    .filter((part) => part !== undefined)
    .join('.');

/**
 * C5, M1, M2, M4, L6: what the coordinator is nudged about on a day, each thing once at each stage, on days of work only.
 * `said` holds the keys of what was said before. What fell into a pause is said once, as it stands after it.
 */
export const nudgesOn = (
  familyCase: RhythmFacts,
  { rhythm, calendar }: Pick<MunicipalitySettings, 'rhythm' | 'calendar'>,
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
  return nudges.filter(({ key }) => !said.has(key));
};
