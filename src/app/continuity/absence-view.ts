import { isWithin } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import { relationsTo } from '../../domain/case/rights';
import { currentAbsences, maySpeakFor } from '../../domain/continuity/absence';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { AbsenceView } from '../../views/absence';
import type { ActionLink } from '../../views/verbs';
import { type Actor, type Services, today } from '../base/services';
import { entryParties } from '../case/case-entry';
import { sightOf } from '../case/case-view';
import { entriesOf } from '../case/find-case';
import { municipalityOf, staffMember } from '../organisation/directory';
import { recordList } from '../trail/access-log';

const rowsAtMost = 12;

/** C10: somebody's absence, for themselves and for their department's lead. */
export const showAbsence = async (
  services: Services,
  actor: Actor,
  personId: StaffId,
  from = 0,
): Promise<Result<AbsenceView>> => {
  const person = await staffMember(services, actor.tenantId, personId);
  const { organisation } = await municipalityOf(services, actor.tenantId);
  if (person === undefined) return refuse('NotFound');
  if (!maySpeakFor(person, actor.person, organisation)) {
    return refuse('AbsenceOfOther', { params: { name: person.name } });
  }
  return ok(await absenceView(services, actor, person, from));
};

/** The same, once the right has been checked. A lead sees references only; each case listed is recorded as read (L1). */
export const absenceView = async (
  services: Services,
  actor: Actor,
  person: StaffMember,
  from = 0,
): Promise<AbsenceView> => {
  const { tenantId } = actor;
  const day = today(services);
  const { organisation } = await municipalityOf(services, tenantId);
  const absences = currentAbsences(person, day);
  const rows = (await entriesOf(services, tenantId, person.id)).flatMap((entry) => {
    const relations = relationsTo(entryParties(entry, organisation), actor.person, day);
    const [relation] = relations;
    const isTheirs = entry.coordinatorId === person.id && entry.status === 'open';
    return isTheirs && relation !== undefined ? [{ entry, relation, relations }] : [];
  });
  const shown = rows.slice(from, from + rowsAtMost);
  const nameOf = async (id: StaffId): Promise<string> =>
    (await staffMember(services, tenantId, id))?.name ?? '';
  await recordList(
    services,
    tenantId,
    actor.person.id,
    shown.map(({ entry: { reference }, relation }) => ({ reference, basis: relation })),
  );
  const more = rows.length > from + rowsAtMost;
  const ids = { person: person.id };
  return {
    name: 'absence',
    person: person.name,
    own: person.id === actor.person.id,
    absences: await Promise.all(
      absences.map(async (one) => ({
        from: one.from,
        ...(one.to !== undefined && { to: one.to }),
        ...('saidBy' in one && one.saidBy !== person.id && { saidBy: await nameOf(one.saidBy) }),
        now: isWithin(day, one.from, one.to),
        end: { verb: 'absence.end', as: 'execute', ids: { ...ids, first: one.from } } as const,
      })),
    ),
    total: rows.length,
    cases: await Promise.all(
      shown.map(async ({ entry, relations }): Promise<AbsenceView['cases'][number]> => {
        const { alias, deputy, reference, uncovered } = entry;
        const covers = deputy !== undefined && deputy.to >= day;
        const isAbsent = absences.length > 0;
        return {
          reference,
          ...(sightOf(entry, relations).alias && { alias }),
          ...(covers && {
            deputy: { name: await nameOf(deputy.staffId), from: deputy.from, to: deputy.to },
          }),
          uncovered: uncovered !== undefined,
          press:
            isAbsent && !covers
              ? { verb: 'case.appointDeputy', as: 'dialog', ids: { reference } }
              : { verb: 'case.show', as: 'execute', ids: { reference } },
        };
      }),
    ),
    actions: [
      ...(more
        ? [{ verb: 'absence.show', as: 'execute', ids: { ...ids, from: String(from + rowsAtMost) } } as const]
        : []),
      { verb: 'absence.report', as: 'dialog', ids },
      { verb: 'cases.show', as: 'execute' },
    ] satisfies readonly ActionLink[],
  };
};
