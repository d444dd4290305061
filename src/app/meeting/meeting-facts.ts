import type { FamilyCase } from '../../domain/case/family-case';
import type { Meeting } from '../../domain/meeting/meeting';
import { type Misfit, meetingRoom, misfitsIn } from '../../domain/meeting/meeting-room';
import type { RoomPlan } from '../../domain/meeting/room';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { Services } from '../base/services';
import { type Municipality, municipalityOf } from '../organisation/directory';
import { meetingStaff } from './meeting-names';

/** What views and rules have to know about a meeting and around it, as of now. */
export interface MeetingFacts {
  readonly familyCase: FamilyCase;
  readonly meeting: Meeting;
  readonly municipality: Municipality;
  readonly staff: ReadonlyMap<StaffId, StaffMember>;
  /** S6: who may be in the room for which item. */
  readonly plan: RoomPlan;
  /** S6: those who would be in the room for something they may not hear. */
  readonly misfits: readonly Misfit[];
}

/** The meeting with who may hear what, by the consents at an instant, by default now (S6). */
export const meetingFacts = async (
  services: Services,
  tenantId: string,
  { familyCase, meeting }: { readonly familyCase: FamilyCase; readonly meeting: Meeting },
  at = services.clock.now(),
): Promise<MeetingFacts> => {
  const [municipality, staff] = await Promise.all([
    municipalityOf(services, tenantId),
    meetingStaff(services, tenantId, familyCase, meeting),
  ]);
  const plan = meetingRoom(meeting, { familyCase, at, ...municipality }, staff);
  return { familyCase, meeting, municipality, staff, plan, misfits: misfitsIn(meeting, plan) };
};
