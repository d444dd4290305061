import { textsFor } from '../../../src/language/texts';
import {
  adam,
  type BotAtWork,
  ida,
  jonas,
  karen,
  lea,
  mille,
  per,
  rie,
  sara,
  startBotAtWork,
} from '../../support/running-bot';
import { type Families, type Family, familiesOf } from '../support/handing-over';
import { answerTo, dataOf, opens, outcomeOf, submits } from '../support/presses';
import { flawsIn, timesSent } from '../support/traffic';

jest.setTimeout(30_000);

const { handover: texts, refusals } = textsFor('da');

let bot: BotAtWork;
let families: Families;
beforeAll(async () => {
  bot = await startBotAtWork();
  families = await familiesOf(bot);
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

describe('presses that come late, twice, at once, or again', () => {
  test('a card from before a change shows how things stand now, and does nothing', async () => {
    const family = await families.opened();
    const card = await families.asked(family);
    await bot.person(sara).presses(card, 'handover.decline', { reason: 'Ferie' });
    for (const verb of ['handover.accept', 'handover.decline']) {
      const late = await bot.person(sara).presses(card, verb);
      expect(late.message?.reads).toContain(texts.titles.declined.receiver);
      expect(late.message?.buttons).not.toContain('Ja, jeg tager over');
    }
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');
  });

  test('a card that was left open shows the state when it is seen again', async () => {
    const family = await families.opened();
    const card = await families.asked(family);
    const own = await answerTo(bot.person(lea), `sag ${family.reference}`);
    await bot.person(sara).presses(card, 'handover.accept');
    const refreshed = await bot.person(lea).refreshes(own);
    expect(refreshed.message?.reads).toContain('Sara Testlund sagde ja');
    await answerTo(bot.person(lea), `fortryd overdragelse ${family.reference}`);
    expect((await bot.person(sara).refreshes(card)).message?.reads).toContain(
      texts.titles.withdrawn.receiver,
    );
  });

  test('an acceptance pressed twice, and five times at once, is one acceptance, told once', async () => {
    const family = await families.opened();
    const card = await families.asked(family);
    const press = () => bot.person(sara).presses(card, 'handover.accept');
    const presses = [await press(), ...(await Promise.all([press(), press(), press(), press(), press()]))];
    for (const { message, notice } of presses) {
      expect(notice).toBeUndefined();
      expect(message?.reads).toContain(texts.titles.accepted.receiver);
    }
    await bot.person(lea).receives(new RegExp(`${family.reference}.*Sara Testlund har sagt ja`, 's'));
    await answerTo(bot.person(lea), 'hjælp');
    expect(timesSent(bot, lea, new RegExp(`${family.reference}.*Sara Testlund har sagt ja`, 's'))).toBe(1);
  });

  test('a request sent twice from one dialog asks the receiver once', async () => {
    const family = await families.opened();
    const own = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const dialog = await opens(bot.person(lea), own, 'handover.request');
    const send = () =>
      submits(bot.person(lea), dialog, 'handover.request', { receiver: sara, reason: 'Dobbelt' });
    const sent = [...(await Promise.all([send(), send()])), await send()];
    for (const { messages, dialog: back } of sent) {
      expect(back).toBeUndefined();
      expect(messages[0]?.reads).toContain('Sara Testlund');
    }
    await bot.person(sara).receives((message) => message.reads.includes(family.reference));
    await answerTo(bot.person(sara), 'hjælp');
    expect(timesSent(bot, sara, new RegExp(`${family.reference}.*Dobbelt`, 's'))).toBe(1);
  });

  test('the meeting with the family sent twice completes once', async () => {
    const family = await families.opened();
    const card = await families.asked(family);
    await bot.person(sara).presses(card, 'handover.accept');
    const own = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const dialog = await opens(bot.person(lea), own, 'handover.familyMeeting');
    const send = () =>
      submits(bot.person(lea), dialog, 'handover.familyMeeting', { met: 'yes', metOn: '2026-08-04' });
    for (const press of await Promise.all([send(), send()])) expect(press.dialog).toBeUndefined();
    expect((await send()).dialog).toBeUndefined();
    expect(await families.coordinatorOf(family)).toBe('Sara Testlund');
  });

  test('accepted and withdrawn at the same moment: both see the withdrawal, and nobody is left without (C1)', async () => {
    for (let round = 0; round < 3; round += 1) {
      const family = await families.opened();
      const card = await families.asked(family);
      const own = await answerTo(bot.person(lea), 'hjælp');
      const data = dataOf(card, 'handover.accept');
      await Promise.all([
        bot.person(sara).presses(card, 'handover.accept'),
        bot.person(lea).forges(own, 'handover.withdraw', data),
      ]);
      const state = outcomeOf(await bot.person(lea).forges(own, 'handover.show', data));
      // The pressed card may have been folded: what was told since is below it.
      const seen = (): string =>
        bot
          .person(sara)
          .chat()
          .map(({ reads }) => reads)
          .join('\n');
      await bot.teams.waitFor(() => seen().includes(texts.titles.withdrawn.receiver));
      // A withdrawal also takes back an acceptance that came a moment before.
      expect(state).toContain(texts.titles.withdrawn.giver);
      expect(await families.coordinatorOf(family)).toBe('Lea Dummy');
    }
  });

  test('a delivery that Teams repeats, id and all, is answered once', async () => {
    const family = await families.opened();
    await answerTo(bot.person(lea), `overdrag ${family.reference} til Sara Testlund fordi gentagelse`);
    const told = bot.teams
      .traffic()
      .findLast(({ direction, what }) => direction === 'toBot' && what === 'message');
    const before = (await bot.person(lea).sees()).length;
    await bot.teams.sendRaw(told?.request as { readonly type: string });
    expect((await bot.person(lea).sees()).length).toBe(before);
    await bot.person(sara).receives((message) => message.reads.includes(family.reference));
    expect(timesSent(bot, sara, /gentagelse/)).toBe(1);
  });
});

describe('forged presses', () => {
  test.each([
    ['Karen, the lead', karen],
    ['Jonas, in the network', jonas],
    ['Mille, an outsider', mille],
    ['Ida, an outsider', ida],
    ['Per, an outsider of the same authority', per],
    ['Rie, the auditor', rie],
    ['Adam, the administrator', adam],
    ['Lea, the giver', lea],
  ])('an acceptance or a refusal by %s changes nothing', async (_who, id) => {
    const family = await families.opened();
    const card = await families.asked(family);
    const own = await answerTo(bot.person(id), 'hjælp');
    for (const verb of ['handover.accept', 'handover.decline']) {
      const press = await bot.person(id).forges(own, verb, { ...dataOf(card, verb), reason: 'forfalsket' });
      expect(outcomeOf(press)).not.toMatch(/har sagt (ja|nej)|Du har sagt/);
    }
    expect((await bot.person(sara).refreshes(card)).message?.buttons).toContain('Ja, jeg tager over');
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');
  });

  test('outsiders learn the same from a real hand-over as from one that never was', async () => {
    const family = await families.opened();
    const data = dataOf(await families.asked(family), 'handover.accept');
    const own = await answerTo(bot.person(per), 'hjælp');
    for (const verb of ['handover.show', 'handover.accept', 'handover.decline', 'handover.withdraw']) {
      const real = outcomeOf(await bot.person(per).forges(own, verb, data));
      const unreal = outcomeOf(
        await bot.person(per).forges(own, verb, { reference: 'HOI-2026-998', handover: 'none' }),
      );
      expect(real).toBe(unreal);
    }
  });

  test.each([
    [
      'another family’s number',
      (other: Family, handover: unknown) => ({ reference: other.reference, handover }),
    ],
    [
      'another hand-over',
      (_: Family, __: unknown, own: Family) => ({ reference: own.reference, handover: 'another' }),
    ],
    [
      'a number of odd letters',
      (_: Family, handover: unknown) => ({ reference: '../HOI/2026?001#', handover }),
    ],
    ['a very long number', (_: Family, handover: unknown) => ({ reference: 'H'.repeat(20_000), handover })],
    ['a number that is no text', (_: Family, handover: unknown) => ({ reference: { $ne: null }, handover })],
    ['nothing', () => ({})],
  ])('the receiver’s own press with %s in it takes no family over', async (_what, forge) => {
    const family = await families.opened();
    const other = await families.opened();
    const card = await families.asked(family);
    const { handover } = dataOf(card, 'handover.accept');
    const press = await bot.person(sara).forges(card, 'handover.accept', forge(other, handover, family));
    expect([refusals.NotFound, refusals.HandoverNotRequested]).toContain(outcomeOf(press).split('\n').at(-1));
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');
    expect(await families.coordinatorOf(other)).toBe('Lea Dummy');
  });
});
