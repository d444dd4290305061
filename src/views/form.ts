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
  /** What was typed that is no date or time. */
  wrote: text.exactOptional(),
  /** What stands there by now, where somebody else has changed it since the form was opened. */
  stands: text.exactOptional(),
  maxLength: count.exactOptional(),
  /** Choices with texts of their own (people, departments, the municipality's lists); the language names all others. */
  choices: z
    .array(
      z.strictObject({
        value: text,
        text: z.union([text, localisedText]).exactOptional(),
        /** A choice that is a meeting time. */
        time: meetingTime.exactOptional(),
        /** R7: a choice that is something to file. */
        toFile: z.strictObject({ matter: z.enum(filedMatters), on: date }).exactOptional(),
        /** L6: a choice that is a statutory deadline: the event it counts from. */
        countsFrom: localisedText.exactOptional(),
      }),
    )
    .exactOptional(),
  /** Filter as you type: for long lists. */
  filtered: z.boolean().exactOptional(),
  /** Hidden behind a press. */
  tucked: z.literal(true).exactOptional(),
});
export type FieldView = ViewType<typeof field>;

/** A form: in a dialog, in the chat, or as one typed line. Labels come from the language by form and field. */
export const formView = view('form', {
  form: z.enum(formNames),
  /** Ids the form is about, and `repetitionKey`, which identifies a repeated submit. */
  ids: z.record(text, text),
  /** What it is about, if the reader may see it: an alias or a reference. */
  subject: text.exactOptional(),
  /** Which of several it is about, as its row says: who, or on which day. */
  about: z.strictObject({ name: text.exactOptional(), on: date.exactOptional() }).exactOptional(),
  fields: z.array(field),
  /** M1, M2, M9: why a meeting is proposed for the day filled in. */
  proposal: z
    .strictObject({
      /** The time that is filled in. */
      time: meetingTime.exactOptional(),
      /** Left out for a network meeting. */
      dueBy: date.exactOptional(),
      /** There was no good day left within the deadline. */
      late: z.boolean(),
      /** Whether the meeting can be moved once and still be in time; left out if nobody asked. */
      spare: z.boolean().exactOptional(),
      /** The deadline, if somebody wishes for a day after it. */
      afterDue: date.exactOptional(),
      /** The meeting that is already planned. */
      after: z.strictObject({ kind: meetingKind, on: date }).exactOptional(),
      /** Why it is not the last day itself. */
      movedBecause: z
        .discriminatedUnion('kind', [dayObstacle, z.strictObject({ kind: z.literal('busy') })])
        .exactOptional(),
    })
    .exactOptional(),
  refusal: refusal.exactOptional(),
  /** The one saved before this next one, by its name; `called` is left out if nothing names it. */
  saved: z.strictObject({ called: field.exactOptional() }).exactOptional(),
  /** Some of it was already typed: the form stays where that was typed, to be completed. */
  begun: z.literal(true).exactOptional(),
  /** Other ways to go on, shown with the form in the chat. */
  links: z.array(link).exactOptional(),
});
export type FormView = ViewType<typeof formView>;
