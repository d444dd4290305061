import type { FormName, FormView } from '../../../src/app/views';
import { formFields } from '../../../src/app/views';
import { textsFor } from '../../../src/language/texts';
import { alias, ida, jonas, lea, reference, sara } from './people';

const people = [sara, lea, jonas, ida].map((person, index) => ({ value: `p${index}`, text: person.name }));

const fieldKinds: Readonly<Record<string, FormView['fields'][number]['kind']>> = {
  startedOn: 'date',
  on: 'date',
  from: 'date',
  to: 'date',
  metOn: 'date',
  birthYear: 'number',
  custody: 'toggle',
  livesElsewhere: 'toggle',
  atWeekends: 'toggle',
  inHolidays: 'toggle',
  afterEffort: 'toggle',
  childsWish: 'toggle',
  formalDecision: 'toggle',
  partyHearing: 'toggle',
  complaintGuidance: 'toggle',
};
const personFields: readonly string[] = ['coordinator', 'colleague', 'deputy', 'receiver'];

/** A form with all its fields, each of a kind that fits it. */
const formOf = (form: FormName): FormView => ({
  name: 'form',
  form,
  ids: { reference, formId: 'f1' },
  subject: alias,
  fields: formFields[form].map((id) => {
    const { choices } =
      (textsFor('da').forms[form].fields as Record<string, { choices?: Record<string, string> }>)[id] ?? {};
    if (personFields.includes(id))
      return { id, kind: 'choice', required: true, filtered: true, choices: people };
    if (choices !== undefined) {
      return {
        id,
        kind: 'choice',
        required: true,
        choices: Object.keys(choices).map((value) => ({ value })),
      };
    }
    const kind = fieldKinds[id];
    if (kind !== undefined) return { id, kind, required: kind === 'date' };
    return {
      id,
      kind: id === 'alias' || id === 'name' ? 'text' : 'longText',
      required: true,
      maxLength: 500,
    };
  }),
});

const formNamesInOrder = Object.keys(formFields) as readonly FormName[];
const requestForm = formOf('handover.request');
const { subject: _subject, ...openForm } = formOf('case.open');

export const forms: Readonly<Record<string, FormView>> = {
  ...Object.fromEntries(formNamesInOrder.map((form) => [form, formOf(form)])),
  'case.open': openForm,
  'with a refusal and what was typed': {
    ...requestForm,
    refusal: { code: 'ReasonMissing', field: 'reason' },
    fields: requestForm.fields.map((field) => (field.id === 'receiver' ? { ...field, value: 'p1' } : field)),
  },
  'filled in': {
    ...formOf('case.addMember'),
    fields: [
      { id: 'name', kind: 'text', required: true, value: 'Alma' },
      {
        id: 'relation',
        kind: 'choice',
        required: true,
        value: 'child',
        choices: [{ value: 'child' }, { value: 'mother' }],
      },
      { id: 'birthYear', kind: 'number', required: false, value: '2014' },
      { id: 'custody', kind: 'toggle', required: false, value: 'false' },
    ],
  },
};

export const largestForm: FormView = {
  ...openForm,
  fields: openForm.fields.map((field) =>
    field.id === 'coordinator'
      ? {
          ...field,
          choices: Array.from({ length: 60 }, (_unused, index) => ({
            value: `00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`,
            text: `Anne-Margrethe Charlotte Testlund ${index}`,
          })),
        }
      : field,
  ),
};
