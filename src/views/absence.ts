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
      /** Somebody else than the person said it; left out when it is from the staff list. */
      saidBy: text.exactOptional(),
      now: z.boolean(),
      end: link,
    }),
  ),
  /** How many cases there are, of which these are shown. */
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
