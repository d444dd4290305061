import { capability } from '../base/capability';
import { bindDigestForm } from './digest-binding';
import { putDigestsInLine } from './digest-line';
import { digestTrouble } from './digest-stopped';
import { heldUpNotice } from './held-up';

export const overviewCapability = capability({
  forms: [bindDigestForm],
  notices: {
    heldUp: heldUpNotice,
    digestStopped: digestTrouble,
    digestUnsent: digestTrouble,
  },
  // Before the earliest hour a digest may come.
  jobs: { digests: { rule: { every: 'day', at: '00:05' }, run: putDigestsInLine } },
  refresh: {
    digest: 'never',
    'digest-plan': 'never',
    overview: { verb: 'overview.show', ids: () => ({}) },
  },
});
