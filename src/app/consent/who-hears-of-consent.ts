import type { CaseEvent } from '../../domain/case/case-events';
import { deputyOn, type FamilyCase } from '../../domain/case/family-case';
import { type Affected, affectedByWithdrawal, hearersIn } from '../../domain/consent/disclosure-overview';
import type { StaffMember } from '../../domain/organisation/organisation';
import type { ConsentView } from '../../views/consent';
import { type Actor, type Services, today } from '../base/services';
import { tellWhereRoomCloses } from '../meeting/meeting-watch';
import { municipalityOf, staffByIds } from '../organisation/directory';
import type { Notice } from '../telling/notices';
import type { Telling } from '../telling/tellings';
import { consentNames } from './consent-names';

interface Changed {
  readonly before: FamilyCase;
  readonly after: FamilyCase;
}

/** The colleagues whom a case names in its network, as the staff list has them. */
const networkStaff = async (
  services: Services,
  tenantId: string,
  { network, handover }: FamilyCase,
): Promise<readonly StaffMember[]> => {
  const ids = network.flatMap((person) =>
    person.kind === 'professional' && person.staffId ? [person.staffId] : [],
  );
  return [...(await staffByIds(services, tenantId, [...ids, handover?.receiverId])).values()];
};

/** S3: those who relied on what is no longer a basis, and what they have lost. */
const reliedOnIt = async (
  services: Services,
  tenantId: string,
  { before, after }: Changed,
): Promise<readonly Affected[]> => {
  const [municipality, staff] = await Promise.all([
    municipalityOf(services, tenantId),
    networkStaff(services, tenantId, before),
  ]);
  return affectedByWithdrawal(
    before,
    after,
    { at: services.clock.now(), ...municipality },
    hearersIn(before, staff),
  );
};

const staffAmong = (affected: readonly Affected[]): readonly StaffMember[] =>
  affected.flatMap(({ hearer }) => (hearer.kind === 'staff' ? [hearer.staff] : []));

/** The consent that an event turned into a no, if it did. */
const turned = (event: CaseEvent): string | undefined => {
  if (event.type === 'ConsentWithdrawn') return event.consentId;
  return event.type === 'ConsentRecorded' && event.consent.answer === 'refused'
    ? event.consent.id
    : undefined;
};

/** S3: tells the colleagues who relied on a yes that it no longer holds. A later no ends it as a withdrawal does. */
export const tellWhoReliedOnIt = async (
  services: Services,
  { tenantId, person }: Actor,
  changed: Changed & { readonly events: readonly CaseEvent[] },
): Promise<readonly Telling[]> => {
  const { reference } = changed.after;
  const consentIds = changed.events.map(turned).filter((id) => id !== undefined);
  if (consentIds.length === 0) return [];
  const affected = staffAmong(await reliedOnIt(services, tenantId, changed));
  const words = affected
    .filter(({ id }) => id !== person.id)
    .map(
      ({ id }): Telling => ({
        to: id,
        notice: { kind: 'consentWithdrawn', reference, consentIds },
        sender: person.id,
      }),
    );
  return [...words, ...(await tellWhereRoomCloses(services, tenantId, changed))];
};

/** The consequences of answers: those who lost something are told, and those who had asked for it. */
export const tellAboutAnswers = async (
  services: Services,
  actor: Actor,
  changed: Changed & { readonly events: readonly CaseEvent[] },
): Promise<readonly Telling[]> => {
  const { before, after } = changed;
  const open = new Set((after.consentRequests ?? []).map(({ id }) => id));
  const answered = (before.consentRequests ?? []).filter(({ id }) => !open.has(id));
  const askers = new Set(
    answered.map(({ requestedBy }) => requestedBy).filter((id) => id !== actor.person.id),
  );
  return [
    ...(await tellWhoReliedOnIt(services, actor, changed)),
    ...[...askers].map((to) => ({
      to,
      notice: { kind: 'consentAnswered', reference: after.reference } as const,
      sender: actor.person.id,
    })),
  ];
};

/** Whoever keeps the consents of a case today is told what to ask for, unless they asked for it themselves. */
export const tellWhoAsksFamily = (
  services: Services,
  { person }: Actor,
  { before, after }: Changed,
): readonly Telling[] => {
  const known = new Set((before.consentRequests ?? []).map(({ id }) => id));
  const requestIds = (after.consentRequests ?? []).flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const deputyId = deputyOn(after, today(services))?.staffId;
  if (requestIds.length === 0 || [after.coordinatorId, deputyId].includes(person.id)) return [];
  const notice: Notice = { kind: 'consentToAskFor', reference: after.reference, requestIds, by: person.id };
  return [{ to: deputyId ?? after.coordinatorId, notice, sender: person.id }];
};

/** The same for the view that follows a withdrawal: each recipient once, and whether a message is on its way. */
export const noLonger = async (
  services: Services,
  { tenantId, person }: Actor,
  changed: Changed,
  tellsColleagues: boolean,
): Promise<NonNullable<ConsentView['noLonger']>> => {
  const municipality = await municipalityOf(services, tenantId);
  const names = consentNames(changed.before, municipality);
  const affected = await reliedOnIt(services, tenantId, changed);
  const departments = new Set(staffAmong(affected).map(({ departmentId }) => departmentId));
  return affected
    .filter(({ hearer }) => hearer.kind !== 'department' || !departments.has(hearer.departmentId))
    .map(({ hearer, lost }) => ({
      recipient: names.hearer(hearer),
      types: [...new Set(lost.map(({ type }) => type))].map(names.type),
      told: tellsColleagues && hearer.kind === 'staff' && hearer.staff.id !== person.id,
    }));
};
