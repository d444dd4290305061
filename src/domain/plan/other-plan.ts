import type { CalendarDate } from '../base/calendar';
import type { ConsentWay } from '../consent/consent-record';
import type { StaffId } from '../organisation/organisation';

/** P9: another plan the family has. Its content stays where it was made, never here. */
export interface OtherPlan {
  readonly id: string;
  /** One of the plans named by law (`other-plan-law.ts`), or `other`. */
  readonly kind: string;
  /** Left out where the law's own name is enough. */
  readonly name?: string;
  /** Whose plan it is: a member's id. */
  readonly aboutId: string;
  /** Who answers for it: a colleague, or else described in words. */
  readonly ownerId?: StaffId;
  readonly owner?: string;
  readonly madeOn: CalendarDate;
  /** § 110, stk. 3: what each has answered, latest last. */
  readonly answers: readonly StandInAnswer[];
  /** By item id: where to find what the law asks for and no goal or action shows. */
  readonly content: Readonly<Record<string, SaidContent>>;
  /** It is no longer in force. */
  readonly ended?: { readonly on: CalendarDate; readonly by: StaffId };
}

export const standInAnswers = ['yes', 'no'] as const;

/** Whether the shared plan may stand in for the other one. A no after a yes takes it back. */
export interface StandInAnswer {
  readonly giverId: string;
  readonly answer: (typeof standInAnswers)[number];
  readonly on: CalendarDate;
  readonly how: ConsentWay;
  readonly by: StaffId;
}

export interface SaidContent {
  readonly where: string;
  readonly on: CalendarDate;
  readonly by: StaffId;
}

/** A plan under no law, so the shared plan can't stand in for it. */
export const otherKind = 'other';
