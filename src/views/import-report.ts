import { z } from 'zod';
import { importFileNames, importProblemCodes } from '../domain/organisation/import-table';
import { count, localisedText, text, type ViewType, view } from './schema';

const problem = z.strictObject({
  code: z.enum(importProblemCodes),
  column: text.exactOptional(),
  value: text.exactOptional(),
  nearest: text.exactOptional(),
});

export const importReportView = view('import-report', {
  imported: z.boolean(),
  files: z.partialRecord(z.enum(importFileNames), count),
  left: count,
  ended: z.array(localisedText),
  /** Each with its line number (the header is line 1). */
  problems: z.array(z.strictObject({ file: z.enum(importFileNames), line: count, refusal: problem })),
});
export type ImportReportView = ViewType<typeof importReportView>;
