import { normaliseReference } from '../../src/domain/base/matching';
import { exampleOf } from '../../src/language/phrases';
import { books } from '../../src/language/phrases/book';
import { textsFor } from '../../src/language/texts';

/** The demo's families: people who may not know them read the same texts. */
const demoNames = /(?<!\p{L})(?:Månesten|Freja|Bo|Alma|Storm|Gudrun|Kim)(?!\p{L})/u;
/** A case that could exist, whatever the municipality calls its cases. */
const aReference = /(?<!\p{L})\p{L}{2,6}-\d{4}-\d+/u;
const namesSomebody = (text: string): boolean => demoNames.test(text) || aReference.test(text);

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe('C7: an example names the reader’s own case, or nobody', () => {
  it.each(['da', 'en'] as const)(
    'C7: no text, in help and forms, names a case or a family of the demo (%s)',
    (locale) => {
      expect(stringsIn(textsFor(locale)).filter(namesSomebody)).toEqual([]);
    },
  );

  it.each(books.map(({ language, phrases }) => [language, phrases] as const))(
    'C7: no phrase that is suggested does (%s)',
    (language, phrases) => {
      const { subject } = textsFor(language).words;
      const examples = phrases.map(({ intent }) => exampleOf(intent, language, subject));
      expect(examples.filter(namesSomebody)).toEqual([]);
      expect(examples.filter((text) => text.includes('{'))).toEqual([]);
    },
  );

  it.each(['da', 'en'] as const)('C7: the pattern of a case can be no case (%s)', (locale) => {
    expect(normaliseReference(textsFor(locale).words.subject)).toBeUndefined();
  });
});
