import { requireText } from '../../domain/base/decision';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { type CaseRelation, may } from '../../domain/case/rights';
import type { QuestionView } from '../../views/coordinator/question';
import type { ActionLink } from '../../views/verbs';
import { untilDone } from '../base/attempts';
import type { Actor, Services } from '../base/services';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import { municipalityOf, personView, staffMember } from '../organisation/directory';
import type { StoredDocument } from '../ports/store';
import type { Telling } from '../telling/tellings';
import { recordAccess } from '../trail/access-log';
import {
  type AboutCase,
  type Question,
  readQuestion,
  saveAbout,
  textMaxLength,
  whoAnswers,
} from './question';

/**
 * The coordinator's card about a question: who asks, and why. Only for those who answer for the family. Reading is
 * recorded first (L1).
 */
export const questionView = async (
  services: Services,
  actor: Actor,
  id: string,
  reference: CaseReference,
): Promise<Result<QuestionView>> => {
  const answering = await openForAnswer(services, actor, id, reference);
  if (!answering.ok) return answering;
  const { stored, about, alias, basis } = answering.value;
  await recordAccess(services, actor.tenantId, `case.${reference}`, {
    by: actor.person.id,
    what: 'questionViewed',
    basis,
  });
  const { organisation, settings } = await municipalityOf(services, actor.tenantId);
  const [asker, answeredBy] = await Promise.all([
    staffMember(services, actor.tenantId, stored.body.askerId),
    about.answered && staffMember(services, actor.tenantId, about.answered.by),
  ]);
  const purpose = settings.purposes.find((choice) => choice.id === stored.body.purpose);
  const ids = { question: id, reference };
  const open = about.state === 'waiting' || about.state === 'replied' || about.state === 'askedBack';
  const share: ActionLink = { verb: 'question.share', as: 'execute', ids, style: 'positive' };
  const askBack: ActionLink = { verb: 'question.askBack', as: 'execute', ids };
  const decline: ActionLink = { verb: 'question.decline', as: 'execute', ids, style: 'destructive' };
  return ok({
    name: 'question',
    questionId: id,
    reference,
    ...(alias !== undefined && { alias }),
    asker: personView(asker, organisation),
    purpose: { da: purpose?.da ?? '', en: purpose?.en ?? '' },
    askedAt: stored.body.askedAt,
    state: about.state === 'notAsked' ? 'waiting' : about.state,
    ...(about.askedBack !== undefined && { askedBack: about.askedBack }),
    ...(about.reply !== undefined && { reply: about.reply }),
    ...(about.answered && { answered: { by: answeredBy?.name ?? '', at: about.answered.at } }),
    actions: open ? [share, ...(about.state === 'waiting' ? [askBack] : []), decline] : [],
  });
};
interface Answering {
  readonly stored: StoredDocument<Question>;
  readonly about: AboutCase;
  /** Left out for a lead, who only sees references. */
  readonly alias?: string;
  readonly basis: CaseRelation;
}

/** By the rights table; or a lead who has to answer today before the day's review has noticed (C4). */
const mayAnswer = async (
  services: Services,
  actor: Actor,
  { familyCase, relations }: OpenedCase,
): Promise<boolean> => {
  if (may('answerQuestion', familyCase, relations)) return true;
  if (!relations.includes('lead')) return false;
  const municipality = await municipalityOf(services, actor.tenantId);
  return (await whoAnswers(services, actor, familyCase.reference, municipality)) === actor.person.id;
};

const openForAnswer = async (
  services: Services,
  actor: Actor,
  id: string,
  reference: CaseReference,
): Promise<Result<Answering>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  const [basis] = relations;
  if (basis === undefined || !(await mayAnswer(services, actor, opened.value))) return refuse('NotAllowed');
  const stored = await readQuestion(services, actor.tenantId, id);
  const about = stored?.body.about.find((one) => one.reference === reference && one.state !== 'notAsked');
  if (stored === undefined || about === undefined) return refuse('QuestionClosed');
  const leadOnly = !relations.some((relation) => relation === 'coordinator' || relation === 'deputy');
  return ok({ stored, about, basis, ...(!leadOnly && { alias: familyCase.alias }) });
};

export type QuestionAnswer =
  | { readonly kind: 'share' }
  | { readonly kind: 'decline' }
  | { readonly kind: 'askBack'; readonly text: string };

/**
 * The coordinator answers a question. Sharing and asking back tell the asker; declining does not, since an answer
 * would tell that there is a case: the asker then gets the neutral last word on the promised day (C7).
 */
export const answerQuestion = (
  services: Services,
  actor: Actor,
  id: string,
  reference: CaseReference,
  given: QuestionAnswer,
): Promise<Result<QuestionView>> =>
  untilDone(async () => {
    const answering = await openForAnswer(services, actor, id, reference);
    if (!answering.ok) return answering;
    const { stored, about } = answering.value;
    if (about.state === 'shared' || about.state === 'declined')
      return questionView(services, actor, id, reference);
    const answered = { by: actor.person.id, at: services.clock.now() };
    let next: AboutCase;
    if (given.kind === 'askBack') {
      const text = requireText(given.text, 'text', textMaxLength);
      if (!text.ok) return text;
      if (about.state !== 'waiting') return questionView(services, actor, id, reference);
      next = { ...about, state: 'askedBack', askedBack: text.value };
    } else {
      next = { ...about, state: given.kind === 'share' ? 'shared' : 'declined', answered };
    }
    const tellings: readonly Telling[] =
      given.kind === 'decline'
        ? []
        : [
            {
              to: stored.body.askerId,
              notice: { kind: 'questionAnswer', questionId: id, reference },
              sender: actor.person.id,
            },
          ];
    const committed = await saveAbout(services, actor, id, stored, next, tellings);
    return committed ? questionView(services, actor, id, reference) : 'again';
  });
