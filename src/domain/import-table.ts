import { containsCpr } from './cpr';
import { fold } from './matching';

/** A row of a file, as cells, with the number of the line that it begins on (the header is line 1). */
export interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export const importFileNames = ['departments', 'decisions', 'staff'] as const;
export type ImportFileName = (typeof importFileNames)[number];

/** What is wrong with a line. `value` never holds what may be a CPR number (L2). */
export interface ImportProblem {
  readonly code:
    | 'columnMissing'
    | 'columnUnknown'
    | 'tooManyCells'
    | 'valueMissing'
    | 'valueTooLong'
    | 'cpr'
    | 'idMalformed'
    | 'departmentIdMalformed'
    | 'duplicate'
    | 'departmentUnknown'
    | 'roleUnknown'
    | 'leadUnknown'
    | 'leadRoleMissing'
    | 'dateImpossible'
    | 'dateOrder'
    | 'emailMalformed'
    | 'noAdministrator'
    /** `value` is how many. */
    | 'manyWouldLeave'
    | 'notCsv'
    | 'empty';
  readonly column?: string;
  readonly value?: string;
}

/** A problem with its place. What is wrong with a file as a whole stands at line 1. */
export interface LineProblem {
  readonly file: ImportFileName;
  readonly line: number;
  readonly refusal: ImportProblem;
}

/** A column of a file: its headings in Danish and English, the first being the one to tell people. */
export interface Column {
  readonly names: readonly [string, ...string[]];
  /** The column must be there, and so must a value in every line. */
  readonly required: boolean;
  readonly maxLength: number;
}

export type Columns<Field extends string> = Readonly<Record<Field, Column>>;

/** A line whose cells were looked at one by one. */
export interface ImportRecord<Field extends string> {
  readonly line: number;
  /** What stands there, trimmed; undefined when it is blank, of no use, or not in the file. */
  value(field: Field): string | undefined;
  /** The column as the file calls it. */
  column(field: Field): string;
  /** Whether the file has the column. What a file leaves out stays as it is. */
  has(field: Field): boolean;
}

const shownLength = 60;

/** A value as it can be repeated to whoever imports. */
export const shown = (value: string): string =>
  value.length > shownLength ? `${value.slice(0, shownLength - 1)}…` : value;

/** Spreadsheets put breaks, hard spaces and worse into cells. */
const tidy = (cell: string | undefined): string => (cell ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A list within a cell. None of the three signs is part of a role or a subject. */
export const listIn = (value: string | undefined): readonly string[] =>
  [...new Set((value ?? '').split(/[|,;]/).map((part) => part.trim()))].filter((part) => part !== '');

/** Reads a file by its columns. Every problem that a line has on its own goes into `problems`. */
export const readTable = <Field extends string>(
  file: ImportFileName,
  columns: Columns<Field>,
  rows: readonly ImportRow[],
): { readonly records: readonly ImportRecord<Field>[]; readonly problems: readonly LineProblem[] } => {
  const problems: LineProblem[] = [];
  const problem = (line: number, refusal: ImportProblem): void => {
    problems.push({ file, line, refusal });
  };
  const [header, ...body] = rows.filter(({ cells }) => cells.some((cell) => tidy(cell) !== ''));
  if (header === undefined || body.length === 0) {
    problem(1, { code: 'empty' });
    return { records: [], problems };
  }
  const headings = header.cells.map(tidy);
  const places = findColumns(columns, headings, body, (refusal) => problem(header.line, refusal));
  const fields = [...places.keys()];
  const columnOf = (field: Field): string => headings[places.get(field) ?? -1] ?? columns[field].names[0];

  const records = body.map(({ line, cells }): ImportRecord<Field> => {
    const unfit = new Set<number>();
    for (const [place, raw] of cells.entries()) {
      const cell = tidy(raw);
      if (!containsCpr(cell)) continue;
      unfit.add(place);
      const column = headings[place] ?? '';
      problem(line, { code: 'cpr', ...(column !== '' && !containsCpr(column) && { column }) });
    }
    if (cells.slice(headings.length).some((cell) => tidy(cell) !== '')) problem(line, { code: 'tooManyCells' });
    const values = new Map<Field, string>();
    for (const field of fields) {
      const place = places.get(field) ?? -1;
      const value = tidy(cells[place]);
      const { required, maxLength } = columns[field];
      if (unfit.has(place)) continue;
      if (value.length > maxLength) problem(line, { code: 'valueTooLong', column: columnOf(field) });
      else if (value !== '') values.set(field, value);
      else if (required) problem(line, { code: 'valueMissing', column: columnOf(field) });
    }
    return {
      line,
      value: (field) => values.get(field),
      column: columnOf,
      has: (field) => places.has(field),
    };
  });
  return { records, problems };
};

/** Where each column stands in the file. */
const findColumns = <Field extends string>(
  columns: Columns<Field>,
  headings: readonly string[],
  body: readonly ImportRow[],
  problem: (refusal: ImportProblem) => void,
): ReadonlyMap<Field, number> => {
  const fields = Object.keys(columns) as Field[];
  const places = new Map<Field, number>();
  for (const [place, heading] of headings.entries()) {
    const field = fields.find((one) => columns[one].names.some((name) => fold(name) === fold(heading)));
    if (containsCpr(heading)) problem({ code: 'cpr' });
    else if (field !== undefined && places.has(field)) problem({ code: 'duplicate', value: shown(heading) });
    else if (field !== undefined) places.set(field, place);
    // A column without heading and without content is what a spreadsheet leaves behind.
    else if (heading !== '') problem({ code: 'columnUnknown', column: shown(heading) });
    else if (body.some(({ cells }) => tidy(cells[place]) !== '')) problem({ code: 'columnUnknown' });
  }
  for (const field of fields) {
    const { required, names } = columns[field];
    if (required && !places.has(field)) problem({ code: 'columnMissing', column: names[0] });
  }
  return places;
};
