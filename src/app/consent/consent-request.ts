import { ok, type Result, refuse } from '../../domain/base/result';
import { seesEverything } from '../../domain/case/rights';
import type { RequestConsent } from '../../domain/consent/consent';
import { requiredGivers } from '../../domain/consent/consent-givers';
import { whatIMayKnow } from '../../domain/consent/disclosure-overview';
import { type AskedOfCase, caseForm, type Filled } from '../base/declared-form';
import { today } from '../base/services';
import { changeCase } from '../case/case-store';
import { membersAsChoices } from '../case/members';
import { type Municipality, municipalityOf } from '../organisation/directory';
import { consentViewAfter } from './consent';
import { giversIn, purposeField, recipientNamed, sharedFields, typesField } from './consent-fields';
import { membersKnown } from './consent-side';
import { tellWhoAsksFamily } from './who-hears-of-consent';

/**
 * What to ask the family, and why: a to-do that closes itself as the answers are recorded. A professional asks for their own
 * department, about the family members they know; who decides is worked out for them.
 */
export const requestConsentForm = caseForm('consent.ask', 'requestConsent', {
  open: async (asked) => {
    const { services, actor, familyCase, relations } = asked;
    const municipality = await municipalityOf(services, actor.tenantId);
    const purpose = purposeField(familyCase, municipality);
    if (!seesEverything(familyCase, relations)) {
      const known = knownTo(asked, municipality);
      const choices = membersAsChoices(familyCase, (id) => known.has(id));
      return ok({
        fields: {
          recipient: 'hidden',
          types: typesField(municipality),
          aboutIds: choices.length > 0 ? { choices } : 'hidden',
          givers: 'hidden',
          purpose,
        },
      });
    }
    const givers = giversIn(familyCase, municipality, today(services));
    const { recipient, types, aboutIds } = sharedFields(familyCase, municipality, {});
    return ok({
      fields: {
        recipient: { ...recipient, required: true },
        types,
        aboutIds: { ...aboutIds, required: true },
        givers: { choices: membersAsChoices(familyCase, (id) => givers.has(id)) },
        purpose,
      },
    });
  },
  carryOut: async (asked, filled) => {
    const { services, actor, familyCase, relations } = asked;
    const municipality = await municipalityOf(services, actor.tenantId);
    const command = seesEverything(familyCase, relations)
      ? coordinatorsWish(asked, municipality, filled)
      : professionalsWish(asked, municipality, filled);
    if (!command.ok) return command;
    const change = await changeCase(services, actor, {
      reference: familyCase.reference,
      right: 'requestConsent',
      command: command.value,
      tell: (changed) => tellWhoAsksFamily(services, actor, changed),
    });
    return change.ok ? consentViewAfter(services, actor, familyCase.reference, { done: 'asked' }) : change;
  },
});

/** The members whose names a professional may know. */
const knownTo = (
  { services, actor: { person }, familyCase }: AskedOfCase,
  municipality: Municipality,
): ReadonlySet<string> => {
  const facts = { familyCase, at: services.clock.now(), ...municipality };
  return membersKnown(whatIMayKnow(facts, { kind: 'staff', staff: person }, []).mayHear);
};

/** Those who must all be asked about a member; empty when nobody can answer. */
const askedAbout = ({ services, familyCase }: AskedOfCase, { settings }: Municipality, aboutId: string) =>
  requiredGivers(familyCase.members, aboutId, settings.consent.youngPeople, today(services));

/** Without a giver named, everybody who has to answer is to be asked. */
const coordinatorsWish = (
  asked: AskedOfCase,
  municipality: Municipality,
  { recipient: key, givers, ...wish }: Filled<'consent.ask'>,
): Result<RequestConsent> => {
  const recipient = recipientNamed(asked.familyCase, municipality, key);
  if (!recipient.ok) return recipient;
  const giverIds =
    givers.length > 0 ? givers : wish.aboutIds.flatMap((id) => askedAbout(asked, municipality, id));
  return ok({ type: 'requestConsent', ...wish, recipient: recipient.value, giverIds, municipality });
};

/** About the whole family if nobody is named. The rules' answer names no member the asker does not know. */
const professionalsWish = (
  asked: AskedOfCase,
  municipality: Municipality,
  { types, aboutIds: named, purpose, reason }: Filled<'consent.ask'>,
): Result<RequestConsent> => {
  const { actor, familyCase } = asked;
  const known = knownTo(asked, municipality);
  if (!named.every((id) => known.has(id))) return refuse('MemberUnknown', { field: 'aboutIds' });
  const about = named.length > 0 ? named : familyCase.members.map(({ id }) => id);
  const aboutIds = about.filter((id) => askedAbout(asked, municipality, id).length > 0);
  const giverIds = aboutIds.flatMap((id) => askedAbout(asked, municipality, id));
  if (giverIds.length === 0) return refuse('GiverMissing');
  return ok({
    type: 'requestConsent',
    recipient: { kind: 'department', departmentId: actor.person.departmentId },
    types,
    aboutIds,
    giverIds,
    purpose,
    reason,
    municipality,
  });
};
