import type { Instant } from '../../domain/base/calendar';
import { sha256 } from '../../domain/base/sha256';
import type { CaseEvent } from '../../domain/case/case-events';
import type { CaseReference } from '../../domain/case/family-case';
import { changesHearing } from '../../domain/case/hearing';
import type { MeetingEvent } from '../../domain/meeting/meeting-events';
import { whoFollows } from '../../domain/meeting/meeting-hearing';
import { type StaffId, systemActor } from '../../domain/organisation/organisation';
import type { Services } from '../base/services';
import type { Write } from '../ports/store';
import type { WhichCards } from './notices';
import { newOutboxItem, outboxDocument } from './outbox';

/** One item for each of these, so that changes in quick succession become one. */
export const followId = (which: WhichCards): string =>
  // Item ids appear in logs: a hash reveals no case and nobody, and is short however many people it is for.
  `cards-${which.of}-${sha256(JSON.stringify(Object.entries(which).sort()), 40)}`;

/**
 * S9: what makes the cards follow, written in one commit with the change. Everything that narrows what somebody may hear
 * comes through here: events of a case (`casesFollow`) or a meeting (`meetingsFollow`), the staff list, and time.
 */
export const cardsFollow = (
  services: Services,
  which: WhichCards,
  { by, dueAt, id = followId(which) }: { by?: StaffId; dueAt?: Instant; id?: string } = {},
): Write => ({
  do: 'put',
  document: outboxDocument(
    newOutboxItem({
      id,
      to: { kind: 'nobody', line: which.of },
      notice: {
        kind: 'cardsFollow',
        which,
        ...(by !== undefined && by !== systemActor.id && { by }),
      },
      dueAt: dueAt ?? services.clock.now(),
    }),
  ),
});

export const casesFollow = (
  services: Services,
  by: StaffId,
  reference: CaseReference,
  events: readonly CaseEvent[],
): readonly Write[] =>
  changesHearing(events) ? [cardsFollow(services, { of: 'case', reference }, { by })] : [];

/** M8, S9. */
export const meetingsFollow = (
  services: Services,
  by: StaffId,
  meetingId: string,
  events: readonly MeetingEvent[],
): readonly Write[] => [
  cardsFollow(services, { of: 'meeting', meetingId, whose: whoFollows(events) }, { by }),
];
