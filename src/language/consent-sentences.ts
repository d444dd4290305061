import type { CalendarDate } from '../domain/base/calendar';
import type { Denied } from '../domain/consent/disclosure-answer';
import type { LocalisedText } from '../domain/organisation/settings';
import { formatDateInYear } from './dates';
import { listed } from './lists';
import { fill, type Locale, textsFor } from './texts';
import { whoseTypes } from './whose';

/** What somebody is told: types of information, and the members they concern, by name. */
export interface Told {
  readonly types: readonly LocalisedText[];
  readonly about: readonly string[];
}

/** The answers to one question (S1). */
export interface ConsentSaid extends Told {
  readonly recipient: string;
  readonly purpose: LocalisedText;
  readonly answers: readonly { readonly giver: string; readonly answer: 'given' | 'refused' }[];
  /** Whose yes is still needed (S2). */
  readonly stillMissing: readonly string[];
  /** The last day on which the yes holds. */
  readonly reviewOn?: CalendarDate;
}

/** `om skolefravær`, `om Alma: skolefravær og trivsel`. Left out, whom it is about goes without saying. */
export const toldWhat = ({ types, about }: Told, locale: Locale): string => {
  const { aloud } = textsFor(locale).consent;
  if (about.length === 0) return toldWhose({ types, about }, locale);
  const said = listed(
    types.map((type) => type[locale]),
    locale,
  );
  return fill(aloud.aboutPeople, { about: listed(about, locale), types: said });
};

/** `om Almas skolefravær`: like {@link toldWhat}, in the middle of a sentence. */
export const toldWhose = ({ types, about }: Told, locale: Locale): string => {
  const { aloud } = textsFor(locale).consent;
  const said = whoseTypes(
    types.map((type) => type[locale]),
    about,
    locale,
  );
  // "om, at der er en sag": a clause takes a comma before it.
  return fill(/^at\s/.test(said) ? aloud.aboutClause : aloud.about, { types: said });
};

/**
 * S1: what was recorded, to be read aloud to the family: who says yes or no to what, what it is for, how long it holds, and
 * that a yes can be withdrawn at any time. It promises no more than holds: after a no, or while somebody has yet to be heard
 * (S2), nothing is shared, and the sentence says so.
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

/** Who may not be told something, and the answer of the disclosure rules. */
export interface Denial extends Told {
  readonly hearers: readonly string[];
  readonly because: Denied['because'];
  /** Who stands in the way; empty if their names are not known, or nobody does. */
  readonly givers: readonly string[];
  /** S10: what it would be used for, and what was agreed to instead, if that is what stands in the way. */
  readonly purpose?: LocalisedText;
  readonly heldFor?: readonly LocalisedText[];
}

/**
 * One sentence that says who may not hear what and why (S1–S6), as one would to a colleague: what stands in the way, and
 * with whom. `hearers`: their names as shown.
 */
export const denialSentence = (
  { about, because, givers, hearers, types, purpose, heldFor = [] }: Denial,
  locale: Locale,
  hearersShown = listed(hearers, locale),
): string => {
  const { denied } = textsFor(locale).consent;
  const why = denied.because[because];
  const parts = {
    hearers: hearersShown,
    why: fill(hearers.length === 1 ? why.one : why.many, {
      hearers: hearersShown,
      givers: givers.length === 0 ? denied.nobody : listed(givers, locale),
      purpose: purpose?.[locale] ?? '',
      heldFor: listed(
        heldFor.map((one) => one[locale]),
        locale,
      ),
    }),
  };
  return types.length === 0
    ? fill(denied.mayNotAttend, parts)
    : fill(denied.mayNotHear, {
        ...parts,
        what: toldWhose({ types, about }, locale),
      });
};
