import { ok, refuse } from '../../domain/base/result';
import { nextPhase } from '../../domain/case/phases';
import { caseForm } from '../base/declared-form';
import { today } from '../base/services';
import { changeAndShow } from './case-view';

const decisionHidden = {
  formalDecision: 'hidden',
  partyHearing: 'hidden',
  partyHearingExplanation: 'hidden',
  complaintGuidance: 'hidden',
  complaintGuidanceExplanation: 'hidden',
} as const;

const step = (done: boolean, explanation = '') => (done ? { done } : { done, explanation });

/** T4. The next phase is the only one that can come; a formal decision is marked as one. */
export const movePhaseForm = caseForm('case.movePhase', 'movePhase', {
  open: ({ services, familyCase }) => {
    const next = nextPhase(familyCase);
    if (next === undefined) return refuse('PhaseOrder');
    return ok({
      fields: {
        to: { value: next, choices: [{ value: next }] },
        on: { value: today(services) },
        ...(next !== 'decided' && decisionHidden),
      },
    });
  },
  carryOut: ({ services, actor, ids: { reference } }, { to, on, formalDecision, ...filled }) => {
    const decision = {
      partyHearing: step(filled.partyHearing, filled.partyHearingExplanation),
      complaintGuidance: step(filled.complaintGuidance, filled.complaintGuidanceExplanation),
    };
    return changeAndShow(services, actor, {
      reference,
      right: 'movePhase',
      command: { type: 'movePhase', to, on, ...(formalDecision && { formalDecision: decision }) },
    });
  },
});
