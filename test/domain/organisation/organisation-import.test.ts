import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/base/calendar';
import type { Department, StaffMember } from '../../../src/domain/organisation/organisation';
import {
  type ImportPlan,
  type PresentOrganisation,
  planImport,
} from '../../../src/domain/organisation/organisation-import';
import {
  adam,
  departments,
  everybody,
  familyCounselling,
  gone,
  karen,
  lea,
  rie,
  sara,
} from '../../support/people';
import {
  departmentHeader,
  departmentRows,
  nobody,
  planned,
  problemsOf,
  rows,
  staffHeader,
  staffRows,
  town,
} from './import-files';

const afterPlan = (
  { departments: places, staff }: ImportPlan,
  present: PresentOrganisation,
): PresentOrganisation => {
  const merge = <Item extends { readonly id: string }>(before: readonly Item[], changed: readonly Item[]) => [
    ...new Map([...before, ...changed].map((item) => [item.id, item])).values(),
  ];
  return {
    ...present,
    departments: merge(present.departments, places),
    staff: merge(present.staff, staff),
  };
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
      offers: [],
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
      counts: { files: { departments: 1, decisions: 2, staff: 2 }, left: 0, ended: [] },
    });
  });

  test('whoever is missing in the staff file has left, and nobody else is touched (C4)', () => {
    const plan = planned({ staff: staffRows(everybody.filter(({ id }) => id !== sara.id)) });
    expect(plan.staff).toEqual([gone(sara)]);
    expect(plan.counts).toEqual({ files: { staff: everybody.length - 1 }, left: 1, ended: [] });
  });

  test('somebody who had left and stands in the file again is back', () => {
    const plan = planned(
      { staff: staffRows(everybody) },
      { ...town, staff: everybody.map((one) => (one === sara ? gone(one) : one)) },
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
    const present = { ...town, staff: everybody.map((one) => (one.id === lea.id ? skilled : one)) };
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
    expect(problemsOf({ staff: staffRows([adam]) }, { ...town, departments: noLeads, staff: ten })).toEqual(
      [],
    );
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
