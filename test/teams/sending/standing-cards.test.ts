import { setTimeout } from 'node:timers/promises';
import { dueKey } from '../../../src/app/telling/outbox';
import { demoTenantId } from '../../../src/config';
import { fieldsOf, type Json } from '../../../src/tryout/activity';
import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, lea, mille, sara, startBotAtWork } from '../../support/running-bot';
import { familiesMeetings } from '../support/meetings';
import { answerTo, opens, renewed, submits } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, sara, jonas, mille]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const { newFamily, invited } = familiesMeetings(() => bot);

/** The message once it reads like this, without anybody having touched it. */
const follows = async (person: string, message: SeenMessage, expected: RegExp): Promise<SeenMessage> => {
  const until = Date.now() + 10_000;
  for (;;) {
    const now = bot.person(person).looksAgainAt(message);
    if (now !== undefined && expected.test(now.reads)) return now;
    if (Date.now() > until) throw new Error(`never read ${expected}: ${now?.reads}`);
    await setTimeout(10);
  }
};

/** Once everything that was to be sent has been. */
const nothingDue = async (): Promise<void> => {
  const partition = bot.running().services.store.partition({ tenantId: demoTenantId });
  while ((await partition.find('outbox', { keys: [dueKey] })).documents.length > 0) await setTimeout(5);
};

describe('the coordinator’s card follows while answers come in (M8)', () => {
  test('each answer shows without a press, in the card that stands', async () => {
    const card = await invited(await newFamily());
    const toMille = await bot.person(mille).receives(/Hvordan går det/);
    const toJonas = await bot.person(jonas).receives(/Hvordan går det/);
    await bot.person(mille).presses(toMille, 'invitation.yes');
    await follows(lea, card, /Mille Fiktiv\s+· ja/);
    const no = await opens(bot.person(jonas), toJonas, 'invitation.decline');
    await submits(bot.person(jonas), no, 'invitation.decline', { reason: 'Jeg er på ferie' });
    await follows(lea, card, /Jeg er på ferie/);
  });

  test('also after a restart', async () => {
    const card = await invited(await newFamily());
    const toMille = await bot.person(mille).receives(/Hvordan går det/);
    await bot.restart();
    await bot.person(mille).presses(toMille, 'invitation.yes');
    await follows(lea, card, /Mille Fiktiv\s+· ja/);
  });

  test('a card that has become another is left alone, and looks again as the other', async () => {
    const card = await invited(await newFamily());
    const toMille = await bot.person(mille).receives(/Hvordan går det/);
    const agenda = renewed(await bot.person(lea).presses(card, 'agenda.show'));
    await bot.person(mille).presses(toMille, 'invitation.yes');
    await nothingDue();
    expect(bot.person(lea).looksAgainAt(card)?.reads).toBe(agenda.reads);
    expect(renewed(await bot.person(lea).refreshes(card)).reads).toContain('Hvordan går det?');
  });

  test('nobody else’s card shows what the coordinator’s does', async () => {
    await invited(await newFamily());
    const toMille = await bot.person(mille).receives(/Hvordan går det/);
    const toJonas = await bot.person(jonas).receives(/Hvordan går det/);
    const no = await opens(bot.person(jonas), toJonas, 'invitation.decline');
    await submits(bot.person(jonas), no, 'invitation.decline', { reason: 'Min bil er i stykker' });
    await nothingDue();
    expect(bot.person(mille).looksAgainAt(toMille)?.reads).not.toContain('bil');
  });
});

describe('a dialog renews the card that it was opened from', () => {
  let opened = 0;
  const openCase = (): Promise<SeenMessage> => {
    opened += 1;
    return answerTo(bot.person(sara), `opret sag "Familien Fornyet${opened}" start i dag`);
  };
  const addMember = async (card: SeenMessage, name: string) => {
    const dialog = await opens(bot.person(sara), card, 'case.addMember');
    return submits(bot.person(sara), dialog, 'case.addMember', { name, relation: 'mother' });
  };

  test('and says nothing beside it', async () => {
    const card = await openCase();
    const done = await addMember(card, 'Dagny');
    expect(renewed(done).reads).toContain('Dagny');
    expect(done.messages).toEqual([]);
  });

  test('from another card it is said anew, and the other card stays', async () => {
    const list = await answerTo(bot.person(lea), 'kontakt HOI-2026-001');
    const dialog = await opens(bot.person(lea), list, 'rhythm.agree');
    const done = await submits(bot.person(lea), dialog, 'rhythm.agree', {
      kind: 'contact',
      everyDays: '10',
      reason: 'Aftalt med familien',
    });
    expect(renewed(done).reads).toContain('Aftalt med familien');
    const next = await opens(bot.person(lea), list, 'rhythm.agree');
    const forged = { ...next, card: withData(next.card, { onCard: 'case' }) };
    const again = await submits(bot.person(lea), forged, 'rhythm.agree', {
      kind: 'contact',
      everyDays: '12',
      reason: 'Aftalt med Freja',
    });
    expect(again.messages.map(({ reads }) => reads).join()).toContain('Aftalt med Freja');
    expect(renewed(again).reads).toContain('Aftalt med familien');
  });

  test('when the message is gone it is said anew', async () => {
    const card = await openCase();
    const dialog = await opens(bot.person(sara), card, 'case.addMember');
    const gone = { ...dialog, card: withData(dialog.card, { onMessage: '1:1gone' }) };
    const inputs = { name: 'Dagny', relation: 'mother' };
    const done = await submits(bot.person(sara), gone, 'case.addMember', inputs);
    expect(done.messages.map(({ reads }) => reads).join()).toContain('Dagny');
  });
});

/** A dialog's card with other data on its buttons, as a forged client would send. */
const withData = (card: Json, data: Json): Json =>
  JSON.parse(JSON.stringify(card), (key: string, value: unknown) =>
    key === 'data' ? { ...fieldsOf(value), ...data } : value,
  ) as Json;
