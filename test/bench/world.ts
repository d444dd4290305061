import { departmentDocument } from '../../src/app/organisation/directory';
import type {
  AuthorityId,
  DepartmentId,
  StaffId,
  StaffMember,
} from '../../src/domain/organisation/organisation';

/** What the processes of the bench agree on. */
export const benchTenant = '11111111-1111-4111-8111-111111111111';

/** Families per coordinator: a larger municipality has more coordinators, not busier ones. */
const casesEach = 25;

export const coordinatorsFor = (cases: number): number => Math.ceil(cases / casesEach);

/** How many people ask in turn, however many there are. */
export const askers = 4;

export const staffIdOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The reference of the bench's case with this number, counted from 0. */
export const referenceOf = (number: number): string =>
  `HOI-${new Date().getFullYear()}-${String(number + 1).padStart(3, '0')}`;

const departmentId = 'family' as DepartmentId;

export const benchDepartment = departmentDocument({
  id: departmentId,
  name: 'Familierådgivningen',
  authorityId: 'family' as AuthorityId,
  entrance: { name: 'Modtagelsen' },
  decisions: [],
});

export const coordinator = (number: number): StaffMember => ({
  id: staffIdOf(number) as StaffId,
  name: `Kollega Nummer ${number}`,
  title: 'Koordinator',
  departmentId,
  roles: ['coordinator'],
  specialities: [],
  active: true,
});
