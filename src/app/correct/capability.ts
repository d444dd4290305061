import { seesEverything } from '../../domain/case/rights';
import { capability, pageIds } from '../base/capability';
import { openCaseFor } from '../case/case-store';
import { sightOf } from '../case/case-view';
import {
  correctAliasForm,
  correctMemberForm,
  correctNetworkForm,
  removeMemberForm,
  takeOffContactForm,
} from './correct-forms';
import { correctAttendanceForm, reopenMeetingForm } from './meeting-corrections';

export const correctCapability = capability({
  forms: [
    correctAliasForm,
    correctAttendanceForm,
    correctMemberForm,
    correctNetworkForm,
    removeMemberForm,
    reopenMeetingForm,
    takeOffContactForm,
  ],
  notices: {
    /** L8: that something was corrected; what, depends on the recipient's rights when it is shown. */
    factCorrected: async (services, actor, { reference }) => {
      const opened = await openCaseFor(services, actor, reference);
      if (!opened.ok) return undefined;
      const { familyCase, relations } = opened.value;
      const subject = sightOf(familyCase, relations).alias ? familyCase.alias : reference;
      return {
        name: 'notice',
        tone: 'info',
        message: { kind: 'factCorrected', subject },
        actions: [
          {
            verb: seesEverything(familyCase, relations) ? 'case.show' : 'consent.side',
            as: 'execute',
            ids: { reference },
            style: 'positive',
          },
        ],
      };
    },
  },
  refresh: {
    correct: { verb: 'correct.show', ids: ({ reference, from }) => ({ reference, ...pageIds(from) }) },
    'taken-back': 'never',
  },
});
