import { fold, normaliseReference } from '../../domain/base/matching';
import { rightWords } from './book';

/** Words that lead in a family, or a moment, and are no part of a name. */
const leading =
  /^(?:(?:sagen|sag|familien|familie|the|case|family|med|for|om|på|i|hos|af|til|of|with)\s+)+/iu;
const trailing = /\s+(?:lige nu|nu|i dag|i øjeblikket|for tiden|henne|now|today|at the moment)[\s?.!]*$/iu;

/** What has been done names nobody, though no phrase is made of it. */
const deeds: ReadonlySet<string> = new Set(
  (
    'ringet ringede ringer talt talte snakket skrevet skrev besøgt besøgte mødt mødte været haft givet gav svaret svarede fået ' +
    'sendt sagt inviteret deltaget meldt called phoned met visited talked spoken wrote written given answered replied invited'
  )
    .split(' ')
    .map(fold),
);

/** What somebody may have that is no family, where it is said without a capital: "hvem har telefonen i dag". */
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
 * What was said where a family was asked for: its name and no more, a sentence that may name one (a word with a capital,
 * "familien …"), or words that name nobody: "svaret på mødet", "for mange sager". It depends on the words alone, never on
 * which families there are (C7).
 */
export const familySaid = (said: string): 'name' | 'sentence' | 'nobody' => {
  const text = said.trim();
  if (normaliseReference(text) !== undefined || /^["“”„»«]/.test(text)) return 'name';
  const words = text.replace(trailing, '').replace(leading, '').split(/\s+/);
  const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  // "overtaget Månesten" tells what somebody has done; alone it may be a name.
  const isDeed = (word: string): boolean =>
    words.length > 1 && word === words[0] && /^\p{Ll}{3,}(?:et|ede)$/u.test(word);
  const isOfPhrases = (word: string): boolean =>
    isDeed(word) ||
    [rightWords, deeds, things].some((words) => words.has(fold(word))) ||
    !/\p{L}/u.test(word);
  if (!words.some((word) => isOfPhrases(word) && !hasCapital(word))) return 'name';
  return words.some(hasCapital) || /(?:^|\s)(?:familien?|family)\s+\S/iu.test(text) ? 'sentence' : 'nobody';
};
