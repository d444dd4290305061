import { z } from 'zod';
import { contactKinds, memberRelations } from '../../domain/case/family-case';
import { insteadOfTakingBack } from '../../domain/correct/taking-back';
import { attendances } from '../../domain/meeting/meeting';
import { meetingKind } from '../meeting/parts';
import { count, date, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { auditEntryKinds } from './audit';

const actions = z.array(link);

/** Something recorded in the case, and the ways to correct it. */
const fact = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('alias'), actions }),
  z.strictObject({
    what: z.literal('member'),
    name: text,
    relation: z.enum(memberRelations),
    birthYear: count.exactOptional(),
    custody: z.boolean(),
    livesElsewhere: z.boolean(),
    language: text.exactOptional(),
    interpreter: z.boolean(),
    actions,
  }),
  z.strictObject({ what: z.literal('network'), name: text, tie: text, actions }),
  /** `twice`: there is another one of the same day and kind. */
  z.strictObject({
    what: z.literal('contact'),
    on: date,
    kind: z.enum(contactKinds).exactOptional(),
    with: z.array(text),
    twice: z.boolean(),
    actions,
  }),
  z.strictObject({
    what: z.literal('meeting'),
    kind: meetingKind,
    on: date,
    attendance: z.array(z.strictObject({ name: text, attendance: z.enum(attendances) })),
    actions,
  }),
]);
export type FactView = ViewType<typeof fact>;

/** L8: what can be corrected in a case, for those who may record it. */
export const correctView = view('correct', {
  reference: text,
  alias: text,
  today: date,
  done: z
    .enum(['alias', 'member', 'memberRemoved', 'network', 'contact', 'attendance', 'reopened'])
    .exactOptional(),
  /** Who is told of what was just corrected; left out if nothing was. */
  told: z.array(text).exactOptional(),
  facts: z.array(fact),
  /** How many come before this page; left out on the first. */
  from: count.exactOptional(),
  total: count,
  actions,
});
export type CorrectView = ViewType<typeof correctView>;

/** L8: the outcome of taking back one's own last change. */
export const takenBackView = view('taken-back', {
  /**
   * `offered`: it was not made today, so the card asks first. `nothing`: there is none. `others`: somebody has built on it.
   */
  outcome: z.enum(['takenBack', 'offered', 'nothing', 'others', ...insteadOfTakingBack]),
  /** The case and the change; left out when there is none. */
  change: z
    .strictObject({ reference: text, alias: text, at: moment, what: z.array(z.enum(auditEntryKinds)) })
    .exactOptional(),
  told: z.array(text).exactOptional(),
  actions,
});
export type TakenBackView = ViewType<typeof takenBackView>;
