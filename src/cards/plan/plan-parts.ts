import { listed } from '../../language/lists';
import { formatQuantity } from '../../language/quantities';
import { fill, type Texts } from '../../language/texts';
import type { LiveMeetingView } from '../../views/meeting/live-meeting';
import type { GoalView, PlanActionView, PlanView } from '../../views/plan/plan';
import type { Verb } from '../../views/verbs';
import { pressOf } from '../actions';
import type { Bound } from '../definition';
import type { Language } from '../language';
import { shortened } from '../meeting/meeting-parts';
import { scaleSteps } from '../meeting/meeting-record';
import { dotted } from '../parts';

type Indicator = LiveMeetingView['goals'][number]['indicators'][number];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** `Fravær: 28 → 14 % · målet er 10 %`: figures in words, whatever a client does with pictures. */
export const signLine = (one: Indicator, { locale, texts }: Language): string => {
  const { plan } = texts;
  return fill(one.moved ? plan.sign : plan.signStart, {
    name: one.name,
    start: formatQuantity(one.start, locale),
    now: formatQuantity(one.now, locale),
    target: formatQuantity(one.target, locale),
    ...(one.unit !== undefined && { unit: one.unit }),
  });
};

/**
 * P5: the chart of a sign. Clients without charts show the same figures as a row of words (platform facts); the sign's own
 * line gives them anyway.
 */
export const chartPart = (one: GoalView['indicators'][number], language: Language): Bound => {
  const { dateShort, locale, say, texts } = language;
  const { steps } = texts.plan;
  return {
    title: fill(steps.label, { name: one.name }),
    points: one.points.map(({ on, value }) => ({ x: on, y: value })),
    words: one.points
      .map(({ on, value }) =>
        say(steps.step, {
          on: dateShort(on),
          value: formatQuantity(value, locale),
          ...(one.unit !== undefined && { unit: one.unit }),
        }),
      )
      .join(' · '),
  };
};

/** P10: one line per person, as they said it. */
export const experienceLine = (
  { who, values }: GoalView['experiences'][number],
  { texts }: Language,
): string => fill(texts.plan.experience, { who, values: scaleSteps(values) });

/** P5, P10: a question the plan raises, in words and without figures. */
export const questionLine = (question: GoalView['questions'][number], { locale, texts }: Language): string =>
  question.kind === 'gap'
    ? fill(texts.plan.questions.gap, { names: listed(question.names, locale) })
    : texts.plan.questions.stuck;

/** D5: a question, with its day. */
export const gapLine = (gap: PlanView['gaps'][number], { dateShort, texts }: Language): string => {
  const { gaps } = texts.plan;
  switch (gap.kind) {
    case 'holiday':
      return fill(gaps.holiday, { name: gap.name, from: dateShort(gap.from) });
    case 'effortEnds':
      return fill(gaps.effortEnds, { words: gap.words, on: dateShort(gap.on) });
    case 'oneAlone':
      return fill(gaps.oneAlone, { name: gap.name });
  }
};

/** Who, by when, and how it stands. */
const actionDetails = (action: PlanActionView, { dateShort, texts }: Language): string => {
  const words = texts.plan.action;
  const { agreedOn, comment, dueOn, isOfFamily, overdue, responsible, status, stopped } = action;
  return dotted(
    responsible ?? (isOfFamily ? words.family : words.nobody),
    dueOn && fill(overdue ? words.late : words.by, { dueOn: dateShort(dueOn) }),
    status === 'open' ? undefined : words.words[status],
    stopped !== undefined ? fill(words.stopped, { reason: stopped }) : undefined,
    comment !== undefined ? fill(words.comment, { comment: shortened(oneLine(comment), 120) }) : undefined,
    agreedOn && fill(words.agreed, { on: dateShort(agreedOn) }),
    action.asks ? texts.plan.questions.withdrawn : undefined,
  );
};

/** The label of what is seldom needed, or is on every row: such presses are small and share a line. */
export const smallLabel = (verb: Verb, { plan }: Texts): string | undefined =>
  (plan.small as Partial<Record<Verb, string>>)[verb];

export const actionPart = (action: PlanActionView, letters: number, language: Language): Bound => {
  const { texts, typed } = language;
  const sign = action.stopped !== undefined ? '■' : texts.plan.action.statuses[action.status];
  return {
    sign: `${sign} `,
    what: shortened(oneLine(action.what), letters),
    late: action.overdue,
    details: typed(actionDetails(action, language)),
    presses: action.actions.map((link) => ({
      label: `\u00a0· ${smallLabel(link.verb, texts) ?? texts.actions[link.verb]}`,
      press: pressOf(link, texts),
    })),
  };
};
