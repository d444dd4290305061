import {
  addDays,
  addMilliseconds,
  addMonths,
  type CalendarDate,
  type Instant,
  instantAt,
} from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requireText,
} from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { FamilyCase } from '../case/family-case';
import { type ConsentMunicipality, checkPurpose, checkShared, memberNamed } from './consent-check';
import { requiredGivers } from './consent-givers';
import {
  type Consent,
  type ConsentAnswer,
  type ConsentRequest,
  type ConsentSubject,
  type ConsentWay,
  recipientKey,
  sameRecipient,
} from './consent-record';
import { type FindWords, standingConsents, wordsAt } from './consent-words';

/** What a case has room for. Renewing a consent takes no more room. */
export const consentsMax = 60;
export const consentRequestsMax = 20;

type Shared = Omit<ConsentSubject, 'giverId'>;

/** S1, S2: what one or several givers have answered to the same question. */
export interface RecordConsent extends Shared {
  readonly type: 'recordConsent';
  /** One answer each, by the member's id. */
  readonly answers: Readonly<Record<string, ConsentAnswer>>;
  readonly on: CalendarDate;
  readonly how: ConsentWay;
  /** The municipality's usual time if left out. A no has none. */
  readonly reviewOn?: CalendarDate;
  readonly at: Instant;
  readonly municipality: ConsentMunicipality;
}

/** S3. */
export interface WithdrawConsent {
  readonly type: 'withdrawConsent';
  readonly consentId: string;
  readonly at: Instant;
}

/** What is to be asked, from whom, and why. */
export interface RequestConsent extends Shared {
  readonly type: 'requestConsent';
  readonly giverIds: readonly string[];
  readonly reason: string;
  readonly municipality: ConsentMunicipality;
}

/** The members each giver answers for, among those the question is about. */
type Answerable = ReadonlyMap<string, readonly string[]>;

/**
 * S2: a giver answers for those whose information they decide about, and for nobody else. Each giver must be able to
 * answer for somebody, and for each member somebody must answer.
 */
const whoAnswersForWhom = (
  familyCase: FamilyCase,
  giverIds: readonly string[],
  aboutIds: readonly string[],
  { settings }: ConsentMunicipality,
  today: CalendarDate,
): Result<Answerable> => {
  if (giverIds.length === 0) return refuse('FieldMissing', { field: 'givers' });
  const answerable = new Map<string, readonly string[]>();
  for (const giverId of giverIds) {
    const giver = memberNamed(familyCase, giverId);
    if (giver === undefined) return refuse('MemberUnknown', { field: 'givers' });
    const mayAnswerFor = aboutIds.filter((aboutId) =>
      requiredGivers(familyCase.members, aboutId, settings.consent.youngPeople, today).includes(giverId),
    );
    if (mayAnswerFor.length === 0) {
      return refuse('GiverUnable', { field: 'givers', params: { name: giver.name } });
    }
    answerable.set(giverId, mayAnswerFor);
  }
  const answeredFor = new Set([...answerable.values()].flat());
  const unanswered = aboutIds.find((id) => !answeredFor.has(id));
  if (unanswered === undefined) return ok(answerable);
  const name = memberNamed(familyCase, unanswered)?.name ?? '';
  return refuse('GiverMissing', { field: 'givers', params: { name } });
};

/** S1: the last day until the next review. Not past, and not beyond what the municipality allows. */
const checkReview = (command: RecordConsent, today: CalendarDate): Result<CalendarDate> => {
  const { reviewMonths, maxReviewMonths } = command.municipality.settings.consent;
  const reviewOn = command.reviewOn ?? addMonths(command.on, reviewMonths);
  const latest = addMonths(command.on, maxReviewMonths);
  if (reviewOn < today) return refuse('ReviewInPast', { field: 'reviewOn' });
  if (reviewOn > latest) {
    return refuse('ReviewTooLate', { field: 'reviewOn', params: { months: maxReviewMonths } });
  }
  return ok(reviewOn);
};

const countsFrom = (answer: ConsentAnswer, on: CalendarDate, at: Instant, today: CalendarDate): Instant => {
  if (on === today) return at;
  return answer === 'given'
    ? instantAt(on, '00:00')
    : addMilliseconds(instantAt(addDays(on, 1), '00:00'), -1);
};

const saysTheSame = (one: Consent, other: Consent): boolean =>
  one.on === other.on &&
  (one.answer === 'given'
    ? other.answer === 'given' && other.reviewOn === one.reviewOn
    : other.answer === 'refused');

/** Whether the same is already recorded, word for word: by somebody else a moment ago, or by a second press. */
const stands = (findWords: FindWords, consent: Consent): boolean =>
  consent.types.every((type) =>
    consent.aboutIds.every((aboutId) => {
      const word = findWords(recipientKey(consent.recipient), type, consent.purpose, aboutId)?.get(
        consent.giverId,
      );
      return word !== undefined && word.state !== 'withdrawn' && saysTheSame(word.consent, consent);
    }),
  );

/**
 * S1, S2: records each giver's own answer. Renewing a consent is recording it again. What is already recorded for the same
 * day is not recorded twice.
 */
export const recordConsent = (
  familyCase: FamilyCase,
  command: RecordConsent,
  context: DecisionContext,
): Decision => {
  const { municipality, on, how, at } = command;
  const { today, actor, newId } = context;
  const shared = checkShared(familyCase, command, municipality);
  if (!shared.ok) return shared;
  const purpose = checkPurpose(command.purpose, municipality);
  if (!purpose.ok) return purpose;
  const answers = Object.entries(command.answers);
  const givers = whoAnswersForWhom(
    familyCase,
    answers.map(([giverId]) => giverId),
    shared.value.aboutIds,
    municipality,
    today,
  );
  if (!givers.ok) return givers;
  if (on > today) return refuse('DateInFuture', { field: 'on' });
  const review = answers.some(([, answer]) => answer === 'given') ? checkReview(command, today) : ok(today);
  if (!review.ok) return review;

  const consents = answers.map(([giverId, answer], index): Consent => {
    const common = {
      ...shared.value,
      id: `${newId}.${index + 1}`,
      giverId,
      purpose: purpose.value,
      aboutIds: givers.value.get(giverId) ?? [],
      on,
      since: countsFrom(answer, on, at, today),
      how,
      recordedBy: actor.id,
    };
    return answer === 'given' ? { ...common, answer, reviewOn: review.value } : { ...common, answer };
  });
  const present = familyCase.consents ?? [];
  const words = wordsAt(present, at);
  const news = consents.filter((consent) => !stands(words, consent));
  const standing = standingConsents([...present, ...news]).size;
  if (standing > consentsMax && standing > standingConsents(present).size) {
    return refuse('TooMany', { params: { max: consentsMax } });
  }
  return happens(...news.map((consent) => ({ type: 'ConsentRecorded', consent }) as const));
};

/** S3: one action, effective at its instant, and never retroactive. A second withdrawal changes nothing. */
export const withdrawConsent = (
  familyCase: FamilyCase,
  command: WithdrawConsent,
  context: DecisionContext,
): Decision => {
  const consent = familyCase.consents?.find(({ id }) => id === command.consentId);
  if (consent === undefined) return refuse('ConsentUnknown');
  if (consent.answer === 'refused') return refuse('ConsentNotGiven');
  if (consent.withdrawn !== undefined) return nothingToDo;
  return happens({
    type: 'ConsentWithdrawn',
    consentId: consent.id,
    at: command.at,
    recordedBy: context.actor.id,
  });
};

const covers = (request: ConsentRequest, other: ConsentRequest): boolean =>
  request.giverId === other.giverId &&
  request.purpose === other.purpose &&
  sameRecipient(request.recipient, other.recipient) &&
  other.types.every((type) => request.types.includes(type)) &&
  other.aboutIds.every((id) => request.aboutIds.includes(id));

/**
 * A to-do for the coordinator: one for each giver, since each answers alone. What is already asked for is not asked
 * for again.
 */
export const requestConsent = (
  familyCase: FamilyCase,
  command: RequestConsent,
  context: DecisionContext,
): Decision => {
  const { municipality } = command;
  const shared = checkShared(familyCase, command, municipality);
  if (!shared.ok) return shared;
  const purpose = checkPurpose(command.purpose, municipality);
  if (!purpose.ok) return purpose;
  const giverIds = [...new Set(command.giverIds)];
  const givers = whoAnswersForWhom(familyCase, giverIds, shared.value.aboutIds, municipality, context.today);
  if (!givers.ok) return givers;
  const reason = requireText(command.reason, 'reason', reasonMaxLength, 'ReasonMissing');
  if (!reason.ok) return reason;

  const present = familyCase.consentRequests ?? [];
  const requests = giverIds.map(
    (giverId, index): ConsentRequest => ({
      ...shared.value,
      id: `${context.newId}.${index + 1}`,
      giverId,
      purpose: purpose.value,
      aboutIds: givers.value.get(giverId) ?? [],
      reason: reason.value,
      requestedBy: context.actor.id,
      on: context.today,
    }),
  );
  const news = requests.filter((request) => !present.some((other) => covers(other, request)));
  if (present.length + news.length > consentRequestsMax) {
    return refuse('TooMany', { params: { max: consentRequestsMax } });
  }
  return happens(...news.map((request) => ({ type: 'ConsentRequested', request }) as const));
};
