import type { Wish } from '../../views/talk';
import { clausesOf } from './clauses';
import { subjects } from './examples/all';
import { likenessOf, type Scored, unheardIn } from './model';
import { type Known, type Slotted, slotted } from './slots';

/** What was made of a sentence by its likeness to others. */
export interface Heard extends Slotted {
  readonly text: string;
  /** What it is certainly about. */
  readonly clear?: Wish;
  /** What it may be about, likeliest first: at most three; none if it has nothing to do with us. */
  readonly maybe: readonly Wish[];
}

/** How much a clause counts compared with the whole. */
const clauseShare = 0.35;
const offeredAtMost = 3;
/**
 * Below `from` nobody knows what is meant, and a sentence that is largely about something else may be no wish at all. One
 * that names somebody in the speaker's families, or things of work, is about work; one with an unknown word may be about
 * anything.
 */
const offered = {
  ofWork: { from: 0.09, elsewhere: 1 },
  else: { from: 0.18, elsewhere: 0.45 },
  strange: { from: 0.2, elsewhere: 0.3 },
} as const;
/** In a sentence as short as this, a single word that occurs in no example may be what it is about. */
const shortSentence = 7;
const things =
  /(?<!\p{L})(?:famili|sag(?:en|er|erne)?(?!\p{L})|møde(?!lokale)|moede|referat|dagsorden|samtykk|koordinator|stedfortræd|underret|barnet|forældre|(?:mor|far|mormor|farmor|morfar|farfar)(?!\p{L})|netværk|aktindsigt|journal|frist|opgave|handling(?:er|en)?(?!\p{L})|målene|indkald|invit|deltag|tilladelse|underskr|påmind|besked(?:er|erne)(?!\p{L})|notifikation|afløser|borger|kommunen|rådgiver|sagsbehandler|opfølgning|tovholder|task|goal|remind|permission|invit|notification|famil|case(?:s)?(?!\p{L})|meeting(?! room)|minutes|agenda|consent|coordinat|deput|child|parent|mum|dad|network|deadline)/iu;
/** Stands for somebody or something just mentioned. */
const standsFor =
  /(?<!\p{L})(?:det|den|dem|de|han|hun|ham|hende|hans|hendes|deres|it|he|she|him|her|his|they|them|their|that)(?!\p{L})/iu;
/** How likely another offer has to be, compared with the first. */
const offeredBeside = 0.3;
const clearFrom = 0.27;
const clearBefore = 1.6;

/** It names one of the speaker's families, a department or a thing of work. */
export const isOfWork = ({
  names,
  departments,
  text,
}: Pick<Heard, 'names' | 'departments' | 'text'>): boolean =>
  names.length + departments.length > 0 || things.test(text);

const ranked = (text: string, { words }: Slotted, known: Known): readonly Scored[] => {
  const whole = likenessOf(words);
  const clauses = clausesOf(text).map((clause) => likenessOf(slotted(clause, known).words));
  return subjects
    .map((wish, at) => {
      const all = whole[at] ?? 0;
      if (clauses.length === 0 || wish === 'elsewhere') return { wish, score: all };
      const best = Math.max(...clauses.map((clause) => clause[at] ?? 0));
      return { wish, score: all * (1 - clauseShare) + best * clauseShare };
    })
    .sort((one, other) => other.score - one.score);
};

/**
 * What a sentence is about, by its likeness to examples in both languages. It decides only what is shown: reading is done,
 * changing is offered. Takes time proportional to the length of the text, of which the beginning counts. `inTalk`: a family
 * was just mentioned, so that a short sentence, or one with "it", is about that.
 */
export const hear = (text: string, known: Known, inTalk = false): Heard => {
  const slots = slotted(text, known);
  const all = ranked(text, slots, known);
  const [first, second] = all;
  const beside = all.find(({ wish }) => wish === 'elsewhere')?.score ?? 0;
  const ofWork =
    isOfWork({ ...slots, text }) ||
    (inTalk && slots.words.length > 1 && (standsFor.test(text) || slots.words.length <= shortSentence));
  const unheard = unheardIn(slots.words).length;
  const hasStranger = unheard > 0 && slots.words.length <= shortSentence;
  const { from, elsewhere } = ofWork ? offered.ofWork : hasStranger ? offered.strange : offered.else;
  if (first === undefined || second === undefined || first.score < from || beside > first.score * elsewhere)
    return { ...slots, text, maybe: [] };
  const maybe = all
    .filter(({ score }) => score >= first.score * offeredBeside)
    .flatMap(({ wish }) => (wish === 'elsewhere' ? [] : [wish]))
    .slice(0, offeredAtMost);
  const isClear = first.score >= clearFrom && first.score >= second.score * clearBefore;
  const isWord = slots.words.length < 2;
  // Nobody opens a case for a family they already work with.
  const isKnown = first.wish === 'openCase' && slots.names.length > 0;
  // Nothing is certain about a sentence mostly of words that occur in no example.
  const isStrange = unheard * 2 > slots.words.length;
  return {
    ...slots,
    text,
    maybe,
    ...(isClear && !isWord && !isStrange && !isKnown && first.wish !== 'elsewhere' && { clear: first.wish }),
  };
};
