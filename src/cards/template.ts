import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { CardElement } from './adaptive-card';

/** Found from `src` as from `dist`. */
const folder = join(__dirname, '..', '..', 'cards');

const compiled = new Map<string, Template>();

/** Parsing costs seven times an expansion, so each template is parsed once. */
const templateOf = (name: string): Template => {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const template = new Template(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  compiled.set(name, template);
  return template;
};

const wordJoiner = '\u2060';

/**
 * Neutralises what a template or a client would read as a formula (`${name}`, `{{DATE(…)}}`): an invisible character in the
 * middle leaves it looking as typed.
 */
const withoutFormulas = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/([${])(?=\{)/g, `$1${wordJoiner}`);
  if (Array.isArray(value)) return value.map(withoutFormulas);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutFormulas(one)]));
  }
  return value;
};

/** The body of a card: its template filled with ready texts. Throws when the data leaves a gap. */
export const expand = (name: string, data: Readonly<Record<string, unknown>>): readonly CardElement[] => {
  const { body } = templateOf(name).expand({ $root: withoutFormulas(data) }) as {
    readonly body: readonly CardElement[];
  };
  const gap = /\$\{[^}]*\}?/.exec(JSON.stringify(body));
  if (gap !== null) throw new Error(`card ${name}: nothing for ${gap[0]}`);
  return body;
};
