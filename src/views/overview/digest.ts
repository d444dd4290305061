import { z } from 'zod';
import { digestParts } from '../../domain/overview/digest';
import { digestWeekdays } from '../../domain/overview/digest-plan';
import { count, date, localTimeOfDay, moment, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

/** A case's reference and nothing else: a digest is posted where others read along (D1). */
const caseReference = z.string().regex(/^[A-ZÆØÅ]{2,6}-\d{4}-\d{3,6}$/);

/** D1: what needs a team, in counts and references. */
export const digestView = view('digest', {
  /** `asked`: somebody asked for it there and then. */
  occasion: z.enum(['week', 'day', 'asked']),
  department: text,
  on: date,
  /** When it should have come, if it was held up. */
  heldUpFrom: moment.exactOptional(),
  parts: z.array(
    z.strictObject({
      part: z.enum(digestParts),
      references: z.array(caseReference),
      /** How many of them are late. */
      late: count,
      /** What it said when it came and has been settled since. */
      settled: z.array(caseReference),
    }),
  ),
  /** When something on it was settled last. */
  updatedAt: moment.exactOptional(),
  actions: z.array(link),
});
export type DigestView = ViewType<typeof digestView>;

const weekday = z.literal(digestWeekdays);

/** D1: when a place gets its digest, and what about. No case data. */
export const digestPlanView = view('digest-plan', {
  done: z.enum(['bound', 'changed', 'unbound']).exactOptional(),
  place: z.enum(['channel', 'group']),
  /** The name of the place, if Teams tells it. */
  placeName: text.exactOptional(),
  department: text,
  weekday: weekday.exactOptional(),
  daily: z.boolean(),
  at: localTimeOfDay,
  parts: z.array(z.enum(digestParts)),
  /** When the next one comes; left out if none will. */
  next: moment.exactOptional(),
  /** How many read along there, and how many of them are from other departments; left out if nobody asked Teams. */
  readers: z.strictObject({ all: count, elsewhere: count }).exactOptional(),
  actions: z.array(link),
});
export type DigestPlanView = ViewType<typeof digestPlanView>;
