import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleData, viewNames } from './samples/all';

const folder = join(__dirname, '..', '..', 'cards');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

describe('the data beside a template', () => {
  it.each(viewNames)(
    'of %s is what the card is bound to (npx tsx test/support/write-card-data.ts)',
    (name) => {
      expect(read(`${name}.data.json`)).toEqual(JSON.parse(JSON.stringify(sampleData(name))));
    },
  );

  it('every view has its template, and no template is left over', () => {
    const templates = readdirSync(folder)
      .filter((file) => !file.endsWith('.data.json'))
      .map((file) => file.replace('.json', ''));
    // The last two go into conversations from the message extension.
    expect(templates.sort()).toEqual([...viewNames, 'ask', 'contact'].sort());
  });
});
