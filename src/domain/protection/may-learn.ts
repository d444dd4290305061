import type { FamilyCase, NetworkPerson } from '../case/family-case';
import { type ProtectedMatter, type Protection, wholePrivateNetwork } from './protection-record';

/** What of a case tells who is protected from whom. */
export type Protected = Pick<FamilyCase, 'protections' | 'network'>;

/** The id by which meetings and protections name somebody of the network: a colleague is one of the staff. */
export const networkPersonId = (person: NetworkPerson): string =>
  person.kind === 'professional' && person.staffId !== undefined
    ? `staff:${person.staffId}`
    : `network:${person.id}`;

const isMeant = ({ fromIds }: Protection, hearerId: string, { network }: Protected): boolean =>
  fromIds.includes(hearerId) ||
  (fromIds.includes(wholePrivateNetwork) &&
    network.some((person) => person.kind === 'private' && networkPersonId(person) === hearerId));

/**
 * S11: the one place that answers whether somebody may learn where another person of the case is, when, how to reach them,
 * or that they take part. It stands above every basis for disclosure (S1–S6). Nobody is protected from themselves.
 */
export const mayLearn = (
  familyCase: Protected,
  hearerId: string,
  matter: ProtectedMatter,
  aboutId: string,
): boolean =>
  hearerId === aboutId ||
  !(familyCase.protections ?? []).some(
    (protection) =>
      protection.matters.includes(matter) &&
      protection.protectedIds.includes(aboutId) &&
      isMeant(protection, hearerId, familyCase),
  );

/** Whether anybody is protected from somebody; then no word of the protection reaches them either. */
export const isProtectedFrom = (familyCase: Protected, hearerId: string): boolean =>
  (familyCase.protections ?? []).some((protection) => isMeant(protection, hearerId, familyCase));
