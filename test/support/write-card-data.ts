/** Writes `cards/<name>.data.json`, what the editor's card previewer binds a template to: `npx tsx test/support/write-card-data.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleData, viewNames } from '../cards/samples/all';

for (const name of viewNames) {
  const file = join(__dirname, '..', '..', 'cards', `${name}.data.json`);
  writeFileSync(file, `${JSON.stringify(sampleData(name), undefined, 2)}\n`);
}
