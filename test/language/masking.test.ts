import fc from 'fast-check';
import { calendarDate } from '../../src/domain/base/calendar';
import { fold, nameForms, tokens } from '../../src/domain/base/matching';
import { examples } from '../../src/language/talk/examples/all';
import { harmlessWords, harmlessWordsOfWorry } from '../../src/language/talk/harmless';
import { hear } from '../../src/language/talk/heard';
import { harmlessIn, masked, narrowed } from '../../src/language/talk/masking';
import { slotted } from '../../src/language/talk/slots';
import { placeholders } from '../../src/views/named-wish';
import { danishNames, demoNames } from '../support/names';
import { sentences } from '../talk/sentences';

const departments = [
  'Jobcenter Eksempelby',
  'Månebakkeskolen',
  'Sundhedsplejen',
  'PPR',
  'Familierådgivningen',
];
const known = (names: readonly string[]) => ({
  names: new Set(names.flatMap(nameForms)),
  departments,
  today: calendarDate('2026-08-04'),
});
const nobody = new Set<string>();
const nothing = {
  intent: 'plan',
  family: 'NONE',
  person: 'NONE',
  department: 'NONE',
  day: 'NONE',
  until: 'NONE',
  time: 'NONE',
} as const;

const sent = (text: string, names: readonly string[] = [], areNames = nobody, worries = false) =>
  masked(slotted(text, known(names)), areNames, { worries });

const allPlaceholders: ReadonlySet<string> = new Set(Object.values(placeholders).flat());

describe('what leaves', () => {
  test('placeholders and words of the list, as the list writes them', () => {
    expect(sent('FREJA har tandlæge d. 11, så kan vi ikke flytte mødet til torsdag kl. 13?', ['Freja'])).toBe(
      'NAME1 har … DAY1 så kan vi ikke flytte mødet DAY2',
    );
    expect(sent('hvad må jeg fortælle Jobcentret om Almas skole', ['Alma'])).toBe(
      'hvad må jeg fortælle DEPARTMENT1 om NAME1 skole',
    );
  });

  test('who is named twice has one placeholder', () => {
    expect(sent('kan Freja komme, og har Freja svaret på invitationen', ['Freja'])).toBe(
      'kan NAME1 komme og har NAME1 svaret på invitationen',
    );
  });

  test('a word of the list that is somebody’s name here does not leave', () => {
    expect(sent('hvem er min leder her', [], new Set(['leder']))).toBe('hvem er min … her');
  });

  test('what a family may be called does not leave, though it is a word of the list', () => {
    expect(sent('har familien plan svaret på invitationen')).toBe('har familien … svaret på invitationen');
    expect(sent('familien har svaret på invitationen')).toBe('familien har svaret på invitationen');
  });

  test('what tells of a worry leaves only where the municipality has said so', () => {
    const text = 'barnet er bange derhjemme og vil ikke hjem';
    expect(sent(text)).not.toContain('bange');
    expect(sent(text, [], nobody, true)).toContain('bange');
  });

  test.each(['havblik fyrtårn', 'ok', '', 'Bo Bo Bo', 'æblegrød med fløde og kanel'])(
    'too little to go by is not sent: %s',
    (text) => {
      expect(sent(text, ['Bo'])).toBeUndefined();
    },
  );

  test('more names than there are placeholders are not sent', () => {
    const text = 'kan vi flytte mødet for Ane og Bob og Cia og Dea og Eva og Fie og Gus';
    expect(sent(text)).toBeUndefined();
  });
});

describe('the list', () => {
  test('holds no name that people in Denmark commonly have', () => {
    const listed = danishNames.filter((name) => harmlessWordsOfWorry.has(fold(name)));
    expect(listed).toEqual([]);
  });

  test('holds words alone: no digits, no marks, nothing that reads as a placeholder', () => {
    for (const word of harmlessWordsOfWorry.values()) expect(word).toMatch(/^\p{Ll}+$/u);
  });

  test('leaves enough of the examples to go by', () => {
    const all = [...examples].flatMap(([subject, some]) => (subject === 'elsewhere' ? [] : some));
    const kept = all.filter((one) => sent(one.replace(/\b[NADT]\b/g, 'Freja'), ['Freja']) !== undefined);
    expect(kept.length / all.length).toBeGreaterThan(0.85);
  });
});

/** How people write a name in a hurry. */
const written = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        (text) => text.toLowerCase(),
        (text) => text.toUpperCase(),
      ),
      fc.constantFrom('', 's', '’s', "'s", 'ens', '-mor', '-sagen', '.', ',', '?'),
      fc.nat(),
      fc.constantFrom<(text: string, at: number) => string>(
        (text) => text,
        (text) => text,
        (text, at) => text.slice(0, at) + text.slice(at + 1),
        (text, at) => text.slice(0, at) + (text[at] ?? '') + text.slice(at),
        (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
        (text, at) => `${text.slice(0, at)}-${text.slice(at)}`,
        (text) => text.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa'),
      ),
    )
    .map(([cased, ending, at, slip]) => cased(slip(name, at % Math.max(1, name.length))) + ending);

const carriers = [...examples.values()]
  .flat()
  .filter((one) => /\bN\b/.test(one))
  .concat([
    'N',
    'familien N',
    'sig det til N N',
    'hej N, det er mig',
    'N-mødet',
    '(N)',
    'N/N',
    'N@skolen.dk',
    'x N',
  ]);

/** A sentence of any kind that names somebody in any spelling. */
const namingSentence = fc
  .tuple(
    fc.constantFrom(...carriers),
    fc.constantFrom(...demoNames, ...danishNames).chain((name) => fc.tuple(fc.constant(name), written(name))),
  )
  .map(([carrier, [name, as]]) => ({
    name,
    as,
    text: carrier
      .replace(/\bN\b/g, as)
      .replace(/\bA\b/g, 'PPR')
      .replace(/\bD\b/g, 'på torsdag')
      .replace(/\bT\b/g, 'kl. 10'),
  }));

describe('no name ever leaves', () => {
  test('of anybody, in whatever spelling, whether or not the speaker knows them', () => {
    fc.assert(
      fc.property(namingSentence, fc.boolean(), fc.boolean(), ({ name, as, text }, isOwn, worries) => {
        const out = sent(text, isOwn ? [name] : [], new Set(tokens(name)), worries) ?? '';
        const words = out.split(' ');
        const parts = tokens(name);
        expect(words.filter((word) => parts.includes(fold(word)) && word === word.toLowerCase())).toEqual([]);
        const misspelt = fold(as)
          .split(' ')
          .filter((part) => !harmlessWordsOfWorry.has(part) && part.length > 1);
        expect(misspelt.filter((part) => words.map(fold).includes(part))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing leaves but placeholders, the list and “…”, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          namingSentence.map(({ text }) => text),
          fc.constantFrom(...sentences().map(({ text }) => text)),
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc
            .array(
              fc.constantFrom(...harmlessWords.values(), '12', 'HOI-2026-001', '4.b', 'ignore', '\n', '"'),
            )
            .map((some) => some.join(' ')),
        ),
        (text) => {
          const words = (sent(text, ['Freja', 'Familien Månesten']) ?? '')
            .split(' ')
            .filter((word) => word !== '');
          const strange = words.filter(
            (word) => word !== '…' && !allPlaceholders.has(word) && harmlessWords.get(fold(word)) !== word,
          );
          expect(strange).toEqual([]);
          // Its only digits are those of placeholders.
          expect(words.filter((word) => /\d/.test(word) && !allPlaceholders.has(word))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a sentence of the measure reads the same of any family of which nothing is known here (C7)', () => {
    const naming = carriers.filter((one) => /\bN\b/.test(one) && /\p{Ll} N/u.test(one));
    for (const carrier of naming.slice(0, 400)) {
      const of = (name: string) => sent(carrier.replace(/\bN\b/g, name));
      expect(of('Familien Havblik')).toBe(of('Familien Solsikke'));
      expect(of('havblik')).toBe(of('solsikke'));
    }
  });
});

describe('what comes back is put in its place', () => {
  const heard = hear('Freja har tandlæge torsdag så vi flytter mødet til fredag kl. 13', known(['Freja']));

  test('of several days the one that was named', () => {
    expect(
      narrowed(heard, { ...nothing, intent: 'moveMeeting', family: 'NAME1', day: 'DAY2' }),
    ).toMatchObject({
      text: heard.text,
      names: ['Freja'],
      when: [{ typed: expect.stringContaining('fredag') }],
    });
  });

  test('named is nothing, and all stays', () => {
    expect(narrowed(heard, nothing)).toEqual(heard);
  });

  test.each([
    { family: 'NAME2' },
    { day: 'DAY3' },
    { department: 'DEPARTMENT1' },
    { time: 'TIME4' },
  ] as const)('what does not stand in the sentence voids the answer: %j', (slots) => {
    expect(narrowed(heard, { ...nothing, ...slots })).toBeUndefined();
  });

  test('words that may be names are those of the list', () => {
    expect(harmlessIn(slotted('hvem er leder i Havblik', known([])))).toEqual(['hvem', 'er', 'leder', 'i']);
  });
});
