import { valueIn } from '../../domain/base/result';
import { capability, pageIds } from '../base/capability';
import { reportAbsenceForm } from './absence-form';
import { closeCaseForm, reviewCoverage } from './continuity';
import { absenceNotice, caseClosedNotice, continuityNotice, deputyEndedNotice } from './continuity-notices';
import { appointDeputyForm } from './deputy';
import { familyMeetingForm, requestHandoverForm } from './handover';
import { offersNotice } from './handover-offers';
import { handoverView } from './handover-view';
import { planReorganisationForm, reorganisationTold, shareReorganisationForm } from './reorganisation';

export const continuityCapability = capability({
  forms: [
    appointDeputyForm,
    closeCaseForm,
    familyMeetingForm,
    planReorganisationForm,
    reportAbsenceForm,
    requestHandoverForm,
    shareReorganisationForm,
  ],
  notices: {
    absenceEnded: absenceNotice,
    absenceSaid: absenceNotice,
    caseAssigned: continuityNotice,
    caseClosed: caseClosedNotice,
    caseCovered: continuityNotice,
    caseTakenOver: continuityNotice,
    caseUncovered: continuityNotice,
    deputyAppointed: continuityNotice,
    deputyChanged: continuityNotice,
    deputyEnded: deputyEndedNotice,
    deputyForAbsence: absenceNotice,
    handover: async (services, actor, { reference, handoverId }) =>
      valueIn(await handoverView(services, actor, reference, handoverId)),
    offers: offersNotice,
    reorganisation: (services, actor, { reorganisationId }) =>
      reorganisationTold(services, actor, reorganisationId),
  },
  jobs: { coverage: { rule: { every: 'day', at: '06:00' }, run: reviewCoverage } },
  refresh: {
    absence: {
      verb: 'absence.show',
      ids: ({ own, absences: [first] }) => (own ? {} : first?.end.ids),
    },
    handover: {
      verb: 'handover.show',
      ids: ({ reference, handoverId }) => ({ reference, handover: handoverId }),
      looksAgain: 'always',
    },
    'handover-offers': {
      verb: 'handover.offers',
      ids: ({ reader, from }) => ({ reader, ...pageIds(from) }),
      looksAgain: 'unlessSaid',
    },
    reorganisation: {
      verb: 'reorganise.show',
      ids: ({ reorganisationId, from }) => ({ reorganisation: reorganisationId, ...pageIds(from) }),
      looksAgain: 'always',
    },
  },
});
