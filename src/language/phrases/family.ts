import { fold, normaliseReference } from '../../domain/base/matching';
import { rightWords } from './book';

/** Words that introduce a family or a point in time, and are not part of a name. */
const leading =
  /^(?:(?:sagen|sag|familien|familie|the|case|family|med|for|om|på|i|hos|af|til|of|with)\s+)+/iu;
const trailing = /\s+(?:lige nu|nu|i dag|i øjeblikket|for tiden|henne|now|today|at the moment)[\s?.!]*$/iu;

/** What somebody has done names nobody, though it is not part of any phrase. */
const deeds: ReadonlySet<string> = new Set(
  (
    'ringet ringede ringer talt talte snakket skrevet skrev besøgt besøgte mødt mødte været haft givet gav svaret svarede fået ' +
    'sendt sagt inviteret deltaget meldt called phoned met visited talked spoken wrote written given answered replied invited'
  )
    .split(' ')
    .map(fold),
);

/** Things somebody may have that are no family, when written without a capital: "hvem har telefonen i dag". */
const things: ReadonlySet<string> = new Set(
  (
    'telefon telefonen vagt vagten vagttelefonen døgnvagt bagvagt nøgle nøglen nøgler nøglerne bil bilen computer mødelokale mødelokalet lokale lokalet ' +
    'fødselsdag ferie fri orlov fravær kursus tid travlt plads kalender kalenderen adgang svar ansvar ansvaret lyst overskud birthday ' +
    'phone key keys car room holiday leave duty access time capacity shift'
  )
    .split(' ')
    .map(fold),
);

/**
 * What was said where a family was asked for: a name and nothing else; a sentence that may contain one (a word with a
 * capital, "familien …"); or words that name nobody: "svaret på mødet", "for mange sager". Depends only on the words, never
 * on which families exist (C7).
 */
export const familySaid = (said: string): 'name' | 'sentence' | 'nobody' => {
  const text = said.trim();
  if (normaliseReference(text) !== undefined || /^["“”„»«]/.test(text)) return 'name';
  const words = text.replace(trailing, '').replace(leading, '').split(/\s+/);
  const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  // "overtaget Månesten" says what somebody has done; on its own it may be a name.
  const isDeed = (word: string): boolean =>
    words.length > 1 && word === words[0] && /^\p{Ll}{3,}(?:et|ede)$/u.test(word);
  const isOfPhrases = (word: string): boolean =>
    isDeed(word) ||
    [rightWords, deeds, things].some((words) => words.has(fold(word))) ||
    !/\p{L}/u.test(word);
  if (!words.some((word) => isOfPhrases(word) && !hasCapital(word))) return 'name';
  return words.some(hasCapital) || /(?:^|\s)(?:familien?|family)\s+\S/iu.test(text) ? 'sentence' : 'nobody';
};
