/**
 * `npm run installed`: what an operator installs, tried as an operator would. Builds the package into an empty folder,
 * starts it there on SQLite and on Cosmos DB (the strict local server), lets the first administrator import a municipality,
 * and walks through a coordinator's main job over the public protocol. `-- FOLDER` takes an existing package.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { addDays, dateAt, type Instant, weekdayOf } from '../../src/domain/base/calendar';
import { textsFor } from '../../src/language/texts';
import { createContainers } from '../../src/store/cosmos-containers';
import { demoWorld } from '../../src/tryout/demo-world';
import type { Person, SeenMessage } from '../../src/tryout/person';
import { startTeams } from '../../src/tryout/teams';
import { startStrictServer } from '../support/cosmos/strict-server';
import { answerTo, firstOf, opens, submits } from '../teams/support/presses';

const texts = textsFor('da');
const id = (number: number): string => `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
const [sara, jonas, karen, rie, adam] = [1, 3, 7, 8, 9].map(id) as [string, string, string, string, string];

const departments = `id;navn;myndighed;leder;indgang;telefon
familie;Familierådgivningen;Børn og Unge;;Modtagelsen;99 99 99 10
job;Jobcenter;Beskæftigelse;;Jobcentrets vagt;99 99 99 11
`;
const staff = `id;navn;titel;afdeling;roller
${sara};Sara Testlund;Familierådgiver;familie;koordinator
${jonas};Jonas Attrap;Virksomhedskonsulent;job;fagperson
${karen};Karen Leder;Afdelingsleder;familie;leder
${rie};Rie Revisor;Intern revisor;familie;revisor
${adam};Adam Admin;It;familie;administrator
`;

const today = dateAt(new Date().toISOString() as Instant);
/** A Tuesday some weeks ahead: no weekend, so that nothing depends on the day of the run. */
const tuesday = addDays(today, 21 + ((2 - weekdayOf(today) + 7) % 7));

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What an answer has to contain; throws with what it does contain. */
const reads = (message: SeenMessage, wanted: string): SeenMessage => {
  if (!message.reads.includes(wanted)) throw new Error(`“${wanted}” is not in: ${message.reads}`);
  return message;
};

const says = async (person: Person, line: string, wanted: string): Promise<SeenMessage> =>
  reads(await answerTo(person, line), wanted);

interface Program {
  readonly url: string;
  /** Ends it as App Service does, and resolves with how it ended. */
  end(): Promise<number | null>;
}

/** The installed program, in its own folder and with nothing from this one: neither packages nor environment. */
const startProgram = async (
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Program> => {
  const child: ChildProcess = spawn(process.execPath, ['dist/main.js'], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', ALLOWED_TENANTS: demoWorld.tenantId, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const url = new Promise<string>((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('the program says nothing'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { event, port } = line.startsWith('{')
        ? (JSON.parse(line) as Readonly<Record<string, unknown>>)
        : {};
      if (event === 'bot.started') resolve(`http://127.0.0.1:${port}`);
    });
    void ended.then(([code]) => reject(new Error(`the program ended with ${code}`)));
  });
  return {
    url: await url,
    end: async () => {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code as number | null;
    },
  };
};

/** FIRST_ADMIN, an empty staff list: departments, then staff. */
const importAll = async (person: Person): Promise<void> => {
  const { done } = texts.importReport;
  for (const files of [{ departments }, { staff }]) {
    const dialog = await opens(person, await answerTo(person, 'import'), 'import.open');
    reads(firstOf((await submits(person, dialog, 'import.open', files)).messages), done);
  }
};

/** From an empty case to minutes that a colleague approves, and the family's own copy of all of it. */
const walk = async (person: (of: string) => Person): Promise<void> => {
  const coordinator = person(sara);
  const family = 'Familien Rejsefrø';
  const opened = await says(coordinator, `opret sag "${family}" start ${today}`, family);
  const [reference = ''] = /[A-Z]{3}-\d{4}-\d{3}/.exec(opened.reads) ?? [];
  const line = (text: string, wanted: string) => says(coordinator, text.replace('{}', reference), wanted);
  await line('tilføj medlem {}; navn: Rosa; relation: mor; forældremyndighed: ja', 'Rosa');
  await line('tilføj medlem {}; navn: Liv; relation: barn; fødselsår: 2014', 'Liv');
  await line('tilføj netværk {}; kollega: Jonas Attrap', 'Jonas Attrap');
  await line(
    'registrer samtykke {}; ja fra: Rosa; modtager: Jobcenter; oplysninger: arbejde og uddannelse; handler om: Rosa; hvordan: mundtligt',
    'Jobcenter',
  );
  await line(`møde {} ${tuesday} kl. 10-11.30; sted: Familiehuset`, 'Jonas Attrap');
  await line(
    'dagsorden {}; punkt: Hvad kan jeg arbejde med?; fra: Rosa; oplysninger: arbejde og uddannelse; handler om: Rosa',
    'Hvad kan jeg arbejde med?',
  );
  await line(`dagsorden lavet {}; dato: ${today}; sammen med: Rosa og Liv`, 'Rosa');
  await line(
    'mål {}; ord: jeg vil ud blandt folk; ønske fra: Rosa; område: arbejde',
    'jeg vil ud blandt folk',
  );
  await line('overblik', texts.overview.titles.mine);
  const file = await line('aktindsigt {}', texts.caseFile.whole.title);
  const [link = ''] = /https?:[^"]+\/sheets\/[\w-]+/.exec(JSON.stringify(file.card)) ?? [];
  const paper = await fetch(link);
  if (!(await paper.text()).startsWith('%PDF')) throw new Error(`the file is no PDF: ${paper.status}`);
  // C7: for a colleague outside there is nothing to see, and not a word of the coordinator's own case is his.
  const outside = await answerTo(person(karen), `revision ${reference}`);
  if (outside.reads.includes(family)) throw new Error('a lead read the family’s name in the audit');
  await says(person(rie), `revision ${reference}`, texts.audit.intact);
  await says(person(adam), 'drift', texts.operations.title);
};

const tryOn = async (
  name: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> => {
  const began = Date.now();
  const program = await startProgram(folder, { ...environment, FIRST_ADMIN: adam });
  const teams = await startTeams({ botUrl: `${program.url}/api/messages`, world: demoWorld });
  try {
    const up = Date.now() - began;
    const { version } = (await (await fetch(`${program.url}/healthz`)).json()) as {
      readonly version?: string;
    };
    const ready = await fetch(`${program.url}/readyz`);
    if (ready.status !== 200) throw new Error(`/readyz answers ${ready.status}`);
    await importAll(teams.person(adam));
    await walk(teams.person);
    const code = await program.end();
    if (code !== 0) throw new Error(`the program ended with ${code} when it was told to`);
    say(`${name}: version ${version}, up in ${up} ms, imported and walked in ${Date.now() - began} ms`);
  } finally {
    await program.end();
    await teams.close();
  }
};

const main = async (): Promise<void> => {
  const [given] = process.argv.slice(2);
  const folder = given ?? join(mkdtempSync(join(tmpdir(), 'roed-traad-installed-')), 'package');
  const data = mkdtempSync(join(tmpdir(), 'roed-traad-data-'));
  try {
    if (given === undefined) {
      const made = spawnSync('npm', ['run', '-s', 'package', '--', folder], { stdio: 'inherit' });
      if (made.status !== 0) throw new Error('the package was not made');
    }
    await tryOn('SQLite', folder, { STORE: 'sqlite', SQLITE_FILE: join(data, 'store.db') });
    const server = await startStrictServer({ clock: { now: () => new Date().toISOString() as Instant } });
    const access = { endpoint: server.endpoint, key: server.key, database: 'roed-traad' };
    await createContainers(access);
    await tryOn('Cosmos DB (strict local server)', folder, {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: access.endpoint,
      COSMOS_KEY: access.key,
      COSMOS_DATABASE: access.database,
    });
    await server.close();
  } finally {
    rmSync(data, { recursive: true, force: true });
    if (given === undefined) rmSync(join(folder, '..'), { recursive: true, force: true });
  }
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
