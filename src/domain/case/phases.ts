import type { CalendarDate } from '../base/calendar';
import {
  type Decision,
  type DecisionContext,
  happens,
  nothingToDo,
  reasonMaxLength,
  requirePastDay,
  requireText,
} from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import {
  type CasePhase,
  casePhases,
  currentPhase,
  type FamilyCase,
  type FormalDecision,
} from './family-case';

export interface MovePhase {
  readonly type: 'movePhase';
  readonly to: CasePhase;
  readonly on: CalendarDate;
  /** T4: given when the phase "decided" holds a formal decision. */
  readonly formalDecision?: FormalDecision;
}

/** The phase that comes next; undefined in the last one. */
export const nextPhase = (familyCase: FamilyCase): CasePhase | undefined =>
  casePhases[casePhases.indexOf(currentPhase(familyCase)) + 1];

const checkStep = (
  step: FormalDecision['partyHearing'],
  field: string,
): Result<FormalDecision['partyHearing']> => {
  if (step.done) return ok(step);
  const explanation = requireText(step.explanation, field, reasonMaxLength, 'FormalDecisionIncomplete');
  return explanation.ok ? ok({ done: false, explanation: explanation.value }) : explanation;
};

/** T4: a formal decision has its party hearing and complaint guidance, each done or explained. */
const checkFormalDecision = (decision: FormalDecision): Result<FormalDecision> => {
  const partyHearing = checkStep(decision.partyHearing, 'partyHearing');
  if (!partyHearing.ok) return partyHearing;
  const complaintGuidance = checkStep(decision.complaintGuidance, 'complaintGuidance');
  if (!complaintGuidance.ok) return complaintGuidance;
  return ok({ partyHearing: partyHearing.value, complaintGuidance: complaintGuidance.value });
};

/** T4: phases come in order, one at a time, each with its day; no day lies before the phase before. */
export const movePhase = (familyCase: FamilyCase, command: MovePhase, context: DecisionContext): Decision => {
  if (command.to === currentPhase(familyCase)) return nothingToDo;
  if (command.to !== nextPhase(familyCase)) return refuse('PhaseOrder', { field: 'to' });
  const day = requirePastDay(command.on, 'on', familyCase, context.today);
  if (!day.ok) return day;
  const entered = familyCase.phases.at(-1)?.on;
  if (entered !== undefined && day.value < entered) return refuse('DateOrder', { field: 'on' });
  if (command.to !== 'decided' || command.formalDecision === undefined) {
    return happens({ type: 'PhaseMoved', phase: command.to, on: day.value });
  }
  const formalDecision = checkFormalDecision(command.formalDecision);
  if (!formalDecision.ok) return formalDecision;
  return happens({
    type: 'PhaseMoved',
    phase: command.to,
    on: day.value,
    formalDecision: formalDecision.value,
  });
};
