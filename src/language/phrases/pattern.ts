import { fold } from '../../domain/base/matching';

/** One way through a pattern, with no options or groups left. */
export type Steps = readonly Step[];

export type Step =
  | { readonly kind: 'word'; readonly options: readonly Spelling[] }
  | { readonly kind: 'colon' }
  | { readonly kind: SlotKind; readonly name: string };

export type SlotKind = 'name' | 'reference' | 'own' | 'time' | 'text';

interface Spelling {
  readonly written: string;
  readonly folded: string;
}

/**
 * All ways through a pattern, the notation for phrases:
 *
 * - `(vis|se) plan`, `(hand over | transfer)`: one of several
 * - `[for]`, `[for|på]`: optional
 * - `:` a colon after what was named
 * - `<subject>`: a name of up to eight words, none of them an everyday verb or pronoun unless quoted or capitalised
 * - `<subject#>`: a case reference
 * - `<subject!>`: a case reference, or the name of one of the speaker's own families
 * - `<when@>`: something said like a day or a time, even one that does not exist
 * - `<reason*>`: any text, as long as the rest matches
 *
 * Throws if the pattern is malformed, since that is a mistake in our data.
 */
export const waysThrough = (pattern: string): readonly Steps[] => {
  const parts = pattern.match(/<\w+[*#@!]?>|[[\]()|:]|[^\s[\]()|:<>]+/g) ?? [];
  const { ways, next } = readChoices(parts, 0);
  if (next !== parts.length) throw new Error(`phrase pattern closes a group that is not open: ${pattern}`);
  for (const [first] of ways) {
    if (first?.kind !== 'word') throw new Error(`phrase pattern does not begin with a word: ${pattern}`);
  }
  return ways;
};

interface Reading {
  readonly ways: readonly Steps[];
  /** Where reading stopped: at the end, or at what closes the group. */
  readonly next: number;
}

const readChoices = (parts: readonly string[], from: number): Reading => {
  let { ways, next } = readSequence(parts, from);
  while (parts[next] === '|') {
    const another = readSequence(parts, next + 1);
    ways = [...ways, ...another.ways];
    next = another.next;
  }
  return { ways: mergeWords(ways), next };
};

const readSequence = (parts: readonly string[], from: number): Reading => {
  let ways: readonly Steps[] = [[]];
  let at = from;
  for (let part = parts[at]; part !== undefined && !'|])'.includes(part); part = parts[at]) {
    let following: readonly Steps[] = [];
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

const slotKinds: Readonly<Record<string, SlotKind>> = {
  '*': 'text',
  '#': 'reference',
  '!': 'own',
  '@': 'time',
};

const readStep = (part: string): Step => {
  if (part === ':') return { kind: 'colon' };
  const [, name, mark = ''] = /^<(\w+)([*#@!]?)>$/.exec(part) ?? [];
  if (name !== undefined) return { kind: slotKinds[mark] ?? 'name', name };
  return { kind: 'word', options: [{ written: part, folded: fold(part) }] };
};

/** Alternatives of single words become one step, which keeps the ways few. */
const mergeWords = (ways: readonly Steps[]): readonly Steps[] => {
  const options = ways.flatMap(([step, ...more]) =>
    step?.kind === 'word' && more.length === 0 ? step.options : [],
  );
  const others = ways.filter(([step, ...more]) => step?.kind !== 'word' || more.length > 0);
  return options.length > 0 ? [[{ kind: 'word', options }], ...others] : others;
};
