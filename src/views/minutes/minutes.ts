import { z } from 'zod';
import { minutesStages } from '../../domain/minutes/minutes';
import { meetingKind } from '../meeting/parts';
import { count, date, meetingTime, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { agreement, attended, change, correction, ownWords, review, section, standing } from './parts';

/** What the writer of minutes does next. */
const nextStep = z.strictObject({
  step: z.enum(['review', 'send', 'settle', 'await', 'publish', 'file', 'done']),
  /** Those it waits for. */
  names: z.array(text),
  on: date.exactOptional(),
});

/** R6: set when advice on the language was asked for. The municipality's own words supplement the program's list. */
const plain = z.strictObject({ ownWords: z.array(z.strictObject({ word: text, instead: text })) });

/**
 * `review`: the sheet for going through it; `pdf`, `large`, `docx`: for a person; `archive`, `metadata`: for the case
 * system.
 */
const paperFiles = ['review', 'pdf', 'large', 'docx', 'archive', 'metadata'] as const;
export type PaperFile = (typeof paperFiles)[number];

/** R5, R7: fresh links. `for`: whose papers they are. */
const papers = z.strictObject({
  for: text.exactOptional(),
  links: z.array(z.strictObject({ file: z.enum(paperFiles), url: text })),
});

/** R1–R8: the minutes for those who write them: the stage and the next step, then the text. */
export const minutesView = view('minutes', {
  reference: text,
  alias: text,
  minutesId: text,
  today: date,
  kind: meetingKind,
  time: meetingTime,
  stage: z.enum(minutesStages),
  version: count,
  done: z
    .enum([
      'written',
      'corrected',
      'agreed',
      'removed',
      'replaced',
      'wordsKept',
      'reviewed',
      'sent',
      'reminded',
      'reported',
      'answered',
      'published',
      'delivered',
      'noted',
      'filed',
      'carried',
    ])
    .exactOptional(),
  next: nextStep,
  people: z.array(attended),
  sections: z.array(
    section.extend({
      /** S6: nobody has said what it touches, so nobody else gets it. */
      typesUnsaid: z.boolean(),
      /** P3: a line that a press turns into an agreement. */
      agree: z.array(z.strictObject({ line: text, press: link })),
      actions: z.array(link),
    }),
  ),
  agreements: z.array(agreement.extend({ actions: z.array(link) })),
  words: z.array(ownWords),
  review: review.exactOptional(),
  standings: z.array(standing),
  changes: z.array(change),
  dueBy: date.exactOptional(),
  corrections: z.array(correction),
  approved: z.strictObject({ on: date, because: z.enum(['everybody', 'deadline']) }).exactOptional(),
  receipt: text.exactOptional(),
  plain: plain.exactOptional(),
  /** How many sections come before this page. */
  from: count.exactOptional(),
  papers: papers.exactOptional(),
  actions: z.array(link),
});
export type MinutesView = ViewType<typeof minutesView>;
