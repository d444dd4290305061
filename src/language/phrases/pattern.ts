import { fold } from '../../domain/matching';

/**
 * How phrases are written down:
 *
 * - `vis|se plan`: words, with alternatives for a word
 * - `[for]`: may be left out
 * - `(hand over/transfer)`: alternatives of several words
 * - `:` a colon, or the end of a case reference
 * - `<subject>`: a name, up to six words, none of them an everyday verb or pronoun unless in quotes
 * - `<subject#>`: a case reference
 * - `<reason*>`: any text
 */
export type PatternText = string;

/** One way through a pattern: no options and no groups are left. */
export type Steps = readonly Step[];

export type Step =
  | { readonly kind: 'word'; readonly options: readonly Spelling[] }
  | { readonly kind: 'colon' }
  | { readonly kind: SlotKind; readonly name: string };

export type SlotKind = 'name' | 'reference' | 'text';

interface Spelling {
  readonly written: string;
  readonly folded: string;
}

/** All ways through a pattern. Throws when the pattern is not well-formed, since that is a mistake in our data. */
export const waysThrough = (pattern: PatternText): readonly Steps[] => {
  const parts = pattern.match(/<\w+[*#]?>|[[\]()/:]|[^\s[\]()/:<>]+/g) ?? [];
  const { ways, next } = readChoices(parts, 0);
  if (next !== parts.length) throw new Error(`phrase pattern closes a group that is not open: ${pattern}`);
  for (const [first] of ways) {
    if (first?.kind !== 'word') throw new Error(`phrase pattern does not begin with a word: ${pattern}`);
  }
  return ways;
};

interface Reading {
  readonly ways: readonly Steps[];
  readonly next: number;
}

const readChoices = (parts: readonly string[], from: number): Reading => {
  let { ways, next } = readSequence(parts, from);
  while (parts[next] === '/') {
    const another = readSequence(parts, next + 1);
    ways = [...ways, ...another.ways];
    next = another.next;
  }
  return { ways, next };
};

const readSequence = (parts: readonly string[], from: number): Reading => {
  let ways: readonly Steps[] = [[]];
  let at = from;
  for (
    let part = parts[at];
    part !== undefined && part !== '/' && part !== ']' && part !== ')';
    part = parts[at]
  ) {
    let following: readonly Steps[] = [[]];
    if (part === '[' || part === '(') {
      const group = readChoices(parts, at + 1);
      if (parts[group.next] !== (part === '[' ? ']' : ')'))
        throw new Error(`unclosed group: ${parts.join(' ')}`);
      following = part === '[' ? [...group.ways, []] : group.ways;
      at = group.next;
    } else following = [[readStep(part)]];
    ways = ways.flatMap((before) => following.map((after) => [...before, ...after]));
    at += 1;
  }
  return { ways, next: at };
};

const readStep = (part: string): Step => {
  if (part === ':') return { kind: 'colon' };
  const [, name, mark] = /^<(\w+)([*#]?)>$/.exec(part) ?? [];
  if (name !== undefined) return { kind: mark === '*' ? 'text' : mark === '#' ? 'reference' : 'name', name };
  return { kind: 'word', options: part.split('|').map((written) => ({ written, folded: fold(written) })) };
};
