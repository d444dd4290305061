import { addDays, type CalendarDate } from '../domain/base/calendar';
import { weekdayNamed } from './dates/names';
import { readWhen } from './when';

/** A stretch of days as typed: one day or week, or from one day to another. */
interface TypedPeriod {
  readonly when?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const namesWeekday = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some((word) => weekdayNamed(word) !== undefined);

/** The day meant, and the last day of the week if only a week is named. */
const dayIn = (text: string, today: CalendarDate): { first: string; last: string } => {
  const read = readWhen(text, today, { lean: 'ahead' });
  if (read.wrong !== undefined) return { first: text, last: text };
  return { first: read.date, last: read.week ? addDays(read.date, 6) : read.date };
};

const someWeeks =
  /^(.+?),? (?:i|og|for|and) (en|to|tre|fire|[1-8]|a|one|two|three|four) (?:uger?|weeks?)(?: frem)?$/iu;
const counted = new Map(
  [
    ['en', 'a', 'one'],
    ['to', 'two'],
    ['tre', 'three'],
    ['fire', 'four'],
  ].flatMap((same, at) => same.map((word) => [word, at + 1] as const)),
);

/** "17/8 i to uger": to the last day of as many weeks. */
const lastingFor = (
  text: string | undefined,
  today: CalendarDate,
): { readonly from: string; readonly to: string } | undefined => {
  const [, day = '', many = ''] = someWeeks.exec(text ?? '') ?? [];
  const read = day === '' ? undefined : readWhen(day, today, { lean: 'ahead' });
  const weeks = counted.get(many.toLowerCase()) ?? Number(many);
  return read === undefined || read.wrong !== undefined
    ? undefined
    : { from: read.date, to: addDays(read.date, weeks * 7 - 1) };
};

/**
 * The first and last day of what was typed: `i dag`, `uge 34`, `fra mandag til fredag`. Without a first day it begins today.
 * A weekday at the end is the next one after the beginning. What is not a day stays as typed.
 */
export const readPeriod = (
  { when, from, to }: TypedPeriod,
  today: CalendarDate,
): { readonly from?: string; readonly to?: string } => {
  const weeks = lastingFor(when ?? (to === undefined ? from : undefined), today);
  if (weeks !== undefined) return weeks;
  if (when !== undefined) {
    const { first, last } = dayIn(when, today);
    return { from: first, to: last };
  }
  const begins = from === undefined ? undefined : dayIn(from, today);
  if (to === undefined) return begins === undefined ? {} : { from: begins.first };
  const ends = dayIn(to, today).last;
  const start = begins?.first ?? today;
  const isBefore = ends < start && namesWeekday(to) && readWhen(start, today).wrong === undefined;
  return { from: start, to: isBefore ? dayIn(to, start as CalendarDate).last : ends };
};
