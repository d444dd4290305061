import { z } from 'zod';
import type { ImportReportView } from '../app/views/import-report';
import { type ImportProblem, importFileNames, type LineProblem } from '../domain/import-table';
import { counted, fill } from '../language/texts';
import type { CardDefinition } from './definition';
import { count, modelOf, oneOf, text } from './model';

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
    emailMalformed: true,
    noAdministrator: true,
    manyWouldLeave: true,
    settingUnknown: true,
    numberOutOfRange: true,
    yesOrNo: true,
    prefixMalformed: true,
    notCsv: true,
    empty: true,
  }),
  column: text.exactOptional(),
  value: text.exactOptional(),
});

/** What became of an import: what came in, or each line to correct and how. */
export const importReportCard: CardDefinition<'import-report'> = {
  name: 'import-report',
  wide: true,
  model: modelOf<ImportReportView>({
    name: z.literal('import-report'),
    imported: z.boolean(),
    departments: count,
    staff: count,
    left: count,
    settings: count,
    problems: z.array(
      modelOf<LineProblem>({
        file: z.enum(importFileNames),
        line: count,
        refusal: problem,
      }),
    ),
  }),
  bind: (view, { say, texts, typed }) => {
    const { importReport } = texts;
    const more = view.problems.length - problemsAtMost;
    const rows = view.problems.slice(0, problemsAtMost).map(({ file, line, refusal }) => ({
      where: fill(importReport.line, { file: importReport.files[file], line }),
      // `fill` leaves out what has no value; the file's own words come in as they stand, so the whole is escaped.
      what: typed(fill(importReport.problems[refusal.code], { ...refusal })),
    }));
    return {
      eyebrow: importReport.eyebrow,
      ...(view.imported
        ? {
            title: `✓ ${importReport.done}`,
            facts: [
              { title: importReport.departments, value: String(view.departments) },
              { title: importReport.staff, value: String(view.staff) },
              { title: importReport.left, value: String(view.left) },
              { title: importReport.settings, value: String(view.settings) },
            ],
            ...(view.left > 0 && { text: importReport.leftText }),
          }
        : { title: `⚠ ${importReport.notDone}`, text: importReport.notDoneText }),
      rows,
      ...(more > 0 && { more: say(counted(importReport.more, more)) }),
    };
  },
  summary: (view, texts) =>
    view.imported ? texts.summaries.importReport.done : texts.summaries.importReport.notDone,
};
