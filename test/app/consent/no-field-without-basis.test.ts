import fc from 'fast-check';
import { openForm } from '../../../src/app/base/form-registry';
import { listCases } from '../../../src/app/case/case-list';
import { caseView } from '../../../src/app/case/case-view';
import { consentView, printSheet } from '../../../src/app/consent/consent';
import { handoverView } from '../../../src/app/continuity/handover-view';
import {
  askForCoordinator,
  askForCoordinatorOf,
  searchCoordinators,
} from '../../../src/app/coordinator/coordinator-lookup';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { Notice } from '../../../src/app/telling/notices';
import { auditView } from '../../../src/app/trail/audit';
import { calendarDate, dateAt, type Instant } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { partiesOf } from '../../../src/domain/case/rights';
import { coordinationType, type Recipient } from '../../../src/domain/consent/consent-record';
import { coordinationGrants } from '../../../src/domain/consent/coordination-consent';
import type { Hearer } from '../../../src/domain/consent/disclosure-answer';
import { coordinationConsentOn, mayHearCoordinator } from '../../../src/domain/continuity/coordinator-lookup';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import type { ConsentSideView, SharedKnowledge } from '../../../src/views/consent';
import { formNames } from '../../../src/views/forms/all';
import {
  knewOnce,
  knows,
  type Looking,
  mayHave,
  relations,
  seesAll,
  settle,
  types,
} from '../../support/basis';
import { openFamily } from '../../support/case-steps';
import { asStaff, toDepartment } from '../../support/consent-story';
import { reference } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import {
  everybody,
  familyCounselling,
  lea,
  mille,
  organisation,
  sara,
  school,
  tove,
} from '../../support/people';
import { caseWith, someDisclosures, someInstant, someWords } from '../../support/random-consents';

/**
 * S1–S6: whatever the family has answered, nobody is shown anything without a basis for it. The bases are asked of the rules
 * a second time here, independently of the views; the table below is the whole of it.
 */

/** Whether something the reader may also know is shared with somebody: then they may hear of it. */
const mayPassOnTo = (looking: Looking, recipient: Recipient): boolean => {
  const [mine, theirs] = [mayHave(looking, asStaff(looking.reader)), mayHave(looking, recipient)];
  return looking.familyCase.members.some(({ id }) =>
    types.some((type) => type !== coordinationType && mine(type, id).may && theirs(type, id).may),
  );
};

/** C7: with and without a purpose. */
const mayHearOfIt = (looking: Looking): boolean => {
  const { familyCase, at, reader } = looking;
  const grants = coordinationGrants({ familyCase, organisation, settings: defaultSettings, at });
  const subject = {
    ...partiesOf(familyCase, familyCounselling),
    departmentId: familyCase.departmentId,
    coordinationGrants: grants,
  };
  const today = dateAt(at);
  return mayHearCoordinator(subject, reader, 'invite', today, {
    organisation,
    settings: defaultSettings,
    hasConsent: coordinationConsentOn(today),
  }).may;
};

const isLead = (looking: Looking): boolean => relations(looking).includes('lead');
const belongsByName = (looking: Looking): boolean =>
  seesAll(looking) ||
  relations(looking).some((relation) => relation === 'professional' || relation === 'formerCoordinator');
const isAuditor = ({ reader }: Looking): boolean => reader.roles.includes('auditor');

/** The table: what can appear in a view, and on which basis. */
const table: readonly (readonly [field: string, sign: RegExp, basis: (looking: Looking) => boolean])[] = [
  ['the reference', /HOI-2026-001/, (l) => mayHearOfIt(l) || isAuditor(l)],
  ['what the family is called', /Månesten/, belongsByName],
  ...['freja', 'bo', 'alma', 'storm'].map(
    (id) =>
      [
        `the name of a member: ${id}`,
        new RegExp(`"${id.charAt(0).toUpperCase()}${id.slice(1)}\\b`),
        (l: Looking) => seesAll(l) || knows(l, id) || knewOnce(l, id),
      ] as const,
  ),
  ...['gudrun', 'kim', 'volunteer'].map(
    (personId) =>
      [
        `somebody of the family’s own: ${personId}`,
        new RegExp(
          `"${personId === 'volunteer' ? 'Viggo' : `${personId.charAt(0).toUpperCase()}${personId.slice(1)}`}`,
        ),
        (l: Looking) => seesAll(l) || mayPassOnTo(l, { kind: 'network', personId }),
      ] as const,
  ),
  ['how the givers stand', /"name":"consent"/, seesAll],
  ['a sheet', /"sheetUrl"/, seesAll],
  ['why something was shared without consent', /Akut/, seesAll],
  ['that something was shared without consent', /"legalBasis":\{/, (l) => seesAll(l) || isLead(l)],
  ['what is to be asked of the family', /Lejrskolen/, seesAll],
];

/** Choices of colleagues, and the ids a form was asked for, are not case data. */
const fieldsOf = (view: string): string =>
  /"name":"form"/.test(view) ? view.replaceAll(reference, '') : view;

let town: TestMunicipality;
beforeAll(async () => {
  town = await newMunicipality();
  await openFamily(town);
});
afterAll(() => town.store.close());

const notices = ({
  consents = [],
  consentRequests = [],
  legalDisclosures = [],
}: FamilyCase): readonly Notice[] => [
  ...consents.map(({ id }): Notice => ({ kind: 'consentWithdrawn', reference, consentIds: [id] })),
  { kind: 'consentWithdrawn', reference, consentIds: consents.map(({ id }) => id) },
  ...legalDisclosures.map(
    ({ id }): Notice => ({ kind: 'disclosedWithoutConsent', reference, disclosureId: id }),
  ),
  { kind: 'consentToAskFor', reference, requestIds: consentRequests.map(({ id }) => id), by: mille.id },
  { kind: 'consentAnswered', reference },
  { kind: 'caseAssigned', reference, by: sara.id },
  { kind: 'deputyAppointed', reference },
  { kind: 'caseCovered', reference },
];

/** Everything the reader can get to see by looking, pressing or being told, with forged ids where that helps. */
const allViews = async (familyCase: FamilyCase, reader: StaffMember): Promise<readonly string[]> => {
  const { services } = town;
  const me = () => town.as(reader);
  const ids = [...(familyCase.consents ?? []), ...(familyCase.consentRequests ?? [])].map(({ id }) => id);
  const looks: readonly (() => Promise<unknown>)[] = [
    ...[0, 10, 20].map((from) => () => consentView(services, me(), reference, from)),
    ...ids.slice(0, 3).map((id) => () => printSheet(services, me(), reference, [id])),
    () => caseView(services, me(), reference),
    () => listCases(services, me(), 'mine', 0),
    () => listCases(services, me(), 'department', 0),
    () => handoverView(services, me(), reference, 'handover'),
    () => auditView(services, me(), reference, 0),
    () => askForCoordinator(services, me(), reference),
    () => askForCoordinator(services, me(), 'Alma'),
    () => askForCoordinatorOf(services, me(), reference, { id: 'invite' }),
    () => searchCoordinators(services, me(), reference),
    ...formNames.map(
      (form) => () => openForm(services, me(), form, { reference, ...(ids[0] && { like: ids[0] }) }),
    ),
    ...notices(familyCase).map((notice) => () => noticeView(services, tenantId, reader, notice)),
  ];
  const seen: string[] = [];
  for (const look of looks) seen.push(JSON.stringify(await look()) ?? '');
  return seen;
};

const deputy = { staffId: lea.id, from: calendarDate('2026-03-01'), to: calendarDate('2026-12-31') };
const handover = {
  id: 'handover',
  receiverId: tove.id,
  requestedBy: sara.id,
  requestedOn: calendarDate('2026-03-09'),
  reason: 'Orlov',
};
const request = {
  id: 'request',
  giverId: 'freja',
  recipient: toDepartment(school),
  types: ['economy'],
  aboutIds: ['freja'],
  purpose: 'plan',
  reason: 'Lejrskolen koster penge',
  requestedBy: mille.id,
  on: calendarDate('2026-03-09'),
};

const someCase = fc.record({ words: someWords, disclosures: someDisclosures }).map(
  ({ words, disclosures }): FamilyCase => ({
    ...caseWith(words, disclosures),
    consentRequests: [request],
    deputy,
    handover,
  }),
);

const runs = { numRuns: 6 };

describe.each(everybody.map((person) => [person.name, person.roles.join(), person] as const))(
  '%s (%s)',
  (_name, _roles, reader) => {
    it('S1–S6: sees no field without its basis, whatever the family has answered', async () => {
      await fc.assert(
        fc.asyncProperty(someCase, someInstant, async (stands, at) => {
          const familyCase = await settle(town, stands, at);
          const views = (await allViews(familyCase, reader)).map(fieldsOf);
          for (const [field, sign, basis] of table) {
            if (basis({ familyCase, at, reader })) continue;
            const leak = views.find((view) => sign.test(view));
            if (leak !== undefined) throw new Error(`${field} without a basis: ${leak}`);
          }
        }),
        runs,
      );
    });
  },
);

describe('a professional’s own side', () => {
  const memberIds = (familyCase: FamilyCase, { about }: Pick<SharedKnowledge, 'about'>): readonly string[] =>
    familyCase.members.filter(({ name }) => about.length === 0 || about.includes(name)).map(({ id }) => id);
  const typeId = ({ type }: Pick<SharedKnowledge, 'type'>): string =>
    defaultSettings.consent.types.find(({ da }) => da === type.da)?.id ?? '';
  const hearerCalled = (familyCase: FamilyCase, name: string): Hearer | undefined => {
    const colleague = everybody.find((one) => one.name === name);
    if (colleague !== undefined) return asStaff(colleague);
    const department = [...organisation.departments.values()].find((one) => one.name === name);
    if (department !== undefined) return toDepartment(department);
    const person = familyCase.network.find((one) => one.name === name);
    if (person !== undefined) return { kind: 'network', personId: person.id };
    const member = familyCase.members.find((one) => one.name === name);
    return member && { kind: 'member', memberId: member.id };
  };
  /** Each row rests on the basis it names, for everybody it names. */
  const rest = (
    familyCase: FamilyCase,
    at: Instant,
    hearer: Hearer,
    rows: readonly SharedKnowledge[],
  ): boolean => {
    const may = mayHave({ familyCase, at }, hearer);
    return rows.every((row) => {
      const answers = memberIds(familyCase, row).map((id) => may(typeId(row), id));
      return row.about.length === 0
        ? answers.some((answer) => answer.may)
        : answers.every((answer) => answer.may);
    });
  };

  it.each(everybody.filter((person) => person !== sara).map((person) => [person.name, person] as const))(
    'S1–S5: %s is told nothing, and told to share nothing, that the rules deny',
    async (_name, reader) => {
      await fc.assert(
        fc.asyncProperty(someCase, someInstant, async (stands, at) => {
          const familyCase = await settle(town, stands, at);
          const answer = await consentView(town.services, town.as(reader), reference);
          if (!answer.ok || answer.value.name !== 'consent-side') return;
          const view: ConsentSideView = answer.value;
          expect(rest(familyCase, at, asStaff(reader), view.mayKnow)).toBe(true);
          for (const { recipient, what } of view.mayShare) {
            const hearer = hearerCalled(familyCase, recipient);
            expect(hearer !== undefined && rest(familyCase, at, hearer, what)).toBe(true);
          }
          const may = mayHave({ familyCase, at }, asStaff(reader));
          for (const row of view.mayNotKnow) {
            expect(memberIds(familyCase, row).some((id) => !may(typeId(row), id).may)).toBe(true);
          }
        }),
        runs,
      );
    },
  );
});

it('the table is worth something: the coordinator’s views show each of its signs', async () => {
  const consent = {
    id: 'consent',
    giverId: 'freja',
    recipient: { kind: 'network', personId: 'kim' },
    types: ['absence'],
    aboutIds: ['freja', 'alma', 'storm'],
    purpose: 'plan',
    on: calendarDate('2026-03-09'),
    since: '2026-03-09T11:00:00.000Z' as Instant,
    how: 'oral',
    recordedBy: sara.id,
    answer: 'given',
    reviewOn: calendarDate('2027-03-09'),
  } as const;
  const disclosure = {
    id: 'disclosure',
    recipient: toDepartment(school),
    types: ['absence'],
    aboutIds: ['alma'],
    legalBasisId: 'overriding-interest',
    reason: 'Akut',
    disclosedBy: sara.id,
    since: '2026-03-09T11:00:00.000Z' as Instant,
    until: calendarDate('2026-03-20'),
  };
  const stands = { ...caseWith([consent], [disclosure]), consentRequests: [request], deputy, handover };
  const familyCase = await settle(town, stands, '2026-03-10T11:00:00.000Z' as Instant);
  const views = await allViews(familyCase, sara);
  const unseen = table.filter(([, sign]) => !views.some((view) => sign.test(view))).map(([field]) => field);
  expect(unseen).toEqual([]);
});
