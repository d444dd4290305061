import type { Services } from '../../src/app/base/services';
import { createCase } from '../../src/app/case/case-creation';
import { listCases } from '../../src/app/case/case-list';
import { reviewCoverage } from '../../src/app/continuity/continuity';
import { readMeetingTrails } from '../../src/app/meeting/meeting-store';
import { departmentDocument } from '../../src/app/organisation/directory';
import { departments } from '../../src/demo/departments';
import { seedDemo } from '../../src/demo/seed';
import { karen, lea, sara, staffList } from '../../src/demo/staff';
import { calendarDate } from '../../src/domain/base/calendar';
import { containsCprDeep } from '../../src/domain/base/cpr';
import { brokenAt } from '../../src/domain/base/hash-chain';
import type { FamilyCase } from '../../src/domain/case/family-case';
import { isAway } from '../../src/domain/organisation/organisation';
import { isNightly } from '../support/nightly';
import { dyingStore } from '../support/store/dying-store';
import {
  caseOf,
  dayOfStory,
  days,
  emptyStore,
  everything,
  references,
  seededOn,
  servicesOn,
  storyDay,
  tenantId,
  trailOf,
} from './seeded';

describe('seeding', () => {
  test('fills an empty store, and a second time changes nothing', async () => {
    const store = emptyStore();
    const services = servicesOn(store);
    expect(await seedDemo(services, { tenantId, today: storyDay })).toBe(true);
    const first = await everything(services);
    // A store that accepts no more commits: not one is tried.
    const again = servicesOn(dyingStore(store, 0, false));
    expect(await seedDemo(again, { tenantId, today: calendarDate('2027-01-15') })).toBe(false);
    expect(await everything(services)).toEqual(first);
  });

  test('leaves a store alone that holds a municipality of its own', async () => {
    const services = servicesOn(emptyStore());
    const [department] = departments.map((one) => departmentDocument({ ...one, name: 'Vores egen' }));
    if (department === undefined) throw new Error('no department');
    const partition = services.store.partition({ tenantId });
    await partition.commit([{ do: 'put', document: department }]);
    expect(await seedDemo(services, { tenantId, today: storyDay })).toBe(false);
    expect(await partition.read('settings', 'municipality')).toBeUndefined();
    expect((await partition.find('staff', { keys: ['active'] })).documents).toEqual([]);
  });

  test('two that start at once make one municipality', async () => {
    const store = emptyStore();
    const both = [servicesOn(store), servicesOn(store)];
    await Promise.all(both.map((services) => seedDemo(services, { tenantId, today: storyDay })));
    expect(await everything(servicesOn(store))).toEqual(await everything(await seededOn()));
  });

  test.each([[false], [true]])(
    'wherever it is cut off (the last commit landed: %s), starting again completes it for the day on which it began',
    async (lastLands) => {
      const whole = await everything(await seededOn());
      let survived = false;
      for (let commits = 0; !survived; commits += isNightly ? 1 : 17) {
        const store = emptyStore();
        const dying = servicesOn(dyingStore(store, commits, lastLands));
        survived = await seedDemo(dying, { tenantId, today: storyDay }).catch(() => false);
        // Nothing has begun before the first commit; then the day is that of the second start.
        const hasBegun = commits > 0 || lastLands;
        const today = hasBegun ? calendarDate('2026-08-05') : storyDay;
        await seedDemo(servicesOn(store), { tenantId, today });
        expect(await everything(servicesOn(store))).toEqual(whole);
      }
    },
  );
});

describe.each(days)('the municipality on %s', (today) => {
  let services: Services;
  let cases: readonly FamilyCase[];
  beforeAll(async () => {
    services = await seededOn(today);
    cases = await Promise.all(references.map((reference) => caseOf(services, reference)));
  });

  test('every case has its own reference and alias, and the next one follows', async () => {
    expect(new Set(cases.map(({ alias }) => alias)).size).toBe(references.length);
    expect(cases.map(({ startedOn }) => startedOn)).toEqual(
      cases.map(({ startedOn }) => startedOn).toSorted(),
    );
    const actor = { tenantId, person: lea, requestId: 'next' };
    const own = await seededOn(today);
    const opening = { alias: 'Familien Ny', startedOn: today, coordinator: lea };
    const next = await createCase(own, actor, opening, () => []);
    const expected = today.startsWith('2026') ? 'HOI-2026-035' : `HOI-${today.slice(0, 4)}-001`;
    expect(next).toMatchObject({ value: { familyCase: { reference: expected } } });
  });

  test('the trail of every case is whole, in the order of time, and within working hours (L1)', async () => {
    for (const reference of references) {
      const { links, head } = await trailOf(services, reference);
      expect(brokenAt(links, head)).toBeUndefined();
      const times = links.map(({ content }) => content.at);
      expect(times).toEqual([...new Set(times)].toSorted());
      for (const at of times) {
        const hour = Number(
          new Date(at)
            .toLocaleTimeString('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit' })
            .slice(0, 2),
        );
        expect(hour).toBeGreaterThanOrEqual(8);
        expect(hour).toBeLessThan(17);
        expect(at < services.clock.now()).toBe(true);
      }
    }
  });

  test('so is the trail of every meeting', async () => {
    const trails = await Promise.all(
      references.map((reference) => readMeetingTrails(services, tenantId, reference)),
    );
    expect(trails.flat()).toHaveLength(3);
    for (const { links, head } of trails.flat()) {
      expect(brokenAt(links, head)).toBeUndefined();
      const times = links.map(({ content }) => content.at);
      expect(times).toEqual([...new Set(times)].toSorted());
      expect((times.at(-1) ?? '') < services.clock.now()).toBe(true);
    }
  });

  test('nothing anywhere looks like a CPR number (L2)', async () => {
    expect(containsCprDeep(await everything(services))).toBe(false);
  });

  test('somebody at work answers for every open family but one, and the daily review finds nothing to do (C1, C4)', async () => {
    const before = await everything(services);
    await reviewCoverage(services, tenantId);
    expect(await everything(services)).toEqual(before);
    const people = new Map(staffList((date) => dayOfStory(date, today)).map((person) => [person.id, person]));
    const open = cases.filter(({ status }) => status === 'open');
    const answers = open.filter(({ coordinatorId, deputy }) =>
      [coordinatorId, ...(deputy && deputy.from <= today && today <= deputy.to ? [deputy.staffId] : [])].some(
        (id) => {
          const person = people.get(id);
          return person !== undefined && !isAway(person, today);
        },
      ),
    );
    expect(open.length - answers.length).toBe(1);
    expect(open.filter(({ uncovered }) => uncovered !== undefined)).toEqual(
      open.filter((one) => !answers.includes(one)),
    );
  });

  test('nothing waits to be sent', async () => {
    const { documents } = await services.store.partition({ tenantId }).find('outbox', { keys: ['due'] });
    expect(documents).toEqual([]);
  });

  test('five departments coordinate, one case is closed, and a lead sees who is without a coordinator', async () => {
    expect(new Set(cases.map(({ departmentId }) => departmentId)).size).toBe(5);
    expect(cases.filter(({ status }) => status === 'closed')).toHaveLength(1);
    const list = await listCases(services, { tenantId, person: karen, requestId: 'list' }, 'department', 0);
    expect(list.cases[0]).toMatchObject({
      relation: 'lead',
      coordinator: 'Mona Skitse',
      next: { kind: 'uncovered' },
    });
  });

  test('Sara has one meeting overdue, one due soon, a hand-over that waits for Lea, and a deputy', async () => {
    const list = await listCases(services, { tenantId, person: sara, requestId: 'list' }, 'mine', 0);
    const next = list.cases.map((one) => `${one.next?.kind} ${one.next?.urgency}`);
    expect(next).toEqual(
      expect.arrayContaining(['startupMeeting overdue', 'startupMeeting soon', 'handoverAnswer soon']),
    );
    expect(
      cases.filter(({ handover }) => handover?.receiverId === lea.id && handover.acceptance === undefined),
    ).toHaveLength(1);
    expect(
      cases.filter(
        (one) => one.coordinatorId === sara.id && one.deputy?.staffId === lea.id && one.deputy.to >= today,
      ),
    ).toHaveLength(1);
  });
});
