import type { FamilyCase } from '../case/family-case';
import type { ParticipantWho } from './meeting';

/** L8: what the case calls somebody now; undefined for colleagues, and for those no longer in it. */
export const nameNow = (who: ParticipantWho, { members, network }: FamilyCase): string | undefined => {
  switch (who.kind) {
    case 'member':
      return members.find(({ id }) => id === who.memberId)?.name;
    case 'network':
      return network.find(({ id }) => id === who.personId)?.name;
    default:
      return undefined;
  }
};
