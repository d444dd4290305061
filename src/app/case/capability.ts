import { capability, pageIds } from '../base/capability';
import { addMemberForm, addNetworkForm, removeNetworkForm } from './family';
import { openCaseForm, recordTargetGroupForm } from './opening';
import { movePhaseForm } from './phases';
import { addFamilyForm, addNetworksForm } from './whole-family';

export const caseCapability = capability({
  forms: [
    addFamilyForm,
    addNetworksForm,
    addMemberForm,
    addNetworkForm,
    movePhaseForm,
    openCaseForm,
    recordTargetGroupForm,
    removeNetworkForm,
  ],
  refresh: {
    case: { verb: 'case.show', ids: ({ reference }) => ({ reference }), looksAgain: 'always' },
    'case-list': {
      verb: 'cases.more',
      ids: ({ scope, digest, from }) => ({
        scope,
        ...(digest !== undefined && { digest }),
        ...pageIds(from),
      }),
    },
  },
});
