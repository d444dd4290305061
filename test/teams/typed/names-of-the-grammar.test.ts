import fc from 'fast-check';
import { fold, isFiller } from '../../../src/domain/base/matching';
import { books } from '../../../src/language/phrases/book';
import { concernIn } from '../../../src/language/phrases/concern';
import { openFamily, shown } from '../../support/case-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { bodil, karen, sara } from '../../support/people';
import { newWatchedStore, type WatchedStore } from '../../support/store/watched-store';
import { typeAll, typed } from '../support/typing';

const words: readonly string[] = [
  ...new Set(
    books.flatMap(({ phrases }) =>
      phrases.flatMap(({ patterns }) =>
        patterns.flatMap((pattern) => pattern.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d]{2,}/gu) ?? []),
      ),
    ),
  ),
].map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);

let town: TestMunicipality;
let watched: WatchedStore;
beforeEach(async () => {
  watched = newWatchedStore();
  town = await newMunicipality({ wrap: watched.wrap });
});
afterEach(() => town.store.close());

const opened = async (line: string, person = sara) => {
  const result = await typed(town, line, person);
  if (!result.ok) return result.refusal.code;
  if ('reference' in result.value) return result.value.reference;
  return result.value.name === 'form' ? result.value.ids.reference : result.value.name;
};

const closed = (reference: string): Promise<void> =>
  typeAll(
    town,
    `afslut ${reference}; overtaget af: netværket; navn: Inga; dato: i dag; familien siger: vi er klar`,
  );

test('a family called by a word of the grammar is found, whoever else has one that fits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...words),
      fc.constantFrom('sag', 'kontakt', 'case', 'dagsorden'),
      async (word, phrase) => {
        // A town for each word: with "Tråd" and "Traad" in the same one, nobody could say which is meant.
        await town.store.close();
        town = await newMunicipality();
        const maanesten = await openFamily(town, sara, 'Familien Månesten');
        const alias = `Familien ${word} Tusindfryd`;
        const own = await openFamily(town, sara, alias);
        await openFamily(town, bodil, `Familien ${word}`);
        expect([alias, await opened(`${phrase} ${alias}`)]).toEqual([alias, own]);
        expect(await opened(alias)).toBe(own);
        expect(await opened('sag Månesten')).toBe(maanesten);
      },
    ),
    { numRuns: 25 },
  );
});

test('a name that fits two of the speaker’s own is asked about, and neither is read before', async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...words), async (word) => {
      // Filler words alone name nobody, and half a name that worries gets the route (S7).
      fc.pre(!isFiller(word) && !met.has(fold(word)) && concernIn(`Familien ${word}`, 'da') === undefined);
      met.add(fold(word));
      const one = await openFamily(town, sara, `Familien ${word} Nord`);
      const other = await openFamily(town, sara, `Familien ${word} Syd`);
      watched.calls();
      const view = shown('suggestions', await typed(town, `samtykke Familien ${word}`));
      expect(view).toMatchObject({ about: 'case' });
      expect(view.phrases.filter((phrase) => [one, other].some((own) => phrase.includes(own)))).toHaveLength(
        2,
      );
      expect(watched.calls().filter(({ what, kinds }) => what === 'read' && kinds.includes('case'))).toEqual(
        [],
      );
    }),
    { numRuns: 15 },
  );
});

describe('the bare name of a family is enough for', () => {
  test('the lead of its department', async () => {
    const reference = await openFamily(town, sara, 'Familien Solsikke');
    for (const line of ['Solsikke', 'Familien Solsikke', reference.slice(-3)])
      expect([line, await opened(line, karen)]).toEqual([line, reference]);
  });

  test('nobody else: it stays as if there were none', async () => {
    await openFamily(town, sara, 'Familien Solsikke');
    await expect(typed(town, 'Solsikke', bodil)).rejects.toThrow('not understood');
    await expect(typed(town, 'Findesikke', bodil)).rejects.toThrow('not understood');
  });
});

describe('what a line reads to know the names of one’s own families', () => {
  const reads = async (line: string): Promise<number> => {
    watched.calls();
    await typed(town, line).catch(() => undefined);
    return watched.calls().filter(({ what, kinds }) => what === 'find' && kinds.includes('caseEntry')).length;
  };

  test('nothing, where it names a case by its reference', async () => {
    const reference = await openFamily(town, sara, 'Familien Solsikke');
    expect(await reads(`sag ${reference}`)).toBe(0);
    expect(await reads(reference)).toBe(0);
    expect(await reads(`kontakt ${reference} i går; hvordan: telefon`)).toBe(0);
  });

  test('one query for the open ones, however many are closed', async () => {
    await openFamily(town, sara, 'Familien Solsikke');
    await closed(await openFamily(town, sara, 'Familien Nu'));
    expect(await reads('indgang')).toBe(1);
    expect(await reads('hjælp')).toBe(1);
    expect(await reads('Solsikke')).toBeLessThanOrEqual(2);
  });

  test('the closed ones only where nothing else can be made of the line', async () => {
    const reference = await openFamily(town, sara, 'Familien Solsikke');
    await closed(reference);
    expect(await opened('Solsikke')).toBe(reference);
  });
});
