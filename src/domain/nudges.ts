import type { CalendarDate } from './calendar';
import { missedContact } from './contacts';
import { type Due, type RhythmFacts, whatIsDue } from './rhythm';
import type { MunicipalitySettings } from './settings';
import { isWorkingDay } from './working-days';

/** A private word to the coordinator about something that waits for them (C5, D2). */
export interface Nudge {
  /**
   * What it is known by: the same for the same thing, so that it is said once. Letters, digits, `-` and `.`; unique within
   * a case.
   */
  readonly key: string;
  readonly due: Due;
  /** C5: how many periods have passed without contact; 1 or more. */
  readonly missed?: number;
}

/** When something is worth a word: as its day comes near, or only when it has passed. The rest is told in other ways. */
const stages: Readonly<Partial<Record<Due['kind'], readonly Due['urgency'][]>>> = {
  startupMeeting: ['soon', 'overdue'],
  followUpMeeting: ['soon', 'overdue'],
  invitation: ['soon', 'overdue'],
  meetingOutcome: ['overdue'],
  statutoryDeadline: ['soon', 'overdue'],
  accompaniment: ['overdue'],
};

const keyOf = ({ kind, on, urgency, meetingId, deadline, accompanimentId }: Due): string =>
  [kind, deadline?.id, deadline?.aboutId, meetingId, accompanimentId, on, urgency]
    .filter((part) => part !== undefined)
    .join('.');

/** What has a meeting planned, if too late, is known already. */
const isWorthAWord = (due: Due): boolean =>
  stages[due.kind]?.includes(due.urgency) === true &&
  (due.kind === 'invitation' || due.plannedOn === undefined);

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
  const due = whatIsDue(familyCase, rhythm, today);
  const nudges: Nudge[] = due.filter(isWorthAWord).map((one) => ({ key: keyOf(one), due: one }));
  const missed = missedContact(familyCase, rhythm, today);
  const contact = due.find(({ kind }) => kind === 'contact');
  if (missed !== undefined && contact !== undefined) {
    nudges.push({ key: `contact.${missed.period}`, due: contact, missed: missed.missed });
  }
  return nudges.filter(({ key }) => !said.has(key));
};
