import type { Wish } from '../app/case/case-store';
import type { MeetingWish } from '../app/meeting/meeting-store';
import type { MinutesWish } from '../app/minutes/minutes-store';
import type { OpenedPlan, PlanWish } from '../app/plan/plan-store';
import type { CalendarDate, Instant } from '../domain/base/calendar';
import type { CaseCommand } from '../domain/case/decide';
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
} from '../domain/case/family-case';
import type { RecordConsent } from '../domain/consent/consent';
import {
  type ConsentAnswer,
  type ConsentWay,
  type Recipient,
  sameRecipient,
} from '../domain/consent/consent-record';
import type { Meeting } from '../domain/meeting/meeting';
import type { MeetingCommand } from '../domain/meeting/meeting-decide';
import type { Misfit } from '../domain/meeting/meeting-room';
import type { Minutes, SeenByPerson } from '../domain/minutes/minutes';
import type { MinutesCommand } from '../domain/minutes/minutes-decide';
import { type Department, type StaffMember, systemActor } from '../domain/organisation/organisation';
import type { PlanCommand } from '../domain/plan/plan-decide';
import { departments, settings } from './departments';

/** When the story takes place. Its own dates are those of 2026 (`2026-06-16`); `day` moves them to where they belong. */
export interface Stage {
  day(date: string): CalendarDate;
  /** The birth year of somebody who is this old today. */
  birthYear(age: number): number;
}

/** A family's support from its first day on. `startedOn` and the steps' `on` are dates in the story. */
export interface FamilyStory {
  readonly reference: CaseReference;
  readonly alias: string;
  readonly coordinator: StaffMember;
  readonly startedOn: string;
  readonly targetGroup?: TargetGroup;
  readonly steps: readonly Step[];
}

/** What somebody did on a day of the story. */
export type Step = CaseStep | MeetingStep | MinutesStep | PlanStep;

interface Deed {
  readonly on: string;
  /** Danish local time (`13:00`) where it matters; otherwise in the morning. */
  readonly at?: string;
  readonly by: StaffMember;
}

/** What was done with the case. */
interface CaseStep extends Deed {
  readonly right: Wish['right'];
  command(stage: Stage, familyCase: FamilyCase, now: Instant): CaseCommand;
}

/** What was done with a meeting of the case. */
export interface MeetingStep extends Deed {
  readonly right: MeetingWish['right'];
  /** The story's name for the meeting. Its first step plans it. */
  readonly meeting: string;
  commands(scene: MeetingScene): Promise<readonly MeetingCommand[]> | readonly MeetingCommand[];
}

/** How things stand when a step in a meeting is taken. */
export interface MeetingScene {
  readonly stage: Stage;
  readonly familyCase: FamilyCase;
  /** Undefined until it is planned. */
  readonly meeting: Meeting | undefined;
  readonly now: Instant;
  /** S6: those who would be in the room for something they may not hear. */
  misfits(): Promise<readonly Misfit[]>;
  /** The meeting before it, if there is one. */
  last(): Promise<Meeting | undefined>;
}

/** What was done with the minutes of a meeting. */
export interface MinutesStep extends Deed {
  readonly right: MinutesWish['right'];
  /** The story's name for the meeting. */
  readonly minutesOf: string;
  commands(scene: MinutesScene): readonly MinutesCommand[];
}

export interface MinutesScene {
  readonly stage: Stage;
  readonly familyCase: FamilyCase;
  readonly meeting: Meeting;
  /** Undefined until they are opened. */
  readonly minutes: Minutes | undefined;
  /** S6: who gets what at this moment. */
  readonly seen: readonly SeenByPerson[];
}

/** What was done with the plan. */
export interface PlanStep extends Deed {
  readonly right: PlanWish['right'];
  readonly plan: true;
  commands(scene: PlanScene): readonly PlanCommand[];
}

export interface PlanScene extends OpenedPlan {
  readonly stage: Stage;
}

/** The same step at a given time of day. */
export const at = <Some extends Step>(time: string, step: Some): Some => ({ ...step, at: time });

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

/** This completes the hand-over (C2). */
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
  command: (stage) => ({
    type: 'appointDeputy',
    deputy: who,
    from: stage.day(from),
    to: stage.day(to),
    coordinator: by,
  }),
});

/** C4: what the day's review found after the coordinator had left. */
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

/** What was asked, with the names of those it was about and those who answered. */
interface Asked {
  readonly to: Department | string;
  readonly types: readonly string[];
  readonly about: readonly string[];
  readonly purpose?: string;
  readonly answers: Readonly<Record<string, ConsentAnswer>>;
  readonly how?: ConsentWay;
}

const memberId = ({ members }: FamilyCase, name: string): string =>
  members.find((one) => one.name === name)?.id ?? '';

/** A department, or somebody in the network by name. */
const recipientOf = ({ network }: FamilyCase, to: Asked['to']): Recipient =>
  typeof to === 'string'
    ? { kind: 'network', personId: network.find(({ name }) => name === to)?.id ?? '' }
    : { kind: 'department', departmentId: to.id };

const municipality: RecordConsent['municipality'] = {
  organisation: { departments: new Map(departments.map((one) => [one.id, one])) },
  settings,
};

/** S1, S2: what the family answered that day. */
export const consent = (on: string, by: StaffMember, asked: Asked): Step => ({
  on,
  by,
  right: 'recordConsent',
  command: (stage, familyCase, now) => ({
    type: 'recordConsent',
    recipient: recipientOf(familyCase, asked.to),
    types: asked.types,
    aboutIds: asked.about.map((name) => memberId(familyCase, name)),
    purpose: asked.purpose ?? 'plan',
    answers: Object.fromEntries(
      Object.entries(asked.answers).map(([name, answer]) => [memberId(familyCase, name), answer]),
    ),
    how: asked.how ?? 'written',
    on: stage.day(on),
    at: now,
    municipality,
  }),
});

/** S3: somebody withdraws what they said yes to. */
export const consentWithdrawn = (on: string, by: StaffMember, giver: string, to: Asked['to']): Step => ({
  on,
  by,
  right: 'withdrawConsent',
  command: (_stage, familyCase, now) => ({
    type: 'withdrawConsent',
    consentId:
      familyCase.consents?.findLast(
        ({ giverId, recipient }) =>
          giverId === memberId(familyCase, giver) && sameRecipient(recipient, recipientOf(familyCase, to)),
      )?.id ?? '',
    at: now,
  }),
});
