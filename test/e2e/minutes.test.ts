import type { Browser, Locator, Page } from 'playwright-core';
import { textsFor } from '../../src/language/texts';
import type { Demo } from '../../src/tryout/demo';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';
import { startDemo } from './demo';

const [lea, jonas, mille] = [2, 3, 4].map(
  (number) => `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`,
) as [string, string, string];
const { actions, forms } = textsFor('da');

/** From the end of the meeting to the file, as issue and README promise: at most this many presses. */
const pressesAtMost = 25;
const receipt = 'J-2026-17';
const wish = 'Det var mandag';

describe('minutes, from the end of the meeting to the file', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let presses = 0;
  let typed = 0;
  let reference = '';

  const as = async (left: string, right: string) => {
    await page.goto(`${demo.page}/?${new URLSearchParams({ left, right })}`);
    await page.getByTestId('compose-left').waitFor();
    return { left: pane(page, 'left'), right: pane(page, 'right') };
  };
  const dialog = (): Locator => page.getByTestId('dialog');
  /** One press, counted. */
  const press = async (where: Pane, card: Locator, button: string | RegExp): Promise<void> => {
    presses += 1;
    await where.press(card, button);
  };
  /** A form: opened by a press, filled in, and sent by another. */
  const fillsIn = async (
    where: Pane,
    card: Locator,
    button: string,
    form: keyof typeof forms,
    values: Readonly<Record<string, string>> = {},
    ticks: readonly string[] = [],
  ): Promise<void> => {
    await press(where, card, button);
    await dialog().waitFor();
    for (const name of ticks) {
      presses += 1;
      await dialog().getByRole('checkbox', { name }).first().check();
    }
    for (const [label, value] of Object.entries(values)) {
      typed += value.length;
      await dialog().getByLabel(label).first().fill(value);
    }
    presses += 1;
    await dialog().getByRole('button', { name: forms[form].submit, exact: true }).last().click();
    await dialog().waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1600, height: 1000 }, locale: 'da-DK' });
    const { left } = await as(lea, jonas);
    const messages = left.log.getByTestId('message');
    await left.say('opret sag "Familien Referat" start i dag');
    reference = /HOI-\d{4}-\d{3}/.exec(await messages.last().innerText())?.[0] ?? '';
    await left.say(`tilføj medlem ${reference}; navn: Tove; relation: mor; forældremyndighed: ja`);
    await left.say(`tilføj medlem ${reference}; navn: Emil; relation: barn; fødselsår: 2013`);
    await left.say(`tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`);
    await left.say(`tilføj netværk ${reference}; hvem: kollega; kollega: Mille Fiktiv`);
    // Late, since no meeting can be planned for a time that has passed; its day has come, so it can be held.
    await left.say(`møde ${reference} i dag kl. 23.55-23.59; sted: Familiehuset`);
    for (const item of ['Morgener', 'Ferien', 'Fodbold'])
      await left.say(`dagsorden ${reference}; punkt: ${item}; fra: Emil; oplysninger: intet fortroligt`);
    await left.say(`dagsorden lavet ${reference}; dato: i dag; sammen med: Tove`);
    const notes = [
      'hvor: det går godt; sagt: Emil kommer op selv; punkt: Morgener',
      'hvor: det skal der ske; sagt: Tove iværksætter en morgenplan; punkt: Morgener',
      'hvor: det er vi bekymrede for; sagt: Ferien er lang; punkt: Ferien',
    ];
    for (const note of notes) await left.say(`skriv ned ${reference}; ${note}`);
    const agreed = ['Ring til skolen', 'Køb et vækkeur', 'Spørg træneren', 'Skriv en ferieplan'];
    for (const what of agreed)
      await left.say(`aftale ${reference}; aftale: ${what}; hvem: Jonas Attrap; punkt: Morgener`);
    await left.press(left.card(actions['live.close']), actions['live.close']);
    await left.card(actions['minutes.show']).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    console.log(`minutes: ${presses} presses, ${typed} typed characters`);
  });

  test('the draft holds all that was caught, with advice on its language', async () => {
    const { left } = await as(lea, jonas);
    await press(left, left.card(actions['minutes.show']), actions['minutes.show']);
    const draft = left.card(actions['minutes.review']);
    await draft.waitFor();
    const reads = await draft.innerText();
    for (const caught of ['Emil kommer op selv', 'Ferien er lang', 'Ring til skolen', 'Skriv en ferieplan'])
      expect(reads).toContain(caught);
    await picture(page, 'minutes-draft');
    await press(left, draft, actions['minutes.plain']);
    const advised = left.card('LIX');
    await advised.waitFor();
    await picture(page, 'minutes-plain');
    await press(left, advised, /iværksætter/);
    await left.card('starter').waitFor();
  });

  test('gone through with the family, and sent', async () => {
    const { left, right } = await as(lea, jonas);
    await fillsIn(
      left,
      left.card(actions['minutes.review']),
      actions['minutes.review'],
      'minutes.review',
      {},
      ['Tove', 'Emil'],
    );
    await left.card(actions['minutes.preview']).waitFor();
    await press(left, left.card(actions['minutes.preview']), actions['minutes.preview']);
    await left.card(actions['minutes.send']).waitFor();
    await picture(page, 'minutes-recipients');
    await press(left, left.card(actions['minutes.send']), actions['minutes.send']);
    await right.card(actions['minutes.approve']).waitFor();
    await picture(page, 'minutes-approval');
  });

  test('two answers: one approves, one asks for a change', async () => {
    const first = await as(lea, jonas);
    await press(first.right, first.right.card(actions['minutes.approve']), actions['minutes.approve']);
    await first.right.card('Du har godkendt').waitFor();
    const { left, right } = await as(lea, mille);
    await fillsIn(
      right,
      right.card(actions['minutes.askChange']),
      actions['minutes.askChange'],
      'minutes.askChange',
      {
        [forms['minutes.askChange'].fields.text.label]: wish,
      },
    );
    await left.card(wish).waitFor();
    await picture(page, 'minutes-change-asked');
  });

  test('the change is taken in, gone through, sent again and approved by both', async () => {
    const { left, right } = await as(lea, mille);
    await left.say(`referat ${reference}`);
    await fillsIn(left, left.card(actions['minutes.take']), actions['minutes.take'], 'minutes.take', {
      [forms['minutes.take'].fields.works.label]: wish,
    });
    await fillsIn(
      left,
      left.card(actions['minutes.review']),
      actions['minutes.review'],
      'minutes.review',
      {},
      ['Tove', 'Emil'],
    );
    await press(left, left.card(actions['minutes.preview']), actions['minutes.preview']);
    await press(left, left.card(actions['minutes.send']), actions['minutes.send']);
    await press(right, right.card(actions['minutes.approve']), actions['minutes.approve']);
    await right.card('Du har godkendt').waitFor();
    const second = await as(lea, jonas);
    await press(second.right, second.right.card(actions['minutes.approve']), actions['minutes.approve']);
    await second.right.card('Du har godkendt').waitFor();
  });

  test('approved and filed, in no more presses than promised', async () => {
    const { left } = await as(lea, jonas);
    await fillsIn(left, left.card(actions['minutes.file']), actions['minutes.file'], 'minutes.file', {
      [forms['minutes.file'].fields.receipt.label]: receipt,
    });
    await left.card(receipt).waitFor();
    await picture(page, 'minutes-filed');
    expect(presses).toBeLessThanOrEqual(pressesAtMost);
    // The request, its words in the text, and the receipt: nothing noted earlier was typed again.
    expect(typed).toBe(2 * wish.length + receipt.length);
  });
});
