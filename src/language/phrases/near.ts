import { closest, normaliseReference } from '../../domain/base/matching';
import { beginningLike, books, compare, type Fit, fitting, type Way } from './book';
import type { Intent, Language } from './intents';
import { type Said, wordsOf } from './match';

/** How many phrases are offered at most. */
const offered = 3;

/** Nobody needs help to greet, and "held" is no "hello". */
const smallTalk: ReadonlySet<Intent> = new Set(['greeting', 'thanks']);

/** The ways a text matches when misspelt words are forgiven. */
export const fittingNearly = (said: Said): readonly Fit[] =>
  fitting(said, { slips: true }).filter(({ way }) => !smallTalk.has(way.group.intent));

/**
 * The matches of a misspelt text that can be acted upon: few slips in a phrase long enough to be recognised by the rest of
 * it, and no other phrase as close. Undefined if it is better to ask.
 */
export const surelyMeant = (fits: readonly Fit[]): readonly Fit[] | undefined => {
  const sure = fits.filter(isSure);
  const fewest = Math.min(...sure.map(({ match }) => match.slips));
  const nearest = sure.filter(({ match }) => match.slips === fewest);
  const intents = new Set(nearest.map(({ way }) => way.group.intent));
  return intents.size === 1 ? nearest : undefined;
};

const isSure = ({ match, way }: Fit): boolean => {
  const values = Object.values(match.slots);
  if (values.length === 0) return match.letters >= 5 || way.group.intent === 'help';
  if (values.some((value) => normaliseReference(value) !== undefined)) return true;
  // "samtykket mangler": an ending is no slip, and what follows need not be a name.
  return match.letters >= 7 && !match.inflected;
};

/** Phrases a text may have meant, as they are to be typed; none if it resembles no phrase. */
export const suggest = (fits: readonly Fit[], said: Said, locale: Language): readonly string[] => {
  const corrected = [...fits]
    .sort((one, other) => one.match.slips - other.match.slips || other.match.letters - one.match.letters)
    .map(({ way, match }) => ({ intent: way.group.intent, text: match.corrected }));
  const perIntent = new Map<Intent, string>();
  for (const { intent, text } of [...corrected, ...unfinished(said, locale), ...alike(said, locale)]) {
    if (!perIntent.has(intent)) perIntent.set(intent, text);
  }
  return [...new Set(perIntent.values())].slice(0, offered);
};

interface Suggestion {
  readonly intent: Intent;
  readonly text: string;
}

/** "opret" may become "opret sag". */
const unfinished = (said: Said, locale: Language): readonly Suggestion[] => {
  const { length } = said.tokens;
  if (length > 4 || said.text.length < 3) return [];
  return beginningLike(said, { slips: true })
    .filter(({ steps, group }) => steps.length > length && !smallTalk.has(group.intent))
    .flatMap((way) => {
      const rest = way.steps
        .slice(length)
        .map((step) => (step.kind === 'word' ? step.options[0]?.written : undefined));
      if (rest.includes(undefined)) return [];
      const match = compare({ ...way, steps: way.steps.slice(0, length) }, said, { slips: true });
      return match ? [{ intent: way.group.intent, text: [match.corrected, ...rest].join(' '), way }] : [];
    })
    .sort((one, other) => order(one.way, locale) - order(other.way, locale));
};

/** The reader's language first, then the shortest. */
const order = ({ language, steps }: Way, locale: Language): number =>
  (language === locale ? 0 : 100) + steps.length;

/** One or two words that resemble a command by more than a slip. */
const alike = (said: Said, locale: Language): readonly Suggestion[] => {
  const words = wordsOf(said);
  if (said.tokens.length > 2 || words.length > 40 || said.tokens.some(({ folded }) => folded.length < 4))
    return [];
  const groups = books
    .toSorted((one, other) => Number(other.language === locale) - Number(one.language === locale))
    .flatMap((book) => book.phrases);
  return closest(
    words,
    groups.map(({ command }) => command),
    { max: offered },
  ).flatMap((command) =>
    groups.filter((group) => group.command === command).map(({ intent }) => ({ intent, text: command })),
  );
};
