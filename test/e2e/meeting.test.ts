import type { Browser, Locator, Page } from 'playwright-core';
import { textsFor } from '../../src/language/texts';
import type { Demo } from '../../src/tryout/demo';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';
import { startDemo } from './demo';

const person = (number: number): string =>
  `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
const [lea, jonas, mille, ida] = [person(2), person(3), person(4), person(5)];
const { actions, forms } = textsFor('da');
const nothingConfidential = forms['agenda.addItem'].fields.types.choices?.nothing ?? '';
const family = 'HOI-2026-001';

/** A Wednesday this many weeks ahead, in the form's format. */
const wednesday = (weeks: number): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + weeks * 7 + ((3 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
};

/** One story: each step goes on from what the one before leaves behind. */
describe('a meeting, from the agenda with the family to its end', () => {
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

  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1600, height: 1000 }, locale: 'da-DK' });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('planned in one line, with an item that somebody may not hear: the invitation is stopped, with its remedy', async () => {
    const { left } = await openAs(lea, mille);
    await left.say(`møde ${family} ${wednesday(3)} kl. 10-11.30; sted: Familiehuset`);
    const meeting = left.card('Familiehuset');
    await meeting.waitFor();
    await picture(page, 'meeting-planned');

    await left.press(meeting, actions['agenda.show']);
    const agenda = () => left.card(actions['agenda.addItem']);
    await opens(left, agenda(), actions['agenda.addItem']);
    await dialog().getByLabel(forms['agenda.addItem'].fields.owner.label).selectOption({ index: 1 });
    await dialog().getByLabel(forms['agenda.addItem'].fields.text.label).fill('Jeg vil gerne i skole');
    await dialog().getByRole('checkbox', { name: nothingConfidential }).check();
    await sends('agenda.addItem');
    await left.card('Jeg vil gerne i skole').waitFor();

    await opens(left, agenda(), actions['agenda.addItem']);
    await dialog().getByLabel(forms['agenda.addItem'].fields.owner.label).selectOption({ index: 1 });
    await dialog().getByLabel(forms['agenda.addItem'].fields.text.label).fill('Storms ord');
    await dialog().getByRole('checkbox', { name: 'Sproglig udvikling' }).check();
    await dialog().getByRole('checkbox', { name: 'Storm' }).check();
    await sends('agenda.addItem');
    const stopped = left.card('Storms ord');
    await stopped.waitFor();
    await picture(page, 'agenda-stopped');
    const why = stopped.getByText('må ikke høre om Storms sproglige udvikling, fordi').first();
    await why.waitFor();
    await left.press(stopped, actions['agenda.split']);
    await why.waitFor({ state: 'detached' });
    await picture(page, 'agenda-split');
  });

  test('made with the family, it goes out: each sees only what they may', async () => {
    const { left, right } = await openAs(lea, mille);
    await left.say(`dagsorden ${family}`);
    await opens(left, left.card(actions['agenda.made']), actions['agenda.made']);
    await dialog().getByRole('checkbox', { name: 'Alma' }).check();
    await sends('agenda.made');
    await left.press(left.card('Alma'), actions['meeting.show']);
    await left.press(left.card(actions['meeting.invite']), actions['meeting.invite']);
    const invitation = right.card(actions['invitation.yes']);
    await invitation.waitFor();
    expect(await invitation.innerText()).toContain('Jeg vil gerne i skole');
    expect(await invitation.innerText()).not.toContain('Storms ord');
    await picture(page, 'invitation');
    await right.press(invitation, actions['invitation.yes']);
    await right.card('Du svarede').waitFor();
  });

  test('a no with its reason, and another time; the coordinator’s card follows', async () => {
    const first = await openAs(lea, jonas);
    await first.left.say(`møde ${family}`);
    const card = first.left.card(actions['meeting.move']);
    await card.getByText('Mille Fiktiv', { exact: true }).waitFor();
    await opens(first.right, first.right.card(actions['invitation.decline']), actions['invitation.decline']);
    await dialog().getByLabel(forms['invitation.decline'].fields.reason.label).fill('Jeg er på kursus');
    await dialog().getByRole('checkbox').first().check();
    await sends('invitation.decline');
    await card.getByText('Jeg er på kursus').waitFor();

    const { left, right } = await openAs(lea, ida);
    await opens(right, right.card(actions['invitation.otherTime']), actions['invitation.otherTime']);
    await dialog().getByRole('checkbox').first().check();
    await sends('invitation.otherTime');
    await right.card('Du svarede').waitFor();
    const followed = left.card(actions['meeting.move']);
    await followed.getByText('kl. 10.00–11.30').nth(1).waitFor();
    await picture(page, 'meeting-answers');
    expect(await right.log.innerText()).not.toContain('kursus');
  });

  test('moved, those whom it concerns are asked again; cancelled, they hear of it', async () => {
    const { left, right } = await openAs(lea, jonas);
    await opens(left, left.card(actions['meeting.move']), actions['meeting.move']);
    await dialog().getByLabel(forms['meeting.move'].fields.on.label).fill(wednesday(4));
    await sends('meeting.move');
    await right.card(actions['invitation.yes']).waitFor();
    await left.say(`møde ${family}`);
    await opens(left, left.card(actions['meeting.cancel']), actions['meeting.cancel']);
    await sends('meeting.cancel');
    await right.card(/aflyst/i).waitFor();
    await picture(page, 'meeting-cancelled');
  });
});
