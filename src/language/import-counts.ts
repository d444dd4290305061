import { importFileNames, type LineProblem } from '../domain/organisation/import-table';
import type { ImportCounts } from '../domain/organisation/organisation-import';
import { endedInWords } from './import-changes';
import { listed, listedAtMost } from './lists';
import { counted, fill, type Locale, textsFor } from './texts';

/** A card has room for this many names; the rest are only counted. */
const namedAtMost = 30;

/** What an import brought in, file by file, and what it took out of use. */
export const importCounts = (
  { files, left, ended }: ImportCounts,
  locale: Locale,
): readonly { readonly title: string; readonly value: string }[] => {
  const said = textsFor(locale).importReport;
  const count = (title: string, number: number | undefined) =>
    number === undefined ? [] : [{ title, value: String(number) }];
  const names = endedInWords(ended, locale);
  return [
    ...importFileNames.flatMap((file) => [
      ...count(said.files[file], files[file]),
      ...(file === 'staff' && files.staff !== undefined ? count(said.left, left) : []),
    ]),
    ...(names.length === 0 ? [] : [{ title: said.ended, value: listedAtMost(names, namedAtMost, locale) }]),
  ];
};

/** How many lines are listed; the rest are only counted. */
const linesAtMost = 5;

/** What has to be corrected: each cause once, with the lines where it occurs. */
export const importProblems = (
  problems: readonly LineProblem[],
  locale: Locale,
): readonly { readonly where: string; readonly what: string }[] => {
  const said = textsFor(locale).importReport;
  const causes = new Map<string, { file: LineProblem['file']; what: string; lines: number[] }>();
  for (const { file, line, refusal } of problems) {
    const what = fill(said.problems[refusal.code], { ...refusal });
    const cause = causes.get(`${file} ${what}`) ?? { file, what, lines: [] };
    causes.set(`${file} ${what}`, { ...cause, lines: [...cause.lines, line] });
  }
  return [...causes.values()].map(({ file, what, lines }) => {
    const more = lines.length - linesAtMost;
    const parts = [
      ...lines.slice(0, linesAtMost).map(String),
      ...(more > 0 ? [counted(said.lines, more)] : []),
    ];
    return { where: fill(said.line, { file: said.files[file], line: listed(parts, locale) }), what };
  });
};
