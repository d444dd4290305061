import type { CalendarDate } from '../../domain/base/calendar';
import { reasonMaxLength } from '../../domain/base/decision';
import type { LocalTime } from '../../domain/base/meeting-time';
import type { RefusalCode } from '../../domain/base/result';

export const fieldKinds = [
  'text',
  'longText',
  'date',
  'time',
  'choice',
  'choices',
  'toggle',
  'number',
] as const;

/** What can be filled in: how a field looks, what it requires, and thereby the type of its value. */
export interface FieldShape {
  readonly kind: (typeof fieldKinds)[number];
  readonly required: boolean;
  /** For a text, in characters. */
  readonly maxLength?: number;
  /** For a number. */
  readonly min?: number;
  readonly max?: number;
  /** What is said when it is blank, if that is more than that it is missing. */
  readonly missing?: RefusalCode;
  /** What is said about an impossible number, if that is more than its bounds. */
  readonly impossible?: RefusalCode;
  /** Which of its words any other word is read as. Left out, it is refused. */
  readonly otherwise?: string;
  /** A text stored as typed, with its surrounding blanks and lines. */
  readonly asTyped?: true;
  /** Filter as you type: for long lists. */
  readonly filtered?: true;
  /** Hidden behind a press: what is already filled in, or seldom needed. So at most {@link fieldsAtMost} are visible. */
  readonly tucked?: true;
  /** The choices, if they are always the same; the language names them. */
  readonly words?: readonly string[];
}

/** A form often filled in several times in a row: once saved, its dialog can come back for the next. */
export interface Repeats {
  /** What the next one probably shares: it stays filled in, everything else starts empty. */
  readonly keeps?: readonly string[];
  /** The fields that may name the saved one: the first of these that was filled in does. */
  readonly calledBy: readonly string[];
  /** With one of these ids, the form is about an existing one, after which there is no next. */
  readonly unless?: readonly string[];
}

/** A form, declared once: its fields in their order, and the ids its card carries. */
export interface FormShape {
  /** For a form about a meeting: which one a typed line means. */
  readonly meeting?: 'next' | 'atIt';
  readonly fields: Readonly<Record<string, FieldShape>>;
  /** Besides `reference`, if the form is about a case. */
  readonly ids?: readonly string[];
  /**
   * The id of the thing that the form fills in as it stands, to be changed. Where somebody else has changed it since the form was
   * opened, it is refused: all of it is filled in anew, and what they changed would be lost unnoticed.
   */
  readonly changes?: string;
  readonly repeats?: Repeats;
}

export const text = (maxLength = 200) => ({ kind: 'text', required: true, maxLength }) as const;
export const longText = (maxLength = 2000) => ({ kind: 'longText', required: true, maxLength }) as const;
/** Why something is done, so that others can understand it later. */
export const reason = { ...longText(reasonMaxLength), missing: 'ReasonMissing' } as const;
export const date = { kind: 'date', required: true } as const;
export const time = { kind: 'time', required: true } as const;
/** From `min` to `max`, both inclusive. */
export const number = (min: number, max: number) => ({ kind: 'number', required: true, min, max }) as const;
/** One of these words. */
export const oneOf = <const Word extends string>(words: readonly Word[]) =>
  ({ kind: 'choice', required: true, words }) as const;
/** One of the choices at that moment. */
export const choice = { kind: 'choice', required: true } as const;
/** Several of these words. */
export const severalOf = <const Word extends string>(words: readonly Word[]) =>
  ({ kind: 'choices', required: true, words }) as const;
/** Yes or no; no if left alone. */
export const toggle = { kind: 'toggle', required: false } as const;
/** Several of the choices at that moment. */
export const choices = { kind: 'choices', required: true } as const;

/** The same field, which may be left blank. */
export const optional = <Shape extends FieldShape>(shape: Shape) =>
  ({ ...shape, required: false }) as Omit<Shape, 'required'> & { readonly required: false };

/** How many fields of a form are visible at a time. */
export const fieldsAtMost = 8;

/** The same field, behind a press. */
export const tucked = <Shape extends FieldShape>(shape: Shape) => ({ ...shape, tucked: true }) as const;

type Filled<Shape> = Shape extends { readonly kind: 'date' }
  ? CalendarDate
  : Shape extends { readonly kind: 'time' }
    ? LocalTime
    : Shape extends { readonly kind: 'number' }
      ? number
      : Shape extends { readonly words: readonly (infer Word)[] }
        ? Word
        : string;

/** A field's value once read. Texts are trimmed; a blank is undefined, or, for several choices, none. */
export type ValueOf<Shape> = Shape extends { readonly kind: 'toggle' }
  ? boolean
  : Shape extends { readonly kind: 'choices' }
    ? readonly string[]
    : Shape extends { readonly required: true }
      ? Filled<Shape>
      : Filled<Shape> | undefined;
