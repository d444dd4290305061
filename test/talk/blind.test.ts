import fc from 'fast-check';
import { examples } from '../../src/language/talk/examples/all';
import { openTown, type Town } from './town';

jest.setTimeout(240_000);

let town: Town;
let empty: Town;
beforeAll(async () => {
  town = await openTown();
  empty = await openTown({ families: false });
});
afterAll(async () => {
  await town.close();
  await empty.close();
});

/** Sentences of every kind that name somebody. */
const naming = [...examples.values()].flat().filter((example) => /\bN\b/.test(example));

/** One of them, or two in one breath, as people write: with and without capitals, marks and what leads in. */
const sentence = fc
  .tuple(
    fc.constantFrom(...naming),
    fc.option(fc.constantFrom(...naming), { nil: undefined }),
    fc.constantFrom('', 'hej, ', 'og ', 'kan du lige hjælpe mig: '),
    fc.constantFrom('', '?', '.', ' tak'),
  )
  .map(
    ([one, other, before, after]) => `${before}${one}${other === undefined ? '' : `, og ${other}`}${after}`,
  );

const said = (example: string, name: string): string =>
  example
    .replace(/\bN\b/g, name)
    .replace(/\bA\b/g, 'PPR')
    .replace(/\bD\b/g, 'på torsdag')
    .replace(/\bT\b/g, 'kl. 10');

/** What is shown, without newly minted ids; and what the buttons it offers lead to. */
const shownIn = async (where: Town, speaker: string, text: string, locale: 'da' | 'en') => {
  await where.forget(speaker);
  const views = await where.say(speaker, text, locale);
  const picks = views.flatMap((view) => (view.name === 'suggestions' ? (view.picks ?? []) : []));
  const picked = [];
  for (const { ids } of picks) picked.push(await where.press(speaker, 'talk.pick', ids, locale));
  return JSON.stringify([views, picked]).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
};

const locale = fc.constantFrom('da' as const, 'en' as const);

describe('whatever is said of a family that is not one’s own, it shows the same whether or not there is such a case (C7)', () => {
  test('as in a municipality that has no case at all', async () => {
    const names = ['Familien Månesten', 'solsikke', 'Freja', 'familien kastanje', 'HOI-2026-001'];
    await fc.assert(
      fc.asyncProperty(sentence, fc.constantFrom(...names), locale, async (example, name, language) => {
        const text = said(example, name);
        expect(await shownIn(town, 'line', text, language)).toBe(
          await shownIn(empty, 'line', text, language),
        );
      }),
      { numRuns: 80 },
    );
  });

  test('for a coordinator of other families', async () => {
    await fc.assert(
      fc.asyncProperty(sentence, locale, async (example, language) => {
        const [there, nowhere] = ['Familien Månesten', 'Familien Findesten'].map((name) =>
          shownIn(town, 'nikolaj', said(example, name), language).then((shown) =>
            shown.replaceAll(new RegExp(name, 'gi'), 'X'),
          ),
        );
        expect(await there).toBe(await nowhere);
      }),
      { numRuns: 40 },
    );
  });
});
