import { fill } from '../../language/texts';
import type { QuestionView } from '../../views/coordinator/question';
import type { CardDefinition } from '../definition';
import { dotted, given, paragraphs, personPart } from '../parts';

type State = QuestionView['state'];

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
