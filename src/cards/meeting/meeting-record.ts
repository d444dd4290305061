import { scaleMax } from '../../domain/meeting/live-meeting';
import type { Attendance, NoteSection } from '../../domain/meeting/meeting';
import { listedAtMost } from '../../language/lists';
import { counted, type Texts } from '../../language/texts';
import type { LastMeetingView } from '../../views/meeting/meeting';
import { pressOf } from '../actions';
import type { Bound } from '../definition';
import type { Language } from '../language';
import { capitalised, dotted } from '../parts';

/* The signs that go with the words for what is noted at a meeting. */

export const attendanceSigns: Readonly<Record<Attendance, string>> = {
  present: '✓',
  partly: '◐',
  absent: '✕',
};

export const sectionSigns: Readonly<Record<NoteSection, string>> = {
  worried: '☁',
  works: '☀',
  mustHappen: '➜',
};

/** One person's numbers; it also shows that there were others before. */
const stepsAtMost = 5;

/** M6: `4 → 6`: one person's numbers from meeting to meeting. */
export const scaleSteps = (numbers: readonly number[]): string =>
  [...(numbers.length > stepsAtMost ? ['…'] : []), ...numbers.slice(-stepsAtMost)].join(' → ');

/** `●●●●●●○○○○ 4 → 6`: the last number as a line visible from across the table, and where it comes from. */
export const scaleBar = (numbers: readonly number[]): string => {
  const now = numbers.at(-1) ?? 0;
  return `${'●'.repeat(now)}${'○'.repeat(scaleMax - now)} ${scaleSteps(numbers)}`;
};

/** `4 aftaler · 2 punkter stadig åbne`: what a meeting left. */
export const outcomeWords = (
  { agreements, leftOpen }: Pick<LastMeetingView, 'agreements' | 'leftOpen'>,
  { heldMeeting }: Texts,
): string => {
  const { outcome } = heldMeeting;
  return dotted(
    agreements === 0 ? outcome.agreements.none : counted(outcome.agreements, agreements),
    leftOpen === 0 ? undefined : counted(outcome.leftOpen, leftOpen),
  );
};

/** Of those whose numbers share a line. */
const namesAtMost = 8;

/** M2, M6: a glance back at the meeting before, with a press that opens it. */
export const lastMeetingPart = (
  last: LastMeetingView | undefined,
  { dateShort, locale, say, texts }: Language,
): { readonly last?: Bound } => {
  if (last === undefined) return {};
  const { heldMeeting, meeting } = texts;
  const numbers = last.scale.map((one) => `${one.name} ${scaleSteps(one.numbers)}`);
  return {
    last: {
      label: say(heldMeeting.last, {
        kind: meeting.kinds[last.kind].toLowerCase(),
        on: dateShort(last.on),
      }),
      lines: [
        ...(numbers.length === 0
          ? []
          : [{ line: say(heldMeeting.lastScale, { numbers: listedAtMost(numbers, namesAtMost, locale) }) }]),
        { line: say(capitalised(outcomeWords(last, texts))) },
      ],
      press: pressOf(last.press, texts),
    },
  };
};
