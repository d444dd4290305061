import { today } from '../../../app/base/services';
import type { Refusal } from '../../../domain/base/result';
import { readWhen, type WhenRead } from '../../../language/when';
import type { Lean } from '../../../language/when/written-day';
import type { Asking } from './route';
import type { Typed } from './typed-forms';

/** What was said about a day and a time; undefined if nothing was. */
export const whenIn = (when: string | undefined, { services }: Asking, lean: Lean): WhenRead | undefined =>
  when === undefined ? undefined : readWhen(when, today(services), { lean });

/** A day and a time as a meeting's fields; what can't be read stays as typed, with what is wrong. */
export const timeOf = (
  read: WhenRead | undefined,
): { readonly typed: Typed; readonly wrong?: Readonly<Record<string, Refusal>> } => {
  switch (read?.wrong) {
    case 'day':
      return {
        typed: { on: read.typed, start: read.start, end: read.end },
        wrong: { on: read.refusal },
      };
    case 'noDay':
      return { typed: { start: read.start, end: read.end } };
    case 'hours':
      return { typed: { on: read.date, start: read.typed }, wrong: { start: read.refusal } };
    default:
      return { typed: { on: read?.date, start: read?.start, end: read?.end } };
  }
};
