import { z } from 'zod';
import { fill } from '../../language/texts';
import type { QuestionView } from '../../views/question';
import type { CardDefinition } from '../definition';
import { link, localisedText, modelOf, moment, oneOf, person, text } from '../model';
import { dotted, given, paragraphs, personPart } from '../parts';

type State = QuestionView['state'];
type Answered = NonNullable<QuestionView['answered']>;

const symbols: Readonly<Record<State, string>> = {
  waiting: '●',
  askedBack: '○',
  replied: '●',
  shared: '✓',
  declined: '✓',
  expired: '⚠',
};

/** The coordinator's card about a question that was passed on (C7). */
export const questionCard: CardDefinition<'question'> = {
  name: 'question',
  model: modelOf<QuestionView>({
    name: z.literal('question'),
    questionId: text,
    reference: text,
    alias: text.exactOptional(),
    asker: person,
    purpose: localisedText,
    askedAt: moment,
    state: oneOf<State>({
      waiting: true,
      askedBack: true,
      replied: true,
      shared: true,
      declined: true,
      expired: true,
    }),
    askedBack: text.exactOptional(),
    reply: text.exactOptional(),
    answered: modelOf<Answered>({ by: text, at: moment }).exactOptional(),
    actions: z.array(link),
  }),
  bind: (view, language) => {
    const { locale, dateTime, say, texts, typed } = language;
    const { question } = texts.coordinator;
    const asker = { asker: view.asker.name };
    const purpose = view.purpose[locale];
    const { answered, askedBack, reply } = view;
    return {
      eyebrow: say(question.eyebrow, { subject: dotted(view.alias, view.reference) }),
      title: say(question.title, asker),
      asker: personPart(view.asker, language),
      facts: [
        ...(purpose === '' ? [] : [{ title: question.purpose, value: typed(purpose) }]),
        { title: question.askedAt, value: typed(dateTime(view.askedAt)) },
      ],
      ...(askedBack !== undefined && {
        askedBack: { label: question.askedBack, lines: paragraphs(askedBack, language) },
      }),
      ...(reply !== undefined && {
        reply: { label: say(question.reply, asker), lines: paragraphs(reply, language) },
      }),
      outcome: {
        tone: answered === undefined ? 'emphasis' : 'good',
        state: `${symbols[view.state]} ${say(question.states[view.state], asker)}`,
        ...given(
          'answered',
          answered && say(question.answered, { by: answered.by, at: dateTime(answered.at) }),
        ),
        next: say(question.next[view.state], asker),
      },
      ...(view.actions.some(({ verb }) => verb === 'question.askBack') && {
        field: { label: question.askBackField, hint: fill(question.askBackHint, asker) },
      }),
    };
  },
  summary: (view, texts) => texts.summaries.question[view.state],
};
