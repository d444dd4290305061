import { fill } from '../../language/texts';
import type { RedThreadView } from '../../views/plan/red-thread';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart, shortened } from '../meeting/meeting-parts';
import { firstFitting } from '../parts';
import { experienceLine, signLine } from './plan-parts';

type Thread = RedThreadView['threads'][number];

interface Level {
  readonly threads: number;
  readonly lines: number;
  readonly letters: number;
}

const levels: readonly [Level, ...Level[]] = [
  { threads: 6, lines: 8, letters: 300 },
  { threads: 4, lines: 5, letters: 160 },
  { threads: 3, lines: 3, letters: 100 },
];

/** The steps that follow somebody's words, in order: goal, what is done, what is seen, and back. */
export const threadSteps = (
  thread: Thread,
  { texts, ...language }: Language,
): readonly { readonly label: string; readonly lines: readonly string[]; readonly isGoal: boolean }[] => {
  const words = texts.plan.thread;
  const { action } = texts.plan;
  const orNone = (lines: readonly string[], none: string) => (lines.length === 0 ? [none] : lines);
  const said = { texts, ...language };
  return [
    { label: words.goal, lines: [`“${thread.goal}”`], isGoal: true },
    {
      label: words.actions,
      lines: orNone(
        thread.actions.map(({ what, responsible, status, stopped }) =>
          fill(words.action, {
            sign: stopped === undefined ? action.statuses[status] : '■',
            what,
            ...(responsible !== undefined && { who: responsible }),
          }),
        ),
        words.noActions,
      ),
      isGoal: false,
    },
    {
      label: words.effects,
      lines: orNone(
        thread.effects.map((one) => signLine(one, said)),
        words.noEffects,
      ),
      isGoal: false,
    },
    {
      label: words.back,
      lines: orNone(
        thread.experiences.map((one) => experienceLine(one, said)),
        words.noBack,
      ),
      isGoal: false,
    },
  ];
};

const threadPart = (thread: Thread, level: Level, language: Language): Bound => {
  const { dateShort, say, texts, typed } = language;
  const words = texts.plan.thread;
  return {
    words: thread.words.slice(-level.lines).map(({ who, text, on }) => ({
      label: say(words.words, { who, on: dateShort(on) }),
      text: typed(`“${shortened(text, level.letters)}”`),
    })),
    ...(thread.words.length === 0 && { noWords: words.noWords }),
    steps: threadSteps(thread, language).map(({ label, lines, isGoal }) => ({
      label,
      lines: lines
        .slice(0, level.lines)
        .map((line) => ({ line: typed(shortened(line, level.letters)), strong: isGoal })),
    })),
  };
};

/** P8: from somebody's own words through goal, action and effect, and back. */
export const redThreadCard: CardDefinition<'red-thread'> = {
  name: 'red-thread',
  wide: true,
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { plan } = texts;
    return firstFitting(levels, 9_000, (level) => ({
      eyebrow: say(plan.thread.eyebrow, { reference: view.reference }),
      title: typed(view.alias ?? plan.sheet.threadTitle),
      ...(view.done && { done: donePart(plan.done[view.done]) }),
      ...(view.papers && {
        papers: view.papers.map(({ url }) => ({
          type: 'Action.OpenUrl',
          title: plan.papers.thread,
          url,
        })),
      }),
      ...(view.threads.length === 0 && { none: plan.thread.none }),
      threads: view.threads.slice(0, level.threads).map((thread) => threadPart(thread, level, language)),
    }));
  },
  summary: (_view, texts) => texts.summaries.redThread,
};
