import { requireText } from '../base/decision';
import { refuse } from '../base/result';
import { checkTouches, type GoalTouches } from './goals';
import type { Plan } from './plan';
import { type PlanContext, type PlanDecision, planGoesOn, planStands } from './plan-decision';
import type { PlanNote } from './plan-note';

/** P6. */
export interface WritePlanNote {
  readonly type: 'writeNote';
  readonly kind: PlanNote['kind'];
  readonly text: string;
  readonly touches: GoalTouches;
}
/** What no longer holds leaves the plan, and stays in its history. */
export interface SettleNote {
  readonly type: 'settleNote';
  readonly noteId: string;
}

export const planNoteMaxLength = 300;
const notesMax = 40;

export const writePlanNote = (plan: Plan, command: WritePlanNote, context: PlanContext): PlanDecision => {
  const { kind, touches } = command;
  const { actor, newId, today } = context;
  const text = requireText(command.text, 'text', planNoteMaxLength);
  if (!text.ok) return text;
  const touched = checkTouches(touches, context);
  if (!touched.ok) return touched;
  const notes = plan.notes ?? [];
  const isThere = notes.some(
    (note) => note.kind === kind && note.text === text.value && note.settledOn === undefined,
  );
  if (isThere) return planStands;
  if (notes.length >= notesMax) return refuse('TooMany', { params: { max: notesMax } });
  return planGoesOn({
    type: 'PlanNoteWritten',
    note: { id: newId, kind, text: text.value, on: today, by: actor.id, touched: touched.value },
  });
};

export const settleNote = (
  { notes = [] }: Plan,
  { noteId }: SettleNote,
  { today }: PlanContext,
): PlanDecision => {
  const note = notes.find(({ id }) => id === noteId);
  if (note === undefined) return refuse('NoLongerThere');
  return note.settledOn === undefined
    ? planGoesOn({ type: 'PlanNoteSettled', noteId, on: today })
    : planStands;
};
