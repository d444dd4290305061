import { type CalendarDate, dateAt, type Instant } from '../base/calendar';
import { type Consent, recipientKey } from './consent-record';

/** What a giver's latest answer amounts to at an instant. Only `given` is a basis; `refused` and `withdrawn` are a no. */
export type WordState = 'given' | 'expired' | 'refused' | 'withdrawn';

export interface Word {
  readonly state: WordState;
  readonly consent: Consent;
}

/** The latest word of each giver (by id) about one thing. */
export type Words = ReadonlyMap<string, Word>;

/** Finds what was said to a recipient about sharing one type, about one member, for one purpose. */
export type FindWords = (
  recipient: string,
  type: string,
  purpose: string,
  aboutId: string,
) => Words | undefined;

const keyOf = (recipient: string, type: string, purpose: string, aboutId: string): string =>
  `${recipient}\n${type}\n${purpose}\n${aboutId}`;

const isNo = ({ state }: Word): boolean => state === 'refused' || state === 'withdrawn';

/** When it was said: at withdrawal, otherwise when the answer came to count. */
const saidAt = ({ state, consent }: Word): Instant =>
  state === 'withdrawn' && consent.answer === 'given' && consent.withdrawn
    ? consent.withdrawn.at
    : consent.since;

/** The later answer counts; of two at the same instant, the no. The id settles the rest, so that order never matters. */
const outdoes = (one: Word, other: Word): boolean => {
  const [oneAt, otherAt] = [saidAt(one), saidAt(other)];
  if (oneAt !== otherAt) return oneAt > otherAt;
  if (isNo(one) !== isNo(other)) return isNo(one);
  return one.consent.id > other.consent.id;
};

const wordOf = (consent: Consent, at: Instant, today: CalendarDate): Word | undefined => {
  if (consent.answer === 'given' && consent.withdrawn && consent.withdrawn.at <= at) {
    return { state: 'withdrawn', consent };
  }
  if (consent.since > at) return undefined;
  if (consent.answer === 'refused') return { state: 'refused', consent };
  return { state: consent.reviewOn < today ? 'expired' : 'given', consent };
};

/** Every giver's latest word at an instant, by recipient, type, purpose and member (S1–S3). */
const latestWords = (consents: readonly Consent[], at: Instant): ReadonlyMap<string, Words> => {
  const today = dateAt(at);
  const latest = new Map<string, Map<string, Word>>();
  for (const consent of consents) {
    const word = wordOf(consent, at, today);
    if (word === undefined) continue;
    const recipient = recipientKey(consent.recipient);
    for (const type of consent.types) {
      for (const aboutId of consent.aboutIds) {
        const key = keyOf(recipient, type, consent.purpose, aboutId);
        const words = latest.get(key) ?? new Map<string, Word>();
        latest.set(key, words);
        const present = words.get(consent.giverId);
        if (present === undefined || outdoes(word, present)) words.set(consent.giverId, word);
      }
    }
  }
  return latest;
};

/** Reads the consents once and answers with a look-up. */
export const wordsAt = (consents: readonly Consent[], at: Instant): FindWords => {
  const latest = latestWords(consents, at);
  return (recipient, type, purpose, aboutId) => latest.get(keyOf(recipient, type, purpose, aboutId));
};

const strongestFirst: readonly WordState[] = ['refused', 'withdrawn', 'given', 'expired'];

/**
 * What a giver has said to a hearer covered by several recipients: a colleague, and the department they sit in. A no to
 * either is a no until it is answered again to the same one.
 */
export const strongestWord = (
  findWords: FindWords,
  recipients: readonly string[],
  need: { readonly type: string; readonly purpose: string; readonly aboutId: string },
  giverId: string,
): Word | undefined => {
  const strength = (word: Word): number => strongestFirst.indexOf(word.state);
  let strongest: Word | undefined;
  for (const recipient of recipients) {
    const word = findWords(recipient, need.type, need.purpose, need.aboutId)?.get(giverId);
    if (word !== undefined && (strongest === undefined || strength(word) < strength(strongest)))
      strongest = word;
  }
  return strongest;
};

const endOfTime = '9999-12-31T00:00:00.000Z' as Instant;

/** The consents that still say something: those that hold a giver's latest word about at least one thing. */
export const standingConsents = (consents: readonly Consent[]): ReadonlySet<Consent> =>
  new Set(
    [...latestWords(consents, endOfTime).values()].flatMap((words) =>
      [...words.values()].map(({ consent }) => consent),
    ),
  );

/** S1: when consents that still count are to be reviewed: each day once, earliest first. */
export const reviewDays = (consents: readonly Consent[]): readonly CalendarDate[] =>
  [
    ...new Set(
      [...standingConsents(consents)].flatMap((consent) =>
        consent.answer === 'given' && consent.withdrawn === undefined ? [consent.reviewOn] : [],
      ),
    ),
  ].sort();
