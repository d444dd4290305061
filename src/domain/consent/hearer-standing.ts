import type { CalendarDate } from '../base/calendar';
import { partiesOf, relationsTo, seesEverything } from '../case/rights';
import { type StaffMember, sameAuthority } from '../organisation/organisation';
import { recipientIsKnown } from './consent-check';
import { coordinationType, type Recipient, recipientKey } from './consent-record';
import {
  type Allowed,
  allowed,
  type Denied,
  type DisclosureFacts,
  type Hearer,
  type InformationNeed,
} from './disclosure-answer';

/** Where somebody stands in the case, before any consent is asked for. */
export interface Standing {
  readonly inCase: boolean;
  /** The keys of the recipients under which this hearer may be covered. */
  readonly recipients: readonly string[];
  /** Bases that need no consent. */
  readonly direct: (need: InformationNeed) => Allowed | undefined;
  /** Why no consent helps, if that is so. */
  readonly barred: (need: InformationNeed) => Denied['because'] | undefined;
}

/** Those who decide about a member's information. */
type GiversOf = (aboutId: string) => readonly string[];

const standingOfStaff = (
  staff: StaffMember,
  { familyCase, organisation }: DisclosureFacts,
  today: CalendarDate,
): Standing => {
  const department = organisation.departments.get(familyCase.departmentId);
  const relations = relationsTo(partiesOf(familyCase, department), staff, today);
  const whole = seesEverything(familyCase, relations)
    ? (['coordinator', 'deputy', 'receiver'] as const).find((relation) => relations.includes(relation))
    : undefined;
  const inNetwork = relations.includes('professional');
  const sharesAuthority = sameAuthority(organisation, familyCase.departmentId, staff.departmentId);
  const needsToKnow = inNetwork && sharesAuthority && familyCase.status === 'open';
  return {
    inCase: relations.length > 0,
    recipients: [
      recipientKey({ kind: 'department', departmentId: staff.departmentId }),
      ...familyCase.network.flatMap((person) =>
        person.kind === 'professional' && person.staffId === staff.id
          ? [recipientKey({ kind: 'network', personId: person.id })]
          : [],
      ),
    ],
    direct: ({ type }) => {
      if (whole !== undefined) return allowed(whole);
      if (type === coordinationType && relations.length > 0) return allowed('belongs');
      return needsToKnow ? allowed('needToKnow') : undefined;
    },
    barred: ({ type }) => {
      if (!staff.active) return 'leftStaff';
      return inNetwork || type === coordinationType ? undefined : 'notInNetwork';
    },
  };
};

const standingOfRecipient = (
  recipient: Recipient,
  { familyCase, organisation }: DisclosureFacts,
  giversOf: GiversOf,
): Standing => {
  const isKnown = recipientIsKnown(familyCase, recipient, organisation);
  return {
    inCase: isKnown && recipient.kind !== 'department',
    recipients: [recipientKey(recipient)],
    direct: ({ aboutId }) => {
      if (recipient.kind !== 'member' || !isKnown) return undefined;
      if (recipient.memberId === aboutId) return allowed('own');
      return giversOf(aboutId).includes(recipient.memberId) ? allowed('custody') : undefined;
    },
    barred: () => (isKnown ? undefined : 'recipientUnknown'),
  };
};

export const standingOf = (
  hearer: Hearer,
  facts: DisclosureFacts,
  today: CalendarDate,
  giversOf: GiversOf,
): Standing =>
  hearer.kind === 'staff'
    ? standingOfStaff(hearer.staff, facts, today)
    : standingOfRecipient(hearer, facts, giversOf);
