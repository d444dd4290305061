import { capability } from '../base/capability';
import { staffMember } from '../organisation/directory';
import { letCardsFollowTime } from './cards-in-time';

export const tellingCapability = capability({
  notices: {
    notReached: async (services, { tenantId }, { person, about, because }) => {
      const reader = await staffMember(services, tenantId, person);
      const message = { kind: 'notReached', person: reader?.name ?? '', about, because } as const;
      return { name: 'notice', tone: 'refused', message, actions: [] };
    },
  },
  // What ends by itself ends with the day.
  jobs: {
    cards: {
      rule: { every: 'day', at: '00:01' },
      run: (services, tenantId, { last, day }) => letCardsFollowTime(services, tenantId, last, day),
    },
  },
  refresh: {
    audit: {
      verb: 'audit.show',
      // Who has looked is for the coordinator, who may not see the rest (L9).
      ids: ({ reference, scope }) => ({ reference, ...(scope === 'looks' && { scope }) }),
    },
    'concern-report': { verb: 'concern.show', ids: () => ({}) },
    form: 'never',
    help: { verb: 'help.show', ids: () => ({}) },
    notice: 'never',
    operations: { verb: 'operations.show', ids: () => ({}) },
    suggestions: 'never',
  },
});
