import { type FormShape, longText, text } from './shape';

/** C9: what colleagues ask of each other. */
export const organisationForms = {
  /** No family is named. */
  'sparring.ask': { ids: ['subject'], fields: { subject: text(60), question: longText(600) } },
} as const satisfies Readonly<Record<string, FormShape>>;
