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

/** What can be filled in: how a field looks, what it needs, and thereby what type its value has. */
export interface FieldShape {
  readonly kind: (typeof fieldKinds)[number];
  readonly required: boolean;
  /** Of a text, in characters. */
  readonly maxLength?: number;
  /** Of a number. */
  readonly min?: number;
  readonly max?: number;
  /** What is said when it is left blank, where that is more than that something is missing. */
  readonly missing?: RefusalCode;
  /** What is said of a number that can't be, where that is more than between which it lies. */
  readonly impossible?: RefusalCode;
  /** As which of its words another one is read. Left out, it is refused. */
  readonly otherwise?: string;
  /** A text that is kept as it was typed, with the blanks and lines around it. */
  readonly asTyped?: true;
  /** Filter as you type: for long lists. */
  readonly filtered?: true;
  /** Stands behind a press: what is filled in already, or seldom needed. So at most {@link fieldsAtMost} are in sight. */
  readonly tucked?: true;
  /** The choices, where they are always the same; the language names them. */
  readonly words?: readonly string[];
}

/** A form that is often filled in several times on end: saved, its dialog can come back for the next. */
export interface Repeats {
  /** What the next one probably shares: it stays as it was filled in, all else begins anew. */
  readonly keeps?: readonly string[];
  /** By what the saved one is called: the first of these that was filled in. */
  readonly calledBy: readonly string[];
  /** With one of these ids the form is about one that there is already, after which there is no next. */
  readonly unless?: readonly string[];
}

/** A form, declared once: its fields in the order in which they stand, and the ids that its card carries. */
export interface FormShape {
  /** Of a form about a meeting: which one a typed line means. */
  readonly meeting?: 'next' | 'atIt';
  readonly fields: Readonly<Record<string, FieldShape>>;
  /** Besides `reference`, where the form is about a case. */
  readonly ids?: readonly string[];
  readonly repeats?: Repeats;
}

export const text = (maxLength = 200) => ({ kind: 'text', required: true, maxLength }) as const;
export const longText = (maxLength = 2000) => ({ kind: 'longText', required: true, maxLength }) as const;
/** Why something is done, so that others can understand it later. */
export const reason = { ...longText(reasonMaxLength), missing: 'ReasonMissing' } as const;
export const date = { kind: 'date', required: true } as const;
export const time = { kind: 'time', required: true } as const;
/** From `min` to `max`, both included. */
export const number = (min: number, max: number) => ({ kind: 'number', required: true, min, max }) as const;
/** One of these words. */
export const oneOf = <const Word extends string>(words: readonly Word[]) =>
  ({ kind: 'choice', required: true, words }) as const;
/** One of what the moment offers. */
export const choice = { kind: 'choice', required: true } as const;
/** Several of these words. */
export const severalOf = <const Word extends string>(words: readonly Word[]) =>
  ({ kind: 'choices', required: true, words }) as const;
/** Yes or no; left alone, no. */
export const toggle = { kind: 'toggle', required: false } as const;
/** Several of what the moment offers. */
export const choices = { kind: 'choices', required: true } as const;

/** The same field, which may be left blank. */
export const optional = <Shape extends FieldShape>(shape: Shape) =>
  ({ ...shape, required: false }) as Omit<Shape, 'required'> & { readonly required: false };

/** So many fields of a form are in sight at a time. */
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

/** The value of a field when it has been read. Texts are trimmed; what was left blank is undefined, of several none. */
export type ValueOf<Shape> = Shape extends { readonly kind: 'toggle' }
  ? boolean
  : Shape extends { readonly kind: 'choices' }
    ? readonly string[]
    : Shape extends { readonly required: true }
      ? Filled<Shape>
      : Filled<Shape> | undefined;
