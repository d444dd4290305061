import { type FormShape, reason } from './shape';

/** L4: a legal hold, and its end. */
export const caseFileForms = {
  'retention.hold': { fields: { reason } },
  'retention.release': { fields: { reason } },
} as const satisfies Readonly<Record<string, FormShape>>;
