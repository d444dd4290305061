import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, pane, picture } from './browser';
import { type DemoProcess, startDemoProcess } from './demo';

const person = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
const [sara, lea, jonas, per] = [person(1), person(2), person(3), person(6)];

describe('in the browser', () => {
  let demo: DemoProcess;
  let browser: Browser;
  let page: Page;
  const openAs = async (left: string, right?: string) => {
    const query = new URLSearchParams({ left, ...(right && { right }) });
    await page.goto(`${demo.page}/?${query}`);
    await page.getByTestId('compose-left').waitFor();
    return { left: pane(page, 'left'), right: pane(page, 'right') };
  };

  beforeAll(async () => {
    demo = await startDemoProcess();
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

  test('a colleague in the network asks who coordinates and is answered', async () => {
    const { left } = await openAs(jonas);
    await left.say('hvem er koordinator for Familien Månesten');
    await left.card('Lea Dummy').waitFor();
    await picture(page, 'coordinator');
  });

  test('an outsider asks, the coordinator shares, the outsider gets it', async () => {
    const outsider = person(9);
    const { left, right } = await openAs(outsider, lea);
    await left.say('hvem er koordinator for HOI-2026-001');
    const offer = left.card('Send spørgsmålet');
    await offer.getByRole('combobox').selectOption('family-asks');
    await left.press(offer, 'Send spørgsmålet');
    const asked = right.card('Adam Admin');
    await asked.waitFor();
    await picture(page, 'question');
    await right.press(asked, 'Ja, del navnet');
    await left.card('Lea Dummy').waitFor();
    await picture(page, 'question-shared');
  });

  test('a hand-over from the request to the meeting with the family, two people side by side', async () => {
    const { left, right } = await openAs(lea, sara);
    await left.say('overdrag HOI-2026-001 til Sara Testlund fordi jeg skifter job');
    await left.card('Sara Testlund').waitFor();
    const asked = right.card('jeg skifter job');
    await asked.waitFor();
    await picture(page, 'handover-requested');
    await right.press(asked, /^Ja/);
    const told = left.card(/sagt ja/i);
    await told.waitFor();
    await left.press(told, /familie/i);
    await page.getByTestId('dialog').waitFor();
    await picture(page, 'handover-family-meeting');
    await page
      .getByTestId('dialog')
      .getByRole('button', { name: /Gem|Registrér/ })
      .last()
      .click();
    await page.getByTestId('dialog').waitFor({ state: 'detached' });
    await right.card(/Du er (nu )?koordinator/i).waitFor();
    await picture(page, 'handover-completed');
    await left.say('hvem er koordinator for HOI-2026-001');
    await left.card('Sara Testlund').waitFor();
  });

  test('a case is opened in a dialog', async () => {
    const { left } = await openAs(sara);
    await left.say('opret sag');
    await left.press(left.card('Opret sag'), 'Opret sag');
    const dialog = page.getByTestId('dialog');
    await dialog.getByLabel(/Hvad kalder I familien/).fill('Familien Prøvesten');
    await picture(page, 'open-case-dialog');
    await dialog.getByRole('button', { name: 'Opret sagen' }).click();
    await left.card('Familien Prøvesten').waitFor();
    await picture(page, 'open-case');
  });

  test('an outsider cannot tell an existing family from another', async () => {
    const { left } = await openAs(per);
    await left.say('hvem er koordinator for HOI-2026-001');
    const first = left.card('Send spørgsmålet');
    await first.waitFor();
    const words = await first.innerText();
    await left.say('hvem er koordinator for HOI-2026-987');
    await page.waitForFunction(
      () => document.querySelectorAll('[data-testid="log-left"] [data-testid="card"]').length >= 2,
    );
    const second = await left.card('Send spørgsmålet').innerText();
    expect(second.replace(/\d\d\.\d\d/g, '')).toBe(words.replace(/\d\d\.\d\d/g, ''));
  });

  test('the process is killed and what was agreed is still there', async () => {
    const { left } = await openAs(sara);
    await left.say('opret sag "Familien Genstart" start i dag');
    await left.card('Familien Genstart').waitFor();
    await demo.killAndRestart();
    const again = await openAs(sara);
    await again.left.say('sag Familien Genstart');
    await again.left.card('Familien Genstart').waitFor();
  });
});
