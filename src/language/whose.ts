import { listed } from './lists';
import { fill, type Locale, textsFor } from './texts';

/** A Danish adjective before what it tells about: after a genitive it ends in -e: `Storms sproglige udvikling`. */
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

/**
 * Types of information and whose they are: `Storms sproglige udvikling`, `Alma’s absence and wellbeing`. A clause of
 * its own (`at der er en sag`) can't be owned, and says whom it is about behind it. Only the types where nobody is named.
 */
export const whoseTypes = (types: readonly string[], about: readonly string[], locale: Locale): string => {
  const what = listed(types, locale);
  if (about.length === 0) return what;
  const named = listed(about, locale);
  return /^(?:at|that)\s/.test(what)
    ? fill(textsFor(locale).consent.aboutWhom, { types: what, about: named })
    : `${genitive[locale](named)} ${listed(types.map(owned[locale]), locale)}`;
};
