import type { FamilyCase } from '../../domain/case/family-case';
import { type Recipient, recipientKey } from '../../domain/consent/consent-record';
import type { Hearer } from '../../domain/consent/disclosure-answer';
import type { LocalisedChoice, LocalisedText } from '../../domain/organisation/settings';
import { departmentName, type Municipality } from '../organisation/directory';

/** The names for ids in consents: from the municipality's lists, and the case's own people. */
export interface ConsentNames {
  readonly type: (id: string) => LocalisedText;
  readonly purpose: (id: string) => LocalisedText;
  /** Blank for those who are no longer in the case. */
  readonly member: (id: string) => string;
  readonly hearer: (hearer: Hearer) => string;
}

/** A choice the municipality has since dropped goes by its id. */
const namedIn =
  (choices: readonly LocalisedChoice[]) =>
  (id: string): LocalisedText => {
    const { da, en } = choices.find((choice) => choice.id === id) ?? { da: id, en: id };
    return { da, en };
  };

export const consentNames = (
  { members, network }: FamilyCase,
  { organisation, settings }: Municipality,
): ConsentNames => {
  const member = (id: string): string => members.find((one) => one.id === id)?.name ?? '';
  return {
    type: namedIn(settings.consent.types),
    purpose: namedIn(settings.consent.purposes),
    member,
    hearer: (hearer) => {
      switch (hearer.kind) {
        case 'staff':
          return hearer.staff.name;
        case 'department':
          return departmentName(organisation, hearer.departmentId);
        case 'network':
          return network.find(({ id }) => id === hearer.personId)?.name ?? '';
        case 'member':
          return member(hearer.memberId);
      }
    },
  };
};

/** Everybody something can be shared with: the departments, then the case's network, then the family. */
export const recipientsOf = (
  { members, network }: FamilyCase,
  { organisation }: Municipality,
): readonly Recipient[] => [
  ...[...organisation.departments.keys()].map(
    (departmentId): Recipient => ({ kind: 'department', departmentId }),
  ),
  ...network.map(({ id }): Recipient => ({ kind: 'network', personId: id })),
  ...members.map(({ id }): Recipient => ({ kind: 'member', memberId: id })),
];

/** The recipient that a form's choice stands for. */
export const recipientByKey = (
  familyCase: FamilyCase,
  municipality: Municipality,
  key: string,
): Recipient | undefined =>
  recipientsOf(familyCase, municipality).find((recipient) => recipientKey(recipient) === key);
