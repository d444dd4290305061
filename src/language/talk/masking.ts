import { fold } from '../../domain/base/matching';
import { type NamedWish, type Placeholder, placeholders } from '../../views/named-wish';
import { harmlessWords, harmlessWordsOfWorry } from './harmless';
import type { Heard } from './heard';
import { marks, type SaidWhen, type Slotted, type Taken } from './slots';

/** Replaces what nobody knows to be harmless. */
const unknown = '…';

const kindOf = {
  own: 'name',
  stranger: 'name',
  department: 'department',
  day: 'day',
  time: 'time',
} as const satisfies Record<Taken['kind'], keyof typeof placeholders>;

/** What was taken out of a sentence, each with its placeholder; undefined if there are more than placeholders. */
const placesIn = ({ taken }: Slotted): ReadonlyMap<Taken, Placeholder> | undefined => {
  const given = new Map<string, Placeholder>();
  const places = new Map<Taken, Placeholder>();
  for (const one of taken) {
    const kind = kindOf[one.kind];
    const said = `${kind} ${fold(one.typed)}`;
    const before = [...given.keys()].filter((name) => name.startsWith(`${kind} `)).length;
    const place = given.get(said) ?? placeholders[kind][before];
    if (place === undefined) return undefined;
    given.set(said, place);
    places.set(one, place);
  }
  return places;
};

const markWords: ReadonlySet<string> = new Set(Object.values(marks));

/** The words of a sentence that may leave, folded, unless they are somebody's name here. */
export const harmlessIn = ({ words }: Slotted): readonly string[] => [
  ...new Set(words.filter((word) => harmlessWordsOfWorry.has(word))),
];

/** What may follow "familien" without being its name. */
const behindFamily: ReadonlySet<string> = new Set(
  (
    'og eller er har vil kan skal var bliver siger sagde ønsker kommer for i med om på til fra hos at der som selv nu and or is are has ' +
    'have will can must was were says said wants for in with about on to from at that who now'
  )
    .split(' ')
    .map(fold),
);
const isFamilyWord = (word: string | undefined): boolean => /^(?:familien?|fam|family)$/.test(word ?? '');

/** Fewer say too little, and a sentence mostly of unknown words is not about work. */
const harmlessAtLeast = 2;
const unknownAtMost = 0.5;

/**
 * A sentence in the form in which it may leave: placeholders, and words from a list, as the list spells them. Nothing that
 * was typed is in it. Everything else becomes `…`, and so do listed words that are somebody's name here. Undefined if too
 * little is left.
 */
export const masked = (
  slots: Slotted,
  areNames: ReadonlySet<string>,
  { worries }: { readonly worries: boolean },
): string | undefined => {
  const known = worries ? harmlessWordsOfWorry : harmlessWords;
  const places = placesIn(slots);
  if (places === undefined) return undefined;
  const inOrder = slots.taken[Symbol.iterator]();
  const out: string[] = [];
  for (const [at, word] of slots.words.entries()) {
    if (markWords.has(word)) out.push(places.get(inOrder.next().value as Taken) ?? unknown);
    else if (isFamilyWord(slots.words[at - 1]) && !behindFamily.has(word)) out.push(unknown);
    else out.push(areNames.has(word) ? unknown : (known.get(word) ?? unknown));
  }
  const unknowns = out.filter((word) => word === unknown).length;
  const harmless = out.length - unknowns - slots.taken.length;
  if (harmless < harmlessAtLeast || unknowns > out.length * unknownAtMost) return undefined;
  return out.filter((word, at) => word !== unknown || out[at - 1] !== unknown).join(' ');
};

/**
 * The sentence with only what was named in it: of several days, the one that is meant. Undefined if a placeholder is named
 * that is not in it.
 */
export const narrowed = (heard: Heard, { intent: _, ...slots }: NamedWish): Heard | undefined => {
  const places = placesIn(heard);
  if (places === undefined) return undefined;
  const typedAs = (place: string): Taken | undefined => [...places].find(([, given]) => given === place)?.[0];
  const named = Object.values(slots).filter((place) => place !== 'NONE');
  if (named.some((place) => typedAs(place) === undefined)) return undefined;
  const own = [slots.family, slots.person].flatMap((place) => {
    const one = typedAs(place);
    return one?.kind === 'own' ? [one.typed] : [];
  });
  const whenOf = (some: readonly string[]): readonly SaidWhen[] =>
    some.flatMap((place) => heard.when.filter(({ typed }) => typed === typedAs(place)?.typed).slice(0, 1));
  const of = (kind: 'day' | 'time'): readonly SaidWhen[] =>
    heard.when.filter(({ read }) => (read.wrong === 'noDay') === (kind === 'time'));
  const days = whenOf([slots.day, slots.until]);
  const times = whenOf([slots.time]);
  const department = typedAs(slots.department)?.typed;
  return {
    ...heard,
    ...(own.length > 0 && { names: own }),
    ...(department !== undefined && { departments: [department] }),
    when: [...(days.length > 0 ? days : of('day')), ...(times.length > 0 ? times : of('time'))],
  };
};
