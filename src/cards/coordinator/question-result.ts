import type { QuestionResultView } from '../../views/coordinator/question';
import type { CardDefinition } from '../definition';
import { paragraphs } from '../parts';

type State = QuestionResultView['state'];

/** What the asker hears. `noAnswer` reads the same whether or not a case exists (C7). */
export const questionResultCard: CardDefinition<'question-result'> = {
  name: 'question-result',
  bind: ({ state, question, reply, actions }, language) => {
    const { result } = language.texts.coordinator;
    const said: Readonly<Record<State, { readonly title: string; readonly text: string }>> = {
      askedBack: { title: result.askedBack, text: result.askedBackText },
      replied: { title: `✓ ${result.replied}`, text: result.repliedText },
      noAnswer: { title: result.noAnswer, text: result.noAnswerText },
    };
    return {
      eyebrow: result.eyebrow,
      ...said[state],
      ...(question !== undefined && {
        question: { label: result.question, lines: paragraphs(question, language) },
      }),
      ...(reply !== undefined && { reply: { label: result.reply, lines: paragraphs(reply, language) } }),
      ...(actions.some(({ verb }) => verb === 'question.reply') && {
        field: { label: result.reply, hint: result.replyHint, error: result.replyError },
      }),
    };
  },
  summary: (view, texts) => texts.summaries.questionResult[view.state],
};
