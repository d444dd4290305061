import type { FormValues } from '../../../src/app/base/forms';
import { caseView } from '../../../src/app/case/case-view';
import { addMemberForm, addNetworkForm, removeNetworkForm } from '../../../src/app/case/family';
import { recordTargetGroupForm } from '../../../src/app/case/opening';
import { movePhaseForm } from '../../../src/app/case/phases';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { openFamily, shown, submit, trailOf } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { adam, jonas, karen, lea, per, sara } from '../../support/people';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});
afterEach(() => town.store.close());

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
    const choices = answered(form).fields[0]?.choices ?? [];
    expect(choices.map(({ text }) => text)).toEqual(['Gudrun · mormor', 'Dr. Opfundet · læge']);
    expect(
      shown('case', await fill(removeNetworkForm, { person: choices[0]?.value ?? '' })).network,
    ).toHaveLength(1);
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
