import { protectedMatters } from '../../domain/protection/protection-record';
import { choice, choices, type FormShape, optional, reason, severalOf } from './shape';

/** S11: who must not learn what about whom. `protection`: the one it was opened from. */
export const protectionForms = {
  'protection.end': { ids: ['protection'], fields: { which: optional(choice), reason } },
  'protection.record': {
    ids: ['protection'],
    fields: { who: choices, from: choices, matters: severalOf(protectedMatters), reason },
  },
} as const satisfies Readonly<Record<string, FormShape>>;
