import { nudgeCoordinators } from '../../../src/app/rhythm/nudges';
import { demoTenantId } from '../../../src/config';
import { textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, lea, sara, startBotAtWork } from '../../support/running-bot';
import { answerTo, filledIn, inputOf, outcomeOf } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { dailyWord, help, refusals, words } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [sara, lea, jonas]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

describe('D2: the word of the day in the running bot', () => {
  let word: SeenMessage;
  beforeAll(async () => {
    await nudgeCoordinators(bot.running().services, demoTenantId);
    word = await bot.person(sara).receives(dailyWord.title);
  });

  test('D2: names the families, what waits and how urgent it is, in one message', async () => {
    expect(word.reads).toMatch(/3 familier venter på noget fra dig/);
    expect(word.reads).toMatch(/⚠ Opstartsmøde/);
    expect(word.reads).toMatch(/● Opfølgningsmøde/);
    expect(word.buttons).toEqual(expect.arrayContaining(['Mine sager', 'Indstillinger']));
  });

  test('D2: what is pressed on it comes below, and the word stays for the rest', async () => {
    const press = await bot.person(sara).presses(word, 'Mine sager');
    expect(press.notice).toBe(words.seeBelow);
    expect(press.messages[0]?.reads).toContain('Mine sager');
    expect(bot.person(sara).looksAgainAt(word)?.reads).toBe(word.reads);
  });

  test('D2: the round made again says nothing again', async () => {
    await nudgeCoordinators(bot.running().services, demoTenantId);
    await bot.letPass(1);
    const heard = await bot.person(sara).sees();
    expect(heard.filter(({ reads }) => reads.includes(dailyWord.title))).toHaveLength(1);
  });

  test('D2: nobody who answers for no family gets one', async () => {
    const heard = await bot.person(jonas).sees();
    expect(heard.filter(({ reads }) => reads.includes(dailyWord.title))).toEqual([]);
  });
});

describe('D2: a person’s own choices about it', () => {
  const settings = () => answerTo(bot.person(lea), 'indstillinger');

  test('D2: are made on the card, which says what can’t be muted', async () => {
    const card = await settings();
    expect(card.reads).toContain(help.settings.honest);
    const saved = await bot.person(lea).presses(card, 'settings.save', {
      language: 'follow',
      dailyAt: '10:00',
      muted: ['contact', 'deadlines'],
    });
    expect(saved.message?.reads).toContain(help.settings.saved);
    const again = await settings();
    expect([filledIn(again, 'dailyAt'), filledIn(again, 'muted')]).toEqual(['10:00', 'contact,deadlines']);
  });

  test('D2: with no choice to mute, sent blank or not at all, nothing is muted', async () => {
    const card = await settings();
    const all = { language: 'follow', dailyAt: '10:00' };
    await bot.person(lea).presses(card, 'settings.save', { ...all, muted: [] });
    expect(filledIn(await settings(), 'muted')).toBe('');
    await answerTo(bot.person(lea), 'stop påmindelser om kontakt');
    await bot.person(lea).forges(card, 'settings.save', all);
    expect(filledIn(await settings(), 'muted')).toBe('');
  });

  test.each([
    ['påmindelser kl. 13', 'dailyAt', '13:00', 'da'],
    ['reminders at 7 am', 'dailyAt', '07:00', 'en'],
    ['stop påmindelser om kontakt og møder', 'muted', 'contact,meetings', 'da'],
    ['start påmindelser om kontakt', 'muted', 'meetings', 'da'],
    ['unmute reminders about meetings', 'muted', '', 'en'],
  ] as const)('D2: or in one line: %s', async (line, field, value, language) => {
    const { saved } = textsFor(language).help.settings;
    expect((await answerTo(bot.person(lea), line)).reads).toContain(saved);
    expect(inputOf(await settings(), field)?.value).toBe(value);
  });

  test.each(['påmindelser kl. 3.30', 'stop påmindelser om vejret', 'påmindelser kl. snart'])(
    'D2: what can’t be chosen changes nothing: %s',
    async (line) => {
      const before = await settings();
      expect((await answerTo(bot.person(lea), line)).reads).toContain(refusals.SettingUnknown);
      expect((await settings()).reads).toBe(before.reads);
    },
  );

  test('a forged choice is none', async () => {
    const card = await settings();
    for (const data of [
      { language: 'da', dailyAt: '03:00' },
      { language: 'da', dailyAt: '08:00', muted: 'contact,__proto__' },
    ]) {
      expect(outcomeOf(await bot.person(lea).forges(card, 'settings.save', data))).toContain(
        refusals.ChoiceUnknown,
      );
    }
  });
});
