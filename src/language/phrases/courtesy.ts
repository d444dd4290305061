import { fold } from '../../domain/matching';
import { books } from './book';
import type { Said } from './match';
import { botNames, type Message, type Token } from './message';

type Words = readonly string[];

const toWords = (texts: Iterable<string>): readonly Words[] =>
  Array.from(texts, (text) => fold(text).split(' ')).sort((one, other) => other.length - one.length);

const names = toWords(botNames);
const before = [...toWords(books.flatMap(({ politeBefore }) => politeBefore)), ...names];
const after = [...toWords(books.flatMap(({ politeAfter }) => politeAfter)), ...names];

/**
 * What may have been said, without "Hej Rød Tråd, kan du …" and "… tak". The whole comes before what is left
 * without courtesies, since "hej" may be all there is; and "rød tråd X" is a phrase, where it is no name.
 */
export const withoutCourtesies = ({ head, tokens }: Message): readonly Said[] => {
  const whole = { from: 0, to: tokens.length };
  const ranges = [shorten(tokens, names, names), whole, shorten(tokens, before, after)];
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

const shorten = (tokens: readonly Token[], first: readonly Words[], last: readonly Words[]): Range => {
  const stands = (words: Words, at: number) =>
    words.every((word, offset) => tokens[at + offset]?.folded === word);
  const lengthAt = (at: number) => first.find((words) => stands(words, at))?.length ?? 0;
  const lengthBefore = (at: number) => last.find((words) => stands(words, at - words.length))?.length ?? 0;

  let from = 0;
  while (lengthAt(from) > 0) from += lengthAt(from);
  let to = tokens.length;
  while (to > from && lengthBefore(to) > 0) to -= lengthBefore(to);
  return { from, to };
};
