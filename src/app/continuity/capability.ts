import { valueIn } from '../../domain/base/result';
import { capability } from '../base/capability';
import { reportAbsenceForm } from './absence-form';
import { closeCaseForm, reviewCoverage } from './continuity';
import { absenceNotice, caseClosedNotice, continuityNotice, deputyEndedNotice } from './continuity-notices';
import { appointDeputyForm } from './deputy';
import { familyMeetingForm, requestHandoverForm } from './handover';
import { handoverView } from './handover-view';

export const continuityCapability = capability({
  forms: [appointDeputyForm, closeCaseForm, familyMeetingForm, reportAbsenceForm, requestHandoverForm],
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
  },
});
