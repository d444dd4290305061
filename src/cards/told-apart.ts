import { grouped } from '../domain/base/grouped';

type Json = Readonly<Record<string, unknown>>;

interface Press {
  readonly action: Json;
  /** The first words of what contains it, from the row outwards. */
  readonly about: readonly string[];
}

interface Scope {
  words?: string;
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPress = (node: Json): boolean => typeof node.type === 'string' && node.type.startsWith('Action.');

/** The size of card that Teams shows everywhere (design § 6). The longest cards do without. */
const bytesAtMost = 23_900;

/** Longer than this is a sentence, not a name. */
const charactersAtMost = 48;

/** As it sounds: without Markdown, and no longer than a name. */
const spoken = (text: string): string => {
  const plain = text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*\*|\u2060/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}“"]+/u, '')
    .trim();
  if (plain.length <= charactersAtMost) return plain;
  return `${plain.slice(0, charactersAtMost).replace(/[\s,.;:·]+\S*$/u, '')} …`;
};

const wordsOf = ({ type, text, inlines }: Json): string | undefined => {
  const said =
    type === 'TextBlock' && typeof text === 'string'
      ? text
      : type === 'RichTextBlock' && Array.isArray(inlines)
        ? inlines
            .filter((run) => isJson(run) && run.selectAction === undefined)
            .map((run) => (isJson(run) ? run.text : ''))
            .join('')
        : '';
  // A symbol or a number names nothing.
  return /\p{L}{2}/u.test(said) ? spoken(said) : undefined;
};

const pressesIn = (root: unknown): readonly Press[] => {
  const presses: { readonly action: Json; readonly scopes: readonly Scope[] }[] = [];
  const visit = (node: unknown, scopes: readonly Scope[]): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, scopes);
    if (!isJson(node)) return;
    if (isPress(node)) {
      presses.push({ action: node, scopes });
      return;
    }
    const words = wordsOf(node);
    if (words !== undefined) for (const scope of scopes) scope.words ??= words;
    const inner = words === undefined ? [{}, ...scopes] : [{ words }, ...scopes];
    for (const value of Object.values(node)) visit(value, inner);
  };
  visit(root, []);
  // Only now: a row's own press may come before its words.
  return presses.map(({ action, scopes }) => ({ action, about: scopes.flatMap(({ words }) => words ?? []) }));
};

/** What distinguishes presses of the same name: the nearest words that all differ, otherwise those with a number. */
const differences = (presses: readonly Press[]): readonly string[] => {
  const depth = Math.max(...presses.map(({ about }) => about.length));
  const at = (level: number): readonly string[] =>
    presses.map(({ about }) => about[level] ?? about.at(-1) ?? '');
  const levels = Array.from({ length: depth }, (_unused, level) => at(level)).flatMap((words) => [
    words.map((some) => some.split(' · ')[0] ?? some),
    words,
  ]);
  const apart = levels.find((words) => new Set(words).size === words.length);
  return apart ?? (levels[0] ?? at(0)).map((words, index) => `${words} (${index + 1})`.trim());
};

/**
 * Presses of the same name on a card, each with what it is about, for those who hear them one after another: `Ret samtykke:
 * Jobcenter`. Teams reads the tooltip aloud. A press that occurs twice in one place keeps one name.
 */
export const toldApart = <Card>(card: Card): Card => {
  const tooltips = new Map<Json, string>();
  for (const same of grouped(pressesIn(card), ({ action }) => String(action.title))) {
    const distinct = grouped(same, ({ action, about }) => JSON.stringify([action, about[0]]));
    if (distinct.length < 2) continue;
    const words = differences(distinct.map(([first]) => first));
    distinct.forEach((repeated, index) => {
      for (const { action } of repeated) tooltips.set(action, `${action.title}: ${words[index]}`);
    });
  }
  const told = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(told);
    if (!isJson(node)) return node;
    const tooltip = tooltips.get(node);
    if (tooltip !== undefined) return { ...node, tooltip };
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, told(value)]));
  };
  if (tooltips.size === 0) return card;
  const named = told(card) as Card;
  return Buffer.byteLength(JSON.stringify(named)) > bytesAtMost ? card : named;
};
