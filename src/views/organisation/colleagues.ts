import { z } from 'zod';
import { person } from '../coordinator/coordinator';
import { count, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** C9. */
export const colleaguesView = view('colleagues', {
  subject: text,
  colleagues: z.array(person),
  more: z.boolean(),
  /** Subjects somebody knows about; shown when nobody matches. */
  subjects: z.array(text),
  actions: z.array(link),
});
export type ColleaguesView = ViewType<typeof colleaguesView>;

/** C9: a request for sparring; names no family. */
export const sparringView = view('sparring', {
  sparringId: text,
  reader: z.enum(['asker', 'colleague']),
  subject: text,
  question: text,
  asker: person,
  askedAt: moment,
  state: z.enum(['open', 'taken', 'withdrawn', 'expired']),
  takenBy: person.exactOptional(),
  takenAt: moment.exactOptional(),
  takenByReader: z.boolean(),
  /** How many colleagues were asked. */
  offeredTo: count,
  actions: z.array(link),
});
export type SparringView = ViewType<typeof sparringView>;
