import type { Locale } from './texts';

interface Conjunctions {
  readonly and: string;
  /** Used when a part already contains an "and". */
  readonly alsoAnd: string;
  readonly taken: RegExp;
}

const conjunctions: Readonly<Record<Locale, Conjunctions>> = {
  da: { and: 'og', alsoAnd: 'samt', taken: /[\s,]og\s/ },
  en: { and: 'and', alsoAnd: 'as well as', taken: /[\s,]and\s/ },
};

/**
 * Parts as spoken: `Freja`, `Freja og Bo`, `Freja, Bo og Alma`. If a part contains an "og" of its own, the last is joined by
 * `samt`: `arbejde og uddannelse samt helbred`. Empty for no parts.
 */
export const listed = (parts: readonly string[], locale: Locale): string => {
  const { and, alsoAnd, taken } = conjunctions[locale];
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const joint = parts.some((part) => taken.test(part)) ? alsoAnd : and;
  return `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
};

const others: Readonly<Record<Locale, string>> = { da: 'andre', en: 'others' };

/** At most this many parts, and how many others: `Freja`, `Bo`, `17 andre`. */
export const someOf = (parts: readonly string[], atMost: number, locale: Locale): readonly string[] =>
  parts.length <= atMost + 1
    ? parts
    : [...parts.slice(0, atMost), `${parts.length - atMost} ${others[locale]}`];

/** {@link listed}, with at most this many: `Freja, Bo og 17 andre`. */
export const listedAtMost = (parts: readonly string[], atMost: number, locale: Locale): string =>
  listed(someOf(parts, atMost, locale), locale);
