import { addMonths } from '../../domain/base/calendar';
import { ok } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import type { RecordConsent } from '../../domain/consent/consent';
import {
  type ConsentAnswer,
  type ConsentSubject,
  type Recipient,
  sameRecipient,
} from '../../domain/consent/consent-record';
import { disclosureAnswers } from '../../domain/consent/disclosure';
import type { ConsentRecordedView } from '../../views/consent';
import { type Asked, caseForm, type Filled } from '../base/declared-form';
import type { FormIds } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { changeCase } from '../case/case-store';
import { membersAsChoices } from '../case/members';
import { type Municipality, municipalityOf, staffByIds } from '../organisation/directory';
import { alsoToField, giversIn, purposeField, recipientNamed, sharedFields } from './consent-fields';
import { consentNames } from './consent-names';
import { makeSheet } from './consent-sheet';
import { tellAboutAnswers } from './who-hears-of-consent';

/**
 * S1, S2: what one or several givers answered, yes or no, to one or several recipients at once. Renewing is recording again.
 */
export const recordConsentForm = caseForm('consent.record', 'recordConsent', {
  open: async ({ services, actor, familyCase, ids }) => {
    const municipality = await municipalityOf(services, actor.tenantId);
    const day = today(services);
    const like = subjectLike(familyCase, ids);
    const givers = giversIn(familyCase, municipality, day);
    const choices = membersAsChoices(familyCase, (id) => givers.has(id));
    const asked = (ids.giver ?? '').split(',').filter((id) => givers.has(id));
    const staff = await staffByIds(
      services,
      actor.tenantId,
      familyCase.network.flatMap((one) => (one.kind === 'professional' ? (one.staffId ?? []) : [])),
    );
    return ok({
      fields: {
        givers: { choices, value: asked.length === 0 ? undefined : asked.join(',') },
        refusedBy: { choices },
        ...sharedFields(familyCase, municipality, like ?? {}),
        alsoTo: alsoToField(familyCase, municipality, staff),
        purpose: purposeField(familyCase, municipality, like?.purpose),
        how: { value: 'written' },
        on: { value: day },
        reviewOn: { value: addMonths(day, municipality.settings.consent.reviewMonths) },
      },
    });
  },
  carryOut: async (asked, filled) => {
    const { services, actor, familyCase, ids } = asked;
    const municipality = await municipalityOf(services, actor.tenantId);
    const commands: RecordConsent[] = [];
    for (const [field, key] of [
      ['recipient', filled.recipient],
      ...filled.alsoTo.filter((one) => one !== filled.recipient).map((one) => ['alsoTo', one] as const),
    ] as const) {
      const recipient = recipientNamed(familyCase, municipality, key, field);
      if (!recipient.ok) return recipient;
      commands.push(commandOf(asked, filled, recipient.value, municipality));
    }
    const change = await changeCase(services, actor, {
      reference: ids.reference,
      right: 'recordConsent',
      command: async () => commands.map((command) => ({ ...command, at: services.clock.now() })),
      tell: (changed) => tellAboutAnswers(services, actor, changed),
    });
    if (!change.ok) return change;
    return ok(await recordedView(services, actor, change.value.familyCase, commands, municipality));
  },
});

/** The answer or request that prefills the form. */
const subjectLike = (
  { consents = [], consentRequests = [] }: FamilyCase,
  { like }: FormIds,
): ConsentSubject | undefined => [...consents, ...consentRequests].find(({ id }) => id === like);

const commandOf = (
  { services }: Asked,
  { givers, refusedBy, reviewOn, types, aboutIds, purpose, how, on }: Filled<'consent.record'>,
  recipient: Recipient,
  municipality: Municipality,
): RecordConsent => {
  // The proposed review counts from today. Left unchanged, it follows the day filled in.
  const proposed = addMonths(today(services), municipality.settings.consent.reviewMonths);
  return {
    type: 'recordConsent',
    recipient,
    types,
    aboutIds,
    purpose,
    how,
    on,
    answers: answersIn(givers, refusedBy),
    at: services.clock.now(),
    municipality,
    ...(reviewOn !== undefined && reviewOn !== proposed && { reviewOn }),
  };
};

/** Somebody marked for both counts as a no, which protects the family (S2). */
const answersIn = (
  given: readonly string[],
  refused: readonly string[],
): Readonly<Record<string, ConsentAnswer>> => ({
  ...Object.fromEntries(given.map((id) => [id, 'given' as const])),
  ...Object.fromEntries(refused.map((id) => [id, 'refused' as const])),
});

/** What was recorded, and what is still missing before anything of it may be shared (S2). */
const recordedView = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  commands: readonly RecordConsent[],
  municipality: Municipality,
): Promise<ConsentRecordedView> => {
  const [command] = commands as readonly [RecordConsent];
  const { purpose, types, aboutIds } = command;
  const recipients = commands.map(({ recipient }) => recipient);
  const { reference, alias, consents = [] } = familyCase;
  const at = services.clock.now();
  const names = consentNames(familyCase, municipality);
  const recorded = recipients.flatMap((recipient) =>
    Object.keys(command.answers).flatMap((giverId) => {
      const latest = consents.findLast(
        (consent) =>
          consent.giverId === giverId &&
          consent.purpose === purpose &&
          sameRecipient(consent.recipient, recipient) &&
          types.every((type) => consent.types.includes(type)),
      );
      return latest === undefined ? [] : [latest];
    }),
  );
  const answersFor = disclosureAnswers({ familyCase, at, ...municipality });
  const lacking = recipients.flatMap((recipient) =>
    types.flatMap((type) =>
      aboutIds.flatMap((aboutId) => {
        const answer = answersFor(recipient).mayHave({ type, aboutId, purpose });
        return answer.may ? [] : answer.missing;
      }),
    ),
  );
  const isNo = ({ why }: (typeof lacking)[number]): boolean => why === 'refused' || why === 'withdrawn';
  const unheard = new Set(lacking.flatMap((one) => (isNo(one) ? [] : [one.giverId])));
  const given = recorded.find(({ answer }) => answer === 'given');
  const subjects = recorded.map(({ id }) => id);
  const sheetUrl = await makeSheet(services, actor, reference, subjects);
  return {
    name: 'consent-recorded',
    reference,
    alias,
    recipients: recipients.map(names.hearer),
    types: types.map(names.type),
    about: aboutIds.map(names.member),
    purpose: names.purpose(purpose),
    answers: Object.entries(command.answers).map(([giverId, answer]) => ({
      giver: names.member(giverId),
      answer,
    })),
    on: command.on,
    how: command.how,
    stillMissing: [...unheard].map(names.member),
    stopped: lacking.some(isNo),
    ...(given?.answer === 'given' && { reviewOn: given.reviewOn }),
    ...(sheetUrl !== undefined && { sheetUrl }),
    actions: [
      { verb: 'consent.show', as: 'execute', ids: { reference }, style: 'positive' },
      {
        verb: 'consent.recordMore',
        as: 'dialog',
        ids: { reference, giver: Object.keys(command.answers).join(',') },
      },
      ...(subjects.length > 0
        ? [
            {
              verb: 'consent.print',
              as: 'execute',
              ids: { reference, subjects: subjects.join(',') },
            } as const,
          ]
        : []),
    ],
  };
};
