import type { Browser, Locator, Page } from 'playwright-core';
import type { Demo } from '../../src/tryout/demo';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';
import { startDemo } from './demo';

const person = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
const [lea, jonas, mille, ida, karen] = [2, 3, 4, 5, 7].map(person);

describe('consents in the browser', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  const openAs = async (left = '', right = '') => {
    await page.goto(`${demo.page}/?${new URLSearchParams({ left, ...(right && { right }) })}`);
    await page.getByTestId('compose-left').waitFor();
    return { left: pane(page, 'left'), right: pane(page, 'right') };
  };

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  beforeEach(async () => {
    page = await openPage(browser, { viewport: { width: 1600, height: 1000 }, locale: 'da-DK' });
  });
  afterEach(async () => {
    await page.close();
  });

  /** Says something and answers the card that comes back, since the chats hold what was said before. */
  const answerTo = async (side: Pane, text: string): Promise<Locator> => {
    const cards = side.log.getByTestId('message').filter({ has: page.getByTestId('card') });
    const before = await cards.count();
    await side.say(text);
    const card = cards.nth(before);
    await card.waitFor();
    return card;
  };

  test('S8: the coordinator and the recipient each see their side', async () => {
    const { left, right } = await openAs(lea, mille);
    await left.say('samtykke Familien Månesten');
    await left.card('Bo siger nej').waitFor();
    await right.say('hvad må jeg få at vide om Familien Månesten, og hvad må jeg dele?');
    await right.card('Det må du få at vide').getByText('Skolefravær').first().waitFor();
    await picture(page, 'consent-both-sides');
  });

  test('S1: a consent is recorded in a dialog, and its sheet is printed', async () => {
    const { left } = await openAs(lea);
    await left.press(await answerTo(left, 'samtykke HOI-2026-001'), 'Registrér et svar');
    const dialog = page.getByTestId('dialog');
    await dialog.getByText('Hvem siger ja?').waitFor();
    await picture(page, 'consent-dialog');
    await dialog.getByLabel('Freja').first().check();
    await dialog.getByLabel('Bo', { exact: true }).first().check();
    await dialog.getByPlaceholder('Skriv navnet').fill('Jobcenter');
    await dialog.getByRole('option', { name: 'Jobcenter' }).click();
    await dialog.getByLabel('Skolefravær').check();
    await dialog.getByLabel('Alma').check();
    await dialog.getByRole('button', { name: 'Gem svaret' }).click();
    await dialog.waitFor({ state: 'detached' });
    const recorded = left.card('Læs det højt');
    await recorded.waitFor();
    await picture(page, 'consent-recorded');

    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      recorded.getByRole('link', { name: 'Åbn arket til underskrift' }).click(),
    ]);
    await sheet.waitForLoadState();
    await sheet.getByText('Jobcenter').first().waitFor();
    await sheet.setViewportSize({ width: 900, height: 1200 });
    await picture(sheet, 'consent-sheet');
    await sheet.emulateMedia({ media: 'print' });
    const paper = await sheet.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await picture(sheet, 'consent-sheet-printed');
    await sheet.close();
  });

  test('the list of recipients closes when one is chosen, and takes nothing that nobody chose', async () => {
    const { left } = await openAs(lea);
    const dialog = page.getByTestId('dialog');
    const field = dialog.getByRole('combobox').first();
    const options = dialog.getByRole('listbox').getByRole('option');
    const stands = async () => [await field.inputValue(), await options.count()];
    await left.press(await answerTo(left, 'samtykke HOI-2026-001'), 'Registrér et svar');

    // By mouse: once chosen, it stays closed, even when Tab moves on; opened again, the choice stands out.
    await field.fill('job');
    await dialog.getByRole('option', { name: 'Jobcenter' }).click();
    expect(await stands()).toEqual(['Jobcenter', 0]);
    await field.press('Tab');
    expect(await stands()).toEqual(['Jobcenter', 0]);
    await field.click();
    await options.and(page.getByRole('option', { name: 'Jobcenter', selected: true })).waitFor();
    await field.press('Tab');
    expect(await stands()).toEqual(['Jobcenter', 0]);

    // By keyboard: Tab takes what was typed for, or pointed at, and never simply the first.
    await field.fill('');
    await field.press('Tab');
    expect(await stands()).toEqual(['', 0]);
    await field.focus();
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    const pointedAt = await options.and(page.getByRole('option', { selected: true })).textContent();
    await field.press('Enter');
    expect(await stands()).toEqual([pointedAt, 0]);
    await field.fill('månebakke');
    await field.press('Tab');
    expect(await stands()).toEqual(['Månebakkeskolen', 0]);
    expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(false);
    await page.getByTestId('dialog-close').click();
  });

  test('S3: a withdrawal closes the recipient’s view before their eyes', async () => {
    const { left, right } = await openAs(lea, mille);
    await (await answerTo(right, 'samtykke HOI-2026-001'))
      .getByText('Almas skolefravær og trivsel')
      .waitFor();
    const status = await answerTo(left, 'samtykke HOI-2026-001');
    await picture(page, 'consent-before-withdrawal');
    // Recipients with something missing come first; then the job centre, the school and Kim.
    await status.getByText('Ret ▾').nth(3).click();
    await left.press(status, 'Træk tilbage: Bo');
    await left.card('Samtykket er trukket tilbage').getByText('Mille Fiktiv').first().waitFor();
    const told = right.card('Et samtykke er trukket tilbage');
    await told.waitFor();
    await picture(page, 'consent-withdrawn');
    // Cards left open show how things stand as soon as they are looked at again.
    const open = right.log.getByTestId('message').filter({ hasText: 'Almas skolefravær og trivsel' });
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.last().hover();
      await open.last().getByTestId('refresh').click();
      await open.nth(left - 1).waitFor({ state: 'detached' });
    }
    await picture(page, 'consent-closed');
    await right.press(told, 'Hvad må jeg vide og dele?');
    await told.waitFor({ state: 'detached' });
    const sides = right.log.getByTestId('card').filter({ hasText: 'Det må du få at vide' });
    for (const side of await sides.allTextContents()) expect(side).not.toContain('Alma');
  });

  test('S2, S5: one parent’s no stands; the lead hears of what is shared on a legal basis', async () => {
    const { left, right } = await openAs(ida, karen);
    await left.say('hvad må jeg få at vide om HOI-2026-001');
    await left.card('Der er sagt nej').waitFor();
    await right.say('hjælp');
    await openAs(lea, karen);
    await pane(page, 'left').say(
      'del uden samtykke HOI-2026-001; hjemmel: Tidligt; modtager: Jobcenter; oplysninger: bolig; handler om: Alma; grund: boligen er væk i morgen',
    );
    const told = pane(page, 'right').card('delt noget uden samtykke');
    await told.waitFor();
    expect(await told.textContent()).not.toContain('Alma');
    await picture(page, 'consent-disclosed');
  });

  test('in English and in the dark', async () => {
    await page.close();
    page = await openPage(browser, {
      viewport: { width: 1600, height: 1000 },
      colorScheme: 'dark',
      locale: 'en-GB',
    });
    const { left, right } = await openAs(lea, jonas);
    for (const side of [left, right]) await side.say('speak English');
    await left.say('consent HOI-2026-001');
    await left.card('Bo says no').waitFor();
    await right.say('what may I know about HOI-2026-001');
    await right.card('You may be told').waitFor();
    await picture(page, 'consent-english-dark');
  });
});
