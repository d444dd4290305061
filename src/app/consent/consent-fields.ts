import type { CalendarDate } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { requiredGivers } from '../../domain/consent/consent-givers';
import { type ConsentSubject, type Recipient, recipientKey } from '../../domain/consent/consent-record';
import { usualPurpose } from '../../domain/consent/usual-purpose';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import { choicesInUse, type LocalisedChoice } from '../../domain/organisation/settings';
import type { FieldView } from '../../views/form';
import type { FieldNow } from '../base/declared-form';
import { membersAsChoices } from '../case/members';
import type { Municipality } from '../organisation/directory';
import { consentNames, recipientByKey, recipientsOf } from './consent-names';

type Choices = NonNullable<FieldView['choices']>;

/** What a form about a consent opens with: an earlier answer, a request, or nothing. */
export type Prefilled = Partial<Pick<ConsentSubject, 'recipient' | 'types' | 'aboutIds' | 'purpose'>>;

const listed = (choices: readonly LocalisedChoice[]): Choices =>
  choices.map(({ id, da, en }) => ({ value: id, text: { da, en } }));

const several = (ids: readonly string[] = []): string | undefined =>
  ids.length === 0 ? undefined : ids.join(',');

/** Those in the family who decide about anybody's information (S2). */
export const giversIn = (
  { members }: FamilyCase,
  { settings }: Municipality,
  day: CalendarDate,
): ReadonlySet<string> =>
  new Set(members.flatMap(({ id }) => requiredGivers(members, id, settings.consent.youngPeople, day)));

const recipientChoices = (familyCase: FamilyCase, municipality: Municipality): Choices => {
  const names = consentNames(familyCase, municipality);
  const textOf = (recipient: Recipient): string => {
    const person =
      recipient.kind === 'network'
        ? familyCase.network.find(({ id }) => id === recipient.personId)
        : undefined;
    if (person === undefined) return names.hearer(recipient);
    return `${person.name} (${person.kind === 'private' ? person.relation : person.role})`;
  };
  return recipientsOf(familyCase, municipality).map((recipient) => ({
    value: recipientKey(recipient),
    text: textOf(recipient),
  }));
};

/** S1: those the case knows: the people around the family, and the departments that are in it or named in consents. */
const isNear = ({ network, consents = [] }: FamilyCase, staff: ReadonlyMap<StaffId, StaffMember>) => {
  const departments = new Set([
    ...network.flatMap((one) =>
      one.kind === 'professional' && one.staffId !== undefined
        ? (staff.get(one.staffId)?.departmentId ?? [])
        : [],
    ),
    ...consents.flatMap(({ recipient }) => (recipient.kind === 'department' ? recipient.departmentId : [])),
  ]);
  return (recipient: Recipient): boolean =>
    recipient.kind === 'network' ||
    (recipient.kind === 'department' && departments.has(recipient.departmentId));
};

/** Who else the same answer is for; hidden if the case knows nobody. */
export const alsoToField = (
  familyCase: FamilyCase,
  municipality: Municipality,
  staff: ReadonlyMap<StaffId, StaffMember>,
): FieldNow | 'hidden' => {
  const near = new Set(
    recipientsOf(familyCase, municipality).filter(isNear(familyCase, staff)).map(recipientKey),
  );
  const choices = recipientChoices(familyCase, municipality).filter(({ value }) => near.has(value));
  return choices.length > 0 ? { choices } : 'hidden';
};

export const typesField = ({ settings }: Municipality, chosen: readonly string[] = []): FieldNow => ({
  choices: listed(choicesInUse(settings.consent.types)),
  value: several(chosen),
});

/** S10: every form starts with the same purpose. */
export const purposeField = (
  familyCase: FamilyCase,
  { settings }: Municipality,
  chosen?: string,
): FieldNow => ({
  choices: listed(choicesInUse(settings.consent.purposes)),
  value: chosen ?? usualPurpose(familyCase, settings),
});

/** To whom, what, and about whom. */
export const sharedFields = (familyCase: FamilyCase, municipality: Municipality, filled: Prefilled) => ({
  recipient: {
    choices: recipientChoices(familyCase, municipality),
    value: filled.recipient && recipientKey(filled.recipient),
  },
  types: typesField(municipality, filled.types),
  aboutIds: { choices: membersAsChoices(familyCase), value: several(filled.aboutIds) },
});

/** One of the choices. The rules decide whether they may receive it. */
export const recipientNamed = (
  familyCase: FamilyCase,
  municipality: Municipality,
  key: string | undefined,
  field: 'recipient' | 'alsoTo' = 'recipient',
): Result<Recipient> => {
  if (key === undefined) return refuse('FieldMissing', { field });
  const recipient = recipientByKey(familyCase, municipality, key);
  return recipient === undefined ? refuse('RecipientUnknown', { field }) : ok(recipient);
};
