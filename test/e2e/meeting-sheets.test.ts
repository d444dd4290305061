import type { Browser, Locator, Page } from 'playwright-core';
import { fill, textsFor } from '../../src/language/texts';
import type { Demo } from '../../src/tryout/demo';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';
import { startDemo } from './demo';

const { actions, meeting: words } = textsFor('da');
const lea = '00000000-0000-4000-8000-000000000002';
const family = 'Familien Arkiv';

/** What Lea types: a family of her own, a meeting with it, and the agenda made with it. */
const lines: readonly string[] = [
  `opret sag "${family}" start i dag`,
  `tilføj medlem ${family}; navn: Frida; relation: mor; forældremyndighed: ja`,
  `tilføj medlem ${family}; navn: Asta; relation: barn; fødselsår: 2015`,
  `tilføj netværk ${family}; navn: Gunda; rolle: mormor; hvem: privat; barnets valg: ja`,
  `tilføj netværk ${family}; hvem: kollega; kollega: Mille Fiktiv; rolle: lærer`,
  `møde ${family} torsdag kl. 10-11.30; sted: Familiehuset`,
  `tilføj til møde ${family}; bisidder: Kaja; bisidder for: Asta`,
  `barnets ønske ${family}; barn: Asta; ønske: Gunda skal med`,
  `dagsorden ${family}; punkt: Jeg vil gerne i skole; fra: Asta; oplysninger: intet fortroligt`,
  `dagsorden ${family}; punkt: Min økonomi; fra: Frida; oplysninger: økonomi; handler om: Frida`,
];

describe('what is printed for a meeting', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let left: Pane;

  const cardAfter = async (line: string): Promise<Locator> => {
    const cards = left.log.getByTestId('message').filter({ has: page.getByTestId('card') });
    const before = await cards.count();
    await left.say(line);
    await cards.nth(before).waitFor();
    return cards.nth(before);
  };

  /** Presses for a sheet on a card, opens it by its link, and prints it. */
  const printed = async (
    card: Locator,
    name: string,
  ): Promise<{ readonly said: string; readonly pages: number }> => {
    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      card.getByRole('link', { name: words.print }).last().click(),
    ]);
    await sheet.waitForLoadState();
    await sheet.setViewportSize({ width: 900, height: 1200 });
    await picture(sheet, name);
    await sheet.emulateMedia({ media: 'print' });
    const paper = await sheet.pdf({ preferCSSPageSize: true });
    const said = await sheet.locator('body').innerText();
    await sheet.close();
    return { said, pages: [...paper.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length };
  };

  const invitationFor = async (who: string, name: string) => {
    const card = await cardAfter(`møde ${family}`);
    const row = card.getByText(who, { exact: true }).first();
    await row.waitFor();
    await card
      .getByTitle(fill(words.changeFor, { name: who }))
      .first()
      .click();
    await card
      .getByRole('button', { name: actions['meeting.print'] })
      .and(card.locator(':visible'))
      .first()
      .click();
    await card.getByRole('link', { name: words.print }).waitFor();
    return printed(card, name);
  };

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1600, height: 1000 }, locale: 'da-DK' });
    await page.goto(`${demo.page}/?${new URLSearchParams({ left: lea })}`);
    await page.getByTestId('compose-left').waitFor();
    left = pane(page, 'left');
    for (const line of lines) await cardAfter(line);
    const agenda = await cardAfter(`dagsorden ${family}`);
    // Only the family may hear about Frida's money.
    await agenda.getByText('Ret ▾').last().click();
    await left.press(agenda, actions['agenda.split']);
    const made = await cardAfter(`dagsorden lavet ${family}; dato: i dag; sammen med: Frida og Asta`);
    await left.press(made, actions['meeting.show']);
    await left.press(left.card(actions['meeting.invite']), actions['meeting.invite']);
    await left.card(actions['meeting.remind']).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('the child’s invitation: where, when, who comes, and who sits beside, on one page, and not what the others talk of', async () => {
    const { said, pages } = await invitationFor('Asta', 'sheet-child');
    expect(pages).toBe(1);
    for (const part of [
      'Hej Asta',
      'Hvornår?',
      'kl. 10.00',
      'Familiehuset',
      'Gunda',
      'mormor',
      'Lea Dummy',
      'Kaja',
      'Gunda skal med',
    ]) {
      expect(said).toContain(part);
    }
    expect(said).not.toMatch(/økonomi|Arkiv|HOI-|Mille Fiktiv må/);
  });

  test('the invitation for somebody without Teams: only what they may hear, and nobody else’s name', async () => {
    const { said, pages } = await invitationFor('Gunda', 'sheet-invitation');
    expect(pages).toBe(1);
    for (const part of [
      'Kære Gunda',
      'Familiehuset',
      'kl. 10.00–11.30',
      'Jeg vil gerne i skole',
      'Kan du komme?',
    ]) {
      expect(said).toContain(part);
    }
    expect(said).not.toMatch(/økonomi|Arkiv|HOI-|Frida|Asta/);
  });

  test('the agenda to go through with the family: all of it, in their own words, with who leaves the room', async () => {
    const card = await cardAfter(`dagsorden ${family}`);
    await left.press(card, actions['agenda.print']);
    await card.getByRole('link', { name: words.print }).waitFor();
    const { said, pages } = await printed(card, 'sheet-agenda');
    expect(pages).toBe(1);
    for (const part of [
      'Dagsorden',
      'Familiens punkter',
      '“Jeg vil gerne i skole”',
      '“Min økonomi”',
      'Giv det ikke videre',
    ]) {
      expect(said).toContain(part);
    }
    expect(said).toMatch(/Mille Fiktiv.*går ud imens/);
    expect(said).not.toMatch(/Arkiv|HOI-/);
  });

  test('the calendar file is fetched, says that it is a meeting, and nothing of the family', async () => {
    const card = await cardAfter(`møde ${family}`);
    const [fetched] = await Promise.all([
      page.context().waitForEvent('request', (request) => request.url().endsWith('.ics')),
      card.getByRole('link', { name: words.calendar }).click(),
    ]);
    const file = await (await page.request.get(fetched.url())).text();
    expect(file).toContain('BEGIN:VCALENDAR\r\n');
    expect(file).toContain('SUMMARY:Møde\r\n');
    expect(file).not.toMatch(/Arkiv|Asta|Frida|Familiehuset|HOI-/);
  });
});
