import { z } from 'zod';
import { importFileNames } from '../domain/organisation/import-table';
import { count, localisedText, text, type ViewType, view } from './schema';

const problem = z.strictObject({
  code: z.enum([
    'columnMissing',
    'columnUnknown',
    'tooManyCells',
    'valueMissing',
    'valueTooLong',
    'cpr',
    'idMalformed',
    'departmentIdMalformed',
    'duplicate',
    'departmentUnknown',
    'roleUnknown',
    'leadUnknown',
    'leadRoleMissing',
    'dateImpossible',
    'dateOrder',
    'earlierRuleMissing',
    'ruleStartsLater',
    'periodsOverlap',
    'periodTooLong',
    'emailMalformed',
    'noAdministrator',
    'manyWouldLeave',
    'choiceIdMalformed',
    'choiceNeeded',
    'listTooLong',
    'settingUnknown',
    'timesMalformed',
    'numberOutOfRange',
    'yesOrNo',
    'prefixMalformed',
    'notCsv',
    'empty',
  ]),
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
