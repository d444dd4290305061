import { ok, type Result, refuse } from '../../domain/base/result';
import { mayCoordinate } from '../../domain/case/opening';
import { type CaseToShare, shareOut } from '../../domain/continuity/sharing-out';
import {
  type DepartmentId,
  hasRole,
  isAway,
  type Organisation,
  type StaffId,
  type StaffMember,
} from '../../domain/organisation/organisation';
import type { ReorganisationView } from '../../views/reorganisation';
import { type Asked, form } from '../base/declared-form';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, departmentCases } from '../case/case-entry';
import { colleagueField } from '../organisation/colleague-field';
import { municipalityOf, namedColleague, namedDepartment, staffByIds } from '../organisation/directory';
import { outboxWrites, type Telling } from '../telling/tellings';
import {
  createWrite,
  goesOnWrite,
  openReorganisation,
  ownDepartments,
  type Reorganisation,
  readReorganisation,
  replaceWrite,
} from './reorganisation-store';
import { reorganisationView, waitingReorganisations } from './reorganisation-view';

/**
 * Whose cases somebody may choose: in a lead's own departments, person by person; for an administrator, whole departments.
 */
const chooseFrom = async (services: Services, { tenantId, person }: Actor) => {
  const { organisation } = await municipalityOf(services, tenantId);
  const own = ownDepartments(organisation, person);
  const whole = hasRole(person, 'administrator') ? [...organisation.departments.values()] : own;
  const entries: CaseEntry[] = [];
  for (const { id } of own)
    for await (const entry of departmentCases(services, tenantId, id)) entries.push(entry);
  const people = await staffByIds(
    services,
    tenantId,
    entries.map(({ coordinatorId }) => coordinatorId),
  );
  return { organisation, own, whole, entries, people: [...people.values()] };
};

/** C2: whose cases get other coordinators, and which: several people who share them, or another department. */
export const planReorganisationForm = form('reorganise.plan', {
  open: async ({ services, actor }) => {
    const { organisation, own, whole, entries, people } = await chooseFrom(services, actor);
    if (whole.length === 0) return refuse('NotAllowed');
    const counted = ({ id, name }: StaffMember) => ({
      value: id,
      text: `${name} (${entries.filter(({ coordinatorId }) => coordinatorId === id).length})`,
    });
    const choices = [
      ...whole.map(({ id, name }) => ({ value: id, text: name })),
      ...people.toSorted((one, other) => one.name.localeCompare(other.name, 'da')).map(counted),
    ];
    const [only] = own;
    return ok({
      fields: {
        whose: { choices, filtered: true, ...(own.length === 1 && { value: only?.id }) },
        receivers:
          own.length === 0
            ? 'hidden'
            : await colleagueField(
                services,
                actor.tenantId,
                'role:coordinator',
                ({ id }) => id !== actor.person.id,
              ),
        department: {
          choices: [...organisation.departments.values()]
            .filter(({ leadId }) => leadId !== undefined && leadId !== actor.person.id)
            .map(({ id, name }) => ({ value: id, text: name })),
        },
      },
    });
  },
  carryOut: async (asked, { whose, receivers: named, department, reason }) => {
    const { services, actor } = asked;
    const { organisation, own, whole, entries, people } = await chooseFrom(services, actor);
    const from = whoseCases(whose, whole, people, entries);
    if (from === undefined) return refuse('NotAllowed', { field: 'whose' });
    const isOwn = own.some(({ id }) => id === from.departmentId);
    if ((named.length > 0 && isOwn) === (department !== undefined))
      return refuse('OneWayToShare', { field: 'receivers' });
    const free: CaseToShare[] = [];
    let busy = 0;
    for await (const entry of departmentCases(services, actor.tenantId, from.departmentId)) {
      if (from.coordinatorId !== undefined && entry.coordinatorId !== from.coordinatorId) continue;
      if (entry.receiverId !== undefined) busy += 1;
      else free.push({ reference: entry.reference, coordinatorId: entry.coordinatorId });
    }
    const to = department === undefined ? undefined : departmentNamed(organisation, department);
    if (department !== undefined && (to === undefined || to.leadId === undefined))
      return refuse('DepartmentWithoutLead', { field: 'department' });
    const receivers = await receiversIn(asked, named);
    if (!receivers.ok) return receivers;
    const cases = to === undefined ? shareOut(free, receivers.value) : free;
    if (cases.length === 0) return refuse('NothingToReorganise', { field: 'whose' });
    return begin(services, actor, {
      departmentId: from.departmentId,
      ...(to && { toDepartmentId: to.id }),
      reason,
      cases,
      busy,
    });
  },
});

const departmentNamed = (organisation: Organisation, typed: string) => {
  const byId = organisation.departments.get(typed as DepartmentId);
  if (byId !== undefined) return byId;
  const found = namedDepartment(organisation, typed);
  return 'nearest' in found ? undefined : found;
};

/** Which cases were chosen: a department's, or one coordinator's in a department the reader leads. */
const whoseCases = (
  whose: string,
  whole: readonly { readonly id: DepartmentId; readonly name: string }[],
  people: readonly StaffMember[],
  entries: readonly CaseEntry[],
): { readonly departmentId: DepartmentId; readonly coordinatorId?: StaffId } | undefined => {
  const same = (name: string): boolean => name.toLocaleLowerCase('da') === whose.toLocaleLowerCase('da');
  const department = whole.find(({ id, name }) => id === whose || same(name));
  if (department !== undefined) return { departmentId: department.id };
  const person = people.find(({ id, name }) => id === whose || same(name));
  const first = entries.find(({ coordinatorId }) => coordinatorId === person?.id);
  return first && { departmentId: first.departmentId, coordinatorId: first.coordinatorId };
};

/** Those who are asked: each may coordinate and is at work. C10: a lead takes a case by taking over instead. */
const receiversIn = async (
  { services, actor }: Pick<Asked, 'services' | 'actor'>,
  named: readonly string[],
): Promise<Result<readonly StaffId[]>> => {
  const found: StaffId[] = [];
  for (const name of named) {
    const person = await namedColleague(services, actor.tenantId, name, 'receivers');
    if (!person.ok) return person;
    const { value } = person;
    if (value.id === actor.person.id) return refuse('ReceiverIsSelf', { field: 'receivers' });
    const able = mayCoordinate(value);
    if (!able.ok) return refuse(able.refusal.code, { ...able.refusal, field: 'receivers' });
    if (isAway(value, today(services)))
      return refuse('PersonAbsent', { field: 'receivers', params: { name: value.name } });
    found.push(value.id);
  }
  return ok(found);
};

/** Stored and shown; nothing happens before the press. The same request is the same plan. */
const begin = async (
  services: Services,
  actor: Actor,
  plan: Pick<Reorganisation, 'departmentId' | 'toDepartmentId' | 'reason' | 'cases' | 'busy'>,
): Promise<Result<ReorganisationView>> => {
  const id = actor.requestId;
  const { clock } = services;
  const body: Reorganisation = {
    ...plan,
    id,
    by: actor.person.id,
    at: clock.now(),
    state: 'planned',
    done: 0,
  };
  // It already exists when the request is repeated.
  await mainPartition(services, actor.tenantId).commit([createWrite(services, body)]);
  return reorganisationView(services, actor, id);
};

/** C2: the other department's lead chooses the receivers; shown before anything happens. */
export const shareReorganisationForm = form('reorganise.share', {
  open: async ({ services, actor, ids: { reorganisation } }) => {
    const found = await toShare(services, actor, reorganisation);
    if (!found.ok) return found;
    const receivers = await colleagueField(
      services,
      actor.tenantId,
      'role:coordinator',
      ({ id, departmentId }) =>
        id !== actor.person.id && departmentId === found.value.stored.body.toDepartmentId,
    );
    return ok({ ids: { reorganisation: found.value.stored.id }, fields: { receivers } });
  },
  carryOut: async (asked, { receivers: named }) => {
    const { services, actor, ids } = asked;
    const found = await toShare(services, actor, ids.reorganisation);
    if (!found.ok) return found;
    const receivers = await receiversIn(asked, named);
    if (!receivers.ok) return receivers;
    const { stored } = found.value;
    const cases = shareOut(stored.body.cases, receivers.value);
    await mainPartition(services, actor.tenantId).commit([
      replaceWrite(services, stored, { ...stored.body, cases }),
    ]);
    return reorganisationView(services, actor, stored.id);
  },
});

/** The one waiting for its receiving lead: the one named, or else the newest. */
const toShare = async (services: Services, actor: Actor, named: string | undefined) => {
  const [newest] = (await waitingReorganisations(services, actor)).filter(
    ({ one, reader }) => reader === 'receivingLead' && one.state === 'toShare',
  );
  const opened = await openReorganisation(services, actor, named ?? newest?.one.id ?? '');
  if (!opened.ok) return opened;
  const { stored, reader } = opened.value;
  return reader === 'receivingLead' && stored.body.state === 'toShare' ? opened : refuse('NothingToShare');
};

/** "omorganiser": the newest one waiting for answers; undefined if there is none. */
export const waitingReorganisation = async (
  services: Services,
  actor: Actor,
): Promise<Result<ReorganisationView> | undefined> => {
  const [waiting] = await waitingReorganisations(services, actor);
  return waiting && reorganisationView(services, actor, waiting.one.id);
};

/**
 * The press after the preview. One commit decides it; the program then offers the cases one by one, and carries on after a
 * stop. Pressed again, it shows how things stand.
 */
export const confirmReorganisation = async (
  services: Services,
  actor: Actor,
  id: string,
): Promise<Result<ReorganisationView>> => {
  const opened = await openReorganisation(services, actor, id);
  if (!opened.ok) return opened;
  const { stored, reader } = opened.value;
  const { state, toDepartmentId, cases } = stored.body;
  const isShared = cases.every((one) => 'receiverId' in one);
  const next =
    state === 'planned' && reader !== 'receivingLead' && toDepartmentId !== undefined
      ? 'toShare'
      : (state === 'planned' && reader === 'lead' && isShared) ||
          (state === 'toShare' && reader === 'receivingLead' && isShared)
        ? 'offering'
        : undefined;
  if (next === undefined) return reorganisationView(services, actor, id);
  const body: Reorganisation = {
    ...stored.body,
    state: next,
    ...(next === 'offering' && { offeredBy: actor.person.id }),
  };
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const leadsToTell = [toDepartmentId, body.departmentId].flatMap((department): readonly Telling[] => {
    const to = department && organisation.departments.get(department)?.leadId;
    return to === undefined || to === actor.person.id ? [] : [leadTold(body, to, actor.person.id)];
  });
  const { committed } = await mainPartition(services, actor.tenantId).commit([
    replaceWrite(services, stored, body),
    ...(next === 'offering' ? [goesOnWrite(services, body)] : []),
    ...outboxWrites(services, leadsToTell),
  ]);
  if (!committed) return confirmReorganisation(services, actor, id);
  services.wakeDispatcher(actor.tenantId);
  return reorganisationView(services, actor, id);
};

const leadTold = ({ id }: Reorganisation, to: StaffId, sender: StaffId): Telling => ({
  to,
  sender,
  notice: { kind: 'reorganisation', reorganisationId: id },
});

/** What nobody has answered is taken back; a yes still holds. */
export const withdrawReorganisation = async (
  services: Services,
  actor: Actor,
  id: string,
): Promise<Result<ReorganisationView>> => {
  const opened = await openReorganisation(services, actor, id);
  if (!opened.ok) return opened;
  const { stored } = opened.value;
  const { state, by } = stored.body;
  if (state !== 'offered' && state !== 'toShare' && state !== 'offering')
    return reorganisationView(services, actor, id);
  const body: Reorganisation = {
    ...stored.body,
    state: state === 'toShare' ? 'withdrawn' : 'withdrawing',
    done: 0,
  };
  const { committed } = await mainPartition(services, actor.tenantId).commit([
    replaceWrite(services, stored, body),
    ...(body.state === 'withdrawing' ? [goesOnWrite(services, body)] : []),
    ...outboxWrites(services, by === actor.person.id ? [] : [leadTold(body, by, actor.person.id)]),
  ]);
  if (!committed) return withdrawReorganisation(services, actor, id);
  services.wakeDispatcher(actor.tenantId);
  return reorganisationView(services, actor, id);
};

/** The card about one, as sent to a lead. */
export const reorganisationTold = async (services: Services, actor: Actor, id: string) => {
  const there = await readReorganisation(services, actor.tenantId, id);
  const view = there && (await reorganisationView(services, actor, id));
  return view?.ok ? view.value : undefined;
};
