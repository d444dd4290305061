// Renders the icons of the app package from their drawings: node infra/teams/render-icons.js
const { readFile } = require('node:fs/promises');
const { join } = require('node:path');
const { chromium } = require('playwright-core');

const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
];

const main = async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const { name, size } of icons) {
    const drawing = await readFile(join(__dirname, `${name}.svg`), 'utf8');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: join(__dirname, `${name}.png`), omitBackground: true });
  }
  await browser.close();
};

main();
