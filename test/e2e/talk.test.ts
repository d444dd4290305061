import type { Browser, Page } from 'playwright-core';
import { textsFor } from '../../src/language/texts';
import type { Demo } from '../../src/tryout/demo';
import { openBrowser, openPage, type Pane, pane, picture } from './browser';
import { startDemo } from './demo';

const lea = '00000000-0000-4000-8000-000000000002';
const { answers, forms, notices } = textsFor('da');
const family = 'Familien Månesten';

/** A weekday three weeks ahead, as people write it: 1 is Monday. */
const inThreeWeeks = (weekday: number): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + 21 + ((weekday - day.getUTCDay() + 7) % 7));
  return `d. ${day.getUTCDate()}/${day.getUTCMonth() + 1}`;
};

/**
 * A coordinator's morning, with not one line of the exact grammar: each turn goes on from what the one before leaves behind.
 */
describe('a talk of ten turns, as to a colleague', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let left: Pane;
  beforeAll(async () => {
    demo = await startDemo();
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 1200, height: 1000 }, locale: 'da-DK' });
    await page.goto(`${demo.page}/?${new URLSearchParams({ left: lea })}`);
    await page.getByTestId('compose-left').waitFor();
    left = pane(page, 'left');
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** Says something, and waits until the last message contains the expected answer. */
  const turn = async (text: string, answer: string | RegExp): Promise<string> => {
    await left.say(text);
    const said = left.log.getByTestId('message').last().filter({ hasText: answer });
    await said.waitFor();
    return said.innerText();
  };
  const value = (label: string): Promise<string> =>
    left.log.getByTestId('message').last().getByLabel(label).first().inputValue();

  test('is understood from beginning to end, and changes nothing but by a press', async () => {
    const contact = forms['contact.log'];
    const move = forms['meeting.move'];
    await turn(`vi skal mødes med månesten ${inThreeWeeks(3)} kl 10`, forms['meeting.plan'].submit);
    await picture(page, 'talk-1-plan');
    await left.press(left.log.getByTestId('message').last(), forms['meeting.plan'].submit);
    await left.card(family).waitFor();

    await turn('hvornår var det nu vi skulle ses med dem', 'kl. 10.00');
    await picture(page, 'talk-2-when');
    await turn(`kan du skubbe det til ${inThreeWeeks(4)} kl 13`, move.submit);
    expect(await value(move.fields.start.label)).toBe('13:00');
    await picture(page, 'talk-3-moved');
    await turn('nej vent, hellere kl 14', move.submit);
    expect(await value(move.fields.start.label)).toBe('14:00');
    await turn('ja', notices.plain.pressToDo.title);
    await picture(page, 'talk-4-press');

    await turn('hvornår har jeg egentlig sidst snakket med freja', family);
    await turn('jeg har lige haft hende i røret', contact.submit);
    await picture(page, 'talk-5-contact');
    await left.press(left.log.getByTestId('message').last(), contact.submit);

    await turn('har vi lov til at snakke med skolen om alma', /Månebakkeskolen/);
    await turn('og ida?', /Sundhedsplejen/);
    await picture(page, 'talk-6-consent');
    await turn('er jeg kommet bagud med noget', new RegExp(`${answers.behind.some}|${answers.behind.none}`));
    await turn('hvad med solsikke', /Solsikke/);
    await picture(page, 'talk-7-end');
  });
});
