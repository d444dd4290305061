import type { ImportRow } from '../../domain/organisation/import-table';

/** Semicolons are what Danish spreadsheets write, tabs what is copied out of one. */
const delimiters = [';', '\t', ','] as const;

/** The sign that stands most often in the header. */
const delimiterOf = (text: string): string => {
  const header = text.replace(/^[\uFEFF\s]+/, '').split(/\r\n|\n|\r/, 1)[0] ?? '';
  const times = (sign: string): number => header.split(sign).length;
  return delimiters.reduce((most, sign) => (times(sign) > times(most) ? sign : most));
};

/**
 * The rows of a CSV text with the lines that they begin on. Takes any of the three delimiters, a byte order mark, quoted
 * cells and every kind of line end. `brokenAt` is the line from which on it can't be read: a quote that is not closed.
 */
export const csvRows = (
  text: string,
): { readonly rows: readonly ImportRow[] } | { readonly brokenAt: number } => {
  // Loaded when needed: only an import reads tables.
  const { CsvError, parse } = require('csv-parse/sync') as typeof import('csv-parse/sync');
  const rows: ImportRow[] = [];
  let line = 1;
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      // `lines` counts those that are read, so a record begins on the line after the end of the one before.
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ line, cells });
        line = lines + 1;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (error instanceof CsvError) return { brokenAt: line };
    throw error;
  }
};
