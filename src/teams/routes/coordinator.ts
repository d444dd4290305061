import {
  askForCoordinator,
  askForCoordinatorOf,
  offerElsewhere,
} from '../../app/coordinator/coordinator-lookup';
import { answerQuestion, questionView } from '../../app/coordinator/question-answering';
import { passOnQuestion, replyToQuestion } from '../../app/coordinator/question-asking';
import { ok } from '../../domain/base/result';
import { familySaid } from '../../language/phrases/family';
import { whatElse } from '../not-understood';
import type { Values } from '../turn';
import { askWhich } from './base/ask-which';
import { ownFamilyIn, topicIn } from './base/own-family';
import { press, referenceIn } from './base/press';
import type { Press, Routes } from './base/route';

/** A coordinator's answer to a question that was passed on. */
const answering =
  (answerIn: (data: Values) => Parameters<typeof answerQuestion>[4]): Press =>
  ({ services, actor }, data) =>
    answerQuestion(services, actor, data.question ?? '', referenceIn(data), answerIn(data));

/** C7: who coordinates, and the question that is passed on. */
export const coordinatorRoutes = {
  presses: {
    'coordinator.ask': async ({ services, actor }, data) => {
      const { purpose } = data;
      const named = purpose === undefined ? undefined : { id: purpose };
      return ok(await askForCoordinatorOf(services, actor, referenceIn(data), named));
    },
    'question.askBack': answering(({ text = '' }) => ({ kind: 'askBack', text })),
    'question.decline': answering(() => ({ kind: 'decline' })),
    'question.offer': press(offerElsewhere),
    'question.passOn': ({ services, actor }, { question = '', purpose = '' }) =>
      passOnQuestion(services, actor, question, purpose),
    'question.reply': ({ services, actor }, { question = '', number = -1, text = '' }) =>
      replyToQuestion(services, actor, question, Number(number), text),
    'question.share': answering(() => ({ kind: 'share' })),
    'question.show': press(questionView, 'question', 'reference'),
  },
  lines: {
    coordinator: async (asking, { args: { subject }, language }) => {
      const { services, actor } = asking;
      if (subject === undefined) return ok(await askWhich(services, actor, 'coordinator', language));
      const said = familySaid(subject);
      const own = said === 'name' ? undefined : await ownFamilyIn(asking, 'coordinator', subject);
      if (own !== undefined) return own;
      if (said !== 'nobody') return ok(await askForCoordinator(services, actor, subject));
      const topic = topicIn(subject);
      return ok(topic === undefined ? whatElse(services) : await askWhich(services, actor, topic, language));
    },
  },
} satisfies Routes;
