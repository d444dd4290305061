import { fill, textsFor } from '../../src/language/texts';
import type { SeenMessage } from '../../src/tryout/person';
import {
  adam,
  type BotAtWork,
  ida,
  jonas,
  karen,
  lea,
  mille,
  nikolaj,
  per,
  rie,
  sara,
  startBotAtWork,
} from '../support/running-bot';
import { answerTo, dataOf, filledIn, opens, outcomeOf, returned, submits } from './support/presses';
import { flawsIn, timesSent } from './support/traffic';

jest.setTimeout(30_000);

const { handover: texts, notices, refusals } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  // Everybody has written once, so that the bot knows where to reach them and in which language.
  for (const who of [sara, lea, jonas, karen]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

let opened = 0;

/** Lea's family, new for each test, with Jonas in its network. */
const newFamily = async (): Promise<{ readonly alias: string; readonly reference: string }> => {
  opened += 1;
  const alias = `Familien Overgang${opened}`;
  const card = await answerTo(bot.person(lea), `opret sag "${alias}" start i dag`);
  await answerTo(bot.person(lea), `tilføj netværk ${alias}; hvem: kollega; kollega: Jonas Attrap`);
  return { alias, reference: /HOI-\d{4}-\d{3}/.exec(card.reads)?.[0] ?? '' };
};

type Family = Awaited<ReturnType<typeof newFamily>>;

/** Lea asks Sara to take over; answers Sara's card. */
const asked = async ({ reference }: Family, reason = 'jeg skifter job'): Promise<SeenMessage> => {
  await answerTo(bot.person(lea), `overdrag ${reference} til Sara Testlund fordi ${reason}`);
  return bot.person(sara).receives((message) => message.reads.includes(reference));
};

/** Who coordinates, as anybody in the network hears it (C1). */
const coordinatorOf = async ({ reference }: Family): Promise<string> => {
  const { reads } = await answerTo(bot.person(jonas), `hvem er koordinator for ${reference}`);
  return ['Lea Dummy', 'Sara Testlund', 'Karen Leder'].filter((name) => reads.includes(name)).join(' and ');
};

describe('handing a family over (C2, C6)', () => {
  test('from the request to the meeting with the family, by typing and pressing', async () => {
    const family = await newFamily();
    const card = await asked(family);
    expect(card.reads).toContain('jeg skifter job');
    expect(card.reads).toContain('Lea Dummy');
    expect(card.reads).not.toContain(family.alias);
    expect(await coordinatorOf(family)).toBe('Lea Dummy');

    const accepted = await bot.person(sara).presses(card, 'handover.accept');
    expect(accepted.message?.reads).toContain(texts.titles.accepted.receiver);
    expect(accepted.message?.reads).toContain(family.alias);
    expect(await coordinatorOf(family)).toBe('Lea Dummy');

    const told = await bot.person(lea).receives(/Sara Testlund har sagt ja/);
    const dialog = await opens(bot.person(lea), told, 'handover.familyMeeting');
    await submits(bot.person(lea), dialog, 'handover.familyMeeting', { met: 'yes', metOn: '2026-08-04' });
    expect(await coordinatorOf(family)).toBe('Sara Testlund');
    const done = await bot.person(sara).receives(texts.titles.completed.receiver);
    expect((await bot.person(sara).presses(done, 'case.show')).message?.reads).toContain(family.alias);
  });

  test('all of it in one line each', async () => {
    const family = await newFamily();
    await asked(family);
    expect((await answerTo(bot.person(sara), `ja til ${family.reference}`)).reads).toContain(texts.titles.accepted.receiver);
    const done = await answerTo(bot.person(sara), `familien har mødt ${family.reference}; dato: i dag`);
    expect(done.reads).toContain(texts.titles.completed.receiver);
    expect(await coordinatorOf(family)).toBe('Sara Testlund');
  });

  test('in a dialog from the case, where a reason is wanted (C6)', async () => {
    const family = await newFamily();
    const card = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const dialog = await opens(bot.person(lea), card, 'handover.request');
    const back = returned(await submits(bot.person(lea), dialog, 'handover.request', { receiver: 'Sara Testlund', reason: ' ' }));
    expect(back.reads).toContain(refusals.ReasonMissing);
    expect(filledIn(back, 'receiver')).toBe(sara);
    await submits(bot.person(lea), back, 'handover.request', { reason: 'Orlov' });
    expect((await bot.person(sara).receives(/Orlov/)).reads).toContain(family.reference);
  });

  test.each([
    ['without a reason', 'overdrag {case} til Sara Testlund', refusals.ReasonMissing],
    ['to somebody who is no coordinator', 'overdrag {case} til Jonas Attrap fordi jeg skifter job', 'Jonas Attrap'],
    ['to somebody on holiday', 'overdrag {case} til Kirsten Dukke fordi jeg skifter job', 'Kirsten Dukke'],
    ['to somebody who has left', 'overdrag {case} til Mona Skitse fordi jeg skifter job', 'Mona Skitse'],
    ['to oneself', 'overdrag {case} til Lea Dummy fordi jeg skifter job', 'Lea Dummy'],
    ['to nobody', 'overdrag {case} til Ingolf Ingen fordi jeg skifter job', 'Ingolf Ingen'],
  ])('%s the form comes back and says what to do', async (_what, line, said) => {
    const family = await newFamily();
    const card = await answerTo(bot.person(lea), line.replace('{case}', family.reference));
    expect(card.reads).toMatch(/⚠/);
    expect(card.reads).toContain(said);
    expect((await answerTo(bot.person(lea), `sag ${family.reference}`)).buttons).toContain('Overdrag sagen');
  });

  test('the receiver declines with a reason: the giver is told, and everything is as it was', async () => {
    const family = await newFamily();
    const card = await asked(family);
    await bot.person(sara).presses(card, 'handover.decline', { reason: 'Jeg har for mange familier' });
    const told = await bot.person(lea).receives(/Jeg har for mange familier/);
    expect(told.reads).toContain(family.reference);
    expect(await coordinatorOf(family)).toBe('Lea Dummy');
    const again = await answerTo(bot.person(lea), `sag ${family.reference}`);
    expect(again.buttons).toContain('Overdrag sagen');
  });

  test('the giver withdraws: the receiver is told, and everything is as it was', async () => {
    const family = await newFamily();
    const card = await asked(family);
    const own = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const shown = await bot.person(lea).presses(own, 'handover.show');
    if (shown.message === undefined) throw new Error('the card is gone');
    await bot.person(lea).presses(shown.message, 'handover.withdraw');
    expect((await bot.person(sara).receives(texts.titles.withdrawn.receiver)).reads).toContain(family.reference);
    expect(await coordinatorOf(family)).toBe('Lea Dummy');
    const late = await bot.person(sara).presses(card, 'handover.accept');
    expect(late.message?.reads).toContain(texts.titles.withdrawn.receiver);
    expect(await coordinatorOf(family)).toBe('Lea Dummy');
  });

  test('when the family could not meet the new coordinator, the reason completes it, and only the giver can say so', async () => {
    const family = await newFamily();
    const card = await asked(family);
    await bot.person(sara).presses(card, 'handover.accept');
    const reason = { met: 'no', notMetBecause: 'Familien er på ferie' };
    const sarasCase = await answerTo(bot.person(sara), `sag ${family.reference}`);
    const sarasDialog = await opens(bot.person(sara), sarasCase, 'handover.familyMeeting');
    const refused = await submits(bot.person(sara), sarasDialog, 'handover.familyMeeting', reason);
    expect(outcomeOf(refused)).toContain(refusals.NotAllowed);
    expect(await coordinatorOf(family)).toBe('Lea Dummy');
    const leasCase = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const dialog = await opens(bot.person(lea), leasCase, 'handover.familyMeeting');
    await submits(bot.person(lea), dialog, 'handover.familyMeeting', reason);
    expect(await coordinatorOf(family)).toBe('Sara Testlund');
  });

  test('the receiver without the app: the giver is told who was not reached and what to do', async () => {
    const family = await newFamily();
    await answerTo(bot.person(lea), `overdrag ${family.reference} til Nikolaj Kladde fordi jeg skifter job`);
    const told = await bot.person(lea).receives(fill(notices.notReached.title, { person: 'Nikolaj Kladde' }));
    expect(told.reads).toContain(fill(notices.notReached.text.handover, { person: 'Nikolaj Kladde' }));
    await bot.person(nikolaj).installs();
    const card = await answerTo(bot.person(nikolaj), `sag ${family.reference}`);
    expect((await bot.person(nikolaj).presses(card, 'handover.show')).message?.buttons).toContain('Ja, jeg tager over');
    await bot.person(nikolaj).uninstalls();
  });
});

describe('presses that come late, twice, at once, or again', () => {
  test('a card from before a change shows how things stand now, and does nothing', async () => {
    const family = await newFamily();
    const card = await asked(family);
    await bot.person(sara).presses(card, 'handover.decline', { reason: 'Ferie' });
    for (const verb of ['handover.accept', 'handover.decline']) {
      const late = await bot.person(sara).presses(card, verb);
      expect(late.message?.reads).toContain(texts.titles.declined.receiver);
      expect(late.message?.buttons).not.toContain('Ja, jeg tager over');
    }
    expect(await coordinatorOf(family)).toBe('Lea Dummy');
  });

  test('a card that was left open shows the state when it is seen again', async () => {
    const family = await newFamily();
    const card = await asked(family);
    const own = await answerTo(bot.person(lea), `sag ${family.reference}`);
    await bot.person(sara).presses(card, 'handover.accept');
    const refreshed = await bot.person(lea).refreshes(own);
    expect(refreshed.message?.reads).toContain('Sara Testlund sagde ja');
    await answerTo(bot.person(lea), `fortryd overdragelse ${family.reference}`);
    expect((await bot.person(sara).refreshes(card)).message?.reads).toContain(texts.titles.withdrawn.receiver);
  });

  test('an acceptance pressed twice, and five times at once, is one acceptance, told once', async () => {
    const family = await newFamily();
    const card = await asked(family);
    const press = () => bot.person(sara).presses(card, 'handover.accept');
    const presses = [await press(), ...(await Promise.all([press(), press(), press(), press(), press()]))];
    for (const { message, notice } of presses) {
      expect(notice).toBeUndefined();
      expect(message?.reads).toContain(texts.titles.accepted.receiver);
    }
    await bot.person(lea).receives(new RegExp(`${family.reference}[^]*Sara Testlund har sagt ja`));
    await answerTo(bot.person(lea), 'hjælp');
    expect(timesSent(bot, lea, new RegExp(`${family.reference}[^]*Sara Testlund har sagt ja`))).toBe(1);
  });

  test('a request sent twice from one dialog asks the receiver once', async () => {
    const family = await newFamily();
    const own = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const dialog = await opens(bot.person(lea), own, 'handover.request');
    const send = () => submits(bot.person(lea), dialog, 'handover.request', { receiver: sara, reason: 'Dobbelt' });
    const sent = [...(await Promise.all([send(), send()])), await send()];
    for (const { messages, dialog: back } of sent) {
      expect(back).toBeUndefined();
      expect(messages[0]?.reads).toContain('Sara Testlund');
    }
    await bot.person(sara).receives((message) => message.reads.includes(family.reference));
    await answerTo(bot.person(sara), 'hjælp');
    expect(timesSent(bot, sara, new RegExp(`${family.reference}[^]*Dobbelt`))).toBe(1);
  });

  test('the meeting with the family sent twice completes once', async () => {
    const family = await newFamily();
    const card = await asked(family);
    await bot.person(sara).presses(card, 'handover.accept');
    const own = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const dialog = await opens(bot.person(lea), own, 'handover.familyMeeting');
    const send = () => submits(bot.person(lea), dialog, 'handover.familyMeeting', { met: 'yes', metOn: '2026-08-04' });
    for (const press of await Promise.all([send(), send()])) expect(press.dialog).toBeUndefined();
    expect((await send()).dialog).toBeUndefined();
    expect(await coordinatorOf(family)).toBe('Sara Testlund');
  });

  test('accepted and withdrawn at the same moment: both see the withdrawal, and nobody is left without (C1)', async () => {
    for (let round = 0; round < 3; round += 1) {
      const family = await newFamily();
      const card = await asked(family);
      const own = await answerTo(bot.person(lea), 'hjælp');
      const data = dataOf(card, 'handover.accept');
      await Promise.all([
        bot.person(sara).presses(card, 'handover.accept'),
        bot.person(lea).forges(own, 'handover.withdraw', data),
      ]);
      const state = outcomeOf(await bot.person(lea).forges(own, 'handover.show', data));
      const seen = outcomeOf(await bot.person(sara).refreshes(card));
      // A withdrawal also takes back an acceptance that came a moment before.
      expect(state).toContain(texts.titles.withdrawn.giver);
      expect(seen).toContain(texts.titles.withdrawn.receiver);
      expect(await coordinatorOf(family)).toBe('Lea Dummy');
    }
  });

  test('a delivery that Teams repeats, id and all, is answered once', async () => {
    const family = await newFamily();
    await answerTo(bot.person(lea), `overdrag ${family.reference} til Sara Testlund fordi gentagelse`);
    const told = bot.teams.traffic().findLast(({ direction, what }) => direction === 'toBot' && what === 'message');
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
    const family = await newFamily();
    const card = await asked(family);
    const own = await answerTo(bot.person(id), 'hjælp');
    for (const verb of ['handover.accept', 'handover.decline']) {
      const press = await bot.person(id).forges(own, verb, { ...dataOf(card, verb), reason: 'forfalsket' });
      expect(outcomeOf(press)).not.toMatch(/har sagt (ja|nej)|Du har sagt/);
    }
    expect((await bot.person(sara).refreshes(card)).message?.buttons).toContain('Ja, jeg tager over');
    expect(await coordinatorOf(family)).toBe('Lea Dummy');
  });

  test('outsiders learn the same from a real hand-over as from one that never was', async () => {
    const family = await newFamily();
    const data = dataOf(await asked(family), 'handover.accept');
    const own = await answerTo(bot.person(per), 'hjælp');
    for (const verb of ['handover.show', 'handover.accept', 'handover.decline', 'handover.withdraw']) {
      const real = outcomeOf(await bot.person(per).forges(own, verb, data));
      const unreal = outcomeOf(await bot.person(per).forges(own, verb, { reference: 'HOI-2026-998', handover: 'none' }));
      expect(real).toBe(unreal);
    }
  });

  test.each([
    ['another family’s number', (other: Family, handover: unknown) => ({ reference: other.reference, handover })],
    ['another hand-over', (_: Family, __: unknown, own: Family) => ({ reference: own.reference, handover: 'another' })],
    ['a number of odd letters', (_: Family, handover: unknown) => ({ reference: '../HOI/2026?001#', handover })],
    ['a very long number', (_: Family, handover: unknown) => ({ reference: 'H'.repeat(20_000), handover })],
    ['a number that is no text', (_: Family, handover: unknown) => ({ reference: { $ne: null }, handover })],
    ['nothing', () => ({})],
  ])('the receiver’s own press with %s in it takes no family over', async (_what, forge) => {
    const family = await newFamily();
    const other = await newFamily();
    const card = await asked(family);
    const { handover } = dataOf(card, 'handover.accept');
    const press = await bot.person(sara).forges(card, 'handover.accept', forge(other, handover, family));
    expect([refusals.NotFound, refusals.HandoverNotRequested]).toContain(outcomeOf(press).split('\n').at(-1));
    expect(await coordinatorOf(family)).toBe('Lea Dummy');
    expect(await coordinatorOf(other)).toBe('Lea Dummy');
  });
});
