import { type DecisionContext, reasonMaxLength, requireText } from '../base/decision';
import { refuse } from '../base/result';
import type { FamilyCase, Member } from '../case/family-case';
import type { Meeting } from './meeting';
import { type MeetingDecision, meetingHappens, nothingChanges, requireOpen } from './meeting-decision';

export const interpreterMaxLength = 100;

/** M10: who interprets at the meeting; or why nobody has to, this time. */
export interface SeeToInterpreter {
  readonly type: 'seeToInterpreter';
  readonly who?: string;
  readonly notNeeded?: string;
}

/** M10: those of the family who take part and need an interpreter. */
export const needInterpreter = (
  { participants }: Meeting,
  { members }: Pick<FamilyCase, 'members'>,
): readonly Member[] =>
  members.filter(
    ({ id, interpreter }) =>
      interpreter === true && participants.some(({ who }) => who.kind === 'member' && who.memberId === id),
  );

export const seeToInterpreter = (
  meeting: Meeting,
  { who, notNeeded = '' }: SeeToInterpreter,
  { today }: DecisionContext,
): MeetingDecision => {
  const open = requireOpen(meeting);
  if (!open.ok) return open;
  const { interpreter } = meeting;
  if (notNeeded.trim() !== '' && (who ?? '').trim() !== '') return refuse('ChoiceUnknown', { field: 'who' });
  if (notNeeded.trim() !== '') {
    const because = requireText(notNeeded, 'notNeeded', reasonMaxLength);
    if (!because.ok) return because;
    return interpreter?.kind === 'notNeeded' && interpreter.because === because.value
      ? nothingChanges
      : meetingHappens({
          type: 'InterpreterSeenTo',
          interpreter: { kind: 'notNeeded', because: because.value, on: today },
        });
  }
  const name = requireText(who, 'who', interpreterMaxLength);
  if (!name.ok) return name;
  return interpreter?.kind === 'arranged' && interpreter.who === name.value
    ? nothingChanges
    : meetingHappens({
        type: 'InterpreterSeenTo',
        interpreter: { kind: 'arranged', who: name.value, on: today },
      });
};
