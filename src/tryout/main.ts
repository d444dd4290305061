import { ConfigError } from '../config';
import { startDemo } from './demo';
import { demoWorld } from './demo-world';

/** `npm run demo`: says where the demo is, and runs it until it is told to end. */
const main = async (): Promise<void> => {
  const demo = await startDemo(process.env);
  const [first] = demoWorld.invitations;
  process.stdout.write(
    [
      '',
      '  Rød Tråd kører med Eksempelby Kommune.',
      `  Prøv den:  ${demo.page}`,
      `  Botten:    ${demo.bot}`,
      `  Skriv fx:  ${first?.text ?? 'hjælp'}`,
      '',
      '',
    ].join('\n'),
  );
  const stop = (): void => {
    demo.stop().then(
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
