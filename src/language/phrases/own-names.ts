import { isWholeName, nameForms } from '../../domain/base/matching';
import type { Message, Token } from './message';

/** A message with a stretch taken for the name of a family. */
export interface Naming {
  readonly message: Message;
  /** The name as typed. */
  readonly name: string;
}

/** A line is searched for names up to here, in stretches of this many words. */
const tokensAtMost = 40;
const nameTokensAtMost = 8;
/** No line needs more namings than this. */
const namingsAtMost = 12;

/**
 * The ways to take one stretch of a message for the name of one of the speaker's own families, longest name first. `names`:
 * their names, in the form of `nameForms`. A name is a name whatever words it consists of: "møde Familien I dag".
 */
export const namingsIn = (message: Message, names: ReadonlySet<string>): readonly Naming[] => {
  if (names.size === 0) return [];
  const { tokens, head } = message;
  const { length } = tokens.slice(0, tokensAtMost);
  const found: Naming[] = [];
  for (let size = Math.min(nameTokensAtMost, length); size > 0; size -= 1) {
    for (let from = 0; from + size <= length; from += 1) {
      const stretch = tokens.slice(from, from + size);
      const name = named(stretch, head, names);
      if (name === undefined) continue;
      found.push({ name, message: { ...message, tokens: merged(tokens, from, stretch) } });
      if (found.length === namingsAtMost) return found;
    }
  }
  return found;
};

const named = (stretch: readonly Token[], head: string, names: ReadonlySet<string>): string | undefined => {
  const [first] = stretch;
  const last = stretch.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = head.slice(first.start, last.end);
  const quoted = stretch.some(({ folded }) => folded === '');
  if (quoted)
    return stretch.length === 1 && nameForms(text).some((form) => names.has(form)) ? text : undefined;
  const words = stretch.flatMap(({ folded }) => folded.split(' '));
  return isWholeName(words, names) ? text : undefined;
};

const merged = (tokens: readonly Token[], from: number, stretch: readonly Token[]): readonly Token[] => {
  const [first] = stretch;
  const last = stretch.at(-1);
  if (first === undefined || last === undefined) return tokens;
  const { start, word } = first;
  const name: Token = { folded: '', own: true, start, end: last.end, word };
  return [...tokens.slice(0, from), name, ...tokens.slice(from + stretch.length)];
};
