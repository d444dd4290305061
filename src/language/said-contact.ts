import type { CalendarDate } from '../domain/base/calendar';
import type { Refusal } from '../domain/base/result';
import type { ContactKind } from '../domain/case/family-case';
import { namesWhen, readWhen } from './when';

const kinds: readonly (readonly [ContactKind, RegExp])[] = [
  [
    'phone',
    /\bring(?:e|ede|er|et)?\b|\bopkald|telefon|\btlf\b|i røret|\bphone|called|\bcall\b|\brang\b|on the line/i,
  ],
  [
    'visit',
    /besøg|hjemme hos|\bforbi\b|\bude (?:hos|ved)\b|kaffe (?:\S+ )?hos|visit|popped|dropped (?:in|by)|stopped by|\bround at\b/i,
  ],
  ['message', /skre?v|besked|\bsms|\be?-?mail|wrote|written|message|texted|\btext\b/i],
  ['meeting', /møde|mødt|\bmet\b|meeting/i],
];

/** C5: what a sentence says about a past contact: how, and on which day. */
export interface SaidContact {
  readonly kind?: ContactKind;
  /** The day as a date; as it was said, if `wrong` says what is wrong with it. */
  readonly on?: string;
  readonly wrong?: Refusal;
}

/**
 * Reads them. A day that can't be read is never taken for another, of two days neither is chosen, a future day is not one of
 * past contact, and what was talked about ("om mødet på fredag") says nothing about the contact.
 */
export const saidContact = (sentence: string, today: CalendarDate): SaidContact => {
  const [told, about] = partsOf(sentence);
  const kind = kinds.find(([, words]) => words.test(told))?.[0];
  const day = dayIn(told, today);
  const other = day.on === undefined ? dayIn(about, today) : {};
  return {
    ...(kind && { kind }),
    ...(day.on !== undefined && { on: day.on }),
    ...(day.wrong && { wrong: day.wrong }),
    ...(other.on !== undefined && { on: other.said ?? other.on, wrong: { code: 'DateImpossible' } }),
  };
};

/** What is said about a contact, and what it was about. */
export const partsOf = (sentence: string): readonly [string, string] => {
  const at = sentence.search(subject);
  return at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at)];
};

const subject =
  /\s(?:om|about|vedrørende|vedr\.?|angående|ang\.?|regarding)\s(?!(?:aften|morgen|formiddag|eftermiddag|nat|\p{L}*dagen?)(?:en)?(?!\p{L}))/iu;

const wordsHeard = 40;
const longestDay = 8;
/** No day ends with one of these, or begins with a word that only joins sentences. */
const neverLast = /^(?:på|om|i|til|med|og|at|ved|den|fra|over|nu|to|on|in|the|and|from|of|for)$/iu;
const neverFirst = /^(?:med|og|over|and|of|to|at)$/iu;
/** Said of a day nobody can identify. */
const vague =
  /(?<!\p{L})(?:forleden(?: dag)?|for (?:nylig|nogen tid siden|lidt siden)|(?:i )?(?:sidste )?weekend(?:en)?|den anden dag|tidligere|the other day|recently|(?:last |at the )?weekend|earlier)(?!\p{L})/iu;

/** How long it took, or how often. */
const duration =
  /^(?:(?:\d{1,3}|en|et|to|tre|a|an|two|three) (?:min\.?|minut(?:ter)?|timer?|gange?|minutes?|hours?|times)(?: |$))+$/iu;

/** `said`: the day as it was said. */
type Day = Omit<SaidContact, 'kind'> & { readonly said?: string };

const dayIn = (sentence: string, today: CalendarDate): Day => {
  const found = stretchesIn(sentence.split(/\s+/).slice(0, wordsHeard));
  const days = found.flatMap((typed): readonly { readonly typed: string; readonly day: Day }[] => {
    const read = readWhen(typed, today, { lean: 'past' });
    if (duration.test(typed)) return [];
    if (read.wrong === 'day') return [{ typed, day: { on: typed, wrong: read.refusal } }];
    if (read.wrong === undefined && read.week)
      return [{ typed, day: { on: typed, wrong: { code: 'WeekNeedsDay' } } }];
    if (read.wrong === 'noDay' || read.date === undefined) return [];
    return [
      { typed, day: read.date > today ? { on: typed, wrong: { code: 'DateInFuture' } } : { on: read.date } },
    ];
  });
  const [only, ...others] = days;
  if (only === undefined) {
    const [said] = vague.exec(sentence) ?? [];
    return said === undefined ? {} : { on: said, said, wrong: { code: 'DateImpossible' } };
  }
  if (others.length > 0)
    return { on: days.map(({ typed }) => typed).join(', '), wrong: { code: 'DateImpossible' } };
  return { ...only.day, said: only.typed };
};

/** The stretches said like a day or a time, each as long as possible. */
const stretchesIn = (words: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const lengths = Array.from({ length: Math.min(longestDay, words.length - from) }, (_, at) => at + 1);
    const length = lengths.findLast((one) => isDay(words.slice(from, from + one)));
    if (length === undefined) continue;
    found.push(
      words
        .slice(from, from + length)
        .join(' ')
        .replace(/[,;:!?]+$/u, ''),
    );
    from += length - 1;
  }
  return found;
};

const isDay = (stretch: readonly string[]): boolean => {
  const [first = ''] = stretch;
  const bare = (stretch.at(-1) ?? '').replace(/[.,;:!?]+$/u, '');
  // A comma may end it: "i går, kl. 10" continues, "i fredags, i mandags" are two.
  return !neverFirst.test(first) && !neverLast.test(bare) && namesWhen(stretch.join(' '));
};
