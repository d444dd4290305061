import type { ViewName } from '../app/views/view';
import { agendaCard } from './agenda';
import { auditCard } from './audit';
import { caseCard } from './case';
import { caseListCard } from './case-list';
import { colleaguesCard } from './colleagues';
import { concernReportCard } from './concern-report';
import { consentCard } from './consent';
import { consentRecordedCard } from './consent-recorded';
import { consentSideCard } from './consent-side';
import { contactLogCard } from './contact-log';
import { coordinatorCard } from './coordinator';
import { coordinatorChoicesCard } from './coordinator-choices';
import { dailyWordCard } from './daily-word';
import { deadlinesCard } from './deadlines';
import type { CardDefinition } from './definition';
import { entranceCard } from './entrance';
import { entranceListCard } from './entrance-list';
import { formCard } from './form';
import { handoverCard } from './handover';
import { heldMeetingCard } from './held-meeting';
import { helpCard } from './help';
import { importReportCard } from './import-report';
import { invitationCard } from './invitation';
import { liveMeetingCard } from './live-meeting';
import { meetingCard } from './meeting';
import { meetingListCard } from './meeting-list';
import { noticeCard } from './notice';
import { questionCard } from './question';
import { questionOfferCard } from './question-offer';
import { questionResultCard } from './question-result';
import { settingsCard } from './settings';
import { sparringCard } from './sparring';
import { suggestionsCard } from './suggestions';

/** Every view has its card. */
const definitions: { readonly [Name in ViewName]: CardDefinition<Name> } = {
  audit: auditCard,
  case: caseCard,
  'case-list': caseListCard,
  colleagues: colleaguesCard,
  'concern-report': concernReportCard,
  consent: consentCard,
  'consent-recorded': consentRecordedCard,
  'consent-side': consentSideCard,
  coordinator: coordinatorCard,
  'coordinator-choices': coordinatorChoicesCard,
  deadlines: deadlinesCard,
  entrance: entranceCard,
  'entrance-list': entranceListCard,
  form: formCard,
  handover: handoverCard,
  'held-meeting': heldMeetingCard,
  help: helpCard,
  'import-report': importReportCard,
  notice: noticeCard,
  question: questionCard,
  'question-offer': questionOfferCard,
  'question-result': questionResultCard,
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
