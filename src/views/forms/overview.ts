import { digestParts } from '../../domain/overview/digest';
import { choice, type FormShape, oneOf, optional, severalOf, time, toggle } from './shape';

/** The day of the weekly digest; `never`: only the daily one. */
export const digestDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'never'] as const;

/** D1: when a channel or group chat gets its digest, and what about. `digest`: the one to change, from elsewhere. */
export const overviewForms = {
  'digest.bind': {
    ids: ['digest'],
    fields: {
      department: optional(choice),
      weekday: oneOf(digestDays),
      at: time,
      daily: toggle,
      parts: severalOf(digestParts),
      /** Where Teams does not say: that the channel is shared with nobody outside. */
      notShared: toggle,
    },
  },
} as const satisfies Readonly<Record<string, FormShape>>;
