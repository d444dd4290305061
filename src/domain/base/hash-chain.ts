import { sha256 } from './sha256';

/** An entry of an append-only trail (L1). Each entry seals the one before it. */
export interface Link<Content = unknown> {
  /** 1 for the first. */
  readonly sequence: number;
  readonly previousHash: string;
  /** SHA-256 in hex of sequence, previous hash and content. */
  readonly hash: string;
  readonly content: Content;
}

/** The end of an empty trail. */
export const emptyChain = { sequence: 0, hash: '' } as const;

export type ChainHead = Pick<Link, 'sequence' | 'hash'>;

/** JSON with sorted keys, so that equal content gives equal text in every store. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
};

const seal = (sequence: number, previousHash: string, content: unknown): string =>
  sha256(`${sequence}\n${previousHash}\n${canonical(content)}`);

/** The entry that follows `head`. */
export const linkAfter = <Content>(head: ChainHead, content: Content): Link<Content> => {
  const sequence = head.sequence + 1;
  return { sequence, previousHash: head.hash, hash: seal(sequence, head.hash, content), content };
};

/** Whether an entry is as it was written; what came before it is not checked. */
export const isSealed = ({ sequence, previousHash, hash, content }: Link): boolean =>
  hash === seal(sequence, previousHash, content);

/**
 * The first position where a trail does not fit: an entry that was changed, removed, added or moved, or a trail that ends
 * before `head`. Undefined if it is intact. `links` in order of sequence.
 */
export const brokenAt = (links: readonly Link[], head: ChainHead): number | undefined => {
  let previous: ChainHead = emptyChain;
  for (const link of links) {
    const expected = previous.sequence + 1;
    const fits = link.sequence === expected && link.previousHash === previous.hash && isSealed(link);
    if (!fits) return expected;
    previous = link;
  }
  if (previous.sequence === head.sequence && previous.hash === head.hash) return undefined;
  return Math.min(previous.sequence, head.sequence) + 1;
};
