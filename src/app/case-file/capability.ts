import { capability } from '../base/capability';
import { deletionRound } from './deletion-round';
import { holdDeletionForm, releaseDeletionForm, retentionRule } from './retention';

export const caseFileCapability = capability({
  forms: [holdDeletionForm, releaseDeletionForm],
  jobs: {
    deletion: {
      rule: retentionRule,
      run: (services, tenantId, { day }) => deletionRound(services, tenantId, day),
    },
  },
  refresh: {
    // Its links last half an hour; after that one asks again.
    'case-file': 'never',
    practice: { verb: 'practice.show', ids: ({ draw }) => ({ from: String(draw) }) },
    retention: { verb: 'retention.show', ids: () => ({}), looksAgain: 'unlessSaid' },
  },
});
