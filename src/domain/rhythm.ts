import { addDays, addMonths, type CalendarDate, daysBetween } from './calendar';
import type { FamilyCase, Handover } from './family-case';
import { targetGroupState } from './opening';
import type { MunicipalitySettings } from './settings';

/** What a case waits for. Computed from its facts every time, never stored (design § 2). */
export type DueKind =
  | 'uncovered'
  | 'targetGroup'
  | 'handoverAnswer'
  | 'familyMeeting'
  | 'startupMeeting'
  | 'followUpMeeting'
  | 'contact';

export interface Due {
  readonly kind: DueKind;
  /** The last day that is in time; absent when it is due now. */
  readonly on?: CalendarDate;
  readonly urgency: 'overdue' | 'soon' | 'later';
}

/** The facts of a case that its rhythm is computed from. */
export type RhythmFacts = Pick<
  FamilyCase,
  'status' | 'startedOn' | 'uncovered' | 'familyMeetingDueSince' | 'lastContactOn' | 'meetingsHeld' | 'targetGroup'
> & { readonly handover?: Pick<Handover, 'acceptance'> };

/** "Soon" begins this many days before. */
const soonDays = 14;

const dated = (kind: DueKind, on: CalendarDate, today: CalendarDate): Due => ({
  kind,
  on,
  urgency: on < today ? 'overdue' : daysBetween(today, on) <= soonDays ? 'soon' : 'later',
});

/** M1, M2: the next meeting of the rhythm: the start-up meeting, then follow-ups counted from the latest meeting. */
const nextMeeting = (
  familyCase: RhythmFacts,
  rhythm: MunicipalitySettings['rhythm'],
  today: CalendarDate,
): Due => {
  const rhythmic = familyCase.meetingsHeld.filter(({ kind }) => kind !== 'network');
  const latest = rhythmic.at(-1)?.on;
  return latest === undefined
    ? dated('startupMeeting', addMonths(familyCase.startedOn, rhythm.startupMonths), today)
    : dated('followUpMeeting', addDays(latest, rhythm.followUpWeeks * 7), today);
};

const urgencies: readonly Due['urgency'][] = ['overdue', 'soon', 'later'];

/** What a case waits for on a day, most urgent first (T1, M1, M2, C2, C4, C5). Nothing for a closed case. */
export const whatIsDue = (
  familyCase: RhythmFacts,
  rhythm: MunicipalitySettings['rhythm'],
  today: CalendarDate,
): readonly Due[] => {
  if (familyCase.status === 'closed') return [];
  const due: Due[] = [];
  if (familyCase.uncovered !== undefined) due.push({ kind: 'uncovered', urgency: 'overdue' });
  if (familyCase.familyMeetingDueSince !== undefined || familyCase.handover?.acceptance !== undefined) {
    due.push({ kind: 'familyMeeting', urgency: 'soon' });
  } else if (familyCase.handover !== undefined) {
    due.push({ kind: 'handoverAnswer', urgency: 'soon' });
  }
  if (familyCase.lastContactOn !== undefined) {
    due.push(dated('contact', addDays(familyCase.lastContactOn, rhythm.contactDays), today));
  }
  due.push(nextMeeting(familyCase, rhythm, today));
  if (targetGroupState(familyCase) === 'unclear') due.push({ kind: 'targetGroup', urgency: 'later' });
  return due.sort(
    (one, other) =>
      urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
      (one.on ?? '').localeCompare(other.on ?? ''),
  );
};
