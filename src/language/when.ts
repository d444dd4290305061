import { addDays, type CalendarDate } from '../domain/base/calendar';
import { fold } from '../domain/base/matching';
import { parseDate } from './dates';
import { monthNamed, weekdayNamed } from './dates/names';

/** A date with the hours that were named, `HH:MM` in Danish local time (M9). */
export interface When {
  readonly date: CalendarDate;
  readonly start?: string;
  readonly end?: string;
  /** Only the week was named; `date` is its Monday. */
  readonly week?: true;
}

/** What was typed where a day and a time were asked for, as far as it could be read. */
export type WhenRead =
  | ({ readonly wrong?: never } & When)
  /** `typed` is no day that there is; the hours may have been read. */
  | { readonly wrong: 'day'; readonly typed: string; readonly start?: string; readonly end?: string }
  /** No day was named: `kl. 13`. */
  | { readonly wrong: 'noDay'; readonly start: string; readonly end?: string }
  /** `typed` is no time of day. */
  | { readonly wrong: 'hours'; readonly typed: string; readonly date: CalendarDate };

/**
 * A date as {@link parseDate} reads it, with or without hours: `tirsdag kl. 10`, `21/4 kl 10-11.30`, `i morgen 14`,
 * `Tuesday at 2 pm`, `kl. 9 på mandag`, `uge 34`. Where one part of it makes no sense, the other is read all the same. An
 * end before the start is read as it was typed. `ahead`: a day without its year lies ahead, unless it has just been.
 */
export const readWhen = (text: string, today: CalendarDate, { ahead = false } = {}): WhenRead => {
  const dayIn = (said: string): CalendarDate | undefined =>
    ahead ? dayAhead(said, today) : parseDate(said, today);
  const date = dayIn(text);
  if (date !== undefined) return { date, ...(isWeek(text) && { week: true }) };
  const alone = /^\s*(?:kl|klokken|at)\b/i.test(text) ? parseHours(text.trim()) : undefined;
  if (alone !== undefined) return { wrong: 'noDay', ...alone };
  const nothing = { wrong: 'day', typed: text.trim() } as const;
  const words = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d)T(?=\d)/i, ' ')
    .split(/[\s,]+/);
  if (words.length > 12) return nothing;
  const splits = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const);
  const both = [...splits, ...splits.map(([first, last]) => [last, first] as const)];
  for (const [day, time] of both) {
    const on = dayIn(day);
    const read = parseHours(time);
    if (on !== undefined && read !== undefined)
      return { date: on, ...(isWeek(day) && { week: true }), ...read };
  }
  for (const [day, time] of both) {
    const on = dayIn(day);
    if (on !== undefined && namesHours(time)) return { wrong: 'hours', typed: time, date: on };
  }
  for (const [day, time] of both) {
    const read = namesHours(time) ? parseHours(time) : undefined;
    if (read !== undefined && namesWhen(day)) return { wrong: 'day', typed: day, ...read };
  }
  return nothing;
};

/** A day that has been within so many days was not meant for next year; it is past. */
const justBeen = 60;

/** In June, `25/12` of a meeting is next Christmas, though the last one is nearer. */
const dayAhead = (text: string, today: CalendarDate): CalendarDate | undefined => {
  const nearest = parseDate(text, today);
  if (nearest === undefined || nearest >= addDays(today, -justBeen)) return nearest;
  const later = parseDate(text, addDays(today, 182 - justBeen));
  const isSameDay = later?.slice(5) === nearest.slice(5) || /\b(?:uge|week)\b/i.test(text);
  return isSameDay && later !== undefined && later > today ? later : nearest;
};

/** The time of day in `kl. 10.30`, `10`, `2 pm`; undefined when there is none, or more than one. */
export const parseClock = (text: string): string | undefined => {
  const read = parseHours(text.trim());
  return read?.end === undefined ? read?.start : undefined;
};

const isWeek = (text: string): boolean =>
  /^(?:(?:i|in) )?(?:uge|week) ?\d{1,2}[ ,./-]*(?:\d{4})?[.!?]*$|^\d{4}-?w\d\d$/i.test(text.trim());

const clock = String.raw`(\d{1,2})(?:[.:]?(\d\d))? ?([ap]m)?`;
const hours = new RegExp(
  `^(?:(?:kl|klokken|at|fra|from)\\.? ?)*${clock}(?: ?(?:-|til|to|until) ?${clock})?$`,
);

const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/[.!?;]+$/, '');

/** Said like hours, whether or not there are such: `kl. 25`. */
const namesHours = (text: string): boolean => hours.test(spoken(text));

const parseHours = (text: string): { readonly start: string; readonly end?: string } | undefined => {
  const [matched, hour, minute, half, endHour, endMinute, endHalf] = hours.exec(spoken(text)) ?? [];
  if (matched === undefined) return undefined;
  if (endHour === undefined) {
    const start = timeOf(hour, minute, half);
    return start === undefined ? undefined : { start };
  }
  const end = timeOf(endHour, endMinute, endHalf);
  // "2-3 pm" is in the afternoon, "11-1 pm" begins before it.
  const starts = [half ?? endHalf, half].map((one) => timeOf(hour, minute, one));
  const start = starts.find((one) => one && end && one < end) ?? starts.at(-1);
  return start === undefined || end === undefined ? undefined : { start, end };
};

const timeOf = (hour: string | undefined, minute = '00', half: string | undefined): string | undefined => {
  const number = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  if (number > 23 || Number(minute) > 59 || (half !== undefined && (Number(hour) > 12 || Number(hour) < 1)))
    return undefined;
  return `${String(number).padStart(2, '0')}:${minute}`;
};

/** Words that a day or a time is said with, beside the names of days and months. */
const smallWords: ReadonlySet<string> = new Set(
  (
    'i pa d den kl klokken fra til om for siden uge uger dag dage maned maneder naeste forstkommende denne sidste nu ' +
    'on at the in from to until of week weeks day days month months next this last coming after before ago am pm'
  ).split(' '),
);
/** Whether a word only leads in a day or a time: the "i" of "i morgen" names nobody. */
export const isTimeWord = (word: string): boolean => smallWords.has(word);

/** Words that say a day by themselves. */
const dayNames: ReadonlySet<string> = new Set(
  'morgen overmorgen imorgen idag igar gar today tomorrow yesterday'.split(' '),
);

/** Abbreviated, a weekday may be a name: "Tor". */
const shortestWeekday = 5;

/**
 * Whether a text is said like a day or a time, also one that there isn't: `31/2`, `på tirsdag kl. 25`. "Familien August",
 * "Tor" and a number alone are not.
 */
export const namesWhen = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const isNumber = (word: string): boolean => /^\d/.test(word);
  const isWeekday = (word: string): boolean => weekdayNamed(word) !== undefined;
  const isKnown = (word: string): boolean =>
    isNumber(word) ||
    isWeekday(word) ||
    monthNamed(word) !== undefined ||
    [smallWords, dayNames].some((set) => set.has(fold(word))) ||
    /^(?:st|nd|rd|th|w|t)$/i.test(word);
  const saysDay = (word: string): boolean =>
    (isWeekday(word) && word.length >= shortestWeekday) || dayNames.has(fold(word));
  return (
    words.every(isKnown) &&
    (words.some(saysDay) || (words.length > 1 && words.some(isNumber)) || fold(text) === 'i dag')
  );
};
