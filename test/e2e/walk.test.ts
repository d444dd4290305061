import type { Browser, Locator, Page } from 'playwright-core';
import { calendarDate, instantAt } from '../../src/domain/base/calendar';
import { textsFor } from '../../src/language/texts';
import { type BotAtWork, lea, sara, startBotAtWork } from '../support/running-bot';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';

const { actions, forms } = textsFor('da');
const family = 'Familien Vandretur';

/** The cost of a day, as counted here. */
const counts = { presses: 0, dialogs: 0, letters: 0 };

/** The day of the meeting: time is moved there. */
const meetingDay = '2026-08-25';

describe('from an empty case to a handed-over one', () => {
  let bot: BotAtWork;
  let browser: Browser;
  let page: Page;
  let left: Pane;
  const dialog = () => page.getByTestId('dialog');
  const label = (form: keyof typeof forms, field: string): string =>
    (forms[form].fields as Readonly<Record<string, { readonly label: string }>>)[field]?.label ?? '';
  const says = async (text: string): Promise<void> => {
    counts.letters += text.length;
    await left.say(text);
  };
  const presses = async (card: Locator, button: string): Promise<void> => {
    counts.presses += 1;
    await left.press(card, button);
  };
  const opens = async (card: Locator, verb: keyof typeof forms & keyof typeof actions): Promise<void> => {
    await presses(card, actions[verb]);
    await dialog().waitFor();
    counts.dialogs += 1;
  };
  const fills = async (form: keyof typeof forms, field: string, text: string): Promise<void> => {
    counts.letters += text.length;
    await dialog().getByLabel(label(form, field)).first().fill(text);
  };
  const ticks = async (name: string, at = 0): Promise<void> => {
    counts.presses += 1;
    await dialog().getByRole('checkbox', { name }).nth(at).check();
  };
  const sends = async (form: keyof typeof forms): Promise<void> => {
    counts.presses += 1;
    await dialog().getByRole('button', { name: forms[form].submit, exact: true }).last().click();
    await dialog().waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    bot = await startBotAtWork(undefined, { page: true });
    await bot.teams.announceInstallations();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1300, height: 1200 }, locale: 'da-DK' });
    await page.goto(`http://localhost:${bot.teams.port}/?left=${lea}`);
    await page.getByTestId('compose-left').waitFor();
    left = pane(page, 'left');
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.close();
  });

  test('the next step is the first button all the way, and it costs what is held here', async () => {
    await says(`opret sag "${family}" start i dag`);
    await opens(left.card(actions['case.addFamily']), 'case.addFamily');
    await picture(page, 'walk-family');
    await fills('case.addFamily', 'mother', 'Frida');
    await ticks('Mor');
    await fills('case.addFamily', 'children', 'Asta 2014\nStig 2019');
    await sends('case.addFamily');
    await opens(left.card(actions['case.addNetworks']), 'case.addNetworks');
    await picture(page, 'walk-network');
    await fills('case.addNetworks', 'privates', 'Gerda, farmor');
    await fills('case.addNetworks', 'weekends', 'Gerda');
    await sends('case.addNetworks');
    await opens(left.card(actions['meeting.plan']), 'meeting.plan');
    await fills('meeting.plan', 'on', meetingDay);
    await fills('meeting.plan', 'start', '10:00');
    await fills('meeting.plan', 'place', 'Familiehuset');
    await sends('meeting.plan');
    await presses(left.card('Familiehuset'), actions['agenda.show']);
    const agenda = () => left.card(actions['agenda.addItem']);
    await opens(agenda(), 'agenda.addItem');
    await dialog().getByLabel(label('agenda.addItem', 'owner')).selectOption({ label: 'Asta' });
    await fills('agenda.addItem', 'text', 'Fodbold');
    await ticks(forms['agenda.addItem'].fields.types.choices?.nothing ?? '');
    await sends('agenda.addItem');
    await left.card('Fodbold').waitFor();
    await opens(agenda(), 'agenda.childsWish');
    await fills('agenda.childsWish', 'wish', 'Farmor skal med');
    await sends('agenda.childsWish');
    await presses(left.card(actions['agenda.addWished']), actions['agenda.addWished']);
    await left.card('Barnets ønske er opfyldt').waitFor();
    await opens(agenda(), 'agenda.made');
    await ticks('Frida');
    await sends('agenda.made');
    await picture(page, 'walk-agenda');
    await presses(left.card(actions['agenda.addItem']), actions['meeting.show']);
    await presses(left.card(actions['meeting.invite']), actions['meeting.invite']);
    await left.card('Gerda').waitFor();
    await picture(page, 'walk-invited');
    // S1: two consents, in one dialog.
    await says(`samtykke ${family}`);
    await opens(left.card(actions['consent.record']), 'consent.record');
    expect(await dialog().getByRole('textbox', { includeHidden: false }).count()).toBeLessThanOrEqual(8);
    await picture(page, 'walk-consent');
    await ticks('Frida');
    await dialog().getByPlaceholder('Skriv navnet').fill('Jobcenter');
    counts.letters += 'Jobcenter'.length;
    await dialog().getByRole('option', { name: 'Jobcenter' }).click();
    counts.presses += 1;
    await ticks('Gerda (farmor)');
    await ticks('Skolefravær');
    await ticks('Asta');
    await sends('consent.record');
    await left.card('Læs det højt').waitFor();
    await picture(page, 'walk-consents');

    // M6, R1: the meeting, as it is held, and its minutes.
    const hours =
      (Date.parse(instantAt(calendarDate(meetingDay), '10:05')) - Date.parse(bot.clock.now())) / 3_600_000;
    await bot.letPass(hours);
    await says(`skriv ned ${family}; hvor: det går godt; sagt: Asta spiller hver uge; punkt: Fodbold`);
    await left.card('Asta spiller hver uge').waitFor();
    await says(`aftale ${family}; aftale: Ring til træneren; hvem: Lea Dummy; senest: om 14 dage`);
    await left.card('Ring til træneren').waitFor();
    await picture(page, 'walk-live');
    await presses(left.card(actions['live.close']), actions['live.close']);
    await presses(left.card(actions['minutes.show']), actions['minutes.show']);
    await opens(left.card(actions['minutes.review']), 'minutes.review');
    await picture(page, 'walk-review');
    // Those who were there are already ticked.
    await sends('minutes.review');
    await left.card('Ring til træneren').waitFor();
    await picture(page, 'walk-minutes');
    await says(`overdrag ${family} til Sara Testlund; grund: barsel`);
    await left.card('barsel').waitFor();
    await page.goto(`http://localhost:${bot.teams.port}/?left=${sara}`);
    await page.getByTestId('compose-left').waitFor();
    await presses(left.card(actions['handover.accept']), actions['handover.accept']);
    await opens(left.card(actions['handover.familyMeeting']), 'handover.familyMeeting');
    await sends('handover.familyMeeting');
    await left.card(family).waitFor();
    await picture(page, 'walk-handed-over');
    console.log(`the walk: ${JSON.stringify(counts)}`);
    // The whole day: case, family, network, meeting, agenda, consents, minutes, hand-over.
    expect(counts.presses).toBeLessThan(40);
    expect(counts.dialogs).toBeLessThan(10);
    expect(counts.letters).toBeLessThan(430);
  });
});
