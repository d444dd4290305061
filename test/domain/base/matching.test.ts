import fc from 'fast-check';
import {
  closest,
  fold,
  indexKeys,
  normaliseReference,
  rank,
  searchKeys,
  tokens,
} from '../../../src/domain/base/matching';
import { slipsBetween } from '../../../src/domain/base/slips';

const letter = fc.constantFrom(...'abcdefghijklmnoprstuvyæøå');
const word = (min: number, max: number) =>
  fc.array(letter, { minLength: min, maxLength: max }).map((l) => l.join(''));
const name = fc.array(word(2, 18), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** One slip somewhere in a word: a letter missing, extra or wrong, or two swapped. */
const slip = (text: string, kind: number, place: number, added: string): string => {
  const at = place % text.length;
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + added + text.slice(at);
  if (kind === 2) return text.slice(0, at) + added + text.slice(at + 1);
  const [one = '', other = ''] = text.slice(at, at + 2);
  return text.slice(0, at) + other + one + text.slice(at + 2);
};
const slips = fc.record({ kind: fc.nat(3), place: fc.nat(40), added: letter });

const shareKey = (query: string, names: readonly string[]): boolean => {
  const keys = new Set(indexKeys(names));
  return searchKeys(query).some((key) => keys.has(key));
};

describe('texts are compared in one folded form', () => {
  it.each([
    ['Månesten', 'manesten'],
    ['MAANESTEN', 'manesten'],
    ['Møde', 'mode'],
    ['moede', 'mode'],
    ['mode', 'mode'],
    ['Sæby', 'saeby'],
    ['  Anne-Marie   Ström!', 'anne marie strom'],
    ["Jonas'", 'jonas'],
    ['Zoë Łukasz', 'zo lukasz'],
    ['ｒød\u00adtråd', 'rodtrad'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folding twice is the same as folding once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[aeoåøæAEOÅØÆ '-]*$/), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('the spellings of the Danish letters never make a difference', () => {
    fc.assert(
      fc.property(name, (text) => {
        const spelled = text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').toUpperCase();
        return fold(spelled) === fold(text);
      }),
    );
  });
});

describe('the words of a name', () => {
  it.each([
    ['Familien Månesten', ['manesten']],
    ['sagen om Månestens', ['om', 'manestens']],
    ["The family's case", ['the', 'familys', 'case']],
    ['familien', ['familien']],
    ['!?', []],
  ])('of "%s" are %j: words like "familien" count only when there is nothing else', (text, words) => {
    expect(tokens(text)).toEqual(words);
  });
});

describe('a store with exact keys finds misspelled names', () => {
  it('a query within one slip of a word always shares a key with the name', () => {
    fc.assert(
      fc.property(word(4, 20), slips, (right, { kind, place, added }) => {
        const wrong = slip(right, kind, place, added);
        // Danish letters make some slips larger than they look, and a slip may shrink a word out of the promise.
        fc.pre(
          slipsBetween(fold(wrong), fold(right), 1) <= 1 &&
            fold(right).length >= 4 &&
            !fold(wrong).includes(' '),
        );
        return shareKey(wrong, [right]);
      }),
      { numRuns: 3000 },
    );
  });

  it('also when every word of a longer name has a slip of its own', () => {
    fc.assert(
      fc.property(
        fc.array(word(5, 14), { minLength: 2, maxLength: 4 }),
        fc.array(slips, { minLength: 4, maxLength: 4 }),
        (words, all) => {
          const wrong = words.map((one, at) => {
            const { kind, place, added } = all[at] ?? { kind: 0, place: 0, added: 'x' };
            const typed = slip(one, kind, place, added);
            return slipsBetween(fold(typed), fold(one), 1) <= 1 ? typed : one;
          });
          return shareKey(wrong.join(' '), ['Et andet navn', words.join(' ')]);
        },
      ),
    );
  });

  it('finds a name by its genitive', () => {
    fc.assert(
      fc.property(word(2, 20), (right) => {
        // "aa" is one letter: a single letter and an s are more likely a word than a genitive.
        fc.pre(fold(right).length >= 2);
        return shareKey(`${right}s`, [right]) && shareKey(`${right}'s`, [right]);
      }),
    );
  });

  it('finds a name that ends in s by the name itself', () => {
    expect(shareKey('Jonas', ['Jonas Attrap'])).toBe(true);
    expect(shareKey("Jonas' sag", ['Jonas Attrap'])).toBe(true);
  });

  it('keys are marked as names, few and short', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 80 }), (names) => {
        const keys = indexKeys(names);
        const searched = searchKeys(names.join(' '));
        return (
          keys.length <= 400 &&
          searched.length <= 26 &&
          [...keys, ...searched].every((key) => key.startsWith('n:') && [...key].length <= 14)
        );
      }),
    );
  });

  it('looks for nothing when nothing was typed', () => {
    expect(searchKeys(' ?! ')).toEqual([]);
  });
});

describe('names are ranked by how well a query fits them', () => {
  const names = ['Familien Månesten', 'Freja', 'Storm'];

  it.each([
    'Månesten',
    'manesten',
    'MAANESTENS',
    'familien månesten',
    'sagen Månestens',
    'Frejas',
    'freja månesten',
  ])('"%s" is exact', (query) => {
    expect(rank(query, names)).toMatchObject({ exact: true });
  });

  it.each(['Månsten', 'Maanestne', 'Freya', 'strom', 'Månestensx'])('"%s" fits with slips', (query) => {
    const { score, exact } = rank(query, names);
    expect(exact).toBe(false);
    expect(score).toBeGreaterThan(0);
  });

  it.each(['Solsort', 'Månesten Solsort', '', 'Fre', 'familien Sommer'])('"%s" does not fit', (query) => {
    expect(rank(query, names)).toEqual({ score: 0, exact: false });
  });

  it.each(['den', 'familien', 'sagen', 'the family', 'familiens', 'sag'])(
    '"%s" alone matches nothing',
    (query) => {
      expect(rank(query, ['Familien Solsort', 'Freja'])).toEqual({ score: 0, exact: false });
    },
  );

  it.each(['Sag', 'Case', 'Den', 'August', 'Maj', 'Tirsdag', 'Plan', 'Kontakt', 'Møde', 'Nu', 'I dag'])(
    'a family may be called %s',
    (name) => {
      expect(rank(name, [`Familien ${name}`])).toMatchObject({ exact: true });
      expect(rank(`familien ${name}`, [`Familien ${name}`])).toMatchObject({ exact: true });
      expect(rank(`familien ${name}`, ['Familien Solsort']).score).toBe(0);
    },
  );

  it.each(['O Brien', 'o’brien', 'OBrien', 'familien O Brien'])('"%s" is O’Brien', (query) => {
    expect(rank(query, ["Familien O'Brien"])).toMatchObject({ exact: true });
  });

  it('a compound that was typed as two words is exact', () => {
    expect(rank('job center', ['Jobcenter'])).toEqual({ score: 1, exact: true });
    expect(rank('jobcenter', ['Job Center'])).toEqual({ score: 1, exact: true });
  });

  it('short words and words with digits must be right', () => {
    expect(rank('Ba', ['Bo']).score).toBe(0);
    expect(rank('2027', ['2026']).score).toBe(0);
  });

  it('the name itself scores 1, and an exact match always scores above one with slips', () => {
    fc.assert(
      fc.property(name, name, slips, (one, other, { kind, place, added }) => {
        const typed = slip(one, kind, place, added);
        const slipped = rank(typed, [one]);
        const exact = rank(one, [`${one} ${other}`]);
        return rank(one, [one]).score === 1 && exact.exact && (slipped.exact || slipped.score < exact.score);
      }),
    );
  });

  it('prefers the name that was typed in full', () => {
    expect(rank('Sara', ['Sara']).score).toBeGreaterThan(rank('Sara', ['Sara Testlund']).score);
  });

  it('whatever is one slip away by rank is also found by key', () => {
    fc.assert(
      fc.property(
        word(4, 7),
        word(4, 7),
        (query, other) => rank(query, [other]).score === 0 || shareKey(query, [other]),
      ),
    );
  });
});

describe('closest names for "Mente du …?"', () => {
  const departments = ['Familierådgivningen', 'Jobcenter', 'Månebakkeskolen', 'Sundhedsplejen', 'PPR'];

  it.each([
    ['familieråd', 'Familierådgivningen'],
    ['jobcentret', 'Jobcenter'],
    ['sundhedsplejn', 'Sundhedsplejen'],
    ['maanebakke skole', 'Månebakkeskolen'],
    ['ppr', 'PPR'],
  ])('"%s" may have meant %s', (query, meant) => {
    expect(closest(query, departments, { max: 3 })[0]).toBe(meant);
  });

  it('offers nothing for something else, and never more than asked for', () => {
    expect(closest('biblioteket', departments, { max: 3 })).toEqual([]);
    expect(closest('', departments, { max: 3 })).toEqual([]);
    expect(closest('anna', ['Anna', 'Anne', 'Hanna'], { max: 2 })).toEqual(['Anna', 'Anne']);
  });
});

describe('case references have one right form', () => {
  it.each([
    ' hoi 2026 1 ',
    'HOI-2026-1',
    'hoi2026-001',
    'hoi2026001',
    'HOI–2026–001?',
    '"HOI-2026-001"',
    'Hoi/2026/0001',
    'sagen HOI-2026-001',
    'HOI-2026-001s',
  ])('"%s" is HOI-2026-001', (text) => {
    expect(normaliseReference(text)).toBe('HOI-2026-001');
  });

  it.each([
    'HOI-2026',
    'HOI-2026-000',
    'HOI-1826-001',
    'H-2026-001',
    'HOIHOIH-2026-1',
    'HOI-2026-1234567',
    '2026-001',
    'x HOI-2026-001',
    '',
  ])('"%s" is none', (text) => {
    expect(normaliseReference(text)).toBeUndefined();
  });

  it('a right reference stays as it is, with or without its dashes and in any case of letters', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-ZÆØÅ]{2,6}$/),
        fc.integer({ min: 1990, max: 2060 }),
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom('', ' ', '-', ' - '),
        (prefix, year, number, gap) => {
          const right = `${prefix}-${year}-${String(number).padStart(3, '0')}`;
          const typed = [prefix, year, number].join(gap).toLowerCase();
          return normaliseReference(right) === right && normaliseReference(typed) === right;
        },
      ),
    );
  });
});
