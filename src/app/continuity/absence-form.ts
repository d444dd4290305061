import { ok } from '../../domain/base/result';
import { mayDeputise } from '../../domain/continuity/deputy';
import type { Organisation, StaffId, StaffMember } from '../../domain/organisation/organisation';
import { form } from '../base/declared-form';
import { today } from '../base/services';
import { colleagueField } from '../organisation/colleague-field';
import { municipalityOf, namedColleague } from '../organisation/directory';
import { reportAbsence } from './absence';

/** The departments whose people this person may report absent (C10). */
const ledBy = ({ departments }: Organisation, { id, roles }: StaffMember) =>
  roles.includes('lead') ? [...departments.values()].filter(({ leadId }) => leadId === id) : [];

/** C10: whose absence, which days, and who covers; for one's own, the two days are enough. */
export const reportAbsenceForm = form('absence.report', {
  open: async ({ services, actor: { tenantId, person: own }, ids: { person } }) => {
    const { organisation } = await municipalityOf(services, tenantId);
    const [department] = ledBy(organisation, own);
    const whose = (person ?? own.id) as StaffId;
    return ok({
      fields: {
        who:
          department === undefined
            ? 'hidden'
            : {
                ...(await colleagueField(services, tenantId, `department:${department.id}`)),
                value: whose === own.id ? undefined : whose,
              },
        from: { value: today(services) },
        deputy: await colleagueField(
          services,
          tenantId,
          'role:coordinator',
          (colleague) => mayDeputise(colleague, whose, own).ok,
        ),
      },
    });
  },
  carryOut: async ({ services, actor }, { from, to, ...people }) => {
    const named = async (field: 'who' | 'deputy') => {
      const name = people[field];
      return name === undefined ? ok(undefined) : namedColleague(services, actor.tenantId, name, field);
    };
    const who = await named('who');
    if (!who.ok) return who;
    const deputy = await named('deputy');
    if (!deputy.ok) return deputy;
    return reportAbsence(services, actor, {
      personId: who.value?.id ?? actor.person.id,
      absence: { from, ...(to !== undefined && { to }) },
      ...(deputy.value !== undefined && { deputy: deputy.value }),
    });
  },
});
