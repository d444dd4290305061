import { parseCalendarDate } from '../../domain/base/calendar';
import { parseLocalTime } from '../../domain/base/meeting-time';
import type { FamilyCase, MeetingKind } from '../../domain/case/family-case';
import { calledIn, type Written } from '../../domain/case-file/written';
import type { Consent } from '../../domain/consent/consent-record';
import type { Meeting } from '../../domain/meeting/meeting';
import type { DepartmentId, StaffId, StaffMember } from '../../domain/organisation/organisation';
import { planLaws } from '../../domain/plan/other-plan-law';
import { networkPersonId } from '../../domain/protection/may-learn';
import type { Said } from '../../views/case/case-file';
import { mainPartition, type Services } from '../base/services';
import { type Municipality, staffByIds } from '../organisation/directory';
import { allOffers } from '../organisation/offer-catalogue';
import type { Held } from './held';

/** Fields that hold ids of colleagues. */
const ofStaff = /^(?:by|byId|[a-z]+By|staffId|coordinatorId|deputyId|receiverId|askerId)$/;
/** Fields that hold ids; those of people are shown by name, and an id of something nameless says nothing. */
const anId = /(?:Ids?|wishOf)$/;
const anInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

export interface Naming {
  /** A stored value as it is to be said; nothing for ids of things without a name. */
  readonly said: (written: Written) => readonly Said[];
  /** The name of a colleague who did something. */
  readonly staffName: (id: StaffId) => string;
  /** The person of the family or its network whom an id names, by the id meetings use. */
  readonly personId: (id: string) => string | undefined;
}

const staffIn = (value: unknown, key = '', found: Set<string> = new Set()): Set<string> => {
  if (typeof value === 'string') {
    if (ofStaff.test(key)) found.add(value);
    if (value.startsWith('staff:')) found.add(value.slice('staff:'.length));
  } else if (Array.isArray(value)) for (const one of value) staffIn(one, key, found);
  else if (value !== null && typeof value === 'object')
    for (const [name, one] of Object.entries(value)) staffIn(one, name, found);
  return found;
};

/** People of the family and its network, including those removed since, by what the trail calls them. */
const peopleOf = ({
  familyCase,
  changes,
}: Held): ReadonlyMap<string, { readonly id: string; readonly name: string }> => {
  const people = new Map<string, { readonly id: string; readonly name: string }>();
  const know = (id: string, personId: string, name: string): void => {
    people.set(id, { id: personId, name }).set(personId, { id: personId, name });
  };
  const all = (from: Pick<FamilyCase, 'members' | 'network'>): void => {
    for (const { id, name } of from.members) know(id, `member:${id}`, name);
    for (const person of from.network) {
      know(person.id, networkPersonId(person), person.name);
      know(`network:${person.id}`, networkPersonId(person), person.name);
    }
  };
  for (const { event } of changes as readonly { readonly event: Partial<Added> }[])
    all({ members: event.member ? [event.member] : [], network: event.person ? [event.person] : [] });
  all(familyCase);
  return people;
};

interface Recorded {
  readonly consent: Consent;
}

interface Added {
  readonly member: FamilyCase['members'][number];
  readonly person: FamilyCase['network'][number];
}

/**
 * L3: what the ids in a case's records stand for: its people, colleagues, departments, the municipality's lists, and things
 * by their own words.
 */
export const namingOf = async (
  services: Services,
  tenantId: string,
  held: Held,
  { organisation, settings }: Municipality,
): Promise<Naming> => {
  const staff: ReadonlyMap<string, StaffMember> = await staffByIds(
    services,
    tenantId,
    [...staffIn(held)].map((id) => id as StaffId),
  );
  const people = peopleOf(held);
  // P7: an offer's name is in the catalogue.
  const offers = await allOffers(mainPartition(services, tenantId));
  const called = calledIn(held, new Map(offers.map(({ id, name }) => [id, name])));
  const meetings = new Map<string, Pick<Meeting, 'kind' | 'time'>>(
    held.meetings.map(({ meeting }) => [meeting.id, meeting]),
  );
  const { consent, rhythm, purposes } = settings;
  const lists = new Map(
    [
      ...consent.types,
      ...consent.purposes,
      ...consent.legalBases,
      ...rhythm.statutoryDeadlines,
      ...purposes,
      ...planLaws,
      ...planLaws.flatMap(({ content }) => content),
    ].map(({ id, da, en }) => [id, { da, en }]),
  );
  const support = new Map(
    held.meetings.flatMap(({ meeting }) => meeting.participants.map(({ id, name }) => [id, name] as const)),
  );
  const nameOf = (id: string): string | undefined =>
    people.get(id)?.name ??
    support.get(id) ??
    staff.get(id.replace(/^staff:/, ''))?.name ??
    organisation.departments.get(id as DepartmentId)?.name;
  const meetingSaid = ({
    kind,
    time,
  }: {
    readonly kind: MeetingKind;
    readonly time: Meeting['time'];
  }): readonly Said[] => [
    { is: 'word', word: kind },
    { is: 'day', day: time.on },
  ];
  /** A consent has no name of its own: only what it is about, and for whom. */
  const consented = (consentId: string): readonly Said[] => {
    const consent = held.changes
      .map(({ event }) => (event as Partial<Recorded>).consent)
      .find((one) => one?.id === consentId);
    if (consent === undefined) return [];
    const { personId, departmentId, memberId } = consent.recipient as Readonly<Record<string, string>>;
    const recipient = nameOf(personId ?? departmentId ?? memberId ?? '');
    return [
      ...consent.types.flatMap((type) => text('types', type)),
      ...(recipient === undefined ? [] : [{ is: 'name', text: recipient } as const]),
      { is: 'day', day: consent.on },
    ];
  };
  const text = (field: string, value: string): readonly Said[] => {
    const name = nameOf(value);
    if (name !== undefined) return [{ is: 'name', text: name }];
    const meeting = field === 'meetingId' ? meetings.get(value) : undefined;
    if (meeting !== undefined) return meetingSaid(meeting);
    const listed = listedFields.has(field) ? lists.get(value) : undefined;
    if (listed !== undefined) return [{ is: 'listed', text: listed }];
    if (field === 'consentId') return consented(value);
    const thing = called.get(value) ?? called.get(value.split('.').at(-1) ?? '');
    if (anId.test(field)) return thing === undefined ? wordOf(field, value) : [{ is: 'text', text: thing }];
    const time = parseLocalTime(value);
    if (time !== undefined) return [{ is: 'time', time }];
    const day = parseCalendarDate(value);
    if (day !== undefined) return [{ is: 'day', day }];
    if (anInstant.test(value)) return [{ is: 'moment', at: value as never }];
    return isWord(value) ? [{ is: 'word', word: value }] : [{ is: 'text', text: value }];
  };
  return {
    said: ({ field, value }) => {
      if (value === null) return [{ is: 'word', word: 'emptied' }];
      if (typeof value === 'boolean') return [{ is: 'word', word: value ? 'yes' : 'no' }];
      return typeof value === 'number' ? [{ is: 'number', number: value }] : text(field, value);
    },
    staffName: (id) => staff.get(id)?.name ?? 'Rød Tråd',
    personId: (id) => people.get(id)?.id,
  };
};

/** Fields that hold ids from the municipality's lists. */
const listedFields: ReadonlySet<string> = new Set([
  'types',
  'purpose',
  'legalBasisId',
  'deadlineId',
  'kind',
  'itemId',
]);

/** Parts of minutes that are not sections have words as their ids. */
const wordOf = (field: string, value: string): readonly Said[] =>
  field === 'sectionId' && isWord(value) ? [{ is: 'word', word: value }] : [];

/**
 * A word of the program's own: a single word starting in lower case, as people seldom write; cards that don't know it show
 * it as it is.
 */
const isWord = (value: string): boolean => /^[a-z][a-zA-Z]*$/.test(value);
