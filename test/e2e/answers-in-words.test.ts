import type { Browser, Locator, Page } from 'playwright-core';
import { textsFor } from '../../src/language/texts';
import type { Demo } from '../../src/tryout/demo';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';
import { startDemo } from './demo';

const person = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
const [lea, jonas, mille, ida] = [person(2), person(3), person(4), person(5)];
const { actions, forms, help } = textsFor('da');
const nothingConfidential = forms['agenda.addItem'].fields.types.choices?.nothing ?? '';
const family = 'HOI-2026-001';

/** A Wednesday this many weeks ahead. */
const wednesday = (weeks: number): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + weeks * 7 + ((3 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
};

/** One story: each step goes on from what the one before leaves behind. */
describe('an invitation answered in words', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  const openAs = async (left: string, right: string) => {
    await page.goto(`${demo.page}/?${new URLSearchParams({ left, right })}`);
    await page.getByTestId('compose-left').waitFor();
    return { left: pane(page, 'left'), right: pane(page, 'right') };
  };
  const dialog = (): Locator => page.getByTestId('dialog');
  const opens = async (where: Pane, card: Locator, button: string): Promise<void> => {
    await where.press(card, button);
    await dialog().waitFor();
  };
  const sends = async (form: keyof typeof forms): Promise<void> => {
    await dialog().getByRole('button', { name: forms[form].submit, exact: true }).last().click();
    await dialog().waitFor({ state: 'detached' });
  };
  /** Waits until the last message of a chat holds a text. */
  const newest = ({ log }: Pane, text: string): Promise<void> =>
    log.getByTestId('message').last().filter({ hasText: text }).waitFor();
  /** A form in the chat that is already filled in, sent as it is. */
  const sendsOffered = async (who: Pane, form: keyof typeof forms, name: string): Promise<void> => {
    const offered = who.log
      .getByTestId('message')
      .filter({ has: page.getByRole('button', { name: forms[form].submit, exact: true }) })
      .last();
    await offered.waitFor();
    await picture(page, name);
    await who.press(offered, forms[form].submit);
    await who.card('Du svarede').waitFor();
  };

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1600, height: 1000 }, locale: 'da-DK' });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('by three people: the answer is offered filled in, one press sends it, and the coordinator’s card shows them', async () => {
    const first = await openAs(lea, jonas);
    await first.left.say(`møde ${family} ${wednesday(3)} kl. 10-11.30; sted: Familiehuset`);
    await first.left.press(first.left.card('Familiehuset'), actions['agenda.show']);
    const agenda = () => first.left.card(actions['agenda.addItem']);
    await opens(first.left, agenda(), actions['agenda.addItem']);
    await dialog().getByLabel(forms['agenda.addItem'].fields.owner.label).selectOption({ index: 1 });
    await dialog().getByLabel(forms['agenda.addItem'].fields.text.label).fill('Hvordan går det?');
    await dialog().getByRole('checkbox', { name: nothingConfidential }).check();
    await sends('agenda.addItem');
    await first.left.card('Hvordan går det?').waitFor();
    await opens(first.left, agenda(), actions['agenda.made']);
    await dialog().getByRole('checkbox', { name: 'Alma' }).check();
    await sends('agenda.made');
    await first.left.press(first.left.card('Alma'), actions['meeting.show']);
    await first.left.press(first.left.card(actions['meeting.invite']), actions['meeting.invite']);
    await first.right.card(actions['invitation.yes']).waitFor();

    await first.right.say('ja tak');
    const yes = first.right.card(actions['invitation.yes']);
    await yes.waitFor();
    await picture(page, 'answers-yes');
    await first.right.press(yes, actions['invitation.yes']);
    await first.right.card('Du svarede').waitFor();

    const second = await openAs(lea, mille);
    await second.right.card(actions['invitation.yes']).waitFor();
    await second.right.say('kan det blive kl 14 i stedet');
    await sendsOffered(second.right, 'invitation.otherTime', 'answers-other-time');
    expect(await second.right.card('Du svarede').innerText()).toContain('kan det blive kl 14 i stedet');

    const third = await openAs(lea, ida);
    await third.right.card(actions['invitation.yes']).waitFor();
    await third.right.say('afbud pga sygdom');
    await sendsOffered(third.right, 'invitation.decline', 'answers-no');

    await third.left.say(`møde ${family}`);
    const card = third.left.card('afbud pga sygdom').or(third.left.card('sygdom')).last();
    await card.getByText('sygdom').first().waitFor();
    const shown = await card.innerText();
    expect(shown).toMatch(/Jonas Attrap[^\n]*\n?.*· ja/);
    expect(shown).toContain('kan det blive kl 14 i stedet');
    await picture(page, 'answers-gathered');
  });

  test('in English it is offered, and confirmed, in English; the coordinator reads it in Danish', async () => {
    const english = textsFor('en');
    const first = await openAs(lea, mille);
    await first.right.say('yes I’ll be there');
    const yes = first.right.card(english.actions['invitation.yes']);
    await yes.waitFor();
    await picture(page, 'answers-yes-english');
    await first.right.press(yes, english.actions['invitation.yes']);
    await first.right.card('You answered').waitFor();

    const second = await openAs(lea, jonas);
    await second.right.say('can’t make it, I’m ill');
    const no = second.right.card(english.forms['invitation.decline'].title);
    await no.waitFor();
    await picture(page, 'answers-no-english');
    await second.right.press(no, english.forms['invitation.decline'].submit);
    await second.right.card('You answered').waitFor();

    await second.left.say(`møde ${family}`);
    const card = second.left.card('I’m ill');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/Mille Fiktiv[^\n]*\n?.*· ja/);
    await picture(page, 'answers-gathered-again');
  });

  test('what may mean several things: they are offered about the named family, and the older card of the same view folds', async () => {
    const { left } = await openAs(lea, jonas);
    const older = left.log.getByTestId('message').filter({ hasText: 'I’m ill' });
    await left.say('Månesten er sådan en dejlig familie');
    await left.card(help.suggestions.command.title).getByText('Familien Månesten').waitFor();
    await picture(page, 'not-understood');
    await left.say(`møde ${family}`);
    await left.log.getByText(`møde ${family}`).last().waitFor();
    await newest(left, 'I’m ill');
    await older.nth(1).waitFor({ state: 'detached' });
    expect(await older.count()).toBe(1);
    await picture(page, 'folded');
  });
});
