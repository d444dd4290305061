import type { CalendarDate, Instant } from '../base/calendar';
import type { CaseReference } from '../case/family-case';
import type { Touched } from '../minutes/minutes';
import type { StaffId } from '../organisation/organisation';
import type { CaseOffer } from './case-offer';
import type { OtherPlan } from './other-plan';
import type { PlanNote } from './plan-note';

/**
 * P1: a family's one plan, as it stands: a record of its own under the case's id. Made only by `applyPlan` from events.
 * Histories only grow: a corrected value keeps the old one. Nothing in it scores a person or a family (P6).
 */
export interface Plan {
  readonly reference: CaseReference;
  /** In the order they were set; {@link goalsInOrder} puts the most important first. */
  readonly goals: readonly Goal[];
  /** The plan's own, and what the plan adds to agreements from minutes: see `plan-actions.ts`. */
  readonly actions: readonly PlanAction[];
  /** P3: what was reported on actions, latest last, by the action's id. */
  readonly reports: Readonly<Record<string, readonly ActionReport[]>>;
  /** T2: why no goal is about work or education. */
  readonly noWorkBecause?: { readonly reason: string; readonly on: CalendarDate; readonly by: StaffId };
  /** P9. Left out while there are none. */
  readonly otherPlans?: readonly OtherPlan[];
  /** P6. Left out while there are none. */
  readonly notes?: readonly PlanNote[];
  /** P7. Left out while there are none. */
  readonly offers?: readonly CaseOffer[];
}

/** P2. */
export const lifeAreas = ['development', 'family', 'school', 'health', 'leisure', 'work', 'other'] as const;
export type LifeArea = (typeof lifeAreas)[number];

/** P2: which comes first. */
export const priorities = ['first', 'second', 'third'] as const;
export type Priority = (typeof priorities)[number];

export const goalStates = ['active', 'parked', 'ended'] as const;
export type GoalState = (typeof goalStates)[number];

/** P1, P2: something the family wants, in their own words. */
export interface Goal {
  readonly id: string;
  readonly words: string;
  /** Whose wish it is: a member's id. */
  readonly wishOf: string;
  readonly area: LifeArea;
  readonly priority: Priority;
  readonly followUpOn?: CalendarDate;
  readonly state: GoalState;
  readonly setOn: CalendarDate;
  /** S6: what it tells, and about whom; until that is said, only those who hold the case see it. */
  readonly touched: Touched;
  readonly indicators: readonly Indicator[];
  /** P10: as each person said it, earliest first. */
  readonly experiences: readonly Experience[];
  /** P5: earliest first. */
  readonly followUps: readonly FollowUp[];
}

/** P2: a sign, chosen by the family, that shows them it is moving. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly start: number;
  readonly target: number;
  readonly measurements: readonly Measurement[];
}

/** P5: a value on a day. */
export interface Measurement {
  readonly id: string;
  readonly value: number;
  readonly on: CalendarDate;
  readonly by: StaffId;
  /** L8: what stood here before it was corrected, earliest first. */
  readonly before?: readonly {
    readonly value: number;
    readonly by: StaffId;
    /** When it was corrected, and by whom. */
    readonly correctedAt: Instant;
    readonly correctedBy: StaffId;
  }[];
}

/** P10: 0 to 10, the person's own judgement. Never added up, never averaged. */
export interface Experience {
  readonly memberId: string;
  readonly value: number;
  readonly on: CalendarDate;
  readonly by: StaffId;
}
export const experienceMax = 10;

/** P5. */
export const followUpChoices = ['continue', 'adjust', 'stop'] as const;
export type Choice = (typeof followUpChoices)[number];

export interface FollowUp {
  readonly on: CalendarDate;
  readonly by: StaffId;
  readonly choice: Choice;
  /** What changes, or why it stops. */
  readonly reason?: string;
  /** What comes instead. */
  readonly instead?: string;
  readonly meetingId?: string;
}

/** P3: something that one person does. */
export interface PlanAction {
  readonly id: string;
  /** Left out for an agreement from minutes: its words stand there, and are not repeated. */
  readonly what?: string;
  /** `staff:…`, `member:…` or `network:…`: exactly one. */
  readonly responsibleId?: string;
  readonly dueOn?: CalendarDate;
  readonly goalId?: string;
  /** P5: given up, and why. */
  readonly stopped?: { readonly on: CalendarDate; readonly by: StaffId; readonly reason: string };
}

export const actionStatuses = ['open', 'done', 'notDone', 'needsHelp'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export interface ActionReport {
  readonly status: ActionStatus;
  readonly on: CalendarDate;
  readonly by: StaffId;
  readonly comment?: string;
}

export const emptyPlan = (reference: CaseReference): Plan => ({
  reference,
  goals: [],
  actions: [],
  reports: {},
});

export const goalNamed = ({ goals }: Pick<Plan, 'goals'>, id: string | undefined): Goal | undefined =>
  goals.find((goal) => goal.id === id);

export const goalsIn = ({ goals }: Pick<Plan, 'goals'>, state: GoalState): readonly Goal[] =>
  goals
    .filter((goal) => goal.state === state)
    .toSorted((one, other) => priorities.indexOf(one.priority) - priorities.indexOf(other.priority));

/** P5: the latest value, or else the start. */
export const valueNow = ({ start, measurements }: Indicator): number => measurements.at(-1)?.value ?? start;

/** T2: no goal is about work or education, and nobody has said why. Ended goals count: something was done about it. */
export const lacksWork = ({ goals, noWorkBecause }: Pick<Plan, 'goals' | 'noWorkBecause'>): boolean =>
  noWorkBecause === undefined && !goals.some(({ area }) => area === 'work');
