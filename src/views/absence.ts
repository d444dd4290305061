import { z } from 'zod';
import { count, date, text, type ViewType, view } from './schema';
import { link } from './verbs';

/** C10: when somebody is away, and who covers their cases. */
export const absenceView = view('absence', {
  person: text,
  /** The reader's own. */
  own: z.boolean(),
  absences: z.array(
    z.strictObject({
      from: date,
      /** Left out while it is not known. */
      to: date.exactOptional(),
      /** Reported by somebody else; left out if it comes from the staff list. */
      saidBy: text.exactOptional(),
      now: z.boolean(),
      end: link,
    }),
  ),
  /** How many cases there are in all. */
  total: count,
  cases: z.array(
    z.strictObject({
      reference: text,
      alias: text.exactOptional(),
      deputy: z.strictObject({ name: text, from: date, to: date }).exactOptional(),
      /** Nobody answers for the family today. */
      uncovered: z.boolean(),
      press: link,
    }),
  ),
  actions: z.array(link),
});
export type AbsenceView = ViewType<typeof absenceView>;
