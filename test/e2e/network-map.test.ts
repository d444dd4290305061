import type { Browser } from 'playwright-core';
import { lea } from '../../src/demo/staff';
import { textsFor } from '../../src/language/texts';
import type { Demo } from '../../src/tryout/demo';
import { complaintsOf } from './axe';
import { openBrowser, openPage, pane, picture } from './browser';
import { startDemo } from './demo';

const { actions, networkMap } = textsFor('da');
let demo: Demo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

test('M3: the network is a map on one page, in words too, and nothing on it stands in anybody’s way', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${demo.page}/?left=${lea.id}&welcome=0`);
  const left = pane(page, 'left');
  await left.say('sag HOI-2026-001');
  const card = left.card('Gudrun');
  await card.waitFor();
  await card.getByRole('button', { name: 'Flere valg' }).last().click();
  await page.getByRole('menuitem', { name: actions['case.network'] }).click();
  const ready = left.card(networkMap.ready);
  await ready.waitFor();
  const [sheet] = await Promise.all([
    page.context().waitForEvent('page'),
    ready.getByRole('link', { name: networkMap.open }).click(),
  ]);
  await sheet.waitForLoadState();
  await sheet.setViewportSize({ width: 900, height: 1250 });
  await picture(sheet, 'network-map');
  expect(await complaintsOf(sheet)).toEqual([]);
  expect(await sheet.getByRole('img', { name: networkMap.picture }).count()).toBe(1);
  expect(await sheet.locator('body').innerText()).toContain('Bliver, når indsatsen slutter: Gudrun og Kim');
  await sheet.emulateMedia({ media: 'print' });
  const paper = await sheet.pdf({ preferCSSPageSize: true });
  expect([...paper.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length).toBe(1);
});
