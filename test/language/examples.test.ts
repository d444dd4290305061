import { exampleOf } from '../../src/language/phrases';
import { books } from '../../src/language/phrases/book';
import { textsFor } from '../../src/language/texts';

/** The demo's families: people who may not know them read the same texts. */
const demoNames = /(?<!\p{L})(?:Månesten|Freja|Bo|Alma|Storm|Gudrun|Kim)(?!\p{L})/u;

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe('C7: an example names the reader’s own case, or nobody', () => {
  it.each(['da', 'en'] as const)('C7: no text names a family of the demo or its members (%s)', (locale) => {
    expect(stringsIn(textsFor(locale)).filter((text) => demoNames.test(text))).toEqual([]);
  });

  it.each(books.map(({ language, phrases }) => [language, phrases] as const))(
    'C7: no phrase that is suggested does (%s)',
    (language, phrases) => {
      const examples = phrases.map(({ intent }) => exampleOf(intent, language));
      expect(examples.filter((text) => demoNames.test(text))).toEqual([]);
    },
  );
});
