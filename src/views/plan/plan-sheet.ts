import type { CalendarDate } from '../../domain/base/calendar';
import type { LocalisedText } from '../../domain/organisation/settings';
import type { PersonView } from '../coordinator/coordinator';
import type { GoalView, PlanActionView, PlanView } from './plan';
import type { RedThreadView } from './red-thread';

/** P1, P5: the plan on one page, for the refrigerator door. It holds what its reader may have, and nothing else. */
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
  /** P7. `for`: whose, when not the reader's own. */
  readonly offers: readonly (PlanView['offers'][number] & { readonly for?: string })[];
  /** P9. `standsIn`: this plan stands in for it; otherwise it continues. */
  readonly otherPlans: readonly {
    readonly name: LocalisedText;
    readonly for?: string;
    readonly owner: string;
    readonly standsIn: boolean;
  }[];
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
