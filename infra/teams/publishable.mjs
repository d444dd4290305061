// Refuses to publish an app that still names the fictional municipality: `npm run publishable -- <environment>`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

const [, , environment = 'dev', folder = join(import.meta.dirname, '..', 'env')] = process.argv;
const file = join(folder, `.env.${environment}`);
const set = parseEnv(readFileSync(file, 'utf8'));
const own = ['DEVELOPER_NAME', 'DEVELOPER_WEBSITE_URL', 'DEVELOPER_PRIVACY_URL', 'DEVELOPER_TERMS_URL'];
const invented = /\bexample\b|eksempelby/i;
const wrong = own.filter((name) => !set[name] || invented.test(set[name]));
const notSecure = own.slice(1).filter((name) => !wrong.includes(name) && !set[name].startsWith('https://'));

for (const name of wrong)
  process.stderr.write(
    `${name} is not the municipality’s own yet. Set it in infra/env/.env.${environment}.\n`,
  );
for (const name of notSecure)
  process.stderr.write(`${name} has to begin with https://. Set it in infra/env/.env.${environment}.\n`);
process.exitCode = wrong.length + notSecure.length > 0 ? 1 : 0;
