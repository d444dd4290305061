import type { ViewName } from '../views/view';
import { auditCard } from './case/audit';
import { caseCard } from './case/case';
import { caseListCard } from './case/case-list';
import { caseFileCard } from './case-file/case-file';
import { practiceCard } from './case-file/practice';
import { retentionCard } from './case-file/retention';
import { concernReportCard } from './concern-report';
import { consentCard } from './consent/consent';
import { consentRecordedCard } from './consent/consent-recorded';
import { consentSideCard } from './consent/consent-side';
import { absenceCard } from './continuity/absence';
import { handoverCard } from './continuity/handover';
import { handoverOffersCard, reorganisationCard } from './continuity/reorganisation';
import { coordinatorCard } from './coordinator/coordinator';
import { coordinatorChoicesCard } from './coordinator/coordinator-choices';
import { questionCard } from './coordinator/question';
import { questionOfferCard } from './coordinator/question-offer';
import { questionResultCard } from './coordinator/question-result';
import { correctCard } from './correct/correct';
import { takenBackCard } from './correct/taken-back';
import type { CardDefinition } from './definition';
import { filingCard } from './filing/filing';
import { formCard } from './form';
import { helpCard } from './help';
import { agendaCard } from './meeting/agenda';
import { heldMeetingCard } from './meeting/held-meeting';
import { invitationCard } from './meeting/invitation';
import { liveMeetingCard } from './meeting/live-meeting';
import { meetingCard } from './meeting/meeting';
import { meetingListCard } from './meeting/meeting-list';
import { minutesApprovalCard } from './minutes/approval';
import { minutesListCard } from './minutes/lists';
import { minutesCard } from './minutes/minutes';
import { minutesRecipientsCard } from './minutes/recipients';
import { noticeCard } from './notice';
import { colleaguesCard } from './organisation/colleagues';
import { entranceCard } from './organisation/entrance';
import { entranceListCard } from './organisation/entrance-list';
import { importReportCard } from './organisation/import-report';
import { operationsCard } from './organisation/operations';
import { settingsCard } from './organisation/settings';
import { sparringCard } from './organisation/sparring';
import { digestCard, digestPlanCard } from './overview/digest';
import { overviewCard } from './overview/overview';
import { myActionsCard } from './plan/my-actions';
import { caseOffersCard, offerListCard } from './plan/offers';
import { otherPlansCard } from './plan/other-plans';
import { planCard } from './plan/plan';
import { redThreadCard } from './plan/red-thread';
import { contactLogCard } from './rhythm/contact-log';
import { dailyWordCard } from './rhythm/daily-word';
import { deadlinesCard } from './rhythm/deadlines';
import { suggestionsCard } from './suggestions';

/** Every view has its card. */
const definitions: { readonly [Name in ViewName]: CardDefinition<Name> } = {
  absence: absenceCard,
  audit: auditCard,
  case: caseCard,
  'case-file': caseFileCard,
  'case-list': caseListCard,
  colleagues: colleaguesCard,
  'concern-report': concernReportCard,
  consent: consentCard,
  'consent-recorded': consentRecordedCard,
  'consent-side': consentSideCard,
  coordinator: coordinatorCard,
  correct: correctCard,
  'taken-back': takenBackCard,
  'coordinator-choices': coordinatorChoicesCard,
  deadlines: deadlinesCard,
  digest: digestCard,
  'digest-plan': digestPlanCard,
  entrance: entranceCard,
  'entrance-list': entranceListCard,
  form: formCard,
  handover: handoverCard,
  'handover-offers': handoverOffersCard,
  'held-meeting': heldMeetingCard,
  help: helpCard,
  'import-report': importReportCard,
  filing: filingCard,
  minutes: minutesCard,
  'minutes-approval': minutesApprovalCard,
  'minutes-list': minutesListCard,
  'minutes-recipients': minutesRecipientsCard,
  'my-actions': myActionsCard,
  notice: noticeCard,
  operations: operationsCard,
  overview: overviewCard,
  plan: planCard,
  'case-offers': caseOffersCard,
  'offer-list': offerListCard,
  'other-plans': otherPlansCard,
  'red-thread': redThreadCard,
  practice: practiceCard,
  question: questionCard,
  'question-offer': questionOfferCard,
  'question-result': questionResultCard,
  reorganisation: reorganisationCard,
  retention: retentionCard,
  settings: settingsCard,
  sparring: sparringCard,
  agenda: agendaCard,
  'contact-log': contactLogCard,
  'daily-word': dailyWordCard,
  invitation: invitationCard,
  'live-meeting': liveMeetingCard,
  meeting: meetingCard,
  'meeting-list': meetingListCard,
  suggestions: suggestionsCard,
};

export const definitionOf = <Name extends ViewName>(name: Name): CardDefinition<Name> => definitions[name];
