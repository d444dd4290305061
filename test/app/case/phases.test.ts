import type { FormValues } from '../../../src/app/base/forms';
import { movePhaseForm } from '../../../src/app/case/phases';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { openFamily, shown, storedCase, submit } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { sara } from '../../support/people';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});
afterEach(() => town.store.close());

describe('T4: a case is moved through its phases', () => {
  let reference: CaseReference;
  beforeEach(async () => {
    reference = await openFamily(town);
  });
  const fill = (form: Parameters<typeof submit>[2], values: FormValues, person = sara) =>
    submit(town, town.as(person), form, reference, values);

  it('T4: only the next phase is offered, and a formal decision where it can be one', async () => {
    const fields = async () => {
      const form = await movePhaseForm.open(town.services, town.as(sara), { reference });
      return answered(form).fields;
    };
    const move = (to: string, more: FormValues = {}) =>
      fill(movePhaseForm, { to, on: '2026-06-08', ...more });
    expect((await fields())[0]).toMatchObject({
      id: 'to',
      value: 'informed',
      choices: [{ value: 'informed' }],
    });
    expect(await fields()).toHaveLength(2);
    await move('informed');
    expect(shown('case', await move('considered')).phase).toBe('considered');
    expect((await fields()).map(({ id }) => id)).toContain('complaintGuidance');
    const incomplete = await move('decided', { formalDecision: 'true', partyHearing: 'true' });
    expect(refusalOf(incomplete)).toEqual({ code: 'FormalDecisionIncomplete', field: 'complaintGuidance' });
    const decision = {
      formalDecision: 'true',
      partyHearing: 'true',
      complaintGuidance: 'false',
      complaintGuidanceExplanation: 'Fuldt medhold',
    };
    await move('decided', decision);
    expect((await storedCase(town, reference)).phases.at(-1)?.formalDecision).toEqual({
      partyHearing: { done: true },
      complaintGuidance: { done: false, explanation: 'Fuldt medhold' },
    });
    await move('evaluated');
    const form = await movePhaseForm.open(town.services, town.as(sara), { reference });
    expect(refusalOf(form)?.code).toBe('PhaseOrder');
  });
});
