import fc from 'fast-check';
import { adviceOn } from '../../../src/language/plain/advice';
import { danishJargon, jargonIn, replaceWord } from '../../../src/language/plain/jargon';
import { jargonNouns } from '../../../src/language/plain/jargon-nouns';
import { jargonPhrases } from '../../../src/language/plain/jargon-phrases';
import { jargonVerbs } from '../../../src/language/plain/jargon-verbs';

const entries = [...jargonNouns, ...jargonVerbs, ...jargonPhrases];
const longestWord = (text: string): number => Math.max(...text.split(' ').map((word) => word.length));
const found = (text: string) => jargonIn(text, []).map(({ word, instead }) => [word, instead]);
const plain = (text: string): string | undefined => {
  const [first] = jargonIn(text, []);
  return first && replaceWord(text, first);
};

describe('the shipped list of jargon', () => {
  it('has at least 150 entries of this field', () => {
    expect(entries.length).toBeGreaterThanOrEqual(150);
  });

  it.each(entries)('“%s” has an alternative for each inflection', (entry) => {
    const halves = entry.split(': ');
    expect(halves).toHaveLength(2);
    const [words = [], instead = []] = halves.map((half) => half.split(', '));
    expect(instead).toHaveLength(words.length);
    expect(instead.every((one) => one.trim() === one && one !== '')).toBe(true);
  });

  it('names no word twice', () => {
    const words = danishJargon.map(({ word }) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('offers nothing that is jargon itself', () => {
    expect(danishJargon.filter(({ instead }) => jargonIn(instead, []).length > 0)).toEqual([]);
  });

  it('offers no longer words than it takes away', () => {
    expect(
      danishJargon.filter(
        ({ word, instead }) => longestWord(instead) > longestWord(word) && instead.length > word.length,
      ),
    ).toEqual([]);
  });
});

describe('jargon is found', () => {
  it.each([
    [
      'Vi iværksætter en indsats.',
      [
        ['iværksætter', 'starter'],
        ['en indsats', 'hjælp'],
      ],
    ],
    ['Indsatsens mål er klart.', [['Indsatsens', 'Hjælpens']]],
    ['EN PROBLEMATIK', [['EN PROBLEMATIK', 'ET PROBLEM']]],
    ['Vi taler med henblik på at finde ro.', [['med henblik på at', 'for at']]],
    ['I forhold  til skolen', [['I forhold  til', 'Om']]],
    ['Indsatsplanen og indsats-holdet', []],
    ['Alma vil gerne i skole.', []],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it('the municipality’s own words come first, in both languages, with their genitive', () => {
    const own = [
      { word: 'Indsats', instead: 'støtte' },
      { word: 'familiehus', instead: 'hus for familier' },
      { word: 'core group', instead: 'us' },
    ];
    expect(jargonIn('Indsats i et familiehus', own).map(({ instead }) => instead)).toEqual([
      'Støtte',
      'hus for familier',
    ]);
    expect(jargonIn('the core group meets', own).map(({ instead }) => instead)).toEqual(['us']);
    expect(jargonIn('familiehuset', own)).toEqual([]);
  });
});

describe('one word is replaced', () => {
  it.each([
    ['Indsatsen virker.', 'Hjælpen virker.'],
    ['Det er en problematik, vi kender.', 'Det er et problem, vi kender.'],
    ['Sara tilkendegav, at Bo kører.', 'Sara sagde, at Bo kører.'],
    ['“Såfremt du kan.”', '“Hvis du kan.”'],
  ])('%s', (before, after) => {
    expect(plain(before)).toBe(after);
  });

  it('not when the text has changed meanwhile', () => {
    expect(replaceWord('Hjælpen virker', { word: 'Indsatsen', instead: 'Hjælpen', at: 0 })).toBeUndefined();
  });

  it('and nothing else of the text changes', () => {
    const piece = fc.oneof(
      fc.constantFrom(...danishJargon.map(({ word }) => word)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('.', '\n', '  ', '“', 'Alma'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(), (pieces, pick) => {
        const text = pieces.join(' ');
        const all = jargonIn(text, []);
        fc.pre(all.length > 0);
        const one = all[pick % all.length];
        if (one === undefined) return;
        const after = replaceWord(text, one) ?? '';
        expect(after.slice(0, one.at)).toBe(text.slice(0, one.at));
        expect(after.slice(one.at + one.instead.length)).toBe(text.slice(one.at + one.word.length));
        expect(after.slice(one.at, one.at + one.instead.length)).toBe(one.instead);
      }),
    );
  });
});

describe('advice on a text (R6)', () => {
  const long =
    'Vi har talt længe om morgenerne og om hvordan Freja og Bo kan hjælpe hinanden når Alma ikke vil op og Storm græder.';
  const advice = adviceOn(
    [
      { id: 'worried', text: `${long} Det er en udfordring.` },
      { id: 'works', text: 'Gudrun kommer onsdag. Alma går til bold.' },
      { id: 'next', text: '' },
    ],
    [],
  );

  it('says for the whole and each section how hard it is to read', () => {
    expect(advice.sections.map(({ section }) => section)).toEqual(['worried', 'works']);
    expect(advice.sections[1]).toMatchObject({ band: 'veryEasy' });
    expect(advice.whole?.lix).toBeGreaterThan(advice.sections[1]?.lix ?? 99);
  });

  it('shows the longest sentences and where jargon stands', () => {
    expect(advice.longest).toEqual([{ section: 'worried', sentence: long, words: 23 }]);
    expect(advice.jargon).toEqual([
      { section: 'worried', word: 'en udfordring', instead: 'noget svært', at: long.length + 8 },
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(adviceOn([], [])).toEqual({ sections: [], longest: [], jargon: [] });
  });

  it('reads English too', () => {
    const english = adviceOn([{ id: 'a', text: 'Alma wants to go to school. Gudrun helps.' }], []);
    expect(english.whole).toEqual({ lix: 4, band: 'veryEasy' });
  });
});
