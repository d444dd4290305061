import { numberOf, numberPattern } from './plain';

/** The half of the day named with the hours: "i eftermiddag", "in the morning". */
export type Half = 'am' | 'pm';

/** The hours named, `HH:MM`. */
export interface Hours {
  readonly start: string;
  readonly end?: string;
}

/** Hours as far as they could be read. `none`: said like a time that does not exist. `unclear`: one of these two. */
export type HoursRead =
  | ({ readonly wrong?: never } & Hours)
  | { readonly wrong: 'none' }
  | { readonly wrong: 'unclear'; readonly between: readonly [string, string] };

/** Minutes after midnight. `other`: twelve hours later, where that is just as likely. */
interface Moment {
  readonly minute: number;
  readonly other?: number;
}

const noon = 12 * 60;
const midnight = 24 * 60;

const written = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const ofDay = (minute: number): Moment | 'none' => (minute >= 0 && minute < midnight ? { minute } : 'none');

/** Nobody meets before seven unless they say so: "kl. 2" could be at night or in the afternoon, and is asked about. */
const earliestSure = 7 * 60;

/** A time read off the dial: 1 to 12 come twice a day. */
const onDial = (minute: number, half: Half | undefined): Moment | 'none' => {
  if (minute < 0 || minute >= midnight) return 'none';
  if (minute >= noon + 60) return { minute };
  const onTwelve = minute % noon;
  // Twelve in the morning or in the afternoon is noon.
  if (half !== undefined)
    return { minute: half === 'pm' || (onTwelve < 60 && minute >= noon) ? onTwelve + noon : onTwelve };
  if (onTwelve < 60) return { minute: onTwelve + noon };
  return onTwelve < earliestSure ? { minute: onTwelve, other: onTwelve + noon } : { minute: onTwelve };
};

const number = `\\d{1,2}|${numberPattern}`;
const hourWord = `(${number}|to)`;

/** Hours and minutes in digits: `9`, `9:30`, `10.30`, `10:00:00`, `1430`, `2pm`, `9.30 a.m.` */
const digital = /^(\d{1,2})(?:([:.])(\d\d)(?::00)?|(?<=\d\d)(\d\d))?(?: ?([ap])\.?m\.?)?\.?$/;
const minutesBeside = new RegExp(
  `^(?:(?:et |a )?(kvart(?:er)?|quarter)|(${number}|to)(?: (?:minut(?:ter)?|min\\.?|minutes?))?) (over|i|past|after|to) (halv |half )?${hourWord}$`,
);
const halfHour = new RegExp(`^(halv|half past) ${hourWord}$`);
const wholeHour = new RegExp(`^${hourWord}(?: oclock)?$`);

const partOfDay = / (?:om |in the )?(morgenen|formiddagen|eftermiddagen|aftenen|morning|afternoon|evening)$/;
const halfOfPart = (part: string | undefined): Half | undefined => {
  if (part === undefined) return undefined;
  return /^(?:morg|morn|form)/.test(part) ? 'am' : 'pm';
};

const readDigits = (said: string, half: Half | undefined): Moment | 'none' | undefined => {
  const [matched, hour = '', , minute, joined, meridiem] = digital.exec(said) ?? [];
  if (matched === undefined) return undefined;
  const hours = Number(hour);
  const minutes = Number(minute ?? joined ?? 0);
  if (minutes > 59) return 'none';
  if (meridiem !== undefined)
    return hours >= 1 && hours <= 12
      ? { minute: (hours % 12) * 60 + minutes + (meridiem === 'p' ? noon : 0) }
      : 'none';
  // Two-digit hours, or minutes, are written by the 24-hour clock.
  if (half === undefined && (minute ?? joined) !== undefined) return ofDay(hours * 60 + minutes);
  return hours === 0 ? { minute: minutes } : onDial(hours * 60 + minutes, half);
};

const readSpoken = (said: string, half: Half | undefined): Moment | 'none' | undefined => {
  const [, halved, halvedHour = ''] = halfHour.exec(said) ?? [];
  if (halved !== undefined)
    return onDial((numberOf(halvedHour) ?? 99) * 60 + (halved === 'halv' ? -30 : 30), half);
  const [, quarter, minutes = '', which, halfOf, hour = ''] = minutesBeside.exec(said) ?? [];
  if (which === undefined) return undefined;
  // "ti over halv ni" is Danish; "10 to 11" means from ten to eleven.
  if (halfOf === 'half ' || (which === 'to' && /^\d+ to/.test(said))) return undefined;
  const beside = quarter === undefined ? (numberOf(minutes) ?? 99) : 15;
  if (beside > 30) return undefined;
  const base = (numberOf(hour) ?? 99) * 60 - (halfOf === undefined ? 0 : 30);
  return onDial(base + (/^(?:over|past|after)$/.test(which) ? beside : -beside), half);
};

/** One moment. `led`: "kl." came before it, so that a number word is an hour. */
const readMoment = (text: string, led: boolean, context: Half | undefined): Moment | 'none' | undefined => {
  const part = partOfDay.exec(text);
  const said = part === null ? text : text.slice(0, part.index);
  const half = halfOfPart(part?.[1]) ?? context;
  if (/^(?:noon|midday)$/.test(said)) return { minute: noon };
  const whole = wholeHour.exec(said);
  const isHour = whole !== null && (led || part !== null || / oclock$/.test(said)) && !/^\d/.test(said);
  if (isHour) return onDial((numberOf(whole[1] ?? '') ?? 99) * 60, half);
  return readDigits(said.replace(/ oclock$/, ''), half) ?? readSpoken(said, half);
};

const lead = /^(?:klokken|kl|at|fra|from|mellem|between|ved)(?:\. ?| |(?=\d))(?=\S)/;

/** Without the words that introduce hours, and which those were. */
const withoutLead = (said: string): { readonly rest: string; readonly leads: readonly string[] } => {
  const leads: string[] = [];
  let rest = said;
  for (let found = lead.exec(rest); found !== null; found = lead.exec(rest)) {
    leads.push(found[0].replace(/[. ]/g, ''));
    rest = rest.slice(found[0].length);
  }
  return { rest, leads };
};

const length = new RegExp(
  `^(.+) (?:i|for) (?:(en|et|a|an|${number}|to|\\d{1,2}[.,]5) (halv )?(time|timer|hour|hours|minut|minutter|min|minutes|kvarter)|(halvanden time|an hour and a half)|(half an hour)|(tre kvarter))\\.?$`,
);

const minutesOf = (match: RegExpExecArray): number | undefined => {
  const [, , amount = '', halved, unit, oneAndHalf, half, three] = match;
  if (oneAndHalf !== undefined) return 90;
  if (half !== undefined) return 30;
  if (three !== undefined) return 45;
  const count = /[.,]/.test(amount) ? Number(amount.replace(',', '.')) : numberOf(amount);
  if (count === undefined || unit === undefined || count === 0) return undefined;
  if (halved !== undefined) return count === 1 && unit === 'time' ? 30 : undefined;
  const minutes = count * (/^(?:time|hour)/.test(unit) ? 60 : unit === 'kvarter' ? 15 : 1);
  return Number.isInteger(minutes) ? minutes : undefined;
};

const separators = / ?- ?| (?:til|to|until|og|and) /g;

/** A year is never a time: four digits that look like one need a "kl." before them. */
const isYear = (said: string): boolean => /^(?:19|20)\d\d\.?$/.test(said);

const joinedHours = (one: Moment | 'none', other: Moment | 'none'): HoursRead => {
  if (one === 'none' || other === 'none') return { wrong: 'none' };
  for (const { minute, other: later } of [one, other])
    if (later !== undefined) return { wrong: 'unclear', between: [written(minute), written(later)] };
  return { start: written(one.minute), end: written(other.minute) };
};

/** "2-3 pm" is in the afternoon, "11-1 pm" begins before it. */
const halfOfRange = (from: string, to: string): Half | undefined => {
  if (!/^\d{1,2}(?:[:.]\d\d)?$/.test(from)) return undefined;
  const half = /([ap])\.?m\.?$/.exec(to)?.[1];
  const start = Number(/^\d+/.exec(from)?.[0]) % 12;
  const end = Number(/^\d+/.exec(to)?.[0]) % 12;
  return half !== undefined && start <= end ? (`${half}m` as Half) : undefined;
};

const readRange = (rest: string, leads: readonly string[], half: Half | undefined): readonly HoursRead[] => {
  const isBetween = leads.some((one) => /^(?:mellem|between)$/.test(one));
  return [...rest.matchAll(separators)].flatMap((found) => {
    const [separator] = found;
    if (/og|and/.test(separator) !== isBetween && !separator.includes('-')) return [];
    const from = rest.slice(0, found.index);
    const to = withoutLead(rest.slice(found.index + separator.length));
    const led = leads.length > 0 || to.leads.length > 0;
    if (!led && (isYear(from) || isYear(to.rest))) return [];
    const start = readMoment(from, led, halfOfRange(from, to.rest) ?? half);
    const end = readMoment(to.rest, led, half);
    return start === undefined || end === undefined ? [] : [joinedHours(start, end)];
  });
};

const ofMoment = (moment: Moment | 'none'): HoursRead => {
  if (moment === 'none') return { wrong: 'none' };
  const { minute, other } = moment;
  return other === undefined
    ? { start: written(minute) }
    : { wrong: 'unclear', between: [written(minute), written(other)] };
};

/**
 * Hours as said in Danish or English: `kl. 10.30`, `halv ti`, `kvart over 8`, `ti minutter i ni`, `10-11.30`, `mellem 10 og
 * 12`, `10 i 2 timer`, `2-3 pm`, `half past nine`. Undefined for anything else; a number word needs a "kl." before it. Takes
 * {@link plain} text.
 */
export const readHours = (said: string, half?: Half): HoursRead | undefined => {
  const { rest, leads } = withoutLead(said);
  const led = leads.length > 0;
  const lasting = length.exec(rest);
  const minutes = lasting === null ? undefined : minutesOf(lasting);
  if (lasting !== null && minutes !== undefined) {
    const start = isYear(lasting[1] ?? '') && !led ? undefined : readMoment(lasting[1] ?? '', led, half);
    if (start === undefined || start === 'none') return start && { wrong: 'none' };
    const [one, other] = [start, { minute: start.minute + minutes }] as const;
    if (other.minute >= midnight) return { wrong: 'none' };
    return joinedHours(one, other);
  }
  const isKl = leads.some((one) => /^(?:kl|klokken|at)$/.test(one));
  const moment = isYear(rest) && !isKl ? undefined : readMoment(rest, led, half);
  const isFrom = leads.some((one) => /^(?:fra|from|mellem|between)$/.test(one)) && / (?:to|til) /.test(rest);
  const single = moment === undefined || isFrom ? [] : [ofMoment(moment)];
  const ranges = readRange(rest, leads, half);
  const [found, ...more] = [...single, ...ranges].filter(
    // "ten to nine" is not a range that ends before it begins.
    (one, _at, all) =>
      all.length === 1 || one.wrong !== undefined || one.end === undefined || one.end > one.start,
  );
  if (found === undefined || more.length === 0) return found;
  const [other] = more;
  return found.wrong === undefined && other?.wrong === undefined
    ? { wrong: 'unclear', between: [found.start, other?.start ?? found.start] }
    : found;
};

/** Said so that it can only be hours: not `10` or `10.11`, which may be days. */
export const areHoursOnly = (said: string): boolean =>
  !/^\d{1,2}\.?$/.test(said) && !/^\d{1,2}\.(?:0[1-9]|1[0-2])\.?$/.test(said);
