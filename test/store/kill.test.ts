import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { instant } from '../../src/domain/base/calendar';
import { openSqliteStore } from '../../src/store/sqlite';

const eventsPerBatch = 50;
const rounds = 6;
const folder = mkdtempSync(join(tmpdir(), 'roed-traad-kill-'));
const file = join(folder, 'store.db');

afterAll(() => rmSync(folder, { recursive: true }));

/** Lets a process commit, kills it without warning after some acknowledgements, and returns the last of them. */
const commitUntilKilled = async (acknowledgements: number): Promise<number> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', require.resolve('./kill.child.ts'), file, `${eventsPerBatch}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(child, 'exit');
  let heard = 0;
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    heard += 1;
    // A moment later: immediately would always hit the child at the same point, before its next batch.
    if (heard === acknowledgements) setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
  }
  const [, signal] = await exit;
  expect(signal).toBe('SIGKILL');
  return last;
};

it('holds every acknowledged commit whole, and none by half, after its process was killed again and again', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const acknowledged = await commitUntilKilled(1 + Math.floor(Math.random() * 40));

    const store = openSqliteStore({ file, clock: { now: () => instant('2026-03-02T08:00:00.000Z') } });
    const partition = store.partition({ tenantId: 'tenant' });
    const committed = (await partition.read<number>('counter', 'batches'))?.body ?? 0;
    // One more may have been on its way when the process died.
    expect([acknowledged, acknowledged + 1]).toContain(committed);
    for (let batch = 1; batch <= committed; batch += 1) {
      const { documents } = await partition.find<string>('caseEvent', { keys: [`batch-${batch}`] });
      expect(documents.map(({ body }) => body.length)).toEqual(Array(eventsPerBatch).fill(500));
    }
    expect((await partition.find('caseEvent', { keys: [`batch-${committed + 1}`] })).documents).toEqual([]);
    for (let index = 0; index < eventsPerBatch; index += 1) {
      expect(await partition.read('caseEvent', `${committed + 1}-${index}`)).toBeUndefined();
    }
    await store.close();
  }
}, 60_000);
