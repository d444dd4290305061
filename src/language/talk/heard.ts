import type { Wish } from '../../views/talk';
import { clausesOf } from './clauses';
import { subjects } from './examples/all';
import { likenessOf, type Scored, unheardIn } from './model';
import { type Known, type Slotted, slotted } from './slots';

/** What was made of a sentence by its likeness to others. */
export interface Heard extends Slotted {
  readonly text: string;
  /** What it is surely about. */
  readonly clear?: Wish;
  /** What it may be about, the likeliest first: at most three; none where it is about nothing of ours. */
  readonly maybe: readonly Wish[];
}

/** How much a clause counts beside the whole. */
const clauseShare = 0.35;
const offeredAtMost = 3;
/**
 * Below `from` nobody knows what is meant, and what is about something else by so large a part may be no wish at all. A sentence that
 * names somebody of the speaker's families, or the things of the work, is about it; one with a word of nobody's may be about anything.
 */
const offered = {
  ofWork: { from: 0.09, elsewhere: 1 },
  else: { from: 0.18, elsewhere: 0.45 },
  strange: { from: 0.2, elsewhere: 0.3 },
} as const;
/** Of a sentence as short as this, a single word that stands in no example may be what it is about. */
const shortSentence = 7;
const things =
  /(?<!\p{L})(?:famili|sag(?:en|er|erne)?(?!\p{L})|møde(?!lokale)|moede|referat|dagsorden|samtykk|koordinator|stedfortræd|underret|barnet|forældre|(?:mor|far|mormor|farmor|morfar|farfar)(?!\p{L})|netværk|aktindsigt|journal|frist|opgave|handling(?:er|en)?(?!\p{L})|målene|indkald|invit|deltag|tilladelse|underskr|påmind|besked(?:er|erne)(?!\p{L})|notifikation|afløser|borger|kommunen|rådgiver|sagsbehandler|opfølgning|tovholder|task|goal|remind|permission|invit|notification|famil|case(?:s)?(?!\p{L})|meeting(?! room)|minutes|agenda|consent|coordinat|deput|child|parent|mum|dad|network|deadline)/iu;
/** Stands for whom or what was just spoken of. */
const standsFor =
  /(?<!\p{L})(?:det|den|dem|de|han|hun|ham|hende|hans|hendes|deres|it|he|she|him|her|his|they|them|their|that)(?!\p{L})/iu;
/** An offer that is so much less likely than the first is none. */
const offeredBeside = 0.3;
const clearFrom = 0.27;
const clearBefore = 1.6;

/** It names a family of the speaker's, a department or a thing of the work. */
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
 * What a sentence is about, by its likeness to examples in both languages. Nothing is decided by it but what is shown: reading is
 * done, changing is offered. In proportion to the length of the text, of which the beginning counts. `inTalk`: a family was just spoken
 * of, so that what is short, or says "it", is about that.
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
  // Nobody opens a case for a family that they work with already.
  const isKnown = first.wish === 'openCase' && slots.names.length > 0;
  // Of what is mostly made of words that stand in no example nothing is sure.
  const isStrange = unheard * 2 > slots.words.length;
  return {
    ...slots,
    text,
    maybe,
    ...(isClear && !isWord && !isStrange && !isKnown && first.wish !== 'elsewhere' && { clear: first.wish }),
  };
};
