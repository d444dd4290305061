import { membersMax, networkMax } from '../../../src/domain/case/family';
import type { FamilyCase, Member, PrivateInNetwork } from '../../../src/domain/case/family-case';
import { answerTo, after as caseAfter, openedCase, refusalOf } from '../../support/family-case';
import { jonas } from '../../support/people';

const alma: Omit<Member, 'id'> = {
  name: 'Alma',
  relation: 'child',
  birthYear: 2014,
  custody: false,
  livesElsewhere: false,
};
const gudrun: Omit<PrivateInNetwork, 'id'> = {
  kind: 'private',
  name: 'Gudrun',
  relation: 'mormor',
  atWeekends: true,
  inHolidays: false,
  afterEffort: true,
  childsWish: true,
};
const jonasInNetwork = {
  kind: 'professional',
  staffId: jonas.id,
  name: jonas.name,
  role: 'jobkonsulent',
  organisation: 'Jobcenter',
} as const;

const withMember = (member: Partial<typeof alma> = {}) =>
  answerTo(openedCase(), { type: 'addMember', member: { ...alma, ...member } }, { newId: 'alma' });
const withPerson = (familyCase: FamilyCase, person: typeof gudrun | typeof jonasInNetwork, newId = 'g') =>
  caseAfter(familyCase, { type: 'addNetworkPerson', person }, { newId });

describe('members of the family', () => {
  it('are known by a name, a relation and an age, and get an id', () => {
    expect(
      caseAfter(openedCase(), { type: 'addMember', member: { ...alma, name: ' Alma ' } }, { newId: 'alma' })
        .members,
    ).toEqual([{ ...alma, id: 'alma' }]);
  });

  it('are added once, however the name is written', () => {
    const familyCase = caseAfter(openedCase(), { type: 'addMember', member: alma });
    const again = answerTo(familyCase, { type: 'addMember', member: { ...alma, name: ' ALMA ' } });
    expect(refusalOf(again)).toEqual({ code: 'MemberExists', field: 'name', params: { name: 'ALMA' } });
  });

  it.each([
    [2026, undefined],
    [2027, 'YearImpossible'],
    [1906, undefined],
    [1905, 'YearImpossible'],
  ])('born in %s, seen from 2026', (birthYear, code) => {
    expect(refusalOf(withMember({ birthYear }))?.code).toBe(code);
  });

  it('have a name', () => {
    expect(refusalOf(withMember({ name: ' ' }))).toEqual({ code: 'FieldMissing', field: 'name' });
    expect(refusalOf(withMember({ name: 'x'.repeat(61) }))?.code).toBe('FieldTooLong');
  });

  it(`are at most ${membersMax}`, () => {
    const add = (familyCase: FamilyCase, at: number) =>
      answerTo(familyCase, { type: 'addMember', member: { ...alma, name: `Barn ${at}` } });
    let familyCase = openedCase();
    for (let at = 0; at < membersMax; at += 1) {
      familyCase = caseAfter(familyCase, { type: 'addMember', member: { ...alma, name: `Barn ${at}` } });
    }
    expect(refusalOf(add(familyCase, membersMax))).toEqual({ code: 'TooMany', params: { max: membersMax } });
  });
});

describe('M3: the network', () => {
  it('M3: holds who is there at weekends, in holidays and when the effort ends, and whom the child chose', () => {
    expect(withPerson(openedCase(), gudrun).network).toEqual([{ ...gudrun, id: 'g' }]);
  });

  it('M3: holds colleagues by who they are in the staff list', () => {
    expect(withPerson(openedCase(), jonasInNetwork, 'j').network).toEqual([{ ...jonasInNetwork, id: 'j' }]);
  });

  it('M3: a person is in it once, but may be both professional and private', () => {
    const familyCase = withPerson(openedCase(), gudrun);
    const again = answerTo(familyCase, { type: 'addNetworkPerson', person: { ...gudrun, name: 'gudrun' } });
    expect(refusalOf(again)).toMatchObject({ code: 'NetworkPersonExists', field: 'name' });
    const alsoProfessional = { ...jonasInNetwork, name: 'Gudrun' };
    expect(answerTo(familyCase, { type: 'addNetworkPerson', person: alsoProfessional }).ok).toBe(true);
  });

  it.each([
    [{ ...gudrun, name: '' }, 'name'],
    [{ ...gudrun, relation: ' ' }, 'role'],
    [{ ...jonasInNetwork, role: '' }, 'role'],
  ])('M3: a name and the tie to the family are needed', (person, field) => {
    expect(refusalOf(answerTo(openedCase(), { type: 'addNetworkPerson', person }))).toEqual({
      code: 'FieldMissing',
      field,
    });
  });

  it(`M3: holds at most ${networkMax} people`, () => {
    let familyCase = openedCase();
    for (let at = 0; at < networkMax; at += 1) {
      familyCase = withPerson(familyCase, { ...gudrun, name: `Ven ${at}` }, `v${at}`);
    }
    expect(refusalOf(answerTo(familyCase, { type: 'addNetworkPerson', person: gudrun }))?.code).toBe(
      'TooMany',
    );
  });

  it('M3: people can leave it; removing somebody who is not in it changes nothing', () => {
    const familyCase = withPerson(openedCase(), gudrun);
    expect(caseAfter(familyCase, { type: 'removeNetworkPerson', id: 'g' }).network).toEqual([]);
    expect(answerTo(familyCase, { type: 'removeNetworkPerson', id: 'other' })).toEqual({
      ok: true,
      value: [],
    });
  });
});
