import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { OutboxItem } from '../../src/app/ports/outbox';
import { leasedKey } from '../../src/app/telling/outbox';
import { demoTenantId } from '../../src/config';
import { addDays, addMilliseconds, dateAt, instantAt } from '../../src/domain/base/calendar';
import { isWorkingDay } from '../../src/domain/base/working-days';
import { defaultSettings } from '../../src/domain/organisation/settings';
import { systemClock } from '../../src/start';
import { demoWorld } from '../../src/tryout/demo-world';
import { startTeams } from '../../src/tryout/teams';
import type { Change } from './acts';
import { chaosFaults, drawFaults } from './faults';
import { openFront } from './front';
import { openInstances } from './instances';
import { closeLedger, underWay, type Verdict } from './ledger';
import { atWork } from './people';
import { between, pick, type Random, seeded } from './random';
import { openChaosStore, type StoreKind } from './stores';

interface Options {
  readonly store: StoreKind;
  readonly kills: number;
  readonly seed: number;
  /** How many families are worked with at a time. */
  readonly flows: number;
  /** No more kills after this long. */
  readonly minutes: number;
}

/** How far the instances' clocks run ahead from the start: to the morning of a working day, when digests come. */
const toWorkingDay = (): number => {
  const now = systemClock.now();
  const { calendar } = defaultSettings;
  let day = addDays(dateAt(now), 1);
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return Date.parse(instantAt(day, '10:00')) - Date.parse(now);
};

const places = [0, 1];
/** The longest time between kills, in milliseconds. */
const longestLife = 8_000;
/** The step by which the last instances' clocks are moved ahead, until everything has been tried for the last time. */
const stepAhead = 2 * 60_000;
/** How often they are moved ahead without anything having been sent. */
const stepsAtMost = 20;

const run = async (
  { store: kind, kills, seed, flows, minutes }: Options,
  random: Random,
): Promise<boolean> => {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-chaos-'));
  const store = await openChaosStore(kind, folder);
  const environment = { DEMO: '1', LOG_LEVEL: 'info', ...store.environment };
  const instances = openInstances(places.length, folder, environment);
  const killAll = (): void => instances.killAll();
  process.once('exit', killAll);
  const undo: (() => Promise<void> | void)[] = [
    () => rmSync(folder, { recursive: true, force: true }),
    () => store.close(),
    killAll,
  ];
  try {
    let ahead = toWorkingDay();
    const startedAhead = ahead;
    await instances.start(ahead);
    const look = store.open();
    undo.push(() => look.close());
    const faults = drawFaults(random);
    const front = await openFront({
      random,
      faults,
      ahead,
      bots: instances.urls,
      // Items left by a dead process have an older lease.
      itemBeingSentTo: async (whom) => {
        const { documents } = await look
          .partition({ tenantId: demoTenantId })
          .find<OutboxItem>('outbox', { keys: [leasedKey], order: 'descending' });
        return documents.find(
          ({ body: { to } }) =>
            (to.kind === 'person' && to.staffId === whom) ||
            (to.kind === 'channel' && to.conversationId === whom),
        )?.id;
      },
    });
    undo.push(() => front.close());
    const teams = await startTeams({ botUrl: `${front.url}api/messages`, world: demoWorld });
    undo.push(() => teams.close());
    front.connect(teams.serviceUrl);

    const changes: Change[] = [];
    let isOver = false;
    const load = atWork(flows, {
      teams,
      random,
      now: () => Date.now() + startedAhead,
      isOver: () => isOver,
      note: (change) => changes.push(change),
    });
    let killed = 0;
    const lastKill = Date.now() + minutes * 60_000;
    while (killed < kills && Date.now() < lastKill) {
      // One in ten is hit while starting, all others in the middle of work: some of it gets done between two kills.
      const mayStart = random() < 0.1;
      const up = (): readonly number[] => places.filter((place) => mayStart || instances.isUp(place));
      while (up().length === 0) await setTimeout(20);
      const posts = front.posts.length + between(random, 1, 12);
      const latest = Date.now() + between(random, longestLife / 3, longestLife);
      while (front.posts.length < posts && Date.now() < latest) await setTimeout(20);
      await setTimeout(between(random, 0, 300));
      const hit = up();
      await instances.kill(pick(random, hit.length > 0 ? hit : places));
      killed += 1;
    }
    await setTimeout(3_000);
    isOver = true;
    faults.end();
    await load;

    let fewest = Number.POSITIVE_INFINITY;
    // A long queue takes the time the send budgets allow; the clocks are moved ahead only when nothing moves any more.
    for (let still = 0; still < stepsAtMost; ) {
      await setTimeout(2_000);
      const left = (await underWay(store, addMilliseconds(systemClock.now(), ahead))).length;
      if (left === 0) break;
      still = left < fewest ? 0 : still + 1;
      fewest = Math.min(fewest, left);
      if (still === 0) continue;
      await instances.stop();
      ahead += stepAhead;
      await instances.start(ahead);
    }
    const verdict = await closeLedger({
      store,
      changes,
      posts: front.posts,
      killedAt: instances.killedAt,
      ahead,
    });
    await instances.stop();
    const mix = chaosFaults.map(({ name, percent }) => `${name} ${percent} % (${faults.met.get(name) ?? 0})`);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      [
        `Chaos on ${kind}: ${killed} kills of ${places.length} instances, seed ${seed}, ${flows} families at a time, ${seconds} s`,
        `  of the connector's requests: ${mix.join(', ')}`,
        `  clocks at the end ${(ahead - startedAhead) / 60_000} min further ahead`,
        ...lines(verdict),
        `  log: ${[...instances.logged].map(([what, count]) => `${what} ${count}`).join(', ')}`,
      ].join('\n'),
    );
    // A run in which nothing was done would prove nothing.
    const wasAtWork = changes.filter(({ isAcknowledged }) => isAcknowledged).length >= killed;
    if (!wasAtWork) console.log('  too few changes for so many kills: this run proves nothing');
    return wasAtWork && Object.values(verdict.mustBeNone).every((found) => found.length === 0);
  } finally {
    for (const step of undo.reverse()) await step();
    process.off('exit', killAll);
  }
};

const shownAtMost = 5;

const lines = ({ figures, mustBeNone }: Verdict): readonly string[] => [
  ...Object.entries(figures).map(([name, count]) => `  ${name}: ${count}`),
  ...Object.entries(mustBeNone).map(([name, found]) =>
    [`  ${name}: ${found.length} (must be 0)`, ...found.slice(0, shownAtMost)].join('\n    '),
  ),
];

/**
 * `npm run chaos -- [--store sqlite|cosmos] [--kills 100] [--seed 1] [--flows 8] [--minutes 60] [--short]`: the built
 * program, two instances on one store, under load, killed at random while the connector fails in every way. Both stores
 * unless one is named. `--short`: 6 kills on sqlite. Exits with 1 if anything was lost, doubled or incomplete.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      store: { type: 'string' },
      kills: { type: 'string' },
      seed: { type: 'string', default: '1' },
      flows: { type: 'string', default: '8' },
      minutes: { type: 'string', default: '60' },
      short: { type: 'boolean', default: false },
    },
  });
  const stores: readonly StoreKind[] =
    values.store === 'cosmos' || values.store === 'sqlite'
      ? [values.store]
      : values.short
        ? ['sqlite']
        : ['sqlite', 'cosmos'];
  const kills = Number(values.kills ?? (values.short ? 6 : 100));
  const seed = Number(values.seed);
  const results: boolean[] = [];
  for (const store of stores) {
    const options = { store, kills, seed, flows: Number(values.flows), minutes: Number(values.minutes) };
    results.push(await run(options, seeded(seed)));
  }
  process.exit(results.every(Boolean) ? 0 : 1);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
