import { calendarDate } from '../../src/domain/base/calendar';
import type {
  AuthorityId,
  Department,
  DepartmentId,
  Organisation,
  StaffId,
  StaffMember,
  StaffRole,
} from '../../src/domain/organisation/organisation';

const department = (id: string, name: string, authority: string, leadId?: StaffId): Department => ({
  id: id as DepartmentId,
  name,
  authorityId: authority as AuthorityId,
  entrance: { name: `Indgangen til ${name}`, phone: '99 99 99 01', hours: '9–15' },
  decisions: [{ subject: 'Aflastning', decidedBy: 'Leder' }],
  ...(leadId !== undefined && { leadId }),
});

/** Staff ids as in the demo: the last two digits say who it is. */
const staffId = (number: number): StaffId =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as StaffId;

const karenId = staffId(7);
const hansId = staffId(11);

/** Two departments of one authority, and three of others (S4). */
export const familyCounselling = department(
  'familieraadgivningen',
  'Familierådgivningen',
  'boern-og-familie',
  karenId,
);
export const ppr = department('ppr', 'PPR', 'boern-og-familie');
export const jobcentre = department('jobcenter', 'Jobcenter', 'beskaeftigelse');
export const school = department('maanebakkeskolen', 'Månebakkeskolen', 'skole');
export const healthVisitors = department('sundhedsplejen', 'Sundhedsplejen', 'sundhed', hansId);

export const departments = [familyCounselling, ppr, jobcentre, school, healthVisitors];

/** The organisation as rules see it. */
export const organisation: Organisation = {
  departments: new Map(departments.map((one) => [one.id, one])),
};

const staff = (
  number: number,
  name: string,
  place: Department,
  roles: readonly StaffRole[],
  more: Partial<StaffMember> = {},
): StaffMember => ({
  id: staffId(number),
  name,
  title: '',
  departmentId: place.id,
  roles,
  specialities: [],
  active: true,
  ...more,
});

export const sara = staff(1, 'Sara Testlund', familyCounselling, ['coordinator'], {
  title: 'Familierådgiver',
  phone: '99 99 99 11',
});
export const lea = staff(2, 'Lea Dummy', familyCounselling, ['coordinator'], { specialities: ['spædbørn'] });
export const jonas = staff(3, 'Jonas Attrap', jobcentre, ['professional'], { specialities: ['sprog'] });
export const mille = staff(4, 'Mille Fiktiv', school, ['professional'], { specialities: ['sprog'] });
export const ida = staff(5, 'Ida Mock', healthVisitors, ['professional'], { specialities: ['spædbørn'] });
export const per = staff(6, 'Per Prøve', ppr, ['professional'], { specialities: ['sprog', 'traumer'] });
export const karen = staff(7, 'Karen Leder', familyCounselling, ['lead']);
export const rie = staff(8, 'Rie Revisor', jobcentre, ['auditor']);
export const adam = staff(9, 'Adam Admin', jobcentre, ['administrator']);
/** A coordinator in another authority. */
export const tove = staff(10, 'Tove Tænkt', healthVisitors, ['coordinator']);
/** The lead of another authority's department. */
export const hans = staff(11, 'Hans Hypotese', healthVisitors, ['lead']);
/** A third coordinator in the same department as Sara and Lea. */
export const bodil = staff(12, 'Bodil Blanket', familyCounselling, ['coordinator']);

export const everybody: readonly StaffMember[] = [
  sara,
  lea,
  jonas,
  mille,
  ida,
  per,
  karen,
  rie,
  adam,
  tove,
  hans,
  bodil,
];

/** The person's entry in the staff list after they left. */
export const gone = (person: StaffMember): StaffMember => ({ ...person, active: false });

/** The person with an absence, both days inclusive; without a last day it is open-ended. */
export const away = (person: StaffMember, from = '2026-06-08', to?: string): StaffMember => ({
  ...person,
  absence: { from: calendarDate(from), ...(to !== undefined && { to: calendarDate(to) }) },
});
