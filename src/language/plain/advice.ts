import type { PlainWord } from '../../domain/organisation/settings';
import { type FoundWord, jargonIn } from './jargon';
import { type LixBand, lixBand, lixOf } from './lix';
import { sentencesOf, wordsOf } from './sentences';

/** A section of a text the family is to read. */
export interface PlainSection {
  readonly id: string;
  readonly text: string;
}

/** How hard something is to read. */
export interface Readability {
  readonly lix: number;
  readonly band: LixBand;
}

/** R6: what would make a text easier to read. */
export interface PlainAdvice {
  /** For all sections together; left out if there are no words. */
  readonly whole?: Readability;
  /** Section by section, without those that have no words. */
  readonly sections: readonly (Readability & { readonly section: string })[];
  /** The longest sentences, longest first; no short ones. */
  readonly longest: readonly {
    readonly section: string;
    readonly sentence: string;
    readonly words: number;
  }[];
  readonly jargon: readonly (FoundWord & { readonly section: string })[];
}

/** A sentence with more words than this is worth a look. */
const longSentence = 20;
const sentencesShown = 3;

const readability = (text: string): Readability | undefined => {
  const lix = lixOf(text);
  return lix === undefined ? undefined : { lix, band: lixBand(lix) };
};

/** R6: advice on the sections of a text, with a municipality's own words. It advises and never blocks. */
export const adviceOn = (sections: readonly PlainSection[], ownWords: readonly PlainWord[]): PlainAdvice => {
  const whole = readability(sections.map(({ text }) => text).join('\n'));
  return {
    ...(whole && { whole }),
    sections: sections.flatMap(({ id, text }) => {
      const found = readability(text);
      return found ? [{ section: id, ...found }] : [];
    }),
    longest: sections
      .flatMap(({ id, text }) =>
        sentencesOf(text).map((sentence) => ({ section: id, sentence, words: wordsOf(sentence).length })),
      )
      .filter(({ words }) => words > longSentence)
      .sort((one, other) => other.words - one.words)
      .slice(0, sentencesShown),
    jargon: sections.flatMap(({ id, text }) =>
      jargonIn(text, ownWords).map((found) => ({ section: id, ...found })),
    ),
  };
};
