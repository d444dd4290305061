import { cpus, loadavg } from 'node:os';
import { type Bot, endBot, startBot, startConnector, turnsOver } from './bots';
import { benchCosmos } from './cosmos';
import { benchDelivery } from './delivery';
import { type Floors, line, percentile, type Samples } from './figures';
import { benchMemory } from './memory';
import { benchStart } from './start';
import { benchTalk } from './talk';
import { askers, coordinatorsFor, referenceOf } from './world';

const rounds = Number(process.env.BENCH_ROUNDS ?? 600);
/** The larger of the two stores. */
const manyCases = Number(process.env.BENCH_CASES ?? 10_000);
const many = manyCases.toLocaleString('en');
const warmUp = 150;

/** One turn of some kind; returns its time in milliseconds. */
type Contender = (round: number) => Promise<number>;
type Contenders = Readonly<Record<string, Contender>>;
type Measured = Readonly<Record<string, Samples>>;

const [plainEcho, cardEcho] = ['echo of the text', 'echo with the same card'];

/** Every kind has its turn in every round, as in a day's work: each finds the processor's caches cold. */
const alternating = async (contenders: Contenders): Promise<Measured> => {
  const samples = Object.keys(contenders).map((name) => [name, [] as number[]] as const);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [name, measured] of samples) {
      const milliseconds = await contenders[name]?.(round);
      if (milliseconds !== undefined && round >= warmUp) measured.push(milliseconds);
    }
  }
  return Object.fromEntries(samples);
};

/** Each kind has all its turns in a row, as in a busy program; after `alternating`, so that all are warm. */
const inBlocks = async (contenders: Contenders): Promise<Measured> => {
  const samples: Record<string, Samples> = {};
  for (const [name, contender] of Object.entries(contenders)) {
    const measured: number[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await contender(warmUp + rounds + round));
    samples[name] = measured;
  }
  return samples;
};

const floorsIn = (samples: Measured): Floors => ({
  'the text': samples[plainEcho] ?? [],
  'the card': samples[cardEcho] ?? [],
});

const tell = (heading: string, samples: Measured): void => {
  console.log(`${heading}; embedded store, ${rounds} rounds, ratios to both echoes of the same rounds`);
  for (const [name, values] of Object.entries(samples))
    console.log(`  ${line(name, values, floorsIn(samples))}`);
};

const run = async (): Promise<void> => {
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(`Node ${process.version}, ${cpus().length} cores, load ${load.join(' ')}`);
  const connector = await startConnector();
  await benchStart(connector.url);
  const turn = turnsOver(connector);

  const [echo, small, large] = await Promise.all([
    startBot('echo-bot.ts'),
    startBot('our-bot.ts', '100'),
    startBot('our-bot.ts', String(manyCases)),
  ]);
  /** About one of the asker's families, or those of a colleague `from` positions further on. */
  const about = (bot: Bot, cases: number, text: (number: number) => string, from = 0): Contender => {
    const coordinators = coordinatorsFor(cases);
    return (round) => {
      const whose = round % askers;
      const number = whose + coordinators * ((round * 37) % Math.floor(cases / coordinators));
      return turn(bot, (whose + from) % askers, text(number));
    };
  };
  const byReference = (number: number): string => `hvem er koordinator for ${referenceOf(number)}`;
  const byName = (number: number): string => `hvem er koordinator for Familien Stjerne${number}`;
  const freely = (number: number): string => `hvornår har jeg sidst talt med Familien Stjerne${number}`;
  /** Each family once, so everybody in turn; most have not written before. */
  const handOver: Contender = (round) => {
    const coordinators = coordinatorsFor(manyCases);
    const receiver = `Kollega Nummer ${(round + 1) % coordinators}`;
    const line = `overdrag ${referenceOf(round)} til ${receiver} fordi jeg går på orlov`;
    return turn(large, round % coordinators, line);
  };
  await about(small, 100, byReference)(0);
  const withCard = await startBot('echo-bot.ts', connector.latestCard());
  const contenders: Contenders = {
    [plainEcho]: (round) => turn(echo, round % askers, 'hej'),
    [cardEcho]: (round) => turn(withCard, round % askers, 'hej'),
    'look-up by reference, 100 cases': about(small, 100, byReference),
    [`look-up by reference, ${many} cases`]: about(large, manyCases, byReference),
    'look-up by name, 100 cases': about(small, 100, byName),
    [`look-up by name, ${many} cases`]: about(large, manyCases, byName),
    [`a free sentence, ${many} cases`]: about(large, manyCases, freely),
    [`existence-blind answer, ${many} cases`]: about(large, manyCases, byReference, 1),
    [`hand-over request, ${many} cases`]: handOver,
  };
  const alternated = await alternating(contenders);
  tell('One turn, alternating', alternated);
  tell('One turn, in blocks', await inBlocks(contenders));
  const growth = (kind: string): string => {
    const [few = [], most = []] = [alternated[`${kind}, 100 cases`], alternated[`${kind}, ${many} cases`]];
    return (percentile(most, 0.5) / percentile(few, 0.5)).toFixed(2);
  };
  console.log(
    `  growth 100 → ${many}: by reference ×${growth('look-up by reference')}, by name ×${growth('look-up by name')} (budget ×1.1)`,
  );
  for (const bot of [echo, withCard, large]) endBot(bot);
  await benchMemory(small, (number) => about(small, 100, number % 2 === 0 ? byReference : byName)(number));
  endBot(small);
  connector.close();
  await benchCosmos();
};

/** `npm run bench`: everything. `npm run bench -- delivery` or `-- talk`: only that. */
const main = async (): Promise<void> => {
  const only = process.argv[2];
  const understood = only === 'delivery' || benchTalk();
  if (only === undefined) await run();
  const delivered = only === 'talk' || (await benchDelivery());
  process.exitCode = understood && delivered ? 0 : 1;
};

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
