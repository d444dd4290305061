import { type CalendarDate, parseCalendarDate } from '../base/calendar';
import { fold } from '../base/matching';
import { type ImportRecord, type Note, shown } from './import-table';

/** A year outside these is a typing error. */
const [firstYear, lastYear] = ['1900', '2099'];

const months = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
] as const;

/** `aug`, `aug.` and `august` are the eighth month. */
const monthOf = (word: string): string => {
  const typed = fold(word);
  const at = months.findIndex((names) =>
    names.some((name) => name === typed || (typed.length === 3 && name.startsWith(typed))),
  );
  return at < 0 ? '' : String(at + 1);
};

/** Midnight, which spreadsheets add to a date. */
const midnight = /[ T]0{1,2}[.:]00([.:]00(\.0+)?)?Z?$/;

/** Day, month and year as digits; undefined if the text is no date at all. */
const partsOf = (text: string): { day: string; month: string; year: string } | undefined => {
  const day = text.replace(midnight, '');
  const iso = /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/.exec(day);
  const danish = /^(?<day>\d{1,2})[-./] ?(?<month>\d{1,2})[-./] ?(?<year>\d{4}|\d{2})$/.exec(day);
  const spoken = /^(?:den )?(?<day>\d{1,2})\.? ?(?<word>\p{L}{3,9})\.? (?<year>\d{4}|\d{2})$/u.exec(day);
  const { day: which = '', word, year = '', ...rest } = (iso ?? danish ?? spoken)?.groups ?? {};
  const month = word === undefined ? (rest.month ?? '') : monthOf(word);
  return month === '' ? undefined : { day: which, month, year: year.length === 2 ? `20${year}` : year };
};

/**
 * The date in a column: `2026-04-21`, and the forms that Danes and their spreadsheets write: `21-04-2026`, `21.4.26`,
 * `21/4-2026`, `21. april 2026`, `21-04-2026 00:00`. A date that does not exist is noted, and so is anything that is not a
 * date.
 */
export const readDay = <Field extends string>(
  record: ImportRecord<Field>,
  field: Field,
  note: Note,
): CalendarDate | undefined => {
  const text = record.value(field);
  if (text === undefined) return undefined;
  const parts = partsOf(text);
  const { day = '', month = '', year = '' } = parts ?? {};
  const date = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (date !== undefined && year >= firstYear && year <= lastYear) return date;
  const code = parts === undefined ? 'dateUnreadable' : 'dateImpossible';
  note(record.line, { code, column: record.column(field), value: shown(text) });
  return undefined;
};
