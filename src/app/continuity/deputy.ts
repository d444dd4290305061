import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { currentAbsences, isOrWillBeAway } from '../../domain/continuity/absence';
import type { CaseView } from '../../views/case/case';
import { caseForm } from '../base/declared-form';
import { type Actor, type Services, today } from '../base/services';
import { colleagueField } from '../organisation/colleague-field';
import { namedColleague, staffMember } from '../organisation/directory';
import type { Telling } from '../telling/tellings';
import { changeAndReview, tellLead } from './continuity';
import { type Changed, tellDeputy } from './deputies-told';

/** C10: the coordinator hears what the lead does about who covers. */
const tellCoordinator =
  ({ person }: Actor) =>
  ({ after, before, events }: Changed): readonly Telling[] => {
    const { coordinatorId, reference } = after;
    const changed = events.some(({ type }) => type === 'DeputyAppointed' || type === 'DeputyEnded');
    return changed && before.coordinatorId !== person.id
      ? [{ to: coordinatorId, notice: { kind: 'deputyChanged', reference, by: person.id } }]
      : [];
  };

/**
 * C4, C10: a deputy for an absence. Told are the deputy, the coordinator, and a lead who was waiting for somebody to cover.
 */
export const appointDeputyForm = caseForm('case.appointDeputy', 'appointDeputy', {
  open: async ({ services, actor: { tenantId, person }, familyCase: { coordinatorId } }) => {
    const day = today(services);
    const coordinator = await staffMember(services, tenantId, coordinatorId);
    if (person.id !== coordinatorId && !isOrWillBeAway(coordinator, day)) {
      return refuse('CoordinatorAtWork', { params: { name: coordinator?.name ?? '' } });
    }
    const [absence] = coordinator === undefined ? [] : currentAbsences(coordinator, day);
    return ok({
      fields: {
        deputy: await colleagueField(
          services,
          tenantId,
          'role:coordinator',
          ({ id }) => id !== person.id && id !== coordinatorId,
        ),
        from: { value: absence === undefined || absence.from < day ? day : absence.from },
        to: { value: absence?.to },
      },
    });
  },
  carryOut: async ({ services, actor, ids: { reference } }, { deputy: named, from, to }) => {
    const deputy = await namedColleague(services, actor.tenantId, named, 'deputy');
    if (!deputy.ok) return deputy;
    const toLead = await tellLead(services, actor);
    const toCoordinator = tellCoordinator(actor);
    return changeAndReview(services, actor, {
      reference,
      right: 'appointDeputy',
      command: async ({ coordinatorId }) => ({
        type: 'appointDeputy',
        deputy: deputy.value,
        coordinator: await staffMember(services, actor.tenantId, coordinatorId),
        from,
        to,
      }),
      tell: (changed) => [
        { to: deputy.value.id, notice: { kind: 'deputyAppointed', reference }, sender: actor.person.id },
        ...toLead(changed),
        ...toCoordinator(changed),
        ...tellDeputy(changed),
      ],
    });
  },
});

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
