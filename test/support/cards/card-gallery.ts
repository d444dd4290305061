/**
 * Shows every card in every state, as the try-out page does: `npx tsx test/support/cards/card-gallery.ts [folder]` writes a
 * PNG for each language and width; with a word after the folder, only the cards whose title contains it.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { renderAskCard, renderContactCard } from '../../../src/cards/organisation/contact';
import { renderCard } from '../../../src/cards/render';
import type { Locale } from '../../../src/language/texts';
import { samples } from '../../cards/samples/all';
import { sara } from '../../cards/samples/people';
import { openBrowser } from '../../e2e/browser';

const [folder = 'test-results/cards', wanted = ''] = process.argv.slice(2);
const columns = 3;
const pageFolder = join(__dirname, '..', '..', '..', 'src', 'tryout', 'page');
const bundle = require.resolve('adaptivecards/dist/adaptivecards.min.js');

const styles = ['tokens', 'controls', 'cards', 'inputs']
  .map((name) => `<link rel="stylesheet" href="/styles/${name}.css">`)
  .join('');

const cardsIn = (locale: Locale): readonly { readonly title: string; readonly card: object }[] =>
  [
    ...samples.map(({ title, view }) => ({ title, make: () => renderCard(view, { locale }) })),
    { title: 'contact', make: () => renderContactCard(sara, locale) },
    { title: 'ask', make: () => renderAskCard(locale) },
  ]
    .filter(({ title }) => title.includes(wanted))
    .map(({ title, make }) => ({ title, card: make() }));

const page = `<!doctype html><meta charset="utf-8">
${styles}
<style>* { box-sizing: border-box }
body { margin: 10px; background: #fff; font: 14px var(--font); color: var(--text) }
main { columns: ${columns}; column-gap: 20px }
figure { margin: 0 0 20px; padding: 0; break-inside: avoid } figcaption { font: 11px monospace; color: #888; margin-bottom: 2px }
figure > div { border: 1px solid #ddd; border-radius: 6px }</style>
<main></main><script src="/adaptivecards.min.js"></script>
<script type="module">
  import { renderCard } from '/cards/card.mjs';
  window.show = (cards) => document.querySelector('main').replaceChildren(...cards.map(({ title, card }) => {
    const figure = document.createElement('figure');
    figure.append(Object.assign(document.createElement('figcaption'), { textContent: title }), renderCard(card, async () => {}));
    return figure;
  }));
</script>`;

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  mjs: 'text/javascript',
  js: 'text/javascript',
};

const server = createServer((request, response) => {
  const path = (request.url ?? '/').slice(1);
  try {
    const body =
      path === '' ? page : readFileSync(path === 'adaptivecards.min.js' ? bundle : join(pageFolder, path));
    response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'text/html').end(body);
  } catch {
    response.writeHead(404).end();
  }
});

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await openBrowser();
  for (const locale of ['da', 'en'] as const) {
    for (const width of [420, 700]) {
      const tab = await browser.newPage({ viewport: { width: columns * (width + 20), height: 1400 } });
      tab.on('console', (message) => message.type() === 'error' && console.error(message.text()));
      await tab.goto(`http://127.0.0.1:${port}/`);
      await tab.evaluate(
        (cards) => (globalThis as unknown as { show: (shown: unknown) => void }).show(cards),
        cardsIn(locale),
      );
      const path = join(folder, `cards-${locale}-${width}.png`);
      await tab.screenshot({ path, fullPage: true });
      await tab.close();
    }
  }
  await browser.close();
  server.close();
};

void main();
