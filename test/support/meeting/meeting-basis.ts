import type { Instant } from '../../../src/domain/base/calendar';
import { dateAt } from '../../../src/domain/base/calendar';
import { emptyChain } from '../../../src/domain/base/hash-chain';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Hearer } from '../../../src/domain/consent/disclosure-answer';
import {
  isOver,
  type Meeting,
  type MeetingItem,
  type Participant,
} from '../../../src/domain/meeting/meeting';
import { isStillInCase } from '../../../src/domain/meeting/meeting-participants';
import { answersAbout, type Looking, relations, settle } from '../basis';
import { asStaff } from '../consent-story';
import { reference } from '../family-case';
import { type TestMunicipality, tenantId } from '../municipality';
import { everybody } from '../people';
import type { MeetingWorld } from './meeting-world';

/* The bases for what is shown of a meeting, asked of the rules a second time, independently of the views. */

const hearerOf = ({ who }: Participant): Hearer => {
  switch (who.kind) {
    case 'staff': {
      const staff = everybody.find(({ id }) => id === who.staffId);
      if (staff === undefined) throw new Error(`nobody is ${who.staffId}`);
      return asStaff(staff);
    }
    case 'network':
      return { kind: 'network', personId: who.personId };
    case 'member':
    case 'supportPerson':
      return { kind: 'member', memberId: who.memberId };
  }
};

/** S6: what the disclosure function allows for an item, for everything it touches and everybody it is about. */
export const mayHear = (
  looking: Pick<Looking, 'familyCase' | 'at'>,
  participant: Participant,
  { aboutIds, purpose, types, typesUnsaid, withoutIds = [] }: MeetingItem,
): boolean => {
  if (typesUnsaid || withoutIds.includes(participant.id)) return false;
  const { inCase, mayHave } = answersAbout(looking, hearerOf(participant));
  if (types.length === 0) return inCase;
  const about = aboutIds.length > 0 ? aboutIds : looking.familyCase.members.map(({ id }) => id);
  return types.every((type) => about.every((aboutId) => mayHave({ type, aboutId, purpose }).may));
};

/** The reader's own participant entry, while they are invited and still belong to the case. */
export const invitedAs = ({ at, familyCase, reader }: Looking, meeting: Meeting): Participant | undefined =>
  meeting.participants.find(
    ({ who, invitation }) =>
      who.kind === 'staff' &&
      who.staffId === reader.id &&
      invitation !== undefined &&
      isStillInCase(who, familyCase, { today: dateAt(at) }),
  );

/** Whether the reader holds the meetings: the answers are for them. */
export const holdsMeetings = (looking: Looking): boolean =>
  relations(looking).some((relation) => relation === 'coordinator' || relation === 'deputy');

/** Stores the case and its meetings as they stand. Returns the case as a change has made it. */
export const settleMeetings = async (
  town: TestMunicipality,
  { familyCase, meetings }: MeetingWorld,
  at: Instant,
): Promise<FamilyCase> => {
  const documents = meetings.map((meeting) => ({
    do: 'put' as const,
    document: {
      kind: 'meeting' as const,
      id: meeting.id,
      body: { snapshot: meeting, trail: emptyChain },
      keys: [`case:${reference}`, ...(isOver(meeting) ? [] : [`open:${reference}`])],
      sort: `${meeting.time.on} ${meeting.time.start}`,
    },
  }));
  await town.store.partition({ tenantId }).commit(documents);
  return settle(town, familyCase, at);
};
