import { z } from 'zod';
import { person } from '../coordinator/coordinator';
import { meetingKind } from '../meeting/parts';
import { count, date, meetingTime, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { agreement, attended, correction, ownWords, section } from './parts';

/** R3, R4: minutes for a participant: what they may see of the version that is out, and their own answer. */
export const minutesApprovalView = view('minutes-approval', {
  reference: text,
  alias: text.exactOptional(),
  minutesId: text,
  today: date,
  kind: meetingKind,
  time: meetingTime,
  version: count,
  coordinator: person,
  state: z.enum(['asked', 'approved', 'changeAsked', 'changeAnswered', 'rewritten', 'final']),
  done: z.enum(['approved', 'changeAsked', 'rewritten']).exactOptional(),
  dueBy: date.exactOptional(),
  /** What they asked for, and how it was settled. */
  change: z.strictObject({ text, answer: text.exactOptional() }).exactOptional(),
  /** R3: what differs from the version before, section by section. */
  changed: z.array(
    z.strictObject({ title: text.exactOptional(), added: z.array(text), removed: z.array(text) }),
  ),
  people: z.array(attended),
  sections: z.array(section),
  agreements: z.array(agreement),
  words: z.array(ownWords),
  corrections: z.array(correction),
  from: count.exactOptional(),
  actions: z.array(link),
});
export type MinutesApprovalView = ViewType<typeof minutesApprovalView>;
