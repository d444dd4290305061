import { listed } from './lists';
import { fill, type Locale, textsFor } from './texts';

/** A Danish adjective before its noun: after a genitive it ends in -e: `Storms sproglige udvikling`. */
const adjective = /^(\p{L}+(?:ig|isk|som|el))(?=\s\p{L})/iu;

const genitive: Readonly<Record<Locale, (name: string) => string>> = {
  da: (name) => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`),
  en: (name) => `${name}’s`,
};

const owned: Readonly<Record<Locale, (type: string) => string>> = {
  da: (type) =>
    type.replace(adjective, (word) => (/el$/i.test(word) ? `${word.slice(0, -2)}le` : `${word}e`)),
  en: (type) => type,
};

/** A clause (`at der er en sag`) or a noun with an article (`hverdagen derhjemme`) can't take a genitive. */
const unowned: Readonly<Record<Locale, RegExp>> = {
  da: /^(?:at|den|det|de)\s|^\p{L}{3,}(?:en|et|ne)s?(?!\p{L})/iu,
  en: /^(?:that|the)\s/i,
};

/**
 * Types of information and whose they are: `Storms sproglige udvikling`, `Alma’s absence and wellbeing`. What can't take a
 * genitive says whom it is about afterwards. Only the types if nobody is named.
 */
export const whoseTypes = (types: readonly string[], about: readonly string[], locale: Locale): string => {
  const what = listed(types, locale);
  if (about.length === 0) return what;
  const named = listed(about, locale);
  return types.some((type) => unowned[locale].test(type))
    ? fill(textsFor(locale).consent.aboutWhom, { types: what, about: named })
    : `${genitive[locale](named)} ${listed(types.map(owned[locale]), locale)}`;
};
