import type { CalendarDate } from '../domain/base/calendar';
import type { CasePhase } from '../domain/case/family-case';
import type { PersonView } from './coordinator';
import type { DueView } from './due';
import type { UnsentBecause } from './notice';
import type { ActionLink } from './verbs';

/** A hand-over as giver, receiver or lead sees it. */
export interface HandoverView {
  readonly name: 'handover';
  readonly reader: 'giver' | 'receiver' | 'lead';
  readonly reference: string;
  readonly handoverId: string;
  /** Only for those who see everything of the case. */
  readonly alias?: string;
  readonly today: CalendarDate;
  readonly giver: PersonView;
  readonly receiver: PersonView;
  readonly state: 'requested' | 'accepted' | 'declined' | 'withdrawn' | 'completed';
  readonly requestedOn: CalendarDate;
  readonly reason: string;
  /** Left out for somebody who no longer has to do with the case. */
  readonly phase?: CasePhase;
  readonly due: readonly DueView[];
  readonly acceptedOn?: CalendarDate;
  readonly declinedBecause?: string;
  readonly familyMetOn?: CalendarDate;
  readonly familyNotMetBecause?: string;
  /** The day it was declined, withdrawn or completed. */
  readonly endedOn?: CalendarDate;
  /** The case is uncovered: accepting takes effect at once (C4). */
  readonly immediate: boolean;
  /** The receiver was asked, and nobody knows that it arrived. Only for whoever gives. */
  readonly unsent?: UnsentBecause;
  readonly actions: readonly ActionLink[];
}
