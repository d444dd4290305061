import type { CalendarDate } from '../base/calendar';
import type { Touched } from '../minutes/minutes';
import type { StaffId } from '../organisation/organisation';

export const planNoteKinds = ['works', 'worried'] as const;

/** P6: a strength, something protective, or a worry, in plain words; never a figure about anybody. */
export interface PlanNote {
  readonly id: string;
  readonly kind: (typeof planNoteKinds)[number];
  readonly text: string;
  readonly on: CalendarDate;
  readonly by: StaffId;
  /** S6: what it tells, and about whom; until that is said, only those who hold the case see it. */
  readonly touched: Touched;
  /** When it ceased to hold. */
  readonly settledOn?: CalendarDate;
}
