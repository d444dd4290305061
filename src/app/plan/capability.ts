import { capability, pageIds } from '../base/capability';
import { actionForm, reportForm, stopActionForm } from './action-forms';
import { followUpForm } from './follow-up-form';
import { goalForm, noWorkForm, resumeForm, signForm } from './goal-forms';
import { noteForm, settleNoteForm } from './note-forms';
import { findOffersForm, makeOfferForm, moveOfferForm } from './offer-forms';
import { endOtherForm, otherAnswerForm, otherContentForm, otherPlanForm } from './other-plan-forms';
import { otherPlanNotice } from './other-plan-notices';
import { planActionNotice } from './plan-notices';

export const planCapability = capability({
  forms: [
    actionForm,
    followUpForm,
    goalForm,
    noWorkForm,
    reportForm,
    resumeForm,
    signForm,
    stopActionForm,
    otherPlanForm,
    otherAnswerForm,
    otherContentForm,
    endOtherForm,
    findOffersForm,
    makeOfferForm,
    noteForm,
    settleNoteForm,
    moveOfferForm,
  ],
  notices: { otherPlan: otherPlanNotice, planAction: planActionNotice },
  refresh: {
    plan: {
      verb: 'plan.show',
      ids: ({ reference, shows, from }) => ({ reference, shows, ...pageIds(from) }),
      looksAgain: 'unlessSaid',
    },
    'red-thread': {
      verb: 'thread.show',
      ids: ({ reference }) => ({ reference }),
      looksAgain: 'unlessSaid',
    },
    'case-offers': {
      verb: 'offers.show',
      ids: ({ reference }) => ({ reference }),
      looksAgain: 'unlessSaid',
    },
    'offer-list': 'never',
    'other-plans': {
      verb: 'others.show',
      ids: ({ reference }) => ({ reference }),
      looksAgain: 'unlessSaid',
    },
    'my-actions': { verb: 'actions.mine', ids: ({ from }) => pageIds(from) },
  },
});
