import {
  addDays,
  addMonths,
  type CalendarDate,
  parseCalendarDate,
  weekdayOf,
} from '../../domain/base/calendar';
import { monthNamed, weekdayNamed } from '../dates/names';
import type { Half } from './clock';
import { isOrdinal, numberOf, withOrdinals } from './plain';
import { type DayRead, type Lean, none, readNumberedWeek, readWritten } from './written-day';

/** A day, with the half of it that was named, and whether it is the end of something ("til uge 34"). */
export interface SaidDay {
  readonly day: DayRead;
  readonly half?: Half;
  readonly until?: true;
  /** A weekday on its own, without its week. */
  readonly weekday?: true;
}

const exactly = (date: CalendarDate): DayRead => ({ date });

const dayWords = new Map<string, readonly [number, Half?]>([
  ...['i dag', 'idag', 'dags dato', 'today'].map((word) => [word, [0]] as const),
  ...['i formiddag', 'i morges', 'this morning'].map((word) => [word, [0, 'am']] as const),
  ...['i eftermiddag', 'i aften', 'this afternoon', 'this evening', 'tonight'].map(
    (word) => [word, [0, 'pm']] as const,
  ),
  ...['i morgen', 'imorgen', 'tomorrow'].map((word) => [word, [1]] as const),
  ...['i overmorgen', 'overmorgen', 'iovermorgen', 'day after tomorrow'].map((word) => [word, [2]] as const),
  ...['i gar', 'igar', 'yesterday'].map((word) => [word, [-1]] as const),
  ...['i aftes', 'last night'].map((word) => [word, [-1, 'pm']] as const),
  ...['i forgars', 'forgars', 'iforgars', 'day before yesterday'].map((word) => [word, [-2]] as const),
]);

const parts =
  / (?:(?:om |in the )?(morgen|morgenen|formiddag|formiddagen|eftermiddag|eftermiddagen|aften|aftenen|aftes|morges|morning|afternoon|evening)|(tidlig|tidligt))$/;

/** A day with its half: `i morgen tidlig`, `i går aftes`, `Tuesday afternoon`. */
const readHalved = (said: string, today: CalendarDate, lean: Lean): SaidDay | undefined => {
  const [away, half] = dayWords.get(said) ?? [];
  if (away !== undefined) return { day: exactly(addDays(today, away)), ...(half && { half }) };
  const whole = readWhole(said, today, lean);
  if (whole !== undefined) return { day: whole, ...aloneIn(said) };
  const part = parts.exec(said);
  if (part === null) return undefined;
  const rest = said.slice(0, part.index);
  const restWord = dayWords.get(rest);
  const day = restWord === undefined ? readWhole(rest, today, lean) : exactly(addDays(today, restWord[0]));
  const named: Half = /^(?:morg|morn|form)/.test(part[1] ?? 'morgen') ? 'am' : 'pm';
  return day === undefined || restWord?.[1] !== undefined
    ? undefined
    : { day, half: named, ...aloneIn(rest) };
};

const aloneIn = (said: string): { readonly weekday?: true } => {
  const [, name = ''] = /^(?:pa )?([a-z]{3,9})\.?$/.exec(said) ?? [];
  return weekdayNamed(name) === undefined ? {} : { weekday: true };
};

const leadIn =
  /^(?:(?:den|d|dato|on|the|fra|from|pr|starting|fra og med)\.? (?=\S)|d\.?(?=\d))|^(?:pa|for) (?=(?:den|d|i|om|on)\b)/;
const untilIn = /^(?:til og med|frem til|til|indtil|senest|until|till|to|by|through) (?=\S)/;

/**
 * A day as said in Danish or English, and nothing else; undefined for what names no day. Takes `plain` text. Without a year
 * it lies as {@link Lean} says.
 */
export const readDay = (text: string, today: CalendarDate, lean: Lean): SaidDay | undefined => {
  let said = text.replace(/(?<=[a-z])\.$/, '');
  let until = false;
  for (let stripped = true; stripped; ) {
    const direct = readHalved(said, today, lean);
    if (direct !== undefined) return { ...direct, ...(until && { until }) };
    const ends = untilIn.exec(said);
    const leads = leadIn.exec(said);
    const [length, isEnd] = ends ? [ends[0].length, true] : [leads?.[0].length ?? 0, false];
    until ||= isEnd;
    stripped = length > 0;
    said = said.slice(length);
    const [, numbered] = isNumbered.exec(said) ?? [];
    // "den 21.", but not "fra 21".
    if (numbered !== undefined && (/^(?:den|d|the)\b/.test(leads?.[0] ?? '') || /[a-z]$/.test(said)))
      return { day: dayOfMonth(numbered, today, lean), ...(until && { until }) };
  }
  return undefined;
};

const isNumbered = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/;

/** A day without its half. */
const readWhole = (said: string, today: CalendarDate, lean: Lean): DayRead | undefined =>
  readWritten(said, today, lean) ??
  readWritten(withOrdinals(said), today, lean) ??
  readDistance(said, today, lean) ??
  readInMonth(withOrdinals(said), today, lean) ??
  readWeek(said, today, lean) ??
  readWeekday(said, today, lean) ??
  readTogether(said, today, lean);

const shifted = (
  today: CalendarDate,
  amount: string,
  unit: string,
  sign: 1 | -1,
): CalendarDate | undefined => {
  const number = numberOf(amount);
  if (number === undefined) return undefined;
  if (/^dag|^day/.test(unit)) return addDays(today, sign * number);
  return /^uge|^week/.test(unit) ? addDays(today, sign * number * 7) : addMonths(today, sign * number);
};

const unit = '(dage?|days?|uger?|weeks?|maned(?:er)?|months?)';
const ahead = new RegExp(`^(?:(.+?) )?(?:om|in) ([a-z]{1,8}|\\d{1,3}) ${unit}$`);
const fromNow = new RegExp(`^([a-z]{1,8}|\\d{1,3}) ${unit} from (now|today|tomorrow)$`);
const back = new RegExp(`^(?:for ([a-z]{1,8}|\\d{1,3}) ${unit} siden|([a-z]{1,8}|\\d{1,3}) ${unit} ago)$`);

/** `om 14 dage`, `in two weeks`, `for en uge siden`; `tirsdag om en uge`, if that is a Tuesday. */
const readDistance = (said: string, today: CalendarDate, lean: Lean): DayRead | undefined => {
  const [, amountBack, unitBack, amountAgo, unitAgo] = back.exec(said) ?? [];
  const before = shifted(today, amountBack ?? amountAgo ?? '', unitBack ?? unitAgo ?? '', -1);
  if (before !== undefined) return exactly(before);
  const [, amountFrom = '', unitFrom = '', base = ''] = fromNow.exec(said) ?? [];
  const later = shifted(base === 'tomorrow' ? addDays(today, 1) : today, amountFrom, unitFrom, 1);
  if (later !== undefined) return exactly(later);
  const [, start, amount = '', unitAhead = ''] = ahead.exec(said) ?? [];
  const [away] = dayWords.get(start ?? 'i dag') ?? [];
  const date = away === undefined ? undefined : shifted(addDays(today, away), amount, unitAhead, 1);
  if (date !== undefined) return exactly(date);
  const onDay = start === undefined ? undefined : readWeekday(start, today, lean);
  const plainly = shifted(today, amount, unitAhead, 1);
  if (onDay === undefined || plainly === undefined || onDay.wrong !== undefined) return undefined;
  return weekdayOf(plainly) === weekdayOf(onDay.date)
    ? exactly(plainly)
    : { wrong: 'weekday', date: plainly };
};

const month =
  '(maneden|denne maned|naeste maned|sidste maned|month|this month|next month|last month|[a-z]{3,9})';
const inMonth = new RegExp(
  `^(\\d{1,2}|sidste|last) ?(?:\\.|st|nd|rd|th)? ?(dag|day|[a-z]{4,9})? ?(?:i|in|of) (?:den |the )?${month}(?: (\\d{4}))?$`,
);

/** The first day of the month meant. `the month` is this one. */
const monthMeant = (
  name: string,
  year: string | undefined,
  today: CalendarDate,
  lean: Lean,
): DayRead | undefined => {
  const first = parseCalendarDate(`${today.slice(0, 7)}-01`);
  if (first === undefined) return undefined;
  if (/maned|month/.test(name)) {
    if (year !== undefined) return undefined;
    return exactly(
      addMonths(first, /^(?:naeste|next)/.test(name) ? 1 : /^(?:sidste|last)/.test(name) ? -1 : 0),
    );
  }
  return monthNamed(name) === undefined
    ? undefined
    : readWritten(`1. ${name}${year ? ` ${year}` : ''}`, today, lean);
};

const weekdaysIn = (first: CalendarDate, weekday: number): readonly CalendarDate[] =>
  Array.from({ length: 31 }, (_, day) => addDays(first, day)).filter(
    (date) => date.slice(0, 7) === first.slice(0, 7) && weekdayOf(date) === weekday,
  );

/** `den 1. i måneden`, `sidste dag i måneden`, `første mandag i september`. */
const readInMonth = (said: string, today: CalendarDate, lean: Lean): DayRead | undefined => {
  const [matched, which = '', what, name = '', year] = inMonth.exec(said) ?? [];
  if (matched === undefined) return undefined;
  const first = monthMeant(name, year, today, lean);
  const weekday = what === undefined || /^da[gy]$/.test(what) ? undefined : weekdayNamed(what);
  if (first === undefined || first.wrong !== undefined) return undefined;
  if (what !== undefined && weekday === undefined && !/^da[gy]$/.test(what)) return undefined;
  const isLast = /^(?:sidste|last)$/.test(which);
  if (weekday !== undefined) {
    const found = weekdaysIn(first.date, weekday).at(isLast ? -1 : Number(which) - 1);
    return found === undefined ? none : exactly(found);
  }
  if (isLast) return exactly(addDays(addMonths(first.date, 1), -1));
  if (/^(?:maneden|month)$/.test(name)) return dayOfMonth(which, today, lean);
  const date = parseCalendarDate(`${first.date.slice(0, 7)}-${which.padStart(2, '0')}`);
  return date === undefined ? none : exactly(date);
};

/** The months around today that have such a day: "den 31." skips those that don't. A weekday decides which. */
const dayOfMonth = (day: string, today: CalendarDate, lean: Lean, weekday?: number): DayRead => {
  const first = parseCalendarDate(`${today.slice(0, 7)}-01`) ?? today;
  const found = [-2, -1, 0, 1, 2].flatMap(
    (months) => parseCalendarDate(`${addMonths(first, months).slice(0, 7)}-${day.padStart(2, '0')}`) ?? [],
  );
  const before = found.findLast((date) => date <= today);
  const after = found.find((date) => date >= today);
  if (before === undefined || after === undefined) return none;
  const [fits, ...others] = [before, after].filter((date) => weekdayOf(date) === weekday);
  if (fits !== undefined && others.length === 0) return exactly(fits);
  if (lean === 'nearest' && before !== after) return { wrong: 'unclear', between: [before, after] };
  return exactly(lean === 'past' ? before : after);
};

const weekNumber = /^(?:(?:i|in|pa) )?(?:uge|week|u\.) ?(\d{1,2})\.?(?:[ /-]{1,2}(\d{4}))?$/;
const isoWeek = /^(\d{4})-?w(\d\d)$/;
const weekBeside =
  /^(?:i |in )?(?:(naeste|next|kommende|den kommende|the coming|coming)|(denne|den her|this)|(sidste|forrige|last)) (?:uge|week)$/;

/** A week by its number, or relative to this one: its Monday. */
const readBareWeek = (said: string, today: CalendarDate, lean: Lean): DayRead | undefined => {
  const [, isoYear, isoNumber] = isoWeek.exec(said) ?? [];
  if (isoNumber !== undefined) return readNumberedWeek(isoNumber, isoYear, today, lean);
  const [, number, year] = weekNumber.exec(said) ?? [];
  if (number !== undefined) return readNumberedWeek(number, year, today, lean);
  const [matched, next, , last] = weekBeside.exec(said) ?? [];
  if (matched === undefined) return undefined;
  const weeks = next !== undefined ? 1 : last !== undefined ? -1 : 0;
  return { date: addDays(today, 1 - weekdayOf(today) + weeks * 7), week: true };
};

const dayThenWeek =
  /^(?:pa |on )?([a-z]{3,9})\.? (?:(?:i|in|of) )?((?:(?:den |the )?[a-z.]{2,9} )?(?:uge|week) ?(?:\d.*)?|u\. ?\d.*)$/;
const weekThenDay = /^(.*?(?:uge|week)(?: ?\d{1,2}(?:[ /-]{1,2}\d{4})?)?)\.? (?:pa |om |on )?([a-z]{3,10})$/;

/** `uge 34`, `tirsdag i næste uge`, `uge 33 tirsdag`. */
const readWeek = (said: string, today: CalendarDate, lean: Lean): DayRead | undefined => {
  const alone = readBareWeek(said, today, lean);
  if (alone !== undefined) return alone;
  const [, dayBefore, weekAfter] = dayThenWeek.exec(said) ?? [];
  const [, weekBefore, dayAfter] = weekThenDay.exec(said) ?? [];
  const week = readBareWeek((weekAfter ?? weekBefore ?? '').trim(), today, lean);
  const weekday = weekdayNamed((dayBefore ?? dayAfter ?? '').replace(/en$/, ''));
  if (week === undefined || weekday === undefined) return undefined;
  return week.wrong === undefined ? exactly(addDays(week.date, weekday - 1)) : week;
};

const beforeWeekday =
  /^(?:(nu pa|pa|nu|naeste|next|forstkommende|kommende|this coming|coming|denne|this|sidste|last|forrige|i) )?([a-z]{3,9})\.?$/;

/** The days from one weekday to another, 1 to 7. */
const daysUntil = (to: number, from: number): number => ((to - from + 6) % 7) + 1;

/** A weekday on its own: `tirsdag`, `i mandags`, `nu på fredag`, `next Monday`. Never today. */
const readWeekday = (said: string, today: CalendarDate, lean: Lean): DayRead | undefined => {
  const [, before, name = ''] = beforeWeekday.exec(said) ?? [];
  const past = before === 'i' && name.endsWith('s');
  const weekday = weekdayNamed(past ? name.slice(0, -1) : name);
  if (weekday === undefined || (before === 'i' && !past)) return undefined;
  const coming = addDays(today, daysUntil(weekday, weekdayOf(today)));
  const been = addDays(today, -daysUntil(weekdayOf(today), weekday));
  switch (before) {
    case 'naeste':
    case 'next': {
      // To some it is the coming one, to others the one next week.
      const ofNextWeek = addDays(today, 7 - weekdayOf(today) + weekday);
      return coming === ofNextWeek ? exactly(coming) : { wrong: 'unclear', between: [coming, ofNextWeek] };
    }
    case 'denne':
    case 'this':
      return weekday > weekdayOf(today) ? exactly(coming) : { wrong: 'unclear', between: [been, coming] };
    case 'i':
    case 'sidste':
    case 'last':
      return exactly(been);
    case 'forrige':
      return { wrong: 'unclear', between: [addDays(been, -7), been] };
    case undefined:
      return lean === 'past' ? lastSuch(weekday, been, today) : exactly(coming);
    default:
      return exactly(coming);
  }
};

/** About the past, "tirsdag" said on a Tuesday is today or a week ago. */
const lastSuch = (weekday: number, been: CalendarDate, today: CalendarDate): DayRead =>
  weekday === weekdayOf(today) ? { wrong: 'unclear', between: [been, today] } : exactly(been);

const nameFirst = /^(?:pa |on |i )?([a-z]{3,9})\.? (.+)$/;
const nameLast = /^(.+) ([a-z]{3,9})$/;

/** A weekday with its date, either first: `tirsdag den 21. april`, `i morgen tirsdag`; asked about if they don't fit. */
const readTogether = (said: string, today: CalendarDate, lean: Lean): DayRead | undefined => {
  const [, first = '', rest = ''] = nameFirst.exec(said) ?? [];
  const [, start = '', last = ''] = nameLast.exec(said) ?? [];
  const found = [
    [weekdayNamed(first), rest],
    [weekdayNamed(last), start],
  ] as const;
  for (const [weekday, other] of found) {
    if (weekday === undefined) continue;
    const day = readDated(other, today, lean, weekday);
    if (day === undefined) continue;
    if (day.wrong !== undefined) return day;
    return weekdayOf(day.date) === weekday ? exactly(day.date) : { wrong: 'weekday', date: day.date };
  }
  const [, bare] = /^(?:pa |on )?[a-z]{3,9}\.? (\d{1,2})$/.exec(said) ?? [];
  const weekday = weekdayNamed(first);
  return bare === undefined || weekday === undefined ? undefined : onSuchDay(weekday, bare, today);
};

/** "fredag 12" may be Friday the 12th, if one comes within a month. */
const onSuchDay = (weekday: number, day: string, today: CalendarDate): DayRead | undefined => {
  const date = Array.from({ length: 31 }, (_, away) => addDays(today, away + 1)).find(
    (one) => Number(one.slice(8)) === Number(day),
  );
  return date !== undefined && weekdayOf(date) === weekday ? exactly(date) : undefined;
};

/** A date that may come with a weekday. */
const readDated = (said: string, today: CalendarDate, lean: Lean, weekday: number): DayRead | undefined => {
  const bare = said.replace(/^(?:(?:den|d|the|on|pa)\.? |d\.?(?=\d))+/, '');
  const [away] = dayWords.get(said) ?? [];
  if (away !== undefined) return exactly(addDays(today, away));
  const ordinal = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(withOrdinals(bare));
  if (ordinal !== null && (bare !== said || /\D/.test(bare) || isOrdinal(bare)))
    return dayOfMonth(ordinal[1] ?? '', today, lean, weekday);
  return (
    readWritten(bare, today, lean) ??
    readWritten(withOrdinals(bare), today, lean) ??
    readInMonth(withOrdinals(bare), today, lean)
  );
};
