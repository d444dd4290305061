import { valueIn } from '../../domain/base/result';
import { capability } from '../base/capability';
import { questionView } from './question-answering';
import { lastWordView, questionAnswerView } from './question-asking';

export const coordinatorCapability = capability({
  notices: {
    question: async (services, actor, { questionId, reference }) =>
      valueIn(await questionView(services, actor, questionId, reference)),
    questionAnswer: async (services, actor, { questionId, reference }) =>
      valueIn(await questionAnswerView(services, actor, questionId, reference)),
    questionUnanswered: (services, actor, { questionId }) => lastWordView(services, actor, questionId),
  },
  refresh: {
    coordinator: {
      verb: 'coordinator.ask',
      ids: ({ reference, purpose }) => ({ reference, ...(purpose !== undefined && { purpose }) }),
    },
    'coordinator-choices': 'never',
    question: {
      verb: 'question.show',
      ids: ({ questionId, reference }) => ({ question: questionId, reference }),
      looksAgain: 'always',
    },
    'question-offer': 'never',
    'question-result': 'never',
  },
});
