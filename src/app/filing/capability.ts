import { capability, pageIds } from '../base/capability';
import { recordFilingForm } from './filing-form';

export const filingCapability = capability({
  forms: [recordFilingForm],
  refresh: {
    filing: {
      verb: 'filing.show',
      ids: ({ reference, from }) => ({ ...(reference !== undefined && { reference }), ...pageIds(from) }),
    },
  },
});
