import type { CalendarDate } from '../base/calendar';
import type { Touched } from '../minutes/minutes';
import type { StaffId } from '../organisation/organisation';

export const planNoteKinds = ['works', 'worried'] as const;

/** P6: a strength, something that protects, or a worry, in plain words; never a figure of anybody. */
export interface PlanNote {
  readonly id: string;
  readonly kind: (typeof planNoteKinds)[number];
  readonly text: string;
  readonly on: CalendarDate;
  readonly by: StaffId;
  /** S6: what it tells about whom; until that is said, it is nobody's but those who hold the case. */
  readonly touched: Touched;
  /** It is so no longer. */
  readonly settledOn?: CalendarDate;
}
