import type { Browser, Locator, Page } from 'playwright-core';
import { putDigestsInLine } from '../../src/app/overview/digest-line';
import { demoTenantId } from '../../src/config';
import { calendarDate, instantAt } from '../../src/domain/base/calendar';
import { textsFor } from '../../src/language/texts';
import { adam, type BotAtWork, karen, lea, per, startBotAtWork } from '../support/running-bot';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';

const channel = 'koordinatorer';

/** D1, D3, D4: time is moved here, so that a Monday comes; everything else is as in the demo. */
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
    const mine = await seen(own.left, textsFor('da').familyCase.list.digest);
    expect(await mine.innerText()).toContain('Familien Månesten');
    expect(await own.right.log.innerText()).not.toContain('Månesten');
    await picture(page, 'digest-opened-privately');
  });

  test('D6: stopped over Monday 08:00 and started at 09:10, it is caught up once, and told', async () => {
    const until = (day: string, time: string): number =>
      (Date.parse(instantAt(calendarDate(day), time)) - Date.parse(bot.clock.now())) / 3_600_000;
    await bot.letPass(until('2026-08-16', '20:00'));
    await bot.running().stop();
    bot.clock.passHours(until('2026-08-17', '09:10'));
    await bot.restart();
    const { left, right } = await openAs(lea, adam, { left: channel });
    await seen(left, 'Jeg skulle have skrevet mandag 17. august 2026 kl. 08.00');
    await bot.restart();
    await bot.letPass(0.05);
    await seen(right, textsFor('da').notices.heldUp.stopped.title);
    expect(
      await left.log.getByTestId('message').filter({ hasText: 'Jeg skulle have skrevet mandag' }).count(),
    ).toBe(1);
    await right.say('drift');
    await seen(right, textsFor('da').operations.digests.label);
    await picture(page, 'digest-caught-up');
  });

  test('D3, D4: the lead’s overview, in both languages', async () => {
    await page.setViewportSize({ width: 1600, height: 2400 });
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
    await openAs(karen, lea, { left: channel });
    await left.say('@Rød Tråd overview now');
    await left
      .card(textsFor('en').digest.titles.asked)
      .or(left.card(textsFor('da').digest.titles.asked))
      .screenshot({ path: 'test-results/digest-asked.png' });
  });
});
