import { ok } from '../../domain/base/result';
import { mayDeputise } from '../../domain/continuity/deputy';
import type { Organisation, StaffId, StaffMember } from '../../domain/organisation/organisation';
import { colleagueField, dateValue } from '../base/form-values';
import type { Form } from '../base/forms';
import { today } from '../base/services';
import { municipalityOf, namedColleague } from '../organisation/directory';
import { reportAbsence } from './absence';

/** The departments whose people somebody may speak for (C10). */
const ledBy = ({ departments }: Organisation, { id, roles }: StaffMember) =>
  roles.includes('lead') ? [...departments.values()].filter(({ leadId }) => leadId === id) : [];

/** C10: whose absence, which days, and who covers; for oneself two days are enough. */
export const reportAbsenceForm: Form<'absence.report'> = {
  name: 'absence.report',
  open: async (services, actor, { person }) => {
    const { organisation } = await municipalityOf(services, actor.tenantId);
    const [department] = ledBy(organisation, actor.person);
    const whose = (person ?? actor.person.id) as StaffId;
    const who =
      department === undefined
        ? []
        : [
            await colleagueField(
              services,
              actor.tenantId,
              { id: 'who', required: false, ...(whose !== actor.person.id && { value: whose }) },
              `department:${department.id}`,
              () => true,
            ),
          ];
    return ok({
      fields: [
        ...who,
        { id: 'from', kind: 'date', required: true, value: today(services) },
        { id: 'to', kind: 'date', required: false },
        await colleagueField(
          services,
          actor.tenantId,
          { id: 'deputy', required: false },
          'role:coordinator',
          (colleague) => mayDeputise(colleague, whose, actor.person).ok,
        ),
      ],
    });
  },
  submit: async (services, actor, _ids, values) => {
    const named = async (field: 'who' | 'deputy') =>
      (values[field] ?? '').trim() === ''
        ? ok(undefined)
        : namedColleague(services, actor.tenantId, values[field] ?? '', field);
    const who = await named('who');
    if (!who.ok) return who;
    const from = dateValue(values, 'from');
    if (!from.ok) return from;
    const to = (values.to ?? '').trim() === '' ? undefined : dateValue(values, 'to');
    if (to !== undefined && !to.ok) return to;
    const deputy = await named('deputy');
    if (!deputy.ok) return deputy;
    return reportAbsence(services, actor, {
      personId: who.value?.id ?? actor.person.id,
      absence: { from: from.value, ...(to !== undefined && { to: to.value }) },
      ...(deputy.value !== undefined && { deputy: deputy.value }),
    });
  },
};
