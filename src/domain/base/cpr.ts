import { addMonths, type CalendarDate, parseCalendarDate } from './calendar';
import { writtenPlainly } from './written-plainly';

/**
 * Whether a text holds something a person would read as a Danish CPR number (L2): a day, month and year and then four
 * digits, in any of the ways people write it, with anything but letters and digits between the parts.
 *
 * There is no certain answer, since ten digits can be many things. When in doubt we say yes, because a refused message costs
 * a retyping and a stored number can't be taken back:
 * - a bank account or an invoice of exactly ten digits that begins with a possible date counts as one;
 * - so does `451290 1234`, which is both a replacement number and a phone number without its plus;
 * - the modulus-11 check proves nothing, since numbers that fail it have been issued since 2007.
 *
 * We say no to what has a format of its own: phone numbers with a country code, phone numbers in pairs or fours, case
 * references, UUIDs and hashes, dates and spans of dates, and runs of thirteen digits or more.
 *
 * `today`: given where a time is expected. There, a date with separators and four digits is a time (`13.02.27 1030`) if it
 * lies between one year back and two years ahead and its minutes are divisible by five.
 */
export const containsCpr = (text: string, today?: CalendarDate): boolean => {
  const plain = writtenPlainly(text);
  return forms.some((form) => Array.from(plain.matchAll(form)).some((match) => isCpr(plain, match, today)));
};

/**
 * The same for everything in a JSON value: texts, field names, neighbouring texts that together make a number, and whole
 * numbers of nine or ten digits (a number has lost the zero of days 01 to 09). `today` applies to the fields that expect a
 * time.
 */
export const containsCprDeep = (value: unknown, today?: CalendarDate): boolean => {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && containsCpr(next, today)) return true;
    if (typeof next === 'number' && Number.isSafeInteger(next) && next >= 1e8 && next < 1e10) {
      if (containsCpr(String(next).padStart(10, '0'), today)) return true;
    }
    if (typeof next !== 'object' || next === null) continue;
    const inner: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (inner.some((one, at) => isSplit(inner[at - 1], one, today))) return true;
    for (const item of inner) waiting.push(item);
    if (!Array.isArray(next)) waiting.push(...Object.keys(next));
  }
  return false;
};

/** A number that begins at the end of one text and continues at the start of the next. */
const isSplit = (before: unknown, after: unknown, today: CalendarDate | undefined): boolean =>
  typeof before === 'string' &&
  typeof after === 'string' &&
  /\d\P{L}{0,6}$/u.test(before) &&
  /^\P{L}{0,6}?\d/u.test(after) &&
  containsCpr(`${before.slice(-80)} ${after.slice(0, 80)}`, today);

/** What may stand between the parts: anything but letters and digits. */
const gap = String.raw`[^\p{L}\d]{0,16}`;
const anything = String.raw`[^\p{L}\d]{1,16}`;
/** Brackets around a single digit belong to the number only without a blank beside them: `(3) (3)` counts something. */
const between = String.raw`(?:[^\p{L}\d()]{1,16}|[^\p{L}\d ]{1,16})`;
const serial = String.raw`(?<serial>\d{4})(?!\d)`;

const form = (date: string, { third = gap, last = serial } = {}): RegExp =>
  new RegExp(String.raw`(?<!\d)(?=${date}(?<third>${third})${last})`, 'gu');

const forms: readonly RegExp[] = [
  form(`(?<day>\\d\\d)(?<first>${gap})(?<month>\\d\\d)(?<second>${gap})(?<year>\\d\\d)`),
  form(`(?<day>\\d{1,2})(?<first>${between})(?<month>\\d{1,2})(?<second>${between})(?<year>\\d{4}|\\d\\d)`),
  form(`(?<day>\\d\\d)(?<first>${anything})(?<month>\\d\\d)(?<second>${anything})(?<year>\\d{4})`),
  // Twelve digits in one go are something else.
  form('(?<day>\\d\\d)(?<month>\\d\\d)(?<year>\\d{4})', { third: anything }),
  form(`(?<year>\\d{4})(?<first>${gap})(?<month>\\d\\d)(?<second>${gap})(?<day>\\d\\d)`, {
    third: anything,
  }),
  // The last four in pairs, where the date is in one go.
  form('(?<day>\\d\\d)(?<month>\\d\\d)(?<year>\\d\\d)', {
    last: `(?<serial>\\d\\d${between}\\d\\d)(?!\\d|${between}\\d)`,
  }),
  // Digit by digit; longer rows are something else.
  new RegExp(
    `(?<!\\d[ ._/-]{0,3})(?<digits>\\d(?:${between}\\d){5}(?:(?:${between}\\d){4}|${between}\\d{4}))(?![ ._/-]{0,3}\\d)`,
    'gu',
  ),
];

const isCpr = (text: string, match: RegExpExecArray, today: CalendarDate | undefined): boolean => {
  const {
    digits,
    day = '',
    month = '',
    year = '',
    first = '',
    second = '',
    third = '',
    serial: last = '',
  } = match.groups ?? {};
  if (digits !== undefined) {
    const plain = digits.replace(/\D/g, '');
    return isPossibleDate(plain.slice(0, 2), plain.slice(2, 4), plain.slice(4, 6));
  }
  if (!isPossibleDate(day, month, year)) return false;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const length =
    day.length + first.length + month.length + second.length + year.length + third.length + last.length;
  const after = text.slice(match.index + length, match.index + length + 8);
  const isPhone = followsCountryCode(before, day) || isPairAndFours(first, second, third);
  return (
    !isPhone &&
    !isSpanOfDates(before, after, first, second, third, last) &&
    !isTime(day, month, year, first, second, third, last, today)
  );
};

/**
 * `+45 12…`, `+49 151…`, `0049 151…`. A Danish number has eight digits after the code, so ten digits after `+45` are no
 * phone number, and neither the code nor what follows it begins with zero.
 */
const followsCountryCode = (before: string, day: string): boolean =>
  !day.startsWith('0') && /(?<![\p{L}\d])(?:\+|(?:\+|00)(?!45)\d{1,3}[ ().-]{1,3})$/u.test(before);

/** `45 1234 5678`: a phone number in fours with its prefix. */
const isPairAndFours = (first: string, second: string, third: string): boolean =>
  /^[ .-]{1,3}$/.test(first) && second === '' && first.trim() === third.trim();

/** `21.04-05.05.2026`, `10-12/04-2026`, `2026-04-21 – 2027-04-21`: the four digits are a year of a span. */
const isSpanOfDates = (
  before: string,
  after: string,
  first: string,
  second: string,
  third: string,
  last: string,
): boolean =>
  /^(?:19|20)\d\d$/.test(last) &&
  first + second !== '' &&
  (/^[-./]\d\d?[-./]\d/.test(after) ||
    (/^[ ./-]{0,3}$/.test(third) &&
      (/\d[ ./-]{1,4}$/.test(before) || (first.includes('-') && !second.includes('-')))));

/** A date with a time of day: with separators, near to today, at a full five minutes. */
const isTime = (
  day: string,
  month: string,
  year: string,
  first: string,
  second: string,
  third: string,
  last: string,
  today: CalendarDate | undefined,
): boolean => {
  if (today === undefined || first === '' || second === '' || !/^[ ,]{1,3}$/.test(third)) return false;
  const [hours, minutes] = [Number(last.slice(0, 2)), Number(last.slice(2))];
  const date = parseCalendarDate(
    `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return (
    date !== undefined &&
    date >= addMonths(today, -12) &&
    date <= addMonths(today, 24) &&
    hours < 24 &&
    minutes < 60 &&
    minutes % 5 === 0
  );
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days 41–71 and 61–91 belong to replacement numbers, given to people without a CPR number. A two-digit year leaves the
 * century open, and every century in use has 29 February in each year divisible by four.
 */
const isPossibleDate = (day: string, month: string, year: string): boolean => {
  const length = Number(month) === 2 && Number(year) % 4 !== 0 ? 28 : (DAYS[Number(month) - 1] ?? 0);
  if (year.length === 4 && (Number(year) < 1858 || Number(year) > 2057)) return false;
  return [0, 40, 60].some((added) => Number(day) - added >= 1 && Number(day) - added <= length);
};
