import type { CalendarDate } from '../domain/base/calendar';
import type { ConsentState } from '../domain/consent/consent-status';
import type { Allowed, Denied } from '../domain/consent/disclosure-answer';
import type { LocalisedText } from '../domain/organisation/settings';
import type { ActionLink } from './verbs';

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
