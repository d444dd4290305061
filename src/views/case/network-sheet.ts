import type { CalendarDate } from '../../domain/base/calendar';
import type { RhythmPoint } from '../../domain/rhythm/rhythm-line';
import type { PersonView } from '../coordinator/coordinator';
import type { CaseView } from './case';

/** M3, M2: the family's network as a map, and the rhythm as a line, on a page to look at together. */
export interface NetworkSheet {
  readonly municipality: string;
  readonly department: string;
  readonly coordinator: PersonView;
  readonly alias: string;
  readonly members: readonly string[];
  readonly network: NonNullable<CaseView['network']>;
  /** Left out if anybody is protected: a day may reveal where they were, or will be. */
  readonly line?: readonly RhythmPoint[];
  readonly today: CalendarDate;
}
