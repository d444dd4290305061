import { type ImportFileName, importFileNames } from '../../domain/organisation/import-table';
import { type FormShape, longText, optional, text, tucked } from './shape';

/** Longer files are for the command line. A line in it that is wrong is found by its number. */
const file = { ...optional(longText(40_000)), asTyped: true } as const;
/** Files that are updated again and again; the rest are lists a municipality begins with. */
const often: readonly ImportFileName[] = ['departments', 'decisions', 'staff', 'roles'];
const files = Object.fromEntries(
  importFileNames.map((name) => [name, often.includes(name) ? file : tucked(file)]),
) as Readonly<Record<ImportFileName, typeof file & { readonly tucked?: true }>>;

/** C8, C9: what colleagues ask one another, and the municipality's lists. */
export const organisationForms = {
  'import.open': { fields: files },
  /** No family is named. */
  'sparring.ask': {
    ids: ['subject', 'reference', 'action'],
    fields: { subject: text(60), question: longText(600) },
  },
} as const satisfies Readonly<Record<string, FormShape>>;
