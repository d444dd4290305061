import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/language/texts';

/** A sentence in the measure, and what should be made of it. See README.md. */
export interface Sentence {
  readonly id: string;
  readonly lang: Locale;
  readonly speaker: string;
  readonly kind: 'short' | 'long' | 'small' | 'lean';
  /** The sentence it leans on. */
  readonly after: string;
  readonly text: string;
  readonly intent: string;
  /** The family's name, in lower case; empty if none is named. */
  readonly family: string;
  readonly people: readonly string[];
  readonly day: string;
}

/** The sets, each written before what it measures was improved. See README.md. */
export type SentenceSet = (typeof sets)[number];
export const sets = ['measure', 'own', 'fresh'] as const;

/** Whether its failures may be looked at: of the fresh ones every other, of the measure none. */
export const isLookedAt = ({ id }: Sentence): boolean =>
  id.includes('-o') || id.includes('-p') || (id.includes('-n') && Number(id.slice(-1)) % 2 === 1);

/** A set, in the order it was written. */
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
