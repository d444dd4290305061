import { addDays, instantAt } from '../../domain/base/calendar';
import { requireText } from '../../domain/base/decision';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { choicesInUse } from '../../domain/organisation/settings';
import type { CoordinatorChoicesView, CoordinatorView } from '../../views/coordinator/coordinator';
import type { QuestionOfferView, QuestionResultView } from '../../views/coordinator/question';
import type { ActionLink } from '../../views/verbs';
import { untilDone } from '../base/attempts';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, readEntry } from '../case/case-entry';
import { type Municipality, municipalityOf } from '../organisation/directory';
import { outboxWrites, type Telling } from '../telling/tellings';
import { recordAccess } from '../trail/access-log';
import { answerWithPurpose, coordinatorView, type Purpose } from './coordinator';
import {
  type AboutCase,
  expiry,
  type Question,
  readQuestion,
  saveAbout,
  textMaxLength,
  whoAnswers,
} from './question';

/** A name that matches more families than this is too vague to bother their coordinators with. */
const casesAtMost = 3;

/** When the neutral last word comes, on the day that was promised. */
const lastWordTime = '09:00';

/**
 * Records an unanswered look-up: in the trails of the cases it matched, otherwise in the log of look-ups that matched none.
 * Returns the cases it may be passed on to.
 */
export const recordUnansweredLookup = async (
  services: Services,
  actor: Actor,
  entries: readonly CaseEntry[],
): Promise<readonly CaseEntry[]> => {
  const matched = entries.length > casesAtMost ? [] : entries;
  const month = today(services).slice(0, 7);
  const logs =
    matched.length > 0
      ? matched.map(({ reference }) => `case.${reference}` as const)
      : [`lookups.${month}` as const];
  await Promise.all(
    logs.map((log) =>
      recordAccess(services, actor.tenantId, log, {
        by: actor.person.id,
        what: 'coordinatorLookup',
        basis: 'none',
      }),
    ),
  );
  return matched;
};

/**
 * The existence-blind answer (C7): an offer to pass the question on. Records the look-up in the trails of the cases it
 * matched, or in the log of look-ups that matched none; writes one question either way.
 */
export const offerQuestion = async (
  services: Services,
  actor: Actor,
  entries: readonly CaseEntry[],
  { settings }: Municipality,
): Promise<QuestionOfferView> => {
  const matched = await recordUnansweredLookup(services, actor, entries);
  const id = services.ids.next();
  const question: Question = {
    askerId: actor.person.id,
    about: matched.map(({ reference }) => ({ reference, state: 'notAsked' })),
    state: 'offered',
    askedAt: services.clock.now(),
  };
  await mainPartition(services, actor.tenantId).commit([
    { do: 'create', document: { kind: 'question', id, body: question, expiresAt: expiry(services) } },
  ]);
  return {
    name: 'question-offer',
    purposes: choicesInUse(settings.purposes),
    state: 'offered',
    actions: [{ verb: 'question.passOn', as: 'execute', ids: { question: id }, style: 'positive' }],
  };
};

const sentView = (question: Question, { settings }: Municipality): QuestionOfferView => ({
  name: 'question-offer',
  purposes: choicesInUse(settings.purposes),
  state: 'sent',
  ...(question.answerBy && { answerBy: question.answerBy }),
  actions: [],
});

/**
 * The asker gave a purpose and pressed "pass it on". Colleagues of the same authority are now answered directly (C7);
 * otherwise those who answer for the families get the question, and on the promised day everybody who has heard nothing gets
 * the same last word.
 */
export const passOnQuestion = (
  services: Services,
  actor: Actor,
  id: string,
  purposeId: string,
): Promise<Result<QuestionOfferView | CoordinatorView | CoordinatorChoicesView>> =>
  untilDone<QuestionOfferView | CoordinatorView | CoordinatorChoicesView>(async () => {
    const municipality = await municipalityOf(services, actor.tenantId);
    const stored = await readQuestion(services, actor.tenantId, id);
    if (stored === undefined || stored.body.askerId !== actor.person.id) return refuse('QuestionClosed');
    const question = stored.body;
    if (question.state === 'sent') return ok(sentView(question, municipality));
    const purpose = choicesInUse(municipality.settings.purposes).find((choice) => choice.id === purposeId);
    if (purpose === undefined) return refuse('PurposeMissing', { field: 'purpose' });
    const references = question.about.map(({ reference }) => reference);
    const direct = await answerWithPurpose(services, actor, references, purpose);
    if (direct !== undefined) return ok(direct);

    const answerBy = addDays(today(services), municipality.settings.lookup.answerWithinDays);
    const sent: Question = {
      ...question,
      state: 'sent',
      purpose: purpose.id,
      answerBy,
      about: question.about.map((about) => ({ ...about, state: 'waiting' })),
    };
    const askers = await Promise.all(
      references.map((reference) => whoAnswers(services, actor, reference, municipality)),
    );
    const tellings: Telling[] = askers.flatMap((to, index) => {
      const reference = references[index];
      return to === undefined || reference === undefined
        ? []
        : [{ to, notice: { kind: 'question', questionId: id, reference } }];
    });
    const lastWord = {
      to: actor.person.id,
      notice: { kind: 'questionUnanswered', questionId: id } as const,
      dueAt: instantAt(answerBy, lastWordTime),
    };
    const outcome = await mainPartition(services, actor.tenantId).commit([
      {
        do: 'replace',
        version: stored.version,
        document: { kind: 'question', id, body: sent, expiresAt: expiry(services) },
      },
      ...outboxWrites(services, [...tellings, lastWord]),
    ]);
    if (!outcome.committed) return 'again';
    services.wakeDispatcher(actor.tenantId);
    return ok(sentView(sent, municipality));
  });

/**
 * The asker answers what the coordinator asked back. If nothing was asked back, the answer is the same whether or not a case
 * exists (C7).
 */
export const replyToQuestion = (
  services: Services,
  actor: Actor,
  id: string,
  number: number,
  text: string,
): Promise<Result<QuestionResultView | CoordinatorView>> =>
  untilDone(async () => {
    const stored = await readQuestion(services, actor.tenantId, id);
    if (stored === undefined || stored.body.askerId !== actor.person.id) return refuse('QuestionClosed');
    const about = stored.body.about[number];
    if (about === undefined) return ok(noAnswer);
    if (about.state !== 'askedBack') return questionAnswerView(services, actor, id, about.reference);
    const reply = requireText(text, 'text', textMaxLength);
    if (!reply.ok) return reply;
    const to = await whoAnswers(
      services,
      actor,
      about.reference,
      await municipalityOf(services, actor.tenantId),
    );
    const tellings: readonly Telling[] =
      to === undefined
        ? []
        : [{ to, notice: { kind: 'question', questionId: id, reference: about.reference } }];
    const next: AboutCase = { ...about, state: 'replied', reply: reply.value };
    const committed = await saveAbout(services, actor, id, stored, next, tellings);
    return committed ? questionAnswerView(services, actor, id, about.reference) : 'again';
  });

const noAnswer: QuestionResultView = { name: 'question-result', state: 'noAnswer', actions: [] };

/**
 * What the asker hears about one case the question matched: the coordinator, or what is asked back. A case that has not
 * answered looks like one that does not exist (C7).
 */
export const questionAnswerView = async (
  services: Services,
  actor: Actor,
  id: string,
  reference: CaseReference,
): Promise<Result<QuestionResultView | CoordinatorView>> => {
  const stored = await readQuestion(services, actor.tenantId, id);
  if (stored === undefined || stored.body.askerId !== actor.person.id) return refuse('QuestionClosed');
  const index = stored.body.about.findIndex((one) => one.reference === reference);
  const about = stored.body.about[index];
  if (about?.state === 'shared') {
    const entry = await readEntry(services, actor.tenantId, reference);
    if (entry === undefined) return refuse('QuestionClosed');
    const purpose: Purpose | undefined =
      stored.body.purpose === undefined ? undefined : { id: stored.body.purpose };
    const municipality = await municipalityOf(services, actor.tenantId);
    return ok(await coordinatorView(services, actor, entry, 'shared', purpose, municipality));
  }
  if (about?.state !== 'askedBack' && about?.state !== 'replied') return ok(noAnswer);
  // The number of the case within the question, not its reference: the asker must not learn that yet.
  const reply: ActionLink = {
    verb: 'question.reply',
    as: 'execute',
    ids: { question: id, number: String(index) },
    style: 'positive',
  };
  return ok({
    name: 'question-result',
    state: about.state,
    ...(about.askedBack !== undefined && { question: about.askedBack }),
    ...(about.reply !== undefined && { reply: about.reply }),
    actions: about.state === 'askedBack' ? [reply] : [],
  });
};

/** The neutral last word, unless somebody has answered the asker meanwhile. The same whether or not a case exists. */
export const lastWordView = async (
  services: Services,
  actor: Pick<Actor, 'tenantId'>,
  id: string,
): Promise<QuestionResultView | undefined> => {
  const stored = await readQuestion(services, actor.tenantId, id);
  const heard =
    stored?.body.about.some(({ state }) => ['shared', 'askedBack', 'replied'].includes(state)) ?? true;
  return heard ? undefined : noAnswer;
};
