import type { CalendarDate } from '../domain/calendar';
import type { Allowed, Denied, Disclosure } from '../domain/disclosure-answer';
import type { LocalisedText } from '../domain/settings';
import { formatDateInYear } from './dates';
import { listed } from './lists';
import { fill, type Locale, textsFor } from './texts';

/** What somebody is told: types of information and the members that it is about, by name. */
export interface Told {
  readonly types: readonly LocalisedText[];
  readonly about: readonly string[];
}

/** What was answered to one question (S1). */
export interface ConsentSaid extends Told {
  readonly recipient: string;
  readonly purpose: LocalisedText;
  readonly answers: readonly { readonly giver: string; readonly answer: 'given' | 'refused' }[];
  /** Whose yes is still needed (S2). */
  readonly stillMissing: readonly string[];
  /** The last day that the yes holds. */
  readonly reviewOn?: CalendarDate;
}

/** `om skolefravær`, `om Alma: skolefravær og trivsel`. Whom it is about goes without saying when it is left out. */
export const toldWhat = ({ types, about }: Told, locale: Locale): string => {
  const { aloud } = textsFor(locale).consent;
  const said = listed(
    types.map((type) => type[locale]),
    locale,
  );
  if (about.length > 0) return fill(aloud.aboutPeople, { about: listed(about, locale), types: said });
  // "om, at der er en sag": a clause wants a comma before it.
  return fill(/^at\s/.test(said) ? aloud.aboutClause : aloud.about, { types: said });
};

/**
 * S1: what was recorded, to be read aloud to the family: who says yes or no to what, what it is for, how long it
 * holds, and that a yes can be taken back at any time. No more is promised than holds: with a no, or somebody still
 * to be heard (S2), nothing is shared, and the sentence says so.
 */
export const consentAloud = (said: ConsentSaid, locale: Locale): string => {
  const { aloud } = textsFor(locale).consent;
  const named = (answer: 'given' | 'refused'): readonly string[] =>
    said.answers.filter((one) => one.answer === answer).map(({ giver }) => giver);
  const [givers, refusers] = [named('given'), named('refused')];
  const everybody = said.answers.map(({ giver }) => giver);
  const ownAffair = said.about.length === 1 && everybody.length === 1 && said.about[0] === everybody[0];
  const gaps = {
    recipient: said.recipient,
    what: toldWhat(ownAffair ? { ...said, about: [] } : said, locale),
    purpose: said.purpose[locale],
    yes: listed(givers, locale),
    no: listed(refusers, locale),
    missing: listed(said.stillMissing, locale),
    ...(said.reviewOn !== undefined && { reviewOn: formatDateInYear(said.reviewOn, locale) }),
  };
  const parts: readonly (string | false)[] = [
    givers.length > 0 && refusers.length > 0 && aloud.both,
    refusers.length === 0 && (givers.length === 1 ? aloud.yes.one : aloud.yes.many),
    givers.length === 0 && (refusers.length === 1 ? aloud.no.one : aloud.no.many),
    refusers.length > 0 && aloud.stopped,
    refusers.length === 0 && said.stillMissing.length > 0 && aloud.waits,
    refusers.length === 0 && (said.reviewOn === undefined ? aloud.lastsNoDay : aloud.lasts),
  ];
  return parts.flatMap((part) => (part === false ? [] : [fill(part, gaps)])).join(' ');
};

/** What a sentence about an answer needs to know by name. */
export interface DisclosureNames {
  /** Who would be told: "Månebakkeskolen", "Mille Fiktiv". */
  readonly hearer: string;
  /** Whom it is about. */
  readonly about: string;
  readonly type: LocalisedText;
  /** A member's name, by id; blank for somebody who is no longer in the case. */
  readonly member: (id: string) => string;
  /** What a consent is for, by id. */
  readonly purpose: (id: string) => LocalisedText;
  /** The rule that a disclosure rests on, by id. */
  readonly legalBasis: (id: string) => LocalisedText;
}

/**
 * One sentence that says what the disclosure rules answered and why (S1–S5): who may be told what, on which basis and
 * how long, or what stands in the way and with whom.
 */
export const disclosureSentence = (answer: Disclosure, names: DisclosureNames, locale: Locale): string => {
  const { explained } = textsFor(locale).consent;
  const why = answer.may ? whyAllowed(answer, names, locale) : whyDenied(answer, names, locale);
  return fill(answer.may ? explained.may : explained.mayNot, {
    hearer: names.hearer,
    about: names.about,
    type: names.type[locale],
    why,
  });
};

const whyAllowed = (answer: Allowed, names: DisclosureNames, locale: Locale): string => {
  const { bases } = textsFor(locale).consent.explained;
  const who = { hearer: names.hearer, about: names.about };
  switch (answer.basis) {
    case 'consent':
      return fill(bases.consent, {
        givers: listed([...new Set(answer.consents.map(({ giverId }) => names.member(giverId)))], locale),
        purpose: names.purpose(answer.purpose)[locale],
        until: formatDateInYear(answer.until, locale),
      });
    case 'legalBasis':
      return fill(bases.legalBasis, {
        legalBasis: names.legalBasis(answer.legalDisclosure.legalBasisId)[locale],
        until: formatDateInYear(answer.until, locale),
      });
    default:
      return fill(bases[answer.basis], who);
  }
};

/** The givers who are the reason that is told, not those who lack besides. */
const inTheWay = ({ because, missing }: Denied): Denied['missing'] =>
  missing.filter(({ why }) =>
    because === 'refused' || because === 'withdrawn' || because === 'expired' ? why === because : true,
  );

const whyDenied = (answer: Denied, names: DisclosureNames, locale: Locale): string => {
  const { because, nobody } = textsFor(locale).consent.explained;
  const givers = inTheWay(answer)
    .map(({ giverId }) => names.member(giverId))
    .filter((name) => name !== '');
  return fill(because[answer.because], {
    hearer: names.hearer,
    about: names.about,
    givers: givers.length === 0 ? nobody : listed(givers, locale),
  });
};
