import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/language/texts';

/** A sentence of the measure, and what is to be made of it. See README.md. */
export interface Sentence {
  readonly id: string;
  readonly lang: Locale;
  readonly speaker: string;
  readonly kind: 'short' | 'long' | 'small' | 'lean';
  /** The sentence that it leans on. */
  readonly after: string;
  readonly text: string;
  readonly intent: string;
  /** What the family is called, in small letters; empty where none is named. */
  readonly family: string;
  readonly people: readonly string[];
  readonly day: string;
}

/** The sets: the measure, and small talk and sentences that lean on one before, written before either was mended. */
export type SentenceSet = 'measure' | 'own';

/** A set, in the order in which it was written. */
export const sentences = (set: SentenceSet = 'measure'): readonly Sentence[] =>
  readFileSync(join(__dirname, `${set}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id, lang, speaker, kind, after, text, intent, family, person, day] = line.split('\t');
      return {
        id,
        lang,
        speaker,
        kind,
        after,
        text,
        intent,
        family,
        people: (person ?? '').split(' ').filter((one) => one !== ''),
        day,
      } as Sentence;
    });
