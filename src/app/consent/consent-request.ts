import { reasonMaxLength } from '../../domain/base/decision';
import { ok, type Result, refuse } from '../../domain/base/result';
import { seesEverything } from '../../domain/case/rights';
import type { RequestConsent } from '../../domain/consent/consent';
import { requiredGivers } from '../../domain/consent/consent-givers';
import { whatIMayKnow } from '../../domain/consent/disclosure-overview';
import type { FieldView } from '../../views/form';
import { type FormValues, listValue } from '../base/form-values';
import type { Form } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { changeCase, type OpenedCase, openCaseFor } from '../case/case-store';
import { membersAsChoices } from '../case/members';
import { type Municipality, municipalityOf } from '../organisation/directory';
import { consentViewAfter } from './consent';
import {
  giversIn,
  onField,
  openToChange,
  purposeField,
  sharedFields,
  sharedIn,
  typesField,
} from './consent-fields';
import { membersKnown } from './consent-side';
import { tellWhoAsksFamily } from './who-hears-of-consent';

const reasonField: FieldView = { id: 'reason', kind: 'longText', required: true, maxLength: reasonMaxLength };

/**
 * What is to be asked of the family, and why: a to-do that closes itself as the answers are recorded. A professional asks
 * for their own department, and of those in the family whom they know; who decides is worked out for them.
 */
export const requestConsentForm: Form<'consent.ask'> = {
  name: 'consent.ask',
  right: 'requestConsent',
  open: async (services, actor, { reference }) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { familyCase, relations } = opened.value;
    const municipality = await municipalityOf(services, actor.tenantId);
    const day = today(services);
    if (!seesEverything(familyCase, relations)) {
      const known = knownTo(services, actor, opened.value, municipality);
      const choices = membersAsChoices(familyCase, (id) => known.has(id));
      const about: FieldView = { id: 'aboutIds', kind: 'choices', required: false, choices };
      return ok({
        fields: [
          typesField(municipality, {}),
          ...(choices.length > 0 ? [about] : []),
          purposeField(municipality, {}),
          reasonField,
        ],
      });
    }
    const givers = giversIn(familyCase, municipality, day);
    const choices = membersAsChoices(familyCase, (id) => givers.has(id));
    return ok({
      fields: [
        ...sharedFields(familyCase, municipality, {}),
        { id: 'givers', kind: 'choices', required: false, choices },
        purposeField(municipality, {}),
        reasonField,
      ],
    });
  },
  submit: async (services, actor, { reference }, values) => {
    const opened = await openToChange(services, actor, reference, 'requestConsent');
    if (!opened.ok) return opened;
    const municipality = await municipalityOf(services, actor.tenantId);
    const { familyCase, relations } = opened.value;
    const whole = seesEverything(familyCase, relations);
    const command = whole
      ? coordinatorsWish(services, opened.value, municipality, values)
      : professionalsWish(services, actor, opened.value, municipality, values);
    if (!command.ok) return command;
    const change = await changeCase(services, actor, {
      reference,
      right: 'requestConsent',
      command: command.value,
      tell: (changed) => tellWhoAsksFamily(services, actor, changed),
    });
    if (!change.ok) return onField(change);
    return consentViewAfter(services, actor, change.value.familyCase.reference, { done: 'asked' });
  },
};

/** The members whom a professional may know by name. */
const knownTo = (
  services: Services,
  { person }: Actor,
  { familyCase }: OpenedCase,
  municipality: Municipality,
): ReadonlySet<string> => {
  const facts = { familyCase, at: services.clock.now(), ...municipality };
  return membersKnown(whatIMayKnow(facts, { kind: 'staff', staff: person }, []).mayHear);
};

/** Those who must all be asked about a member; empty when nobody can answer. */
const askedAbout = (
  services: Services,
  { familyCase }: OpenedCase,
  { settings }: Municipality,
  aboutId: string,
) => requiredGivers(familyCase.members, aboutId, settings.consent.youngPeople, today(services));

/** Without a giver named, everybody who has to answer is to be asked. */
const coordinatorsWish = (
  services: Services,
  opened: OpenedCase,
  municipality: Municipality,
  values: FormValues,
): Result<RequestConsent> => {
  const shared = sharedIn(opened.familyCase, municipality, values);
  if (!shared.ok) return shared;
  const named = listValue(values, 'givers');
  const giverIds =
    named.length > 0
      ? named
      : shared.value.aboutIds.flatMap((id) => askedAbout(services, opened, municipality, id));
  return ok({
    type: 'requestConsent',
    ...shared.value,
    giverIds,
    purpose: values.purpose?.trim() ?? '',
    reason: values.reason ?? '',
    municipality,
  });
};

/** About the whole family when nobody is named. What the rules answer names no member whom the asker does not know. */
const professionalsWish = (
  services: Services,
  actor: Actor,
  opened: OpenedCase,
  municipality: Municipality,
  values: FormValues,
): Result<RequestConsent> => {
  const known = knownTo(services, actor, opened, municipality);
  const named = listValue(values, 'aboutIds');
  if (!named.every((id) => known.has(id))) return refuse('MemberUnknown', { field: 'aboutIds' });
  const about = named.length > 0 ? named : opened.familyCase.members.map(({ id }) => id);
  const aboutIds = about.filter((id) => askedAbout(services, opened, municipality, id).length > 0);
  const giverIds = aboutIds.flatMap((id) => askedAbout(services, opened, municipality, id));
  if (giverIds.length === 0) return refuse('GiverMissing');
  return ok({
    type: 'requestConsent',
    recipient: { kind: 'department', departmentId: actor.person.departmentId },
    types: listValue(values, 'types'),
    aboutIds,
    giverIds,
    purpose: values.purpose?.trim() ?? '',
    reason: values.reason ?? '',
    municipality,
  });
};
