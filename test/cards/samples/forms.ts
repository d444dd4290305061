import { calendarDate } from '../../../src/domain/base/calendar';
import { defaultSettings, type LocalisedChoice } from '../../../src/domain/organisation/settings';
import { textsFor } from '../../../src/language/texts';
import type { FieldView, FormView } from '../../../src/views/form';
import type { FormName } from '../../../src/views/forms/all';
import { fieldsOf, formNames, shapeOf } from '../../../src/views/forms/all';
import { followUp } from './meeting/meetings';
import { alias, ida, jonas, lea, reference, sara } from './people';

const people = [sara, lea, jonas, ida].map((person, index) => ({ value: `p${index}`, text: person.name }));

const fieldKinds: Readonly<Record<string, FormView['fields'][number]['kind']>> = {
  startedOn: 'date',
  on: 'date',
  from: 'date',
  to: 'date',
  metOn: 'date',
  reviewOn: 'date',
  until: 'date',
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

type Choices = NonNullable<FieldView['choices']>;
const listed = (choices: readonly LocalisedChoice[]): Choices =>
  choices.map(({ id, da, en }) => ({ value: id, text: { da, en } }));
const family: Choices = ['Freja', 'Bo', 'Alma', 'Storm'].map((name) => ({ value: name, text: name }));

/** Several at once. */
const severalOf: Readonly<Record<string, Choices>> = {
  givers: family,
  refusedBy: family,
  aboutIds: family,
  types: listed(defaultSettings.consent.types),
};
const oneOf: Readonly<Record<string, Choices>> = {
  recipient: [
    { value: 'department:jobcentre', text: 'Jobcenter' },
    { value: 'network:n1', text: 'Gudrun (mormor)' },
  ],
  purpose: listed(defaultSettings.consent.purposes),
  legalBasis: listed(defaultSettings.consent.legalBases),
  deadline: defaultSettings.rhythm.statutoryDeadlines.map(({ id, da, en, countsFrom }) => ({
    value: id,
    text: { da, en },
    countsFrom,
  })),
  about: family,
  which: [
    {
      value: 'child-plan/alma',
      text: { da: 'Barnets plan foreligger · Alma', en: 'The child’s plan is ready · Alma' },
    },
  ],
};
const personFields: readonly string[] = ['coordinator', 'colleague', 'deputy', 'receiver'];

/** A form with all its fields, each of a kind that fits it. */
const formOf = (form: FormName): FormView => {
  const tucked = (id: string) => (shapeOf(form).fields[id]?.tucked ? ({ tucked: true } as const) : {});
  const all = plainFormOf(form);
  return { ...all, fields: all.fields.map((one) => ({ ...one, ...tucked(one.id) })) };
};

const plainFormOf = (form: FormName): FormView => ({
  name: 'form',
  form,
  ids: { reference, formId: 'f1' },
  subject: alias,
  fields: fieldsOf(form).map((id) => {
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
    const several = severalOf[id];
    if (several !== undefined) return { id, kind: 'choices', required: true, choices: several };
    const one = oneOf[id];
    if (one !== undefined) return { id, kind: 'choice', required: id !== 'about', choices: one };
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

const requestForm = formOf('handover.request');
const recordForm = formOf('consent.record');
const { subject: _subject, ...openForm } = formOf('case.open');

export const forms: Readonly<Record<string, FormView>> = {
  ...Object.fromEntries(formNames.map((form) => [form, formOf(form)])),
  'case.open': openForm,
  'with a refusal and what was typed': {
    ...requestForm,
    refusal: { code: 'ReasonMissing', field: 'reason' },
    fields: requestForm.fields.map((field) => (field.id === 'receiver' ? { ...field, value: 'p1' } : field)),
  },
  'something behind a press was refused': {
    ...recordForm,
    refusal: { code: 'DateImpossible', field: 'on' },
    fields: recordForm.fields,
  },
  'several chosen from the start': {
    ...recordForm,
    fields: recordForm.fields.map((field) => {
      const value = { givers: 'Freja,Bo', types: 'absence,wellbeing', purpose: 'plan', how: 'oral' }[
        field.id as string
      ];
      return value === undefined ? field : { ...field, value };
    }),
  },
  'a time that cannot be': {
    ...formOf('meeting.plan'),
    refusal: { code: 'TimeImpossible', field: 'start' },
    fields: [
      { id: 'on', kind: 'date', required: true, wrote: '31/2' },
      { id: 'start', kind: 'time', required: true, wrote: 'kl. 25' },
      { id: 'end', kind: 'time', required: false },
      { id: 'place', kind: 'text', required: false, value: 'Familiehuset', maxLength: 200 },
    ],
  },
  'something that somebody else has changed since': {
    ...formOf('plan.action'),
    refusal: { code: 'ChangedSinceOpened' },
    fields: [
      {
        id: 'what',
        kind: 'longText',
        required: false,
        value: 'Ring til træneren',
        stands: 'Ring **ikke**',
        maxLength: 500,
      },
      { id: 'responsible', kind: 'choice', required: true, value: 'p0', stands: 'p1', choices: people },
      { id: 'dueOn', kind: 'date', required: true, value: '2026-06-30', stands: '2026-06-16' },
      { id: 'goal', kind: 'choice', required: false, value: 'p2', stands: '', choices: people },
    ],
  },
  'a meeting proposed after another one, near the deadline': {
    ...formOf('meeting.plan'),
    proposal: {
      time: { ...followUp, on: calendarDate('2026-08-11') },
      dueBy: calendarDate('2026-08-11'),
      late: false,
      spare: false,
      after: { kind: 'followUp', on: calendarDate('2026-06-16') },
    },
    fields: [{ id: 'on', kind: 'date', required: true, value: '2026-08-11' }],
  },
  'a meeting wished for after the deadline': {
    ...formOf('meeting.plan'),
    proposal: {
      time: { ...followUp, on: calendarDate('2026-08-18') },
      late: false,
      afterDue: calendarDate('2026-08-11'),
    },
    fields: [{ id: 'on', kind: 'date', required: true, value: '2026-08-18' }],
  },
  'a meeting proposed': {
    ...formOf('meeting.plan'),
    proposal: {
      time: { ...followUp, on: calendarDate('2026-05-12') },
      dueBy: calendarDate('2026-05-14'),
      late: false,
      movedBecause: { kind: 'publicHoliday', name: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' } },
    },
    fields: [
      { id: 'on', kind: 'date', required: true, value: '2026-05-12' },
      { id: 'start', kind: 'time', required: true, value: '10:00' },
      { id: 'end', kind: 'time', required: true },
    ],
  },
  ...Object.fromEntries(
    (
      [
        { kind: 'weekend' },
        { kind: 'closedDay', day: 'constitutionDay' },
        { kind: 'schoolHoliday', name: 'Sommerferie' },
        { kind: 'busy' },
      ] as const
    ).map((movedBecause) => [
      `a meeting proposed late: ${movedBecause.kind}`,
      {
        ...formOf('meeting.plan'),
        proposal: { dueBy: calendarDate('2026-06-05'), late: true, movedBecause },
      },
    ]),
  ),
  'a network meeting proposed': { ...formOf('meeting.plan'), proposal: { late: false } },
  'another time proposed': {
    ...formOf('invitation.otherTime'),
    fields: [
      {
        id: 'choices',
        kind: 'choices',
        required: false,
        choices: [{ value: '2026-06-16T10:00/11:30', time: followUp }],
      },
      { id: 'words', kind: 'longText', required: false, maxLength: 500 },
    ],
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
