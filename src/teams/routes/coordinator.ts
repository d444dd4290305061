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
import { askWhich } from './ask-which';
import { ownFamilyIn, topicIn } from './own-family';
import { onCommand, onPress, type Route, referenceIn } from './route';

/** C7: who coordinates, and the question that is passed on. */
export const coordinatorRoutes: readonly Route[] = [
  onCommand('coordinator', async (asking, { args: { subject }, language }) => {
    const { services, actor } = asking;
    if (subject === undefined) return ok(await askWhich(services, actor, 'coordinator', language));
    const said = familySaid(subject);
    const own = said === 'name' ? undefined : await ownFamilyIn(asking, 'coordinator', subject);
    if (own !== undefined) return own;
    if (said !== 'nobody') return ok(await askForCoordinator(services, actor, subject));
    const topic = topicIn(subject);
    return ok(topic === undefined ? whatElse(services) : await askWhich(services, actor, topic, language));
  }),
  onPress('coordinator.ask', async ({ services, actor }, data) =>
    ok(
      await askForCoordinatorOf(
        services,
        actor,
        referenceIn(data),
        data.purpose === undefined ? undefined : { id: data.purpose },
      ),
    ),
  ),
  onPress('question.offer', async ({ services, actor }) => ok(await offerElsewhere(services, actor))),
  onPress('question.passOn', ({ services, actor }, data) =>
    passOnQuestion(services, actor, data.question ?? '', data.purpose ?? ''),
  ),
  onPress('question.show', ({ services, actor }, data) =>
    questionView(services, actor, data.question ?? '', referenceIn(data)),
  ),
  onPress('question.share', ({ services, actor }, data) =>
    answerQuestion(services, actor, data.question ?? '', referenceIn(data), { kind: 'share' }),
  ),
  onPress('question.decline', ({ services, actor }, data) =>
    answerQuestion(services, actor, data.question ?? '', referenceIn(data), { kind: 'decline' }),
  ),
  onPress('question.askBack', ({ services, actor }, data) =>
    answerQuestion(services, actor, data.question ?? '', referenceIn(data), {
      kind: 'askBack',
      text: data.text ?? '',
    }),
  ),
  onPress('question.reply', ({ services, actor }, data) =>
    replyToQuestion(services, actor, data.question ?? '', Number(data.number ?? -1), data.text ?? ''),
  ),
];
