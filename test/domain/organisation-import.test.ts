import fc from 'fast-check';
import { calendarDate } from '../../src/domain/calendar';
import type { ImportRow, LineProblem } from '../../src/domain/import-table';
import type { Department, StaffMember } from '../../src/domain/organisation';
import { type ImportPlan, type PresentOrganisation, planImport } from '../../src/domain/organisation-import';
import {
  adam,
  departments,
  everybody,
  familyCounselling,
  gone,
  jonas,
  karen,
  lea,
  rie,
  sara,
} from '../support/people';

/** Lines with semicolons between the cells, as rows. */
const rows = (...lines: readonly string[]): readonly ImportRow[] =>
  lines.map((line, at) => ({ line: at + 1, cells: line.split(';') }));

const nobody: PresentOrganisation = { departments: [], staff: [] };
const town: PresentOrganisation = { departments, staff: everybody };

type Files = Parameters<typeof planImport>[0];

const planned = (files: Files, present = town): ImportPlan => {
  const planning = planImport(files, present);
  if (!planning.ok) throw new Error(JSON.stringify(planning.problems));
  return planning.plan;
};

const problemsOf = (files: Files, present = town): readonly LineProblem[] => {
  const planning = planImport(files, present);
  return planning.ok ? [] : planning.problems;
};

const staffHeader = 'id;navn;titel;afdeling;roller;specialer;email;telefon;fravær fra;fravær til';
const staffLine = (person: StaffMember): string =>
  [
    person.id,
    person.name,
    person.title,
    person.departmentId,
    person.roles.join('|'),
    person.specialities.join('|'),
    person.email ?? '',
    person.phone ?? '',
    person.absence?.from ?? '',
    person.absence?.to ?? '',
  ].join(';');
const staffRows = (people: readonly StaffMember[]) => rows(staffHeader, ...people.map(staffLine));

const departmentHeader = 'afdeling;navn;myndighed;leder;indgang;email;telefon;åbningstid';
const departmentLine = ({ id, name, authorityId, leadId, entrance }: Department): string =>
  [
    id,
    name,
    authorityId,
    leadId ?? '',
    entrance.name,
    entrance.email ?? '',
    entrance.phone ?? '',
    entrance.hours ?? '',
  ].join(';');
const departmentRows = (some: readonly Department[]) => rows(departmentHeader, ...some.map(departmentLine));

const afterPlan = (
  { departments: places, staff }: ImportPlan,
  present: PresentOrganisation,
): PresentOrganisation => {
  const merge = <Item extends { readonly id: string }>(before: readonly Item[], changed: readonly Item[]) => [
    ...new Map([...before, ...changed].map((item) => [item.id, item])).values(),
  ];
  return { departments: merge(present.departments, places), staff: merge(present.staff, staff) };
};

describe('what an import changes', () => {
  test('an empty municipality gets its departments, decisions and staff', () => {
    const plan = planned(
      {
        departments: rows(
          departmentHeader,
          `familie;Familierådgivningen;Børn og Familie;${karen.id};Modtagelsen;a@by.example;99 99 99 01;9-15`,
        ),
        decisions: rows(
          'afdeling;emne;besluttes af',
          'familie;Aflastning;Leder',
          'Familierådgivningen;Støtte;Koordinator',
        ),
        staff: rows(
          staffHeader,
          `${karen.id};Karen Leder;Afdelingsleder;familie;leder|administrator;;k@by.example;99 99 99 37;;`,
          `${lea.id};Lea Dummy;;Familierådgivningen;koordinator, fagperson;spædbørn, skilsmisse;;;2026-07-01;21-07-2026`,
        ),
      },
      nobody,
    );
    expect(plan).toEqual({
      departments: [
        {
          id: 'familie',
          name: 'Familierådgivningen',
          authorityId: 'Børn og Familie',
          leadId: karen.id,
          entrance: { name: 'Modtagelsen', email: 'a@by.example', phone: '99 99 99 01', hours: '9-15' },
          decisions: [
            { subject: 'Aflastning', decidedBy: 'Leder' },
            { subject: 'Støtte', decidedBy: 'Koordinator' },
          ],
        },
      ],
      staff: [
        {
          id: karen.id,
          name: 'Karen Leder',
          title: 'Afdelingsleder',
          departmentId: 'familie',
          roles: ['lead', 'administrator'],
          specialities: [],
          email: 'k@by.example',
          phone: '99 99 99 37',
          active: true,
        },
        {
          id: lea.id,
          name: 'Lea Dummy',
          title: '',
          departmentId: 'familie',
          roles: ['coordinator', 'professional'],
          specialities: ['spædbørn', 'skilsmisse'],
          active: true,
          absence: { from: '2026-07-01', to: '2026-07-21' },
        },
      ],
      counts: { departments: 1, staff: 2, left: 0 },
    });
  });

  test('whoever is missing in the staff file has left, and nobody else is touched (C4)', () => {
    const plan = planned({ staff: staffRows(everybody.filter(({ id }) => id !== sara.id)) });
    expect(plan.staff).toEqual([gone(sara)]);
    expect(plan.counts).toEqual({ departments: 0, staff: everybody.length - 1, left: 1 });
  });

  test('somebody who had left and stands in the file again is back', () => {
    const plan = planned(
      { staff: staffRows(everybody) },
      { departments, staff: everybody.map((one) => (one === sara ? gone(one) : one)) },
    );
    expect(plan.staff).toEqual([sara]);
  });

  test('a department that the file does not name stays, and so do its decisions', () => {
    const renamed = { ...familyCounselling, name: 'Familiehuset' };
    const plan = planned({ departments: departmentRows([renamed]) });
    expect(plan.departments).toEqual([renamed]);
  });

  test('the decisions of a department are replaced when the file names it', () => {
    const plan = planned({ decisions: rows('department;subject;decided by', 'PPR;Talepædagog;Psykologen') });
    expect(plan.departments.map(({ id, decisions }) => ({ id, decisions }))).toEqual([
      { id: 'ppr', decisions: [{ subject: 'Talepædagog', decidedBy: 'Psykologen' }] },
    ]);
  });

  test('a column that the file leaves out changes nothing, an empty cell clears what was there', () => {
    const skilled = { ...lea, phone: '99 99 99 32', absence: { from: calendarDate('2026-08-10') } };
    const present = { departments, staff: everybody.map((one) => (one.id === lea.id ? skilled : one)) };
    const line = ({ id, name, departmentId, roles }: StaffMember) =>
      [id, name, departmentId, roles.join('|'), ''].join(';');
    const plan = planned(
      { staff: rows('id;name;department;roles;phone', ...present.staff.map(line)) },
      present,
    );
    const { phone: _, ...silent } = skilled;
    expect(plan.staff.find(({ id }) => id === lea.id)).toEqual(silent);
  });

  test('two spellings of an authority are one authority (S4)', () => {
    const plan = planned({
      departments: departmentRows([
        {
          ...familyCounselling,
          id: 'ny' as Department['id'],
          name: 'Ny',
          authorityId: 'Boern-og-familie' as Department['authorityId'],
        },
      ]),
    });
    expect(plan.departments.map(({ authorityId }) => authorityId)).toEqual([familyCounselling.authorityId]);
  });

  test('an import of what is there already changes nothing', () => {
    const plan = planned({ departments: departmentRows(departments), staff: staffRows(everybody) });
    expect({ departments: plan.departments, staff: plan.staff }).toEqual({ departments: [], staff: [] });
  });
});

/** Thirty words of twelve letters: within the length of the cell, and more index keys than a document may bear. */
const manySubjects = Array.from({ length: 30 }, (_word, at) =>
  Array.from({ length: 12 }, (_letter, letter) =>
    String.fromCharCode(97 + ((at + letter * (at < 26 ? 1 : 3)) % 26)),
  ).join(''),
).join(',');

describe('what is wrong with a line is told with its number', () => {
  const person = (cells: Partial<Record<string, string>>): string => {
    const sound: Record<string, string> = {
      id: jonas.id,
      navn: 'Jonas',
      afdeling: 'ppr',
      roller: 'fagperson',
    };
    return staffHeader
      .split(';')
      .map((column) => ({ ...sound, ...cells })[column] ?? '')
      .join(';');
  };
  const inStaff = (line: string) =>
    problemsOf({
      staff: rows(
        ...staffRows(everybody.filter((one) => one !== jonas)).map(({ cells }) => cells.join(';')),
        line,
      ),
    });
  const last = everybody.length + 1;

  test.each([
    ['an id that is none', { id: 'jonas' }, { code: 'idMalformed', column: 'id', value: 'jonas' }],
    ['a person twice', { id: sara.id }, { code: 'duplicate', column: 'id', value: sara.id }],
    ['no name', { navn: ' ' }, { code: 'valueMissing', column: 'navn' }],
    ['a name that is too long', { navn: 'n'.repeat(61) }, { code: 'valueTooLong', column: 'navn' }],
    [
      'more subjects than can be found by',
      { specialer: manySubjects },
      { code: 'valueTooLong', column: 'specialer' },
    ],
    [
      'an unknown department',
      { afdeling: 'Havnen' },
      { code: 'departmentUnknown', column: 'afdeling', value: 'Havnen' },
    ],
    [
      'an unknown role',
      { roller: 'fagperson|konge' },
      { code: 'roleUnknown', column: 'roller', value: 'konge' },
    ],
    ['no role', { roller: '' }, { code: 'valueMissing', column: 'roller' }],
    [
      'an address without an @',
      { email: 'jonas.example' },
      { code: 'emailMalformed', column: 'email', value: 'jonas.example' },
    ],
    [
      'a date that does not exist',
      { 'fravær fra': '31-06-2026' },
      { code: 'dateImpossible', column: 'fravær fra', value: '31-06-2026' },
    ],
    [
      'an end without a beginning',
      { 'fravær til': '2026-07-01' },
      { code: 'valueMissing', column: 'fravær fra' },
    ],
    [
      'an end before the beginning',
      { 'fravær fra': '2026-07-02', 'fravær til': '2026-07-01' },
      { code: 'dateOrder', column: 'fravær til' },
    ],
  ])('staff: %s', (_what, cells, refusal) => {
    expect(inStaff(person(cells))).toEqual([{ file: 'staff', line: last, refusal }]);
  });

  test('staff: more cells than headings', () => {
    expect(inStaff(`${person({})};mere`)).toEqual([
      { file: 'staff', line: last, refusal: { code: 'tooManyCells' } },
    ]);
  });

  test.each([
    [
      'an id with other signs',
      'små børn;A;X;;I;;;',
      { code: 'departmentIdMalformed', column: 'afdeling', value: 'små børn' },
    ],
    [
      'a department twice',
      `${familyCounselling.id};A;X;;I;;;`,
      { code: 'duplicate', column: 'afdeling', value: familyCounselling.id },
    ],
    ['a name that another department has', 'anden;PPR;X;;I;;;', { code: 'duplicate', value: 'PPR' }],
    ['no entrance', 'anden;Anden;X;;;;;', { code: 'valueMissing', column: 'indgang' }],
    [
      'a lead who is not in the staff list',
      'anden;Anden;X;hvem;I;;;',
      { code: 'leadUnknown', column: 'leder', value: 'hvem' },
    ],
    [
      'a lead without the role',
      `anden;Anden;X;${lea.id};I;;;`,
      { code: 'leadRoleMissing', column: 'leder', value: 'Lea Dummy (Anden)' },
    ],
  ])('departments: %s', (_what, line, refusal) => {
    const files = { departments: rows(departmentHeader, departmentLine(familyCounselling), line) };
    expect(problemsOf(files)).toEqual([{ file: 'departments', line: 3, refusal }]);
  });

  test('decisions: an unknown department, and a subject twice', () => {
    const header = 'afdeling;emne;besluttes af';
    expect(
      problemsOf({ decisions: rows(header, 'Havnen;Både;Havnefogeden', 'ppr;Tale;A', 'ppr;TALE;B') }),
    ).toEqual([
      {
        file: 'decisions',
        line: 2,
        refusal: { code: 'departmentUnknown', column: 'afdeling', value: 'Havnen' },
      },
      { file: 'decisions', line: 4, refusal: { code: 'duplicate', column: 'emne', value: 'TALE' } },
    ]);
  });

  test('headings: missing, unknown, twice', () => {
    expect(problemsOf({ decisions: rows('afdeling;emne;Emne;farve', 'ppr;Tale;Tale;blå') })).toEqual([
      { file: 'decisions', line: 1, refusal: { code: 'duplicate', value: 'Emne' } },
      { file: 'decisions', line: 1, refusal: { code: 'columnUnknown', column: 'farve' } },
      { file: 'decisions', line: 1, refusal: { code: 'columnMissing', column: 'besluttes af' } },
    ]);
  });

  test.each([[[]], [['', ';;']], [[staffHeader]]])('a file that holds no line: %j', (lines) => {
    expect(problemsOf({ staff: rows(...lines) })).toEqual([
      { file: 'staff', line: 1, refusal: { code: 'empty' } },
    ]);
  });

  test('blank lines and blank columns, which spreadsheets leave behind, are no problem', () => {
    const lines = staffRows(everybody).map(({ cells }) => `${cells.join(';')};;`);
    expect(problemsOf({ staff: rows(...lines.slice(0, 3), ';;;', '', ...lines.slice(3)) })).toEqual([]);
  });

  test('every bad line of every file is told at once, in order', () => {
    const problems = problemsOf({
      staff: rows(staffHeader, person({ id: 'x' }), person({ roller: 'konge', email: 'y' })),
      departments: rows(departmentHeader, '?;A;X;;I;;;', 'b;;X;;I;;;'),
    });
    expect(problems.map(({ file, line, refusal }) => `${file} ${line} ${refusal.code}`)).toEqual([
      'departments 2 departmentIdMalformed',
      'departments 3 valueMissing',
      'staff 2 idMalformed',
      'staff 3 roleUnknown',
      'staff 3 emailMalformed',
    ]);
  });
});

describe('CPR numbers (L2)', () => {
  const cpr = (dash: string): string => ['01', '02', '03'].join('') + dash + '1234';

  test('a file with one anywhere is refused, and what is told never repeats it', () => {
    const width = staffHeader.split(';').length;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: everybody.length }),
        fc.integer({ min: 0, max: width }),
        fc.constantFrom('', '-', ' '),
        fc.constantFrom('', 'Freja ', 'f.'),
        (line, column, dash, before) => {
          const number = cpr(dash);
          const dirty = staffRows(everybody).map((row) =>
            row.line === line + 1
              ? { ...row, cells: row.cells.with(Math.min(column, width - 1), before + number) }
              : row,
          );
          const problems = problemsOf({ staff: dirty });
          expect(problems).toContainEqual(
            expect.objectContaining({ line: line + 1, refusal: expect.objectContaining({ code: 'cpr' }) }),
          );
          expect(JSON.stringify(problems)).not.toContain(number);
        },
      ),
    );
  });

  test('a number in a cell too many is seen as well', () => {
    const lines = staffRows(everybody).map(({ cells }) => cells.join(';'));
    expect(problemsOf({ staff: rows(...lines.slice(0, -1), `${lines.at(-1)};${cpr('-')}`) })).toContainEqual({
      file: 'staff',
      line: everybody.length + 1,
      refusal: { code: 'cpr' },
    });
  });
});

describe('slips that would be hard to mend', () => {
  test('a staff list without an administrator is refused', () => {
    const staff = staffRows(everybody.filter(({ id }) => id !== adam.id));
    expect(problemsOf({ staff })).toEqual([{ file: 'staff', line: 1, refusal: { code: 'noAdministrator' } }]);
  });

  test('a staff list that more than half would leave by is refused, with how many', () => {
    expect(
      problemsOf({
        staff: staffRows([adam, karen, rie, lea, ...everybody.filter(({ name }) => name.startsWith('Hans'))]),
      }),
    ).toEqual([
      { file: 'staff', line: 1, refusal: { code: 'manyWouldLeave', value: String(everybody.length - 5) } },
    ]);
  });

  test('in a small municipality anybody may be replaced', () => {
    const ten = everybody.filter(({ name }) => !name.startsWith('Hans')).slice(0, 10);
    const noLeads = departments.map(({ leadId: _, ...department }) => department);
    expect(problemsOf({ staff: staffRows([adam]) }, { departments: noLeads, staff: ten })).toEqual([]);
  });

  test('a lead cannot leave the staff list while a department has them as its lead (C4)', () => {
    const staff = staffRows(everybody.filter(({ id }) => id !== karen.id));
    const lost = { code: 'leadUnknown', value: 'Karen Leder (Familierådgivningen)' };
    expect(problemsOf({ staff })).toEqual([{ file: 'staff', line: 1, refusal: lost }]);
    const { leadId: _, ...leaderless } = familyCounselling;
    expect(problemsOf({ staff, departments: departmentRows([leaderless]) })).toEqual([]);
  });

  test('a lead cannot lose the role either', () => {
    const staff = everybody.map((one) =>
      one.id === karen.id ? { ...one, roles: ['coordinator' as const] } : one,
    );
    const line = staff.findIndex(({ id }) => id === karen.id) + 2;
    const lost = { code: 'leadRoleMissing', value: 'Karen Leder (Familierådgivningen)' };
    expect(problemsOf({ staff: staffRows(staff) })).toEqual([{ file: 'staff', line, refusal: lost }]);
  });
});

describe('whatever staff list is imported', () => {
  const lists = fc.uniqueArray(
    fc.record({
      at: fc.nat(everybody.length - 1),
      roles: fc.subarray(['professional', 'coordinator', 'lead', 'auditor', 'administrator'] as const, {
        minLength: 1,
      }),
      department: fc.nat(departments.length - 1),
    }),
    { selector: ({ at }) => at, minLength: 1 },
  );
  const people = (list: readonly { at: number; roles: StaffMember['roles']; department: number }[]) =>
    list.flatMap(({ at, roles, department }) => {
      const person = everybody[at];
      const place = departments[department];
      return person && place ? [{ ...person, roles, departmentId: place.id }] : [];
    });

  test('an accepted one always leaves an administrator, a lead with the role wherever there is one, and no more than the list', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const listed = people(list);
        const planning = planImport({ staff: staffRows(listed) }, town);
        if (!planning.ok) return;
        const after = afterPlan(planning.plan, town);
        const active = after.staff.filter((person) => person.active);
        expect(new Set(active.map(({ id }) => id))).toEqual(new Set(listed.map(({ id }) => id)));
        expect(active.some(({ roles }) => roles.includes('administrator'))).toBe(true);
        for (const { leadId } of after.departments) {
          if (leadId !== undefined) expect(active.find(({ id }) => id === leadId)?.roles).toContain('lead');
        }
      }),
      {
        examples: [
          [
            everybody.map(({ roles }, at) => ({
              at,
              roles: [...roles],
              department: at % departments.length,
            })),
          ],
        ],
      },
    );
  });

  test('importing it a second time never changes anything', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const files = { staff: staffRows(people(list)) };
        const first = planImport(files, town);
        if (!first.ok) return;
        const second = planned(files, afterPlan(first.plan, town));
        expect(second.staff).toEqual([]);
        expect(second.counts.left).toBe(0);
      }),
      {
        examples: [
          [
            everybody.map(({ roles }, at) => ({
              at,
              roles: [...roles],
              department: at % departments.length,
            })),
          ],
        ],
      },
    );
  });
});
