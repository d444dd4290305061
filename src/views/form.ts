import { z } from 'zod';
import { filedMatters } from '../domain/filing/matters';
import { type FieldId, fieldsOf, formNames } from './forms/all';
import { fieldKinds } from './forms/shape';
import { dayObstacle, meetingKind } from './meeting/parts';
import { count, date, localisedText, meetingTime, refusal, text, type ViewType, view } from './schema';
import { link } from './verbs';

/** Every id that a field of a form may have. */
const fieldIds: ReadonlySet<string> = new Set(formNames.flatMap(fieldsOf));

const field = z.strictObject({
  /** One of the form's fields. */
  id: z.custom<FieldId>((value) => typeof value === 'string' && fieldIds.has(value)),
  /** `choices`: several at once; the value is their ids with commas between. `time`: `HH:MM`. */
  kind: z.enum(fieldKinds),
  required: z.boolean(),
  value: text.exactOptional(),
  /** What was typed but is no date or time. */
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
  /** Ids that the form is about, and `repetitionKey`, by which a repeated submit is known. */
  ids: z.record(text, text),
  /** What it is about, when the reader may see it: an alias or a reference. */
  subject: text.exactOptional(),
  /** Which of several it is about, as its row says it: who, or of which day. */
  about: z.strictObject({ name: text.exactOptional(), on: date.exactOptional() }).exactOptional(),
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
      /** Whether the meeting can be moved once and still be in time; left out where nobody asked. */
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
  /** One that was saved before this next one, by what it is called; `called` is left out where nothing names it. */
  saved: z.strictObject({ called: field.exactOptional() }).exactOptional(),
  /** Some of it was typed already: the form stays where that was typed, to be completed. */
  begun: z.literal(true).exactOptional(),
  /** Ways on beside the form, where it stands in the chat. */
  links: z.array(link).exactOptional(),
});
export type FormView = ViewType<typeof formView>;
