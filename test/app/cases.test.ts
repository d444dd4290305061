import { caseView } from '../../src/app/case-view';
import { addMemberForm, addNetworkForm, removeNetworkForm } from '../../src/app/family';
import type { FormValues } from '../../src/app/form-values';
import { openCaseForm, recordTargetGroupForm } from '../../src/app/opening';
import { movePhaseForm } from '../../src/app/phases';
import type { CaseReference } from '../../src/domain/family-case';
import type { StaffMember } from '../../src/domain/organisation';
import { openFamily, readsOf, shown, storedCase, submit, trailOf } from '../support/case-steps';
import { refusalOf, valueOf } from '../support/family-case';
import { newMunicipality, type TestMunicipality } from '../support/municipality';
import { adam, hans, jonas, karen, lea, per, rie, sara, tove } from '../support/people';
import { newWatchedStore } from '../support/watched-store';

const watched = newWatchedStore();
let town: TestMunicipality;
beforeEach(async () => {
  watched.before(undefined);
  town = await newMunicipality({ wrap: watched.wrap });
});
afterEach(() => town.store.close());

const noCase = '' as CaseReference;
const minimum = { alias: 'Familien Månesten', startedOn: '2026-03-02' };
const open = (person: StaffMember, values: FormValues = minimum, requestId?: string) =>
  submit(town, town.as(person, requestId), openCaseForm, noCase, values);

describe('T3: a case is opened', () => {
  it('T3: with an alias and a start date; whoever opens it coordinates it', async () => {
    const view = shown('case', await open(sara));
    expect(view).toMatchObject({
      relation: 'coordinator',
      reference: 'HOI-2026-001',
      alias: 'Familien Månesten',
      coordinator: { name: 'Sara Testlund' },
      phase: 'started',
      targetGroup: 'unclear',
      members: [],
      network: [],
    });
    expect(await town.newInOutbox()).toEqual([]);
  });

  it('T1: the facts can be given at once; left alone they are still to be found out', async () => {
    const facts = { publicSupport: 'yes', complexProblems: 'yes', otherMemberHasCase: 'yes' };
    expect(shown('case', await open(sara, { ...minimum, ...facts })).targetGroup).toBe('met');
    const one = shown(
      'case',
      await open(sara, { ...minimum, publicSupport: 'yes', complexProblems: 'sure' }),
    );
    expect(one.targetGroup).toBe('unclear');
    expect(refusalOf(await open(sara, { ...minimum, ...facts, publicSupport: 'no' }))).toEqual({
      code: 'ExceptionReasonMissing',
      field: 'exceptionReason',
    });
  });

  it('T3: for a colleague, who is told', async () => {
    const view = shown('case', await open(karen, { ...minimum, coordinator: lea.id }));
    expect(view).toMatchObject({ relation: 'lead', coordinator: { name: 'Lea Dummy' } });
    expect(await town.newInOutbox()).toMatchObject([
      {
        to: lea.id,
        kind: 'caseAssigned',
        notice: { reference: view.reference, by: karen.id },
        sender: karen.id,
      },
    ]);
  });

  it('domain § 3: for a colleague elsewhere the opener sees no more than that it is done', async () => {
    const view = shown('notice', await open(sara, { ...minimum, coordinator: 'tove tænkt' }));
    expect(view).toEqual({
      name: 'notice',
      tone: 'done',
      message: { kind: 'caseOpened', reference: 'HOI-2026-001', coordinator: 'Tove Tænkt' },
      actions: [],
    });
  });

  it.each([
    ['a professional', jonas, 'NotAllowed'],
    ['an auditor', rie, 'NotAllowed'],
    ['an administrator', adam, 'NotAllowed'],
    ['a coordinator', tove, undefined],
    ['a lead', hans, undefined],
  ])('domain § 3: by %s', async (_who, person, code) => {
    expect(refusalOf(await open(person))?.code).toBe(code);
    const form = await openCaseForm.open(town.services, town.as(person), { reference: noCase });
    expect(refusalOf(form)?.code).toBe(code);
  });

  it.each([
    [{ alias: '', startedOn: '2026-03-02' }, 'FieldMissing', 'alias'],
    [{ alias: 'A', startedOn: '' }, 'FieldMissing', 'startedOn'],
    [{ alias: 'A', startedOn: '2026-02-29' }, 'DateImpossible', 'startedOn'],
    [{ alias: 'A', startedOn: '2026-07-09' }, 'DateInFuture', 'startedOn'],
    [{ ...minimum, coordinator: 'nobody' }, 'PersonUnknown', 'coordinator'],
    [{ ...minimum, coordinator: jonas.id }, 'PersonNotCoordinator', undefined],
  ])(
    'T3: filled in as %j it is refused by its field, and no reference is used up',
    async (values, code, field) => {
      expect(refusalOf(await open(sara, values))).toMatchObject({ code, ...(field && { field }) });
      expect(await openFamily(town)).toBe('HOI-2026-001');
    },
  );

  it('a name that fits several colleagues is asked back with their names', async () => {
    await town.saveStaff({
      ...lea,
      id: '00000000-0000-4000-8000-000000000099' as typeof lea.id,
      name: 'Lea Dummysen',
    });
    expect(refusalOf(await open(sara, { ...minimum, coordinator: 'Lea' }))).toMatchObject({
      code: 'PersonAmbiguous',
      params: { name: 'Lea', names: 'Lea Dummy, Lea Dummysen' },
    });
  });

  it('references count on within a year, and begin anew with the next', async () => {
    expect([await openFamily(town), await openFamily(town)]).toEqual(['HOI-2026-001', 'HOI-2026-002']);
    town.moveTo('2027-01-01T08:00:00Z');
    expect(await openFamily(town)).toBe('HOI-2027-001');
  });

  it('the same request again answers with the case that the first one opened', async () => {
    const first = shown('case', await open(sara, minimum, 'request-again'));
    const again = shown('case', await open(sara, { ...minimum, alias: 'Familien Regnbue' }, 'request-again'));
    expect(again.reference).toBe(first.reference);
    expect(again.alias).toBe('Familien Månesten');
    expect(await openFamily(town)).toBe('HOI-2026-002');
  });

  it('twenty opened at once get twenty references, one after the other', async () => {
    const references = await Promise.all(Array.from({ length: 20 }, () => openFamily(town)));
    expect(references.toSorted()).toEqual(
      Array.from({ length: 20 }, (_, at) => `HOI-2026-${String(at + 1).padStart(3, '0')}`),
    );
  });

  it('the same request three times at once opens one case', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => open(sara, minimum, 'request-again')));
    expect(new Set(answers.map((one) => shown('case', one).reference)).size).toBe(1);
    expect(await openFamily(town)).toBe('HOI-2026-002');
  });
});

describe('a case is filled in by its coordinator', () => {
  let reference: CaseReference;
  beforeEach(async () => {
    reference = await openFamily(town);
  });
  const fill = (form: Parameters<typeof submit>[2], values: FormValues, person = sara) =>
    submit(town, town.as(person), form, reference, values);

  it('members, with age and custody', async () => {
    const values = {
      name: 'Freja',
      relation: 'mother',
      birthYear: '1990',
      custody: 'true',
      livesElsewhere: 'false',
    };
    expect(shown('case', await fill(addMemberForm, values)).members).toEqual([
      { name: 'Freja', relation: 'mother', age: 36, custody: true, livesElsewhere: false },
    ]);
  });

  it.each([
    [{ name: 'Alma', relation: '' }, 'FieldMissing', 'relation'],
    [{ name: 'Alma', relation: 'dog' }, 'ChoiceUnknown', 'relation'],
    [{ name: 'Alma', relation: 'child', birthYear: '14' }, 'YearImpossible', 'birthYear'],
    [{ name: '', relation: 'child' }, 'FieldMissing', 'name'],
  ])('a member filled in as %j is refused by its field', async (values, code, field) => {
    expect(refusalOf(await fill(addMemberForm, values))).toEqual({ code, field });
  });

  it('M3: colleagues, other professionals and the family’s own people in the network', async () => {
    await fill(addNetworkForm, { kind: 'colleague', colleague: jonas.id, role: '' });
    await fill(addNetworkForm, { kind: 'professional', name: 'Dr. Opfundet', role: 'læge' });
    const gudrun = {
      kind: 'private',
      name: 'Gudrun',
      role: 'mormor',
      atWeekends: 'true',
      childsWish: 'true',
    };
    const view = shown('case', await fill(addNetworkForm, gudrun));
    expect(view.network).toMatchObject([
      { kind: 'professional', staffId: jonas.id, name: 'Jonas Attrap', role: '–', organisation: 'Jobcenter' },
      { kind: 'professional', name: 'Dr. Opfundet', role: 'læge', organisation: '' },
      {
        kind: 'private',
        name: 'Gudrun',
        relation: 'mormor',
        atWeekends: true,
        inHolidays: false,
        childsWish: true,
      },
    ]);
    expect((await caseView(town.services, town.as(jonas), reference)).ok).toBe(true);
  });

  it.each([
    [{ kind: '' }, 'FieldMissing', 'kind'],
    [{ kind: 'colleague', colleague: 'nobody' }, 'PersonUnknown', 'colleague'],
    [{ kind: 'private', name: '', role: 'mormor' }, 'FieldMissing', 'name'],
    [{ kind: 'professional', name: 'Dr. Opfundet', role: '' }, 'FieldMissing', 'role'],
  ])('M3: filled in as %j it is refused by its field', async (values, code, field) => {
    expect(refusalOf(await fill(addNetworkForm, values))).toMatchObject({ code, field });
  });

  it('M3: people leave the network again, by choice or by name', async () => {
    await fill(addNetworkForm, { kind: 'private', name: 'Gudrun', role: 'mormor' });
    await fill(addNetworkForm, { kind: 'professional', name: 'Dr. Opfundet', role: 'læge' });
    const form = await removeNetworkForm.open(town.services, town.as(sara), { reference });
    const choices = valueOf(form).fields[0]?.choices ?? [];
    expect(choices.map(({ text }) => text)).toEqual(['Gudrun · mormor', 'Dr. Opfundet · læge']);
    expect(shown('case', await fill(removeNetworkForm, { person: choices[0]?.value ?? '' })).network).toHaveLength(1);
    expect(refusalOf(await fill(removeNetworkForm, { person: 'Gudrun' }))).toMatchObject({
      code: 'PersonUnknown',
      field: 'person',
    });
    expect(shown('case', await fill(removeNetworkForm, { person: 'opfundet' })).network).toEqual([]);
  });

  it('domain § 3: nobody learns who is in the network by asking that somebody leave it', async () => {
    await fill(addNetworkForm, { kind: 'colleague', colleague: jonas.id, role: 'jobkonsulent' });
    await fill(addNetworkForm, { kind: 'private', name: 'Gudrun', role: 'mormor' });
    await fill(addNetworkForm, { kind: 'professional', name: 'Gudrun', role: 'læge' });
    for (const person of ['Gudrun', 'Ingen', '']) {
      expect(refusalOf(await fill(removeNetworkForm, { person }, jonas))).toEqual({ code: 'NotAllowed' });
      expect(refusalOf(await fill(removeNetworkForm, { person }, lea))).toEqual({ code: 'NotFound' });
    }
  });

  it('T4: only the next phase is offered, and a formal decision where it can be one', async () => {
    const fields = async () => {
      const form = await movePhaseForm.open(town.services, town.as(sara), { reference });
      return valueOf(form).fields;
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

  it('T1: the target group can be recorded later', async () => {
    const facts = {
      publicSupport: 'no',
      complexProblems: 'yes',
      otherMemberHasCase: 'yes',
      exceptionReason: 'Akut',
    };
    expect(shown('case', await fill(recordTargetGroupForm, facts)).targetGroup).toBe('exception');
  });

  it.each([
    ['another coordinator', lea, 'NotFound'],
    ['a colleague of the same authority', per, 'NotFound'],
    ['the lead', karen, 'NotAllowed'],
    ['an administrator', adam, 'NotFound'],
  ])('domain § 3: not by %s', async (_who, person, code) => {
    const forms = [
      fill(addMemberForm, { name: 'Alma', relation: 'child' }, person),
      fill(addNetworkForm, { kind: 'professional', name: 'X', role: 'læge' }, person),
      fill(movePhaseForm, { to: 'informed', on: '2026-06-08' }, person),
      fill(recordTargetGroupForm, { publicSupport: 'yes' }, person),
    ];
    for (const answer of await Promise.all(forms)) expect(refusalOf(answer)).toEqual({ code });
    expect(await trailOf(town, reference)).toHaveLength(1);
  });

  it('C7: for somebody who does not belong to it a case and no case are refused alike', async () => {
    const missing = 'HOI-2026-777' as CaseReference;
    const values = { name: 'Alma', relation: 'child' };
    const refused = await submit(town, town.as(lea), addMemberForm, reference, values);
    expect(await submit(town, town.as(lea), addMemberForm, missing, values)).toEqual(refused);
    expect(await caseView(town.services, town.as(lea), missing)).toEqual(
      await caseView(town.services, town.as(lea), reference),
    );
  });
});

describe('L1: looking at a case', () => {
  it('L1: is recorded first, with the basis', async () => {
    const reference = await openFamily(town);
    watched.calls();
    await caseView(town.services, town.as(sara), reference);
    await caseView(town.services, town.as(karen), reference);
    expect(await readsOf(town, `case.${reference}`)).toEqual([
      { by: sara.id, what: 'caseViewed', basis: 'coordinator' },
      { by: karen.id, what: 'caseViewed', basis: 'lead' },
    ]);
  });

  it('L1: without the record nothing is shown', async () => {
    const reference = await openFamily(town);
    watched.before(async ({ kinds }) => {
      if (kinds.includes('logRecord')) throw new Error('the log cannot be written');
    });
    await expect(caseView(town.services, town.as(sara), reference)).rejects.toThrow(
      'the log cannot be written',
    );
  });
});
