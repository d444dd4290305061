import { ok, type Result } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import { legalBasesOn } from '../../domain/consent/legal-basis';
import type { View } from '../../views/view';
import { caseForm } from '../base/declared-form';
import { type Actor, type Services, today } from '../base/services';
import { changeCase, type Wish } from '../case/case-store';
import { tellWhereRoomCloses } from '../meeting/meeting-watch';
import { type Municipality, municipalityOf } from '../organisation/directory';
import type { Telling } from '../telling/tellings';
import { consentView, consentViewAfter } from './consent';
import { recipientNamed, sharedFields } from './consent-fields';
import { noLonger } from './who-hears-of-consent';

/** S5: sharing without consent, on a named legal basis with a reason. The lead is told at once. */
export const discloseForm = caseForm('consent.disclose', 'discloseOnLegalBasis', {
  open: async ({ services, actor, familyCase }) => {
    const municipality = await municipalityOf(services, actor.tenantId);
    const bases = legalBasesOn(municipality.settings.consent.legalBases, today(services));
    return ok({
      fields: {
        legalBasis: {
          choices: bases.map(({ id, da, en, reference: where }) => ({
            value: id,
            text: { da: `${da} (${where})`, en: `${en} (${where})` },
          })),
        },
        ...sharedFields(familyCase, municipality, {}),
      },
    });
  },
  carryOut: async (
    { services, actor, familyCase, ids: { reference } },
    { recipient: key, legalBasis: legalBasisId, until, ...disclosed },
  ) => {
    const municipality = await municipalityOf(services, actor.tenantId);
    const recipient = recipientNamed(familyCase, municipality, key);
    if (!recipient.ok) return recipient;
    const change = await changeCase(services, actor, {
      reference,
      right: 'discloseOnLegalBasis',
      command: async () => ({
        type: 'discloseOnLegalBasis',
        ...disclosed,
        recipient: recipient.value,
        legalBasisId,
        at: services.clock.now(),
        municipality,
        ...(until && { until }),
      }),
      tell: tellLead(actor, municipality),
    });
    return change.ok ? consentViewAfter(services, actor, reference, { done: 'disclosed' }) : change;
  },
});

/** S5: the lead of the case's department. If they did it themself, they know. */
const tellLead =
  ({ person }: Actor, { organisation }: Municipality): NonNullable<Wish['tell']> =>
  ({ after, events }): readonly Telling[] => {
    const leadId = organisation.departments.get(after.departmentId)?.leadId;
    if (leadId === undefined || leadId === person.id) return [];
    return events.flatMap((event) =>
      event.type === 'DisclosedOnLegalBasis'
        ? [
            {
              to: leadId,
              notice: {
                kind: 'disclosedWithoutConsent',
                reference: after.reference,
                disclosureId: event.disclosure.id,
              },
              sender: person.id,
            },
          ]
        : [],
    );
  };

/** Ends a disclosure before its time. A second press shows how things stand. */
export const endDisclosure = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  disclosureId: string,
): Promise<Result<View>> => {
  const change = await changeCase(services, actor, {
    reference,
    right: 'endLegalDisclosure',
    command: async () => ({ type: 'endLegalDisclosure', disclosureId, at: services.clock.now() }),
    tell: (changed) => tellWhereRoomCloses(services, actor.tenantId, changed),
  });
  if (!change.ok) {
    const current = await consentView(services, actor, reference);
    return current.ok ? current : change;
  }
  const { before, familyCase } = change.value;
  return consentViewAfter(services, actor, reference, {
    done: 'disclosureEnded',
    ...(before && { noLonger: await noLonger(services, actor, { before, after: familyCase }, false) }),
  });
};
