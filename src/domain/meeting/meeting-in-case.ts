import { type Decision, type DecisionContext, happens, nothingToDo } from '../base/decision';
import { refuse } from '../base/result';
import type { FamilyCase, MeetingReference } from '../case/family-case';

/** How many coming meetings a case has room for. */
const meetingsMax = 12;

/** Tells the case how one of its meetings stands. Write it in the same commit as every change of the meeting. */
export interface NoteMeeting {
  readonly type: 'noteMeeting';
  readonly meeting: MeetingReference;
}

const isSame = (one: MeetingReference, other: MeetingReference): boolean =>
  one.on === other.on && one.state === other.state;

/** What the case has to learn from it, if anything; safe to repeat. M1, M2: a held meeting moves the rhythm. */
export const noteMeeting = (
  familyCase: FamilyCase,
  { meeting }: NoteMeeting,
  context: DecisionContext,
): Decision => {
  const { id, kind, on, state } = meeting;
  const present = familyCase.meetings?.find((one) => one.id === id);
  const isOver = state === 'held' || state === 'cancelled';
  if (present === undefined ? isOver : isSame(present, meeting)) return nothingToDo;
  if (present === undefined && (familyCase.meetings ?? []).length >= meetingsMax) {
    return refuse('TooMany', { params: { max: meetingsMax } });
  }
  if (state !== 'held') return happens({ type: 'MeetingNoted', meeting: { id, kind, on, state } });
  if (on > context.today) return refuse('DateInFuture', { field: 'on' });
  return happens({ type: 'MeetingHeld', kind, on, meetingId: id });
};
