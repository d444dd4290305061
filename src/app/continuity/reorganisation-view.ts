import { dateAt } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import type { StaffId } from '../../domain/organisation/organisation';
import type { ReorganisationView } from '../../views/reorganisation';
import type { ActionLink } from '../../views/verbs';
import { type Actor, type Services, today } from '../base/services';
import { type CaseEntry, reorganisedCases } from '../case/case-entry';
import { entriesOf } from '../case/find-case';
import { departmentName, municipalityOf, staffByIds } from '../organisation/directory';
import { recordList } from '../trail/access-log';
import {
  allReorganisations,
  openReorganisation,
  type Reorganisation,
  type ReorganisationReader,
  readerOf,
} from './reorganisation-store';

export type OfferAnswer = 'waiting' | 'accepted' | 'declined' | 'withdrawn' | 'left';

/** The case's own hand-over tells the answer; everything else shown of the case follows from it. */
const answerOf = (entry: CaseEntry | undefined): OfferAnswer => {
  switch (entry?.offer?.state) {
    case 'requested':
      return entry.status === 'open' ? 'waiting' : 'left';
    case 'accepted':
    case 'completed':
      return 'accepted';
    case 'declined':
      return 'declined';
    case 'withdrawn':
      return 'withdrawn';
    default:
      return 'left';
  }
};

interface Answered {
  readonly row: Reorganisation['cases'][number];
  readonly answer: OfferAnswer;
  readonly handoverId?: string;
}

/** What became of each case that was to be offered. Those not offered yet wait. */
const answersTo = async (
  services: Services,
  tenantId: string,
  { id, cases, state, done }: Reorganisation,
): Promise<readonly Answered[]> => {
  const entries = new Map<string, CaseEntry>();
  if (state !== 'planned' && state !== 'toShare')
    for await (const entry of reorganisedCases(services, tenantId, id)) entries.set(entry.reference, entry);
  return cases.map((row, at) => {
    const entry = entries.get(row.reference);
    const isAhead = state === 'planned' || state === 'toShare' || (state === 'offering' && at >= done);
    return {
      row,
      answer: entry === undefined && isAhead ? 'waiting' : answerOf(entry),
      ...(entry?.offer && { handoverId: entry.offer.handoverId }),
    };
  });
};

/** How many nobody has answered yet; none if nobody has confirmed it. */
export const waitingOf = async (
  services: Services,
  tenantId: string,
  reorganisation: Reorganisation,
): Promise<number> =>
  (await answersTo(services, tenantId, reorganisation)).filter(({ answer }) => answer === 'waiting').length;

const othersAtMost = 3;

/** The reader's own that wait for answers or for sharing out, newest first. */
export const waitingReorganisations = async (
  services: Services,
  actor: Actor,
): Promise<
  readonly { readonly one: Reorganisation; readonly reader: ReorganisationReader; readonly waiting: number }[]
> => {
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const found = [];
  for (const one of await allReorganisations(services, actor.tenantId)) {
    const reader = readerOf(one, actor, organisation);
    if (reader === undefined || one.state === 'withdrawn') continue;
    const waiting = await waitingOf(services, actor.tenantId, one);
    if (waiting > 0) found.push({ one, reader, waiting });
  }
  return found;
};

/**
 * C2: a reorganisation as the reader may see it: before it happens, while it is offered, and what has not been accepted.
 * Cases it names are recorded as read first (L1).
 */
export const reorganisationView = async (
  services: Services,
  actor: Actor,
  id: string,
  from = 0,
): Promise<Result<ReorganisationView>> => {
  const opened = await openReorganisation(services, actor, id);
  return opened.ok
    ? ok(await viewOf(services, actor, opened.value.stored.body, opened.value.reader, from))
    : opened;
};

const viewOf = async (
  services: Services,
  actor: Actor,
  one: Reorganisation,
  reader: ReorganisationReader,
  from: number,
): Promise<ReorganisationView> => {
  const { tenantId } = actor;
  const { organisation } = await municipalityOf(services, tenantId);
  const answers = await answersTo(services, tenantId, one);
  const count = (answer: OfferAnswer): number => answers.filter((each) => each.answer === answer).length;
  const isPlanned = one.state === 'planned' || one.state === 'toShare';
  // A lead sees the cases of their own department; one that has moved to another no longer belongs to it.
  const open = reader === 'lead' && !isPlanned ? answers.filter(({ answer }) => answer !== 'accepted') : [];
  await recordList(
    services,
    actor.tenantId,
    actor.person.id,
    open.map(({ row }) => ({ reference: row.reference, basis: 'lead' })),
  );
  const receiverIds = [...new Set(one.cases.flatMap((row) => ('receiverId' in row ? [row.receiverId] : [])))];
  const people = await staffByIds(services, tenantId, [
    one.by,
    ...receiverIds,
    ...open.map(({ row }) => row.coordinatorId),
  ]);
  const nameOf = (person: StaffId): string => people.get(person)?.name ?? '';
  const receivers = await Promise.all(
    receiverIds.map(async (receiverId) => {
      const theirs = answers.filter(({ row }) => 'receiverId' in row && row.receiverId === receiverId);
      const person = people.get(receiverId);
      return {
        name: nameOf(receiverId),
        department: person === undefined ? '' : departmentName(organisation, person.departmentId),
        cases: theirs.length,
        ...(isPlanned && { has: await openCasesOf(services, tenantId, receiverId) }),
        waiting: theirs.filter(({ answer }) => answer === 'waiting').length,
      };
    }),
  );
  const others = (await waitingReorganisations(services, actor)).filter((each) => each.one.id !== one.id);
  const { toDepartmentId } = one;
  const isShared = one.state === 'toShare' && receiverIds.length > 0;
  return {
    name: 'reorganisation',
    reader,
    // Until it happens, only the lead who chooses sees the receivers.
    state: isShared && reader === 'receivingLead' ? 'shared' : one.state,
    today: today(services),
    on: dateAt(one.at),
    department: departmentName(organisation, one.departmentId),
    ...(toDepartmentId !== undefined && { toDepartment: departmentName(organisation, toDepartmentId) }),
    by: nameOf(one.by),
    reason: one.reason,
    total: one.cases.length,
    answers: {
      waiting: count('waiting'),
      accepted: count('accepted'),
      declined: count('declined'),
      withdrawn: count('withdrawn'),
      left: count('left'),
    },
    busy: one.busy,
    receivers: isShared && reader !== 'receivingLead' ? [] : receivers,
    open: open.map(({ row, answer, handoverId }) => ({
      reference: row.reference,
      coordinator: nameOf(row.coordinatorId),
      ...('receiverId' in row && { receiver: nameOf(row.receiverId) }),
      state: answer as Exclude<OfferAnswer, 'accepted'>,
      ...(handoverId !== undefined && {
        press: {
          verb: 'handover.show',
          as: 'execute',
          ids: { reference: row.reference, handover: handoverId },
        } as const,
      }),
    })),
    ...(from > 0 && { from }),
    reorganisationId: one.id,
    others: others.slice(0, othersAtMost).map(({ one: { id, departmentId, at }, waiting }) => ({
      department: departmentName(organisation, departmentId),
      on: dateAt(at),
      waiting,
      press: { verb: 'reorganise.show', as: 'execute', ids: { reorganisation: id } },
    })),
    actions: actionsOf(one, reader, { waiting: count('waiting'), isShared, open: count('declined') }),
  };
};

const openCasesOf = async (services: Services, tenantId: string, id: StaffId): Promise<number> =>
  (await entriesOf(services, tenantId, id)).filter(
    ({ coordinatorId, status }) => coordinatorId === id && status === 'open',
  ).length;

const actionsOf = (
  { id, state }: Reorganisation,
  reader: ReorganisationReader,
  {
    waiting,
    isShared,
    open,
  }: { readonly waiting: number; readonly isShared: boolean; readonly open: number },
): readonly ActionLink[] => {
  const ids = { reorganisation: id };
  const confirm: ActionLink = { verb: 'reorganise.confirm', as: 'execute', ids, style: 'positive' };
  const share: ActionLink = { verb: 'reorganise.share', as: 'dialog', ids };
  const withdraw: ActionLink = { verb: 'reorganise.withdraw', as: 'execute', ids, style: 'destructive' };
  const anew: ActionLink = { verb: 'reorganise.plan', as: 'dialog' };
  const look: ActionLink = { verb: 'reorganise.show', as: 'execute', ids };
  switch (state) {
    case 'planned':
      return reader === 'receivingLead' ? [] : [confirm, anew];
    case 'toShare':
      if (reader !== 'receivingLead') return [withdraw];
      return isShared ? [confirm, share, withdraw] : [{ ...share, style: 'positive' }, withdraw];
    case 'offering':
    case 'withdrawing':
      return [look];
    default: {
      const again: readonly ActionLink[] = reader === 'receivingLead' ? [] : [anew];
      if (waiting === 0)
        return open > 0 ? again.map((one) => ({ ...one, style: 'positive' as const })) : again;
      return [look, ...again, withdraw];
    }
  }
};
