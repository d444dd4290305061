import fc from 'fast-check';
import { agendaPage, itemsPerPage } from '../../../src/app/meeting/agenda/agenda-page';

const items = fc.array(
  fc.integer({ min: 1, max: 500 }).map((letters) => ({ text: 'a'.repeat(letters) })),
  { minLength: 1, maxLength: 30 },
);
const pagesOf = (all: readonly { readonly text: string }[]) => {
  const pages = [];
  for (let place = 0; place < all.length; place = pages.at(-1)?.end ?? 0) pages.push(agendaPage(all, place));
  return pages;
};

describe('an agenda of long items has more pages, and no item is shortened', () => {
  test('pages follow one another, and hold every item once', () => {
    fc.assert(
      fc.property(items, (all) => {
        const pages = pagesOf(all);
        expect(pages.flatMap(({ begin, end }) => all.slice(begin, end))).toEqual(all);
        for (const { begin, end } of pages) expect(end - begin).toBeLessThanOrEqual(itemsPerPage);
      }),
    );
  });

  test('whichever item is looked for, its page is the one that it stands on', () => {
    fc.assert(
      fc.property(items, fc.nat(29), (all, place) => {
        fc.pre(place < all.length);
        const { begin, end } = agendaPage(all, place);
        expect(begin <= place && place < end).toBe(true);
        expect(pagesOf(all)).toContainEqual({ begin, end });
      }),
    );
  });

  test('three long items are a page; six short ones are', () => {
    const long = Array.from({ length: 6 }, () => ({ text: 'a'.repeat(500) }));
    expect(pagesOf(long)).toEqual([
      { begin: 0, end: 3 },
      { begin: 3, end: 6 },
    ]);
    expect(pagesOf(long.map(() => ({ text: 'Fodbold' })))).toEqual([{ begin: 0, end: 6 }]);
    expect(agendaPage([], 0)).toEqual({ begin: 0, end: 0 });
  });
});
