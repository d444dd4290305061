import { z } from 'zod';
import { date, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** Staff as colleagues may know them. */
export const person = z.strictObject({
  name: text,
  title: text,
  department: text,
  email: text.exactOptional(),
  phone: text.exactOptional(),
});
export type PersonView = ViewType<typeof person>;

/** The answer to "who is the coordinator". `subject` is the alias or reference this asker may see. */
export const coordinatorView = view('coordinator', {
  reference: text,
  /** Why the reader wanted to know, by id; left out if that was not needed. */
  purpose: text.exactOptional(),
  subject: text,
  coordinator: person,
  /** The coordinator is away until this day; the deputy answers. */
  deputy: person.extend({ until: date }).exactOptional(),
  /** C4: nobody answers at present; the lead does. */
  uncovered: z.strictObject({ since: date, lead: person.exactOptional() }).exactOptional(),
  basis: z.enum(['belongs', 'sameAuthority', 'consent', 'shared']),
  actions: z.array(link),
});
export type CoordinatorView = ViewType<typeof coordinatorView>;

/** Several families match; only those the asker may see. Each row asks again with its reference. */
export const coordinatorChoicesView = view('coordinator-choices', {
  choices: z.array(z.strictObject({ alias: text, reference: text, press: link })),
  more: z.boolean(),
  /** "None of these": the existence-blind way. */
  noneOfThese: link,
});
export type CoordinatorChoicesView = ViewType<typeof coordinatorChoicesView>;
