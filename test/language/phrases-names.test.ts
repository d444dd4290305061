import fc from 'fast-check';
import { fold, isFiller, nameForms, rank, wholeName } from '../../src/domain/base/matching';
import { type Command, exampleOf, understand } from '../../src/language/phrases';
import { books } from '../../src/language/phrases/book';
import type { Intent, Language } from '../../src/language/phrases/intents';

/** Every word used in a phrase: whoever adds a phrase adds its words here. */
const wordsOfGrammar: readonly string[] = [
  ...new Set(
    books.flatMap(({ phrases }) =>
      phrases.flatMap(({ patterns }) =>
        patterns.flatMap((pattern) => pattern.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d]+/gu) ?? []),
      ),
    ),
  ),
];

/** Every phrase that may be about a family, as shown to people. */
const lookUps: readonly { readonly intent: Intent; readonly language: Language }[] = books.flatMap(
  ({ language, phrases }) =>
    phrases.filter(({ example }) => /\{subject\}$/.test(example)).map(({ intent }) => ({ intent, language })),
);

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

const other = ['Familien Månesten', 'Familien Solsikke'];
const namesOf = (aliases: readonly string[]): ReadonlySet<string> => new Set(aliases.flatMap(nameForms));

/** The line is about the family with this name, and none of the others. */
const finds = (line: string, alias: string, more: readonly string[] = []): string => {
  const said = understand(line, { locale: 'da', names: namesOf([alias, ...other, ...more]) });
  if (said.understood !== 'command') return `${line}: ${said.understood}`;
  const subject = subjectOf(said);
  const isWhole = rank(subject, [alias]).score >= wholeName;
  const isOther = [...other, ...more].some(
    (one) => rank(subject, [one]).score >= rank(subject, [alias]).score,
  );
  return isWhole && !isOther ? '' : `${line}: ${said.intent} of "${subject}"`;
};
const subjectOf = ({ args }: Command): string => ('subject' in args ? (args.subject ?? '') : '');

const said = (name: string): readonly string[] => [
  `Familien ${name}`,
  `familien ${name.toLowerCase()}`,
  `"Familien ${name}"`,
  // A single letter has no such genitive, and "familiens" is no name.
  ...(name.length > 1 && !isFiller(name) ? [`Familien ${name}s`, `${name}s`] : []),
];

describe('a family may be called by any word of the grammar', () => {
  test('there are such words, and such phrases', () => {
    expect(wordsOfGrammar.length).toBeGreaterThan(400);
    expect(lookUps.length).toBeGreaterThan(50);
  });

  test('its name alone, and the phrases that are typed most, find it and no other', () => {
    const wrong = wordsOfGrammar
      .map(capital)
      .flatMap((name) =>
        said(name)
          .slice(0, 2)
          .flatMap((one) =>
            [
              ...(/famili/i.test(one) ? [one] : []),
              `sag ${one}`,
              `møde ${one}`,
              `hvem er koordinator for ${one}`,
            ].map((line) => finds(line, `Familien ${name}`)),
          ),
      )
      .filter((one) => one !== '');
    expect(wrong).toEqual([]);
  });

  test('every phrase about a family finds it and no other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wordsOfGrammar.map(capital)),
        fc.constantFrom(...lookUps),
        fc.nat(4),
        (name, { intent, language }, at) => {
          const line = exampleOf(intent, language, said(name)[at] ?? `Familien ${name}`);
          expect(finds(line, `Familien ${name}`)).toBe('');
        },
      ),
      { numRuns: 700 },
    );
  });

  test('so does the bare word with a capital, where the family is called that alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wordsOfGrammar.map(capital).filter((word) => !isFiller(word))),
        fc.constantFrom('sag', 'samtykke', 'dagsorden', 'case', 'minutes'),
        fc.boolean(),
        (name, phrase, alsoFamily) => {
          expect(finds(`${phrase} ${name}`, alsoFamily ? `Familien ${name}` : name)).toBe('');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('the longest name wins', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wordsOfGrammar.map(capital)),
        fc.constantFrom(...wordsOfGrammar.map(capital)),
        fc.constantFrom('sag', 'møde', 'samtykke', 'hvem er koordinator for', 'minutes'),
        (one, next, phrase) => {
          fc.pre(fold(one) !== fold(next) && !isFiller(one) && !isFiller(next));
          const long = `Familien ${one} ${next}`;
          expect(finds(`${phrase} ${long}`, long, [`Familien ${one}`, `Familien ${next}`])).toBe('');
          expect(finds(`${phrase} Familien ${one}`, `Familien ${one}`, [long])).toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a misspelled phrase knows the names too', () => {
  test.each([
    ['samtyke I dag', 'consent', 'I dag'],
    ['refrat Nu', 'minutes', 'Nu'],
    ['dagsordn Familien Næste', 'agenda', 'Familien Næste'],
    ['hvem er kordinator for Sag', 'coordinator', 'Sag'],
    ['minuts Today', 'minutes', 'Today'],
  ])('%s', (line, intent, subject) => {
    const names = namesOf(['Familien I dag', 'Familien Nu', 'Familien Næste', 'Familien Sag', 'Today']);
    expect(understand(line, { locale: 'da', names })).toMatchObject({ intent, args: { subject } });
  });
});
