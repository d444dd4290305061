import type { FamilyCase, NetworkPerson } from '../case/family-case';
import { type ProtectedMatter, type Protection, wholePrivateNetwork } from './protection-record';

/** What in a case tells who is protected from whom. */
export type Protected = Pick<FamilyCase, 'protections' | 'network'>;

/** The id meetings and protections use for somebody in the network: a colleague is one of the staff. */
export const networkPersonId = (person: NetworkPerson): string =>
  person.kind === 'professional' && person.staffId !== undefined
    ? `staff:${person.staffId}`
    : `network:${person.id}`;

const isMeant = ({ fromIds }: Protection, hearerId: string, { network }: Protected): boolean =>
  fromIds.includes(hearerId) ||
  (fromIds.includes(wholePrivateNetwork) &&
    network.some((person) => person.kind === 'private' && networkPersonId(person) === hearerId));

/**
 * S11: the only place that decides whether somebody may learn where another person in the case is, when, how to reach them,
 * or that they take part. It overrides every basis for disclosure (S1–S6). Nobody is protected from themselves.
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

/** Whether anybody is protected from somebody; then they hear nothing of the protection either. */
export const isProtectedFrom = (familyCase: Protected, hearerId: string): boolean =>
  (familyCase.protections ?? []).some((protection) => isMeant(protection, hearerId, familyCase));
