import { ok, refuse } from '../base/result';
import {
  type ReportAction,
  reportAction,
  type StopAction,
  stopAction,
  type WriteAction,
  writeAction,
} from './action-rules';
import { type MakeOffer, type MoveOffer, makeOffer, moveOffer } from './case-offer-rules';
import {
  type FollowUpGoal,
  followUpGoal,
  type GiveExperience,
  giveExperience,
  type MeasureIndicator,
  measureIndicator,
} from './follow-up';
import {
  type ChangeGoal,
  type ChooseIndicator,
  changeGoal,
  chooseIndicator,
  type ExplainNoWork,
  explainNoWork,
  type ParkGoal,
  parkGoal,
  type ResumeGoal,
  resumeGoal,
  type SetGoal,
  setGoal,
} from './goals';
import {
  type AnswerStandIn,
  answerStandIn,
  type EndOtherPlan,
  endOtherPlan,
  type RecordOtherPlan,
  recordOtherPlan,
  type SayContent,
  sayContent,
} from './other-plan-rules';
import { emptyPlan, type Plan } from './plan';
import type { PlanContext, PlanDecision } from './plan-decision';
import { type SettleNote, settleNote, type WritePlanNote, writePlanNote } from './plan-note-rules';

/** Every command on a plan. `rights.ts` settles beforehand whether the actor may give it. */
export type PlanCommand =
  | SetGoal
  | ChangeGoal
  | ParkGoal
  | ResumeGoal
  | ChooseIndicator
  | MeasureIndicator
  | GiveExperience
  | FollowUpGoal
  | WriteAction
  | StopAction
  | ReportAction
  | ExplainNoWork
  | RecordOtherPlan
  | AnswerStandIn
  | SayContent
  | EndOtherPlan
  | MakeOffer
  | MoveOffer
  | WritePlanNote
  | SettleNote;

/** The events a command on a plan leads to, or why it can't be done. Pure. The first command begins the plan. */
export const decidePlan = (
  stands: Plan | undefined,
  command: PlanCommand,
  context: PlanContext,
): PlanDecision => {
  const { familyCase } = context;
  if (familyCase.status === 'closed') return refuse('CaseClosed');
  const plan = stands ?? emptyPlan(familyCase.reference);
  const decision = decideOn(plan, command, context);
  return decision.ok && decision.value.length > 0 && stands === undefined
    ? ok([{ type: 'PlanBegun', reference: familyCase.reference }, ...decision.value])
    : decision;
};

const decideOn = (plan: Plan, command: PlanCommand, context: PlanContext): PlanDecision => {
  switch (command.type) {
    case 'setGoal':
      return setGoal(plan, command, context);
    case 'changeGoal':
      return changeGoal(plan, command, context);
    case 'parkGoal':
      return parkGoal(plan, command);
    case 'resumeGoal':
      return resumeGoal(plan, command, context);
    case 'chooseIndicator':
      return chooseIndicator(plan, command, context);
    case 'measureIndicator':
      return measureIndicator(plan, command, context);
    case 'giveExperience':
      return giveExperience(plan, command, context);
    case 'followUpGoal':
      return followUpGoal(plan, command, context);
    case 'writeAction':
      return writeAction(plan, command, context);
    case 'stopAction':
      return stopAction(plan, command, context);
    case 'reportAction':
      return reportAction(plan, command, context);
    case 'explainNoWork':
      return explainNoWork(plan, command, context);
    case 'recordOtherPlan':
      return recordOtherPlan(plan, command, context);
    case 'answerStandIn':
      return answerStandIn(plan, command, context);
    case 'sayContent':
      return sayContent(plan, command, context);
    case 'writeNote':
      return writePlanNote(plan, command, context);
    case 'settleNote':
      return settleNote(plan, command, context);
    case 'makeOffer':
      return makeOffer(plan, command, context);
    case 'moveOffer':
      return moveOffer(plan, command, context);
    case 'endOtherPlan':
      return endOtherPlan(plan, command, context);
  }
};
