import type { FormValues } from '../../../src/app/base/forms';
import { openCaseForm, recordTargetGroupForm } from '../../../src/app/case/opening';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { openFamily, shown, submit } from '../../support/case-steps';
import { refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { adam, hans, jonas, karen, lea, rie, sara, tove } from '../../support/people';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
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

describe('T1: the target group can be recorded later', () => {
  let reference: CaseReference;
  beforeEach(async () => {
    reference = await openFamily(town);
  });
  const fill = (form: Parameters<typeof submit>[2], values: FormValues, person = sara) =>
    submit(town, town.as(person), form, reference, values);

  it('T1: the target group can be recorded later', async () => {
    const facts = {
      publicSupport: 'no',
      complexProblems: 'yes',
      otherMemberHasCase: 'yes',
      exceptionReason: 'Akut',
    };
    expect(shown('case', await fill(recordTargetGroupForm, facts)).targetGroup).toBe('exception');
  });
});
