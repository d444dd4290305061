import type { Browser, Page } from 'playwright-core';
import { openStage, type Stage } from '../tryout/support/stage';
import { ane, bent, cleo } from '../tryout/support/world';
import { complaintsOf } from './axe';
import { openBrowser, openPage } from './browser';

let browser: Browser;
let stage: Stage;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  stage = await openStage({ page: true });
  page = await openPage(browser, {
    viewport: { width: 1440, height: 900 },
    locale: 'da-DK',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(5_000);
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  await page.close();
  await stage.close();
  expect(complaints).toEqual([]);
});

const open = (query: string) => page.goto(`http://localhost:${stage.teams.port}/?${query}`);
const at = (id: string) => page.getByTestId(id);
const say = async (side: 'left' | 'right', text: string): Promise<void> => {
  await at(`compose-${side}`).fill(text);
  await at(`compose-${side}`).press('Enter');
};

it('A proposal writes for a person, sends, and shows the colleague beside', async () => {
  await open('');
  await at('invitation-1').click();
  await at('log-left').getByText('Vil du med?').waitFor();
  expect(page.url()).toContain(`right=${bent}`);
});

it('A message out of the blue shows as unread, live, until its reader looks', async () => {
  await open(`left=${ane}`);
  await say('left', 'hej');
  await at('log-left').getByText('Ekko (da-DK): hej').waitFor();
  await stage.bot.tell(bent, 'nyt fra Ane');
  await at(`person-${bent}`).locator('.badge').waitFor();
  await at(`person-${bent}`).click();
  await at('log-left').getByText('nyt fra Ane').waitFor();
  expect(await at(`person-${bent}`).locator('.badge').count()).toBe(0);
});

it('What is typed into a card outlives other messages, and the press sends it', async () => {
  await open(`left=${ane}`);
  await say('left', 'kort');
  await page.getByRole('combobox', { name: 'Dag' }).selectOption('tue');
  await say('left', 'hej');
  await at('log-left').getByText('Ekko (da-DK): hej').waitFor();
  await page.getByRole('button', { name: 'Ja' }).click();
  await at('log-left').getByText('Tak, tue, false, 7').waitFor();
});

it('Buttons wait while the bot works, and a failure is told', async () => {
  await open(`left=${ane}`);
  await say('left', 'kort');
  await page.getByRole('combobox', { name: 'Dag' }).selectOption('tue');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/gesture/execute', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Fejl' }).click();
  await page.locator('[data-testid=card][aria-busy=true]').waitFor();
  expect(await page.getByRole('button', { name: 'Ja' }).isDisabled()).toBe(true);
  release();
  await at('toast-failure').getByText('Der gik noget galt. Prøv igen.').waitFor();
  expect(await page.getByRole('button', { name: 'Ja' }).isEnabled()).toBe(true);
});

it('A dialog asks for what is required, takes it, and the traffic shows it', async () => {
  await open(`left=${ane}&traffic=1`);
  await say('left', 'dialog');
  await page.getByRole('button', { name: 'Åbn' }).click();
  await at('dialog').getByRole('button', { name: 'Gem' }).click();
  await at('dialog').getByText('Skriv hvorfor').waitFor();
  await at('dialog').getByLabel('Grund').fill('fordi');
  await at('dialog').getByRole('button', { name: 'Gem' }).click();
  await at('toast-notice').getByText('Gemt').waitFor();
  expect(await at('dialog').count()).toBe(0);
  await at('traffic-rows').getByText('invoke task/submit').click();
  await at('traffic-detail').getByText('"fordi"').waitFor();
});

describe.each(['light', 'dark'])('Buttons can be read, %s', (theme) => {
  it('as they stand, under the mouse, and in a dialog whose answer was lost', async () => {
    await open(`left=${ane}&theme=${theme}`);
    await say('left', 'kort');
    await say('left', 'dialog');
    const unreadable: string[] = [];
    for (const button of await at('log-left').locator('.ac-pushButton').all()) {
      await button.hover();
      unreadable.push(...(await complaintsOf(page, '.ac-pushButton')));
    }
    await page.getByRole('button', { name: 'Åbn' }).click();
    await at('dialog').getByLabel('Grund').fill('fordi');
    const save = at('dialog').getByRole('button', { name: 'Gem' });
    await page.route('**/gesture/dialog', (route) => route.abort());
    await save.click();
    await at('toast-failure').waitFor();
    unreadable.push(...(await complaintsOf(page, '.dialog .ac-pushButton')));
    expect(unreadable).toEqual([]);
    complaints = complaints.filter((text) => !text.includes('ERR_FAILED'));
  });
});

it('Two people beside each other see their own views of one card', async () => {
  await open(`left=${ane}&leftPlace=gruppe&right=${bent}&rightPlace=gruppe`);
  await say('left', '@Prøvebot fælles');
  await at('log-left').getByText('Kun til dig, automatic').waitFor();
  await at('log-right').getByText('Til alle').waitFor();
  await at('log-right').getByRole('button', { name: 'Alle' }).click();
  await at('log-right').getByText('Kun til dig, automatic').waitFor();
  await at('log-left').getByText('Nyt til alle').waitFor();
});

it('In a channel the bot is mentioned from a list and answers in the thread', async () => {
  await open(`left=${ane}&leftPlace=drift`);
  await at('mention-left').click();
  await page.getByRole('option', { name: 'Prøvebot' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('hej');
  await page.keyboard.press('Enter');
  await at('log-left').getByText('Ekko (da-DK): hej').waitFor();
  await at('reply').click();
  await say('left', '@Prøvebot tak');
  await at('log-left').getByText('Ekko (da-DK): tak').waitFor();
  expect(await at('thread').count()).toBe(1);
});

it('The message extension puts a card into the message', async () => {
  await open(`left=${ane}&leftPlace=gruppe`);
  await at('search-left').click();
  await at('search-input').fill('månen');
  await at('search-hit').filter({ hasText: 'månen' }).click();
  await at('attached-card').getByText('Valgt: månen').waitFor();
  await at('send-left').click();
  await at('log-left').getByText('Valgt: månen').waitFor();
});

it('The app is installed from the page, the language of a pane reaches the bot', async () => {
  await open(`left=${cleo}`);
  await at('install-left').click();
  await at('log-left').getByText('Velkommen').waitFor();
  await at('locale-left').selectOption('en-GB');
  await say('left', 'hello');
  await at('log-left').getByText('Ekko (en-GB): hello').waitFor();
});

it('The view is in the address: people, places, theme and language, and no names', async () => {
  await open(`left=${ane}`);
  await at('toggle-split').click();
  await at('switch-person-right').selectOption(cleo);
  await at('toggle-theme').click();
  await at('language-en').click();
  const url = page.url();
  expect(url).not.toMatch(/Ane|Cleo/);
  await page.goto(url);
  await at('pane-right').getByRole('heading', { name: 'Cleo Eventyr' }).waitFor();
  await at('pane-right').getByText('The app is not installed here.').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});
