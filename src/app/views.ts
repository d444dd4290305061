import type { CalendarDate, Instant } from '../domain/calendar';
import type { ConsentState } from '../domain/consent-status';
import type { Allowed, Denied } from '../domain/disclosure-answer';
import type {
  Answer,
  CasePhase,
  Closing,
  MemberRelation,
  NetworkPerson,
  UncoveredWhy,
} from '../domain/family-case';
import type { LineProblem } from '../domain/import-table';
import type { StaffRole } from '../domain/organisation';
import type { Refusal } from '../domain/result';
import type { Due } from '../domain/rhythm';
import type { LocalisedChoice, LocalisedText } from '../domain/settings';

/**
 * What a reader is shown. Use cases answer with a view that holds no more than this reader may see; `cards/`
 * makes a card of it in the reader's language. The name is the name of the card.
 */
export type View =
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
  | EntranceListView
  | EntranceView
  | FormView
  | HandoverView
  | HelpView
  | ImportReportView
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
  'question.askBack',
  'question.decline',
  'question.offer',
  'question.passOn',
  'question.reply',
  'question.share',
  'question.show',
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
  'ContactLogged',
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
  | {
      readonly kind: 'notReached';
      readonly person: string;
      readonly about: 'handover' | 'question' | 'sparring' | 'other';
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

/** What is wrong with a line of an import; every code has its text in both languages. */
export type ImportProblem = LineProblem['refusal'];

/** A form: in a dialog, in the chat, or as one typed line. Labels come from the language by form and field. */
export interface FormView {
  readonly name: 'form';
  readonly form: FormName;
  /** Ids that the form is about, and `formId`, by which a repeated submit is known. */
  readonly ids: Readonly<Record<string, string>>;
  /** What it is about, when the reader may see it: an alias or a reference. */
  readonly subject?: string;
  readonly fields: readonly FieldView[];
  readonly refusal?: Refusal;
}

export const formNames = [
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
  'handover.familyMeeting',
  'handover.request',
  'import.open',
  'sparring.ask',
] as const satisfies readonly Verb[];
export type FormName = (typeof formNames)[number];

/**
 * The fields that each form may show, by id. A form in use shows those that its moment needs; the language has
 * a label, an error and the word for the one-line way of every one of them.
 */
export const formFields = {
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
  'handover.familyMeeting': ['met', 'metOn', 'notMetBecause'],
  'handover.request': ['receiver', 'reason'],
  'import.open': ['departments', 'decisions', 'staff', 'settings'],
  'sparring.ask': ['subject', 'question'],
} as const satisfies Readonly<Record<FormName, readonly string[]>>;
export type FieldId<Form extends FormName = FormName> = (typeof formFields)[Form][number];

export interface FieldView {
  /** One of the form's {@link formFields}. */
  readonly id: FieldId;
  /** `choices`: several at once; the value is their ids with commas between. */
  readonly kind: 'text' | 'longText' | 'date' | 'choice' | 'choices' | 'toggle' | 'number';
  readonly required: boolean;
  readonly value?: string;
  readonly maxLength?: number;
  /** Choices with a text of their own (people, departments, the municipality's lists); others are named by the language. */
  readonly choices?: readonly { readonly value: string; readonly text?: string | LocalisedText }[];
  /** Filter as you type: for long lists. */
  readonly filtered?: boolean;
}

/** T1 as a form field. */
export const answers: readonly Answer[] = ['yes', 'no', 'unclear'];
