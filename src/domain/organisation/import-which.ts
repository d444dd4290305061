import { type ImportFileName, type ImportRow, importFileNames } from './import-table';
import { type PresentOrganisation, planImport } from './organisation-import';

/** What a file may be called, in lower case, most certain first. */
const names: readonly (readonly [RegExp, ImportFileName])[] = [
  [/medarbejder|ansatte|staff|users|brugere/, 'staff'],
  [/afdeling|department/, 'departments'],
  [/beslut|bestemmer|decision/, 'decisions'],
  [/roller|roles/, 'roles'],
  [/indstilling|setting/, 'settings'],
  [/ferie|holiday/, 'schoolHolidays'],
  [/oplysning|(?:consent|information).?type/, 'consentTypes'],
  [/samtykkeform|consent.?purpose/, 'consentPurposes'],
  [/sp(?:ø|oe)rge|lookup/, 'lookupPurposes'],
  [/hjem(?:mel|ler)|legal/, 'legalBases'],
  [/frist|deadline/, 'statutoryDeadlines'],
  [/fagord|plain/, 'plainWords'],
  [/tilbud|forening|offer/, 'offers'],
];

/** Problems that suggest the file is another one than assumed. */
const isWrongKind: ReadonlySet<string> = new Set(['columnMissing', 'columnUnknown', 'empty', 'notCsv']);

/**
 * Which of the import's files this is: by its name, or else by its columns if they match only one of them. Undefined if
 * neither tells: a guess could take a list out of use.
 */
export const importFileMeant = (
  name: string,
  rows: readonly ImportRow[],
  present: PresentOrganisation,
): ImportFileName | undefined => {
  const called = names.find(([pattern]) => pattern.test(name.normalize('NFC').toLowerCase()))?.[1];
  if (called !== undefined) return called;
  const fitting = importFileNames.filter((file) => {
    const planning = planImport({ [file]: rows }, present);
    return planning.ok || !planning.problems.some(({ refusal }) => isWrongKind.has(refusal.code));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
};
