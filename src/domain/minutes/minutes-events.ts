import type { CalendarDate } from '../base/calendar';
import type { Attendance } from '../meeting/meeting';
import type { AgreementChanges } from '../meeting/meeting-events';
import type {
  ChangeAsked,
  CorrectionNote,
  Delivered,
  FamilyWords,
  Filing,
  Minutes,
  MinutesAnswer,
  Review,
  SectionLines,
  SeenByPerson,
  SentVersion,
  Touched,
} from './minutes';

/** What the meeting itself tells about its minutes. */
export type BornMinutes = Pick<Minutes, 'id' | 'reference' | 'kind' | 'time' | 'place' | 'people' | 'texts'>;

/** What can happen to minutes. Events are kept for good: never changed, only upcast. */
export type MinutesEvent =
  | ({ readonly type: 'MinutesOpened' } & BornMinutes)
  /** R3: from here on, the text that was out is changed under the next number. */
  | { readonly type: 'MinutesVersionBegun'; readonly version: number }
  | {
      readonly type: 'SectionWritten';
      readonly sectionId: string;
      readonly lines: SectionLines;
      readonly small?: true;
    }
  | { readonly type: 'SectionTouchesSaid'; readonly sectionId: string; readonly touched: Touched }
  | {
      readonly type: 'MinutesAgreementWritten';
      readonly agreementId: string;
      readonly changes: AgreementChanges;
      readonly small?: true;
    }
  | { readonly type: 'MinutesAgreementRemoved'; readonly agreementId: string }
  /** L8: who was at the meeting, corrected before anybody got the minutes. */
  /** L8: people of the family and its network whose names have changed since the draft was begun, by id. */
  | { readonly type: 'MinutesNamesFollowed'; readonly names: Readonly<Record<string, string>> }
  | {
      readonly type: 'MinutesAttendanceCorrected';
      readonly personId: string;
      readonly attendance: Attendance | null;
    }
  | { readonly type: 'FamilyWordsKept'; readonly words: FamilyWords }
  | { readonly type: 'MinutesGoneThrough'; readonly review: Review }
  /** `seen`: stored as it was at sending, never worked out later. */
  | { readonly type: 'MinutesSent'; readonly sent: SentVersion; readonly seen: readonly SeenByPerson[] }
  | { readonly type: 'MinutesAnswered'; readonly answer: MinutesAnswer }
  | { readonly type: 'MinutesChangeAsked'; readonly change: ChangeAsked }
  | {
      readonly type: 'MinutesChangeSettled';
      readonly changeId: string;
      readonly settled: NonNullable<ChangeAsked['settled']>;
    }
  | { readonly type: 'MinutesReminded'; readonly personIds: readonly string[]; readonly on: CalendarDate }
  | { readonly type: 'MinutesApproved'; readonly on: CalendarDate; readonly by: 'everybody' | 'deadline' }
  | { readonly type: 'MinutesDelivered'; readonly delivered: Delivered }
  | { readonly type: 'MinutesCorrected'; readonly note: CorrectionNote }
  | { readonly type: 'MinutesFiled'; readonly filing: Filing };
