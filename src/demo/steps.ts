import type { Wish } from '../app/case-store';
import type { CalendarDate } from '../domain/calendar';
import type { CaseCommand } from '../domain/decide';
import type {
  CasePhase,
  CaseReference,
  Closing,
  FamilyCase,
  FormalDecision,
  MeetingKind,
  MemberRelation,
  PrivateInNetwork,
  TargetGroup,
} from '../domain/family-case';
import { type StaffMember, systemActor } from '../domain/organisation';
import { departments } from './departments';

/** When the story is told. Its own dates are those of 2026 (`2026-06-16`); `day` moves them to where they belong. */
export interface Stage {
  day(date: string): CalendarDate;
  /** The year in which somebody was born who is this old today. */
  birthYear(age: number): number;
}

/** A family's effort from its first day on. `startedOn` and the steps' `on` are dates of the story. */
export interface FamilyStory {
  readonly reference: CaseReference;
  readonly alias: string;
  readonly coordinator: StaffMember;
  readonly startedOn: string;
  readonly targetGroup?: TargetGroup;
  readonly steps: readonly Step[];
}

/** What somebody did with the case on a day of the story. */
export interface Step {
  readonly on: string;
  readonly by: StaffMember;
  readonly right: Wish['right'];
  command(stage: Stage, familyCase: FamilyCase): CaseCommand;
}

export const member = (
  on: string,
  by: StaffMember,
  name: string,
  relation: MemberRelation,
  {
    age,
    custody = false,
    livesElsewhere = false,
  }: { age?: number; custody?: boolean; livesElsewhere?: boolean } = {},
): Step => ({
  on,
  by,
  right: 'addMember',
  command: (stage) => ({
    type: 'addMember',
    member: {
      name,
      relation,
      custody,
      livesElsewhere,
      ...(age !== undefined && { birthYear: stage.birthYear(age) }),
    },
  }),
});

/** A colleague in the professional network. */
export const colleague = (on: string, by: StaffMember, person: StaffMember): Step => ({
  on,
  by,
  right: 'addNetworkPerson',
  command: () => ({
    type: 'addNetworkPerson',
    person: {
      kind: 'professional',
      staffId: person.id,
      name: person.name,
      role: person.title,
      organisation: departments.find(({ id }) => id === person.departmentId)?.name ?? '',
    },
  }),
});

/** Somebody of the family's own (M3). */
export const relative = (
  on: string,
  by: StaffMember,
  name: string,
  relation: string,
  when: Partial<Pick<PrivateInNetwork, 'atWeekends' | 'inHolidays' | 'afterEffort' | 'childsWish'>>,
): Step => ({
  on,
  by,
  right: 'addNetworkPerson',
  command: () => ({
    type: 'addNetworkPerson',
    person: {
      kind: 'private',
      name,
      relation,
      atWeekends: false,
      inHolidays: false,
      afterEffort: false,
      childsWish: false,
      ...when,
    },
  }),
});

export const leavesNetwork = (on: string, by: StaffMember, name: string): Step => ({
  on,
  by,
  right: 'removeNetworkPerson',
  command: (_stage, { network }) => ({
    type: 'removeNetworkPerson',
    id: network.find((person) => person.name === name)?.id ?? '',
  }),
});

export const phase = (on: string, by: StaffMember, to: CasePhase, formalDecision?: FormalDecision): Step => ({
  on,
  by,
  right: 'movePhase',
  command: (stage) => ({
    type: 'movePhase',
    to,
    on: stage.day(on),
    ...(formalDecision && { formalDecision }),
  }),
});

export const meeting = (on: string, by: StaffMember, kind: MeetingKind): Step => ({
  on,
  by,
  right: 'recordMeetingHeld',
  command: (stage) => ({ type: 'recordMeetingHeld', kind, on: stage.day(on) }),
});

export const contact = (on: string, by: StaffMember): Step => ({
  on,
  by,
  right: 'logContact',
  command: (stage) => ({ type: 'logContact', on: stage.day(on) }),
});

export const handoverRequested = (
  on: string,
  by: StaffMember,
  receiver: StaffMember,
  reason: string,
): Step => ({
  on,
  by,
  right: 'requestHandover',
  command: () => ({ type: 'requestHandover', receiver, reason }),
});

export const handoverAccepted = (on: string, by: StaffMember): Step => ({
  on,
  by,
  right: 'acceptHandover',
  command: (_stage, { handover }) => ({ type: 'acceptHandover', handoverId: handover?.id ?? '' }),
});

/** With this the hand-over is complete (C2). */
export const familyMet = (on: string, by: StaffMember): Step => ({
  on,
  by,
  right: 'recordFamilyMet',
  command: (stage) => ({ type: 'recordFamilyMeeting', familyMeeting: { metOn: stage.day(on) } }),
});

export const deputy = (on: string, by: StaffMember, who: StaffMember, from: string, to: string): Step => ({
  on,
  by,
  right: 'appointDeputy',
  command: (stage) => ({ type: 'appointDeputy', deputy: who, from: stage.day(from), to: stage.day(to) }),
});

/** C4: what the review of the day found when the coordinator had left. */
export const coordinatorLeft = (on: string, coordinator: StaffMember): Step => ({
  on,
  by: systemActor,
  right: 'system',
  command: () => ({
    type: 'reviewCoverage',
    coordinator: { ...coordinator, active: false },
    deputy: undefined,
    receiver: undefined,
  }),
});

export const closed = (on: string, by: StaffMember, closing: Omit<Closing, 'on'>): Step => ({
  on,
  by,
  right: 'closeCase',
  command: (stage) => ({ type: 'closeCase', closing: { ...closing, on: stage.day(on) } }),
});
