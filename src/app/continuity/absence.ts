import type { CalendarDate } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import { absenceToEnd, maySpeakFor, withAbsence, withoutAbsence } from '../../domain/continuity/absence';
import { mayDeputise } from '../../domain/continuity/deputy';
import type { Absence, StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { AbsenceView } from '../../views/absence';
import { triesAtMost } from '../base/attempts';
import { requestWrites } from '../base/requests';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import type { CaseEntry } from '../case/case-entry';
import { changeCase } from '../case/case-store';
import { entriesOf } from '../case/find-case';
import { municipalityOf, staffDocument } from '../organisation/directory';
import { finishImport, planImportsAnew, readMark } from '../organisation/import-staging';
import { outboxWrites, type Telling } from '../telling/tellings';
import { absenceView } from './absence-view';
import { reviewCase, tellLead } from './continuity';
import { endTogether } from './deputies-told';

/** What is reported of somebody's absence. */
export interface AbsenceWish {
  readonly personId: StaffId;
  readonly absence: Absence;
  readonly deputy?: StaffMember;
}

/**
 * C10: reports an absence, from today or for coming days, for all of a person's cases: by the person, or by the lead of
 * their department, in which case the person is told. Once it has begun, cases that nobody covers show as uncovered at once
 * (C4); for later days, that day's review sees to it. Safe to repeat: what was carried out is not carried out again.
 */
export const reportAbsence = async (
  services: Services,
  actor: Actor,
  { personId, absence, deputy }: AbsenceWish,
): Promise<Result<AbsenceView>> => {
  if (deputy !== undefined) {
    const able = mayDeputise(deputy, personId, actor.person);
    if (!able.ok) return able;
    if (absence.to === undefined) return refuse('DeputyNeedsEnd', { field: 'to' });
  }
  const { person: by } = actor;
  const saved = await changePerson(
    services,
    actor,
    personId,
    (person) => withAbsence(person, absence, { actor: by, today: today(services) }),
    {
      to: personId,
      notice: { kind: 'absenceSaid', by: by.id, ...absence, ...(deputy && { deputyId: deputy.id }) },
    },
  );
  if (!saved.ok) return saved;
  const { person, known } = saved.value;
  const toLead = await tellLead(services, actor);
  const together = endTogether(services, actor.tenantId, by.id);
  let covered = 0;
  for (const { reference } of await casesOf(services, actor, personId)) {
    const change = await changeCase(services, forCase(actor, reference), {
      reference,
      right: 'sayAbsence',
      command: { type: 'sayAbsence', coordinator: person, absence, known, ...(deputy && { deputy }) },
      tell: (changed) => [...toLead(changed), ...together.tell(changed)],
    });
    if (change.ok && change.value.familyCase.deputy?.staffId === deputy?.id) covered += 1;
    await reviewCase(services, actor.tenantId, reference, { saidBy: by.id, together });
  }
  await together.send();
  if (deputy !== undefined && covered > 0) {
    await tellOnce(services, actor, {
      to: deputy.id,
      notice: { kind: 'deputyForAbsence', coordinatorId: personId },
      sender: by.id,
    });
  }
  return ok(await absenceView(services, actor, saved.value.person));
};

/**
 * C10: "back": the absence ends today, or won't happen. Its deputies stop deputising, and hear of all cases at once. `from`
 * names one of several coming absences.
 */
export const endAbsence = async (
  services: Services,
  actor: Actor,
  personId: StaffId,
  from?: CalendarDate,
): Promise<Result<AbsenceView>> => {
  const day = today(services);
  let ended: Absence | undefined;
  const saved = await changePerson(
    services,
    actor,
    personId,
    (person) => {
      ended = absenceToEnd(person, day, from);
      return ended === undefined
        ? refuse('NotAbsent', { params: { name: person.name } })
        : ok(withoutAbsence(person, ended, day));
    },
    { to: personId, notice: { kind: 'absenceEnded', by: actor.person.id } },
  );
  if (!saved.ok) return saved;
  const together = endTogether(services, actor.tenantId, actor.person.id);
  for (const { reference } of ended === undefined ? [] : await casesOf(services, actor, personId)) {
    await changeCase(services, forCase(actor, reference), {
      reference,
      right: 'sayAbsence',
      command: { type: 'endAbsence', absence: ended as Absence },
    });
    await reviewCase(services, actor.tenantId, reference, { saidBy: actor.person.id, together });
  }
  await together.send();
  return ok(await absenceView(services, actor, saved.value.person));
};

/** The open cases a person answers for. */
const casesOf = async (
  services: Services,
  { tenantId }: Actor,
  personId: StaffId,
): Promise<readonly CaseEntry[]> =>
  (await entriesOf(services, tenantId, personId)).filter(
    ({ coordinatorId, status }) => coordinatorId === personId && status === 'open',
  );

/** A request carried out on several cases is a request of its own on each. */
const forCase = (actor: Actor, reference: string): Actor => ({
  ...actor,
  requestId: `${actor.requestId}-${reference}`,
});

/**
 * Changes somebody's entry in the staff list, by themselves or their lead. An import planned on the earlier entry can no
 * longer be carried out, so that neither undoes the other.
 */
const changePerson = async (
  services: Services,
  actor: Actor,
  personId: StaffId,
  change: (person: StaffMember) => Result<StaffMember>,
  telling: Telling,
): Promise<Result<{ readonly person: StaffMember; readonly known: boolean }>> => {
  const partition = mainPartition(services, actor.tenantId);
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    await finishImport(services, actor.tenantId);
    const mark = await readMark(partition);
    const stored = await partition.read<StaffMember>('staff', personId);
    const { organisation } = await municipalityOf(services, actor.tenantId);
    if (stored === undefined) return refuse('NotFound');
    if (!maySpeakFor(stored.body, actor.person, organisation)) {
      return refuse('AbsenceOfOther', { field: 'who', params: { name: stored.body.name } });
    }
    const changed = change(stored.body);
    if (!changed.ok) return changed;
    if (changed.value === stored.body) return ok({ person: stored.body, known: true });
    const tellings = personId === actor.person.id ? [] : [telling];
    const { committed } = await partition.commit([
      planImportsAnew(mark),
      { do: 'replace', document: staffDocument(changed.value), version: stored.version },
      ...outboxWrites(services, tellings),
    ]);
    if (!committed) continue;
    if (tellings.length > 0) services.wakeDispatcher(actor.tenantId);
    return ok({ person: changed.value, known: false });
  }
  return refuse('ChangedMeanwhile');
};

/** Tells somebody the outcome of a whole request, once however often it is repeated. */
const tellOnce = async (services: Services, actor: Actor, telling: Telling): Promise<void> => {
  const { committed } = await mainPartition(services, actor.tenantId).commit([
    ...requestWrites(services, actor, {}),
    ...outboxWrites(services, [telling]),
  ]);
  if (committed) services.wakeDispatcher(actor.tenantId);
};
