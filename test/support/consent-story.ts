import { calendarDate, dateAt, type Instant, instantAt } from '../../src/domain/base/calendar';
import type { Decision } from '../../src/domain/base/decision';
import type { CaseEvent } from '../../src/domain/case/case-events';
import type { CaseCommand } from '../../src/domain/case/decide';
import type { FamilyCase, Member, NetworkPerson } from '../../src/domain/case/family-case';
import type { RecordConsent } from '../../src/domain/consent/consent';
import type { Recipient } from '../../src/domain/consent/consent-record';
import { mayHave } from '../../src/domain/consent/disclosure';
import type { Disclosure, Hearer } from '../../src/domain/consent/disclosure-answer';
import type { DiscloseOnLegalBasis } from '../../src/domain/consent/legal-basis';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import {
  type ConsentSettings,
  defaultSettings,
  type MunicipalitySettings,
} from '../../src/domain/organisation/settings';
import { after, answerTo, eventsOf, openedCase } from './family-case';
import { healthVisitors, ida, jobcentre, jonas, mille, organisation, per, school } from './people';

/** What the municipality has decided, and its departments. */
export const municipality = { organisation, settings: defaultSettings };

/** The same with other rules of consent. */
export const municipalityWith = (consent: Partial<ConsentSettings>): typeof municipality => ({
  organisation,
  settings: { ...defaultSettings, consent: { ...defaultSettings.consent, ...consent } },
});

/** Noon on a day in Denmark. */
export const noon = (day: string): Instant => instantAt(calendarDate(day), '12:00');

const member = (
  id: string,
  name: string,
  relation: Member['relation'],
  more: Partial<Member> = {},
): Member => ({
  id,
  name,
  relation,
  custody: false,
  livesElsewhere: false,
  ...more,
});

export const freja = member('freja', 'Freja', 'mother', { custody: true });
export const bo = member('bo', 'Bo', 'father', { custody: true, livesElsewhere: true });
export const alma = member('alma', 'Alma', 'child', { birthYear: 2014 });
export const storm = member('storm', 'Storm', 'child', { birthYear: 2019 });
export const children = [alma.id, storm.id];
export const family = [freja, bo, alma, storm];

const colleague = (person: StaffMember): NetworkPerson => ({
  kind: 'professional',
  id: `network-${person.id.slice(-2)}`,
  staffId: person.id,
  name: person.name,
  role: 'fagperson',
  organisation: '',
});

const friend = (id: string, name: string, relation: string): NetworkPerson => ({
  kind: 'private',
  id,
  name,
  relation,
  atWeekends: true,
  inHolidays: false,
  afterEffort: true,
  childsWish: false,
});

/** A family's case with its members and network, before anybody was asked for consent. */
export const familyInCase = (members: readonly Member[] = family): FamilyCase => ({
  ...openedCase(),
  members,
  network: [
    ...[jonas, mille, ida, per].map(colleague),
    friend('gudrun', 'Gudrun', 'mormor'),
    friend('kim', 'Kim', 'fodboldtræner'),
    friend('volunteer', 'Viggo', 'familieven'),
  ],
});

export const toDepartment = ({ id }: { readonly id: typeof school.id }): Recipient => ({
  kind: 'department',
  departmentId: id,
});
export const toJobcentre = toDepartment(jobcentre);
export const toSchool = toDepartment(school);
export const toHealthVisitors = toDepartment(healthVisitors);
export const toNetwork = (personId: string): Recipient => ({ kind: 'network', personId });
export const toMember = ({ id }: Member): Recipient => ({ kind: 'member', memberId: id });
export const asStaff = (staff: StaffMember): Hearer => ({ kind: 'staff', staff });

/** By default, both parents say yes to the school hearing about Alma's absence. */
export const recording = (more: Partial<RecordConsent> = {}): RecordConsent => {
  const at = more.at ?? noon('2026-03-09');
  return {
    type: 'recordConsent',
    answers: { freja: 'given', bo: 'given' },
    aboutIds: [alma.id],
    recipient: toSchool,
    types: ['absence'],
    purpose: 'plan',
    on: dateAt(at),
    how: 'written',
    municipality,
    at,
    ...more,
  };
};

let lastId = 0;
const freshId = (): string => {
  lastId += 1;
  return `id${lastId}`;
};

/** The case after consents were recorded, each with its own id. */
export const recorded = (
  familyCase: FamilyCase,
  ...commands: readonly Partial<RecordConsent>[]
): FamilyCase =>
  commands.map(recording).reduce((before, command) => carriedOut(before, command, command.at), familyCase);

/** The case after a command on the day of an instant. */
export const carriedOut = (familyCase: FamilyCase, command: CaseCommand, at: Instant): FamilyCase =>
  after(familyCase, command, { on: dateAt(at), newId: freshId() });

/** The events a command leads to on the day of an instant. Throws if a rule says no. */
export const eventsOn = (familyCase: FamilyCase, command: CaseCommand, at: Instant): readonly CaseEvent[] =>
  eventsOf(familyCase, command, { on: dateAt(at), newId: freshId() });

/** The rules' answer to a command on the day of an instant. */
export const answerOn = (familyCase: FamilyCase, command: CaseCommand, at: Instant): Decision =>
  answerTo(familyCase, command, { on: dateAt(at), newId: freshId() });

/** The id of the consent a giver gave last, to any recipient or to this one. */
export const consentIdOf = (familyCase: FamilyCase, giver: Member, recipient?: Recipient): string => {
  const found = familyCase.consents?.findLast(
    (consent) =>
      consent.giverId === giver.id &&
      (recipient === undefined || JSON.stringify(consent.recipient) === JSON.stringify(recipient)),
  );
  if (found === undefined) throw new Error(`${giver.name} has answered nothing`);
  return found.id;
};

/** The case after a giver withdrew the last consent they gave. */
export const withdrawn = (
  familyCase: FamilyCase,
  giver: Member,
  at: Instant,
  recipient?: Recipient,
): FamilyCase =>
  carriedOut(
    familyCase,
    { type: 'withdrawConsent', consentId: consentIdOf(familyCase, giver, recipient), at },
    at,
  );

/** By default, the case after the school was told about Alma's absence on a legal basis. */
export const sharedOnLegalBasis = (
  familyCase: FamilyCase,
  more: Partial<DiscloseOnLegalBasis> = {},
): FamilyCase => {
  const at = more.at ?? noon('2026-04-20');
  return carriedOut(familyCase, { ...sharing, at, ...more }, at);
};

const sharing: Omit<DiscloseOnLegalBasis, 'at'> = {
  type: 'discloseOnLegalBasis',
  recipient: toSchool,
  types: ['absence'],
  aboutIds: [alma.id],
  legalBasisId: 'overriding-interest',
  reason: 'Akut bekymring for Alma',
  until: calendarDate('2026-05-01'),
  municipality,
};

/** What a question needs besides the case; the default is the school's question about Alma's absence. */
export interface Asked {
  readonly hearer?: Hearer;
  readonly type?: string;
  readonly aboutId?: string;
  readonly purpose?: string;
  readonly at?: Instant;
  readonly settings?: MunicipalitySettings;
}

export const ask = (
  familyCase: FamilyCase,
  {
    hearer = asStaff(mille),
    type = 'absence',
    aboutId = alma.id,
    at = noon('2026-04-21'),
    settings = defaultSettings,
    purpose,
  }: Asked = {},
): Disclosure =>
  mayHave({
    familyCase,
    organisation,
    settings,
    at,
    hearer,
    type,
    aboutId,
    ...(purpose !== undefined && { purpose }),
  });

/** An answer in one word: its basis, or why not. */
export const inAWord = (answer: Disclosure): string => (answer.may ? answer.basis : answer.because);
