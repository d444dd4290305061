import { z } from 'zod';
import {
  type ImportProblem,
  importFileNames,
  type LineProblem,
} from '../../domain/organisation/import-table';
import { importCounts } from '../../language/import-counts';
import { counted, fill } from '../../language/texts';
import type { ImportReportView } from '../../views/import-report';
import type { CardDefinition } from '../definition';
import { count, localisedText, modelOf, oneOf, text } from '../model';

/** Enough to work on; the rest would make the card too large. */
const problemsAtMost = 25;

const problem = modelOf<ImportProblem>({
  code: oneOf<ImportProblem['code']>({
    columnMissing: true,
    columnUnknown: true,
    tooManyCells: true,
    valueMissing: true,
    valueTooLong: true,
    cpr: true,
    idMalformed: true,
    departmentIdMalformed: true,
    duplicate: true,
    departmentUnknown: true,
    roleUnknown: true,
    leadUnknown: true,
    leadRoleMissing: true,
    dateImpossible: true,
    dateOrder: true,
    earlierRuleMissing: true,
    ruleStartsLater: true,
    periodsOverlap: true,
    periodTooLong: true,
    emailMalformed: true,
    noAdministrator: true,
    manyWouldLeave: true,
    choiceIdMalformed: true,
    choiceNeeded: true,
    listTooLong: true,
    settingUnknown: true,
    timesMalformed: true,
    numberOutOfRange: true,
    yesOrNo: true,
    prefixMalformed: true,
    notCsv: true,
    empty: true,
  }),
  column: text.exactOptional(),
  value: text.exactOptional(),
  nearest: text.exactOptional(),
});

/** What became of an import: what came in, or each line to correct and how. */
export const importReportCard: CardDefinition<'import-report'> = {
  name: 'import-report',
  wide: true,
  model: modelOf<ImportReportView>({
    name: z.literal('import-report'),
    imported: z.boolean(),
    files: z.partialRecord(z.enum(importFileNames), count),
    left: count,
    ended: z.array(localisedText),
    problems: z.array(
      modelOf<LineProblem>({
        file: z.enum(importFileNames),
        line: count,
        refusal: problem,
      }),
    ),
  }),
  bind: (view, { locale, say, texts, typed }) => {
    const { importReport } = texts;
    const more = view.problems.length - problemsAtMost;
    const rows = view.problems.slice(0, problemsAtMost).map(({ file, line, refusal }) => ({
      where: fill(importReport.line, { file: importReport.files[file], line }),
      // `fill` leaves out what has no value; the file's own words come in as they stand, so the whole is escaped.
      what: typed(fill(importReport.problems[refusal.code], { ...refusal })),
    }));
    const advice = [
      ...(view.left > 0 ? [importReport.leftText] : []),
      ...(view.ended.length > 0 ? [importReport.endedText] : []),
    ];
    return {
      eyebrow: importReport.eyebrow,
      ...(view.imported
        ? {
            title: `✓ ${importReport.done}`,
            facts: importCounts(view, locale).map(({ title, value }) => ({ title, value: typed(value) })),
            ...(advice.length > 0 && { text: advice.join(' ') }),
          }
        : { title: `⚠ ${importReport.notDone}`, text: importReport.notDoneText }),
      rows,
      ...(more > 0 && { more: say(counted(importReport.more, more)) }),
    };
  },
  summary: (view, texts) =>
    view.imported ? texts.summaries.importReport.done : texts.summaries.importReport.notDone,
};
