import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/app/base/services';
import type * as CaseCreation from '../../src/app/case/case-creation';
import { staffDocument } from '../../src/app/organisation/directory';
import type * as Configuration from '../../src/config';
import { calendarDate } from '../../src/domain/base/calendar';
import type * as Logging from '../../src/log';
import type * as Program from '../../src/start';
import { benchDepartment, benchTenant, coordinator, coordinatorsFor } from './world';

/** A part of the built program, which is what people run; reading TypeScript on the fly takes more memory. */
const built = (name: string): unknown => require(join(__dirname, '../../dist', name));

const { createCase } = built('app/case/case-creation') as typeof CaseCreation;
const { readConfig } = built('config') as typeof Configuration;
const { createLog } = built('log') as typeof Logging;
const { start } = built('start') as typeof Program;

/** The whole program on an embedded store with as many cases as asked for, without rate limits. */
const main = async (): Promise<void> => {
  const cases = Number(process.argv[2]);
  const config = readConfig({
    PORT: '0',
    ALLOWED_TENANTS: benchTenant,
    SQLITE_FILE: join(mkdtempSync(join(tmpdir(), 'roed-traad-bench-')), 'store.db'),
  });
  const running = await start(config, {
    log: createLog({ level: 'silent' }),
    rateLimit: { burst: Number.MAX_SAFE_INTEGER, perSecond: 1 },
  });
  const { services } = running;
  const partition = services.store.partition({ tenantId: benchTenant });
  const staff = Array.from({ length: coordinatorsFor(cases) }, (_, index) => coordinator(index));
  await partition.commit([{ do: 'put', document: benchDepartment }]);
  for (const person of staff) await partition.commit([{ do: 'put', document: staffDocument(person) }]);
  for (let number = 0; number < cases; number += 1) {
    const person = staff[number % staff.length];
    if (person === undefined) throw new Error('no staff');
    const actor: Actor = { tenantId: benchTenant, person, requestId: `open-${number}` };
    const startedOn = calendarDate('2026-03-02');
    const alias = `Familien Stjerne${number}`;
    const opened = await createCase(services, actor, { alias, startedOn, coordinator: person }, () => []);
    if (!opened.ok) throw new Error(opened.refusal.code);
  }
  process.send?.({ url: `${running.url}/api/messages` });
};

void main();
