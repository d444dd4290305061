import type { Language } from '../intents';
import { homes, stories, workplaces } from './peaceful';
import { oneOf, type Place } from './row';

/** Words between who does something and what is done. */
export const auxiliary =
  /^(?:er|var|har|havde|bliver|blev|blevet|kan|ikke|altid|tit|ofte|igen|is|was|has|had|been|being|gets|got|keeps|always|often)$/;

/** Marks what belongs to the writer. */
export const mine = /^(?:min|mit|mine|vores|my|our)$/;

const everyday: Readonly<Record<Language, RegExp>> = {
  da: /^(?:og|er|det|jeg|pa|til|at|med|har|ikke|hun|han|den|der|hvad|hvornar|som|af|et|vi|sig|hos|ja|nej|jo|kan|man|men|skal|vil|var|blev|bliver|sige|siger|sa|nu|da|ogsa|bare|lige|godt|meget|tak|mig|dig|os|hvis|eller|vores)$/,
  en: /^(?:the|is|and|to|of|my|he|she|what|when|did|with|it|was|has|have|you|does|they|her|his|at|on|this|that|are|were|not|just|can|will|would|me|him|them|there|about|from)$/,
};

/** Whether words are certainly in the other language. */
export const isOtherLanguage = (words: readonly string[], language: Language): boolean => {
  const other = language === 'da' ? 'en' : 'da';
  return (
    !words.some((word) => everyday[language].test(word) && !everyday[other].test(word)) &&
    words.filter((word) => everyday[other].test(word)).length > 1
  );
};

const workplace = oneOf(workplaces);
const story = oneOf(stories);
const ownHome = oneOf(homes);
const others =
  /^(?:ven|venner|(?:veninde|klassekammerat|kammerat|nabo|friend|classmate|neighbour|neighbor)\p{L}*)$/u;
const pronoun = /^(?:han|hun|ham|hende|hans|hendes|sin|de|dem|deres|he|she|him|her|his|they|them|their)$/;
/** Pronouns also used for people in a story or game: a child is never called just that. */
const anybody = /^(?:han|hun|de|dem|he|she|they|them)$/;

const self: Readonly<Record<Language, RegExp>> = { da: /^(?:jeg|min|mit)$/, en: /^(?:i|im|ive|id|my)$/ };
const befallen = /^(?:mig|os|me|us)$/;
const slight = /^(?:kunne|vil|ville|skal|lige|sa|traet|at|sad|fik|got|am|could|should|would|just|havent|ve)$/;
const pet = /^(?:hund|hunden|kat|katten|kanin|hest|dog|cat|rabbit|horse)$/;
/** Marks something seen, heard or thought about somebody. */
const perceives =
  /^(?:ser|sa|set|fandt|fundet|horer|horte|hort|tror|ved|mistanke|mistaenker|frygter|bekymret|urolig|bange|gor|gore|see|saw|seen|found|find|hear|heard|think|believe|suspect|fear|know|worried|report|met)$/;

/** Whether something takes place where there is no child from work (S7): then it is a doubt, not a worry. */
export interface Settings {
  /**
   * "jeg fik en bold i hovedet", "the boss is killing us", "my cat ran away": it happened to the writer, and nobody else is
   * mentioned.
   */
  isOfSpeaker(words: readonly string[], place: Place, language: Language): boolean;
  /** "i krimien slår han dem alle ihjel", "they got slaughtered in the final": a story or a game, not a family. */
  isInStory(words: readonly string[]): boolean;
  /** "my daughter broke her arm": the writer's own home, and no other. */
  isOfOwnHome(words: readonly string[]): boolean;
  /** "hvem tager rødvin med til fredagsbar": where colleagues meet, and nobody else is mentioned. */
  isAtWorkplace(words: readonly string[]): boolean;
}

/** `person`: people who may be meant. */
export const settingsOf = (person: { test(word: string): boolean }): Settings => ({
  isOfSpeaker: (words, { from, to }, language) => {
    if (words.some((word) => person.test(word) || perceives.test(word))) return false;
    const at = words.findLastIndex(
      (word, place) => place < from && !auxiliary.test(word) && !slight.test(word),
    );
    const before = words[at] ?? '';
    return (
      self[language].test(before) ||
      self[language].test(words[from] ?? '') ||
      (pet.test(before) && mine.test(words[at - 1] ?? '')) ||
      words.slice(from, to + 1).some((word) => befallen.test(word))
    );
  },
  isInStory: (words) =>
    words.some((word) => story.test(word)) && !words.some((word) => person.test(word) && !anybody.test(word)),
  isOfOwnHome: (words) => {
    const isOwn = (word: string, at: number): boolean =>
      ownHome.test(word) && words.slice(Math.max(0, at - 2), at).some((one) => mine.test(one));
    return (
      words.some(isOwn) &&
      words.every(
        (word, at) => !others.test(word) && (!person.test(word) || pronoun.test(word) || isOwn(word, at)),
      )
    );
  },
  isAtWorkplace: (words) =>
    words.some((word) => workplace.test(word)) && !words.some((word) => person.test(word)),
});
