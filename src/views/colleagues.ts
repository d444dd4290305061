import type { Instant } from '../domain/base/calendar';
import type { PersonView } from './coordinator';
import type { ActionLink } from './verbs';

/** C9. */
export interface ColleaguesView {
  readonly name: 'colleagues';
  readonly subject: string;
  readonly colleagues: readonly PersonView[];
  readonly more: boolean;
  /** Subjects that somebody knows about; shown when nobody fits. */
  readonly subjects: readonly string[];
  readonly actions: readonly ActionLink[];
}

/** C9: a request for sparring; names no family. */
export interface SparringView {
  readonly name: 'sparring';
  readonly sparringId: string;
  readonly reader: 'asker' | 'colleague';
  readonly subject: string;
  readonly question: string;
  readonly asker: PersonView;
  readonly askedAt: Instant;
  readonly state: 'open' | 'taken' | 'withdrawn' | 'expired';
  readonly takenBy?: PersonView;
  readonly takenAt?: Instant;
  readonly takenByReader: boolean;
  /** How many colleagues were asked. */
  readonly offeredTo: number;
  readonly actions: readonly ActionLink[];
}
