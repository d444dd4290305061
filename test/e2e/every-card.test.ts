import type { Browser, Page } from 'playwright-core';
import { renderCard } from '../../src/cards/render';
import { startTeams } from '../../src/tryout/teams';
import { samples } from '../cards/samples/all';
import { startSampleBot } from '../tryout/support/sample-bot';
import type { Stage } from '../tryout/support/stage';
import { ane, world } from '../tryout/support/world';
import { colours, complaintsOf } from './axe';
import { openBrowser, openPage } from './browser';

const cards = Object.fromEntries(
  samples.map(({ title, view }) => [title, renderCard(view, { locale: 'da' })]),
);

jest.setTimeout(240_000);

describe('Every card on the page', () => {
  let browser: Browser;
  let stage: Stage;
  let page: Page;
  const open = async (theme: 'light' | 'dark'): Promise<void> => {
    await page.goto(`http://localhost:${stage.teams.port}/?left=${ane}&theme=${theme}`);
    await page
      .getByTestId('card')
      .nth(samples.length - 1)
      .waitFor({ state: 'attached', timeout: 60_000 });
  };
  beforeAll(async () => {
    const bot = await startSampleBot({ cards });
    const teams = await startTeams({ botUrl: bot.url, world, page: true });
    stage = { bot, teams, close: () => teams.close().then(() => bot.close()) };
    for (const title of Object.keys(cards)) await teams.person(ane).says(title);
    browser = await openBrowser();
    page = await openPage(browser, {
      viewport: { width: 1440, height: 900 },
      locale: 'da-DK',
      reducedMotion: 'reduce',
    });
    await open('light');
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  it('has nothing that axe complains of', async () => {
    expect(await complaintsOf(page)).toEqual([]);
  });

  it('names presses by what they are about', async () => {
    expect(await page.getByRole('button', { name: 'Ret: Jobcenter', exact: true }).count()).toBeGreaterThan(
      0,
    );
  });

  it('says its language, and the menu of the rest is Danish', async () => {
    expect(await page.locator('[data-testid=card]:not([lang=da])').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Flere valg' }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: /^(?:…|\.\.\.|More options)$/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Flere valg' }).last().click();
    expect(await complaintsOf(page, '.ac-ctrl-popup-container')).toEqual([]);
  });

  it('has colours that can be read in the dark too, the menu of the rest among them', async () => {
    await open('dark');
    expect(await complaintsOf(page, 'html', colours)).toEqual([]);
    await page.getByRole('button', { name: 'Flere valg' }).last().click();
    expect(await complaintsOf(page, '.ac-ctrl-popup-container')).toEqual([]);
  });
});
