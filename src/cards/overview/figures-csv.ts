import { rhythmFigures } from '../../domain/overview/rhythm-figures';
import { type Locale, textsFor } from '../../language/texts';
import type { FiguresSheet } from '../../views/overview/overview';

const byteOrderMark = '\uFEFF';

/** Text that a spreadsheet would take for a formula is marked as text. */
const cell = (value: string | number): string => {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/**
 * D3: the figures as spreadsheets in Denmark read them: semicolons, and marked as UTF-8. Counts by team; no case, nobody.
 */
export const figuresCsv = ({ on, figures }: FiguresSheet, locale: Locale): string => {
  const { overview } = textsFor(locale);
  const { csv } = overview;
  const rows = figures.flatMap(({ team = '', shares, days }) => [
    ...rhythmFigures.map((name) => {
      const share = shares[name];
      const counts = 'hidden' in share ? [csv.hidden, csv.hidden] : [share.good, share.of];
      return [on, team, overview.figures[name], ...counts];
    }),
    [
      on,
      team,
      overview.figures.days,
      ...('hidden' in days ? [csv.hidden, csv.hidden] : [days.median, days.of]),
    ],
  ]);
  const lines = [csv.columns, ...rows].map((row) => row.map(cell).join(';'));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
};
