import type { Services } from '../../src/app/base/services';
import { deletionRound } from '../../src/app/case-file/deletion-round';
import { holdDeletionForm, releaseDeletionForm, retentionView } from '../../src/app/case-file/retention';
import { closeCaseForm } from '../../src/app/continuity/continuity';
import { forgetMunicipality } from '../../src/app/organisation/directory';
import type { Store } from '../../src/app/ports/store';
import { readAccessLog } from '../../src/app/trail/access-log';
import { seedDemo } from '../../src/demo/seed';
import { adam, karen, lea, mille, rie } from '../../src/demo/staff';
import { addDays, addMonths, type CalendarDate, instantAt } from '../../src/domain/base/calendar';
import type { CaseReference } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { openCosmosStore } from '../../src/store/cosmos';
import { createContainers } from '../../src/store/cosmos-containers';
import { openSqliteStore } from '../../src/store/sqlite';
import type { RetentionView } from '../../src/views/case/retention';
import { startStrictServer } from '../support/cosmos/strict-server';
import { answered, refusalOf } from '../support/family-case';
import { isNightly } from '../support/nightly';
import { dyingStore } from '../support/store/dying-store';
import { type Kept, keeping } from '../support/store/kept-documents';
import { emptyStore, servicesOn, storyDay, tenantId } from './seeded';

const maanesten = 'HOI-2026-001' as CaseReference;
const goesOn = addMonths(storyDay, 60);
const listedOn = addDays(goesOn, -30);

let day: CalendarDate = storyDay;
const clock = { now: () => instantAt(day, '08:00') };
let requests = 0;
const as = (person: StaffMember) => {
  requests += 1;
  return { tenantId, person, requestId: `deletion-${requests}` };
};

/** The demo with its first family's case closed, as stored. */
const seeded = new Map<string, Kept>();
let own: readonly string[] = [];
beforeAll(async () => {
  const services = servicesOn(keeping(emptyStore(storyDay), seeded), storyDay);
  await seedDemo(services, { tenantId, today: storyDay });
  answered(
    await closeCaseForm.submit(
      services,
      as(lea),
      { reference: maanesten },
      {
        takenOverBy: 'network',
        takenOverName: 'Gudrun',
        on: storyDay,
        familyView: 'Vi klarer det',
      },
    ),
  );
  own = [...seeded.values()].flatMap(({ kind, id, body }) =>
    kind === 'meeting' && JSON.stringify(body).includes(maanesten) ? [id] : [],
  );
});

const isAboutCase = ({ partition, id, body }: Kept): boolean =>
  partition.log === `case.${maanesten}` ||
  [maanesten, ...own].some((one) => id.includes(one) || JSON.stringify(body).includes(one));

/** What the rounds read and write, in a store of its own. */
const copiedTo = async (store: Store): Promise<void> => {
  const needed = [...seeded.values()].filter(
    (one) => ['staff', 'department', 'settings'].includes(one.kind) || isAboutCase(one),
  );
  const byPartition = new Map<string, Kept[]>();
  for (const one of needed) {
    const key = JSON.stringify(one.partition);
    byPartition.set(key, [...(byPartition.get(key) ?? []), one]);
  }
  for (const documents of byPartition.values())
    for (let from = 0; from < documents.length; from += 100) {
      const some = documents.slice(from, from + 100);
      const [first] = some;
      if (first === undefined) continue;
      await store
        .partition(first.partition)
        .commit(some.map(({ partition: _, ...document }) => ({ do: 'put', document })));
    }
};

interface Town {
  readonly services: Services;
  readonly kept: Map<string, Kept>;
}

const townOn = async (store: Store): Promise<Town> => {
  const kept = new Map<string, Kept>();
  const services = { ...servicesOn(keeping(store, kept)), clock };
  await copiedTo(services.store);
  return { services, kept };
};

const onDay = async ({ services }: Town, on: CalendarDate): Promise<void> => {
  day = on;
  forgetMunicipality(services, tenantId);
  await deletionRound(services, tenantId, on);
};

const list = async ({ services }: Town, person: StaffMember = karen): Promise<RetentionView> =>
  answered(await retentionView(services, as(person)));

/** What is left of the case, besides that it existed. */
const leftOf = ({ kept }: Town): readonly string[] =>
  [...kept.values()]
    .filter(({ expiresAt }) => expiresAt === undefined || expiresAt > clock.now())
    .filter(isAboutCase)
    .map(({ partition, kind }) => partition.log ?? kind);

const deletions = async ({ services }: Town) => {
  const { links, brokenAt: broken } = await readAccessLog(services, tenantId, 'deletions');
  expect(broken).toBeUndefined();
  return links.map(({ content: { what, deleted } }) => [what, deleted?.of, deleted?.months]);
};

const stores: readonly (readonly [string, () => Promise<{ store: Store; stop: () => Promise<void> }>])[] = [
  [
    'SQLite',
    async () => {
      const store = openSqliteStore({ file: ':memory:', clock });
      return { store, stop: () => store.close() };
    },
  ],
  [
    'Cosmos DB, strict local server',
    async () => {
      const server = await startStrictServer({ clock });
      const access = { endpoint: server.endpoint, key: server.key, database: 'roed-traad' };
      await createContainers(access);
      const store = openCosmosStore({ ...access, clock });
      return {
        store,
        stop: async () => {
          await store.close();
          await server.close();
        },
      };
    },
  ],
];

describe.each(stores)('L4: a closed case on %s', (name, open) => {
  let town: Town;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    day = storyDay;
    const first = await open();
    stop = first.stop;
    town = await townOn(first.store);
  });
  const opened: (() => Promise<void>)[] = [];
  afterAll(async () => {
    await stop();
    for (const close of opened) await close();
  });

  it('stands on the list for the days of notice: by reference for its lead, and as a number for an administrator', async () => {
    await onDay(town, addDays(listedOn, -1));
    expect((await list(town)).total).toBe(0);
    await onDay(town, listedOn);
    const before = leftOf(town).length;
    const shown = await list(town);
    expect(shown).toMatchObject({ total: 1, dueNext: 0 });
    expect(shown.planned).toMatchObject([{ reference: maanesten, deleteOn: goesOn, closedOn: storyDay }]);
    expect((await list(town, rie)).planned).toMatchObject([{ reference: maanesten }]);
    const numbers = await list(town, adam);
    expect(numbers).toMatchObject({ total: 1, planned: [] });
    expect(JSON.stringify(numbers)).not.toContain(maanesten);
    expect(refusalOf(await retentionView(town.services, as(mille)))).toEqual({ code: 'NotAllowed' });
    expect(before).toBeGreaterThan(100);
    await onDay(town, addDays(goesOn, -1));
    expect((await list(town)).dueNext).toBe(1);
    expect(leftOf(town)).toHaveLength(before);
  });

  it('a hold takes it off the list; when it ends, the case stands there for its days again', async () => {
    const { services } = town;
    const ids = { reference: maanesten };
    const held = answered(await holdDeletionForm.submit(services, as(karen), ids, { reason: 'anke' }));
    expect(held).toMatchObject({ name: 'retention', done: 'held', heldTotal: 1 });
    await onDay(town, addDays(goesOn, 7));
    expect(await list(town)).toMatchObject({ total: 0, heldTotal: 1, goneTotal: 0 });
    answered(await releaseDeletionForm.submit(services, as(karen), ids, { reason: 'afgjort' }));
    await onDay(town, addDays(goesOn, 8));
    expect((await list(town)).planned).toMatchObject([{ deleteOn: addDays(goesOn, 38) }]);
  });

  it('then all of it goes; what stays is a tombstone that tells of nobody, and the trail of what was deleted by which rule', async () => {
    await onDay(town, addDays(goesOn, 38));
    expect(new Set(leftOf(town))).toEqual(new Set(['deletion', 'deletions', 'outbox']));
    const rest = JSON.stringify([...town.kept.values()].filter(({ kind }) => kind === 'deletion'));
    expect(rest).not.toMatch(/Freja|Alma|Månesten|0000-4000-8000/);
    expect(await deletions(town)).toEqual([
      ['caseDeleted', maanesten, 60],
      ['looksDeleted', maanesten, 60],
    ]);
    expect(await list(town, rie)).toMatchObject({ total: 0, goneTotal: 1, intact: true });
    // One more round changes nothing.
    await onDay(town, addDays(goesOn, 39));
    expect(await deletions(town)).toHaveLength(2);
  });

  it('a round that dies at any of its commits is gone on with by the next, and says it once', async () => {
    let died = 0;
    for (let commits = 0; ; commits += isNightly ? 1 : name === 'SQLite' ? 4 : 12) {
      for (const lands of [false, true]) {
        day = storyDay;
        const { store, stop: stopStore } = await open();
        opened.push(stopStore);
        const other = await townOn(store);
        await onDay(other, listedOn);
        day = goesOn;
        const dying = { ...other.services, store: dyingStore(other.services.store, commits, lands) };
        const outcome = await deletionRound(dying, tenantId, day).catch(() => 'died');
        await onDay(other, addDays(goesOn, 1));
        expect(new Set(leftOf(other))).toEqual(new Set(['deletion', 'deletions', 'outbox']));
        expect((await deletions(other)).map(([what]) => what)).toEqual(['caseDeleted', 'looksDeleted']);
        if (outcome !== 'died') {
          expect(died).toBeGreaterThan(2);
          return;
        }
        died += 1;
      }
    }
  }, 120_000);
});

it('L4: whoever holds the case or leads its department may hold it; nobody else', async () => {
  day = storyDay;
  const town = await townOn(openSqliteStore({ file: ':memory:', clock }));
  const hold = (person: StaffMember) =>
    holdDeletionForm.submit(town.services, as(person), { reference: maanesten }, { reason: 'anke' });
  expect(refusalOf(await hold(mille))).toEqual({ code: 'NotAllowed' });
  expect(refusalOf(await hold(adam))).toEqual({ code: 'NotFound' });
  answered(await hold(lea));
});
