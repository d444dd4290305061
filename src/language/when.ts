import { addDays, type CalendarDate, calendarDate, weekdayOf } from '../domain/base/calendar';
import type { Refusal } from '../domain/base/result';
import { monthNamed, weekdayNamed } from './dates/names';
import { areHoursOnly, type Hours, type HoursRead, readHours } from './when/clock';
import { readDay, type SaidDay } from './when/day';
import { isNumberWord, isOrdinal, plain } from './when/plain';
import type { DayRead, Lean } from './when/written-day';

/** A date with the hours named, `HH:MM` in Danish local time (M9). */
export interface When extends Partial<Hours> {
  readonly date: CalendarDate;
  /** Only the week was named; `date` is its Monday. */
  readonly week?: true;
  /** It was named as the end of something: `til uge 34`. */
  readonly until?: true;
}

/** What was typed where a day and time were asked for, as far as it could be read. `refusal`: what is wrong with it. */
export type WhenRead =
  | ({ readonly wrong?: never } & When)
  /** `typed` is no day that exists, or is ambiguous; the hours may have been read. */
  | ({ readonly wrong: 'day'; readonly typed: string; readonly refusal: Refusal } & Partial<Hours>)
  /** No day was named: `kl. 13`. */
  | ({ readonly wrong: 'noDay' } & Hours)
  /** `typed` is no time of day, or could be two. `date` is present if a day was named. */
  | {
      readonly wrong: 'hours';
      readonly typed: string;
      readonly refusal: Refusal;
      readonly date?: CalendarDate;
    };

interface Options {
  /** Where a day lies that is named without its year or week. */
  readonly lean?: Lean;
}

/** Longer texts are no days; the limits also keep reading fast. */
const longestText = 80;
const mostWords = 16;

/** A text split into consecutive words that are the hours, and the rest, which is the day. Either may be empty. */
interface Split {
  readonly day: string;
  readonly hours: string;
  readonly typedDay: string;
  readonly typedHours: string;
  /** The hours come last. */
  readonly isLast: boolean;
}

const splitsOf = (typed: readonly string[]): readonly Split[] => {
  const words = typed.map(plain);
  const at = (from: number, to: number) => ({
    day: [...words.slice(0, from), ...words.slice(to)].join(' ').trim(),
    hours: words.slice(from, to).join(' ').trim(),
    typedDay: [...typed.slice(0, from), ...typed.slice(to)].join(' '),
    typedHours: typed.slice(from, to).join(' '),
    isLast: to === words.length,
  });
  const spans = words.flatMap((word, from) =>
    mayBeginHours(word) ? words.slice(from).map((_, more) => at(from, from + more + 1)) : [],
  );
  return [at(0, 0), ...spans];
};

const mayBeginHours = (word: string): boolean =>
  /^\d|^(?:kl|klokken|at|fra|from|mellem|between|ved|halv|half|kvart|kvarter|quarter|noon|midday)/.test(
    word,
  ) || isNumberWord(word);

interface Part extends Split {
  readonly said: SaidDay | undefined;
  readonly time: HoursRead | undefined;
}

const isGood = ({ said, time, hours }: Part): boolean =>
  said !== undefined && said.day.wrong === undefined && (hours === '' || isRead(time));

const isRead = (time: HoursRead | undefined): time is HoursRead & Hours =>
  time !== undefined && time.wrong === undefined;

/**
 * A day as {@link readDay} reads it, with or without hours, in any order: `tirsdag kl. halv ti`, `21/4 kl 10-11.30`, `i
 * morgen mellem 10 og 12`, `Tuesday at 2 pm`, `kl. 9 på mandag`, `uge 34`. All of the text must be readable, and the result
 * holds nothing the text does not name. Ambiguity is reported as such. An end before the start stays as typed.
 */
export const readWhen = (text: string, today: CalendarDate, { lean = 'nearest' }: Options = {}): WhenRead =>
  readAll(text, today, lean).read;

/** `weekday`: a weekday was named on its own, without saying in which week. */
const readAll = (
  text: string,
  today: CalendarDate,
  lean: Lean,
): { readonly read: WhenRead; readonly weekday?: boolean } => {
  const typed = text.trim();
  const wrong = (code: Refusal['code']) => ({ read: { wrong: 'day', typed, refusal: { code } } as const });
  const nothing = wrong('DateImpossible');
  const words = typed.replace(/(?<=\d)T(?=\d)/i, ' ').split(/\s+|,(?!\d)\s*/);
  // "½" and the like would be read as other numbers.
  if (typed === '' || typed.length > longestText || words.length > mostWords || /\p{No}/u.test(typed))
    return nothing;
  const parts = splitsOf(words).flatMap((split) => partOf(split, today, lean) ?? []);
  const whole = parts.find(({ hours }) => hours === '');
  const good = parts.filter(isGood);
  const rivals = whole?.said?.day.wrong === 'weekday' ? [whole] : [];
  const distinct = new Map([...good, ...rivals].map((part) => [keyOf(part), part]));
  const [only, ...others] = distinct.values();
  if (only !== undefined && others.length > 0) return wrong('DayUnclear');
  if (only !== undefined && isGood(only)) return { read: whenOf(only), weekday: only.said?.weekday === true };
  const read = wrongIn(parts);
  return read === undefined ? nothing : { read };
};

const keyOf = ({ said, time }: Part): string => JSON.stringify([said?.day, time]);

const partOf = (split: Split, today: CalendarDate, lean: Lean): Part | undefined => {
  const { day, hours, isLast } = split;
  // The "21." in "21. april 10" is no time; before the day, hours need their "kl.".
  const areHours = hours !== '' && areHoursOnly(hours);
  if (hours !== '' && !areHours && !isLast) return undefined;
  const said = day === '' ? undefined : readDay(day, today, lean);
  if (said === undefined && !areHours) return undefined;
  const time = hours === '' ? undefined : readHours(hours, said?.half);
  return hours !== '' && time === undefined ? undefined : { ...split, said, time };
};

const whenOf = ({ said, time }: Part): WhenRead => {
  const { day, until } = said ?? {};
  if (day === undefined || day.wrong !== undefined) throw new Error('not a day that was read');
  return {
    date: day.date,
    ...(day.week && { week: true }),
    ...(until && { until }),
    ...(isRead(time) && { start: time.start, ...(time.end !== undefined && { end: time.end }) }),
  };
};

/** What is wrong, if anything: the day before the hours, and what is certain before what may be chance. */
const wrongIn = (parts: readonly Part[]): WhenRead | undefined => {
  const day = parts.find(
    ({ said, time, hours }) => said?.day.wrong !== undefined && (hours === '' || isRead(time)),
  );
  if (day !== undefined && day.said !== undefined) {
    const hours = isRead(day.time)
      ? { start: day.time.start, ...(day.time.end && { end: day.time.end }) }
      : {};
    return { wrong: 'day', typed: day.typedDay, refusal: dayRefusal(day.said.day), ...hours };
  }
  const hours = parts.find(
    ({ said, time }) => said?.day.wrong === undefined && said !== undefined && time?.wrong,
  );
  if (hours?.said?.day.wrong === undefined && hours?.said !== undefined)
    return {
      wrong: 'hours',
      typed: hours.typedHours,
      refusal: hoursRefusal(hours.time),
      date: hours.said.day.date,
    };
  const alone = parts.find((part) => part.day === '' && areHoursOnly(part.hours));
  if (isRead(alone?.time))
    return { wrong: 'noDay', start: alone.time.start, ...(alone.time.end && { end: alone.time.end }) };
  if (alone?.time?.wrong === 'unclear')
    return { wrong: 'hours', typed: alone.typedHours, refusal: hoursRefusal(alone.time) };
  const unread = parts.find(
    (part) => part.said === undefined && part.day !== '' && isRead(part.time) && namesWhen(part.day),
  );
  return unread && isRead(unread.time)
    ? {
        wrong: 'day',
        typed: unread.typedDay,
        refusal: { code: 'DateImpossible' },
        start: unread.time.start,
        ...(unread.time.end && { end: unread.time.end }),
      }
    : undefined;
};

const dayRefusal = (day: DayRead): Refusal => {
  if (day.wrong === 'weekday') return { code: 'WeekdayDoesNotFit', params: { date: day.date } };
  if (day.wrong === 'unclear')
    return { code: 'DayUnclear', params: { one: day.between[0], other: day.between[1] } };
  return { code: 'DateImpossible' };
};

const hoursRefusal = (time: HoursRead | undefined): Refusal =>
  time?.wrong === 'unclear'
    ? { code: 'TimeUnclear', params: { one: time.between[0], other: time.between[1] } }
    : { code: 'TimeImpossible' };

/** A field's value as stored; or what is wrong with it. */
export type FieldRead = { readonly value: string } | { readonly refusal: Refusal };

/** What a week stands for in a field that holds a day: its Monday, its Sunday, or no day at all. */
export type WeekAs = 'first' | 'last' | 'none';

/** A day in a field of its own. `til uge 34` means until its end, in any field. */
export const readDateField = (text: string, today: CalendarDate, weekAs: WeekAs): FieldRead => {
  const read = readWhen(text, today);
  if (read.wrong === 'day') return { refusal: read.refusal };
  if (read.wrong !== undefined || read.start !== undefined) return { refusal: { code: 'DateImpossible' } };
  if (!read.week) return { value: read.date };
  if (read.until || weekAs === 'last') return { value: addDays(read.date, 6) };
  return weekAs === 'first' ? { value: read.date } : { refusal: { code: 'WeekNeedsDay' } };
};

/** A time of day in a field of its own: `9:30`, `kl. 10.30`, `10:00:00`, `9 AM`, `halv ti`. */
export const readTimeField = (text: string): FieldRead => {
  const said = plain(text);
  const time =
    said.length > longestText || /\p{No}/u.test(text)
      ? undefined
      : (readHours(said) ?? readHours(`kl ${said}`));
  return isRead(time) && time.end === undefined ? { value: time.start } : { refusal: hoursRefusal(time) };
};

/** The time of day in `kl. 10.30`, `10`, `2 pm`; undefined if there is none, or more than one. */
export const parseClock = (text: string): string | undefined => {
  const read = readTimeField(text);
  return 'value' in read ? read.value : undefined;
};

const daysAfter =
  /^(?:til |to )?(?:(?:(ugen|the week) (?:efter|derefter|after))|(?:(?:en|1|a|one) (?:uge senere|week later))|(?:the )?(\p{L}+day|\p{L}+dag)(?:en)? (?:efter|derefter|after))$/iu;

/** "Ugen efter", "torsdagen efter": the day that comes after the one that was. */
export const dayAfter = (text: string, from: CalendarDate): CalendarDate | undefined => {
  const [matched, , name] = daysAfter.exec(text.trim()) ?? [];
  if (matched === undefined) return undefined;
  if (name === undefined) return addDays(from, 7);
  const read = readWhen(name, from, { lean: 'ahead' });
  return read.wrong === undefined ? read.date : undefined;
};

/**
 * The day to which something on `from` is moved. A weekday alone is the one after that day, never before; if the same
 * weekday earlier in that week, still to come, could be meant as well, it is asked about.
 */
export const readMoved = (text: string, today: CalendarDate, from: CalendarDate): WhenRead => {
  const next = dayAfter(text, from);
  if (next !== undefined) return { date: next };
  const { read, weekday: alone } = readAll(text, today, 'ahead');
  if (read.wrong !== undefined || !alone || from <= today) return read;
  const weekday = weekdayOf(read.date);
  const inWeek = addDays(from, weekday - weekdayOf(from));
  const after = inWeek > from ? inWeek : addDays(inWeek, 7);
  if (inWeek >= from || inWeek <= today) return { ...read, date: after };
  const { start, end } = read;
  return {
    wrong: 'day',
    typed: text.trim(),
    refusal: { code: 'DayUnclear', params: { one: inWeek, other: after } },
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
};

/** Words used to say a day or a time, besides the names of days and months, and numbers. */
const smallWords: ReadonlySet<string> = new Set(
  (
    'i pa d den kl klokken fra til om for siden uge uger dag dage maned maneden maneder naeste forstkommende kommende ' +
    'denne sidste forrige nu tidlig tidligt halv kvart kvarter over mellem og ved time timer halvanden minut minutter formiddag ' +
    'formiddagen eftermiddag eftermiddagen aften aftenen morgenen aftes morges indtil senest ' +
    'on at the in from to until till of week weeks day days month months next this last coming after before ago am pm ' +
    'half past quarter between and oclock noon hour hours minutes morning afternoon evening'
  ).split(' '),
);

/** Whether a word only introduces a day or a time: the "i" of "i morgen" names nobody. */
export const isTimeWord = (word: string): boolean => smallWords.has(word);

/** Words that name a day by themselves. */
const dayNames: ReadonlySet<string> = new Set(
  'morgen overmorgen imorgen idag igar gar forgars today tomorrow yesterday tonight'.split(' '),
);

/** An abbreviated weekday may be a name: "Tor". */
const shortestWeekday = 5;

/** Any day will do to ask whether a text names one. */
const someDay = calendarDate('2026-06-17');

const isWeekday = (word: string): boolean => weekdayNamed(word.replace(/(?<=dag)s$/, '')) !== undefined;

/** Whether a word, in its simplest spelling, may be part of a day or a time. */
export const isWhenWord = (word: string): boolean =>
  /^\d/.test(word) ||
  isWeekday(word) ||
  monthNamed(word) !== undefined ||
  smallWords.has(word) ||
  dayNames.has(word) ||
  isNumberWord(word) ||
  isOrdinal(word) ||
  /^(?:st|nd|rd|th|w|t)$/.test(word);

/**
 * Whether a text is said like a day or a time, even one that does not exist: `31/2`, `på tirsdag kl. 25`, `halv ti`.
 * "Familien August", "Tor" and a number alone are not.
 */
export const namesWhen = (text: string): boolean => {
  const said = plain(text);
  const words = said.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  if (words.length > mostWords * 2 || !words.every(isWhenWord)) return false;
  const saysDay = (word: string): boolean =>
    (isWeekday(word) && word.length >= shortestWeekday) || dayNames.has(word);
  if (words.some(saysDay) || (words.length > 1 && words.some((word) => /^\d/.test(word)))) return true;
  if (words.length < 2) return false;
  return readDay(said, someDay, 'nearest') !== undefined || readHours(said) !== undefined;
};

/** Whether all of a text reads as a day or a time, or as one with only something wrong about it. */
export const readsWhen = (text: string): boolean => {
  const read = readWhen(text, someDay);
  return read.wrong !== 'day' || read.refusal.code !== 'DateImpossible';
};
