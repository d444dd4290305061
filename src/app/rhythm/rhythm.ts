import { ok, type Result, refuse } from '../../domain/base/result';
import { deviationKinds, type FamilyCase } from '../../domain/case/family-case';
import { reasonMaxLength } from '../../domain/case/opening';
import { everyDaysMax } from '../../domain/rhythm/deviation';
import type { ContactLogView } from '../../views/contact';
import { choiceValue, dateValue, type FormValues } from '../base/form-values';
import type { Form } from '../base/forms';
import type { Actor, Services } from '../base/services';
import { changeAndShowContact } from './contact';

/** M2, C5: something else is agreed with the family than the municipality's rhythm, with the reason. */
export const agreeRhythmForm: Form<'rhythm.agree'> = {
  name: 'rhythm.agree',
  right: 'agreeDeviation',
  open: async () =>
    ok({
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          required: true,
          value: 'contact',
          choices: deviationKinds.map((value) => ({ value })),
        },
        { id: 'until', kind: 'date', required: false },
        { id: 'everyDays', kind: 'number', required: false },
        { id: 'reason', kind: 'longText', required: true, maxLength: reasonMaxLength },
      ],
    }),
  submit: async (services, actor, { reference }, values) => {
    const kind = choiceValue(values, 'kind', deviationKinds);
    if (!kind.ok) return kind;
    const time = timeIn(values);
    if (!time.ok) return time;
    return changeAndShowContact(
      services,
      actor,
      reference,
      'agreeDeviation',
      { type: 'agreeDeviation', kind: kind.value, reason: values.reason ?? '', ...time.value },
      'agreed',
    );
  },
};

/** Until a day, or every so many days: one of them. */
const timeIn = (
  values: FormValues,
): Result<{ readonly until: FamilyCase['startedOn'] } | { readonly everyDays: number }> => {
  const days = values.everyDays?.trim() ?? '';
  if (days !== '') {
    return /^\d{1,4}$/.test(days)
      ? ok({ everyDays: Number(days) })
      : refuse('NumberImpossible', { field: 'everyDays', params: { min: 1, max: everyDaysMax } });
  }
  const until = dateValue(values, 'until');
  return until.ok ? ok({ until: until.value }) : until;
};

/** M2, C5: back to the municipality's rhythm. */
export const endRhythm = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  typed: string,
): Promise<Result<ContactLogView>> => {
  const kind = deviationKinds.find((one) => one === typed);
  return kind === undefined
    ? refuse('UnknownCommand')
    : changeAndShowContact(
        services,
        actor,
        reference,
        'agreeDeviation',
        { type: 'endDeviation', kind },
        'agreementEnded',
      );
};
