import { deputyOn, type FamilyCase } from '../../domain/case/family-case';
import type { Meeting } from '../../domain/meeting/meeting';
import type { StaffId } from '../../domain/organisation/organisation';
import { type Actor, type Services, today } from '../base/services';
import type { Write } from '../ports/store';
import { newOutboxItem, outboxDocument } from '../telling/outbox';

/**
 * M8: the coordinator's card follows while answers come in, and so does the deputy's. There is one item a person and
 * meeting, so that changes in quick succession become one.
 */
export const cardChanges = (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  { id: meetingId, reference }: Meeting,
): readonly Write[] => {
  const deputy = deputyOn(familyCase, today(services));
  return [familyCase.coordinatorId, deputy?.staffId]
    .filter((person): person is StaffId => person !== undefined && person !== actor.person.id)
    .map((person) => ({
      do: 'put',
      document: outboxDocument(
        newOutboxItem({
          id: `card-${person}-${meetingId}`,
          to: { kind: 'person', staffId: person },
          notice: { kind: 'cardChanged', reference, meetingId },
          dueAt: services.clock.now(),
        }),
      ),
    }));
};
