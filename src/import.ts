import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Services } from './app/base/services';
import { confirmImport, importFiles } from './app/organisation/import';
import { type Config, readConfig } from './config';
import { instant } from './domain/base/calendar';
import { settingNames } from './domain/organisation/import-settings';
import { type ImportFileName, importFileNames } from './domain/organisation/import-table';
import { systemActor } from './domain/organisation/organisation';
import { importChangesInWords } from './language/import-changes';
import { importCounts, importProblems } from './language/import-counts';
import { type Locale, refusalText, textsFor } from './language/texts';
import { openStore } from './store/open';
import { whenReady } from './store/ready';
import type { ImportReportView } from './views/organisation/import-report';

/** `schoolHolidays` is given as `--school-holidays`. */
const flagOf = (file: ImportFileName): string =>
  file.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What we say of an import that would remove or change much, when nobody is there to ask. */
const yes = '--yes';

/** Asks whoever sits at the terminal; without one the answer is no. */
type Ask = (locale: Locale) => Promise<boolean>;

const askAtTerminal: Ask = async (locale) => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${textsFor(locale).importReport.changes.prompt} `);
  terminal.close();
  return /^\s*(?:ja|j|yes|y)\s*$/i.test(answer);
};

/** Each file with its columns, and what a settings file may set. */
const usage = (locale: Locale): string => {
  const { fields } = textsFor(locale).forms['import.open'];
  const files = importFileNames.flatMap((file) => {
    const { label, hint = '' } = fields[file];
    return [`  --${flagOf(file)} FILE.csv`, `      ${label}. ${hint}`];
  });
  return [
    'npm run import -- --departments FILE.csv … [--tenant GUID] [--language da|en] [--yes]',
    ...files,
    `${textsFor(locale).importReport.files.settings}:`,
    ...settingNames.map((names) => `  ${names[locale === 'da' ? 0 : 1]}`),
    '',
  ].join('\n');
};

/**
 * `npm run import`: imports CSV files into the configured store, even while the bot runs on it. Returns the exit
 * code: 0 when they were imported, 1 when nothing was.
 */
export const runImport = async (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
  ask: Ask = async () => false,
): Promise<number> => {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args: args.filter((one) => one !== yes),
    options: Object.fromEntries(
      [...importFileNames.map(flagOf), 'tenant', 'language'].map((flag) => [flag, option]),
    ),
  });
  const locale = localeOf(values.language);
  const given = importFileNames.flatMap((file) => {
    const path = values[flagOf(file)];
    return path === undefined ? [] : [[file, path] as const];
  });
  if (given.length === 0) {
    print(usage(locale));
    return 1;
  }
  const files = Object.fromEntries(given.map(([file, path]) => [file, readFileSync(path)]));
  const config = readConfig(env);
  const tenantId = tenantOf(config, values.tenant);
  const clock = { now: () => instant(new Date().toISOString()) };
  const store = openStore(config.store, clock);
  try {
    await whenReady(store, config.store);
    // The dispatcher belongs to the bot, which polls the outbox itself.
    const services: Services = {
      store,
      clock,
      ids: { next: randomUUID },
      wakeDispatcher: () => {},
      publicUrl: () => '',
    };
    const person = { ...systemActor, roles: ['administrator'] } as const;
    const actor = { tenantId, person, requestId: randomUUID() };
    const shown = await importFiles(services, actor, files, 'always');
    const waiting = shown.ok ? shown.value.actions[0]?.ids?.import : undefined;
    let outcome = shown;
    if (shown.ok && waiting !== undefined) {
      const { changes } = shown.value;
      print(changesText(changes, locale));
      const mayGoOn = changes?.many !== true || args.includes(yes) || (await ask(locale));
      if (!mayGoOn) {
        print(`${textsFor(locale).importReport.changes.yes}\n`);
        return 1;
      }
      outcome = await confirmImport(services, actor, waiting);
    }
    print(
      outcome.ok
        ? reportText(outcome.value, locale)
        : `${refusalText(outcome.refusal, locale, 'import.open')}\n`,
    );
    return outcome.ok && outcome.value.imported ? 0 : 1;
  } finally {
    await store.close();
  }
};

const localeOf = (named = 'da'): Locale => {
  if (named !== 'da' && named !== 'en') throw new Error('--language is da or en.');
  return named;
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

/** What goes out of use and what changes, by name, before it does. */
const changesText = (changes: ImportReportView['changes'], locale: Locale): string =>
  changes === undefined
    ? ''
    : importChangesInWords(changes, locale)
        .map(({ title, lines }) => `${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`)
        .join('');

const reportText = (report: ImportReportView, locale: Locale): string => {
  const texts = textsFor(locale).importReport;
  const lines = report.imported
    ? [
        texts.done,
        ...importCounts(report, locale).map(({ title, value }) => `${title}: ${value}`),
        ...(report.ended.length > 0 ? [texts.endedText] : []),
      ]
    : [
        `${texts.notDone}. ${texts.notDoneText}`,
        ...importProblems(report.problems, locale).map(({ where, what }) => `${where}: ${what}`),
      ];
  return `${lines.join('\n')}\n`;
};

const main = async (): Promise<void> => {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    const print = (text: string) => process.stdout.write(text);
    process.exitCode = await runImport(process.argv.slice(2), process.env, print, askAtTerminal);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};

if (require.main === module) void main();
