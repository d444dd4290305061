import { calendarDate } from '../../../src/domain/base/calendar';
import {
  type DepartmentId,
  isAway,
  type StaffMember,
  sameAuthority,
} from '../../../src/domain/organisation/organisation';
import {
  familyCounselling,
  gone,
  healthVisitors,
  jobcentre,
  lea,
  organisation,
  ppr,
  school,
} from '../../support/people';

const day = calendarDate;
const absent = (from: string, to?: string): StaffMember => ({
  ...lea,
  absence: { from: day(from), ...(to !== undefined && { to: day(to) }) },
});

describe('C4: somebody is away', () => {
  it.each([
    ['without an absence', lea, [false, false, false, false]],
    [
      'on each day of an absence, both ends included',
      absent('2026-06-09', '2026-06-10'),
      [false, true, true, false],
    ],
    ['from the first day on when the last is not known', absent('2026-06-09'), [false, true, true, true]],
    ['for good, after they have left', gone(lea), [true, true, true, true]],
  ])('C4: %s', (_when, person, days) => {
    const on = ['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11'];
    expect(on.map((one) => isAway(person, day(one)))).toEqual(days);
  });
});

describe('S4: departments of one authority', () => {
  const unknown = 'unknown' as DepartmentId;

  it.each([
    [familyCounselling.id, ppr.id, true],
    [familyCounselling.id, familyCounselling.id, true],
    [familyCounselling.id, school.id, false],
    [jobcentre.id, healthVisitors.id, false],
    [familyCounselling.id, unknown, false],
    [unknown, unknown, false],
  ])('S4: %s and %s: %s', (one, other, same) => {
    expect(sameAuthority(organisation, one, other)).toBe(same);
    expect(sameAuthority(organisation, other, one)).toBe(same);
  });
});
