import { ok, type Result, refuse } from '../base/result';
import type { FamilyCase, Member } from '../case/family-case';
import type { Organisation } from '../organisation/organisation';
import { type ConsentSettings, choicesInUse, type ListedChoice } from '../organisation/settings';
import type { ConsentSubject, Recipient, SharedInformation } from './consent-record';

/** What the rules of consent know from outside the case: the departments, and what the municipality has decided. */
export interface ConsentMunicipality {
  readonly organisation: Organisation;
  readonly settings: { readonly consent: ConsentSettings };
}

export const memberNamed = (familyCase: FamilyCase, id: string): Member | undefined =>
  familyCase.members.find((member) => member.id === id);

/** Whether a recipient is one of the municipality's departments, or still in the case's network or family. */
export const recipientIsKnown = (
  familyCase: FamilyCase,
  recipient: Recipient,
  organisation: Organisation,
): boolean => {
  switch (recipient.kind) {
    case 'department':
      return organisation.departments.has(recipient.departmentId);
    case 'network':
      return familyCase.network.some(({ id }) => id === recipient.personId);
    case 'member':
      return memberNamed(familyCase, recipient.memberId) !== undefined;
  }
};

/** Whether it can be chosen: what the municipality has dropped can't. */
export const isListed = (choices: readonly ListedChoice[], id: string): boolean =>
  choicesInUse(choices).some((choice) => choice.id === id);

/**
 * What is to be shared, with whom: at least one type from the municipality's list, about at least one member, with a
 * department or somebody in the network or the family. Duplicates are removed.
 */
export const checkShared = <Shared extends SharedInformation>(
  familyCase: FamilyCase,
  shared: Shared,
  { organisation, settings }: ConsentMunicipality,
): Result<Pick<Shared, keyof SharedInformation>> => {
  const types = [...new Set(shared.types)];
  const aboutIds = [...new Set(shared.aboutIds)];
  if (types.length === 0) return refuse('InformationTypeMissing', { field: 'types' });
  if (!types.every((type) => isListed(settings.consent.types, type))) {
    return refuse('ChoiceUnknown', { field: 'types' });
  }
  if (aboutIds.length === 0) return refuse('FieldMissing', { field: 'aboutIds' });
  if (!aboutIds.every((id) => memberNamed(familyCase, id))) {
    return refuse('MemberUnknown', { field: 'aboutIds' });
  }
  if (!recipientIsKnown(familyCase, shared.recipient, organisation)) {
    return refuse('RecipientUnknown', { field: 'recipient' });
  }
  return ok({ types, aboutIds, recipient: shared.recipient });
};

/** The same with a purpose from the municipality's list (S1). */
export const checkPurpose = (
  purpose: string,
  { settings }: ConsentMunicipality,
): Result<ConsentSubject['purpose']> => {
  if (purpose === '') return refuse('PurposeMissing', { field: 'purpose' });
  return isListed(settings.consent.purposes, purpose)
    ? ok(purpose)
    : refuse('ChoiceUnknown', { field: 'purpose' });
};
