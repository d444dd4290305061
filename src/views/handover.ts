import { z } from 'zod';
import { person } from './coordinator/coordinator';
import { unsentBecause } from './notice';
import { due } from './rhythm/due';
import { date, phase, text, type ViewType, view } from './schema';
import { link } from './verbs';

/** A hand-over as giver, receiver or lead sees it. */
export const handoverView = view('handover', {
  reader: z.enum(['giver', 'receiver', 'lead']),
  reference: text,
  handoverId: text,
  /** Only for those who see everything of the case. */
  alias: text.exactOptional(),
  today: date,
  giver: person,
  receiver: person,
  state: z.enum(['requested', 'accepted', 'declined', 'withdrawn', 'completed']),
  requestedOn: date,
  reason: text,
  /** Left out for somebody no longer involved in the case. */
  phase: phase.exactOptional(),
  due: z.array(due),
  acceptedOn: date.exactOptional(),
  declinedBecause: text.exactOptional(),
  familyMetOn: date.exactOptional(),
  familyNotMetBecause: text.exactOptional(),
  /** The day it was declined, withdrawn or completed. */
  endedOn: date.exactOptional(),
  /** The case is uncovered: accepting takes effect at once (C4). */
  immediate: z.boolean(),
  /** The receiver was asked, and nobody knows whether it arrived. Only for the giver. */
  unsent: unsentBecause.exactOptional(),
  actions: z.array(link),
});
export type HandoverView = ViewType<typeof handoverView>;
