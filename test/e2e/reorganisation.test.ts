import type { Browser, Page } from 'playwright-core';
import { fill, textsFor } from '../../src/language/texts';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';
import { type DemoProcess, startDemoProcess } from './demo';

const person = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
const [sara, lea, karen, nikolaj] = [person(1), person(2), person(7), person(10)];
const { actions, forms, handoverOffers, reorganisation } = textsFor('da');
const form = forms['reorganise.plan'];
const families = ['Fjord', 'Skov', 'Bakke', 'Strand', 'Eng'].map((name) => `Familien ${name}`);
const reason = 'Vi deler os i to hold fra 1. september';

/** C2: a leader gives a coordinator's families to two others. Each accepts on their own card, and the program dies in the middle. */
describe('a reorganisation', () => {
  let demo: DemoProcess;
  let browser: Browser;
  let page: Page;
  const openAs = async (left: string, right: string) => {
    await page.goto(`${demo.page}/?${new URLSearchParams({ left, right })}`);
    await page.getByTestId('switch-person-left').waitFor();
    return { left: pane(page, 'left'), right: pane(page, 'right') };
  };
  const dialog = () => page.getByTestId('dialog');
  const asked = (where: Pane) => where.card(handoverOffers.intro.receiver);

  beforeAll(async () => {
    demo = await startDemoProcess();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1600, height: 1500 }, locale: 'da-DK' });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('is filled in, and nothing happens before it is confirmed', async () => {
    const { left, right } = await openAs(lea, nikolaj);
    // Nikolaj gets the app; without it he could not be asked.
    await page.getByTestId('installed-right').check({ force: true });
    await right.say('hjælp');
    for (const alias of families) {
      await left.say(`opret sag "${alias}" start i dag`);
      await left.card(alias).waitFor();
    }
    const lead = (await openAs(karen, sara)).left;
    await lead.say('omorganiser');
    await lead.press(lead.card(form.title), 'Ny omorganisering');
    await dialog().getByLabel(form.fields.whose.label).selectOption(lea);
    for (const name of ['Sara Testlund', 'Nikolaj Kladde'])
      await dialog().getByRole('checkbox', { name }).check();
    await dialog().getByLabel(form.fields.reason.label).fill(reason);
    await picture(page, 'reorganisation-dialog');
    await dialog().getByRole('button', { name: form.submit }).click();
    await lead.card(fill(reorganisation.titles.planned.many, { count: 8 })).waitFor();
    await picture(page, 'reorganisation-planned');
  });

  test('goes on after the program has died in the middle of it', async () => {
    const { left } = await openAs(karen, sara);
    const planned = left.card(actions['reorganise.confirm']);
    await left.press(planned, actions['reorganise.confirm']);
    await left.card(/Jeg spørger kollegerne|venter på svar/).waitFor();
    await demo.killAndRestart();
    // The stand-in for Teams has died too, and with it what stood in the chats.
    const { left: lead, right } = await openAs(karen, sara);
    await right.say('overleveringer');
    await asked(right).waitFor();
    await lead.say('omorganiser');
    await lead.card(fill(reorganisation.titles.waiting.many, { count: 8 })).waitFor();
    await picture(page, 'reorganisation-offered');
    expect(await asked(right).innerText()).toContain(reason);
    // Before the yes there is no name of a family that Sara has not known.
    for (const alias of families) expect(await asked(right).innerText()).not.toContain(alias);
  });

  test('is accepted by each on their own card; an old card tells what is so now', async () => {
    const { left, right } = await openAs(nikolaj, sara);
    await page.getByTestId('installed-left').check({ force: true });
    await left.say('overleveringer');
    await asked(left).waitFor();
    const own = asked(right);
    await own.waitFor();
    const [, reference = ''] = (await own.innerText()).match(/HOI-\d{4}-\d{3}/g) ?? [];
    await own.getByRole('button', { name: fill(handoverOffers.open, { name: reference }) }).click();
    const one = right.card(actions['handover.accept']);
    await one.waitFor();
    await picture(page, 'reorganisation-one');
    await right.press(one, actions['handover.accept']);
    await right.card(/sagt ja/i).waitFor();
    await right.say('overleveringer');
    await right.press(asked(right), actions['handover.acceptAll']);
    await right.card(/Du har sagt ja til/).waitFor();
    await left.press(asked(left), actions['handover.acceptAll']);
    await left.card(/Du har sagt ja til/).waitFor();
    await picture(page, 'reorganisation-accepted');
    await right.say('overleveringer');
    await right.card(handoverOffers.none.receiver.text).waitFor();
    await picture(page, 'reorganisation-nothing-left');
    // Whatever stands further up has followed: nothing there can still be said yes to.
    for (const button of ['handover.acceptAll', 'handover.accept'] as const)
      for (const where of [left, right])
        expect(await where.log.getByRole('button', { name: actions[button] }).count()).toBe(0);
    const lead = (await openAs(karen, lea)).left;
    await lead.card(reorganisation.titles.answered).waitFor();
    await picture(page, 'reorganisation-answered');
  });
});
