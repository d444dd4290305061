import fc from 'fast-check';
import {
  brokenAt,
  type ChainHead,
  emptyChain,
  type Link,
  linkAfter,
} from '../../../src/domain/base/hash-chain';

const chainOf = (
  contents: readonly unknown[],
): { readonly links: readonly Link[]; readonly head: ChainHead } => {
  const links: Link[] = [];
  for (const content of contents) links.push(linkAfter(links.at(-1) ?? emptyChain, content));
  const { sequence, hash } = links.at(-1) ?? emptyChain;
  return { links, head: { sequence, hash } };
};

const contents = fc.array(
  fc
    .record({ by: fc.string(), at: fc.nat(), what: fc.anything() })
    .map((one) => JSON.parse(JSON.stringify(one))),
  {
    minLength: 2,
    maxLength: 12,
  },
);
const chainAndPlace = contents.chain((all) =>
  fc.record({ chain: fc.constant(chainOf(all)), at: fc.nat(all.length - 1) }),
);

describe('L1: the trail is tamper-evident', () => {
  it('L1: a trail that nobody touched is whole, also the empty one', () => {
    fc.assert(fc.property(contents, (all) => brokenAt(chainOf(all).links, chainOf(all).head) === undefined));
    expect(brokenAt([], emptyChain)).toBeUndefined();
  });

  it('L1: it is whole whatever order the store gives the keys of an entry back in', () => {
    const { links, head } = chainOf([{ at: 1, by: 'sara', more: { a: 1, b: [1, { c: 2, d: 3 }] } }]);
    const shuffled = links.map((link) => ({
      ...link,
      content: { more: { b: [1, { d: 3, c: 2 }], a: 1 }, by: 'sara', at: 1 },
    }));
    expect(brokenAt(shuffled, head)).toBeUndefined();
  });

  it('L1: an entry that was left out as undefined is the same as one that was not there', () => {
    const { links, head } = chainOf([{ at: 1, basis: undefined }]);
    expect(
      brokenAt(
        links.map((link) => ({ ...link, content: { at: 1 } })),
        head,
      ),
    ).toBeUndefined();
  });

  it('L1: a changed entry is found and named', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain: { links, head }, at }) => {
        const changed = links.map((link, place) =>
          place === at
            ? { ...link, content: { ...(link.content as object), by: 'somebody else altogether' } }
            : link,
        );
        expect(brokenAt(changed, head)).toBe(at + 1);
      }),
    );
  });

  it('L1: a removed entry is found and named, the last one too', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain: { links, head }, at }) => {
        expect(brokenAt(links.toSpliced(at, 1), head)).toBe(at + 1);
      }),
    );
  });

  it('L1: a trail cut off anywhere is found', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain: { links, head }, at }) => {
        expect(brokenAt(links.slice(0, at), head)).toBe(at + 1);
      }),
    );
  });

  it('L1: an inserted entry is found and named, also one that is sealed as it should be', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain: { links, head }, at }) => {
        const forged = linkAfter(links[at - 1] ?? emptyChain, { by: 'nobody' });
        const place = brokenAt(links.toSpliced(at, 0, forged), head);
        // The forged entry fits what comes before it; the true one after it no longer does.
        expect(place).toBe(at + 2);
      }),
    );
  });

  it('L1: an entry added at the end is found and named', () => {
    fc.assert(
      fc.property(contents, (all) => {
        const { links, head } = chainOf(all);
        const last = links.at(-1) ?? emptyChain;
        expect(brokenAt([...links, linkAfter(last, { by: 'nobody' })], head)).toBe(links.length + 1);
      }),
    );
  });

  it('L1: two entries that changed places are found', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain: { links, head }, at }) => {
        const place = Math.min(at, links.length - 2);
        const [one, other] = [links[place], links[place + 1]];
        if (one === undefined || other === undefined) throw new Error('at least two');
        expect(brokenAt(links.toSpliced(place, 2, other, one), head)).toBe(place + 1);
      }),
    );
  });

  it('L1: a trail that was sealed anew from a changed entry on is found by its end', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ chain: { links, head }, at }) => {
        const contentsThen = links.map(({ content }, place) => (place === at ? { by: 'nobody' } : content));
        expect(brokenAt(chainOf(contentsThen).links, head)).toBe(links.length + 1);
      }),
    );
  });

  it('L1: a number, a previous hash or a hash that was changed is found', () => {
    const { links, head } = chainOf([{ at: 1 }, { at: 2 }, { at: 3 }]);
    const with2nd = (change: Partial<Link>) =>
      links.map((link, at) => (at === 1 ? { ...link, ...change } : link));
    expect(brokenAt(with2nd({ sequence: 7 }), head)).toBe(2);
    expect(brokenAt(with2nd({ previousHash: '' }), head)).toBe(2);
    expect(brokenAt(with2nd({ hash: 'abc' }), head)).toBe(2);
  });
});
