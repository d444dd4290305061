import type { CalendarDate, Instant } from '../base/calendar';
import type { MeetingTime } from '../base/meeting-time';
import type { CaseReference, FamilyCase, MeetingKind } from '../case/family-case';
import type {
  Agreement,
  Attendance,
  InvitationWay,
  ItemOwner,
  MeetingPlace,
  NoteSection,
  ParticipantWho,
} from '../meeting/meeting';
import { nameNow } from '../meeting/names-now';
import type { StaffId } from '../organisation/organisation';

/** R1–R8: how far minutes have come; `minutes-stages.ts` says what leads from one stage to the next. */
export const minutesStages = ['draft', 'reviewed', 'out', 'approved', 'filed'] as const;
export type MinutesStage = (typeof minutesStages)[number];

/**
 * The minutes of one meeting, as they stand: a record of their own under the meeting's id. Made only by `applyMinutes` from
 * events. The texts are kept apart, one document per version.
 */
export interface Minutes {
  /** The meeting's id. */
  readonly id: string;
  readonly reference: CaseReference;
  readonly kind: MeetingKind;
  readonly time: MeetingTime;
  readonly place: MeetingPlace;
  readonly people: readonly PersonInMinutes[];
  readonly stage: MinutesStage;
  /** The number of the current text: 1 until one that was sent is changed. */
  readonly version: number;
  readonly texts: MinutesTexts;
  /** R2, R8: each time a text was gone through with the family. The last counts as long as that text stands. */
  readonly reviews: readonly Review[];
  /** R3: the versions that were sent. */
  readonly sent: readonly SentVersion[];
  /** R3, R8: who answered what to which version. */
  readonly answers: readonly MinutesAnswer[];
  readonly changes: readonly ChangeAsked[];
  /** R5: papers handed over to those without Teams. */
  readonly delivered: readonly Delivered[];
  /** R3: what was corrected after approval. */
  readonly corrections: readonly CorrectionNote[];
  /** R8. `deadline`: by the coordinator, after the last day. */
  readonly approved?: { readonly on: CalendarDate; readonly by: 'everybody' | 'deadline' };
  readonly filing?: Filing;
}

/** Somebody who was asked to the meeting, and how it went for them. */
export interface PersonInMinutes {
  /** The participant's id. */
  readonly id: string;
  readonly who: ParticipantWho;
  readonly name: string;
  /** M10: who interpreted for them. */
  readonly interpreter?: string;
  readonly attendance?: Attendance;
  /** M6: 0 to 10. */
  readonly scale?: number;
}

/**
 * L8: a draft calls people what the case calls them now. What was once sent stays as it was: its readers know it that way,
 * and a correction to it is a note.
 */
export const namedAsNow = <Some extends Pick<Minutes, 'people' | 'sent'>>(
  minutes: Some,
  familyCase: FamilyCase,
): Some =>
  minutes.sent.length > 0
    ? minutes
    : {
        ...minutes,
        people: minutes.people.map((person) => ({
          ...person,
          name: nameNow(person.who, familyCase) ?? person.name,
        })),
      };

/** What minutes say. */
export interface MinutesTexts {
  readonly sections: readonly MinutesSection[];
  readonly agreements: readonly Agreement[];
  readonly words: readonly FamilyWords[];
}

export const wordKinds = ['words', 'disagreement', 'childsWords'] as const;

/** R2: what somebody of the family said, verbatim. Never changed or removed. */
export interface FamilyWords {
  readonly id: string;
  readonly kind: (typeof wordKinds)[number];
  readonly memberId: string;
  readonly text: string;
  readonly on: CalendarDate;
}

export const reviewWays = ['visit', 'office', 'phone', 'online'] as const;
export type ReviewWay = (typeof reviewWays)[number];

export const reviewOutcomes = ['fits', 'wantsChange', 'disagrees', 'notDone'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** R2, R8, M10. */
export interface Review {
  readonly version: number;
  readonly on: CalendarDate;
  readonly how: ReviewWay;
  /** An interpreter, for example. */
  readonly withHelpOf?: string;
  readonly by: StaffId;
  readonly parties: readonly PartyReview[];
}

/** `because`: why it was not done; `wish`: what they want changed. */
export interface PartyReview {
  readonly memberId: string;
  readonly outcome: ReviewOutcome;
  readonly because?: string;
  readonly wish?: string;
}

/** R3: a text as it went out. Its words are in a document of their own, and so is what each person saw of it. */
export interface SentVersion {
  readonly version: number;
  readonly on: CalendarDate;
  readonly by: StaffId;
  /** The last day to answer. */
  readonly dueBy: CalendarDate;
  /** Those who got something of it. */
  readonly personIds: readonly string[];
  /** A small correction: answers to this version and later ones still count, and everybody was told. */
  readonly countsFrom: number;
}

/** S6: what somebody was sent of a version, and on which basis. */
export interface SeenByPerson {
  readonly personId: string;
  readonly sections: readonly { readonly sectionId: string; readonly bases: readonly string[] }[];
}

/** R8: given in person, or reported by the coordinator for somebody without Teams. */
export interface MinutesAnswer {
  readonly personId: string;
  readonly version: number;
  readonly says: 'approves' | 'disagrees';
  readonly at: Instant;
  readonly by: StaffId;
  readonly reported?: { readonly on: CalendarDate; readonly how: ReviewWay };
  /** Verbatim. */
  readonly words?: string;
}

/** R3: somebody asks for a change. `sectionId`: where; left out for the whole. */
export interface ChangeAsked {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
  readonly sectionId?: string;
  readonly text: string;
  readonly at: Instant;
  readonly by: StaffId;
  /** Made in the text, or answered in words. */
  readonly settled?: {
    readonly how: 'taken' | 'answered';
    readonly on: CalendarDate;
    readonly words?: string;
  };
}

export interface Delivered {
  readonly personId: string;
  readonly version: number;
  readonly how: InvitationWay;
  readonly on: CalendarDate;
}

export interface CorrectionNote {
  readonly id: string;
  readonly text: string;
  readonly by: StaffId;
  readonly on: CalendarDate;
}

/** R7. */
export interface Filing {
  readonly receipt: string;
  readonly on: CalendarDate;
  readonly by: StaffId;
}

/** One part of minutes: what came of an item, or what was said under none. */
export interface MinutesSection extends Touched {
  readonly id: string;
  /** The item it came from; left out for what was said under none. */
  readonly item?: { readonly id: string; readonly text: string; readonly owner: ItemOwner };
  /** There was no time for it. */
  readonly notReached?: true;
  /** M6: one line for each thing said. */
  readonly lines: SectionLines;
}

/** S6: what a section touches, about whom (everybody when empty), and what for. */
export interface Touched {
  readonly types: readonly string[];
  readonly aboutIds: readonly string[];
  readonly purpose: string;
  /** S6: nobody has said yet what it touches; until then only the coordinator sees it. */
  readonly typesUnsaid?: true;
  /** S6: those who left the room for it. */
  readonly withoutIds?: readonly string[];
}

export type SectionLines = Readonly<Record<NoteSection, readonly string[]>>;

export const sectionNamed = ({ texts }: Minutes, id: string): MinutesSection | undefined =>
  texts.sections.find((section) => section.id === id);

export const openChanges = ({ changes }: Minutes): readonly ChangeAsked[] =>
  changes.filter(({ settled }) => settled === undefined);

/** The version that is out, or that was out last. */
export const lastSent = ({ sent }: Minutes): SentVersion | undefined => sent.at(-1);

/** The review of the current text; none while it is being written. */
export const reviewOf = ({ stage, reviews }: Minutes): Review | undefined =>
  stage === 'draft' ? undefined : reviews.at(-1);

export const personNamed = ({ people }: Minutes, id: string): PersonInMinutes | undefined =>
  people.find((person) => person.id === id);
