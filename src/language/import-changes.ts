import { parseCalendarDate } from '../domain/base/calendar';
import type { ChangedPerson, ImportChanges } from '../domain/organisation/import-changes';
import { formatDateInYear } from './dates';
import { listed, listedAtMost } from './lists';
import { fill, type Locale, textsFor } from './texts';

/** A card has room for this many names; the rest are only counted. */
const namedAtMost = 30;

const partWords = ({ parts, roles, absence }: ChangedPerson, locale: Locale): readonly string[] => {
  const { importReport, words } = textsFor(locale);
  const said = importReport.parts;
  return parts.map((part) => {
    if (part === 'roles' && roles !== undefined)
      return fill(said.roles, {
        roles: listed(
          roles.map((role) => words.roles[role]),
          locale,
        ),
      });
    if (part !== 'absence') return said[part];
    if (absence === undefined) return said.absenceEnds;
    const { from, to } = absence;
    return fill(said.absence, {
      from: formatDateInYear(from, locale),
      ...(to !== undefined && { to: formatDateInYear(to, locale) }),
    });
  });
};

/** What goes out of use, by its name; days are written out. */
export const endedInWords = (ended: ImportChanges['ended'], locale: Locale): readonly string[] =>
  ended.map((one) =>
    one[locale].replace(/\b\d{4}-\d\d-\d\d\b/g, (written) => {
      const day = parseCalendarDate(written);
      return day === undefined ? written : formatDateInYear(day, locale);
    }),
  );

/** What an import would take out of use and change, each with its heading: names, and days written out. */
export const importChangesInWords = (
  { leave, change, departments, ended }: ImportChanges,
  locale: Locale,
): readonly { readonly title: string; readonly lines: readonly string[] }[] => {
  const { importReport } = textsFor(locale);
  const said = importReport.changes;
  const more = change.length - namedAtMost;
  const together = (title: string, names: readonly string[]) =>
    names.length === 0 ? [] : [{ title, lines: [listedAtMost(names, namedAtMost, locale)] }];
  return [
    ...together(said.leave, leave),
    ...(change.length === 0
      ? []
      : [
          {
            title: said.change,
            lines: [
              ...change
                .slice(0, namedAtMost)
                .map((one) => `${one.name}: ${listed(partWords(one, locale), locale)}`),
              ...(more > 0 ? [fill(said.more, { count: more })] : []),
            ],
          },
        ]),
    ...together(said.departments, departments),
    ...together(said.ended, endedInWords(ended, locale)),
  ];
};
