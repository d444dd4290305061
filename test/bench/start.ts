import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { residentMegabytes } from './memory';
import { benchTenant, staffIdOf } from './world';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** The built program with the demo in a new store: the time from start to first answer, and its memory then. */
export const benchStart = async (connectorUrl: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'roed-traad-bench-'));
  const port = await freePort();
  const began = performance.now();
  const program = spawn(process.execPath, [join(__dirname, '../../dist/main.js')], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: String(port), DEMO: '1', SQLITE_FILE: join(folder, 'store.db') },
    stdio: 'ignore',
  });
  const ask = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        text: 'hjælp',
        channelId: 'msteams',
        locale: 'da-DK',
        serviceUrl: connectorUrl,
        from: { id: '29:1', aadObjectId: staffIdOf(1) },
        recipient: { id: '28:bot' },
        conversation: { id: 'a:1', conversationType: 'personal', tenantId: benchTenant },
      }),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    while (!(await ask())) {
      if (program.exitCode !== null) throw new Error('the program ended; was it built?');
      await setTimeout(20);
    }
    const seconds = (performance.now() - began) / 1000;
    const megabytes = residentMegabytes(program.pid);
    console.log(
      `Start with a new demo to the first answer ${seconds.toFixed(1)} s (budget 2 s), ` +
        `memory ${megabytes?.toFixed(0) ?? '?'} MB (budget 300 MB)`,
    );
  } finally {
    program.kill();
    rmSync(folder, { recursive: true, force: true });
  }
};
