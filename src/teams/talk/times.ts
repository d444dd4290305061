import { today } from '../../app/base/services';
import { addDays, type CalendarDate } from '../../domain/base/calendar';
import { readPeriod } from '../../language/period';
import { dayAfter, readMoved, readWhen } from '../../language/when';
import { timeOf } from '../routes/base/typed-time';
import type { Fills } from './filling';
import type { Talking } from './talking';

type Values = NonNullable<Fills['values']>;

/** What was filled in just before, if a sentence corrects it: "nej, fredag" keeps the time of day. */
const before = ({ heard, talk, wish }: Talking): Values => {
  if (talk.form && talk.wish === wish) return { on: talk.on, start: talk.start, end: talk.end };
  return /(?<!\p{L})(?:samme dag|same day)(?!\p{L})/iu.test(heard.text) ? { on: talk.on } : {};
};

/** What is said, and for the rest what was said before. */
const over = (earlier: Values, said: Values): Values => ({
  ...earlier,
  ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  // An end belongs to its beginning.
  ...(said?.start !== undefined && { end: said.end }),
});

/** The last day named, and the time of day; a future day. */
export const dayAndTime = (talking: Talking): Fills => {
  const { asking, heard } = talking;
  const ahead = heard.when.map(({ typed }) => ({
    typed,
    read: readWhen(typed, today(asking.services), { lean: 'ahead' }),
  }));
  const { typed, wrong } = timeOf(whenOf(ahead));
  return { values: over(before(talking), typed), ...(wrong && wrongOf(wrong)) };
};

const wrongOf = (wrong: Readonly<Record<string, unknown>>): Pick<Fills, 'wrong'> => {
  const [first] = Object.entries(wrong);
  return first === undefined
    ? {}
    : { wrong: { ...(first[1] as NonNullable<Fills['wrong']>), field: first[0] } };
};

/** "Ugen efter", "torsdagen efter", wherever it stands. */
const saidAfter =
  /(?<!\p{L})(?:ugen (?:efter|derefter)|(?:en|1) uge senere|the week after|(?:a|one) week later|(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:en)? (?:efter|derefter|after))(?!\p{L}| (?:at|kl|klokken|frokost|middag|møde|lunch|noon|school|skole))/iu;

/** By how many weeks something is postponed: "en uge", "14 dage". */
const weeksSaid = (text: string): number | undefined => {
  const [, weeks, days] =
    /(?<!\p{L})(?:(en|to|tre|1|2|3|a|one|two|three) (?:uger?|weeks?)|(14|fjorten|fourteen) (?:dage|days))(?!\p{L})/iu.exec(
      text,
    ) ?? [];
  if (days !== undefined) return 2;
  return weeks === undefined ? undefined : (numbersSaid[weeks.toLowerCase()] ?? Number(weeks));
};
const numbersSaid: Readonly<Record<string, number>> = {
  en: 1,
  a: 1,
  one: 1,
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
};

/** The days and times that are wanted, without those they replace. */
const wanted = ({ text, when }: Talking['heard']): When => {
  const kept = when.filter(({ typed }) => {
    const at = text.indexOf(typed);
    return at < 0 || !insteadOf.test(text.slice(0, at));
  });
  return kept.length > 0 ? kept : when;
};
const insteadOf = /(?:i stedet for|frem for|og ikke|instead of|rather than|and not)\s+(?:\p{L}+\s+)?$/iu;

type When = Talking['heard']['when'];

/** One day with one time, wherever the two are. */
const whenOf = (when: When, chosen?: When[number]) => {
  const day = chosen ?? when.findLast(({ read }) => read.wrong !== 'noDay');
  const time = when.findLast(({ read }) => read.wrong === 'noDay');
  if (day === undefined) return time?.read;
  if (day.read.wrong === undefined && day.read.start === undefined && time?.read.wrong === 'noDay') {
    const { start, end } = time.read;
    return { ...day.read, start, ...(end !== undefined && { end }) };
  }
  return day.read;
};

/** Of two days, the one to which something is moved: "til" precedes it, or it is not the day of the meeting. */
export const moved = (talking: Talking, on: string): Fills => {
  const { asking, heard } = talking;
  const when = wanted(heard);
  const days = when
    .filter(({ read }) => read.wrong !== 'noDay')
    .map((said) => ({ ...said, read: readMoved(said.typed, today(asking.services), on as never) }));
  const isMeetings = ({ typed }: (typeof days)[number]): boolean => {
    const [as] = when.filter((one) => one.typed === typed);
    return as?.read.wrong === undefined && as?.read.date === on;
  };
  const others = days.length > 1 ? days.filter((one) => !isMeetings(one)) : days;
  const to = others.find(({ typed }) => /^(?:til|to|frem til|until)\s/iu.test(typed)) ?? others.at(-1);
  const { typed, wrong } = timeOf(whenOf(when, to));
  const after = dayAfter(saidAfter.exec(heard.text)?.[0] ?? '', on as CalendarDate);
  if (after !== undefined) return { values: { ...typed, on: after } };
  const weeks = to === undefined ? weeksSaid(heard.text) : undefined;
  if (weeks !== undefined) return { values: { ...typed, on: addDays(on as CalendarDate, weeks * 7) } };
  return { values: over(before(talking), typed), ...(wrong && wrongOf(wrong)) };
};

/** From the first day named to the last; what is not said stays as it was just filled in. */
export const period = (talking: Talking): Fills => {
  const { talk, wish, heard } = talking;
  const said = periodSaid(talking);
  const goesOn = talk.form === true && talk.wish === wish;
  if (!goesOn) return { values: said };
  // "Nej, kun til den 14.": the beginning stays; and another beginning is not another end.
  const onlyEnd = endSaid.test(heard.text) && heard.when.length === 1;
  return {
    earlier: { from: talk.from, to: talk.to, deputy: talk.deputy },
    values: onlyEnd ? { to: said.to } : said,
  };
};
const endSaid = /(?<!\p{L})(?:til|indtil|to|until|till)(?: og med)?\s/iu;

const periodSaid = ({ asking, heard }: Talking): { readonly from?: string; readonly to?: string } => {
  const days = heard.when
    .filter(({ typed }) => readWhen(typed, today(asking.services), { lean: 'ahead' }).wrong === undefined)
    .map(({ typed }) => typed.replace(/^(?:fra|from|til|to|until)\s+(?:og med\s+)?/iu, ''));
  const [first, second] = days;
  if (first === undefined) return {};
  if (second !== undefined) return readPeriod({ from: first, to: second }, today(asking.services));
  return /^(?:til|indtil|until|to|till)\s/iu.test(heard.when[0]?.typed ?? '')
    ? readPeriod({ to: first }, today(asking.services))
    : lasting(readPeriod({ when: first }, today(asking.services)), heard.text);
};

/** "Fra mandag og to uger frem": the last day of as many weeks. */
const lasting = (
  said: { readonly from?: string; readonly to?: string },
  text: string,
): { readonly from?: string; readonly to?: string } => {
  const weeks = weeksSaid(text);
  const isDay = said.from !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(said.from);
  return weeks === undefined || !isDay
    ? said
    : { ...said, to: addDays(said.from as CalendarDate, weeks * 7 - 1) };
};
