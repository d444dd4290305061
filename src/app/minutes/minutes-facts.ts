import type { CaseReference, FamilyCase } from '../../domain/case/family-case';
import type { DisclosureFacts } from '../../domain/consent/disclosure-answer';
import { staffIdOf } from '../../domain/meeting/meeting';
import type { Minutes, PersonInMinutes } from '../../domain/minutes/minutes';
import { type VisibleMinutes, visibleTo } from '../../domain/minutes/minutes-visible';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { Services } from '../base/services';
import { type Municipality, municipalityOf, staffMember } from '../organisation/directory';

/** What views and rules need to know about minutes, as of now. */
export interface MinutesFacts {
  readonly familyCase: FamilyCase;
  readonly minutes: Minutes;
  readonly municipality: Municipality;
  readonly staff: ReadonlyMap<StaffId, StaffMember>;
  /** R4, S6: one for each participant. */
  readonly visible: readonly VisibleMinutes[];
}

/** The staff whom minutes name: participants, owners of items, and those who are to do something. */
const staffIn = async (
  services: Services,
  tenantId: string,
  { coordinatorId }: FamilyCase,
  { people, texts, corrections }: Minutes,
): Promise<ReadonlyMap<StaffId, StaffMember>> => {
  const ids = new Set<StaffId>([coordinatorId, ...corrections.map(({ by }) => by)]);
  for (const { who } of people) if (who.kind === 'staff') ids.add(who.staffId);
  for (const { item } of texts.sections) if (item?.owner.kind === 'staff') ids.add(item.owner.staffId);
  for (const { responsibleId } of texts.agreements) {
    const staffId = responsibleId === undefined ? undefined : staffIdOf(responsibleId);
    if (staffId !== undefined) ids.add(staffId);
  }
  const found = await Promise.all([...ids].map((id) => staffMember(services, tenantId, id)));
  return new Map(found.flatMap((person) => (person === undefined ? [] : [[person.id, person] as const])));
};

/** Minutes with who may see which parts, by today's consents (S6). */
export const minutesFacts = async (
  services: Services,
  tenantId: string,
  { familyCase, minutes }: { readonly familyCase: FamilyCase; readonly minutes: Minutes },
): Promise<MinutesFacts> => {
  const [municipality, staff] = await Promise.all([
    municipalityOf(services, tenantId),
    staffIn(services, tenantId, familyCase, minutes),
  ]);
  const facts: DisclosureFacts = { familyCase, at: services.clock.now(), ...municipality };
  return { familyCase, minutes, municipality, staff, visible: visibleTo(minutes, facts, staff) };
};

/** The name of whoever is to do something. */
export const doerName = (
  { minutes, staff }: Pick<MinutesFacts, 'minutes' | 'staff'>,
  responsibleId: string | undefined,
): string | undefined => {
  if (responsibleId === undefined) return undefined;
  const staffId = staffIdOf(responsibleId);
  return (
    minutes.people.find(({ id }) => id === responsibleId)?.name ??
    (staffId === undefined ? undefined : staff.get(staffId)?.name)
  );
};

export const isStaff = ({ who }: PersonInMinutes): boolean => who.kind === 'staff';

/** What a press about minutes carries. */
export const minutesIds = ({
  reference,
  id,
}: Minutes): { readonly reference: CaseReference; readonly meeting: string } => ({
  reference,
  meeting: id,
});
