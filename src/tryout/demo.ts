import { z } from 'zod';
import type { FetchAttachedFile } from '../app/ports/attached-files';
import { ConfigError, readConfig } from '../config';
import { learnExamples } from '../language/talk/model';
import { start } from '../start';
import { demoWorld } from './demo-world';
import { startTeams, type Teams } from './teams';

/** Where the page is; `TRYOUT_PORT` chooses another port, so that two demos can run on one machine. */
const pagePort = z.coerce.number().int().min(0).max(65_535).default(3979);

export interface Demo {
  /** The address of the page where a visitor can be several of the municipality's people. */
  readonly page: string;
  /** The bot's own address. */
  readonly bot: string;
  stop(): Promise<void>;
}

/**
 * The bot with the fictional municipality, and the page to try it on. Store, ports and day are as the environment says.
 * Throws a `ConfigError` that says what is wrong with it.
 */
export const startDemo = async (environment: NodeJS.ProcessEnv): Promise<Demo> => {
  const config = readConfig({ LOG_LEVEL: 'warn', ...environment, DEMO: '1' });
  const port = pagePort.safeParse(environment.TRYOUT_PORT || undefined);
  if (!port.success) throw new ConfigError(['TRYOUT_PORT is not a port. Use a number from 0 to 65535.']);
  let teams: Teams | undefined;
  const fetchAttachedFile: FetchAttachedFile = async (address) =>
    (await teams?.drive.fetch(address)) ?? { because: 'notFetched' };
  const running = await start(config, { fetchAttachedFile });
  const opened = await startTeams({
    botUrl: `${running.url}/api/messages`,
    world: demoWorld,
    port: port.data,
    page: true,
  }).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  teams = opened;
  await opened.announceInstallations();
  // Nobody should wait for it at their first sentence.
  setTimeout(learnExamples, 5_000).unref();
  return {
    page: `http://localhost:${opened.port}`,
    bot: `${running.url}/api/messages`,
    stop: async () => {
      await Promise.all([opened.close(), running.stop()]);
    },
  };
};
