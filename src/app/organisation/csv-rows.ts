import type { ImportRow } from '../../domain/organisation/import-table';

/** Danish spreadsheets write semicolons; text copied from one has tabs. */
const delimiters = [';', '\t', ','] as const;

/** The line that tells spreadsheets the delimiter. */
const delimiterLine = /^\uFEFF?"?sep=([;,\t])"?[;,\t]*(?:\r\n|\n|\r)/i;

/** The character most frequent in the header; a title without any may stand above it. */
const delimiterOf = (text: string): string => {
  const lines = text.replace(/^[\uFEFF\s]+/, '').split(/[\r\n]+/, 2);
  const times = (line: string, sign: string): number => line.split(sign).length - 1;
  const most = (line: string): string =>
    delimiters.reduce((one, sign) => (times(line, sign) > times(line, one) ? sign : one));
  const [first = '', second = ''] = lines;
  const isTitle = times(first, most(first)) < 2 && times(second, most(second)) > 1;
  return most(isTitle || times(first, most(first)) === 0 ? second : first);
};

/**
 * The rows of a CSV text, each with the number of its first line. Accepts any of the three delimiters, a byte order mark, a
 * line naming the delimiter, quoted cells and every kind of line ending. `brokenAt` is the line from which it can't be read:
 * a quote that is never closed.
 */
export const csvRows = (
  text: string,
): { readonly rows: readonly ImportRow[] } | { readonly brokenAt: number } => {
  // Loaded when needed: only an import reads tables.
  const { CsvError, parse } = require('csv-parse/sync') as typeof import('csv-parse/sync');
  const rows: ImportRow[] = [];
  const [sepLine = '', sep] = delimiterLine.exec(text) ?? [];
  const linesBefore = sep === undefined ? 0 : 1;
  let line = linesBefore + 1;
  try {
    parse(text.slice(sepLine.length), {
      bom: true,
      delimiter: sep ?? delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      // `lines` counts the lines read, so a record begins on the line after the previous record's end.
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ line, cells });
        line = linesBefore + lines + 1;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (error instanceof CsvError) return { brokenAt: line };
    throw error;
  }
};
