import { z } from 'zod';
import { person } from '../coordinator/coordinator';
import { text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** C8. Not case data. */
export const entranceView = view('entrance', {
  department: text,
  entrance: z.strictObject({
    name: text,
    email: text.exactOptional(),
    phone: text.exactOptional(),
    hours: text.exactOptional(),
  }),
  lead: person.exactOptional(),
  decisions: z.array(z.strictObject({ subject: text, decidedBy: text })),
  /** Set when the question was about a single subject. */
  subject: text.exactOptional(),
  actions: z.array(link),
});
export type EntranceView = ViewType<typeof entranceView>;

export const entranceListView = view('entrance-list', {
  /** What was typed, if it matches no department. */
  notFound: text.exactOptional(),
  departments: z.array(z.strictObject({ department: text, phone: text.exactOptional(), press: link })),
});
export type EntranceListView = ViewType<typeof entranceListView>;
