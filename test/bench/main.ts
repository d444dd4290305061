import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { benchCosmos } from './cosmos';
import { benchDelivery } from './delivery';
import { line, percentile, type Samples } from './figures';
import { benchStart } from './start';
import { benchTenant, coordinatorsPerBench, referenceOf, staffIdOf } from './world';

const rounds = Number(process.env.BENCH_ROUNDS ?? 600);
/** The larger of the two stores. */
const manyCases = Number(process.env.BENCH_CASES ?? 10_000);
const many = manyCases.toLocaleString('en');
const warmUp = 150;

interface Bot {
  readonly process: ChildProcess;
  readonly url: string;
}

const startBot = (file: string, ...args: string[]): Promise<Bot> =>
  new Promise((resolve, reject) => {
    const child = fork(join(__dirname, file), args, { execArgv: ['--import', 'tsx'] });
    child.once('message', (message: { url: string }) => resolve({ process: child, url: message.url }));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });

/** The connector of the bench: takes every message and answers at once. */
const startConnector = async (): Promise<{ url: string; close(): void }> => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const run = async (): Promise<void> => {
  const connector = await startConnector();
  await benchStart(connector.url);
  let sent = 0;
  /** One turn, from the request to the bot's answer to it; the bot's message has been taken by then. */
  const turn = async (bot: Bot, staff: number, text: string): Promise<number> => {
    sent += 1;
    const body = JSON.stringify({
      type: 'message',
      id: String(sent),
      text,
      channelId: 'msteams',
      locale: 'da-DK',
      serviceUrl: connector.url,
      from: { id: `29:${staff}`, aadObjectId: staffIdOf(staff) },
      recipient: { id: '28:bot' },
      conversation: { id: `a:${staff}`, conversationType: 'personal', tenantId: benchTenant },
    });
    const began = performance.now();
    const response = await fetch(bot.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`a turn answered ${response.status}`);
    return performance.now() - began;
  };

  const [echo, small, large] = await Promise.all([
    startBot('echo-bot.ts'),
    startBot('our-bot.ts', '100'),
    startBot('our-bot.ts', String(manyCases)),
  ]);
  const caseOf = (round: number, cases: number): number => (round * 37) % cases;
  const lookUp = (bot: Bot, cases: number) => (round: number) => {
    const number = caseOf(round, cases);
    return turn(bot, number % coordinatorsPerBench, `hvem er koordinator for ${referenceOf(number)}`);
  };
  const byName = (bot: Bot, cases: number) => (round: number) => {
    const number = caseOf(round, cases);
    return turn(bot, number % coordinatorsPerBench, `hvem er koordinator for Familien Stjerne${number}`);
  };
  const asOutsider = (bot: Bot, cases: number) => (round: number) => {
    const number = caseOf(round, cases);
    return turn(bot, (number + 1) % coordinatorsPerBench, `hvem er koordinator for ${referenceOf(number)}`);
  };
  const handOver = (bot: Bot) => (round: number) => {
    const receiver = `Kollega Nummer ${(round + 1) % coordinatorsPerBench}`;
    return turn(
      bot,
      round % coordinatorsPerBench,
      `overdrag ${referenceOf(round)} til ${receiver} fordi jeg går på orlov`,
    );
  };
  const contenders = {
    'bare echo bot': (round: number) => turn(echo, round % coordinatorsPerBench, 'hej'),
    'look-up by reference, 100 cases': lookUp(small, 100),
    [`look-up by reference, ${many} cases`]: lookUp(large, manyCases),
    'look-up by name, 100 cases': byName(small, 100),
    [`look-up by name, ${many} cases`]: byName(large, manyCases),
    [`existence-blind answer, ${many} cases`]: asOutsider(large, manyCases),
    [`hand-over request, ${many} cases`]: handOver(large),
  };
  const samples = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [name, contender] of Object.entries(contenders)) {
      const milliseconds = await contender(round);
      if (round >= warmUp) samples[name]?.push(milliseconds);
    }
  }
  const measure: Samples = samples['bare echo bot'] ?? [];
  console.log(
    `One turn, ${rounds} rounds, alternating, embedded store; ratios to the bare echo bot of the same run`,
  );
  for (const [name, values] of Object.entries(samples)) console.log(`  ${line(name, values, measure)}`);
  const ratio = (one: string, other: string): number =>
    percentile(samples[one] ?? [], 0.5) / percentile(samples[other] ?? [], 0.5);
  const growth = ratio(`look-up by reference, ${many} cases`, 'look-up by reference, 100 cases');
  const growthByName = ratio(`look-up by name, ${many} cases`, 'look-up by name, 100 cases');
  console.log(
    `  growth 100 → ${many}: by reference ×${growth.toFixed(2)}, by name ×${growthByName.toFixed(2)} (budget ×1.1)`,
  );
  for (const bot of [echo, small, large]) bot.process.removeAllListeners('exit').kill();
  connector.close();
  await benchCosmos();
};

/** `npm run bench`: everything. `npm run bench -- delivery`: that alone. */
const main = async (): Promise<void> => {
  if (process.argv[2] !== 'delivery') await run();
  process.exitCode = (await benchDelivery()) ? 0 : 1;
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
