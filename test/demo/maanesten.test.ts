import type { Actor, Services } from '../../src/app/base/services';
import { askForCoordinator } from '../../src/app/coordinator/coordinator-lookup';
import { ida, jonas, karen, lea, mille, nora, per, sara } from '../../src/demo/staff';
import { dateAt, daysBetween, type Instant } from '../../src/domain/base/calendar';
import type { CaseEvent } from '../../src/domain/case/case-events';
import { type CaseReference, currentPhase, type FamilyCase } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { defaultSettings } from '../../src/domain/organisation/settings';
import { whatIsDue } from '../../src/domain/rhythm/rhythm';
import { caseOf, dayOfStory, days, eventsOf, seededOn, storyDay, tenantId } from './seeded';

const reference = 'HOI-2026-001' as CaseReference;

describe.each(days)('Familien Månesten, told on %s', (today) => {
  const day = (date: string) => dayOfStory(date, today);
  let familyCase: FamilyCase;
  let events: readonly CaseEvent[];
  beforeAll(async () => {
    const services = await seededOn(today);
    familyCase = await caseOf(services, reference);
    events = await eventsOf(services, reference);
  });

  test('the second meeting lies seven weeks before, and the next is due in one', () => {
    expect(familyCase.meetingsHeld).toEqual([
      { kind: 'startup', on: day('2026-04-21'), id: expect.any(String) },
      { kind: 'followUp', on: day('2026-06-16'), id: expect.any(String) },
    ]);
    expect(daysBetween(day('2026-06-16'), today)).toBe(49);
    expect(whatIsDue(familyCase, defaultSettings.rhythm, today)).toContainEqual({
      kind: 'followUpMeeting',
      on: day('2026-08-11'),
      urgency: 'soon',
    });
  });

  test('Lea coordinates it, and Sara did until the family had met them both', () => {
    expect(familyCase).toMatchObject({
      alias: 'Familien Månesten',
      status: 'open',
      startedOn: day('2026-03-02'),
      coordinatorId: lea.id,
      departmentId: 'familieraadgivningen',
      formerCoordinatorIds: [sara.id],
      lastHandover: {
        giverId: sara.id,
        receiverId: lea.id,
        requestedBy: sara.id,
        requestedOn: day('2026-06-08'),
        acceptance: { on: day('2026-06-12') },
        familyMeeting: { metOn: day('2026-06-16') },
        outcome: 'completed',
        endedOn: day('2026-06-16'),
      },
    });
    expect(familyCase.familyMeetingDueSince).toBeUndefined();
  });

  test('the members, with the ages that they have today', () => {
    const { members } = familyCase;
    const ages = members.map(({ id: _, birthYear, ...member }) => ({
      ...member,
      ...(birthYear !== undefined && { age: Number(today.slice(0, 4)) - birthYear }),
    }));
    expect(ages).toEqual([
      { name: 'Freja', relation: 'mother', custody: true, livesElsewhere: false },
      { name: 'Bo', relation: 'father', custody: true, livesElsewhere: true },
      { name: 'Alma', relation: 'child', custody: false, livesElsewhere: false, age: 12 },
      { name: 'Storm', relation: 'child', custody: false, livesElsewhere: false, age: 7 },
    ]);
  });

  test('the network: Jonas, Mille and Ida, not Per; Gudrun at weekends and in holidays, Kim by the child’s wish', () => {
    const { network } = familyCase;
    const staffIds = network.flatMap((person) => (person.kind === 'professional' ? [person.staffId] : []));
    expect(staffIds).toEqual([jonas.id, mille.id, ida.id]);
    expect(staffIds).not.toContain(per.id);
    expect(network.filter(({ kind }) => kind === 'private')).toMatchObject([
      { name: 'Gudrun', relation: 'mormor', atWeekends: true, inHolidays: true },
      { name: 'Kim', relation: 'fodboldtræner', childsWish: true },
      { relation: 'frivillig familieven' },
    ]);
  });

  test('the consent to the volunteer was given with the first meeting and taken back on 1 June (S3)', () => {
    const volunteer = familyCase.network.find(
      (person) => person.kind === 'private' && person.relation.startsWith('frivillig'),
    );
    const consent = familyCase.consents?.find(
      ({ recipient }) => recipient.kind === 'network' && recipient.personId === volunteer?.id,
    );
    expect(consent).toMatchObject({ answer: 'given', on: day('2026-04-21'), types: ['contactDetails'] });
    expect(consent?.answer === 'given' && dateAt(consent.withdrawn?.at ?? ('' as Instant))).toBe(
      day('2026-06-01'),
    );
  });

  test('it has gone through all phases, with a formal decision (T4)', () => {
    expect(currentPhase(familyCase)).toBe('evaluated');
    expect(familyCase.phases.filter(({ formalDecision }) => formalDecision !== undefined)).toMatchObject([
      { phase: 'decided' },
    ]);
  });

  test('the family was in contact every week but that of Whitsun (C5)', () => {
    const contacts = events.flatMap((event) => (event.type === 'ContactLogged' ? [event.on] : []));
    const weekOfWhitsun = [day('2026-05-25'), day('2026-05-31')] as const;
    const [first, ...later] = contacts;
    const gaps = later.flatMap((on, at) => {
      const before = contacts[at] ?? first ?? on;
      return daysBetween(before, on) > 9 ? [{ before, on }] : [];
    });
    expect(gaps).toHaveLength(1);
    for (const { before, on } of gaps) {
      expect(before < weekOfWhitsun[0]).toBe(true);
      expect(on > weekOfWhitsun[1]).toBe(true);
    }
    expect(daysBetween(contacts.at(-1) ?? today, today)).toBeLessThanOrEqual(7);
  });
});

describe('asking about it (C7)', () => {
  let services: Services;
  beforeAll(async () => {
    services = await seededOn(storyDay);
  });
  const as = (person: StaffMember): Actor => ({ tenantId, person, requestId: `ask-${person.id}` });

  test.each([
    ['Jonas, of the network', jonas],
    ['Sara, who was its coordinator', sara],
    ['Karen, who leads the department', karen],
  ])('%s hears at once that Lea coordinates', async (_who, person) => {
    expect(await askForCoordinator(services, as(person), 'Familien Månesten')).toMatchObject({
      name: 'coordinator',
      coordinator: { name: 'Lea Dummy' },
    });
  });

  test.each([
    ['Per, who gives no purpose', per],
    ['Nora, of another authority', nora],
  ])('%s gets the same answer as about a family that does not exist', async (_who, person) => {
    const blind = await askForCoordinator(services, as(person), 'Familien Findesikke');
    const answer = await askForCoordinator(services, as(person), 'Familien Månesten');
    expect(answer.name).toBe('question-offer');
    expect(JSON.stringify(answer).replace(/id-\d+/g, 'id')).toBe(
      JSON.stringify(blind).replace(/id-\d+/g, 'id'),
    );
  });

  test('a first name that two families share makes Jonas and Lea choose', async () => {
    for (const person of [jonas, lea]) {
      expect(await askForCoordinator(services, as(person), 'Viggo')).toMatchObject({
        name: 'coordinator-choices',
        choices: [
          { alias: expect.stringMatching(/Regnbue|Solsikke/) },
          { alias: expect.stringMatching(/Regnbue|Solsikke/) },
        ],
      });
    }
  });
});
