import type { Browser, Page } from 'playwright-core';
import { textsFor } from '../../src/language/texts';
import type { Demo } from '../../src/tryout/demo';
import { openBrowser, openPage, pane, picture } from './browser';
import { startDemo } from './demo';

const [lea, sara] = ['00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001'];
const { notices } = textsFor('da');
const channel = 'koordinatorer';

describe('a question in a channel', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1600, height: 1000 }, locale: 'da-DK' });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** Lea and Sara look at the same channel. */
  const openChannel = async () => {
    await page.goto(`${demo.page}/?${new URLSearchParams({ left: lea, right: sara })}`);
    for (const side of ['left', 'right'] as const) await page.getByTestId(`place-${side}-${channel}`).click();
    return { left: pane(page, 'left'), right: pane(page, 'right') };
  };

  test('by a slash is seen by nobody else, and neither is that it was answered', async () => {
    const { left, right } = await openChannel();
    await page.getByTestId('compose-left').pressSequentially('/hvem');
    await page.getByTestId('privately-left').waitFor();
    await page.getByRole('option', { name: /hvem er koordinator for/ }).waitFor();
    await picture(page, 'slash-menu');
    await left.say('/hvem er koordinator for Familien Månesten');
    await left.card(notices.plain.answeredInOwnChat.title).waitFor();
    await picture(page, 'slash-pointer');
    expect(await right.log.getByTestId('message').count()).toBe(0);
    await page.getByTestId('place-left-personal').click();
    await left.card('Lea Dummy').waitFor();
    await picture(page, 'slash-answer');
  });

  test('by mention is answered privately too, with a better way', async () => {
    const { left, right } = await openChannel();
    await left.post('@Rød Tråd hvem er koordinator for Familien Månesten');
    await right.card(notices.plain.answeredPrivately.title).getByText('slet indlægget').waitFor();
    await picture(page, 'mention-pointer');
  });
});
