import { textsFor } from '../../../src/language/texts';
import { type BotAtWork, jonas, lea, mille, sara, startBotAtWork } from '../../support/running-bot';
import { answerTo, firstOf } from '../support/presses';
import { rowsOf } from '../support/store-file';
import { flawsIn, timesSent } from '../support/traffic';

jest.setTimeout(60_000);

const { notices, actions } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, sara, jonas, mille]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const throttled = { status: 429, retryAfter: 60 };
const casesCalled = (name: string): number =>
  rowsOf(bot.file, 'case').filter(({ body }) => body.includes(name)).length;
const open = (name: string): string => `opret sag "Familien ${name}" start i dag`;

describe('a reply that surely did not land comes later, made anew', () => {
  test('of what was done, the thing as it now stands; no item holds a word of it', async () => {
    bot.teams.faults.next(1, throttled, ['send']);
    expect(await bot.person(lea).says(open('Forsinket'))).toEqual([]);
    expect(rowsOf(bot.file, 'outbox').filter(({ body }) => body.includes('Forsinket'))).toEqual([]);
    await bot.letPass(0.1);
    await bot.person(lea).receives('Familien Forsinket');
    expect(casesCalled('Forsinket')).toBe(1);
  });

  test('of what was read, the view', async () => {
    bot.teams.faults.next(1, throttled, ['send']);
    expect(await bot.person(jonas).says('sag HOI-2026-001')).toEqual([]);
    await bot.letPass(0.1);
    expect((await bot.person(jonas).receives('HOI-2026-001')).reads).toContain('Familien Månesten');
  });

  test('of what ids can’t say, that it did not arrive and when it was asked', async () => {
    bot.teams.faults.next(1, throttled, ['send']);
    await bot.person(mille).says('hvem kan noget om sprog');
    await bot.letPass(0.1);
    expect((await bot.person(mille).receives(notices.plain.unheard.title)).reads).toMatch(
      /kl\. \d\d[.:]\d\d/,
    );
  });
});

describe('the same line again', () => {
  test.each([
    ['broke off', {}],
    ['failed', { status: 500 }],
    ['broke off after it had arrived', { afterDelivery: true }],
    ['was throttled', throttled],
  ])('when the reply %s is met with what was done', async (what, fault) => {
    const name = `Gentag${what.length}`;
    bot.teams.faults.next(1, fault, ['send']);
    await bot.person(sara).says(open(name));
    expect((await answerTo(bot.person(sara), open(name))).reads).toContain(`Familien ${name}`);
    expect(casesCalled(name)).toBe(1);
  });

  test('when the reply was seen is asked about, and done again by one press, once', async () => {
    await answerTo(bot.person(sara), open('Dobbelt'));
    const asked = await answerTo(bot.person(sara), open('Dobbelt'));
    expect(asked.reads).toContain(notices.plain.justDone.title);
    expect(casesCalled('Dobbelt')).toBe(1);
    await bot.person(sara).presses(asked, actions['line.again']);
    await bot
      .person(sara)
      .presses(asked, actions['line.again'])
      .catch(() => undefined);
    expect(casesCalled('Dobbelt')).toBe(2);
  });

  test('after a while is carried out', async () => {
    await answerTo(bot.person(sara), open('Senere'));
    await bot.letPass(1);
    await answerTo(bot.person(sara), open('Senere'));
    expect(casesCalled('Senere')).toBe(2);
  });

  test('that only reads is always answered', async () => {
    for (let time = 0; time < 3; time += 1) {
      expect((await answerTo(bot.person(jonas), 'samtykke Månesten')).reads).not.toContain(
        notices.plain.justDone.title,
      );
      expect((await answerTo(bot.person(jonas), 'mine sager')).reads).toContain('Månesten');
    }
  });
});

test('a reply that is too large comes as a short one', async () => {
  bot.teams.faults.next(1, { status: 413 }, ['send']);
  const said = firstOf(await bot.person(mille).says('mine sager'));
  expect(said.reads).toContain(notices.plain.tooLong.title);
});

describe('in a shared place', () => {
  const ask = () => bot.person(lea).says('@Rød Tråd mine sager', { in: 'koordinatorer' });
  const there = (messages: Awaited<ReturnType<typeof ask>>): string =>
    messages
      .filter(({ place }) => place === 'koordinatorer')
      .map(({ reads }) => reads)
      .join('\n');

  test.each([
    ['landed and was answered with an error', { status: 500, afterDelivery: true }, 1],
    ['may have landed', { status: 500 }, 0],
  ])('no claim is made where the private answer %s', async (_what, fault, arrived) => {
    bot.teams.faults.next(1, fault, ['send']);
    const heard = await ask();
    expect(there(heard)).toContain(notices.plain.answeringPrivately.text);
    expect(there(heard)).not.toContain(notices.plain.failure.title);
    expect(heard.filter(({ reads }) => reads.includes('Månesten'))).toHaveLength(arrived);
  });

  test('a private answer that surely did not land comes later', async () => {
    const before = timesSent(bot, lea, /Månesten/);
    bot.teams.faults.next(1, throttled, ['send']);
    expect(there(await ask())).toContain(notices.plain.answeringPrivately.title);
    await bot.letPass(0.1);
    await bot.person(lea).receives('Månesten');
    expect(timesSent(bot, lea, /Månesten/)).toBe(before + 1);
  });
});
