import type { CalendarDate } from '../base/calendar';
import { type FamilyCase, meetingKinds } from '../case/family-case';
import type { DueKind } from './due-kinds';
import type { Due } from './rhythm';

/** The steps that can be due on the way. Anything else that is due is not a step. */
const stepsToCome = ['familyMeeting', 'startupMeeting', 'followUpMeeting', 'contact'] as const;
type StepToCome = (typeof stepsToCome)[number];

export const rhythmSteps = ['started', ...meetingKinds, ...stepsToCome] as const;
export type RhythmStep = (typeof rhythmSteps)[number];

/** What was, or by when something is due. */
export interface RhythmPoint {
  readonly on: CalendarDate;
  readonly was: boolean;
  readonly what: RhythmStep;
}

const shown = { past: 4, coming: 4 };

const isStep = (kind: DueKind): kind is StepToCome => stepsToCome.some((step) => step === kind);

/**
 * M1, M2, C5: the way so far and the next days to keep, in order: where it began, the latest meetings and contact, and by
 * when the next are due. What is overdue stands on the day it was due.
 */
export const rhythmLine = (
  {
    startedOn,
    meetingsHeld,
    lastContactOn,
  }: Pick<FamilyCase, 'startedOn' | 'meetingsHeld' | 'lastContactOn'>,
  due: readonly Pick<Due, 'kind' | 'on'>[],
): readonly RhythmPoint[] => {
  const met: readonly RhythmPoint[] = meetingsHeld.map(({ kind, on }) => ({ on, was: true, what: kind }));
  const contact: readonly RhythmPoint[] =
    lastContactOn === undefined || met.some(({ on }) => on === lastContactOn)
      ? []
      : [{ on: lastContactOn, was: true, what: 'contact' }];
  const inOrder = (points: readonly RhythmPoint[]): readonly RhythmPoint[] =>
    points.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const past = inOrder([...met, ...contact]);
  const coming = due.flatMap(({ kind, on }) =>
    on === undefined || !isStep(kind) ? [] : [{ on, was: false, what: kind }],
  );
  return [
    { on: startedOn, was: true, what: 'started' },
    ...past.slice(1 - shown.past),
    ...inOrder(coming).slice(0, shown.coming),
  ];
};
