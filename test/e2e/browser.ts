import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';

/** The shell without a window of its own is the same browser for a good deal less work. */
const chromiumPath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));

/** Opens Chromium. A missing browser is a failure that says how to fix it, never a skipped test. */
export const openBrowser = async (): Promise<Browser> => {
  if (chromiumPath === undefined || !existsSync(chromiumPath)) {
    throw new Error(
      `No Chromium${chromiumPath === undefined ? '' : ` at ${chromiumPath}`}. Install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to where it is.`,
    );
  }
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
};

/** The milliseconds before the page gets its live stream, as on a slow machine. */
const liveDelay = Number(process.env.E2E_LIVE_DELAY ?? 0);

export const openPage = async (browser: Browser, options: BrowserContextOptions): Promise<Page> => {
  const page = await browser.newPage(options);
  if (liveDelay > 0) {
    await page.route('**/live', async (route) => {
      await setTimeout(liveDelay);
      await route.continue();
    });
  }
  return page;
};

/** Takes a picture into `test-results/`; with `PICTURES=1` also the one of this name shown in the README. */
export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync('test-results', { recursive: true });
  await page.screenshot({ path: `test-results/${name}.png` });
  const shown = `test/e2e/pictures/${name}.png`;
  if (process.env.PICTURES === '1' && existsSync(shown)) copyFileSync(`test-results/${name}.png`, shown);
};

/** One of the two panes of the try-out page, and the person in it. */
export interface Pane {
  readonly log: Locator;
  /** Types a message and sends it. */
  post(text: string): Promise<void>;
  /** Posts what is answered in this pane; resolves when it has been, so that no older message is taken for the answer. */
  say(text: string): Promise<void>;
  /** The newest card that holds a text; waits for it. */
  card(text: string | RegExp): Locator;
  press(card: Locator, button: string | RegExp): Promise<void>;
}

export const pane = (page: Page, side: 'left' | 'right'): Pane => {
  const log = page.getByTestId(`log-${side}`);
  const messages = log.getByTestId('message');
  const post = async (text: string): Promise<void> => {
    const box = page.getByTestId(`compose-${side}`);
    await box.fill(text);
    await box.press('Enter');
  };
  return {
    log,
    post,
    say: async (text) => {
      const before = await messages.count();
      await post(text);
      await messages.nth(before + 1).waitFor();
    },
    card: (text) => log.getByTestId('message').filter({ hasText: text }).last(),
    press: async (card, button) => {
      await card.getByRole('button', { name: button }).last().click();
    },
  };
};
