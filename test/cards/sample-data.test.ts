import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleData } from './samples/all';

const folder = join(__dirname, '..', '..', 'cards');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

describe('the data beside a template', () => {
  it.each(Object.entries(sampleData))(
    'of %s is what the card is bound to (npx tsx test/support/cards/write-card-data.ts)',
    (name, bound) => {
      expect(read(`${name}.data.json`)).toEqual(JSON.parse(JSON.stringify(bound())));
    },
  );

  it('every card has its template, and no template is left over', () => {
    const templates = readdirSync(folder)
      .filter((file) => !file.endsWith('.data.json'))
      .map((file) => file.replace('.json', ''));
    expect(templates.sort()).toEqual(Object.keys(sampleData).sort());
  });
});
