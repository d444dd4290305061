import { importFileNames } from '../domain/organisation/import-table';
import type { ImportCounts } from '../domain/organisation/organisation-import';
import { listedAtMost } from './lists';
import { type Locale, textsFor } from './texts';

/** A card has room for this many names; the rest are counted. */
const namedAtMost = 30;

/** What came in with an import, file by file, and what went out of use with it. */
export const importCounts = (
  { files, left, ended }: ImportCounts,
  locale: Locale,
): readonly { readonly title: string; readonly value: string }[] => {
  const said = textsFor(locale).importReport;
  const count = (title: string, number: number | undefined) =>
    number === undefined ? [] : [{ title, value: String(number) }];
  const names = ended.map((one) => one[locale]);
  return [
    ...importFileNames.flatMap((file) => [
      ...count(said.files[file], files[file]),
      ...(file === 'staff' && files.staff !== undefined ? count(said.left, left) : []),
    ]),
    ...(names.length === 0 ? [] : [{ title: said.ended, value: listedAtMost(names, namedAtMost, locale) }]),
  ];
};
