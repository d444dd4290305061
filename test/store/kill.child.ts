import { writeSync } from 'node:fs';
import type { Write } from '../../src/app/ports/store';
import { instant } from '../../src/domain/base/calendar';
import { openSqliteStore } from '../../src/store/sqlite';

/**
 * Commits batch after batch to the file named on the command line, and reports the number of each once it is acknowledged,
 * until it is killed. A batch replaces the counter and creates events with its number.
 */
const [, , file = '', size = '3'] = process.argv;
const store = openSqliteStore({ file, clock: { now: () => instant('2026-03-02T08:00:00.000Z') } });
const partition = store.partition({ tenantId: 'tenant' });

const run = async (): Promise<void> => {
  for (;;) {
    const counter = await partition.read<number>('counter', 'batches');
    const number = (counter?.body ?? 0) + 1;
    const document = { kind: 'counter', id: 'batches', body: number } as const;
    const writes: Write[] = Array.from({ length: Number(size) }, (_, index) => ({
      do: 'create',
      document: {
        kind: 'caseEvent',
        id: `${number}-${index}`,
        body: 'x'.repeat(500),
        keys: [`batch-${number}`],
      },
    }));
    writes.splice(
      1,
      0,
      counter === undefined
        ? { do: 'create', document }
        : { do: 'replace', document, version: counter.version },
    );
    const outcome = await partition.commit(writes);
    if (!outcome.committed) throw new Error(`conflict at batch ${number}`);
    writeSync(1, `${number}\n`);
  }
};
void run();
