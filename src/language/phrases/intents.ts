import type { FieldId, FormName } from '../../views/forms/all';
import type { Locale } from '../texts';

/** The language that somebody writes in, which need not be the one they read in. */
export type Language = Locale;

/**
 * What each intent may carry, as typed: original case and letters, without surrounding quotes. Everything is optional, since
 * people leave things out; the use case asks for what it needs. `subject` is the X of the phrases: a case reference, an
 * alias or a member's name. Dates are texts for `parseDate`.
 */
export type Arguments = ArgumentsOfLines & {
  /** A line that fills in the form of this name: what is typed within the phrase goes into the form's fields. */
  [Form in FormName]: About & { readonly [Field in FieldId<Form>]?: string };
};

interface ArgumentsOfLines {
  help: Nothing;
  greeting: Nothing;
  thanks: Nothing;
  coordinator: About;
  /** `decision`: the decision asked about ("hvem bestemmer om støtte i …"). */
  entrance: { readonly department?: string; readonly decision?: string };
  whoKnows: { readonly topic?: string };
  sparring: { readonly topic?: string };
  myCases: Nothing;
  case: About;
  /** `toConfirm`: said as a sentence, so it is shown before it is made. */
  openCase: {
    readonly alias?: string;
    readonly start?: string;
    readonly coordinator?: string;
    readonly toConfirm?: true;
    /** The rest of the sentence. */
    readonly said?: string;
  };
  /** `said`: the rest of a sentence that clearly names a family. */
  closeCase: About & { readonly said?: string };
  /** C2: many cases at once; what waits for an answer; sharing out what another department hands over. */
  reorganise: Nothing;
  offers: Nothing;
  shareOut: { readonly to?: string };
  handover: About & { readonly to?: string; readonly reason?: string };
  acceptHandover: About;
  declineHandover: About & { readonly reason?: string };
  withdrawHandover: About;
  /** A lead takes an uncovered case (C4). */
  takeOver: About;
  deputy: About & { readonly person?: string; readonly from?: string; readonly to?: string };
  endDeputy: About;
  /** C10. `when`: a day or a week. `offered`: not said in so many words, so it comes as a form to press. */
  absence: {
    readonly person?: string;
    readonly when?: string;
    readonly from?: string;
    readonly to?: string;
    readonly deputy?: string;
    readonly offered?: true;
  };
  back: { readonly person?: string };
  /** L9: who has looked at the case. */
  looks: About;
  consent: About;
  /** L8. */
  correct: About;
  takeBack: Nothing;
  /** L7. */
  practice: Nothing;
  /** L4. */
  retention: Nothing;
  /** What the reader may be told, and what they may share. */
  mayKnow: About;
  /** `when`: day and time, for `readWhen`. */
  meeting: About & { readonly when?: string; readonly kind?: 'startup' | 'followUp' | 'network' };
  moveMeeting: About & { readonly when?: string };
  acceptInvitation: About;
  agenda: About;
  /** The card kept open at the meeting, and what is noted there (M6). */
  live: About;
  /** Without a subject: the list of one's own. */
  minutes: About;
  approveMinutes: About;
  /** R7. */
  filing: About;
  /** P3. */
  myActions: Nothing;
  plan: About;
  /** P8. */
  redThread: About;
  caseOffers: About;
  findOffers: { readonly topic?: string };
  /** P9. */
  otherPlans: About;
  /** `said`: as in `closeCase`. */
  contact: About & { readonly when?: string; readonly said?: string };
  /** L6: statutory deadlines. */
  deadline: About;
  /** `now`: the channel's digest, right away. */
  overview: { readonly now?: true };
  /** D1: in a channel or group chat. `every`: how often and when, for `readRecurring`. */
  bindDigest: { readonly department?: string; readonly every?: string };
  unbindDigest: Nothing;
  /** The municipality's route, never handled here (S7). */
  concernReport: Nothing;
  /** `language`: the new language. `at`: a time of day. `mute`, `unmute`: kinds of reminder, for `parseNudgeTopics`. */
  settings: {
    readonly language?: Language;
    readonly at?: string;
    readonly mute?: string;
    readonly unmute?: string;
    readonly quiet?: 'off' | 'outsideWork';
  };
  audit: About;
  /** For an administrator: what is being sent, and what was not. */
  operations: Nothing;
  accessToFile: About;
  /** `what`: the list to import, as typed. */
  import: { readonly what?: string };
}

type Nothing = Readonly<Record<never, never>>;
type About = { readonly subject?: string };

export type Intent = keyof Arguments;

/** The phrases of one intent in one language. */
export interface Phrases {
  readonly intent: Intent;
  /** The shortest way to say it, without its subject. The bot then asks for the rest. */
  readonly command: string;
  /** How a help text shows it. */
  readonly example: string;
  /** Written as `pattern.ts` describes. */
  readonly patterns: readonly string[];
  /** What the phrase itself implies. */
  readonly args?: Arguments[Intent];
}

type SlotsOf<Pattern extends string> = Pattern extends `${string}<${infer Slot}>${infer Rest}`
  ?
      | (Slot extends `${infer Name}*` | `${infer Name}#` | `${infer Name}@` | `${infer Name}!` ? Name : Slot)
      | SlotsOf<Rest>
  : never;

/** Defines the phrases of an intent; the slots in the patterns must be arguments of the intent. */
export const phrases = <I extends Intent, const Pattern extends string>(
  intent: I,
  command: string,
  example: string,
  patterns: readonly Pattern[] & ([SlotsOf<Pattern>] extends [keyof Arguments[I]] ? unknown : never),
  args?: Arguments[I],
): Phrases => ({ intent, command, example, patterns, ...(args && { args }) });

/** Everything particular to the phrases of one language. */
export interface PhraseBook {
  readonly language: Language;
  readonly phrases: readonly Phrases[];
  /** What people say before and after a request to be polite. */
  readonly politeBefore: readonly string[];
  readonly politeAfter: readonly string[];
  /** Verbs, pronouns and the like: a text containing one is a sentence, not the name of a family or person. */
  readonly everydayWords: readonly string[];
  /** Words that resemble a word in a phrase but mean something else. */
  readonly otherWords: readonly string[];
}
