import { eksempelby } from './eksempelby';
import { startTeams } from './teams';

/** Starts the try-out page on port 3979 for a bot on port 3978. */
const main = async (): Promise<void> => {
  const botUrl = 'http://localhost:3978/api/messages';
  const teams = await startTeams({ botUrl, world: eksempelby, port: 3979, page: true });
  process.stdout.write(`Prøveside: http://localhost:${teams.port}  Bot: ${botUrl}\n`);
  await teams.announceInstallations();
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
