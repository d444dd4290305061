import { fold } from '../domain/base/matching';
import { commandOf, type Utterance, utterance } from './phrases';
import type { Intent } from './phrases/intents';
import type { Locale } from './texts';

/** Words that few sentences of one language do without, and that mean nothing in the other. Lower case. */
const ownWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  da: new Set(
    `af aldrig altid andet anden andre bliver blev både børn barn da dag de dem den denne der deres det dette dig din
    dine dit du efter efterår eller er et familie familien flere fordi forstår fra få får før først gerne gik gør gøre
    går gå ham han hans har havde hedder hej hende hendes hos hun hvad hvem hver hvilken hvilke hvis hvor hvordan
    hvorfor hvornår igen igår ikke ind ingen ja jeg jer jeres kan kom kommer kunne lidt lige lille mange mangler med
    meget mellem mig min mit mod mor mødes møde mødet må måske når naar nej noget nogen nogle nu også og om op os paa
    på sag sagen sagerne selv siden sig sige sin sine skal skrive skriv skulle snart som stadig så saa tak tid til tror
    uden ud ugen vi vil ville vores vær være været var ved vide ændre åbne kontakt koordinator samtykke barnet drengen
    pigen hjælp hjælpe bruge finde fundet sender sende spørge spørgsmål aftale morgen torsdag onsdag fredag mandag
    tirsdag lørdag søndag`.split(/\s+/),
  ),
  en: new Set(
    `about after again all am an and anyone anything are as ask be because been before but can cannot could did do does
    don't doesn't each else every find from get give go got had has hello help hey hi how if into is isn't it's i'm
    i've i'll just know like make may meeting might month must my need never next no nobody not now of off on once
    one only open or other our out please put say see send share she should show some someone something soon still
    tell than thanks thank that that's the their them then there these they this those through today tomorrow until up
    us use want was we week were what what's when where which who who's whose why will with without won't work worried
    would write yes yesterday you your yours family child children case consent monday tuesday wednesday thursday
    friday saturday sunday`.split(/\s+/),
  ),
};

/** A text may be as long as somebody cared to send; its beginning shows its language. */
const readAtMost = 2_000;

/**
 * The language something is written in, by the phrase it is, otherwise by its small words. Undefined if it shows none:
 * names, numbers, "ok".
 */
export const writtenLanguage = (said: Utterance): Locale | undefined => {
  const beginning = said.text.length > readAtMost ? utterance(said.text.slice(0, readAtMost)) : said;
  const byWords = languageOfWords(beginning.text);
  return languageOfPhrase(beginning, byWords) ?? byWords;
};

/** The language of a phrase; what reads the same in both counts as the reader's. */
const languageOfPhrase = (said: Utterance, byWords: Locale | undefined): Locale | undefined => {
  const { text } = said;
  const danish = said.understand({ locale: 'da' });
  if (danish.understood !== 'command' || isSaidInBoth(text)) return undefined;
  if (danish.language === 'en') return isSlip(text, danish.intent) ? undefined : 'en';
  // Whatever it might be in English, its words would say Danish. Every line is read here, and each reading costs.
  if (byWords === 'da') return 'da';
  const english = said.understand({ locale: 'en' });
  return english.understood === 'command' && english.language === 'da' ? 'da' : undefined;
};

/** A single misspelt word may be in either language: "hjlp" is as close to "help". */
const isSlip = (text: string, intent: Intent): boolean => {
  const word = fold(text);
  return !word.includes(' ') && word !== fold(commandOf(intent, 'en')) && !ownWords.en.has(word);
};

/** Danes say hello in English too. */
const isSaidInBoth = (text: string): boolean => /^\s*(?:hi|hey|hello|ok|okay|super)\s*[!.]*\s*$/i.test(text);

const languageOfWords = (text: string): Locale | undefined => {
  const words = text.match(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu) ?? [];
  const counts = { da: 0, en: 0 };
  for (const word of words) {
    const small = word.toLowerCase().replace('’', "'");
    if (ownWords.da.has(small) || (word === small && /[æøå]/.test(small))) counts.da += 1;
    else if (ownWords.en.has(small)) counts.en += 1;
  }
  if (counts.da === counts.en) return undefined;
  return counts.da > counts.en ? 'da' : 'en';
};
