import type { Locale } from './texts';

interface Conjunctions {
  readonly and: string;
  /** Where a part has an "and" of its own. */
  readonly alsoAnd: string;
  readonly taken: RegExp;
}

const conjunctions: Readonly<Record<Locale, Conjunctions>> = {
  da: { and: 'og', alsoAnd: 'samt', taken: /[\s,]og\s/ },
  en: { and: 'and', alsoAnd: 'as well as', taken: /[\s,]and\s/ },
};

/**
 * Parts as one says them: `Freja`, `Freja og Bo`, `Freja, Bo og Alma`. When a part has an "og" of its own the last
 * is joined by `samt`: `arbejde og uddannelse samt helbred`. Empty for no parts.
 */
export const listed = (parts: readonly string[], locale: Locale): string => {
  const { and, alsoAnd, taken } = conjunctions[locale];
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const joint = parts.some((part) => taken.test(part)) ? alsoAnd : and;
  return `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
};
