import { z } from 'zod';
import { due } from './rhythm/due';
import { count, date, phase, text, type ViewType, view } from './schema';
import { link } from './verbs';

/**
 * C2: many cases that get other coordinators. Their department's lead sees them by reference; the receiving lead and an
 * administrator see how many.
 */
export const reorganisationView = view('reorganisation', {
  reader: z.enum(['lead', 'receivingLead', 'administrator']),
  /** `shared`: the other department's lead has chosen receivers, and sees it before anything happens. */
  state: z.enum(['planned', 'toShare', 'shared', 'offering', 'offered', 'withdrawing', 'withdrawn']),
  today: date,
  on: date,
  department: text,
  toDepartment: text.exactOptional(),
  by: text,
  reason: text,
  total: count,
  /** How many have answered what; those that could not be offered are `left`. */
  answers: z.strictObject({
    waiting: count,
    accepted: count,
    declined: count,
    withdrawn: count,
    left: count,
  }),
  /** Already being handed over when it was planned. */
  busy: count,
  /** Who gets how many, and how many of these they have not answered. */
  receivers: z.array(
    z.strictObject({
      name: text,
      department: text,
      cases: count,
      has: count.exactOptional(),
      waiting: count,
    }),
  ),
  /** What is not accepted; for the lead. */
  open: z.array(
    z.strictObject({
      reference: text,
      coordinator: text,
      receiver: text.exactOptional(),
      state: z.enum(['waiting', 'declined', 'withdrawn', 'left']),
      press: link.exactOptional(),
    }),
  ),
  from: count.exactOptional(),
  reorganisationId: text,
  /** The reader's other ones waiting for answers. */
  others: z.array(z.strictObject({ department: text, on: date, waiting: count, press: link })),
  actions: z.array(link),
});
export type ReorganisationView = ViewType<typeof reorganisationView>;

/** How many are named on one page, and accepted by one press. */
export const offersAtMost = 12;

/**
 * C2: families somebody is asked to take over, or that are offered to others. Before the yes: reference, phase and what is
 * due.
 */
export const handoverOffersView = view('handover-offers', {
  reader: z.enum(['receiver', 'giver']),
  today: date,
  /** Why, if all come from one reorganisation. */
  reason: text.exactOptional(),
  total: count,
  rows: z.array(
    z.strictObject({
      reference: text,
      alias: text.exactOptional(),
      /** Who has it, or who is asked. */
      other: text,
      state: z.enum(['requested', 'accepted']),
      phase: phase.exactOptional(),
      next: due.exactOptional(),
      press: link,
    }),
  ),
  from: count.exactOptional(),
  /** How many were just accepted. */
  done: count.exactOptional(),
  actions: z.array(link),
});
export type HandoverOffersView = ViewType<typeof handoverOffersView>;
