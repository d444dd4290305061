import type { Browser } from 'playwright-core';
import { adam, staffList } from '../../src/demo/staff';
import { textsFor } from '../../src/language/texts';
import type { Demo } from '../../src/tryout/demo';
import { complaintsOf } from './axe';
import { openBrowser, openPage, pane, picture } from './browser';
import { startDemo } from './demo';

const { actions, importReport } = textsFor('da');
let demo: Demo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

test('an administrator attaches the staff list, sees who would leave, and imports it by one press', async () => {
  const lines = staffList((date) => date as never)
    .filter(({ active, name }) => active && name !== 'Nikolaj Kladde')
    .map(({ id, name, title, departmentId, roles }) =>
      [id, name, title, departmentId, roles.join(', ')].join(';'),
    );
  const buffer = Buffer.from(['id;navn;titel;afdeling;roller', ...lines].join('\n'));
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${demo.page}/?left=${adam.id}&welcome=0`);
  const left = pane(page, 'left');
  await page.getByTestId('attach-left-input').setInputFiles({
    name: 'medarbejdere.csv',
    mimeType: 'text/csv',
    buffer,
  });
  const shown = left.card(importReport.changes.title);
  await shown.waitFor();
  expect(await shown.innerText()).toContain('Nikolaj Kladde');
  expect(await complaintsOf(page)).toEqual([]);
  await picture(page, 'import-shown');
  await left.press(shown, actions['import.confirm']);
  await left.card(importReport.done).waitFor();
});
