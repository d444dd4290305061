import type { CalendarDate, Instant } from '../domain/calendar';
import type { ConsentState } from '../domain/consent-status';
import type { Allowed, Denied } from '../domain/disclosure-answer';
import type {
  CasePhase,
  Closing,
  DeviationKind,
  MeetingKind,
  MeetingState,
  MemberRelation,
  NetworkPerson,
  UncoveredWhy,
} from '../domain/family-case';
import type { LineProblem } from '../domain/import-table';
import type { AnswerState } from '../domain/invitation-answers';
import type {
  Attendance,
  InvitationWay,
  MeetingPlace,
  NoteSection,
  SignsOfSafetyHeading,
} from '../domain/meeting';
import type { MeetingTime } from '../domain/meeting-time';
import type { StaffRole } from '../domain/organisation';
import type { Refusal } from '../domain/result';
import type { Due } from '../domain/rhythm';
import type { StoppedGuest } from '../domain/room';
import type { LocalisedChoice, LocalisedText } from '../domain/settings';
import type { DayObstacle } from '../domain/working-days';

/**
 * What a reader is shown. Use cases answer with a view that holds no more than this reader may see; `cards/`
 * makes a card of it in the reader's language. The name is the name of the card.
 */
export type View =
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
  | ContactLogView
  | EntranceListView
  | EntranceView
  | FormView
  | HandoverView
  | HelpView
  | ImportReportView
  | InvitationView
  | LiveMeetingView
  | MeetingListView
  | MeetingView
  | NoticeView
  | QuestionOfferView
  | QuestionResultView
  | QuestionView
  | SettingsView
  | SparringView
  | SuggestionsView;

export type ViewName = View['name'];
export type ViewOf<Name extends ViewName> = Extract<View, { readonly name: Name }>;

/** Something the reader can press. It carries ids only: rights and state are looked up again when it is pressed. */
export interface ActionLink {
  readonly verb: Verb;
  readonly ids?: Readonly<Record<string, string>>;
  /** `execute`: done at once, with the card's inputs. `dialog`: opens the form of the same name. */
  readonly as: 'execute' | 'dialog';
  readonly style?: 'positive' | 'destructive';
}

/** All that can be pressed; each has its label in both languages. */
export type Verb = (typeof verbs)[number];
export const verbs = [
  'agenda.addItem',
  'agenda.askConsent',
  'agenda.carryOver',
  'agenda.changeItem',
  'agenda.childsWish',
  'agenda.headings',
  'agenda.made',
  'agenda.more',
  'agenda.moveUp',
  'agenda.print',
  'agenda.removeItem',
  'agenda.show',
  'agenda.split',
  'agenda.together',
  'audit.show',
  'audit.more',
  'case.addMember',
  'case.addNetwork',
  'case.appointDeputy',
  'case.close',
  'case.endDeputy',
  'case.movePhase',
  'case.open',
  'case.recordTargetGroup',
  'case.removeNetwork',
  'case.show',
  'case.takeOver',
  'cases.more',
  'cases.show',
  'colleagues.show',
  'concern.show',
  'consent.ask',
  'consent.disclose',
  'consent.endDisclosure',
  'consent.more',
  'consent.print',
  'consent.record',
  'consent.renew',
  'consent.show',
  'consent.side',
  'consent.withdraw',
  'contact.accompanied',
  'contact.accompany',
  'contact.dropAccompaniment',
  'contact.log',
  'contact.phoned',
  'contact.show',
  'contact.visited',
  'contact.wrote',
  'coordinator.ask',
  'entrance.show',
  'handover.accept',
  'handover.decline',
  'handover.familyMeeting',
  'handover.request',
  'handover.show',
  'handover.withdraw',
  'help.show',
  'import.open',
  'invitation.decline',
  'invitation.more',
  'invitation.otherTime',
  'invitation.show',
  'invitation.yes',
  'live.agreement',
  'live.attendance',
  'live.close',
  'live.note',
  'live.removeAgreement',
  'live.removeNote',
  'live.scale',
  'live.show',
  'live.tick',
  'live.untick',
  'meeting.addPerson',
  'meeting.answerFor',
  'meeting.cancel',
  'meeting.invite',
  'meeting.list',
  'meeting.move',
  'meeting.plan',
  'meeting.print',
  'meeting.remind',
  'meeting.removePerson',
  'meeting.sent',
  'meeting.show',
  'question.askBack',
  'question.decline',
  'question.offer',
  'question.passOn',
  'question.reply',
  'question.share',
  'question.show',
  'rhythm.agree',
  'rhythm.end',
  'settings.save',
  'settings.show',
  'sparring.ask',
  'sparring.show',
  'sparring.take',
  'sparring.withdraw',
] as const;

/** Staff as colleagues may know them. */
export interface PersonView {
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly email?: string;
  readonly phone?: string;
}

/** The answer to "who is the coordinator". `subject` is the alias or reference that this asker may see. */
export interface CoordinatorView {
  readonly name: 'coordinator';
  readonly subject: string;
  readonly coordinator: PersonView;
  /** The coordinator is away until this day; the deputy answers. */
  readonly deputy?: PersonView & { readonly until: CalendarDate };
  /** C4: nobody answers at present; the lead does. */
  readonly uncovered?: { readonly since: CalendarDate; readonly lead?: PersonView };
  readonly basis: 'belongs' | 'sameAuthority' | 'consent' | 'shared';
  readonly actions: readonly ActionLink[];
}

/** Several families fit; only those that the asker may see. Each row asks again with its reference. */
export interface CoordinatorChoicesView {
  readonly name: 'coordinator-choices';
  readonly choices: readonly {
    readonly alias: string;
    readonly reference: string;
    readonly press: ActionLink;
  }[];
  readonly more: boolean;
  /** "None of these": the existence-blind way. */
  readonly noneOfThese: ActionLink;
}

/** C7: the existence-blind answer. The same for a family that exists and one that does not. */
export interface QuestionOfferView {
  readonly name: 'question-offer';
  readonly purposes: readonly LocalisedChoice[];
  /** `sent`: the question is on its way, if there is anybody to send it to. */
  readonly state: 'offered' | 'sent';
  readonly answerBy?: CalendarDate;
  readonly actions: readonly ActionLink[];
}

/** The coordinator's card about a question that was passed on. */
export interface QuestionView {
  readonly name: 'question';
  readonly questionId: string;
  readonly reference: string;
  /** Left out for a lead, who sees references only. */
  readonly alias?: string;
  readonly asker: PersonView;
  readonly purpose: LocalisedText;
  readonly askedAt: Instant;
  readonly state: 'waiting' | 'askedBack' | 'replied' | 'shared' | 'declined' | 'expired';
  readonly askedBack?: string;
  readonly reply?: string;
  /** Who answered, and when, once it is answered. */
  readonly answered?: { readonly by: string; readonly at: Instant };
  readonly actions: readonly ActionLink[];
}

/** What the asker hears. `noAnswer` reads the same whether or not a case exists. */
export interface QuestionResultView {
  readonly name: 'question-result';
  readonly state: 'askedBack' | 'replied' | 'noAnswer';
  readonly question?: string;
  readonly reply?: string;
  readonly actions: readonly ActionLink[];
}

/** A case as its reader may see it: what the reader may not see is not in the model. */
export interface CaseView {
  readonly name: 'case';
  readonly relation: 'coordinator' | 'deputy' | 'receiver' | 'professional' | 'lead' | 'formerCoordinator';
  readonly reference: string;
  readonly alias?: string;
  readonly today: CalendarDate;
  readonly startedOn?: CalendarDate;
  readonly phase?: CasePhase;
  readonly coordinator: PersonView;
  readonly deputy?: PersonView & {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly now: boolean;
  };
  readonly uncovered?: { readonly since: CalendarDate; readonly why: UncoveredWhy };
  readonly targetGroup?: 'met' | 'exception' | 'unclear';
  readonly handover?: {
    readonly receiver: string;
    readonly requestedOn: CalendarDate;
    readonly acceptedOn?: CalendarDate;
  };
  readonly members?: readonly {
    readonly name: string;
    readonly relation: MemberRelation;
    readonly age?: number;
    readonly custody: boolean;
    readonly livesElsewhere: boolean;
  }[];
  readonly network?: readonly NetworkPerson[];
  readonly due: readonly Due[];
  readonly closing?: Closing;
  readonly actions: readonly ActionLink[];
}

export interface CaseListView {
  readonly name: 'case-list';
  /** `mine`: those the reader answers for or takes part in. `department`: a lead's, references only. */
  readonly scope: 'mine' | 'department';
  readonly today: CalendarDate;
  readonly cases: readonly {
    readonly reference: string;
    readonly alias?: string;
    readonly relation: CaseView['relation'];
    readonly coordinator: string;
    readonly phase?: CasePhase;
    readonly next?: Due;
    readonly press: ActionLink;
  }[];
  readonly actions: readonly ActionLink[];
}

/** A hand-over as giver, receiver or lead sees it. */
export interface HandoverView {
  readonly name: 'handover';
  readonly reader: 'giver' | 'receiver' | 'lead';
  readonly reference: string;
  readonly handoverId: string;
  /** Only for those who see everything of the case. */
  readonly alias?: string;
  readonly today: CalendarDate;
  readonly giver: PersonView;
  readonly receiver: PersonView;
  readonly state: 'requested' | 'accepted' | 'declined' | 'withdrawn' | 'completed';
  readonly requestedOn: CalendarDate;
  readonly reason: string;
  /** Left out for somebody who no longer has to do with the case. */
  readonly phase?: CasePhase;
  readonly due: readonly Due[];
  readonly acceptedOn?: CalendarDate;
  readonly declinedBecause?: string;
  readonly familyMetOn?: CalendarDate;
  readonly familyNotMetBecause?: string;
  /** The day it was declined, withdrawn or completed. */
  readonly endedOn?: CalendarDate;
  /** The case is uncovered: accepting takes effect at once (C4). */
  readonly immediate: boolean;
  readonly actions: readonly ActionLink[];
}

/** C8. Not case data. */
export interface EntranceView {
  readonly name: 'entrance';
  readonly department: string;
  readonly entrance: {
    readonly name: string;
    readonly email?: string;
    readonly phone?: string;
    readonly hours?: string;
  };
  readonly lead?: PersonView;
  readonly decisions: readonly { readonly subject: string; readonly decidedBy: string }[];
  /** Set when the question was about one subject. */
  readonly subject?: string;
  readonly actions: readonly ActionLink[];
}

export interface EntranceListView {
  readonly name: 'entrance-list';
  /** What was typed, when no department fits it. */
  readonly notFound?: string;
  readonly departments: readonly {
    readonly department: string;
    readonly phone?: string;
    readonly press: ActionLink;
  }[];
}

/** C9. */
export interface ColleaguesView {
  readonly name: 'colleagues';
  readonly subject: string;
  readonly colleagues: readonly PersonView[];
  readonly more: boolean;
  /** Subjects that somebody knows about; shown when nobody fits. */
  readonly subjects: readonly string[];
  readonly actions: readonly ActionLink[];
}

/** C9: a request for sparring; names no family. */
export interface SparringView {
  readonly name: 'sparring';
  readonly sparringId: string;
  readonly reader: 'asker' | 'colleague';
  readonly subject: string;
  readonly question: string;
  readonly asker: PersonView;
  readonly askedAt: Instant;
  readonly state: 'open' | 'taken' | 'withdrawn' | 'expired';
  readonly takenBy?: PersonView;
  readonly takenAt?: Instant;
  readonly takenByReader: boolean;
  /** How many colleagues were asked. */
  readonly offeredTo: number;
  readonly actions: readonly ActionLink[];
}

export interface HelpView {
  readonly name: 'help';
  /** `welcome`: the first message after installing. */
  readonly occasion: 'welcome' | 'asked';
  readonly place: Place;
  /** First name; left out in shared places. */
  readonly firstName?: string;
  readonly roles: readonly StaffRole[];
  readonly actions: readonly ActionLink[];
}

export type Place = 'personal' | 'group' | 'channel';

/** "Mente du …?" Each can be typed as it stands. */
export interface SuggestionsView {
  readonly name: 'suggestions';
  /** `command`: close to what was typed. `case`: several of the reader's own cases fit; never shown in shared places. */
  readonly about: 'command' | 'case';
  readonly phrases: readonly string[];
}

/** S8: how every giver stands to every recipient, recipient by recipient; for those who see the whole case. */
export interface ConsentView {
  readonly name: 'consent';
  readonly reference: string;
  readonly alias: string;
  readonly today: CalendarDate;
  /** What was just done, when the view follows an action. */
  readonly done?: 'withdrawn' | 'asked' | 'disclosed' | 'disclosureEnded';
  /** After a withdrawal: who relied on it, and what they may no longer use. `told`: they have a message about it. */
  readonly noLonger?: readonly {
    readonly recipient: string;
    readonly types: readonly LocalisedText[];
    readonly told: boolean;
  }[];
  /** Where a sheet that was asked for can be printed, for a short time. */
  readonly sheetUrl?: string;
  readonly recipients: readonly {
    readonly recipient: string;
    readonly rows: readonly ConsentRowView[];
  }[];
  /** To be asked for; each opens the form with everything filled in. */
  readonly requests: readonly {
    readonly giver: string;
    readonly recipient: string;
    readonly types: readonly LocalisedText[];
    readonly about: readonly string[];
    readonly purpose: LocalisedText;
    readonly reason: string;
    readonly on: CalendarDate;
    readonly press: ActionLink;
    /** The sheet to sign. */
    readonly print: ActionLink;
  }[];
  /** S5: shared without consent, in force. */
  readonly disclosures: readonly {
    readonly recipient: string;
    readonly types: readonly LocalisedText[];
    readonly about: readonly string[];
    readonly legalBasis: LocalisedText & { readonly reference: string };
    readonly reason: string;
    readonly until: CalendarDate;
    readonly press?: ActionLink;
  }[];
  readonly actions: readonly ActionLink[];
}

/** One type for one purpose, about some members, giver by giver. */
export interface ConsentRowView {
  readonly type: LocalisedText;
  readonly purpose: LocalisedText;
  readonly about: readonly string[];
  /** Of all givers together: what is in the way, if anything. */
  readonly state: ConsentState;
  readonly givers: readonly {
    readonly name: string;
    readonly state: ConsentState;
    readonly on?: CalendarDate;
    readonly reviewOn?: CalendarDate;
    /** Withdraw, when there is something to withdraw. */
    readonly withdraw?: ActionLink;
    /** Renew or record, with everything filled in. */
    readonly record?: ActionLink;
  }[];
}

/** S1: what was recorded, in a sentence that can be read aloud to the family, and the sheet to sign. */
export interface ConsentRecordedView {
  readonly name: 'consent-recorded';
  readonly reference: string;
  readonly alias: string;
  readonly recipient: string;
  readonly types: readonly LocalisedText[];
  readonly about: readonly string[];
  readonly purpose: LocalisedText;
  readonly answers: readonly { readonly giver: string; readonly answer: 'given' | 'refused' }[];
  readonly on: CalendarDate;
  readonly reviewOn?: CalendarDate;
  readonly how: 'written' | 'oral' | 'digital';
  /** Whose answer is still needed before anything may be shared (S2). */
  readonly stillMissing: readonly string[];
  /** Somebody said no: then nothing of it may be shared. */
  readonly stopped: boolean;
  /** Where the sheet for signature can be printed, for a short time. */
  readonly sheetUrl?: string;
  readonly actions: readonly ActionLink[];
}

/** The sheet that the family signs: no card, but a page to print. */
export interface ConsentSheet {
  readonly municipality: string;
  readonly department: string;
  readonly reference: string;
  readonly coordinator: string;
  /** Where the family reaches the coordinator. */
  readonly phone?: string;
  readonly recipient: string;
  readonly types: readonly LocalisedText[];
  readonly about: readonly string[];
  readonly purpose: LocalisedText;
  /** Each signs alone. `answer`: what is recorded already. */
  readonly givers: readonly { readonly name: string; readonly answer?: 'given' | 'refused' }[];
  readonly today: CalendarDate;
  /** The last day that a yes is a basis. */
  readonly reviewOn: CalendarDate;
}

/** A professional's own side: what I may be told about the family, and what I may share with whom. */
export interface ConsentSideView {
  readonly name: 'consent-side';
  readonly reference: string;
  readonly subject: string;
  readonly today: CalendarDate;
  /** The coordinator has been asked for a consent. */
  readonly done?: 'asked';
  readonly mayKnow: readonly SharedKnowledge[];
  readonly mayNotKnow: readonly {
    readonly type: LocalisedText;
    readonly about: readonly string[];
    readonly because: DeniedBecause;
  }[];
  readonly mayShare: readonly { readonly recipient: string; readonly what: readonly SharedKnowledge[] }[];
  readonly actions: readonly ActionLink[];
}

export type AllowedBasis = Allowed['basis'];
export type DeniedBecause = Denied['because'];

export interface SharedKnowledge {
  readonly type: LocalisedText;
  /** Members by name; empty where it is about all of them, or about somebody whose name the reader may not know. */
  readonly about: readonly string[];
  readonly basis: AllowedBasis;
  /** What a consent is for: for nothing else. */
  readonly purpose?: LocalisedText;
  /** The last day of a consent or a legal disclosure. */
  readonly until?: CalendarDate;
}

/** The meetings of a case, for those who see the whole of it: those to come, then the latest that were held. */
export interface MeetingListView {
  readonly name: 'meeting-list';
  readonly reference: string;
  readonly alias: string;
  readonly today: CalendarDate;
  readonly meetings: readonly {
    readonly kind: MeetingKind;
    readonly state: MeetingState;
    readonly time: MeetingTime;
    readonly press: ActionLink;
  }[];
  readonly actions: readonly ActionLink[];
}

/** M8: the coordinator's card of a meeting, where the answers gather. Only for those who see the whole case. */
export interface MeetingView {
  readonly name: 'meeting';
  readonly reference: string;
  readonly alias: string;
  readonly meetingId: string;
  readonly today: CalendarDate;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  /** In Danish local time, whatever the reader's clock says (M9). */
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  /** What was just done, when the view follows an action. */
  readonly done?:
    | 'planned'
    | 'moved'
    | 'invited'
    | 'reminded'
    | 'nobodyToRemind'
    | 'cancelled'
    | 'personAdded'
    | 'personRemoved'
    | 'sent'
    | 'answered'
    | 'closed';
  /** M1, M2: the last day in time for a meeting of the rhythm; left out for a network meeting and for one that is over. */
  readonly dueBy?: CalendarDate;
  /** The meeting lies after `dueBy`. */
  readonly late: boolean;
  /** How many items are on the agenda. */
  readonly items: number;
  /** M4. Left out while nothing is recorded. */
  readonly preparation?: PreparationView;
  /** M5: every child, with what it wishes about who takes part; without `wish` nobody has asked yet. */
  readonly childrensWishes: readonly { readonly child: string; readonly wish?: string }[];
  /** M4, S6: what stands in the way of inviting, in the order in which to mend it. Empty when nothing does. */
  readonly obstacles: readonly ObstacleView[];
  readonly participants: readonly ParticipantView[];
  /** How many stand in each state. */
  readonly counts: Readonly<Record<AnswerState, number>>;
  /** The calendar file; a link for as long as the meeting lives. */
  readonly calendarUrl?: string;
  /** Where a sheet that was asked for can be printed, for a short time. */
  readonly sheetUrl?: string;
  readonly actions: readonly ActionLink[];
}

/** M4. */
export type PreparationView =
  | {
      readonly kind: 'withFamily';
      readonly on: CalendarDate;
      readonly with: readonly string[];
      /** The items are no longer those that the family knows. */
      readonly changedSince: boolean;
    }
  | { readonly kind: 'excused'; readonly on: CalendarDate; readonly reason: string };

export type ObstacleView =
  | { readonly kind: 'nobody' }
  /** Participants who have left the case. */
  | { readonly kind: 'left'; readonly names: readonly string[] }
  /** M4. */
  | { readonly kind: 'agendaNotMade' }
  /** S6: of so many items nobody has said what they touch. */
  | { readonly kind: 'typesUnsaid'; readonly count: number }
  /** S6: these would hear something that they may not hear; the agenda says what to do. */
  | { readonly kind: 'room'; readonly names: readonly string[] };

export type ParticipantGroup = 'family' | 'supportPerson' | 'network' | 'staff';

export interface ParticipantView {
  readonly name: string;
  readonly group: ParticipantGroup;
  /** A support person's: whom they support (M5). */
  readonly supports?: string;
  readonly state: AnswerState;
  /** Of a no. Only the coordinator and the deputy see it. */
  readonly reason?: string;
  /** Times proposed instead, and what was written about it. */
  readonly otherTimes?: readonly MeetingTime[];
  readonly words?: string;
  /** For those without Teams: that the printed invitation has reached them. */
  readonly sent?: { readonly on: CalendarDate; readonly how: InvitationWay };
  readonly remindedOn?: CalendarDate;
  /** Print, mark as sent, write down the answer, take off. */
  readonly actions: readonly ActionLink[];
}

/** M4, S6: the agenda while it is built with the family, for those who see the whole case. A page of it. */
export interface AgendaView {
  readonly name: 'agenda';
  readonly reference: string;
  readonly alias: string;
  readonly meetingId: string;
  readonly today: CalendarDate;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly time: MeetingTime;
  readonly done?:
    | 'added'
    | 'changed'
    | 'removed'
    | 'split'
    | 'together'
    | 'carriedOver'
    | 'made'
    | 'wish'
    | 'consentAsked';
  readonly preparation?: PreparationView;
  readonly childrensWishes: MeetingView['childrensWishes'];
  readonly items: readonly AgendaItemView[];
  /** How many items stand before this page, and how many there are in all. */
  readonly from: number;
  readonly total: number;
  /** Everybody may hear everything, as it stands. */
  readonly everybodyFits: boolean;
  /** The consents that would let in everybody whom consents can let in (S6). */
  readonly missing: readonly {
    readonly giver: string;
    readonly recipient: string;
    readonly types: readonly LocalisedText[];
    readonly about: readonly string[];
    readonly purpose: LocalisedText;
  }[];
  /** The meeting split as it stands: item numbers, and who is in the room for them. Only when not everybody fits. */
  readonly parts: readonly { readonly items: readonly number[]; readonly attend: readonly string[] }[];
  /** So many items were left open at the last meeting and are not on this agenda. */
  readonly leftOpen: number;
  readonly sheetUrl?: string;
  readonly actions: readonly ActionLink[];
}

/** Whose item it is. The name is left out where the reader may not know it, and for a heading. */
export type ItemOwnerView =
  | { readonly kind: 'member' | 'network' | 'staff'; readonly name?: string }
  /** M6. */
  | { readonly kind: 'heading'; readonly heading: SignsOfSafetyHeading };

export interface AgendaItemView {
  /** From 1, through the whole agenda. */
  readonly number: number;
  readonly owner: ItemOwnerView;
  /** May be blank for a heading. */
  readonly text: string;
  readonly minutes?: number;
  readonly carriedOver: boolean;
  /** S6: nobody has said yet what it touches. */
  readonly typesUnsaid: boolean;
  /** What it touches; empty when it touches nothing confidential. */
  readonly types: readonly LocalisedText[];
  /** About these members; empty when it is about the whole family. */
  readonly about: readonly string[];
  readonly purpose?: LocalisedText;
  /** S6: who is in the room for it. `everybody` when nobody has to leave. */
  readonly everybody: boolean;
  readonly attend: readonly string[];
  /** Leave the room for it, as agreed. */
  readonly leave: readonly string[];
  /** May not hear it and would sit there: this stops the invitation. */
  readonly stopped: readonly {
    readonly names: readonly string[];
    readonly because: DeniedBecause;
    readonly remedy: StoppedGuest['remedy'];
  }[];
  /** Ask for consent, split, drop; change, move up. */
  readonly actions: readonly ActionLink[];
}

/** M8: an invited colleague's own card: only the items that they may see at this moment. */
export interface InvitationView {
  readonly name: 'invitation';
  readonly reference: string;
  /** The alias, where the reader may see it; else the reference. */
  readonly subject: string;
  readonly meetingId: string;
  readonly today: CalendarDate;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  readonly coordinator: PersonView;
  /** Just answered. `late`: the answer was to an earlier time or came after the end, and changed nothing. */
  readonly done?: 'answered' | 'late';
  /** Asked again, since the meeting has been moved. */
  readonly moved: boolean;
  readonly answer?:
    | { readonly kind: 'yes'; readonly at: Instant }
    | { readonly kind: 'no'; readonly at: Instant; readonly reason: string }
    | {
        readonly kind: 'otherTime';
        readonly at: Instant;
        readonly times: readonly MeetingTime[];
        readonly words?: string;
      };
  readonly items: readonly {
    readonly number: number;
    readonly owner: ItemOwnerView;
    readonly text: string;
    readonly minutes?: number;
  }[];
  /** How many items stand before this page, and how many the reader may see in all. */
  readonly from: number;
  readonly total: number;
  readonly calendarUrl?: string;
  readonly actions: readonly ActionLink[];
}

/** M6: what is caught at the meeting itself, by the coordinator and the deputy. */
export interface LiveMeetingView {
  readonly name: 'live-meeting';
  readonly reference: string;
  readonly alias: string;
  readonly meetingId: string;
  readonly today: CalendarDate;
  readonly kind: MeetingKind;
  /** `held`: it is closed and changes no more. */
  readonly state: MeetingState;
  readonly time: MeetingTime;
  readonly participants: readonly {
    readonly name: string;
    readonly group: ParticipantGroup;
    readonly attendance?: Attendance;
    /** 0 to 10. */
    readonly scale?: number;
  }[];
  /** `press`: tick off, or take the tick away. */
  readonly items: readonly {
    readonly number: number;
    readonly owner: ItemOwnerView;
    readonly text: string;
    readonly done: boolean;
    readonly press?: ActionLink;
  }[];
  readonly notes: readonly {
    readonly section: NoteSection;
    readonly text: string;
    readonly actions: readonly ActionLink[];
  }[];
  readonly agreements: readonly {
    readonly what: string;
    readonly responsible?: string;
    readonly dueOn?: CalendarDate;
    readonly actions: readonly ActionLink[];
  }[];
  readonly actions: readonly ActionLink[];
}

/** C5: contact with the family, and where somebody goes along with it. The first three actions log one at once. */
export interface ContactLogView {
  readonly name: 'contact-log';
  readonly reference: string;
  readonly alias: string;
  readonly today: CalendarDate;
  readonly done?:
    | 'logged'
    | 'accompanied'
    | 'accompanimentPlanned'
    | 'accompanimentDropped'
    | 'agreed'
    | 'agreementEnded';
  /** The latest contact, which a meeting is too. */
  readonly lastOn?: CalendarDate;
  readonly next: Due;
  /** How many times in a row it has been missed. */
  readonly missed: number;
  readonly accompaniments: readonly {
    readonly on: CalendarDate;
    /** `HH:MM`, Danish local time. */
    readonly start?: string;
    readonly what: string;
    readonly with: readonly string[];
    readonly by: string;
    readonly actions: readonly ActionLink[];
  }[];
  /** M2, C5: agreed to be otherwise than the municipality's rhythm. */
  readonly deviations: readonly {
    readonly kind: DeviationKind;
    readonly reason: string;
    readonly agreedOn: CalendarDate;
    readonly until?: CalendarDate;
    readonly everyDays?: number;
    readonly press: ActionLink;
  }[];
  readonly actions: readonly ActionLink[];
}

/** M8: a page to print for somebody without Teams, with the items that they may see. */
export interface InvitationSheet {
  readonly municipality: string;
  readonly department: string;
  readonly coordinator: PersonView;
  readonly recipient: string;
  readonly kind: MeetingKind;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  readonly items: readonly {
    readonly number: number;
    readonly owner: ItemOwnerView;
    readonly text: string;
  }[];
  readonly today: CalendarDate;
}

/** M5: the child's own page: pictures and few words. */
export interface ChildInvitationSheet {
  readonly municipality: string;
  readonly child: string;
  readonly coordinator: string;
  readonly coordinatorPhone?: string;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  /** Who comes, besides the child and the one beside it. */
  readonly people: readonly {
    readonly name: string;
    /** "mormor", "sagsbehandler": blank when there is nothing to say. */
    readonly role: string;
    readonly group: ParticipantGroup;
  }[];
  /** The child's support person; left out when it has none, and the page asks whom it would like. */
  readonly besideMe?: string;
  /** The child's own wish about who takes part. */
  readonly wish?: string;
}

/** M4: the agenda to print: for one participant, with what they may see, or as the coordinator's own copy. */
export interface AgendaSheet {
  readonly municipality: string;
  readonly department: string;
  readonly coordinator: PersonView;
  /** Left out for the coordinator's own copy. */
  readonly recipient?: string;
  readonly kind: MeetingKind;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  readonly preparation?: PreparationView;
  readonly items: readonly {
    readonly number: number;
    readonly owner: ItemOwnerView;
    readonly text: string;
    readonly minutes?: number;
    /** Only on the coordinator's own copy: who leaves the room. */
    readonly leave?: readonly string[];
  }[];
  readonly today: CalendarDate;
}

/** S7: the municipality's route. Never handled here. */
export interface ConcernReportView {
  readonly name: 'concern-report';
  readonly phone: string;
  readonly outOfHoursPhone: string;
  readonly text: LocalisedText;
}

export interface SettingsView {
  readonly name: 'settings';
  readonly language: 'da' | 'en' | 'follow';
  readonly saved: boolean;
  readonly actions: readonly ActionLink[];
}

/** L1. Who did and read what. Ids of staff are shown as names; content is not in the trail. */
export interface AuditView {
  readonly name: 'audit';
  readonly reference: string;
  readonly intact: boolean;
  /** The first entry that does not fit the chain. */
  readonly brokenAt?: { readonly trail: 'changes' | 'reads'; readonly sequence: number };
  readonly changes: number;
  readonly reads: number;
  readonly entries: readonly {
    readonly at: Instant;
    readonly by: string;
    /** An event type or an access kind; has a text in both languages. */
    readonly what: AuditEntryKind;
    readonly basis?: AccessBasis;
  }[];
  readonly actions: readonly ActionLink[];
}

export const auditEntryKinds = [
  'CaseOpened',
  'TargetGroupRecorded',
  'PhaseMoved',
  'MemberAdded',
  'NetworkPersonAdded',
  'NetworkPersonRemoved',
  'HandoverRequested',
  'HandoverAccepted',
  'HandoverDeclined',
  'HandoverWithdrawn',
  'FamilyMeetingRecorded',
  'CoordinatorChanged',
  'DeputyAppointed',
  'DeputyEnded',
  'CaseUncovered',
  'CaseCovered',
  'MeetingHeld',
  'MeetingNoted',
  'MeetingPlanned',
  'MeetingMoved',
  'MeetingPlaceChanged',
  'MeetingCancelled',
  'MeetingClosed',
  'ParticipantAdded',
  'ParticipantRemoved',
  'ChildsWishRecorded',
  'AgendaItemAdded',
  'AgendaItemChanged',
  'AgendaItemRemoved',
  'AgendaItemPlaced',
  'AgendaItemSplit',
  'AgendaPrepared',
  'ParticipantsInvited',
  'InvitationSent',
  'InvitationAnswered',
  'ParticipantsReminded',
  'AttendanceRecorded',
  'ScaleSet',
  'AgendaItemTicked',
  'NoteWritten',
  'NoteRemoved',
  'AgreementWritten',
  'AgreementRemoved',
  'ContactLogged',
  'AccompanimentPlanned',
  'AccompanimentDone',
  'AccompanimentDropped',
  'DeviationAgreed',
  'DeviationEnded',
  'DeadlineStarted',
  'DeadlineMet',
  'DeadlineDropped',
  'CaseClosed',
  'ConsentRecorded',
  'ConsentWithdrawn',
  'ConsentRequested',
  'DisclosedOnLegalBasis',
  'LegalDisclosureEnded',
  'coordinatorLookup',
  'caseViewed',
  'caseListed',
  'consentViewed',
  'handoverViewed',
  'meetingViewed',
  'agendaViewed',
  'invitationViewed',
  'meetingPrinted',
  'calendarFetched',
  'questionViewed',
  'auditViewed',
] as const;
export type AuditEntryKind = (typeof auditEntryKinds)[number];

/** On what basis something was shown (L1). `none`: it was asked for and not shown. */
export const accessBases = [
  'coordinator',
  'deputy',
  'receiver',
  'professional',
  'lead',
  'formerCoordinator',
  'sameAuthority',
  'consent',
  'shared',
  'auditor',
  'none',
] as const;
export type AccessBasis = (typeof accessBases)[number];

/** A plain message: something was done, could not be done, or should be known. */
export interface NoticeView {
  readonly name: 'notice';
  readonly tone: 'done' | 'refused' | 'info';
  readonly message: NoticeMessage;
  readonly actions: readonly ActionLink[];
}

export type NoticeMessage =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  /** A bug or an outage; the number stands in the log. */
  | { readonly kind: 'failure'; readonly referenceNumber: string }
  | { readonly kind: 'unknownStaff' }
  | { readonly kind: 'unknownTenant' }
  | { readonly kind: 'answeredPrivately' }
  | { readonly kind: 'cannotAnswerPrivately' }
  | { readonly kind: 'youAreWelcome' }
  /** A phrase of the product that this version does not serve. */
  | { readonly kind: 'notYet' }
  /** C4, C2 …: told to somebody in their own chat. */
  | {
      readonly kind: 'deputyAppointed';
      readonly reference: string;
      readonly coordinator: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  /** A case was opened for a colleague elsewhere; the reader does not belong to it. */
  | { readonly kind: 'caseOpened'; readonly reference: string; readonly coordinator: string }
  /** S3: something that the reader relied on may no longer be used. */
  | {
      readonly kind: 'consentWithdrawn';
      readonly subject: string;
      readonly types: readonly LocalisedText[];
      readonly about: readonly string[];
    }
  /** S5: told to the lead at once. References and bases, no content. */
  | {
      readonly kind: 'disclosedWithoutConsent';
      readonly reference: string;
      readonly by: string;
      /** Left out for somebody of the family's own. */
      readonly recipient?: string;
      readonly legalBasis: LocalisedText;
      readonly until: CalendarDate;
    }
  /** A to-do for the coordinator. */
  | {
      readonly kind: 'consentToAskFor';
      readonly subject: string;
      readonly by: string;
      /** One, or several with commas between. */
      readonly giver: string;
    }
  | { readonly kind: 'caseAssigned'; readonly reference: string; readonly by: string }
  | {
      readonly kind: 'caseUncovered';
      readonly reference: string;
      readonly coordinator: string;
      readonly why: UncoveredWhy;
      readonly since: CalendarDate;
    }
  | { readonly kind: 'caseCovered'; readonly reference: string; readonly by: string }
  | { readonly kind: 'caseClosed'; readonly reference: string }
  /** C5, M1, M2, M4, L6: a private word to the coordinator, once, about something that waits. */
  | {
      readonly kind: 'nudge';
      readonly subject: string;
      readonly today: CalendarDate;
      readonly due: Due;
      /** C5: how many times in a row the contact has been missed. */
      readonly missed?: number;
      /** L6: what the statutory deadline is called. */
      readonly deadline?: LocalisedText;
    }
  /** S3, S6: to the coordinator: somebody invited may no longer hear an item, which is closed to them. */
  | {
      readonly kind: 'roomNoLongerFits';
      readonly subject: string;
      readonly time: MeetingTime;
      readonly names: readonly string[];
    }
  /** To somebody who was invited and is not any more. Left without the family's name: they may have left the case. */
  | { readonly kind: 'noLongerInvited'; readonly reference: string; readonly time: MeetingTime }
  /** `møde X`, when the case's meetings are for the coordinator and nobody has invited this reader. */
  | { readonly kind: 'noInvitation'; readonly subject: string }
  | {
      readonly kind: 'notReached';
      readonly person: string;
      readonly about: 'handover' | 'question' | 'sparring' | 'meeting' | 'other';
    };

export interface ImportReportView {
  readonly name: 'import-report';
  readonly imported: boolean;
  readonly departments: number;
  readonly staff: number;
  readonly left: number;
  readonly settings: number;
  /** Each with its line number (the header is line 1). */
  readonly problems: readonly LineProblem[];
}

/** A form: in a dialog, in the chat, or as one typed line. Labels come from the language by form and field. */
export interface FormView {
  readonly name: 'form';
  readonly form: FormName;
  /** Ids that the form is about, and `formId`, by which a repeated submit is known. */
  readonly ids: Readonly<Record<string, string>>;
  /** What it is about, when the reader may see it: an alias or a reference. */
  readonly subject?: string;
  readonly fields: readonly FieldView[];
  /** M1, M2, M9: why a meeting is proposed for the day that is filled in. */
  readonly proposal?: {
    /** Left out for a network meeting. */
    readonly dueBy?: CalendarDate;
    /** No good day was left within the deadline. */
    readonly late: boolean;
    /** Why it is not the last day itself. */
    readonly movedBecause?: DayObstacle | { readonly kind: 'busy' };
  };
  readonly refusal?: Refusal;
}

export const formNames = [
  'agenda.addItem',
  'agenda.changeItem',
  'agenda.childsWish',
  'agenda.made',
  'case.addMember',
  'case.addNetwork',
  'case.appointDeputy',
  'case.close',
  'case.movePhase',
  'case.open',
  'case.recordTargetGroup',
  'case.removeNetwork',
  'consent.ask',
  'consent.disclose',
  'consent.record',
  'contact.accompanied',
  'contact.accompany',
  'contact.dropAccompaniment',
  'contact.log',
  'handover.familyMeeting',
  'handover.request',
  'import.open',
  'invitation.decline',
  'invitation.otherTime',
  'live.agreement',
  'live.attendance',
  'live.note',
  'live.scale',
  'meeting.addPerson',
  'meeting.answerFor',
  'meeting.cancel',
  'meeting.move',
  'meeting.plan',
  'meeting.sent',
  'rhythm.agree',
  'sparring.ask',
] as const satisfies readonly Verb[];
export type FormName = (typeof formNames)[number];

/**
 * The fields that each form may show, by id. A form in use shows those that its moment needs; the language has
 * a label, an error and the word for the one-line way of every one of them.
 */
export const formFields = {
  /** `owner`: `member:…`, `network:…`, `staff:…` with their names. With no `types` it touches nothing confidential. */
  'agenda.addItem': ['owner', 'text', 'types', 'aboutIds', 'purpose', 'minutes'],
  'agenda.changeItem': ['text', 'types', 'aboutIds', 'purpose', 'minutes'],
  'agenda.childsWish': ['child', 'wish'],
  /** Made with the family (`on`, `with`), or the reason why not. */
  'agenda.made': ['on', 'with', 'reason'],
  'case.addMember': ['name', 'relation', 'birthYear', 'custody', 'livesElsewhere'],
  'case.addNetwork': [
    'kind',
    'name',
    'colleague',
    'role',
    'atWeekends',
    'inHolidays',
    'afterEffort',
    'childsWish',
  ],
  'case.appointDeputy': ['deputy', 'from', 'to'],
  'case.close': ['takenOverBy', 'takenOverName', 'on', 'familyView'],
  'case.movePhase': [
    'to',
    'on',
    'formalDecision',
    'partyHearing',
    'partyHearingExplanation',
    'complaintGuidance',
    'complaintGuidanceExplanation',
  ],
  'case.open': [
    'alias',
    'startedOn',
    'coordinator',
    'publicSupport',
    'complexProblems',
    'otherMemberHasCase',
    'exceptionReason',
  ],
  'case.recordTargetGroup': ['publicSupport', 'complexProblems', 'otherMemberHasCase', 'exceptionReason'],
  'case.removeNetwork': ['person'],
  'consent.ask': ['givers', 'recipient', 'types', 'aboutIds', 'purpose', 'reason'],
  'consent.disclose': ['legalBasis', 'recipient', 'types', 'aboutIds', 'reason', 'until'],
  'consent.record': [
    'givers',
    'refusedBy',
    'recipient',
    'types',
    'aboutIds',
    'purpose',
    'how',
    'on',
    'reviewOn',
  ],
  'contact.accompanied': ['note'],
  'contact.accompany': ['on', 'start', 'what', 'with'],
  'contact.dropAccompaniment': ['reason'],
  /** `kind`: visit, phone, message, meeting. */
  'contact.log': ['on', 'kind', 'with'],
  'handover.familyMeeting': ['met', 'metOn', 'notMetBecause'],
  'handover.request': ['receiver', 'reason'],
  'import.open': ['departments', 'decisions', 'staff', 'settings'],
  /** `becauseOfTime` (toggle): another time could do. */
  'invitation.decline': ['reason', 'becauseOfTime'],
  /** `choices`: good times near by; `words`: any other wish. */
  'invitation.otherTime': ['choices', 'words'],
  'live.agreement': ['what', 'responsible', 'dueOn', 'item'],
  'live.attendance': ['present', 'partly', 'absent'],
  /** `section`: worried, works, mustHappen. */
  'live.note': ['section', 'text', 'item'],
  'live.scale': ['participant', 'scale'],
  /** `people`: those of the case who are not there yet; a support person by name, and whom they support. */
  'meeting.addPerson': ['people', 'supportPerson', 'supports'],
  /** What somebody without Teams has answered: yes, no, otherTime. */
  'meeting.answerFor': ['answer', 'reason'],
  'meeting.cancel': ['reason'],
  'meeting.move': ['on', 'start', 'end', 'place', 'link'],
  /** `kind`: startup, followUp, network. A place, or an online link. */
  'meeting.plan': ['kind', 'on', 'start', 'end', 'place', 'link'],
  /** `how`: handed, securePost, letter, phone. */
  'meeting.sent': ['how', 'on'],
  /** `kind`: startupMeeting, followUpMeeting, contact. Until a day, or every so many days. */
  'rhythm.agree': ['kind', 'until', 'everyDays', 'reason'],
  'sparring.ask': ['subject', 'question'],
} as const satisfies Readonly<Record<FormName, readonly string[]>>;
export type FieldId<Form extends FormName = FormName> = (typeof formFields)[Form][number];

export interface FieldView {
  /** One of the form's {@link formFields}. */
  readonly id: FieldId;
  /** `choices`: several at once; the value is their ids with commas between. `time`: `HH:MM`. */
  readonly kind: 'text' | 'longText' | 'date' | 'time' | 'choice' | 'choices' | 'toggle' | 'number';
  readonly required: boolean;
  readonly value?: string;
  readonly maxLength?: number;
  /** Choices with a text of their own (people, departments, the municipality's lists); others are named by the language. */
  readonly choices?: readonly {
    readonly value: string;
    readonly text?: string | LocalisedText;
    /** A choice that is a time of a meeting. */
    readonly time?: MeetingTime;
  }[];
  /** Filter as you type: for long lists. */
  readonly filtered?: boolean;
}
