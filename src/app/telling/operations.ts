import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import { nextRun } from '../../domain/base/recurrence';
import { ok, type Result, refuse } from '../../domain/base/result';
import { hasRole, type StaffId } from '../../domain/organisation/organisation';
import type { MessageTopic, OperationsView, Tally, UnsentView } from '../../views/organisation/operations';
import type { RoundName } from '../../views/rhythm/rounds';
import { type RoundRecord, roundId } from '../base/rounds';
import { type Actor, mainPartition, type Services } from '../base/services';
import { jobs } from '../capabilities';
import { municipalityOf, staffMember } from '../organisation/directory';
import { digestStates } from '../overview/digest-states';
import type { OutboxItem } from '../ports/outbox';
import type { Query } from '../ports/store';
import { modelUseOfLate } from '../talk/model-use';
import { dueKey, type OutboxContent, sentKey, unsentKey, unsentReason } from './outbox';
import { unreachableKey } from './reachability';
import { seeTo } from './seeing-to';

/** For a language model: the last days on which anything happened. */
const modelDays = 7;

/** Counting stops here. */
const countedAtMost = 1_000;

const dayMilliseconds = 24 * 60 * 60 * 1000;

/** What is being sent and what was not. Only for administrators, who see no case data: names of staff, reasons, times. */
export const showOperations = async (
  services: Services,
  actor: Actor,
  from = 0,
  done?: OperationsView['done'],
): Promise<Result<OperationsView>> => {
  if (!hasRole(actor.person, 'administrator')) return refuse('NotAllowed');
  const { tenantId } = actor;
  const now = services.clock.now();
  const [due, sent, unsent, unreached, roundViews, used] = await Promise.all([
    outbox(services, tenantId, { keys: [dueKey] }),
    outbox(services, tenantId, { keys: [sentKey], from: addMilliseconds(now, -dayMilliseconds) }),
    outbox(services, tenantId, { keys: [unsentKey], order: 'descending' }),
    unreachedViews(services, tenantId),
    Promise.all(roundNames().map((round) => roundView(services, tenantId, round))),
    modelUseOfLate(services, tenantId, modelDays),
  ]);
  const waiting = due.items.map(waitingSince).filter((since) => since <= now);
  const [longest] = [...waiting].sort();
  const isDoubtful = ({ state }: OutboxItem): boolean => state === 'ambiguous';
  const tally = (items: readonly unknown[], { more }: Found): Tally => ({ count: items.length, more });
  return ok({
    name: 'operations',
    ...(done !== undefined && { done }),
    waiting: tally(waiting, due),
    ...(longest !== undefined && { waitingSince: longest }),
    sent: tally(sent.items, sent),
    ambiguous: tally(unsent.items.filter(isDoubtful), unsent),
    dead: tally(
      unsent.items.filter((item) => !isDoubtful(item)),
      unsent,
    ),
    unsent: await Promise.all(unsent.items.map((item) => unsentView(services, tenantId, item, from))),
    ...(from > 0 && { from }),
    unreached,
    rounds: roundViews,
    digests: await digestStates(services, tenantId),
    ...(services.languageModel !== undefined || used.length > 0 ? { model: used } : {}),
    actions: [{ verb: 'operations.show', as: 'execute' }],
  });
};

/** Sends again what was given up. Pressed twice, it is sent once. */
export const sendItemAgain = (
  services: Services,
  actor: Actor,
  itemId: string,
  from = 0,
): Promise<Result<OperationsView>> => seen(services, actor, itemId, 'sentAgain', from);

/** Leaves what was given up as it is. */
export const dropItem = (
  services: Services,
  actor: Actor,
  itemId: string,
  from = 0,
): Promise<Result<OperationsView>> => seen(services, actor, itemId, 'dropped', from);

const seen = async (
  services: Services,
  actor: Actor,
  itemId: string,
  how: 'sentAgain' | 'dropped',
  from: number,
): Promise<Result<OperationsView>> => {
  if (!hasRole(actor.person, 'administrator')) return refuse('NotAllowed');
  const isDone = await seeTo(services, actor.tenantId, itemId, how);
  return showOperations(services, actor, from, isDone ? how : 'gone');
};

interface Found {
  readonly items: readonly OutboxItem[];
  readonly more: boolean;
}

const outbox = async (services: Services, tenantId: string, query: Query): Promise<Found> => {
  const items: OutboxItem[] = [];
  let after: string | undefined;
  do {
    const page = await mainPartition(services, tenantId).find<OutboxItem>('outbox', {
      ...query,
      ...(after !== undefined && { after }),
    });
    items.push(...page.documents.map(({ body }) => body));
    after = page.next;
  } while (after !== undefined && items.length < countedAtMost);
  return { items, more: after !== undefined };
};

/** A failed item counts as waiting from the failure on, although it is due later. */
const waitingSince = ({ failingSince, doubtSince, dueAt }: OutboxItem): Instant =>
  failingSince ?? doubtSince ?? dueAt;

const unsentView = async (
  services: Services,
  tenantId: string,
  item: OutboxItem,
  from: number,
): Promise<UnsentView> => {
  const { id, to, notice, settledAt, dueAt } = item;
  const person = to.kind === 'person' ? await staffMember(services, tenantId, to.staffId) : undefined;
  const ids = { item: id, ...(from > 0 && { from: String(from) }) };
  return {
    ...(person && { person: person.name }),
    topic: topics[(notice as OutboxContent).kind],
    because: unsentReason(item) ?? 'unknown',
    at: settledAt ?? dueAt,
    presses: [
      { verb: 'operations.sendAgain', as: 'execute', ids },
      { verb: 'operations.drop', as: 'execute', ids },
    ],
  };
};

const topics: Readonly<Record<OutboxContent['kind'], MessageTopic>> = {
  digest: 'digest',
  digestFollows: 'digest',
  digestStopped: 'digest',
  digestUnsent: 'digest',
  heldUp: 'notReached',
  handover: 'handover',
  offers: 'handover',
  reorganisation: 'handover',
  reorganisationGoesOn: 'several',
  minutes: 'meeting',
  otherPlan: 'plan',
  planAction: 'plan',
  caseAssigned: 'case',
  caseTakenOver: 'case',
  caseUncovered: 'case',
  caseCovered: 'case',
  caseClosed: 'case',
  factCorrected: 'correction',
  deputyAppointed: 'deputy',
  deputyEnded: 'deputy',
  deputyChanged: 'deputy',
  deputyForAbsence: 'deputy',
  absenceSaid: 'absence',
  absenceEnded: 'absence',
  consentWithdrawn: 'consent',
  consentToAskFor: 'consent',
  consentAnswered: 'consent',
  disclosedWithoutConsent: 'consent',
  invitation: 'meeting',
  noLongerInvited: 'meeting',
  meetingKept: 'meeting',
  roomNoLongerFits: 'meeting',
  dailyWord: 'dailyWord',
  question: 'question',
  questionAnswer: 'question',
  questionUnanswered: 'question',
  ownRoles: 'notReached',
  sparringOffer: 'sparring',
  sparringAnswer: 'sparring',
  notReached: 'notReached',
  cardFollows: 'card',
  cardsFollow: 'card',
  manyTold: 'several',
  lostReply: 'reply',
};

/** Whom the app does not reach, by department, without those who no longer work there. */
const unreachedViews = async (services: Services, tenantId: string): Promise<OperationsView['unreached']> => {
  const { organisation } = await municipalityOf(services, tenantId);
  const { documents } = await mainPartition(services, tenantId).find('conversation', {
    keys: [unreachableKey],
  });
  const people = await Promise.all(documents.map(({ id }) => staffMember(services, tenantId, id as StaffId)));
  const byDepartment = new Map<string, string[]>();
  for (const person of people) {
    if (person?.active !== true) continue;
    const department = organisation.departments.get(person.departmentId)?.name ?? '';
    byDepartment.set(department, [...(byDepartment.get(department) ?? []), person.name]);
  }
  const danish = (one: string, other: string): number => one.localeCompare(other, 'da');
  return [...byDepartment]
    .map(([department, names]) => ({ department, people: names.sort(danish) }))
    .sort((one, other) => danish(one.department, other.department));
};

/** In the order they run. */
const roundNames = (): readonly RoundName[] =>
  (Object.keys(jobs) as RoundName[]).sort((one, two) => (jobs[one].rule.at < jobs[two].rule.at ? -1 : 1));

const roundView = async (
  services: Services,
  tenantId: string,
  round: RoundName,
): Promise<OperationsView['rounds'][number]> => {
  const record = await mainPartition(services, tenantId).read<RoundRecord>('lease', roundId(round));
  return {
    round,
    ...(record && { last: record.body.lastRun }),
    ...(record?.body.failing && { failing: record.body.failing }),
    next: nextRun(services.clock.now(), jobs[round].rule).at,
  };
};
