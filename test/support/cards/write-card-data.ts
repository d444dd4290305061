/**
 * Writes `cards/<name>.data.json`, which the editor's card previewer binds a template to: `npx tsx
 * test/support/cards/write-card-data.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleData } from '../../cards/samples/all';

for (const [name, bound] of Object.entries(sampleData)) {
  const file = join(__dirname, '..', '..', '..', 'cards', `${name}.data.json`);
  writeFileSync(file, `${JSON.stringify(bound(), undefined, 2)}\n`);
}
