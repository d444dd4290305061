import { type ImportFileName, importFileNames } from '../../domain/organisation/import-table';
import { type FormShape, longText, optional, text } from './shape';

/** Longer files are for the command line. Where a line of it is wrong, it is found by its number. */
const file = { ...optional(longText(40_000)), asTyped: true } as const;
const files = Object.fromEntries(importFileNames.map((name) => [name, file])) as Readonly<
  Record<ImportFileName, typeof file>
>;

/** C8, C9: what colleagues ask of each other, and the lists of the municipality. */
export const organisationForms = {
  'import.open': { fields: files },
  /** No family is named. */
  'sparring.ask': { ids: ['subject'], fields: { subject: text(60), question: longText(600) } },
} as const satisfies Readonly<Record<string, FormShape>>;
