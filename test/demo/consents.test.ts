import type { Services } from '../../src/app/base/services';
import { consentView } from '../../src/app/consent/consent';
import { ida, jonas, lea, mille } from '../../src/demo/staff';
import type { CalendarDate } from '../../src/domain/base/calendar';
import type { CaseEvent } from '../../src/domain/case/case-events';
import type { CaseReference, FamilyCase } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import type { ConsentSideView, ConsentView } from '../../src/views/consent';
import { caseOf, dayOfStory, days, eventsOf, seededOn, tenantId } from './seeded';

const reference = 'HOI-2026-001' as CaseReference;

describe.each(days)('the consents of Familien Månesten (domain § 5), told on %s', (today) => {
  const day = (date: string): CalendarDate => dayOfStory(date, today);
  let services: Services;
  let familyCase: FamilyCase;
  let events: readonly CaseEvent[];
  beforeAll(async () => {
    services = await seededOn(today);
    familyCase = await caseOf(services, reference);
    events = await eventsOf(services, reference);
  });

  const idOf = (name: string): string => familyCase.members.find((member) => member.name === name)?.id ?? '';
  const personOf = (name: string): string =>
    [...familyCase.network, ...familyCase.members].find((one) => one.name === name)?.id ?? '';
  const given = () =>
    events.flatMap((event) =>
      event.type === 'ConsentRecorded'
        ? [
            {
              by: familyCase.members.find(({ id }) => id === event.consent.giverId)?.name,
              to: JSON.stringify(event.consent.recipient),
              types: event.consent.types.join(),
              answer: event.consent.answer,
              on: event.consent.on,
            },
          ]
        : [],
    );
  const toDepartment = (departmentId: string): string => JSON.stringify({ kind: 'department', departmentId });
  const toPerson = (name: string): string => JSON.stringify({ kind: 'network', personId: personOf(name) });
  const side = async (person: StaffMember): Promise<ConsentSideView> => {
    const view = await consentView(services, { tenantId, person, requestId: 'look' }, reference);
    if (!view.ok || view.value.name !== 'consent-side') throw new Error('no side of their own');
    return view.value;
  };

  test('S1, S2: each giver’s own answers, on the days of the story', () => {
    expect(given()).toEqual(
      expect.arrayContaining([
        {
          by: 'Freja',
          to: toDepartment('jobcenter'),
          types: 'employment,healthOverview',
          answer: 'given',
          on: day('2026-03-09'),
        },
        {
          by: 'Freja',
          to: toDepartment('maanebakkeskolen'),
          types: 'absence,wellbeing',
          answer: 'given',
          on: day('2026-03-16'),
        },
        {
          by: 'Bo',
          to: toDepartment('maanebakkeskolen'),
          types: 'absence,wellbeing',
          answer: 'given',
          on: day('2026-03-16'),
        },
        {
          by: 'Freja',
          to: toDepartment('sundhedsplejen'),
          types: 'languageDevelopment',
          answer: 'given',
          on: day('2026-03-16'),
        },
        {
          by: 'Bo',
          to: toDepartment('sundhedsplejen'),
          types: 'languageDevelopment',
          answer: 'refused',
          on: day('2026-03-16'),
        },
        { by: 'Freja', to: toPerson('Kim'), types: 'wellbeing', answer: 'given', on: day('2026-06-09') },
        { by: 'Bo', to: toPerson('Kim'), types: 'wellbeing', answer: 'given', on: day('2026-06-09') },
      ]),
    );
  });

  test('S3: Freja took back what she had agreed to about the volunteer', () => {
    const contact = events.flatMap((event) =>
      event.type === 'ConsentRecorded' && event.consent.types.includes('contactDetails')
        ? [event.consent]
        : [],
    );
    expect(contact).toMatchObject([{ giverId: idOf('Freja'), on: day('2026-04-21'), answer: 'given' }]);
    const withdrawn = events.flatMap((event) => (event.type === 'ConsentWithdrawn' ? [event] : []));
    expect(withdrawn.map(({ consentId }) => consentId)).toEqual(contact.map(({ id }) => id));
    expect(withdrawn[0]?.at.slice(0, 10)).toBe(day('2026-06-01'));
  });

  test('S8: the coordinator sees Bo’s no', async () => {
    const view = await consentView(services, { tenantId, person: lea, requestId: 'look' }, reference);
    const { recipients } = (view.ok ? view.value : {}) as ConsentView;
    const health = recipients.find(({ recipient }) => recipient === 'Sundhedsplejen');
    expect(health?.rows).toMatchObject([
      {
        type: { da: 'sproglig udvikling' },
        about: ['Storm'],
        state: 'refused',
        givers: [
          { name: 'Freja', state: 'given' },
          { name: 'Bo', state: 'refused' },
        ],
      },
    ]);
  });

  test.each([
    ['Mille of the school', mille, ['skolefravær', 'trivsel']],
    ['Jonas of the job centre', jonas, ['arbejde og uddannelse', 'helbredsoplysninger i hovedtræk']],
    ['Ida, because of one no,', ida, []],
  ])('S1–S4: %s knows %j apart from who coordinates', async (_who, person, types) => {
    const { mayKnow } = await side(person);
    expect(mayKnow.flatMap(({ type, basis }) => (basis === 'belongs' ? [] : [type.da]))).toEqual(types);
  });

  test('S6: Mille may talk with Kim about how Alma thrives, and about nothing else', async () => {
    const kim = (await side(mille)).mayShare.find(({ recipient }) => recipient === 'Kim');
    expect(kim?.what).toMatchObject([{ type: { da: 'trivsel' }, about: ['Alma'] }]);
    expect(kim?.what).toHaveLength(1);
  });
});
