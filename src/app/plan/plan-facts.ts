import type { FamilyCase } from '../../domain/case/family-case';
import type { DisclosureFacts, Hearer } from '../../domain/consent/disclosure-answer';
import { type NoteSection, staffIdOf } from '../../domain/meeting/meeting';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import { type VisiblePlan, visiblePlan } from '../../domain/plan/plan-visible';
import { networkPersonId } from '../../domain/protection/may-learn';
import { type Actor, type Services, today } from '../base/services';
import { minutesFacts } from '../minutes/minutes-facts';
import { minutesOf, textsOf } from '../minutes/minutes-store';
import { type Municipality, municipalityOf, staffByIds } from '../organisation/directory';
import type { OpenedPlan } from './plan-store';

/** What views need to know about a plan, as of now. */
export interface PlanFacts extends OpenedPlan {
  readonly municipality: Municipality;
  readonly staff: ReadonlyMap<StaffId, StaffMember>;
  readonly visible: VisiblePlan;
  readonly day: ReturnType<typeof today>;
}

/** A plan with what a hearer may have of it, by today's consents (S6). */
export const planFacts = async (
  services: Services,
  tenantId: string,
  opened: OpenedPlan,
  hearer: Hearer,
): Promise<PlanFacts> => {
  const { familyCase, plan, actions } = opened;
  const ids = [
    familyCase.coordinatorId,
    ...actions.flatMap(({ responsibleId = '' }) => staffIdOf(responsibleId) ?? []),
  ];
  const [municipality, staff] = await Promise.all([
    municipalityOf(services, tenantId),
    staffByIds(services, tenantId, [...new Set(ids)]),
  ]);
  const facts: DisclosureFacts = { familyCase, at: services.clock.now(), ...municipality };
  return {
    ...opened,
    municipality,
    staff,
    visible: visiblePlan(plan, actions, facts, hearer),
    day: today(services),
  };
};

/** The same for a colleague. */
export const ownPlanFacts = (
  services: Services,
  { tenantId, person }: Pick<Actor, 'tenantId' | 'person'>,
  opened: OpenedPlan,
): Promise<PlanFacts> => planFacts(services, tenantId, opened, { kind: 'staff', staff: person });

/** The name of whoever is responsible; undefined if they are no longer in the case. */
export const personName = (
  { members, network }: FamilyCase,
  staff: ReadonlyMap<StaffId, StaffMember>,
  personId: string,
): string | undefined => {
  const staffId = staffIdOf(personId);
  return staffId !== undefined
    ? staff.get(staffId)?.name
    : (members.find(({ id }) => `member:${id}` === personId)?.name ??
        network.find((person) => networkPersonId(person) === personId)?.name);
};

/**
 * P6: what works and what worries, in the words of the latest meeting with approved minutes, as far as a colleague may hear
 * it.
 */
export const saidLast = async (
  services: Services,
  { tenantId, person }: Pick<Actor, 'tenantId' | 'person'>,
  { familyCase, visible }: Pick<PlanFacts, 'familyCase' | 'visible'>,
): Promise<Readonly<Record<Exclude<NoteSection, 'mustHappen'>, readonly string[]>>> => {
  const last = (await minutesOf(services, tenantId, familyCase.reference)).find(
    ({ stage }) => stage === 'approved' || stage === 'filed',
  );
  const texts = last && (await textsOf(services, tenantId, last));
  if (last === undefined || texts === undefined) return { worried: [], works: [] };
  const minutes = { ...last, texts };
  const own = visible.everything
    ? undefined
    : (await minutesFacts(services, tenantId, { familyCase, minutes })).visible.find(
        (one) => one.person.id === `staff:${person.id}`,
      );
  const sections = visible.everything ? texts.sections : (own?.sections ?? []);
  return {
    worried: sections.flatMap(({ lines }) => lines.worried),
    works: sections.flatMap(({ lines }) => lines.works),
  };
};
