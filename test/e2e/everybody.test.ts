import type { Browser, Page } from 'playwright-core';
import { renderCard } from '../../src/cards/render';
import { samples } from '../cards/samples/all';
import { openStage, type Stage } from '../tryout/support/stage';
import { ane, bent } from '../tryout/support/world';
import { colours, complaintsOf } from './axe';
import { openBrowser, openPage } from './browser';

const dialogs = samples.flatMap(({ title, view }) =>
  view.name === 'form' ? [{ title, card: renderCard(view, { locale: 'da', form: 'dialog' }) }] : [],
);
const themes = ['light', 'dark'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (width = 1440, height = 900): Promise<Page> =>
  openPage(browser, { viewport: { width, height }, locale: 'da-DK', reducedMotion: 'reduce' });

describe('The page', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage({ page: true });
  });
  afterEach(() => stage.close());
  const goto = (page: Page, query = `left=${ane}`) =>
    page.goto(`http://localhost:${stage.teams.port}/?${query}`);
  const say = async (page: Page, text: string): Promise<void> => {
    await page.getByTestId('compose-left').fill(text);
    await page.getByTestId('compose-left').press('Enter');
  };

  it.each(themes)(
    'has dialogs that axe has nothing against (%s)',
    async (theme) => {
      const page = await open();
      await goto(page, `left=${ane}&theme=${theme}`);
      await page.getByTestId('compose-left').waitFor();
      for (const { title, card } of dialogs) {
        const content = JSON.stringify({ title, card, width: 'medium' });
        await page.evaluate(
          `import('/page/pane/dialog.mjs').then(({ showDialog }) =>
            showDialog(${content}, '', { as: '', locale: 'da-DK', name: 'Ane' }, document.querySelector('.pane')))`,
        );
        const complaints = await complaintsOf(page, 'dialog', theme === 'dark' ? colours : undefined);
        expect({ title, complaints }).toEqual({ title, complaints: [] });
        await page.getByTestId('dialog-close').click();
      }
      await page.close();
    },
    240_000,
  );

  it('has nothing that axe complains of with two people, the traffic, a search and a failure', async () => {
    const page = await open();
    await goto(page, `left=${ane}&right=${bent}&rightPlace=drift&traffic=1`);
    await say(page, 'kort');
    await page.getByTestId('log-left').getByText('Vil du med?').waitFor();
    await page.getByRole('combobox', { name: 'Dag' }).selectOption('tue');
    await page.getByRole('button', { name: 'Fejl' }).click();
    await page.getByTestId('toast-failure').waitFor();
    await page.getByTestId('traffic-rows').getByText('invoke adaptiveCard/action').last().click();
    await page.getByTestId('search-left').click();
    await page.getByTestId('search-hit').first().waitFor();
    expect(await complaintsOf(page)).toEqual([]);
    await page.close();
  });

  it('lets who uses the keyboard skip to writing', async () => {
    const page = await open();
    await goto(page);
    await page.getByTestId('compose-left').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.getByTestId('compose-left').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.close();
  });

  it('shows the newest answer, and says that there is one to who reads further up', async () => {
    const page = await open(1000, 640);
    await goto(page, `left=${ane}&welcome=0`);
    for (let count = 0; count < 8; count += 1) {
      await say(page, `kort`);
      await page.getByTestId('card').nth(count).waitFor();
    }
    const note = page.getByTestId('new-answer-left');
    expect(await note.isVisible()).toBe(false);
    await page.getByTestId('log-left').evaluate((log) => {
      log.scrollTop = 0;
    });
    await stage.bot.tell(ane, 'nyt til Ane');
    await note.waitFor();
    expect(await note.textContent()).toBe('Nyt svar');
    expect(await page.getByTestId('log-left').evaluate((log) => log.scrollTop)).toBe(0);
    await note.click();
    await expectInView(page, 'nyt til Ane');
    expect(await note.isVisible()).toBe(false);
    await page.close();
  });

  it('on a phone has no sideways scrolling, and gives the chat most of the height', async () => {
    const page = await open(390, 844);
    await goto(page);
    await say(page, 'kort');
    await page.getByTestId('log-left').getByText('Vil du med?').waitFor();
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll('#app *')]
        .filter((each) => each.closest('.chips') === null && each.closest('[hidden]') === null)
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.className),
    );
    expect(wider).toEqual([]);
    const height = (await page.getByTestId('log-left').boundingBox())?.height ?? 0;
    expect(height / 844).toBeGreaterThan(0.6);
    expect(await complaintsOf(page)).toEqual([]);
    await page.close();
  });
});

const expectInView = async (page: Page, text: string): Promise<void> => {
  const [log, box] = await Promise.all([
    page.getByTestId('log-left').boundingBox(),
    page.getByTestId('log-left').getByText(text).last().boundingBox(),
  ]);
  if (log === null || box === null) throw new Error(`“${text}” is not shown`);
  expect(box.y).toBeGreaterThanOrEqual(log.y);
  expect(box.y + box.height).toBeLessThanOrEqual(log.y + log.height);
};
