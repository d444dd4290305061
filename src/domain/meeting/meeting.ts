import type { CalendarDate, Instant } from '../base/calendar';
import { endsAt, type MeetingTime, startsAt } from '../base/meeting-time';
import type { CaseReference, MeetingKind, MeetingReference, MeetingState } from '../case/family-case';
import type { StaffId } from '../organisation/organisation';
import type { AgendaItem } from './room';

/**
 * A meeting with a family, as it stands: a record of its own beside the case, which keeps a {@link MeetingReference}.
 * Made only by `applyMeeting` from events.
 */
export interface Meeting {
  readonly id: string;
  readonly reference: CaseReference;
  readonly kind: MeetingKind;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  /** `held` and `cancelled` are final. */
  readonly state: MeetingState;
  /** Rises with every change of time or place and with cancellation, as calendars require. */
  readonly sequence: number;
  /** The sequence at which the time last changed. Answers to an earlier one are about another time. */
  readonly timeSequence: number;
  readonly participants: readonly Participant[];
  readonly agenda: Agenda;
  /** M5: one for each child. */
  readonly childrensWishes: readonly ChildsWish[];
  /** M10: left out until somebody has seen to it. */
  readonly interpreter?: Interpreter;
  /** What was noted at the meeting itself. */
  readonly record: MeetingRecord;
}

export type MeetingPlace =
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'online'; readonly link: string };

/** Somebody who takes part besides the coordinator, who holds the meeting. */
export interface Participant {
  /** Says who it is, the same in every meeting of the case; a support person's is particular to the meeting. */
  readonly id: string;
  readonly who: ParticipantWho;
  readonly name: string;
  /** Present once invited. */
  readonly invitation?: Invitation;
}

export type ParticipantWho =
  | { readonly kind: 'staff'; readonly staffId: StaffId }
  | { readonly kind: 'network'; readonly personId: string }
  | { readonly kind: 'member'; readonly memberId: string }
  /** M5: a *bisidder*, who hears what the member hears. */
  | { readonly kind: 'supportPerson'; readonly memberId: string };

export interface Invitation {
  /** When the person was asked about the meeting's present time. */
  readonly on: CalendarDate;
  /** For those without Teams: that the coordinator has seen to it. */
  readonly sent?: { readonly on: CalendarDate; readonly how: InvitationWay };
  readonly remindedOn?: CalendarDate;
  /** The last one. */
  readonly answer?: RecordedAnswer;
}

export const invitationWays = ['handed', 'securePost', 'letter', 'phone'] as const;
export type InvitationWay = (typeof invitationWays)[number];

/** M8. */
export type InvitationAnswer =
  | { readonly kind: 'yes' }
  /** `becauseOfTime`: another time might do, so the person is asked again if the meeting is moved. */
  | { readonly kind: 'no'; readonly reason: string; readonly becauseOfTime: boolean }
  | { readonly kind: 'otherTime'; readonly choices: readonly MeetingTime[]; readonly words?: string };

export interface RecordedAnswer {
  readonly answer: InvitationAnswer;
  /** When it was given; a later one counts before an earlier one. */
  readonly at: Instant;
  /** The person, or the coordinator for somebody without Teams. */
  readonly by: StaffId;
}

/** M4. */
export interface Agenda {
  /** In the order they were added; {@link agendaInOrder} puts the family first. */
  readonly items: readonly MeetingItem[];
  readonly preparation?: AgendaPreparation;
}

/** M4: made with the family, or why it could not be. */
export type AgendaPreparation =
  | {
      readonly kind: 'withFamily';
      readonly on: CalendarDate;
      readonly memberIds: readonly string[];
      /** The items are no longer the ones the family knows. */
      readonly changedSince?: true;
    }
  | { readonly kind: 'excused'; readonly on: CalendarDate; readonly reason: string };

/** M4, S6: something to talk about; the room is planned by these items. */
export interface MeetingItem extends AgendaItem {
  readonly owner: ItemOwner;
  /** In the owner's own words; may be empty for a heading. */
  readonly text: string;
  /** S6: nobody has said yet what it touches; until then nobody is invited to it. */
  readonly typesUnsaid?: true;
  readonly minutes?: number;
  /** S6: participants who leave the room for it. */
  readonly withoutIds?: readonly string[];
  /** Left open at an earlier meeting. */
  readonly carriedFrom?: { readonly meetingId: string; readonly itemId: string };
  /** P5: where in the plan it came from, so that it comes only once. */
  readonly fromPlan?: string;
  /** Ticked off at the meeting. */
  readonly done?: true;
}

export const signsOfSafetyHeadings = ['worried', 'works', 'mustHappen', 'scale'] as const;
export type SignsOfSafetyHeading = (typeof signsOfSafetyHeadings)[number];

/** Whose item it is. */
export type ItemOwner =
  | { readonly kind: 'member'; readonly memberId: string }
  | { readonly kind: 'network'; readonly personId: string }
  | { readonly kind: 'staff'; readonly staffId: StaffId }
  /** M6. */
  | { readonly kind: 'heading'; readonly heading: SignsOfSafetyHeading };

/** M10: who interprets, or why nobody has to. */
export type Interpreter =
  | { readonly kind: 'arranged'; readonly who: string; readonly on: CalendarDate }
  | { readonly kind: 'notNeeded'; readonly because: string; readonly on: CalendarDate };

/** M5: whom the child wants there, in the child's own words. */
export interface ChildsWish {
  readonly memberId: string;
  readonly wish: string;
  readonly on: CalendarDate;
}

/** M6, R1: what is said at the meeting, noted bit by bit by one or several people. By id, each field by itself. */
export interface MeetingRecord {
  readonly attendance: Readonly<Record<string, Attendance>>;
  /** 0 to 10, by participant. */
  readonly scale: Readonly<Record<string, number>>;
  readonly notes: readonly RecordNote[];
  readonly agreements: readonly Agreement[];
}

export const attendances = ['present', 'partly', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

export const noteSections = ['worried', 'works', 'mustHappen'] as const;
export type NoteSection = (typeof noteSections)[number];

export interface RecordNote {
  readonly id: string;
  readonly section: NoteSection;
  readonly text: string;
  /** The item it was said under; it touches what the item touches. */
  readonly itemId?: string;
}

/** What is to be done, by whom, and when. The last two may still be missing when it is noted. */
export interface Agreement {
  readonly id: string;
  readonly what: string;
  /** A participant, or the coordinator: see {@link mayBeResponsible}. */
  readonly responsibleId?: string;
  readonly dueOn?: CalendarDate;
  readonly itemId?: string;
}

export const isOver = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state === 'held' || state === 'cancelled';

export const participantNamed = (meeting: Meeting, id: string): Participant | undefined =>
  meeting.participants.find((participant) => participant.id === id);

/** R1: any participant can be responsible for what is agreed, and so can the coordinator, who holds the meeting. */
export const mayBeResponsible = (meeting: Meeting, coordinatorId: StaffId, id: string): boolean =>
  id === participantId({ kind: 'staff', staffId: coordinatorId }, '') ||
  participantNamed(meeting, id) !== undefined;

/** One id per person, the same in every meeting. `supportId` tells support persons apart. */
export const participantId = (who: ParticipantWho, supportId: string): string => {
  switch (who.kind) {
    case 'staff':
      return `staff:${who.staffId}`;
    case 'network':
      return `network:${who.personId}`;
    case 'member':
      return `member:${who.memberId}`;
    case 'supportPerson':
      return `support:${supportId}`;
  }
};

/** The colleague a participant's id names; undefined for everybody else. */
export const staffIdOf = (id: string): StaffId | undefined =>
  id.startsWith('staff:') ? (id.slice('staff:'.length) as StaffId) : undefined;

/** What the case knows about the meeting. */
export const meetingReference = ({ id, kind, time, state }: Meeting): MeetingReference => ({
  id,
  kind,
  on: time.on,
  state,
});

/**
 * What a calendar has to know. None of it reveals anything about the family, and the id stays through every change (RFC
 * 5545).
 */
export interface CalendarFacts {
  readonly uid: string;
  readonly sequence: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly status: 'confirmed' | 'cancelled';
}

export const calendarFacts = (meeting: Meeting): CalendarFacts => ({
  uid: `${meeting.id}@roed-traad`,
  sequence: meeting.sequence,
  start: startsAt(meeting.time),
  end: endsAt(meeting.time),
  status: meeting.state === 'cancelled' ? 'cancelled' : 'confirmed',
});
