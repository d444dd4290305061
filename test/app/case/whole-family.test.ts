import { caseView } from '../../../src/app/case/case-view';
import { addFamilyForm, addNetworksForm } from '../../../src/app/case/whole-family';
import type { CaseReference } from '../../../src/domain/case/family-case';
import { openFamily, shown, storedCase, submit } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, mille, sara } from '../../support/people';

let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  town = await newMunicipality();
  reference = await openFamily(town);
});
afterEach(() => town.store.close());

const family = {
  mother: 'Freja',
  father: 'Bo',
  custody: 'mother,father',
  elsewhere: 'father',
  children: 'Alma 2014\nStorm, 2019\n',
};
const fill = (form: Parameters<typeof submit>[2], values: Readonly<Record<string, string>>) =>
  submit(town, town.as(sara), form, reference, values);
const nextStep = async () =>
  answered(await caseView(town.services, town.as(sara), reference)).actions.find(
    ({ style }) => style === 'positive',
  )?.verb;

test('the whole family, and its network, are added by one dialog each; what is next comes first', async () => {
  expect(await nextStep()).toBe('case.addFamily');
  const { members } = shown('case', await fill(addFamilyForm, family));
  expect(members).toMatchObject([
    { name: 'Freja', relation: 'mother', custody: true, livesElsewhere: false },
    { name: 'Bo', relation: 'father', custody: true, livesElsewhere: true },
    { name: 'Alma', relation: 'child', age: 12, custody: false },
    { name: 'Storm', relation: 'child', age: 7, custody: false },
  ]);
  expect(await nextStep()).toBe('case.addNetworks');
  const { network } = shown(
    'case',
    await fill(addNetworksForm, {
      colleague: jonas.id,
      colleague2: mille.id,
      privates: 'Gudrun, mormor\nKim, fodboldtræner',
      professionals: 'Otto Opfundet, læge',
      weekends: 'Gudrun',
      wished: 'kim',
    }),
  );
  expect(network).toMatchObject([
    { name: jonas.name },
    { name: mille.name },
    { name: 'Gudrun', relation: 'mormor', atWeekends: true, childsWish: false },
    { name: 'Kim', relation: 'fodboldtræner', atWeekends: false, childsWish: true },
    { kind: 'professional', name: 'Otto Opfundet', role: 'læge' },
  ]);
  expect(await nextStep()).toBe('meeting.plan');
});

test('what can’t be is refused as a whole, and by its field', async () => {
  expect(refusalOf(await fill(addFamilyForm, {}))).toEqual({ code: 'FieldMissing', field: 'mother' });
  expect(refusalOf(await fill(addFamilyForm, { ...family, children: 'Freja 2014' }))).toMatchObject({
    code: 'MemberExists',
  });
  expect((await storedCase(town, reference)).members).toEqual([]);
  expect(refusalOf(await fill(addNetworksForm, { privates: 'Gudrun' }))).toEqual({
    code: 'FieldMissing',
    field: 'privates',
  });
});
