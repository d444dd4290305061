import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { rowsOf } from './store-file';

const casesIn = (file: string): readonly FamilyCase[] =>
  rowsOf(file, 'case').map(({ body }) => (JSON.parse(body) as { readonly snapshot: FamilyCase }).snapshot);

/** All words that name a family: references, aliases, its members, and those in its own network. */
export const familyWords = (file: string): readonly string[] => [
  ...new Set(
    casesIn(file).flatMap(({ reference, alias, members, network }) => [
      reference,
      alias.replace(/^Familien /, ''),
      ...members.map(({ name }) => name),
      ...network.flatMap((person) => (person.kind === 'private' ? [person.name] : [])),
    ]),
  ),
];

export const staffNames = (file: string): readonly string[] =>
  rowsOf(file, 'staff').map(({ body }) => (JSON.parse(body) as StaffMember).name);

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** A text without the municipality's own words, in any language. */
export const withoutData = (text: string, file: string): string => {
  const kinds = ['department', 'staff', 'case', 'plan', 'minutesText', 'settings'];
  const data = new Set(
    kinds.flatMap((kind) => rowsOf(file, kind).flatMap(({ body }) => stringsIn(JSON.parse(body)))),
  );
  return [...data]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, piece) => (piece === '' ? rest : rest.replaceAll(piece, '')), text);
};

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Those of the words that stand in a text as words of their own. */
export const wordsIn = (text: string, words: readonly string[]): readonly string[] => [
  ...new Set(text.match(new RegExp(`(?<!\\p{L})(?:${words.map(escapeRegExp).join('|')})(?!\\p{L})`, 'gu'))),
];
