import { z } from 'zod';
import { changedParts } from '../../domain/organisation/import-changes';
import { importFileNames, importProblemCodes } from '../../domain/organisation/import-table';
import { staffRoles } from '../../domain/organisation/organisation';
import { count, date, localisedText, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

const problem = z.strictObject({
  code: z.enum(importProblemCodes),
  column: text.exactOptional(),
  value: text.exactOptional(),
  nearest: text.exactOptional(),
});

const changes = z.strictObject({
  leave: z.array(text),
  change: z.array(
    z.strictObject({
      name: text,
      parts: z.array(z.enum(changedParts)),
      roles: z.array(z.enum(staffRoles)).exactOptional(),
      absence: z.strictObject({ from: date, to: date.exactOptional() }).exactOptional(),
    }),
  ),
  departments: z.array(text),
  ended: z.array(localisedText),
  /** So many that they wait for a yes, wherever the files come from. */
  many: z.boolean(),
});

export const importReportView = view('import-report', {
  imported: z.boolean(),
  files: z.partialRecord(z.enum(importFileNames), count),
  left: count,
  ended: z.array(localisedText),
  /** Each with its line number (the header is line 1). */
  problems: z.array(z.strictObject({ file: z.enum(importFileNames), line: count, refusal: problem })),
  /** What would go out of use or change. If nothing is imported, none of it has happened yet. */
  changes: changes.exactOptional(),
  actions: z.array(link),
});
export type ImportReportView = ViewType<typeof importReportView>;
