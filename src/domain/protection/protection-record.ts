import type { CalendarDate } from '../base/calendar';

/** S11: what can be kept from somebody. Contact details include the address; `participation` is who else takes part. */
export const protectedMatters = ['place', 'time', 'contact', 'participation'] as const;
export type ProtectedMatter = (typeof protectedMatters)[number];

/** Everybody in the family's own network, whoever that is at the moment. */
export const wholePrivateNetwork = 'privateNetwork';

/**
 * S11: an *adressebeskyttelse*, a ban on contact. People are named as meetings name them: `member:…`, `network:…`,
 * `staff:…`.
 */
export interface Protection {
  readonly id: string;
  /** Members, and persons of the family's own network. */
  readonly protectedIds: readonly string[];
  /** Those who must not learn it: persons, or {@link wholePrivateNetwork}. */
  readonly fromIds: readonly string[];
  readonly matters: readonly ProtectedMatter[];
  /** For those who see the whole case. */
  readonly reason: string;
  readonly since: CalendarDate;
}
