import fc from 'fast-check';
import { examples } from '../../src/language/talk/examples/all';
import { openTown, type Town } from './town';

jest.setTimeout(120_000);

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** Sentences of every kind that name somebody. */
const naming = [...examples.values()].flat().filter((example) => /\bN\b/.test(example));

const said = (example: string, family: string): string =>
  example
    .replace(/\bN\b/g, family)
    .replace(/\bA\b/g, 'PPR')
    .replace(/\bD\b/g, 'på torsdag')
    .replace(/\bT\b/g, 'kl. 10');

/** What is shown, without what is minted anew each time. */
const shownFor = async (example: string, family: string): Promise<string> => {
  await town.forget('per');
  const views = await town.say('per', said(example, family), 'da');
  return JSON.stringify(views)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replaceAll(new RegExp(family, 'gi'), 'X');
};

test('whatever is said of a family that is not one’s own, it shows the same whether or not there is such a case (C7)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...naming),
      fc.constantFrom('Familien Månesten', 'Familien Solsikke', 'Familien Kastanje'),
      async (example, there) => {
        expect(await shownFor(example, there)).toBe(await shownFor(example, 'Familien Findesikke'));
      },
    ),
    { numRuns: 60 },
  );
});
