import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { rowsOf } from './store-file';

const header = 'id;navn;titel;afdeling;roller;specialer;email;telefon;fravær fra;fravær til';

/** The staff list as an administrator would export it from elsewhere, without some of those who are on it. */
export const staffListOf = (file: string, without: readonly string[] = []): string =>
  [
    header,
    ...rowsOf(file, 'staff')
      .map(({ body }) => JSON.parse(body) as StaffMember)
      .filter(({ active, id }) => active && !without.includes(id))
      .map((person) =>
        [
          person.id,
          person.name,
          person.title,
          person.departmentId,
          person.roles.join(','),
          person.specialities.join(','),
          person.email ?? '',
          person.phone ?? '',
          person.absence?.from ?? '',
          person.absence?.to ?? '',
        ].join(';'),
      ),
  ].join('\r\n');
