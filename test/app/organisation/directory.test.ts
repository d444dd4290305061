import { colleagueField } from '../../../src/app/organisation/colleague-field';
import {
  findStaff,
  forgetMunicipality,
  municipalityOf,
  namedColleague,
} from '../../../src/app/organisation/directory';
import type { StaffId, StaffMember } from '../../../src/domain/organisation/organisation';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { familyCounselling, gone, lea, sara } from '../../support/people';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});
afterEach(() => town.store.close());

const another = (number: number, name: string): StaffMember => ({
  ...lea,
  id: `00000000-0000-4000-8000-0000000009${String(number).padStart(2, '0')}` as StaffId,
  name,
});
const named = (typed: string) => namedColleague(town.services, tenantId, typed, 'receiver');

describe('a colleague that somebody names', () => {
  it.each([['Lea Dummy'], ['lea'], ['Dummy'], ['Leas'], ['lea dumy'], [lea.id], [`  ${lea.id} `]])(
    '"%s" is Lea',
    async (typed) => {
      expect(answered(await named(typed)).id).toBe(lea.id);
    },
  );

  it.each([
    ['', 'FieldMissing'],
    ['Ingen', 'PersonUnknown'],
    ['00000000-0000-4000-8000-000000000077', 'PersonUnknown'],
  ])('"%s" is nobody', async (typed, code) => {
    expect(refusalOf(await named(typed))).toMatchObject({ code, field: 'receiver' });
  });

  it('the exact name goes before a similar one', async () => {
    await town.saveStaff(another(1, 'Leo Dummy'));
    expect(answered(await named('Lea Dummy')).id).toBe(lea.id);
  });

  it('of several who fit, four are named to choose from', async () => {
    await town.saveStaff(...[1, 2, 3, 4, 5].map((number) => another(number, `Lea Fiktiv${number}`)));
    const refusal = refusalOf(await named('Lea'));
    expect(refusal?.code).toBe('PersonAmbiguous');
    expect(String(refusal?.params?.names).split(', ')).toHaveLength(4);
  });

  it('nobody is found by name who has left', async () => {
    await town.saveStaff(gone(lea));
    expect(await findStaff(town.services, tenantId, 'Lea Dummy')).toEqual([]);
  });
});

describe('a field for one colleague', () => {
  const field = () =>
    colleagueField(town.services, tenantId, 'role:coordinator', (person) => person.id !== sara.id);

  it('is a list to choose from while the municipality is small enough', async () => {
    const { kind, choices } = await field();
    expect(kind).toBeUndefined();
    expect(choices?.map(({ text }) => text)).toEqual(['Bodil Blanket', 'Lea Dummy', 'Tove Tænkt']);
  });

  it('is a name to type when the list would no longer help', async () => {
    await town.saveStaff(
      ...Array.from({ length: 60 }, (_, number) => another(number, `Fiktiv Nummer${number}`)),
    );
    expect(await field()).toEqual({ kind: 'text', maxLength: 60 });
  });
});

describe('departments and settings', () => {
  it('may be a moment old, and are new at once after an import', async () => {
    const nameNow = async () =>
      (await municipalityOf(town.services, tenantId)).organisation.departments.get(familyCounselling.id)
        ?.name;
    expect(await nameNow()).toBe('Familierådgivningen');
    const document = {
      kind: 'department',
      id: familyCounselling.id,
      body: { ...familyCounselling, name: 'Ny' },
      keys: ['all'],
    } as const;
    await town.store.partition({ tenantId }).commit([{ do: 'put', document }]);
    expect(await nameNow()).toBe('Familierådgivningen');
    forgetMunicipality(town.services, tenantId);
    expect(await nameNow()).toBe('Ny');
  });

  it('have sound defaults where nothing was imported', async () => {
    const elsewhere = await municipalityOf(town.services, '22222222-2222-4222-8222-222222222222');
    expect(elsewhere.organisation.departments.size).toBe(0);
    expect(elsewhere.settings.lookup).toEqual({ sameAuthorityMayAsk: true, answerWithinDays: 3 });
  });
});
