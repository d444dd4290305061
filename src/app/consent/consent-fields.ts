import type { CalendarDate } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { type CaseAction, may } from '../../domain/case/rights';
import { requiredGivers } from '../../domain/consent/consent-givers';
import {
  type ConsentSubject,
  type Recipient,
  recipientKey,
  type SharedInformation,
} from '../../domain/consent/consent-record';
import { choicesInUse, type LocalisedChoice } from '../../domain/organisation/settings';
import type { FieldView } from '../../views/form';
import { type FormValues, listValue } from '../base/form-values';
import type { Actor, Services } from '../base/services';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import { membersAsChoices } from '../case/members';
import type { Municipality } from '../organisation/directory';
import { consentNames, recipientByKey, recipientsOf } from './consent-names';

type Choices = NonNullable<FieldView['choices']>;

/** The case for somebody who may do this with it: asked before anything that was filled in is looked at. */
export const openToChange = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  right: CaseAction,
): Promise<Result<OpenedCase>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  return may(right, familyCase, relations) ? opened : refuse('NotAllowed');
};

/** What a form about a consent is filled in with from the start: an earlier answer, a request, or nothing. */
export type Filled = Partial<Pick<ConsentSubject, 'recipient' | 'types' | 'aboutIds' | 'purpose'>>;

const listed = (choices: readonly LocalisedChoice[]): Choices =>
  choices.map(({ id, da, en }) => ({ value: id, text: { da, en } }));

const several = (ids: readonly string[] | undefined): { readonly value?: string } =>
  ids === undefined || ids.length === 0 ? {} : { value: ids.join(',') };

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

export const typesField = ({ settings }: Municipality, filled: Filled): FieldView => ({
  id: 'types',
  kind: 'choices',
  required: true,
  choices: listed(choicesInUse(settings.consent.types)),
  ...several(filled.types),
});

/** The purpose that most consents are for stands there from the start: the first of the municipality's list. */
export const purposeField = ({ settings }: Municipality, filled: Filled): FieldView => {
  const purposes = choicesInUse(settings.consent.purposes);
  const value = filled.purpose ?? purposes[0]?.id;
  return {
    id: 'purpose',
    kind: 'choice',
    required: true,
    choices: listed(purposes),
    ...(value !== undefined && { value }),
  };
};

/** To whom, what, and about whom. */
export const sharedFields = (
  familyCase: FamilyCase,
  municipality: Municipality,
  filled: Filled,
): readonly FieldView[] => [
  {
    id: 'recipient',
    kind: 'choice',
    required: true,
    filtered: true,
    choices: recipientChoices(familyCase, municipality),
    ...(filled.recipient && { value: recipientKey(filled.recipient) }),
  },
  typesField(municipality, filled),
  {
    id: 'aboutIds',
    kind: 'choices',
    required: true,
    choices: membersAsChoices(familyCase),
    ...several(filled.aboutIds),
  },
];

/** What was filled in there. Whether it may be so is for the rules to say. */
export const sharedIn = (
  familyCase: FamilyCase,
  municipality: Municipality,
  values: FormValues,
): Result<SharedInformation> => {
  const key = values.recipient?.trim() ?? '';
  if (key === '') return refuse('FieldMissing', { field: 'recipient' });
  const recipient = recipientByKey(familyCase, municipality, key);
  if (recipient === undefined) return refuse('RecipientUnknown', { field: 'recipient' });
  return ok({ recipient, types: listValue(values, 'types'), aboutIds: listValue(values, 'aboutIds') });
};

/** The rules say `about` where the forms say `aboutIds`. */
export const onField = <Value>(result: Result<Value>): Result<Value> =>
  result.ok || result.refusal.field !== 'about'
    ? result
    : { ok: false, refusal: { ...result.refusal, field: 'aboutIds' } };
