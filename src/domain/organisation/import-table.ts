import { containsCpr } from '../base/cpr';
import { fold } from '../base/matching';
import type { DepartmentId } from './organisation';

/** A row of a file, as cells, with the number of its first line (the header is line 1). */
export interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lists among the municipality's settings, each with a file of its own. */
export const listFileNames = [
  'schoolHolidays',
  'consentTypes',
  'consentPurposes',
  'lookupPurposes',
  'legalBases',
  'statutoryDeadlines',
  'plainWords',
] as const;
export type ListFileName = (typeof listFileNames)[number];

/** The files, in the order in which they are read and reported. */
export const importFileNames = [
  'departments',
  'decisions',
  'staff',
  'roles',
  'settings',
  ...listFileNames,
  /** P7: the catalogue of volunteers and associations. */
  'offers',
] as const;
export type ImportFileName = (typeof importFileNames)[number];

export const importProblemCodes = [
  'columnMissing',
  'columnUnknown',
  'tooManyCells',
  'valueMissing',
  'valueTooLong',
  'cpr',
  'idMalformed',
  'departmentIdMalformed',
  'duplicate',
  'departmentUnknown',
  'roleUnknown',
  'rolesMissing',
  'rolesAlone',
  'ruleGivesMore',
  'personUnknown',
  'leadUnknown',
  'leadRoleMissing',
  'dateImpossible',
  'dateUnreadable',
  'dateOrder',
  /** `value`: the first day on which the rule was in force. */
  'earlierRuleMissing',
  'ruleStartsLater',
  /** `value`: what it overlaps with. */
  'periodsOverlap',
  /** `value`: how many days. */
  'periodTooLong',
  'emailMalformed',
  'noAdministrator',
  /** `value`: how many. */
  'manyWouldLeave',
  /** `value`: who. */
  'choiceIdMalformed',
  /** `value`: those that exist. */
  'areaUnknown',
  /** `value`: the id. */
  'choiceNeeded',
  'listTooLong',
  'settingUnknown',
  'timesMalformed',
  'kleMalformed',
  'colourMalformed',
  'logoMalformed',
  /** `value`: from and to. */
  'numberOutOfRange',
  'yesOrNo',
  'prefixMalformed',
  'notCsv',
  'workbook',
  'codePageForeign',
  'lettersLost',
  'empty',
] as const;

/** What is wrong with a line. `value` never holds what may be a CPR number (L2). */
export interface ImportProblem {
  readonly code: (typeof importProblemCodes)[number];
  readonly column?: string;
  readonly value?: string;
  /** What was probably meant. */
  readonly nearest?: string;
}

/** A problem and its line. What is wrong with a whole file is reported at line 1. */
export interface LineProblem {
  readonly file: ImportFileName;
  readonly line: number;
  readonly refusal: ImportProblem;
}

/** Notes a problem in the current file. */
export type Note = (line: number, problem: ImportProblem) => void;

/** A column of a file: its headings in Danish and English, the first being the one shown to people. */
interface Column {
  readonly names: readonly [string, ...string[]];
  /** Whether the column has to be there; `true` requires a value on every line too. */
  readonly required: boolean | 'column';
  readonly maxLength: number;
}

/** The columns of a file, by the field each fills. */
export type Columns<Field extends string> = Readonly<Record<Field, Column>>;

/** A line whose cells have been checked one by one. */
export interface ImportRecord<Field extends string> {
  readonly line: number;
  /** The cell's text, trimmed; undefined when blank, invalid, or not in the file. */
  value(field: Field): string | undefined;
  /** Whether the cell is blank; false if the file has no such column. */
  isBlank(field: Field): boolean;
  /** The column's heading in the file. */
  column(field: Field): string;
  /** Whether the file has the column. What a file leaves out stays as it is. */
  has(field: Field): boolean;
}

const shownLength = 60;

/** A value in a form that can be repeated to whoever imports. */
export const shown = (value: string): string =>
  value.length > shownLength ? `${value.slice(0, shownLength - 1)}…` : value;

/** Spreadsheets put line breaks, hard spaces and worse into cells. */
const tidy = (cell: string | undefined): string => (cell ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A list within a cell. None of the three separators occurs in a role or a subject. */
export const listIn = (value: string | undefined): readonly string[] =>
  [...new Set((value ?? '').split(/[|,;]/).map((part) => part.trim()))].filter((part) => part !== '');

/**
 * Reads a file by its columns and notes what is wrong with each line on its own. Unknown columns are noted too, unless the
 * headings show the kind of file whose other columns are passed over.
 */
export const readTable = <Field extends string>(
  columns: Columns<Field>,
  rows: readonly ImportRow[],
  note: Note,
  passesOver: (headings: readonly string[]) => boolean = () => false,
): readonly ImportRecord<Field>[] => {
  const filled = rows.filter(({ cells }) => cells.some((cell) => tidy(cell) !== ''));
  const [header, ...body] = hasTitleRow(columns, filled) ? filled.slice(1) : filled;
  if (header === undefined || body.length === 0) {
    note(1, { code: 'empty' });
    return [];
  }
  const headings = header.cells.map(tidy);
  const others = passesOver(headings) ? 'passed' : 'noted';
  const indexes = findColumns(columns, headings, body, others, (problem) => note(header.line, problem));
  const columnOf = (field: Field): string => headings[indexes.get(field) ?? -1] ?? columns[field].names[0];
  return body.map(({ line, cells }): ImportRecord<Field> => {
    const tidied = cells.map(tidy);
    const unfit = tidied.map((cell) => containsCpr(cell));
    for (const index of unfit.flatMap((is, at) => (is ? [at] : []))) {
      const column = headings[index] ?? '';
      note(line, { code: 'cpr', ...(column !== '' && !containsCpr(column) && { column }) });
    }
    if (tidied.slice(headings.length).some((cell) => cell !== '')) note(line, { code: 'tooManyCells' });
    const values = new Map<Field, string>();
    for (const [field, index] of indexes) {
      const value = tidied[index] ?? '';
      const { required, maxLength } = columns[field];
      if (unfit[index]) continue;
      if (value.length > maxLength) note(line, { code: 'valueTooLong', column: columnOf(field) });
      else if (value !== '') values.set(field, value);
      else if (required === true) note(line, { code: 'valueMissing', column: columnOf(field) });
    }
    return {
      line,
      value: (field) => values.get(field),
      isBlank: (field) => indexes.has(field) && (tidied[indexes.get(field) ?? -1] ?? '') === '',
      column: columnOf,
      has: (field) => indexes.has(field),
    };
  });
};

/** The field a heading stands for. */
const fieldOf = <Field extends string>(columns: Columns<Field>, heading: string): Field | undefined =>
  (Object.keys(columns) as Field[]).find((one) =>
    columns[one].names.some((name) => fold(name) === fold(heading)),
  );

/** Whether a single cell stands above the headings, the way spreadsheets are titled. */
const hasTitleRow = <Field extends string>(columns: Columns<Field>, rows: readonly ImportRow[]): boolean => {
  const [title, headings] = rows.map(({ cells }) => cells.map(tidy).filter((cell) => cell !== ''));
  const known = (headings ?? []).filter((heading) => fieldOf(columns, heading) !== undefined);
  return title?.length === 1 && fieldOf(columns, title[0] ?? '') === undefined && known.length > 1;
};

/** The index of each column in the file. */
const findColumns = <Field extends string>(
  columns: Columns<Field>,
  headings: readonly string[],
  body: readonly ImportRow[],
  others: 'passed' | 'noted',
  note: (problem: ImportProblem) => void,
): ReadonlyMap<Field, number> => {
  const fields = Object.keys(columns) as Field[];
  const indexes = new Map<Field, number>();
  for (const [index, heading] of headings.entries()) {
    const field = fieldOf(columns, heading);
    if (containsCpr(heading)) note({ code: 'cpr' });
    else if (others === 'passed' && (field === undefined || indexes.has(field))) continue;
    else if (field !== undefined && indexes.has(field)) note({ code: 'duplicate', value: shown(heading) });
    else if (field !== undefined) indexes.set(field, index);
    // A column without heading or content is a leftover of the spreadsheet.
    else if (heading !== '') note({ code: 'columnUnknown', column: shown(heading) });
    else if (body.some(({ cells }) => tidy(cells[index]) !== '')) note({ code: 'columnUnknown' });
  }
  for (const field of fields) {
    const { required, names } = columns[field];
    if (required !== false && !indexes.has(field)) note({ code: 'columnMissing', column: names[0] });
  }
  return indexes;
};

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** The address in the e-mail column; a malformed one is noted. */
export const readEmail = (record: ImportRecord<'email'>, note: Note): string | undefined => {
  const email = record.value('email')?.replace(/^mailto:/i, '');
  if (email !== undefined && !isEmail(email)) {
    note(record.line, { code: 'emailMalformed', column: record.column('email'), value: shown(email) });
  }
  return email;
};

/** The department a cell names, by id or by name; an unknown one is noted. */
export const readDepartment = (
  record: ImportRecord<'department'>,
  known: (cell: string) => DepartmentId | undefined,
  note: Note,
): DepartmentId | undefined => {
  const cell = record.value('department');
  const department = cell === undefined ? undefined : known(cell);
  if (cell !== undefined && department === undefined) {
    note(record.line, { code: 'departmentUnknown', column: record.column('department'), value: shown(cell) });
  }
  return department;
};

/** What is wrong with the text of a whole number; undefined if it lies within the bounds (inclusive). */
export const wholeNumberProblem = (text: string, from: number, to: number): ImportProblem | undefined =>
  /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to
    ? undefined
    : { code: 'numberOutOfRange', value: `${from}–${to}` };
