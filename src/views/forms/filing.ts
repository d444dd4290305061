import { receiptMaxLength } from '../../domain/filing/matters';
import { choice, type FormShape, optional, text } from './shape';

/** R7. `which`: when typed rather than opened from its row. */
export const filingForms = {
  'filing.record': {
    ids: ['document'],
    fields: { which: optional(choice), receipt: text(receiptMaxLength) },
  },
} as const satisfies Readonly<Record<string, FormShape>>;
