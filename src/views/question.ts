import type { CalendarDate, Instant } from '../domain/base/calendar';
import type { LocalisedChoice, LocalisedText } from '../domain/organisation/settings';
import type { PersonView } from './coordinator';
import type { ActionLink } from './verbs';

/** C7: the existence-blind answer. The same for a family that exists and one that does not. */
export interface QuestionOfferView {
  readonly name: 'question-offer';
  readonly purposes: readonly LocalisedChoice[];
  /** `sent`: the question is on its way, if there is anybody to send it to. */
  readonly state: 'offered' | 'sent';
  readonly answerBy?: CalendarDate;
  readonly actions: readonly ActionLink[];
}

/** The coordinator's card about a question that was passed on. */
export interface QuestionView {
  readonly name: 'question';
  readonly questionId: string;
  readonly reference: string;
  /** Left out for a lead, who sees references only. */
  readonly alias?: string;
  readonly asker: PersonView;
  readonly purpose: LocalisedText;
  readonly askedAt: Instant;
  readonly state: 'waiting' | 'askedBack' | 'replied' | 'shared' | 'declined' | 'expired';
  readonly askedBack?: string;
  readonly reply?: string;
  /** Who answered, and when, once it is answered. */
  readonly answered?: { readonly by: string; readonly at: Instant };
  readonly actions: readonly ActionLink[];
}

/** What the asker hears. `noAnswer` reads the same whether or not a case exists. */
export interface QuestionResultView {
  readonly name: 'question-result';
  readonly state: 'askedBack' | 'replied' | 'noAnswer';
  readonly question?: string;
  readonly reply?: string;
  readonly actions: readonly ActionLink[];
}
