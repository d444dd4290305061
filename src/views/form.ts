import { z } from 'zod';
import { filedMatters } from '../domain/filing/matters';
import { caseForms } from './forms/case';
import { caseFileForms } from './forms/case-file';
import { consentForms } from './forms/consent';
import { continuityForms } from './forms/continuity';
import { correctForms } from './forms/correct';
import { filingForms } from './forms/filing';
import { liveForms, meetingForms } from './forms/meeting';
import { minutesForms } from './forms/minutes';
import { organisationForms } from './forms/organisation';
import { overviewForms } from './forms/overview';
import { planForms } from './forms/plan';
import { protectionForms } from './forms/protection';
import { rhythmForms } from './forms/rhythm';
import { type FormShape, fieldKinds } from './forms/shape';
import { dayObstacle, meetingKind } from './meeting/parts';
import { count, date, localisedText, meetingTime, refusal, text, type ViewType, view } from './schema';
import { link } from './verbs';

/** All forms, with what they hold. The language has a label, an error and a word for the one-line way of every field. */
export const formShapes = {
  ...caseForms,
  ...caseFileForms,
  ...consentForms,
  ...continuityForms,
  ...correctForms,
  ...filingForms,
  ...liveForms,
  ...meetingForms,
  ...minutesForms,
  ...organisationForms,
  ...overviewForms,
  ...planForms,
  ...protectionForms,
  ...rhythmForms,
} as const;

type Shapes = typeof formShapes;
export type FormName = keyof Shapes;
export type FieldId<Form extends FormName = FormName> = Form extends FormName
  ? keyof Shapes[Form]['fields'] & string
  : never;

export const formNames = Object.keys(formShapes) as readonly FormName[];

export const shapeOf = (form: FormName): FormShape => formShapes[form];

/** The ids of the fields that a form may show. */
export const fieldsOf = (form: FormName): readonly FieldId[] =>
  Object.keys(formShapes[form].fields) as FieldId[];

/** Every id that a field of a form may have. */
const fieldIds: ReadonlySet<string> = new Set(formNames.flatMap(fieldsOf));

const field = z.strictObject({
  /** One of the form's fields. */
  id: z.custom<FieldId>((value) => typeof value === 'string' && fieldIds.has(value)),
  /** `choices`: several at once; the value is their ids with commas between. `time`: `HH:MM`. */
  kind: z.enum(fieldKinds),
  required: z.boolean(),
  value: text.exactOptional(),
  /** What was typed and can't stand in a calendar or on a clock. */
  wrote: text.exactOptional(),
  maxLength: count.exactOptional(),
  /** Choices with a text of their own (people, departments, the municipality's lists); others are named by the language. */
  choices: z
    .array(
      z.strictObject({
        value: text,
        text: z.union([text, localisedText]).exactOptional(),
        /** A choice that is a time of a meeting. */
        time: meetingTime.exactOptional(),
        /** R7: a choice that is something to file. */
        toFile: z.strictObject({ matter: z.enum(filedMatters), on: date }).exactOptional(),
        /** L6: a choice that is a deadline in law: what has to have happened for it to run. */
        countsFrom: localisedText.exactOptional(),
      }),
    )
    .exactOptional(),
  /** Filter as you type: for long lists. */
  filtered: z.boolean().exactOptional(),
  /** Stands behind a press. */
  tucked: z.literal(true).exactOptional(),
});
export type FieldView = ViewType<typeof field>;

/** A form: in a dialog, in the chat, or as one typed line. Labels come from the language by form and field. */
export const formView = view('form', {
  form: z.enum(formNames),
  /** Ids that the form is about, and `formId`, by which a repeated submit is known. */
  ids: z.record(text, text),
  /** What it is about, when the reader may see it: an alias or a reference. */
  subject: text.exactOptional(),
  fields: z.array(field),
  /** M1, M2, M9: why a meeting is proposed for the day that is filled in. */
  proposal: z
    .strictObject({
      /** The time that is filled in. */
      time: meetingTime.exactOptional(),
      /** Left out for a network meeting. */
      dueBy: date.exactOptional(),
      /** No good day was left within the deadline. */
      late: z.boolean(),
      /** Whether it can be moved once and still be in time; left out where it was not asked for. */
      spare: z.boolean().exactOptional(),
      /** The deadline, where somebody wishes for a day after it. */
      afterDue: date.exactOptional(),
      /** The meeting that is planned already. */
      after: z.strictObject({ kind: meetingKind, on: date }).exactOptional(),
      /** Why it is not the last day itself. */
      movedBecause: z
        .discriminatedUnion('kind', [dayObstacle, z.strictObject({ kind: z.literal('busy') })])
        .exactOptional(),
    })
    .exactOptional(),
  refusal: refusal.exactOptional(),
  /** Some of it was typed already: it stands where it was typed, to be gone on with. */
  begun: z.literal(true).exactOptional(),
  /** Ways on beside the form, where it stands in the chat. */
  links: z.array(link).exactOptional(),
});
export type FormView = ViewType<typeof formView>;
