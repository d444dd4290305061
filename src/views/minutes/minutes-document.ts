import { z } from 'zod';
import { meetingKinds } from '../../domain/case/family-case';
import { count, date, meetingTime, text, type ViewType } from '../schema';

/** How a municipality's papers look. */
export const documentLook = z.strictObject({
  name: text,
  /** For example `#1f5f5b`. Darkened if it would be too pale to read. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** A PNG in base64. */
  logo: z.base64().exactOptional(),
});

const attended = ['present', 'partly', 'absent'] as const;
const approvalAnswers = ['approved', 'disagrees', 'changeAsked', 'silent'] as const;

/** Somebody's own words, which nobody rewrites (R2). */
const ownWords = z.strictObject({ who: text, words: text });

/**
 * R4, R5, R7: minutes as a document for one recipient: what is not in here is not in the file. The disclosure function has
 * already chosen the sections; a document shows everything it is given and nothing else.
 */
export const minutesDocument = z.strictObject({
  language: z.enum(['da', 'en']),
  look: documentLook,
  /** What the document is called: its heading, and its title in lists of files. */
  title: text,
  reference: text,
  recipient: text,
  version: count,
  producedOn: date,
  meeting: z.strictObject({
    kind: z.enum(meetingKinds),
    time: meetingTime,
    /** Left out if it is kept from the recipient (S11). */
    where: text.exactOptional(),
  }),
  /** `note`: an interpreter and the like (M10). Without `attended`, nobody wrote down whether they came. */
  attendance: z.array(
    z.strictObject({
      name: text,
      role: text.exactOptional(),
      attended: z.enum(attended).exactOptional(),
      note: text.exactOptional(),
      /** M10: who interpreted for them. */
      interpreter: text.exactOptional(),
    }),
  ),
  sections: z.array(z.strictObject({ id: text, heading: text, paragraphs: z.array(text) })),
  familyWords: z.array(ownWords),
  disagreement: z.array(ownWords),
  childWords: z.array(ownWords),
  /** M6, P10: side by side, never averaged. */
  scale: z.array(
    z.strictObject({ name: text, number: z.number().min(0).max(10), words: text.exactOptional() }),
  ),
  agreements: z.array(
    z.strictObject({
      what: text,
      responsible: text.exactOptional(),
      dueOn: date.exactOptional(),
      /** The item it comes from. */
      item: text.exactOptional(),
    }),
  ),
  /** What comes next, one paragraph each. */
  next: z.array(text),
  /** What this recipient does not see and why, where they may be told. */
  notSeen: text.exactOptional(),
  /** R8: how it was gone through, party by party; or why it was not. */
  reviewed: z.array(
    z.union([
      z.strictObject({
        who: text,
        on: date,
        how: text.exactOptional(),
        /** Others who took part or helped, such as an interpreter. */
        with: text.exactOptional(),
      }),
      z.strictObject({ who: text, whyNot: text }),
    ]),
  ),
  /** R3, R8: who said what to which version. */
  approvals: z.array(
    z.strictObject({
      version: count,
      who: text,
      answer: z.enum(approvalAnswers),
      on: date.exactOptional(),
      /** Said to the coordinator; left out for those who pressed themselves. */
      reported: z.strictObject({ by: text, how: text }).exactOptional(),
      change: z.strictObject({ asked: text, answered: text.exactOptional() }).exactOptional(),
    }),
  ),
  /** R3: later notes on approved minutes. */
  corrections: z.array(z.strictObject({ on: date, by: text, about: text.exactOptional(), note: text })),
});
export type MinutesDocument = ViewType<typeof minutesDocument>;
