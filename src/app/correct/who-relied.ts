import { dateAt } from '../../domain/base/calendar';
import { deputyOn, type FamilyCase } from '../../domain/case/family-case';
import { whatIMayKnow } from '../../domain/consent/disclosure-overview';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { Actor, Services } from '../base/services';
import { membersKnown } from '../consent/consent-side';
import { tellWhereRoomCloses } from '../meeting/meeting-watch';
import { type Municipality, municipalityOf, staffByIds } from '../organisation/directory';
import type { Telling } from '../telling/tellings';

interface Changed {
  readonly before: FamilyCase;
  readonly after: FamilyCase;
}

const professionalsIn = ({ network }: FamilyCase): readonly StaffId[] =>
  network.flatMap((person) =>
    person.kind === 'professional' && person.staffId !== undefined ? [person.staffId] : [],
  );

/** What a colleague could rely on: what family members are called, and what the colleague may know about each. */
const knownTo = (
  familyCase: FamilyCase,
  staff: StaffMember,
  municipality: Municipality,
  at: ReturnType<Services['clock']['now']>,
): string => {
  const { alias, members, network, coordinatorId, deputy } = familyCase;
  if (staff.id === coordinatorId || staff.id === deputy?.staffId) {
    return JSON.stringify([alias, members, network]);
  }
  const { mayHear } = whatIMayKnow({ familyCase, at, ...municipality }, { kind: 'staff', staff }, []);
  const known = membersKnown(mayHear);
  return JSON.stringify([
    alias,
    mayHear.map(({ type, aboutId, answer }) => [type, aboutId, 'purpose' in answer ? answer.purpose : '']),
    members.flatMap(({ id, name }) => (known.has(id) ? [name] : [])),
  ]);
};

/**
 * L8: the colleagues for whom a correction changes what they know or may know: those in the network, whoever deputises, and
 * the coordinator if somebody else made the correction. Not the one who made it.
 */
export const whoRelied = async (
  services: Services,
  { tenantId, person }: Actor,
  { before, after }: Changed,
): Promise<readonly StaffMember[]> => {
  const at = services.clock.now();
  const holders = [after.coordinatorId, deputyOn(after, dateAt(at))?.staffId];
  const [municipality, staff] = await Promise.all([
    municipalityOf(services, tenantId),
    staffByIds(services, tenantId, [...holders, ...professionalsIn(before), ...professionalsIn(after)]),
  ]);
  return [...staff.values()].filter((one) => {
    if (one.id === person.id || !one.active) return false;
    return knownTo(before, one, municipality, at) !== knownTo(after, one, municipality, at);
  });
};

/** Tells those who relied on it, and where a meeting people are invited to no longer fits (S6). */
export const tellWhoRelied = async (
  services: Services,
  actor: Actor,
  changed: Changed,
): Promise<readonly Telling[]> => {
  const { reference } = changed.after;
  const relied = await whoRelied(services, actor, changed);
  return [
    ...relied.map(
      ({ id }): Telling => ({
        to: id,
        notice: { kind: 'factCorrected', reference },
        sender: actor.person.id,
      }),
    ),
    ...(await tellWhereRoomCloses(services, actor.tenantId, changed)),
  ];
};
