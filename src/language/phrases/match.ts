import { isFiller, normaliseReference } from '../../domain/base/matching';
import { slipsBetween } from '../../domain/base/slips';
import { isTimeWord, namesWhen, readsWhen } from '../when';
import { type Token, trimEnds, unquote } from './message';
import type { SlotKind, Step, Steps } from './pattern';

/** What a phrase is compared with: some of a text's words. */
export interface Said {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What was said, from its first word to its last. */
export const wordsOf = ({ text, tokens }: Said): string => trimEnds(text.slice(tokens[0]?.start));

/** How words may differ from those in a phrase. */
interface Tolerance {
  /** Whether slips are forgiven at all. */
  readonly slips: boolean;
  /** Folded words that are part of a name only in quotes or with a capital. */
  readonly everydayWords: ReadonlySet<string>;
  /** Folded words that mean themselves, however similar another word is. */
  readonly rightWords: ReadonlySet<string>;
}

export interface Match {
  readonly slots: Readonly<Record<string, string>>;
  /** What was named is one of the speaker's own families. */
  readonly own: boolean;
  /** What was said before and after the subject, if there is one, correctly spelt. */
  readonly around?: Around;
  /** Letters of the phrase's own words: the more there are, the more certain it is that this phrase was meant. */
  readonly letters: number;
  readonly slips: number;
  /** A word of the phrase was typed with an ending: inflected rather than misspelt. */
  readonly inflected: boolean;
  /** The phrase, correctly spelt. */
  readonly corrected: string;
}

/** A line about something: what comes before it, and after it. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

interface Part {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
  readonly slips: number;
  /** The word of the phrase that was meant; empty for what is not part of the phrase. */
  readonly written: string;
}

/** The longest name, in words: departments have long ones. Punctuation splits a word into more tokens. */
const nameWords = 8;
const nameTokens = 24;
/** `sagen HOI-2026-001`. */
const referenceTokens = 4;
/** `tirsdag den 21. april 2026 fra kl. 10.00 til kl. 11.30`. */
const timeTokens = 16;

/**
 * Compares a whole text with one way through a phrase. Each pair of step and word fails at most once, so the time is
 * proportional to the length of the text.
 */
export const matchSteps = (steps: Steps, said: Said, tolerance: Tolerance): Match | undefined => {
  const { tokens } = said;
  const failed = new Set<number>();

  const continueAt = (stepAt: number, tokenAt: number): readonly Part[] | undefined => {
    const step = steps[stepAt];
    if (step === undefined) return tokenAt === tokens.length ? [] : undefined;
    const position = stepAt * (tokens.length + 1) + tokenAt;
    if (failed.has(position)) return undefined;
    for (const to of endsOf(step, tokenAt, said, tolerance)) {
      const found = readPart(step, tokenAt, to, said, tolerance);
      const rest = found === undefined ? undefined : continueAt(stepAt + 1, to);
      if (found !== undefined && rest !== undefined) return [found, ...rest];
    }
    failed.add(position);
    return undefined;
  };

  const parts = continueAt(0, 0);
  return parts === undefined ? undefined : summarise(parts, said);
};

/** Where a step that begins at a word may end, in the order to try. */
const endsOf = (
  step: Step,
  from: number,
  { tokens, text }: Said,
  { everydayWords }: Tolerance,
): readonly number[] => {
  if (step.kind === 'colon') return [from];
  if (step.kind === 'word') return from < tokens.length ? [from + 1] : [];
  const ends: number[] = [];
  for (let to = from + 1; to <= tokens.length; to += 1) {
    if (step.kind === 'name' && !mayBeName(from, to, { tokens, text }, everydayWords)) break;
    if ((step.kind === 'reference' || step.kind === 'own') && to - from > referenceTokens) break;
    if (step.kind === 'time' && to - from > timeTokens) break;
    ends.push(to);
  }
  return step.kind === 'text' || step.kind === 'time' ? ends.reverse() : ends;
};

const mayBeName = (
  from: number,
  to: number,
  { tokens, text }: Said,
  everydayWords: ReadonlySet<string>,
): boolean => {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  if (last.word - first.word >= nameWords || to - from > nameTokens) return false;
  if (everydayWords.has(last.folded) && !/^\p{Lu}\p{Ll}/u.test(text.slice(last.start, last.end)))
    return false;
  return to - from === 1 || !/[!?:]/.test(text.slice(tokens[to - 2]?.end, last.start));
};

const readPart = (
  step: Step,
  from: number,
  to: number,
  said: Said,
  tolerance: Tolerance,
): Part | undefined => {
  const part: Part = { step, from, to, slips: 0, written: '' };
  if (step.kind === 'colon') return endsNaming(from, said) ? part : undefined;
  if (step.kind === 'word') {
    const word = said.tokens[from]?.folded ?? '';
    const exact = step.options.find(({ folded }) => folded === word);
    if (exact) return { ...part, written: exact.written };
    if (!tolerance.slips || tolerance.rightWords.has(word)) return undefined;
    const near = step.options.find(({ folded }) => isNear(word, folded));
    return near && { ...part, slips: slipsBetween(word, near.folded, 2), written: near.written };
  }
  if (step.name === restOfSentence && goesOnNaming(from, said)) return undefined;
  return isNamed(step.kind, from, to, said) ? part : undefined;
};

/** A reference must be one, a time is said like one, and a name contains a letter: "møde 21/4" names no family. */
const isNamed = (kind: SlotKind, from: number, to: number, said: Said): boolean => {
  if (kind === 'own' && isOwn(from, to, said)) return true;
  if (kind === 'reference' || kind === 'own')
    return normaliseReference(sourceOf(from, to, said)) !== undefined;
  if (kind === 'time') return isWholeTime(from, to, said);
  if (kind === 'name' && (isCutReference(from, to, said) || isCutName(to, said))) return false;
  return kind === 'text' || said.tokens.slice(from, to).some(({ folded }) => !/^\d+$/.test(folded));
};

/** "i morgen", not just its "morgen": the "i" would then name a family. */
const isWholeTime = (from: number, to: number, said: Said): boolean =>
  namesWhen(sourceOf(from, to, said)) &&
  !(isTimeWord(said.tokens[from - 1]?.folded ?? '') && readsWhen(sourceOf(from - 1, to, said)));

/** The "Familien" of "Familien August" names no family: its name continues. */
const isCutName = (to: number, said: Said): boolean => {
  const [last, next] = [said.tokens[to - 1], said.tokens[to]];
  if (last === undefined || next === undefined || last.folded === '' || !isFiller(last.folded)) return false;
  return /^\p{Lu}/u.test(said.text.slice(next.start, next.end));
};

const isOwn = (from: number, to: number, { tokens }: Said): boolean =>
  to - from === 1 && tokens[from]?.own === true;

/** The slot for what else is said, which is not part of a name. */
const restOfSentence = 'said';

/** "Maj Hansen ringet", "Sol og Måne": with a capital, and no punctuation between, a name continues. */
const goesOnNaming = (from: number, { tokens, text }: Said): boolean => {
  const next = tokens[from];
  if (next === undefined || text.slice(tokens[from - 1]?.end ?? 0, next.start).trim() !== '') return false;
  const word = text.slice(next.start, next.end);
  return /^\p{Lu}\p{Ll}/u.test(word) && !namesWhen(word);
};

/** "HOI" of "HOI 2026 001" names no family. */
const isCutReference = (from: number, to: number, said: Said): boolean =>
  normaliseReference(sourceOf(from, to, said)) === undefined &&
  Array.from({ length: referenceTokens }, (_, more) => to + 1 + more).some(
    (end) => end <= said.tokens.length && normaliseReference(sourceOf(from, end, said)) !== undefined,
  );

/** Whether a word may be a misspelling of another, or is the same. */
export const isNear = (word: string, right: string): boolean =>
  slipsBetween(word, right, slipsForgiven(right)) < Number.POSITIVE_INFINITY;

/** Short words are too similar to guess at. */
const slipsForgiven = (word: string): number => {
  if (word.length >= 8) return 2;
  return word.length >= 4 ? 1 : 0;
};

/** `stedfortræder X: NAVN`: a colon here ends the name before it. */
const endsNaming = (at: number, { tokens, text }: Said): boolean =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length).includes(':');

/** The words as typed, with the brackets and other marks attached to them. */
const sourceOf = (from: number, to: number, { tokens, text }: Said): string => {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const before = text.slice(tokens[from - 1]?.end ?? start, start);
  const after = text.slice(end, tokens[to]?.start ?? text.length);
  const [attached = ''] = after.split(/\s/, 1);
  return trimEnds(`${before.split(/\s/).at(-1) ?? ''}${text.slice(start, end)}${attached}`);
};

const summarise = (parts: readonly Part[], said: Said): Match => {
  const slots: Record<string, string> = {};
  const corrected: string[] = [];
  let subjectAt: number | undefined;
  for (const { step, from, to, written } of parts) {
    if (step.kind === 'word') corrected.push(` ${written}`);
    else if (step.kind === 'colon') corrected.push(':');
    else {
      const source = sourceOf(from, to, said);
      slots[step.name] = unquote(source);
      if (step.name === 'subject') subjectAt = corrected.length;
      corrected.push(` ${source}`);
    }
  }
  return {
    slots,
    own: parts.some(
      ({ step, from, to }) => 'name' in step && step.name === 'subject' && isOwn(from, to, said),
    ),
    ...(subjectAt !== undefined && {
      around: {
        before: corrected.slice(0, subjectAt).join('').trim(),
        after: corrected.slice(subjectAt + 1).join(''),
      },
    }),
    letters: parts.reduce((sum, { written }) => sum + written.length, 0),
    slips: parts.reduce((sum, { slips }) => sum + slips, 0),
    inflected: parts.some(
      ({ from, slips, step }) => slips > 0 && isInflection(said.tokens[from]?.folded ?? '', step),
    ),
    corrected: corrected.join('').trim(),
  };
};

const isInflection = (word: string, step: Step): boolean =>
  step.kind === 'word' && step.options.some(({ folded }) => word.startsWith(folded));
