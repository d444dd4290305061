import { z } from 'zod';
import type { AbsenceView } from './absence';
import type { AuditView } from './audit';
import type { CaseListView, CaseView } from './case';
import type { ColleaguesView, SparringView } from './colleagues';
import type { ConsentRecordedView, ConsentSideView, ConsentView } from './consent';
import { contactLogView } from './contact';
import type { CoordinatorChoicesView, CoordinatorView } from './coordinator';
import type { DailyWordView } from './daily-word';
import type { DeadlinesView } from './deadline';
import type { EntranceListView, EntranceView } from './entrance';
import type { FormView } from './form';
import type { HandoverView } from './handover';
import type { ConcernReportView, HelpView, SuggestionsView } from './help';
import type { ImportReportView } from './import-report';
import type { AgendaView } from './meeting/agenda';
import type { HeldMeetingView } from './meeting/held-meeting';
import type { InvitationView } from './meeting/invitation';
import type { LiveMeetingView } from './meeting/live-meeting';
import type { MeetingListView, MeetingView } from './meeting/meeting';
import type { NoticeView } from './notice';
import type { OperationsView } from './operations';
import type { QuestionOfferView, QuestionResultView, QuestionView } from './question';
import type { ViewType } from './schema';
import type { SettingsView } from './settings';

/** Every view, by its name. */
export const anyView = z.discriminatedUnion('name', [contactLogView]);

/**
 * What a reader is shown. Use cases answer with a view that holds no more than this reader may see; `cards/`
 * makes a card of it in the reader's language. The name is the name of the card.
 */
export type View =
  | ViewType<typeof anyView>
  | AbsenceView
  | AgendaView
  | AuditView
  | CaseListView
  | CaseView
  | CoordinatorChoicesView
  | CoordinatorView
  | ColleaguesView
  | ConcernReportView
  | ConsentRecordedView
  | ConsentSideView
  | ConsentView
  | DeadlinesView
  | DailyWordView
  | EntranceListView
  | EntranceView
  | FormView
  | HandoverView
  | HeldMeetingView
  | HelpView
  | ImportReportView
  | InvitationView
  | LiveMeetingView
  | MeetingListView
  | MeetingView
  | NoticeView
  | OperationsView
  | QuestionOfferView
  | QuestionResultView
  | QuestionView
  | SettingsView
  | SparringView
  | SuggestionsView;

export type ViewName = View['name'];

export type ViewOf<Name extends ViewName> = Extract<View, { readonly name: Name }>;
