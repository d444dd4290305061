import type { CalendarDate } from '../../domain/base/calendar';
import type { PersonView } from '../coordinator/coordinator';
import type { GoalView, PlanActionView } from './plan';
import type { RedThreadView } from './red-thread';

/** P1, P5: the plan on one page, for the door of the refrigerator. It holds what its reader may have, and nothing else. */
export interface PlanSheet {
  readonly municipality: string;
  readonly department: string;
  readonly coordinator: PersonView;
  readonly recipient: string;
  /** For a child: large print and few words. */
  readonly large: boolean;
  readonly goals: readonly (Omit<GoalView, 'actions' | 'presses' | 'questions'> & {
    readonly actions: readonly Omit<PlanActionView, 'actions'>[];
  })[];
  readonly actionsBeside: readonly Omit<PlanActionView, 'actions'>[];
  readonly today: CalendarDate;
}

/** P8: the red thread on a page. */
export interface RedThreadSheet {
  readonly municipality: string;
  readonly department: string;
  readonly coordinator: PersonView;
  readonly thread: RedThreadView;
  readonly today: CalendarDate;
}
