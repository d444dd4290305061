import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { adam, departments, everybody } from '../../support/people';
import { planned, problemsOf, rows, staffRows } from './import-files';

const exported =
  'userPrincipalName;displayName;surname;mail;givenName;objectId;id;userType;jobTitle;department;accountEnabled;telephoneNumber;mobilePhone;usageLocation';
const user = (person: StaffMember, more: Partial<Record<string, string>> = {}): string => {
  const department = departments.find(({ id }) => id === person.departmentId);
  const cells: Record<string, string> = {
    userPrincipalName: `${person.name.split(' ')[0]?.toLowerCase()}@kommune.example`,
    displayName: person.name,
    objectId: `{${person.id.toUpperCase()}}`,
    id: person.id,
    jobTitle: person.title,
    department: department?.name ?? '',
    accountEnabled: 'True',
    usageLocation: 'DK',
  };
  return exported
    .split(';')
    .map((heading) => ({ ...cells, ...more })[heading] ?? '')
    .join(';');
};
const byName = rows(
  'medarbejder;afdeling;titel;roller',
  ...everybody.map(({ id, roles }) => `${id};;;${roles.join(' og ')}`),
);

describe('an export of users out of Microsoft Entra as the staff list', () => {
  test('goes in as it is, with the roles from a file of their own; columns that are nothing to us are passed over', () => {
    const { staff, counts } = planned({
      staff: rows(
        exported,
        ...everybody.map((one) => user(one, { mail: 'x@kommune.example', mobilePhone: '20 12 34 56' })),
      ),
      roles: byName,
    });
    expect(staff.find(({ id }) => id === adam.id)).toMatchObject({
      name: adam.name,
      roles: adam.roles,
      departmentId: adam.departmentId,
      email: 'x@kommune.example',
      phone: '20 12 34 56',
    });
    expect(counts).toMatchObject({ left: 0, files: { staff: everybody.length, roles: everybody.length } });
  });

  test('who has no role is not staff, however their line looks, and neither is an account that is switched off', () => {
    const stranger = { ...adam, id: 'x' as StaffMember['id'], name: 'Mødelokale 3' };
    const lines = [
      ...everybody.map((one) => user(one)),
      user(stranger, {
        objectId: 'x',
        id: 'x',
        userPrincipalName: 'rum@kommune.example',
        department: 'Havnen',
        jobTitle: 't'.repeat(90),
      }),
    ];
    expect(planned({ staff: rows(exported, ...lines), roles: byName }).counts.files.staff).toBe(
      everybody.length,
    );
    const [first] = everybody.filter(({ roles }) => roles.join() === 'professional');
    const off = everybody.map((one) => user(one, one === first ? { accountEnabled: 'False' } : {}));
    expect(problemsOf({ staff: rows(exported, ...off), roles: byName })).toEqual([]);
    expect(planned({ staff: rows(exported, ...off), roles: byName }).counts.left).toBe(1);
  });

  test('without roles anywhere it is refused', () => {
    const staff = rows(exported, ...everybody.map((one) => user(one)));
    expect(problemsOf({ staff })).toEqual([{ file: 'staff', line: 1, refusal: { code: 'rolesMissing' } }]);
  });

  test('a list that somebody made is read to its last column', () => {
    const staff = rows('id;navn;afdeling;roller;farve', `${adam.id};Adam;ppr;administrator;blå`);
    expect(problemsOf({ staff })).toContainEqual({
      file: 'staff',
      line: 1,
      refusal: { code: 'columnUnknown', column: 'farve' },
    });
  });
});

describe('the file of roles', () => {
  const staff = rows(exported, ...everybody.map((one) => user(one)));
  const refusals = (...lines: string[]) =>
    problemsOf({
      staff,
      roles: rows('medarbejder;afdeling;titel;roller', `${adam.id};;;administrator`, ...lines),
    })
      .filter(({ file }) => file === 'roles')
      .map(({ line, refusal }) => [line, refusal.code]);

  test('a rule for a department or a title gives the role professional', () => {
    const [someone] = everybody.filter(({ roles }) => roles.join() === 'professional');
    if (someone === undefined) throw new Error('nobody is a professional only');
    const named = byName.filter(({ cells }) => cells[0] !== someone.id);
    const { name = '' } = departments.find(({ id }) => id === someone.departmentId) ?? {};
    const rule = { line: 99, cells: ['', name.toUpperCase(), someone.title, 'fagperson'] };
    const { staff: changed, counts } = planned({ staff, roles: [...named, rule] });
    expect(counts).toMatchObject({ left: 0 });
    expect(changed.find(({ id }) => id === someone.id)?.roles ?? someone.roles).toEqual(['professional']);
  });

  test.each(['koordinator', 'leder', 'revisor', 'administrator', 'fagperson og leder'])(
    'a rule never gives more: %s',
    (roles) => {
      expect(refusals(`;PPR;;${roles}`)).toEqual([[3, 'ruleGivesMore']]);
    },
  );

  test('somebody who is not in the file, a line for nobody, and a role that is none', () => {
    expect(refusals('hvem@kommune.example;;;fagperson', ';;;fagperson', ';PPR;;konge')).toEqual([
      [3, 'personUnknown'],
      [4, 'valueMissing'],
      [5, 'roleUnknown'],
    ]);
  });

  test('does not come alone', () => {
    expect(problemsOf({ roles: byName })).toContainEqual({
      file: 'roles',
      line: 1,
      refusal: { code: 'rolesAlone' },
    });
  });
});

describe('a list as spreadsheets and people leave it', () => {
  test('a title above the headings, other headings, braces round ids, roles joined by words', () => {
    const [header, ...people] = staffRows(everybody);
    const changed = people.map(({ line, cells }) => ({
      line: line + 1,
      cells: cells.map((cell, at) =>
        at === 0 ? `{${cell}}` : at === 4 ? cell.replaceAll('|', ' og ') : cell,
      ),
    }));
    const cells = (header?.cells ?? []).map(
      (cell) => ({ email: 'E-mailadresse', telefon: 'Telefonnummer' })[cell] ?? cell,
    );
    const staff = [
      { line: 1, cells: ['Medarbejdere pr. 1. august', '', ''] },
      { line: 2, cells },
      ...changed,
    ];
    expect(problemsOf({ staff })).toEqual([]);
    expect(planned({ staff }).staff).toEqual([]);
  });
});
