import { z } from 'zod';
import type { FetchAttachedFile } from '../app/ports/attached-files';
import { ConfigError, readConfig } from '../config';
import { learnExamples } from '../language/talk/model';
import { start } from '../start';
import { demoWorld } from './demo-world';
import { startTeams, type Teams } from './teams';

/** Where the page is; `TRYOUT_PORT` chooses another port, so that two demos can run on one machine. */
const pagePort = z.coerce.number().int().min(0).max(65_535).default(3979);

/**
 * `npm run demo`: the bot with the fictional municipality on the embedded store, and the page where a visitor can be several
 * of its people. Uses the store, port and day set in the environment.
 */
const main = async (): Promise<void> => {
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env, DEMO: '1' });
  const port = pagePort.safeParse(process.env.TRYOUT_PORT || undefined);
  if (!port.success) throw new ConfigError(['TRYOUT_PORT is not a port. Use a number from 0 to 65535.']);
  let teams: Teams | undefined;
  const fetchAttachedFile: FetchAttachedFile = async (address) =>
    (await teams?.drive.fetch(address)) ?? { because: 'notFetched' };
  const running = await start(config, { fetchAttachedFile });
  teams = await startTeams({
    botUrl: `${running.url}/api/messages`,
    world: demoWorld,
    port: port.data,
    page: true,
  });
  await teams.announceInstallations();
  // Nobody should wait for it at their first sentence.
  setTimeout(learnExamples, 5_000).unref();
  const [first] = demoWorld.invitations;
  process.stdout.write(
    [
      '',
      '  Rød Tråd kører med Eksempelby Kommune.',
      `  Prøv den:  http://localhost:${teams.port}`,
      `  Botten:    ${running.url}/api/messages`,
      `  Skriv fx:  ${first?.text ?? 'hjælp'}`,
      '',
      '',
    ].join('\n'),
  );
  const opened = teams;
  const stop = (): void => {
    Promise.all([opened.close(), running.stop()]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

main().catch((error: unknown) => {
  const lines =
    error instanceof ConfigError ? error.lines : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.map((line) => `  ${line}`).join('\n')}\n`);
  process.exit(1);
});
