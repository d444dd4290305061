import { z } from 'zod';
import type { CalendarDate } from '../domain/base/calendar';
import { consentWays } from '../domain/consent/consent-record';
import { consentStates } from '../domain/consent/consent-status';
import { denialReasons } from '../domain/consent/disclosure-answer';
import type { LocalisedText } from '../domain/organisation/settings';
import { date, localisedText, text, type ViewType, view } from './schema';
import { link } from './verbs';

const state = z.enum(consentStates);

/** One type for one purpose, about some members, giver by giver. */
const consentRow = z.strictObject({
  type: localisedText,
  purpose: localisedText,
  about: z.array(text),
  /** For all givers together: what stands in the way, if anything. */
  state,
  givers: z.array(
    z.strictObject({
      name: text,
      state,
      on: date.exactOptional(),
      reviewOn: date.exactOptional(),
      /** Withdraw, when there is something to withdraw. */
      withdraw: link.exactOptional(),
      /** Renew or record, with everything filled in. */
      record: link.exactOptional(),
    }),
  ),
});
export type ConsentRowView = ViewType<typeof consentRow>;

/** S8: where every giver stands towards every recipient, recipient by recipient; for those who see the whole case. */
export const consentView = view('consent', {
  reference: text,
  alias: text,
  today: date,
  /** What was just done, when the view follows an action. */
  done: z.enum(['withdrawn', 'asked', 'disclosed', 'disclosureEnded']).exactOptional(),
  /** After a withdrawal: who relied on it, and what they may no longer use. `told`: they have a message about it. */
  noLonger: z
    .array(z.strictObject({ recipient: text, types: z.array(localisedText), told: z.boolean() }))
    .exactOptional(),
  /** Where to print a sheet that was asked for, for a short time. */
  sheetUrl: text.exactOptional(),
  recipients: z.array(z.strictObject({ recipient: text, rows: z.array(consentRow) })),
  /** Consents to ask for; each opens the form with everything filled in. */
  requests: z.array(
    z.strictObject({
      giver: text,
      recipient: text,
      types: z.array(localisedText),
      about: z.array(text),
      purpose: localisedText,
      reason: text,
      on: date,
      press: link,
      /** The sheet to sign. */
      print: link,
    }),
  ),
  /** S5: shared without consent, in force. */
  disclosures: z.array(
    z.strictObject({
      recipient: text,
      types: z.array(localisedText),
      about: z.array(text),
      legalBasis: localisedText.extend({ reference: text }),
      reason: text,
      until: date,
      press: link.exactOptional(),
    }),
  ),
  actions: z.array(link),
});
export type ConsentView = ViewType<typeof consentView>;

/** S1: what was recorded, in a sentence that can be read aloud to the family, and the sheet to sign. */
export const consentRecordedView = view('consent-recorded', {
  reference: text,
  alias: text,
  recipients: z.array(text),
  types: z.array(localisedText),
  about: z.array(text),
  purpose: localisedText,
  answers: z.array(z.strictObject({ giver: text, answer: z.enum(['given', 'refused']) })),
  on: date,
  reviewOn: date.exactOptional(),
  how: z.enum(consentWays),
  /** Whose answer is still needed before anything may be shared (S2). */
  stillMissing: z.array(text),
  /** Somebody said no: then none of it may be shared. */
  stopped: z.boolean(),
  /** Where to print the sheet to sign, for a short time. */
  sheetUrl: text.exactOptional(),
  actions: z.array(link),
});
export type ConsentRecordedView = ViewType<typeof consentRecordedView>;

/** The sheet the family signs: not a card, but a page to print. */
export interface ConsentSheet {
  readonly municipality: string;
  readonly department: string;
  readonly reference: string;
  readonly coordinator: string;
  /** How the family reaches the coordinator. */
  readonly phone?: string;
  readonly recipient: string;
  readonly types: readonly LocalisedText[];
  readonly about: readonly string[];
  readonly purpose: LocalisedText;
  /** Each signs alone. `answer`: what has already been recorded. */
  readonly givers: readonly { readonly name: string; readonly answer?: 'given' | 'refused' }[];
  readonly today: CalendarDate;
  /** The last day on which a yes is a basis. */
  readonly reviewOn: CalendarDate;
}

const allowedBasis = z.enum([
  'coordinator',
  'deputy',
  'receiver',
  'own',
  'custody',
  'belongs',
  'needToKnow',
  'consent',
  'legalBasis',
]);
export type AllowedBasis = ViewType<typeof allowedBasis>;

export const sharedKnowledge = z.strictObject({
  type: localisedText,
  /** Members by name; empty if it is about all of them, or about somebody whose name the reader may not know. */
  about: z.array(text),
  basis: allowedBasis,
  /** The only purpose a consent is for. */
  purpose: localisedText.exactOptional(),
  /** The last day of a consent or a legal disclosure. */
  until: date.exactOptional(),
});
export type SharedKnowledge = ViewType<typeof sharedKnowledge>;

export const deniedBecause = z.enum(denialReasons);
export type DeniedBecause = ViewType<typeof deniedBecause>;

export const notKnown = z.strictObject({ type: localisedText, about: z.array(text), because: deniedBecause });

/** A professional's own side: what I may be told about the family, and what I may share with whom. */
export const consentSideView = view('consent-side', {
  reference: text,
  subject: text,
  today: date,
  /** The coordinator has been asked for a consent. */
  done: z.literal('asked').exactOptional(),
  mayKnow: z.array(sharedKnowledge),
  mayNotKnow: z.array(notKnown),
  mayShare: z.array(z.strictObject({ recipient: text, what: z.array(sharedKnowledge) })),
  actions: z.array(link),
});
export type ConsentSideView = ViewType<typeof consentSideView>;
