import { z } from 'zod';
import { absenceView } from './absence';
import { auditView } from './case/audit';
import { caseListView, caseView } from './case/case';
import { caseFileView } from './case/case-file';
import { correctView, takenBackView } from './case/correct';
import { practiceView } from './case/practice';
import { retentionView } from './case/retention';
import { consentRecordedView, consentSideView, consentView } from './consent';
import { coordinatorChoicesView, coordinatorView } from './coordinator/coordinator';
import { questionOfferView, questionResultView, questionView } from './coordinator/question';
import { filingView } from './filing';
import { formView } from './form';
import { handoverView } from './handover';
import { concernReportView, helpView, suggestionsView } from './help';
import { agendaView } from './meeting/agenda';
import { heldMeetingView } from './meeting/held-meeting';
import { invitationView } from './meeting/invitation';
import { liveMeetingView } from './meeting/live-meeting';
import { meetingListView, meetingView } from './meeting/meeting';
import { minutesApprovalView } from './minutes/approval';
import { minutesListView } from './minutes/lists';
import { minutesView } from './minutes/minutes';
import { minutesRecipientsView } from './minutes/sending';
import { noticeView } from './notice';
import { colleaguesView, sparringView } from './organisation/colleagues';
import { entranceListView, entranceView } from './organisation/entrance';
import { importReportView } from './organisation/import-report';
import { operationsView } from './organisation/operations';
import { settingsView } from './organisation/settings';
import { digestPlanView, digestView } from './overview/digest';
import { overviewView } from './overview/overview';
import { myActionsView } from './plan/my-actions';
import { caseOffersView, offerListView } from './plan/offers';
import { otherPlansView } from './plan/other-plans';
import { planView } from './plan/plan';
import { redThreadView } from './plan/red-thread';
import { handoverOffersView, reorganisationView } from './reorganisation';
import { contactLogView } from './rhythm/contact';
import { dailyWordView } from './rhythm/daily-word';
import { deadlinesView } from './rhythm/deadline';
import type { ViewType } from './schema';

/** Every view by its name, which is also the name of its card. */
export const anyView = z.discriminatedUnion('name', [
  absenceView,
  agendaView,
  auditView,
  caseFileView,
  caseListView,
  caseView,
  colleaguesView,
  concernReportView,
  consentRecordedView,
  consentSideView,
  consentView,
  contactLogView,
  coordinatorChoicesView,
  coordinatorView,
  correctView,
  dailyWordView,
  deadlinesView,
  digestPlanView,
  digestView,
  entranceListView,
  entranceView,
  formView,
  handoverOffersView,
  handoverView,
  heldMeetingView,
  helpView,
  importReportView,
  invitationView,
  liveMeetingView,
  meetingListView,
  meetingView,
  filingView,
  minutesApprovalView,
  minutesListView,
  minutesRecipientsView,
  minutesView,
  myActionsView,
  noticeView,
  operationsView,
  overviewView,
  planView,
  practiceView,
  questionOfferView,
  questionResultView,
  questionView,
  offerListView,
  caseOffersView,
  otherPlansView,
  redThreadView,
  reorganisationView,
  retentionView,
  settingsView,
  sparringView,
  suggestionsView,
  takenBackView,
]);

/**
 * What a reader is shown. Use cases return a view with only what this reader may see; `cards/` turns it into a card in the
 * reader's language.
 */
export type View = ViewType<typeof anyView>;

export type ViewName = View['name'];

export type ViewOf<Name extends ViewName> = Extract<View, { readonly name: Name }>;
