import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importFiles } from './app/import';
import type { Services } from './app/services';
import type { ImportReportView } from './app/views/import-report';
import { type Config, readConfig } from './config';
import { instant } from './domain/calendar';
import { importFileNames } from './domain/import-table';
import { systemActor } from './domain/organisation';
import { fill, refusalText, textsFor } from './language/texts';
import { openStore } from './store/open';

const usage =
  'npm run import -- [--departments FILE.csv] [--decisions FILE.csv] [--staff FILE.csv] [--settings FILE.csv] [--tenant GUID]\n';

/**
 * `npm run import`: imports CSV files into the store that the environment names, also while the bot runs on it.
 * Answers with the exit code: 0 when they are imported, 1 when nothing is.
 */
export const runImport = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<number> => {
  const options = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { departments: options, decisions: options, staff: options, settings: options, tenant: options },
  });
  const given = importFileNames.flatMap((file) =>
    values[file] === undefined ? [] : [[file, values[file]] as const],
  );
  if (given.length === 0) {
    print(usage);
    return 1;
  }
  const files = Object.fromEntries(given.map(([file, path]) => [file, decode(readFileSync(path))]));
  const config = readConfig(env);
  const tenantId = tenantOf(config, values.tenant);
  const clock = { now: () => instant(new Date().toISOString()) };
  const store = openStore(config.store, clock);
  try {
    // The dispatcher belongs to the bot, which looks into the outbox by itself.
    const services: Services = { store, clock, ids: { next: randomUUID }, wakeDispatcher: () => {} };
    const person = { ...systemActor, roles: ['administrator'] } as const;
    const outcome = await importFiles(services, { tenantId, person, requestId: randomUUID() }, files);
    print(outcome.ok ? reportText(outcome.value) : `${refusalText(outcome.refusal, 'da', 'import.open')}\n`);
    return outcome.ok && outcome.value.imported ? 0 : 1;
  } finally {
    await store.close();
  }
};

/** The tenant to import into: the one that is named, else the only one there is. */
const tenantOf = ({ allowedTenants }: Config, named: string | undefined): string => {
  const [only, ...others] = allowedTenants;
  const tenantId = named?.toLowerCase() ?? (others.length === 0 ? only : undefined);
  if (tenantId === undefined)
    throw new Error('ALLOWED_TENANTS names several tenants. Choose one with --tenant GUID.');
  if (!allowedTenants.has(tenantId))
    throw new Error('--tenant is not among ALLOWED_TENANTS. Add it there, or choose another.');
  return tenantId;
};

/** What spreadsheets save: UTF-8, UTF-16 with its mark, or the Western European code page of older ones. */
const decode = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const reportText = (report: ImportReportView): string => {
  const texts = textsFor('da').importReport;
  const lines = report.imported
    ? [
        texts.done,
        `${texts.departments}: ${report.departments}`,
        `${texts.staff}: ${report.staff}`,
        `${texts.left}: ${report.left}`,
        `${texts.settings}: ${report.settings}`,
      ]
    : [
        `${texts.notDone}. ${texts.notDoneText}`,
        ...report.problems.map(({ file, line, refusal }) => {
          const place = fill(texts.line, { file: texts.files[file], line });
          return `${place}: ${fill(texts.problems[refusal.code], { ...refusal })}`;
        }),
      ];
  return `${lines.join('\n')}\n`;
};

const main = async (): Promise<void> => {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    process.exitCode = await runImport(process.argv.slice(2), process.env, (text) =>
      process.stdout.write(text),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};

if (require.main === module) void main();
