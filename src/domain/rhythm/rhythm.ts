import { addDays, addMonths, type CalendarDate, daysBetween } from '../base/calendar';
import type {
  AgreedTime,
  DeviationKind,
  FamilyCase,
  Handover,
  MeetingKind,
  MeetingReference,
  RunningDeadline,
} from '../case/family-case';
import { targetGroupState } from '../case/opening';
import { reviewDays } from '../consent/consent-words';
import type { MunicipalitySettings } from '../organisation/settings';
import type { DueKind } from './due-kinds';
import { lastDayOf } from './statutory-deadlines';

/** Most urgent first. */
export const urgencies = ['overdue', 'soon', 'later'] as const;

/** What a case waits for. Computed from its facts every time, never stored (design § 2). */
export interface Due {
  readonly kind: DueKind;
  /** The last day in time; absent when it is due now. */
  readonly on?: CalendarDate;
  readonly urgency: (typeof urgencies)[number];
  /**
   * M1, M2: when the meeting is planned for. Planned in time, nobody needs to act; planned too late, it stays as urgent as
   * it is.
   */
  readonly plannedOn?: CalendarDate;
  /** M2, C5: `on` is not from the municipality's rhythm, but was agreed with a reason. */
  readonly agreed?: true;
  /** The planned meeting it is about. */
  readonly meetingId?: string;
  /** L6: which one runs. */
  readonly deadline?: RunningDeadline;
  /** C5: which one. */
  readonly accompanimentId?: string;
}

/** The facts about a case from which its rhythm is computed. They hold no reasons and no content. */
export type RhythmFacts = Pick<
  FamilyCase,
  | 'status'
  | 'startedOn'
  | 'uncovered'
  | 'familyMeetingDueSince'
  | 'lastContactOn'
  | 'meetingsHeld'
  | 'targetGroup'
  | 'meetings'
  | 'deadlines'
> & {
  readonly handover?: Pick<Handover, 'acceptance'>;
  readonly deviations?: readonly ({ readonly kind: DeviationKind } & AgreedTime)[];
  readonly accompaniments?: readonly { readonly id: string; readonly on: CalendarDate }[];
  /** S1: the days on which consents that still count are to be reviewed, each day once, earliest first. */
  readonly consentReviews?: readonly CalendarDate[];
  /** D3: the days of all meetings in the rhythm, earliest first. */
  readonly metOn?: readonly CalendarDate[];
};

type Rhythm = MunicipalitySettings['rhythm'];

export const isRhythmic = ({ kind }: { readonly kind: MeetingKind }): boolean => kind !== 'network';

/** Only what the rhythm needs from a case, for lists made without reading the case. */
export const rhythmFactsOf = (familyCase: FamilyCase): RhythmFacts => {
  const { status, startedOn, uncovered, familyMeetingDueSince, lastContactOn, targetGroup } = familyCase;
  const { meetings, deadlines, handover, deviations, accompaniments } = familyCase;
  const held = [familyCase.meetingsHeld.findLast(isRhythmic), familyCase.meetingsHeld.at(-1)];
  const consentReviews = reviewDays(familyCase.consents ?? []);
  const metOn = familyCase.meetingsHeld
    .filter(isRhythmic)
    .map(({ on }) => on)
    .toSorted();
  return {
    status,
    startedOn,
    meetingsHeld: [...new Set(held)].flatMap((meeting) => meeting ?? []),
    ...(uncovered && { uncovered }),
    ...(familyMeetingDueSince && { familyMeetingDueSince }),
    ...(lastContactOn && { lastContactOn }),
    ...(targetGroup && { targetGroup }),
    ...(handover && {
      handover: handover.acceptance === undefined ? {} : { acceptance: handover.acceptance },
    }),
    ...(meetings && { meetings }),
    ...(deadlines && { deadlines }),
    ...(deviations && {
      deviations: deviations.map(({ kind, ...time }) =>
        'until' in time ? { kind, until: time.until } : { kind, everyDays: time.everyDays },
      ),
    }),
    ...(accompaniments && { accompaniments: accompaniments.map(({ id, on }) => ({ id, on })) }),
    ...(consentReviews.length > 0 && { consentReviews }),
    ...(metOn.length > 0 && { metOn }),
  };
};

/** "Soon" begins this many days before. */
export const soonDays = 14;

/** Something due by a day, with how urgent that makes it. */
export const dated = (kind: DueKind, on: CalendarDate, today: CalendarDate): Due => ({
  kind,
  on,
  urgency: on < today ? 'overdue' : daysBetween(today, on) <= soonDays ? 'soon' : 'later',
});

/**
 * M2, C5: the last day in time, as agreed where something is: another rhythm counts from `base` as the municipality's does,
 * and an exception reaches to its day and never takes time away.
 */
const agreedOr = (
  familyCase: RhythmFacts,
  kind: DeviationKind,
  base: CalendarDate,
  usual: CalendarDate,
): { readonly on: CalendarDate; readonly agreed?: true } => {
  let on = usual;
  const deviations = familyCase.deviations?.filter((deviation) => deviation.kind === kind) ?? [];
  for (const deviation of deviations) if ('everyDays' in deviation) on = addDays(base, deviation.everyDays);
  for (const deviation of deviations) if ('until' in deviation && deviation.until > on) on = deviation.until;
  return on === usual ? { on } : { on, agreed: true };
};

/** M1, M2: the last day for the next meeting of the rhythm: the start-up meeting, then follow-ups from the latest one. */
const meetingDue = (familyCase: RhythmFacts, rhythm: Rhythm) => {
  const latest = familyCase.meetingsHeld.findLast(isRhythmic)?.on;
  const kind = latest === undefined ? 'startupMeeting' : 'followUpMeeting';
  const base = latest ?? familyCase.startedOn;
  const usual =
    latest === undefined ? addMonths(base, rhythm.startupMonths) : addDays(base, rhythm.followUpWeeks * 7);
  return { kind, ...agreedOr(familyCase, kind, base, usual) } as const;
};

const nextMeeting = (familyCase: RhythmFacts, rhythm: Rhythm, today: CalendarDate): Due => {
  const { kind, on, agreed } = meetingDue(familyCase, rhythm);
  const due: Due = { ...dated(kind, on, today), ...(agreed && { agreed }) };
  const [planned] = (familyCase.meetings ?? []).filter(isRhythmic).toSorted(byDay);
  if (planned === undefined) return due;
  const isInTime = planned.on <= on;
  return {
    ...due,
    ...(isInTime && { urgency: 'later' }),
    plannedOn: planned.on,
    meetingId: planned.id,
  };
};

const byDay = (one: { readonly on: CalendarDate }, other: { readonly on: CalendarDate }): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : 0;

/** M1, M2: the kind of the next meeting: one start-up meeting, then follow-ups. */
export const nextMeetingKind = (familyCase: Pick<RhythmFacts, 'meetingsHeld' | 'meetings'>): MeetingKind =>
  [...familyCase.meetingsHeld, ...(familyCase.meetings ?? [])].some(isRhythmic) ? 'followUp' : 'startup';

/** M2: the last of the planned meetings in the rhythm, before a given day if there is one. */
export const plannedBefore = (
  { meetings = [] }: Pick<RhythmFacts, 'meetings'>,
  on?: CalendarDate,
): MeetingReference | undefined =>
  meetings
    .filter((meeting) => isRhythmic(meeting) && (on === undefined || meeting.on < on))
    .toSorted(byDay)
    .at(-1);

/**
 * M1, M2: the last day for the next meeting in the rhythm, usual or as agreed. Proposals go by it. `planned`: the meeting
 * already planned that it follows; the rhythm then counts from that one.
 */
export const nextMeetingDueBy = (
  familyCase: RhythmFacts,
  rhythm: Rhythm,
  planned?: Pick<MeetingReference, 'on'>,
): CalendarDate =>
  planned === undefined
    ? meetingDue(familyCase, rhythm).on
    : agreedOr(familyCase, 'followUpMeeting', planned.on, addDays(planned.on, rhythm.followUpWeeks * 7)).on;

/**
 * C5: the last day for the next contact and the days between contacts. Counted from the latest contact, which includes
 * meetings; in a new case from its start.
 */
export const contactDue = (
  familyCase: RhythmFacts,
  rhythm: Rhythm,
): { readonly on: CalendarDate; readonly agreed?: true; readonly everyDays: number } => {
  const { startedOn, lastContactOn = startedOn, meetingsHeld } = familyCase;
  const lastMet = meetingsHeld.at(-1)?.on ?? startedOn;
  const base = [lastContactOn, lastMet].toSorted().at(-1) ?? startedOn;
  const other = familyCase.deviations?.findLast((one) => one.kind === 'contact' && 'everyDays' in one);
  const everyDays = other !== undefined && 'everyDays' in other ? other.everyDays : rhythm.contactDays;
  return { ...agreedOr(familyCase, 'contact', base, addDays(base, rhythm.contactDays)), everyDays };
};

const contact = (familyCase: RhythmFacts, rhythm: Rhythm, today: CalendarDate): Due => {
  const { on, agreed } = contactDue(familyCase, rhythm);
  return { ...dated('contact', on, today), ...(agreed && { agreed }) };
};

/** M4, M8: what planned meetings still need: an invitation in good time, and afterwards a record of how they went. */
const meetingNeeds = (
  { id, on, state }: MeetingReference,
  rhythm: Rhythm,
  today: CalendarDate,
): readonly Due[] => {
  if (on < today) return [{ ...dated('meetingOutcome', on, today), meetingId: id }];
  if (state !== 'planned') return [];
  return [
    { ...dated('invitation', addDays(on, -rhythm.invitationDays), today), plannedOn: on, meetingId: id },
  ];
};

/**
 * L6: besides the rhythm, whatever is planned or agreed. A rule that is gone from the list is due now: somebody has to look.
 */
const statutory = (familyCase: RhythmFacts, rhythm: Rhythm, today: CalendarDate): readonly Due[] =>
  (familyCase.deadlines ?? []).map((running) => {
    const on = lastDayOf(running, rhythm.statutoryDeadlines);
    return {
      ...(on === undefined
        ? { kind: 'statutoryDeadline', urgency: 'soon' }
        : dated('statutoryDeadline', on, today)),
      deadline: running,
    };
  });

/** What a case waits for on a day, most urgent first (T1, M1, M2, M4, C2, C4, C5, L6). Nothing for a closed case. */
export const whatIsDue = (familyCase: RhythmFacts, rhythm: Rhythm, today: CalendarDate): readonly Due[] => {
  if (familyCase.status === 'closed') return [];
  const due: Due[] = [];
  if (familyCase.uncovered !== undefined) due.push({ kind: 'uncovered', urgency: 'overdue' });
  if (familyCase.familyMeetingDueSince !== undefined || familyCase.handover?.acceptance !== undefined) {
    due.push({ kind: 'familyMeeting', urgency: 'soon' });
  } else if (familyCase.handover !== undefined) {
    due.push({ kind: 'handoverAnswer', urgency: 'soon' });
  }
  due.push(contact(familyCase, rhythm, today));
  due.push(nextMeeting(familyCase, rhythm, today));
  for (const meeting of familyCase.meetings ?? []) due.push(...meetingNeeds(meeting, rhythm, today));
  due.push(...statutory(familyCase, rhythm, today));
  for (const { id, on } of familyCase.accompaniments ?? []) {
    due.push({ ...dated('accompaniment', on, today), accompanimentId: id });
  }
  if (targetGroupState(familyCase) === 'unclear') due.push({ kind: 'targetGroup', urgency: 'later' });
  return due.sort(
    (one, other) =>
      urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency) ||
      (one.on ?? '').localeCompare(other.on ?? ''),
  );
};
