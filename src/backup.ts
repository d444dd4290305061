import { existsSync } from 'node:fs';
import { readConfig } from './config';
import { backUpFile } from './store/sqlite-file';

/**
 * `npm run backup -- FILE`: writes the whole SQLite store into a new file, even while the bot runs on it. Returns the
 * exit code.
 */
export const runBackup = (
  [target, ...others]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): number => {
  const { store } = readConfig(env);
  const refuse = (why: string): number => {
    print(`${why}\n`);
    return 1;
  };
  if (store.kind === 'cosmos')
    return refuse('Azure keeps the backup of Cosmos DB itself. docs/operations.md says how it is restored.');
  if (target === undefined || others.length > 0)
    return refuse('npm run backup -- FILE: name one file to write to.');
  if (existsSync(target)) return refuse(`${target} is there already and is left as it is. Name a new file.`);
  if (!existsSync(store.file))
    return refuse(`There is no store file ${store.file}. Set SQLITE_FILE to the one to keep.`);
  backUpFile(store.file, target);
  print(
    `${store.file} was written to ${target}. It holds case data: keep it where nobody else can read it.\n`,
  );
  return 0;
};

const main = (): void => {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
    process.exitCode = runBackup(process.argv.slice(2), process.env, (text) => process.stdout.write(text));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};

if (require.main === module) main();
