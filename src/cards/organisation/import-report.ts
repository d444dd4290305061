import { importChangesInWords } from '../../language/import-changes';
import { importCounts, importProblems } from '../../language/import-counts';
import { counted } from '../../language/texts';
import type { CardDefinition } from '../definition';

/** Enough to work on; the rest would make the card too large. */
const problemsAtMost = 25;

const nothing = { leave: [], change: [], departments: [], ended: [], many: false };

/** The outcome of an import: what came in, or each line to correct and how. */
export const importReportCard: CardDefinition<'import-report'> = {
  name: 'import-report',
  wide: true,
  bind: (view, { locale, say, texts, typed }) => {
    const { importReport } = texts;
    const problems = importProblems(view.problems, locale);
    const more = problems.length - problemsAtMost;
    // The file's own words appear as they are, so all of it is escaped.
    const rows = problems.slice(0, problemsAtMost).map(({ where, what }) => ({ where, what: typed(what) }));
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
        : view.changes === undefined
          ? { title: `⚠ ${importReport.notDone}`, text: importReport.notDoneText }
          : {
              title: importReport.changes.title,
              text: importReport.changes.text,
              facts: importCounts({ ...view, ended: [] }, locale).map(({ title, value }) => ({
                title,
                value: typed(value),
              })),
            }),
      changes: importChangesInWords(view.changes ?? nothing, locale).map(({ title, lines }) => ({
        title,
        lines: lines.map((line) => ({ line: typed(line) })),
      })),
      rows,
      ...(more > 0 && { more: say(counted(importReport.more, more)) }),
    };
  },
  summary: (view, texts) => {
    const { done, notDone, shown } = texts.summaries.importReport;
    if (view.imported) return done;
    return view.changes === undefined ? notDone : shown;
  },
};
