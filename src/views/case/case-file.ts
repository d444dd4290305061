import { z } from 'zod';
import { meetingKinds } from '../../domain/case/family-case';
import { documentLook } from '../minutes/minutes-document';
import { count, date, localisedText, localTimeOfDay, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { accessBases, auditEntryKinds } from './audit';

/** L3: the whole file, or for one of those who may ask for access. */
export const caseFileForms = ['pdf', 'json'] as const;
export type CaseFileForm = (typeof caseFileForms)[number];

/** The parts of a case file, in order. */
export const caseFileChapters = [
  'family',
  'coordinator',
  'contact',
  'consent',
  'protection',
  'meeting',
  'minutes',
  'plan',
  'questions',
  'left',
  'looks',
] as const;
export type CaseFileChapter = (typeof caseFileChapters)[number];

/** What is written somewhere, by what it is. */
const said = z.discriminatedUnion('is', [
  /** As somebody wrote it; or the name of the thing meant. */
  z.strictObject({ is: z.literal('text'), text }),
  z.strictObject({ is: z.literal('name'), text }),
  z.strictObject({ is: z.literal('day'), day: date }),
  z.strictObject({ is: z.literal('moment'), at: moment }),
  z.strictObject({ is: z.literal('time'), time: localTimeOfDay }),
  z.strictObject({ is: z.literal('number'), number: z.number() }),
  /** From a list: the municipality's, or the program's own. */
  z.strictObject({ is: z.literal('listed'), text: localisedText }),
  z.strictObject({ is: z.literal('word'), word: text }),
]);
export type Said = ViewType<typeof said>;

const fact = z.strictObject({ field: text, said: z.array(said) });
export type CaseFileFact = ViewType<typeof fact>;

const entry = z.strictObject({
  at: moment,
  by: text.exactOptional(),
  what: z.enum(auditEntryKinds),
  basis: z.enum(accessBases).exactOptional(),
  lines: z.array(z.array(fact)),
  /** L3: for the case worker to judge before it is handed out: it is about these too. */
  judge: z.array(text).exactOptional(),
});
export type CaseFileEntry = ViewType<typeof entry>;

/** L3: a case file to be read: the whole of it, or for one party, with what is to be judged first. */
export const caseFile = z.strictObject({
  language: z.enum(['da', 'en']),
  look: documentLook,
  department: text,
  reference: text,
  alias: text,
  producedOn: date,
  producedBy: text,
  /** For whom; left out for the whole. */
  party: text.exactOptional(),
  chapters: z.array(
    z.strictObject({
      chapter: z.enum(caseFileChapters),
      /** Of which meeting. */
      meeting: z.strictObject({ kind: z.enum(meetingKinds), on: date }).exactOptional(),
      entries: z.array(entry),
    }),
  ),
  /** The stored data as it is stored, beside the readable part of the whole file. */
  records: z.unknown().exactOptional(),
});
export type CaseFile = ViewType<typeof caseFile>;

/** L3: the case file in the forms available, for whoever answers for the case. */
export const caseFileView = view('case-file', {
  reference: text,
  alias: text,
  /** The party it is shown for; left out for the whole. */
  party: z
    .strictObject({
      id: text,
      name: text,
      /** Entries to be judged, and those that are left out because of a protection (S11). */
      judge: count,
      kept: count,
    })
    .exactOptional(),
  entries: count,
  from: date.exactOptional(),
  links: z.array(z.strictObject({ form: z.enum(caseFileForms), url: z.url() })),
  /** The others it can be shown for. */
  parties: z.array(z.strictObject({ name: text, action: link })),
});
export type CaseFileView = ViewType<typeof caseFileView>;
