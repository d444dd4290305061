import { z } from 'zod';
import { actionStatuses, goalStates, lifeAreas, priorities } from '../../domain/plan/plan';
import { due } from '../rhythm/due';
import { count, date, localisedText, text, type ViewType, view } from '../schema';
import { link } from '../verbs';
import { indicatorNow, paper } from './parts';

/** P2, P5: a sign, and how it has moved. */
const indicator = indicatorNow.extend({ points: z.array(z.strictObject({ on: date, value: z.number() })) });

/** P10: what one person has said, earliest first. */
const experience = z.strictObject({ who: text, values: z.array(count) });

/** P3. */
export const planAction = z.strictObject({
  what: text,
  /** Left out if nobody is, or if the reader may not know who: see `isOfFamily`. */
  responsible: text.exactOptional(),
  /** Somebody in the family or its network whose name the reader may not know. */
  isOfFamily: z.boolean(),
  dueOn: date.exactOptional(),
  status: z.enum(actionStatuses),
  overdue: z.boolean(),
  comment: text.exactOptional(),
  /** P5: given up, and why. */
  stopped: text.exactOptional(),
  agreedOn: date.exactOptional(),
  /** S3: the consent towards whoever does it was withdrawn. */
  asks: z.boolean(),
  actions: z.array(link),
});
export type PlanActionView = ViewType<typeof planAction>;

const goal = z.strictObject({
  id: text,
  words: text,
  whose: text,
  area: z.enum(lifeAreas),
  priority: z.enum(priorities),
  state: z.enum(goalStates),
  followUpOn: date.exactOptional(),
  isDue: z.boolean(),
  /** S6: nobody has said yet what it tells, so only those who hold the case see it. */
  typesUnsaid: z.boolean(),
  indicators: z.array(indicator),
  experiences: z.array(experience),
  /** P5, P10: the questions the plan raises. */
  questions: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('stuck') }),
      z.strictObject({ kind: z.literal('gap'), names: z.array(text) }),
    ]),
  ),
  /** P5: what was decided last. */
  last: z
    .strictObject({
      on: date,
      choice: z.enum(['continue', 'adjust', 'stop']),
      reason: text.exactOptional(),
      instead: text.exactOptional(),
    })
    .exactOptional(),
  actions: z.array(planAction),
  presses: z.array(link),
});
export type GoalView = ViewType<typeof goal>;

/** P1–P6: the plan, as far as the reader may see it. */
export const planView = view('plan', {
  reference: text,
  alias: text.exactOptional(),
  today: date,
  done: z
    .enum([
      'goalSet',
      'goalChanged',
      'parked',
      'resumed',
      'signChosen',
      'followedUp',
      'stopped',
      'actionWritten',
      'actionStopped',
      'workExplained',
      'noteWritten',
      'noteSettled',
      'reported',
      'printed',
    ])
    .exactOptional(),
  /** `kept`: also parked and ended goals, and what is done. */
  shows: z.enum(['active', 'kept']),
  /** How many goals are not shown. */
  parked: count,
  ended: count,
  /** T2: nothing about work or education, and no reason why. */
  lacksWork: z.boolean(),
  noWorkBecause: text.exactOptional(),
  /** D5: what may go missing within four weeks, for those who hold the case. */
  gaps: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('holiday'), name: text, from: date }),
      z.strictObject({ kind: z.literal('effortEnds'), words: text, on: date }),
      z.strictObject({ kind: z.literal('oneAlone'), name: text }),
    ]),
  ),
  /** P9: other plans in force, and whether this one stands in for them. */
  others: z.array(
    z.strictObject({
      name: localisedText,
      about: text,
      standing: z.enum(['standsIn', 'asks', 'refused', 'goesOn']),
    }),
  ),
  /** L6: the running statutory deadlines, beside the follow-up dates, for those who hold the case. */
  deadlines: z.array(due),
  /** P7: the open ones, for those who hold the case. */
  offers: z.array(
    z.strictObject({
      name: text,
      standing: z.enum(['offered', 'wanted', 'contact', 'working', 'withdrawn']),
    }),
  ),
  goals: z.array(goal),
  /** Those that serve no goal. */
  actionsBeside: z.array(planAction),
  /** P6: as said at the latest meeting with approved minutes. */
  strengths: z.array(text),
  worries: z.array(text),
  from: count.exactOptional(),
  papers: z.array(paper).exactOptional(),
  actions: z.array(link),
});
export type PlanView = ViewType<typeof planView>;
