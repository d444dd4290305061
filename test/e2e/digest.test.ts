import type { Browser, Locator, Page } from 'playwright-core';
import { putDigestsInLine } from '../../src/app/overview/digest-line';
import { demoTenantId } from '../../src/config';
import { calendarDate, instantAt } from '../../src/domain/base/calendar';
import { type BotAtWork, karen, lea, per, startBotAtWork } from '../support/running-bot';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';

const channel = 'koordinatorer';

/** D1, D3, D4: time is moved here, so that a Monday comes; all else is as in the demo. */
describe('a digest and the overview in the browser', () => {
  let bot: BotAtWork;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    bot = await startBotAtWork(undefined, { page: true });
    await bot.teams.announceInstallations();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.close();
  });
  beforeEach(async () => {
    page = await openPage(browser, { viewport: { width: 1600, height: 1100 }, locale: 'da-DK' });
  });
  afterEach(async () => {
    await page.close();
  });

  const openAs = async (left: string, right: string, places: { left?: string; right?: string } = {}) => {
    const query = new URLSearchParams({ left, right });
    if (places.left !== undefined) query.set('leftPlace', places.left);
    if (places.right !== undefined) query.set('rightPlace', places.right);
    await page.goto(`http://localhost:${bot.teams.port}/?${query}`);
    await page.getByTestId('compose-left').waitFor();
    return { left: pane(page, 'left'), right: pane(page, 'right') };
  };

  const seen = async (side: Pane, text: string | RegExp): Promise<Locator> => {
    const card = side.card(text);
    await card.waitFor();
    await card.scrollIntoViewIfNeeded();
    return card;
  };

  test('D1: a channel is bound by its lead, and a digest arrives on Monday', async () => {
    const { left } = await openAs(karen, lea, { left: channel, right: channel });
    await left.say('@Rød Tråd overblik hver mandag kl. 8');
    await seen(left, 'Næste gang: mandag 10. august');
    await picture(page, 'digest-bound');
    const hours =
      (Date.parse(instantAt(calendarDate('2026-08-10'), '08:00')) - Date.parse(bot.clock.now())) / 3_600_000;
    await bot.letPass(hours);
    await putDigestsInLine(bot.running().services, demoTenantId);
    await seen(left, 'Det har teamet brug for at gøre i denne uge');
    await picture(page, 'digest-arrived');
  });

  test('D1: two people with different rights open it privately', async () => {
    const { left, right } = await openAs(lea, per, { left: channel, right: channel });
    for (const side of [left, right])
      await side.press(await seen(side, 'Det har teamet brug for at gøre i denne uge'), 'Vis mig mine');
    await picture(page, 'digest-pressed');
    const own = await openAs(lea, per);
    await seen(own.left, 'Familien Månesten');
    expect(await own.right.log.innerText()).not.toContain('Månesten');
    await picture(page, 'digest-opened-privately');
  });

  test('D3, D4: the lead’s overview, in both languages', async () => {
    const { left, right } = await openAs(karen, lea);
    await left.say('overblik');
    await seen(left, 'Sådan holder vi rytmen');
    await right.say('overblik');
    await seen(right, 'Dine næste 8 uger');
    await picture(page, 'overview');
    await left.card('Sådan holder vi rytmen').screenshot({ path: 'test-results/overview-department.png' });
    await left.say('overview');
    await seen(left, 'How we keep the rhythm');
    await left.card('How we keep the rhythm').screenshot({ path: 'test-results/overview-english.png' });
  });
});
