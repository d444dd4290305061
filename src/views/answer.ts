import { z } from 'zod';
import { notKnown, sharedKnowledge } from './consent';
import { meetingKind } from './meeting/parts';
import { due } from './rhythm/due';
import { count, date, meetingTime, text, type ViewType } from './schema';

const names = z.array(text);
const ofFamily = { reference: text, subject: text } as const;

/** The first line of an answer to a question; a press opens the rest. Each is taken from a view its reader may see. */
export const answer = z.discriminatedUnion('about', [
  /** C5. Left out, there has been none. */
  z.strictObject({ about: z.literal('lastContact'), ...ofFamily, today: date, on: date.exactOptional() }),
  /** M1–M3. */
  z.strictObject({ about: z.literal('nextMeeting'), ...ofFamily, kind: meetingKind, time: meetingTime }),
  /** The reader has none ahead in any family. */
  z.strictObject({ about: z.literal('noMeeting') }),
  /** M8. */
  z.strictObject({
    about: z.literal('answers'),
    ...ofFamily,
    time: meetingTime,
    invited: count,
    yes: names,
    no: names,
    otherTime: names,
    waiting: names,
  }),
  /** S8: to one recipient. */
  z.strictObject({
    about: z.literal('consentTo'),
    ...ofFamily,
    recipient: text,
    /** That department's id, for a follow-up question. */
    recipientId: text,
    given: names,
    lacking: names,
  }),
  /** S1: the families with consents to review, nearest first. */
  z.strictObject({
    about: z.literal('expiring'),
    rows: z.array(z.strictObject({ ...ofFamily, on: date })),
    more: count,
  }),
  /** C5, M1, M2, L6: what is late, most urgent first. */
  z.strictObject({
    about: z.literal('behind'),
    today: date,
    rows: z.array(z.strictObject({ ...ofFamily, due })),
    more: count,
  }),
  /** S1–S6: what somebody may be told about a family, and on which basis. */
  z.strictObject({
    about: z.literal('mayTell'),
    ...ofFamily,
    hearer: text,
    /** That colleague's or department's id, for a follow-up question. */
    hearerId: text,
    may: z.array(sharedKnowledge),
    mayNot: z.array(notKnown),
  }),
]);
export type Answer = ViewType<typeof answer>;
