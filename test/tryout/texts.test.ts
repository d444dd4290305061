import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPageModule } from './support/page-module';

const { texts } = loadPageModule('texts.mjs') as { texts: Record<'da' | 'en', Record<string, string>> };
const gapsOf = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe("The page's own texts", () => {
  it('exist in Danish and English, with the same gaps', () => {
    expect(Object.keys(texts.en)).toEqual(Object.keys(texts.da));
    for (const [key, text] of Object.entries(texts.da)) {
      expect([key, gapsOf(texts.en[key] ?? '')]).toEqual([key, gapsOf(text)]);
    }
  });

  it('are all in use', () => {
    const folder = join(__dirname, '../../src/tryout/page');
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mjs') && name !== 'texts.mjs')
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    // Directions are looked up by the exchange's own word for them.
    const indirect = ['toBot', 'fromBot'];
    const unused = Object.keys(texts.da).filter(
      (key) => !indirect.includes(key) && !code.includes(`'${key}'`),
    );
    expect(unused).toEqual([]);
  });
});
