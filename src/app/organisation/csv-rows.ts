import type { ImportRow } from '../../domain/organisation/import-table';

/** Semicolons are what Danish spreadsheets write, tabs what is copied out of one. */
const delimiters = [';', '\t', ','] as const;

/** The line by which spreadsheets are told the delimiter. */
const delimiterLine = /^\uFEFF?"?sep=([;,\t])"?[;,\t]*(?:\r\n|\n|\r)/i;

/** The sign that stands most often in the header; a title without any may stand above it. */
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
 * The rows of a CSV text with the lines that they begin on. Takes any of the three delimiters, a byte order mark, a line
 * that names the delimiter, quoted cells and every kind of line end. `brokenAt` is the line from which on it can't be read: a quote that is not closed.
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
      // `lines` counts those that are read, so a record begins on the line after the end of the one before.
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
