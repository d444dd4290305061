import { z } from 'zod';
import { date, localisedChoice, localisedText, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { person } from './coordinator';

/** C7: the existence-blind answer. The same for a family that exists and one that does not. */
export const questionOfferView = view('question-offer', {
  purposes: z.array(localisedChoice),
  /** `sent`: the question is on its way, if there is anybody to send it to. */
  state: z.enum(['offered', 'sent']),
  answerBy: date.exactOptional(),
  actions: z.array(link),
});
export type QuestionOfferView = ViewType<typeof questionOfferView>;

/** The coordinator's card about a question that was passed on. */
export const questionView = view('question', {
  questionId: text,
  reference: text,
  /** Left out for a lead, who only sees references. */
  alias: text.exactOptional(),
  asker: person,
  purpose: localisedText,
  askedAt: moment,
  state: z.enum(['waiting', 'askedBack', 'replied', 'shared', 'declined', 'expired']),
  askedBack: text.exactOptional(),
  reply: text.exactOptional(),
  /** Who answered, and when, once it is answered. */
  answered: z.strictObject({ by: text, at: moment }).exactOptional(),
  actions: z.array(link),
});
export type QuestionView = ViewType<typeof questionView>;

/** What the asker hears. `noAnswer` reads the same whether or not a case exists. */
export const questionResultView = view('question-result', {
  state: z.enum(['askedBack', 'replied', 'noAnswer']),
  question: text.exactOptional(),
  reply: text.exactOptional(),
  actions: z.array(link),
});
export type QuestionResultView = ViewType<typeof questionResultView>;
