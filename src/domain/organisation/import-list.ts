import type { CalendarDate } from '../base/calendar';
import { fold } from '../base/matching';
import { readDay } from './import-day';
import {
  type Columns,
  type ImportRecord,
  type ImportRow,
  type Note,
  readTable,
  shown,
  wholeNumberProblem,
} from './import-table';
import type { LocalisedChoice, LocalisedText, MunicipalitySettings } from './settings';

/** An entry of a list, and the line of the file it comes from. */
export interface Placed<Entry> {
  readonly line: number;
  readonly entry: Entry;
}

/** One of the lists in the settings: how it is read, and what becomes of entries a new file no longer has. */
interface List<Entry, Field extends string> {
  readonly columns: Columns<Field>;
  present(settings: MunicipalitySettings): readonly Entry[];
  /** The settings with this list replaced. */
  put(settings: MunicipalitySettings, entries: readonly Entry[]): MunicipalitySettings;
  /** The entry a line makes; undefined if something in it is wrong, which is then noted. */
  read(record: ImportRecord<Field>, present: readonly Entry[], note: Note): Entry | undefined;
  /** Notes lines that contradict one another. */
  checkLines(placed: readonly Placed<Entry>[], note: Note): void;
  /** Notes what the list lacks, once every line could be read; before that, the reason given would be wrong. */
  checkWhole?(
    placed: readonly Placed<Entry>[],
    present: readonly Entry[],
    today: CalendarDate,
    note: Note,
  ): void;
  /** Whether an entry of the present list has no counterpart in the file. */
  isGone(entry: Entry, file: readonly Entry[]): boolean;
  /** What remains of an entry that is gone: cases may refer to it. */
  ended(entry: Entry, today: CalendarDate): Entry | undefined;
  /** Whether anybody would miss it. */
  isInUse(entry: Entry, today: CalendarDate): boolean;
  nameOf(entry: Entry): LocalisedText;
}

interface ReadList {
  /** As they will be. */
  readonly settings: MunicipalitySettings;
  /** How many lines the file has. */
  readonly count: number;
  /** What was in use and is missing from the file: reported, so that no line is lost unnoticed. */
  readonly ended: readonly LocalisedText[];
}

export type ListReader = (
  rows: readonly ImportRow[],
  settings: MunicipalitySettings,
  today: CalendarDate,
  note: Note,
) => ReadList;

/** The bytes a list may take in the stored settings: with all lists full, the document stays below 32 KB. */
export const listBytesMax = 4000;

const bytesOf = (entry: unknown): number => new TextEncoder().encode(JSON.stringify(entry)).length + 1;

/** Notes the first line that no longer fits. */
const checkLength = <Entry>(placed: readonly Placed<Entry>[], kept: readonly Entry[], note: Note): void => {
  let bytes = kept.map(bytesOf).reduce((sum, one) => sum + one, 0);
  for (const { line, entry } of placed) {
    bytes += bytesOf(entry);
    if (bytes <= listBytesMax) continue;
    note(line, { code: 'listTooLong' });
    return;
  }
};

/** A file is the whole list: it replaces the one before. What cases may refer to stays in the list, marked as ended. */
export const listReader =
  <Entry, Field extends string>(list: List<Entry, Field>): ListReader =>
  (rows, settings, today, note) => {
    const present = list.present(settings);
    const records = readTable(list.columns, rows, note);
    const placed = records.flatMap((record): readonly Placed<Entry>[] => {
      const entry = list.read(record, present, note);
      return entry === undefined ? [] : [{ line: record.line, entry }];
    });
    list.checkLines(placed, note);
    if (placed.length === records.length) list.checkWhole?.(placed, present, today, note);
    const entries = placed.map(({ entry }) => entry);
    const gone = present.filter((entry) => list.isGone(entry, entries));
    const kept = gone.flatMap((entry) => list.ended(entry, today) ?? []);
    checkLength(placed, kept, note);
    return {
      settings: list.put(settings, [...entries, ...kept]),
      count: records.length,
      ended: gone.filter((entry) => list.isInUse(entry, today)).map(list.nameOf),
    };
  };

/** The columns of a choice: a stored id, and the texts shown. */
export const choiceColumns = (maxLength: number) =>
  ({
    id: { names: ['id'], required: true, maxLength: 40 },
    da: { names: ['dansk', 'danish'], required: true, maxLength },
    en: { names: ['engelsk', 'english'], required: false, maxLength },
  }) as const satisfies Columns<string>;

const permittedId = /^[a-z0-9][a-z0-9._-]*$/i;

/**
 * Id and texts of a line. A known id keeps its spelling. Without an English column, the English text stays as it was; if
 * there is none, the Danish one is shown.
 */
export const readChoice = (
  record: ImportRecord<'id' | 'da' | 'en'>,
  present: readonly LocalisedChoice[],
  note: Note,
): LocalisedChoice | undefined => {
  const id = record.value('id');
  const da = record.value('da');
  if (id !== undefined && !permittedId.test(id)) {
    note(record.line, { code: 'choiceIdMalformed', column: record.column('id'), value: shown(id) });
    return undefined;
  }
  if (id === undefined || da === undefined) return undefined;
  const before = present.find((one) => one.id.toLowerCase() === id.toLowerCase());
  const en = record.has('en') ? record.value('en') : before?.en;
  return { id: before?.id ?? id, da, en: en ?? da };
};

/** The whole number in a column; one outside the bounds (inclusive) is noted. */
export const readWhole = <Field extends string>(
  record: ImportRecord<Field>,
  field: Field,
  from: number,
  to: number,
  note: Note,
): number | undefined => {
  const text = record.value(field);
  const problem = text === undefined ? undefined : wholeNumberProblem(text, from, to);
  if (problem !== undefined) note(record.line, { ...problem, column: record.column(field) });
  return text === undefined || problem !== undefined ? undefined : Number(text);
};

/** The days a rule is in force, both inclusive. */
export const readValidity = (
  record: ImportRecord<'validFrom' | 'validTo'>,
  note: Note,
): { readonly validFrom: CalendarDate; readonly validTo?: CalendarDate } | undefined => {
  const period = readPeriod(record, 'validFrom', 'validTo', note);
  if (period === undefined) return undefined;
  const { from: validFrom, to: validTo } = period;
  return validTo === undefined ? { validFrom } : { validFrom, validTo };
};

/** First and last day. Undefined without a first day, or if the last comes before it. */
export const readPeriod = <Field extends string>(
  record: ImportRecord<Field>,
  first: Field,
  last: Field,
  note: Note,
): { readonly from: CalendarDate; readonly to: CalendarDate | undefined } | undefined => {
  const from = readDay(record, first, note);
  const to = readDay(record, last, note);
  if (from === undefined || (to === undefined && record.value(last) !== undefined)) return undefined;
  if (to !== undefined && to < from) {
    note(record.line, { code: 'dateOrder', column: record.column(last) });
    return undefined;
  }
  return { from, to };
};

/** Notes each line whose text, folded, appears in a line above. */
export const noteDoubles = <Entry>(
  placed: readonly Placed<Entry>[],
  textOf: (entry: Entry) => string,
  note: Note,
): void => {
  const seen = new Set<string>();
  for (const { line, entry } of placed) {
    const text = textOf(entry);
    if (seen.has(fold(text))) note(line, { code: 'duplicate', value: shown(text) });
    seen.add(fold(text));
  }
};

/** Notes each line whose days overlap with those of a line above. */
export const noteOverlaps = <Entry>(
  placed: readonly Placed<Entry>[],
  periodOf: (entry: Entry) => { readonly from: CalendarDate; readonly to?: CalendarDate | undefined },
  nameOf: (entry: Entry) => string,
  note: Note,
): void => {
  for (const [at, { line, entry }] of placed.entries()) {
    const period = periodOf(entry);
    const other = placed.slice(0, at).find((above) => overlap(periodOf(above.entry), period));
    if (other !== undefined) note(line, { code: 'periodsOverlap', value: shown(nameOf(other.entry)) });
  }
};

/** Whether two periods have a day in common; a period without a last day goes on. */
export const overlap = (
  one: { readonly from: CalendarDate; readonly to?: CalendarDate | undefined },
  other: { readonly from: CalendarDate; readonly to?: CalendarDate | undefined },
): boolean =>
  (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to);
