import { readOffers } from '../../../src/domain/organisation/import-offers';
import type { ImportProblem } from '../../../src/domain/organisation/import-table';
import {
  matchingOffers,
  offerNamed,
  type VolunteerOffer,
} from '../../../src/domain/organisation/volunteer-offer';

const header = 'id;navn;område;emner;sted;kontakt';
const read = (lines: readonly string[], present: readonly VolunteerOffer[] = []) => {
  const problems: (ImportProblem & { readonly line: number })[] = [];
  const rows = [header, ...lines].map((line, at) => ({ line: at + 1, cells: line.split(';') }));
  const offers = readOffers(rows, present, (line, problem) => problems.push({ line, ...problem }));
  return { ...offers, problems };
};

const lines = [
  'lektier;Lektiecaféen Fyrtårnet;skole;lektier, læsning;Eksempelby Bibliotek;tirsdag kl. 15',
  'bold;Fodbold for alle;Fritid og venskaber;fodbold|fællesskab;Månehallen;',
  'venner;Familievenner;family;aflastning;Hele kommunen;',
];

describe('the catalogue of offers (P7)', () => {
  test('is read in both languages, with several topics in a cell', () => {
    const { all, problems } = read(lines);
    expect(problems).toEqual([]);
    expect(all).toMatchObject([
      { id: 'lektier', area: 'school', topics: ['lektier', 'læsning'], contact: 'tirsdag kl. 15' },
      { id: 'bold', area: 'leisure', topics: ['fodbold', 'fællesskab'] },
      { id: 'venner', area: 'family', active: true },
    ]);
  });

  test('an offer is named by its id, or by a topic that no other has', () => {
    const { all } = read([...lines, 'svoem;Svømmeklubben;leisure;fællesskab;Havnebadet;']);
    expect(offerNamed(all, 'venner')?.id).toBe('venner');
    expect(offerNamed(all, 'læsning')?.id).toBe('lektier');
    // Which of two is never guessed, and what is gone is not offered.
    expect(offerNamed(all, 'fællesskab')).toBeUndefined();
    expect(offerNamed(all, 'skak')).toBeUndefined();
    expect(
      offerNamed(
        all.map((one) => ({ ...one, active: false })),
        'læsning',
      ),
    ).toBeUndefined();
  });

  test('names a line that can’t be, with the areas that there are', () => {
    const { problems } = read([...lines, 'x;Noget;månen;lektier;Byen;', 'bold;To;fritid;bold;Byen;']);
    expect(problems).toMatchObject([
      { line: 5, code: 'areaUnknown', value: expect.stringContaining('fritid') },
      { line: 6, code: 'duplicate' },
    ]);
  });

  test('what the file no longer has is ended and keeps its name', () => {
    const before = read(lines).all;
    const { all, ended } = read(lines.slice(0, 2), before);
    expect(ended.map(({ name }) => name)).toEqual(['Familievenner']);
    expect(all.find(({ id }) => id === 'venner')).toMatchObject({ name: 'Familievenner', active: false });
    expect(matchingOffers(all, {}).map(({ id }) => id)).not.toContain('venner');
  });

  test.each([
    [{}, ['venner', 'bold', 'lektier']],
    [{ topic: 'lektiehjælp' }, []],
    [{ topic: 'lektie' }, ['lektier']],
    [{ topic: 'fodbold' }, ['bold']],
    [{ area: 'family' as const }, ['venner']],
    [{ place: 'bibliotek' }, ['lektier']],
    [{ topic: 'fodbold', place: 'bibliotek' }, []],
    [{ topic: 'fodbold månehallen' }, ['bold']],
  ])('P7: %j finds %j', (wanted, ids) => {
    expect(matchingOffers(read(lines).all, wanted).map(({ id }) => id)).toEqual(ids);
  });
});
