import { existsSync } from 'node:fs';
import { ConfigError, readConfig } from './config';
import { learnExamples } from './language/talk/model';
import { hangLastNet, silenceConsole } from './last-net';
import { createLog } from './log';
import { start } from './start';
import { openTelemetry } from './telemetry/telemetry';

/** The composition root: configuration from the environment, then everything else. */
const main = async (): Promise<void> => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  if (config.bot.mode === 'local') {
    process.stdout.write(
      'BOT_ID is not set: nobody’s identity is checked, so only this machine is answered.\n',
    );
  }
  const telemetry =
    config.applicationInsights === undefined ? undefined : await openTelemetry(config.applicationInsights);
  const log = createLog({ level: config.logLevel, ...(telemetry && { tap: telemetry.heard }) });
  silenceConsole(console);
  hangLastNet(process, log, () => process.exit(1));
  const running = await start(config, { log, ...(telemetry && { telemetry }) });
  // Nobody should wait for it at their first sentence.
  setTimeout(learnExamples, 5_000).unref();
  const stop = (): void => {
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

main().catch((error: unknown) => {
  const lines =
    error instanceof ConfigError ? error.lines : [error instanceof Error ? error.message : 'unknown error'];
  process.stderr.write(`Rød Tråd could not start:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  process.exit(1);
});
