import { fold } from '../../domain/base/matching';
import { books } from './book';
import type { Said } from './match';
import { botNames, type Message, type Token } from './message';

type Words = readonly string[];

const toWords = (texts: Iterable<string>): readonly Words[] =>
  Array.from(texts, (text) => fold(text).split(' ')).sort((one, other) => other.length - one.length);

const names = toWords(botNames);
const before = toWords(books.flatMap(({ politeBefore }) => politeBefore));
const after = toWords(books.flatMap(({ politeAfter }) => politeAfter));

/**
 * The possible readings without "Hej Rød Tråd, kan du …" and "… tak". The whole comes before what is left without
 * courtesies, since "hej" may be all there is; and "rød tråd X" is a phrase, where it is not the bot's name.
 */
export const withoutCourtesies = ({ head, tokens }: Message): readonly Said[] => {
  const whole: Range = { from: 0, to: tokens.length };
  const named = withoutName(tokens, whole);
  const ranges = [
    named,
    whole,
    withoutPoliteness(tokens, withoutName(tokens, withoutPoliteness(tokens, whole))),
  ];
  const distinct = new Map(
    ranges.filter(({ from, to }) => from < to).map((range) => [`${range.from} ${range.to}`, range]),
  );
  return Array.from(distinct.values(), ({ from, to }) => ({
    text: head.slice(0, tokens[to]?.start ?? head.length),
    tokens: tokens.slice(from, to),
  }));
};

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Removes the name once, at the front or else at the end: any further "rød tråd" is meant literally. */
const withoutName = (tokens: readonly Token[], { from, to }: Range): Range => {
  const front = lengthFrom(tokens, from, names);
  return front > 0 ? { from: from + front, to } : { from, to: to - lengthUpTo(tokens, to, names) };
};

const withoutPoliteness = (tokens: readonly Token[], range: Range): Range => {
  let { from, to } = range;
  while (lengthFrom(tokens, from, before) > 0) from += lengthFrom(tokens, from, before);
  while (to > from && lengthUpTo(tokens, to, after) > 0) to -= lengthUpTo(tokens, to, after);
  return { from, to };
};

const stands = (tokens: readonly Token[], at: number, words: Words): boolean =>
  words.every((word, offset) => tokens[at + offset]?.folded === word);

/** How many words from here on one of the phrases covers; 0 if none does. */
const lengthFrom = (tokens: readonly Token[], at: number, phrases: readonly Words[]): number =>
  phrases.find((words) => stands(tokens, at, words))?.length ?? 0;

const lengthUpTo = (tokens: readonly Token[], end: number, phrases: readonly Words[]): number =>
  phrases.find((words) => stands(tokens, end - words.length, words))?.length ?? 0;
