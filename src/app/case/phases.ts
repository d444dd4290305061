import { reasonMaxLength } from '../../domain/base/decision';
import { ok, refuse } from '../../domain/base/result';
import { casePhases, type FormalDecision } from '../../domain/case/family-case';
import { nextPhase } from '../../domain/case/phases';
import type { FieldView } from '../../views/form';
import { choiceValue, dateValue, type FormValues, isOn } from '../base/form-values';
import type { Form } from '../base/forms';
import { today } from '../base/services';
import { openCaseFor } from './case-store';
import { changeAndShow } from './case-view';

/** T4. The next phase is the only one that can come; a formal decision is marked as one. */
export const movePhaseForm: Form<'case.movePhase'> = {
  name: 'case.movePhase',
  right: 'movePhase',
  open: async (services, actor, { reference }) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const next = nextPhase(opened.value.familyCase);
    if (next === undefined) return refuse('PhaseOrder');
    const day: FieldView = { id: 'on', kind: 'date', required: true, value: today(services) };
    const phase: FieldView = {
      id: 'to',
      kind: 'choice',
      required: true,
      value: next,
      choices: [{ value: next }],
    };
    const decision: readonly FieldView[] =
      next === 'decided'
        ? [
            { id: 'formalDecision', kind: 'toggle', required: false },
            { id: 'partyHearing', kind: 'toggle', required: false },
            { id: 'partyHearingExplanation', kind: 'text', required: false, maxLength: reasonMaxLength },
            { id: 'complaintGuidance', kind: 'toggle', required: false },
            { id: 'complaintGuidanceExplanation', kind: 'text', required: false, maxLength: reasonMaxLength },
          ]
        : [];
    return ok({ fields: [phase, day, ...decision] });
  },
  submit: async (services, actor, { reference }, values) => {
    const to = choiceValue(values, 'to', casePhases);
    if (!to.ok) return to;
    const on = dateValue(values, 'on');
    if (!on.ok) return on;
    return changeAndShow(services, actor, {
      reference,
      right: 'movePhase',
      command: {
        type: 'movePhase',
        to: to.value,
        on: on.value,
        ...(isOn(values, 'formalDecision') && { formalDecision: formalDecisionOf(values) }),
      },
    });
  },
};

const formalDecisionOf = (values: FormValues): FormalDecision => {
  const step = (field: string, explanation: string): FormalDecision['partyHearing'] =>
    isOn(values, field) ? { done: true } : { done: false, explanation: values[explanation] ?? '' };
  return {
    partyHearing: step('partyHearing', 'partyHearingExplanation'),
    complaintGuidance: step('complaintGuidance', 'complaintGuidanceExplanation'),
  };
};
