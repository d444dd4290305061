import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { currentAbsences, isOrWillBeAway } from '../../domain/continuity/absence';
import type { CaseView } from '../../views/case';
import { colleagueField, dateValue } from '../base/form-values';
import type { Form } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { namedColleague, staffMember } from '../organisation/directory';
import type { Telling } from '../telling/tellings';
import { type Changed, changeAndReview, tellDeputy, tellLead } from './continuity';

/** C10: what the lead does about who covers, the coordinator hears. */
const tellCoordinator =
  ({ person }: Actor) =>
  ({ after, before, events }: Changed): readonly Telling[] => {
    const { coordinatorId, reference } = after;
    const changed = events.some(({ type }) => type === 'DeputyAppointed' || type === 'DeputyEnded');
    return changed && before.coordinatorId !== person.id
      ? [{ to: coordinatorId, notice: { kind: 'deputyChanged', reference, by: person.id } }]
      : [];
  };

/** C4, C10: a deputy for an absence. The deputy is told, the coordinator, and a lead who was waiting for somebody to cover. */
export const appointDeputyForm: Form<'case.appointDeputy'> = {
  name: 'case.appointDeputy',
  right: 'appointDeputy',
  open: async (services, actor, { reference }) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { coordinatorId } = opened.value.familyCase;
    const day = today(services);
    const coordinator = await staffMember(services, actor.tenantId, coordinatorId);
    if (actor.person.id !== coordinatorId && !isOrWillBeAway(coordinator, day)) {
      return refuse('CoordinatorAtWork', { params: { name: coordinator?.name ?? '' } });
    }
    const [absence] = coordinator === undefined ? [] : currentAbsences(coordinator, day);
    return ok({
      fields: [
        await colleagueField(
          services,
          actor.tenantId,
          { id: 'deputy', required: true },
          'role:coordinator',
          ({ id }) => id !== actor.person.id && id !== coordinatorId,
        ),
        {
          id: 'from',
          kind: 'date',
          required: true,
          value: absence === undefined || absence.from < day ? day : absence.from,
        },
        { id: 'to', kind: 'date', required: true, ...(absence?.to !== undefined && { value: absence.to }) },
      ],
    });
  },
  submit: async (services, actor, { reference }, values) => {
    const deputy = await namedColleague(services, actor.tenantId, values.deputy ?? '', 'deputy');
    if (!deputy.ok) return deputy;
    const from = dateValue(values, 'from');
    if (!from.ok) return from;
    const to = dateValue(values, 'to');
    if (!to.ok) return to;
    const toLead = await tellLead(services, actor);
    const toCoordinator = tellCoordinator(actor);
    return changeAndReview(services, actor, {
      reference,
      right: 'appointDeputy',
      command: async ({ coordinatorId }) => ({
        type: 'appointDeputy',
        deputy: deputy.value,
        coordinator: await staffMember(services, actor.tenantId, coordinatorId),
        from: from.value,
        to: to.value,
      }),
      tell: (changed) => [
        { to: deputy.value.id, notice: { kind: 'deputyAppointed', reference }, sender: actor.person.id },
        ...toLead(changed),
        ...toCoordinator(changed),
        ...tellDeputy(changed),
      ],
    });
  },
};

export const endDeputy = (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
): Promise<Result<CaseView>> =>
  changeAndReview(services, actor, {
    reference,
    right: 'endDeputy',
    command: { type: 'endDeputy' },
    tell: (changed) => [...tellCoordinator(actor)(changed), ...tellDeputy(changed)],
  });
