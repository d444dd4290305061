import { addDays, type CalendarDate, type Instant, instantAt } from '../domain/calendar';
import { requireText } from '../domain/decision';
import type { CaseReference } from '../domain/family-case';
import type { StaffId } from '../domain/organisation';
import { ok, type Result, refuse } from '../domain/result';
import { answersToday, type CaseRelation, may } from '../domain/rights';
import { recordAccess } from './access-log';
import {
  type CaseEntry,
  entryParties,
  type OpenedCase,
  openCaseFor,
  outboxWrites,
  readEntry,
  type Telling,
} from './case-store';
import { answerWithPurpose, coordinatorView, type Purpose } from './coordinator';
import { type Municipality, municipality, personView, staffMember } from './directory';
import type { StoredDocument } from './ports/store';
import { type Actor, mainPartition, type Services, today } from './services';
import type {
  ActionLink,
  CoordinatorChoicesView,
  CoordinatorView,
  QuestionOfferView,
  QuestionResultView,
  QuestionView,
} from './views';

/**
 * A question that could not be answered at once (C7). It is kept the same way whether or not a case fits, so that
 * neither the answer nor the work behind it tells which. The text that was typed is not kept.
 */
export interface Question {
  readonly askerId: StaffId;
  /** The cases that the question may be about; often none. */
  readonly about: readonly AboutCase[];
  readonly state: 'offered' | 'sent';
  readonly askedAt: Instant;
  readonly purpose?: string;
  readonly answerBy?: CalendarDate;
}

/** How the question stands with one case's coordinator. */
export interface AboutCase {
  readonly reference: CaseReference;
  readonly state: 'notAsked' | 'waiting' | 'askedBack' | 'replied' | 'shared' | 'declined';
  readonly askedBack?: string;
  readonly reply?: string;
  readonly answered?: { readonly by: StaffId; readonly at: Instant };
}

/** A name that fits more families than this says too little to bother their coordinators with. */
const casesAtMost = 3;
const keptDays = 30;
const textMaxLength = 500;

/** When the neutral last word comes, on the day that was promised. */
const lastWordTime = '09:00';

const expiry = (services: Services): Instant => instantAt(addDays(today(services), keptDays), '00:00');

/**
 * Records a look-up that is not answered: in the trails of the cases it met, else in the log of look-ups that met none.
 * Answers the cases that it may be passed on to.
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
 * The existence-blind answer (C7): an offer to pass the question on. Records the look-up in the trail of the cases it
 * met, or in the log of look-ups that met none; writes one question either way.
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
    purposes: settings.purposes,
    state: 'offered',
    actions: [{ verb: 'question.passOn', as: 'execute', ids: { question: id }, style: 'positive' }],
  };
};

const readQuestion = (
  services: Services,
  tenantId: string,
  id: string,
): Promise<StoredDocument<Question> | undefined> =>
  mainPartition(services, tenantId).read<Question>('question', id);

const sentView = (question: Question, { settings }: Municipality): QuestionOfferView => ({
  name: 'question-offer',
  purposes: settings.purposes,
  state: 'sent',
  ...(question.answerBy && { answerBy: question.answerBy }),
  actions: [],
});

/**
 * The asker gave a purpose and pressed "pass it on". Colleagues of the same authority are now answered directly (C7);
 * otherwise those who answer for the families get the question, and on the promised day everybody who has heard
 * nothing hears the same last word.
 */
export const passOnQuestion = async (
  services: Services,
  actor: Actor,
  id: string,
  purposeId: string,
): Promise<Result<QuestionOfferView | CoordinatorView | CoordinatorChoicesView>> => {
  const place = await municipality(services, actor.tenantId);
  const stored = await readQuestion(services, actor.tenantId, id);
  if (stored === undefined || stored.body.askerId !== actor.person.id) return refuse('QuestionClosed');
  const question = stored.body;
  if (question.state === 'sent') return ok(sentView(question, place));
  const purpose = place.settings.purposes.find((choice) => choice.id === purposeId);
  if (purpose === undefined) return refuse('PurposeMissing', { field: 'purpose' });
  const references = question.about.map(({ reference }) => reference);
  const direct = await answerWithPurpose(services, actor, references, purpose);
  if (direct !== undefined) return ok(direct);

  const answerBy = addDays(today(services), place.settings.lookup.answerWithinDays);
  const sent: Question = {
    ...question,
    state: 'sent',
    purpose: purpose.id,
    answerBy,
    about: question.about.map((about) => ({ ...about, state: 'waiting' })),
  };
  const askers = await Promise.all(
    references.map((reference) => whoAnswers(services, actor, reference, place)),
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
  if (!outcome.committed) return passOnQuestion(services, actor, id, purposeId);
  services.wakeDispatcher(actor.tenantId);
  return ok(sentView(sent, place));
};

/** Who answers for the family today (C4): coordinator, deputy or lead. */
const whoAnswers = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  { organisation }: Municipality,
): Promise<StaffId | undefined> => {
  const entry = await readEntry(services, actor.tenantId, reference);
  if (entry === undefined || entry.status === 'closed') return undefined;
  const staff = await Promise.all([
    staffMember(services, actor.tenantId, entry.coordinatorId),
    entry.deputy && staffMember(services, actor.tenantId, entry.deputy.staffId),
  ]);
  return answersToday(entryParties(entry, organisation), staff, today(services));
};

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
  const { organisation, settings } = await municipality(services, actor.tenantId);
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
  /** Left out for a lead, who sees references only. */
  readonly alias?: string;
  readonly basis: CaseRelation;
}

/** The rights table, and a lead who is the one to answer today before the review of the day has seen it (C4). */
const mayAnswer = async (
  services: Services,
  actor: Actor,
  { familyCase, relations }: OpenedCase,
): Promise<boolean> => {
  if (may('answerQuestion', familyCase, relations)) return true;
  if (!relations.includes('lead')) return false;
  const place = await municipality(services, actor.tenantId);
  return (await whoAnswers(services, actor, familyCase.reference, place)) === actor.person.id;
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
export const answerQuestion = async (
  services: Services,
  actor: Actor,
  id: string,
  reference: CaseReference,
  given: QuestionAnswer,
): Promise<Result<QuestionView>> => {
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
  return committed
    ? questionView(services, actor, id, reference)
    : answerQuestion(services, actor, id, reference, given);
};

const saveAbout = async (
  services: Services,
  actor: Actor,
  id: string,
  stored: StoredDocument<Question>,
  next: AboutCase,
  tellings: readonly Telling[],
): Promise<boolean> => {
  const body: Question = {
    ...stored.body,
    about: stored.body.about.map((one) => (one.reference === next.reference ? next : one)),
  };
  const outcome = await mainPartition(services, actor.tenantId).commit([
    {
      do: 'replace',
      version: stored.version,
      document: { kind: 'question', id, body, expiresAt: expiry(services) },
    },
    ...outboxWrites(services, tellings),
  ]);
  if (outcome.committed && tellings.length > 0) services.wakeDispatcher(actor.tenantId);
  return outcome.committed;
};

/**
 * The asker answers what the coordinator asked back. Where nothing was asked back the answer is the same whether or
 * not there is a case (C7).
 */
export const replyToQuestion = async (
  services: Services,
  actor: Actor,
  id: string,
  number: number,
  text: string,
): Promise<Result<QuestionResultView | CoordinatorView>> => {
  const stored = await readQuestion(services, actor.tenantId, id);
  if (stored === undefined || stored.body.askerId !== actor.person.id) return refuse('QuestionClosed');
  const about = stored.body.about[number];
  if (about === undefined) return ok(noAnswer);
  if (about.state !== 'askedBack') return questionAnswerView(services, actor, id, about.reference);
  const reply = requireText(text, 'text', textMaxLength);
  if (!reply.ok) return reply;
  const to = await whoAnswers(services, actor, about.reference, await municipality(services, actor.tenantId));
  const tellings: readonly Telling[] =
    to === undefined
      ? []
      : [{ to, notice: { kind: 'question', questionId: id, reference: about.reference } }];
  const next: AboutCase = { ...about, state: 'replied', reply: reply.value };
  const committed = await saveAbout(services, actor, id, stored, next, tellings);
  return committed
    ? questionAnswerView(services, actor, id, about.reference)
    : replyToQuestion(services, actor, id, number, text);
};

const noAnswer: QuestionResultView = { name: 'question-result', state: 'noAnswer', actions: [] };

/**
 * What the asker hears about one case that the question met: the coordinator, or what is asked back. A case that has
 * not answered, and one that there is not, are the same (C7).
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
    const place = await municipality(services, actor.tenantId);
    return ok(await coordinatorView(services, actor, entry, 'shared', purpose, place));
  }
  if (about?.state !== 'askedBack' && about?.state !== 'replied') return ok(noAnswer);
  // The number of the case within the question, not its reference: the asker is not to learn that yet.
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
