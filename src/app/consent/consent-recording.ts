import { addMonths } from '../../domain/base/calendar';
import { ok, type Result } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import type { RecordConsent } from '../../domain/consent/consent';
import {
  type ConsentAnswer,
  type ConsentSubject,
  consentWays,
  sameRecipient,
} from '../../domain/consent/consent-record';
import { disclosureAnswers } from '../../domain/consent/disclosure';
import type { ConsentRecordedView } from '../../views/consent';
import type { FieldView } from '../../views/form';
import { choiceValue, dateValue, type FormValues, listValue } from '../base/form-values';
import type { Form, FormIds } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { changeCase, openCaseFor } from '../case/case-store';
import { membersAsChoices } from '../case/members';
import { type Municipality, municipalityOf } from '../organisation/directory';
import { giversIn, onField, openToChange, purposeField, sharedFields, sharedIn } from './consent-fields';
import { consentNames } from './consent-names';
import { makeSheet } from './consent-sheet';
import { tellAboutAnswers } from './who-hears-of-consent';

/** S1, S2: what one or several givers answered, yes or no. To renew is to record anew. */
export const recordConsentForm: Form<'consent.record'> = {
  name: 'consent.record',
  right: 'recordConsent',
  open: async (services, actor, ids) => {
    const opened = await openCaseFor(services, actor, ids.reference);
    if (!opened.ok) return opened;
    const { familyCase } = opened.value;
    const municipality = await municipalityOf(services, actor.tenantId);
    const day = today(services);
    const filled = subjectLike(familyCase, ids) ?? {};
    const givers = giversIn(familyCase, municipality, day);
    const choices = membersAsChoices(familyCase, (id) => givers.has(id));
    const asked = ids.giver !== undefined && givers.has(ids.giver) ? { value: ids.giver } : {};
    const fields: readonly FieldView[] = [
      { id: 'givers', kind: 'choices', required: false, choices, ...asked },
      { id: 'refusedBy', kind: 'choices', required: false, choices },
      ...sharedFields(familyCase, municipality, filled),
      purposeField(municipality, filled),
      {
        id: 'how',
        kind: 'choice',
        required: true,
        value: 'written',
        choices: consentWays.map((value) => ({ value })),
      },
      { id: 'on', kind: 'date', required: true, value: day },
      {
        id: 'reviewOn',
        kind: 'date',
        required: false,
        value: addMonths(day, municipality.settings.consent.reviewMonths),
      },
    ];
    return ok({ fields });
  },
  submit: async (services, actor, { reference }, values) => {
    const opened = await openToChange(services, actor, reference, 'recordConsent');
    if (!opened.ok) return opened;
    const municipality = await municipalityOf(services, actor.tenantId);
    const command = commandIn(services, opened.value.familyCase, municipality, values);
    if (!command.ok) return command;
    const change = await changeCase(services, actor, {
      reference,
      right: 'recordConsent',
      command: async () => ({ ...command.value, at: services.clock.now() }),
      tell: (changed) => tellAboutAnswers(services, actor, changed),
    });
    if (!change.ok) return onField(change);
    return ok(await recordedView(services, actor, change.value.familyCase, command.value, municipality));
  },
};

/** The answer or the request that the form is to be filled in like. */
const subjectLike = (
  { consents = [], consentRequests = [] }: FamilyCase,
  { like }: FormIds,
): ConsentSubject | undefined => [...consents, ...consentRequests].find(({ id }) => id === like);

const commandIn = (
  services: Services,
  familyCase: FamilyCase,
  municipality: Municipality,
  values: FormValues,
): Result<RecordConsent> => {
  const shared = sharedIn(familyCase, municipality, values);
  if (!shared.ok) return shared;
  const how = choiceValue(values, 'how', consentWays);
  if (!how.ok) return how;
  const on = dateValue(values, 'on');
  if (!on.ok) return on;
  const reviewOn = values.reviewOn ? dateValue(values, 'reviewOn') : undefined;
  if (reviewOn?.ok === false) return reviewOn;
  // The review that was proposed counts from today. Left as it was, it follows the day that was put in.
  const proposed = addMonths(today(services), municipality.settings.consent.reviewMonths);
  const chosen = reviewOn === undefined || reviewOn.value === proposed ? undefined : reviewOn.value;
  return ok({
    type: 'recordConsent',
    ...shared.value,
    answers: answersIn(values),
    purpose: values.purpose?.trim() ?? '',
    on: on.value,
    how: how.value,
    at: services.clock.now(),
    municipality,
    ...(chosen !== undefined && { reviewOn: chosen }),
  });
};

/** Somebody marked for both has said no: that is what protects the family (S2). */
const answersIn = (values: FormValues): Readonly<Record<string, ConsentAnswer>> => ({
  ...Object.fromEntries(listValue(values, 'givers').map((id) => [id, 'given' as const])),
  ...Object.fromEntries(listValue(values, 'refusedBy').map((id) => [id, 'refused' as const])),
});

/** What was recorded, and what is still missing before anything of it may be shared (S2). */
const recordedView = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  command: RecordConsent,
  municipality: Municipality,
): Promise<ConsentRecordedView> => {
  const { recipient, purpose, types, aboutIds } = command;
  const { reference, alias, consents = [] } = familyCase;
  const at = services.clock.now();
  const names = consentNames(familyCase, municipality);
  const recorded = Object.keys(command.answers).flatMap((giverId) => {
    const latest = consents.findLast(
      (consent) =>
        consent.giverId === giverId &&
        consent.purpose === purpose &&
        sameRecipient(consent.recipient, recipient) &&
        types.every((type) => consent.types.includes(type)),
    );
    return latest === undefined ? [] : [latest];
  });
  const { mayHave } = disclosureAnswers({ familyCase, at, ...municipality })(recipient);
  const lacking = types.flatMap((type) =>
    aboutIds.flatMap((aboutId) => {
      const answer = mayHave({ type, aboutId, purpose });
      return answer.may ? [] : answer.missing;
    }),
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
    recipient: names.hearer(recipient),
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
      { verb: 'consent.show', as: 'execute', ids: { reference } },
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
