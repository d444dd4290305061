import { addDays, type CalendarDate, type Instant, instantAt } from '../../domain/base/calendar';
import type { CaseReference } from '../../domain/case/family-case';
import { answersToday } from '../../domain/case/rights';
import type { StaffId } from '../../domain/organisation/organisation';
import { findAll } from '../base/find-all';
import { removeFound } from '../base/records';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { entryParties, readEntry } from '../case/case-entry';
import { type Municipality, staffMember } from '../organisation/directory';
import type { StoredDocument } from '../ports/store';
import { outboxWrites, type Telling } from '../telling/tellings';

/**
 * A question that could not be answered at once (C7). It is stored the same way whether or not a case matches, so that
 * neither the answer nor the work behind it reveals which. The typed text is not stored.
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
const keptDays = 30;
export const textMaxLength = 500;

export const expiry = (services: Services): Instant => instantAt(addDays(today(services), keptDays), '00:00');
export const readQuestion = (
  services: Services,
  tenantId: string,
  id: string,
): Promise<StoredDocument<Question> | undefined> =>
  mainPartition(services, tenantId).read<Question>('question', id);
/** Who answers for the family today (C4): coordinator, deputy or lead. */
export const whoAnswers = async (
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
 * Index key: what was said about a case. A question that nobody has answered has none, so that it points to no case
 * (C7).
 */
const ofCase = (reference: CaseReference): string => `case:${reference}`;

const keysOf = ({ about }: Question): readonly string[] =>
  about
    .filter(({ state }) => state !== 'notAsked' && state !== 'waiting')
    .map(({ reference }) => ofCase(reference));

/** L3: what was asked and said about a case, as long as it is kept. */
export const questionsAbout = async (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<readonly Question[]> =>
  findAll<Question>(mainPartition(services, tenantId), 'question', [ofCase(reference)]);

/** L4: removes what was asked and said about a case. Returns how many documents were removed. */
export const removeQuestionsAbout = (
  services: Services,
  tenantId: string,
  reference: CaseReference,
): Promise<number> => removeFound(services, tenantId, 'question', ofCase(reference));

export const saveAbout = async (
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
      document: { kind: 'question', id, body, keys: keysOf(body), expiresAt: expiry(services) },
    },
    ...outboxWrites(services, tellings),
  ]);
  if (outcome.committed && tellings.length > 0) services.wakeDispatcher(actor.tenantId);
  return outcome.committed;
};
