import { readConfig } from '../../../src/config';
import { createLog } from '../../../src/log';
import { type Running, start } from '../../../src/start';
import { type BotAtWork, jonas, lea, sara, startBotAtWork } from '../../support/running-bot';
import { answerTo } from '../support/presses';
import { activityOf } from '../support/raw';
import { rowsOf } from '../support/store-file';
import { timesSent } from '../support/traffic';

jest.setTimeout(60_000);

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, sara, jonas]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(async () => {
  bot.teams.faults.clear();
  await bot.close();
});

const isBarred = (who: string): boolean =>
  rowsOf(bot.file, 'conversation').some(({ id, body }) => id.includes(who) && body.includes('"refused"'));

/** Asks Sara to take over a new family; returns how that reads. `meanwhile` comes before she is asked. */
const asks = async (name: string, meanwhile = (): void => {}): Promise<RegExp> => {
  await answerTo(bot.person(lea), `opret sag "Familien ${name}" start i dag`);
  meanwhile();
  await bot.person(lea).says(`overdrag ${name} til Sara Testlund fordi ${name}grund`);
  return new RegExp(`${name}grund`);
};

const removed = async (who: string): Promise<void> => {
  const { text: _, entities: __, attachments: ___, ...usual } = await activityOf(bot, who);
  await bot.teams.sendRaw({ ...usual, id: 'gone', type: 'installationUpdate', action: 'remove' });
  expect(isBarred(who)).toBe(true);
};

test('a press lifts a bar: whoever presses can be reached, though they type nothing', async () => {
  const card = await answerTo(bot.person(sara), 'mine sager');
  await removed(sara);
  await bot.person(sara).presses(card, 'case.show');
  expect(isBarred(sara)).toBe(false);
  await bot.person(sara).receives(await asks('Åbnet'));
});

test('404 in a chat that is known begins it anew, once, and the message arrives', async () => {
  const begun = (): number => bot.teams.traffic().filter(({ path }) => path === '/v3/conversations').length;
  const before = begun();
  const heard = timesSent(bot, sara, /Mine sager/i);
  // The first thing sent is the private answer; what is said about it in the channel comes after.
  bot.teams.faults.next(1, { status: 404 }, ['send']);
  await bot.person(sara).says('@Rød Tråd mine sager', { in: 'koordinatorer' });
  expect(begun()).toBe(before + 1);
  expect(timesSent(bot, sara, /Mine sager/i)).toBe(heard + 1);
  expect(isBarred(sara)).toBe(false);
});

/** One more instance of the program on the same store. */
const another = (port = 0): Promise<Running> =>
  start(readConfig({ PORT: String(port), DEMO: '1', DEMO_DATE: '2026-08-04', SQLITE_FILE: bot.file }), {
    clock: bot.clock,
    log: createLog({ level: 'error', destination: { write: () => {} } }),
  });

test('somebody who reinstalls while two instances run is reached from both', async () => {
  const other = await another();
  try {
    const { text: _, entities: __, attachments: ___, ...usual } = await activityOf(bot, sara);
    await removed(sara);
    const response = await fetch(`${other.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...usual, id: 'back', type: 'installationUpdate', action: 'add' }),
    });
    expect(response.status).toBe(200);
    const first = await asks('Førsthos');
    await bot.person(sara).receives(first);
    const asked = await activityOf(bot, sara);
    await bot.running().stop();
    await answeredBy(other, asked);
    expect(isBarred(sara)).toBe(false);
    expect(timesSent(bot, sara, first)).toBe(1);
  } finally {
    await other.stop();
  }
});

const answeredBy = async ({ url }: Running, activity: object): Promise<void> => {
  const before = (await bot.person(sara).sees()).length;
  await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...activity, id: 'to-the-other' }),
  });
  expect((await bot.person(sara).sees()).length).toBeGreaterThan(before);
};

test('a program that is started again and again on a taken port touches nothing that is to be sent', async () => {
  const text = await asks('Optaget', () =>
    bot.teams.faults.next(1_000, { status: 429, retryAfter: 60 }, ['send']),
  );
  const items = () =>
    rowsOf(bot.file, 'outbox').map(
      ({ body }) => JSON.parse(body) as { readonly state: string; readonly doubts: number },
    );
  const taken = Number(new URL(bot.running().url).port);
  for (let time = 0; time < 5; time += 1) await expect(another(taken)).rejects.toThrow(/taken/);
  expect(items().filter(({ state, doubts }) => state === 'ambiguous' || doubts > 0)).toEqual([]);
  bot.teams.faults.clear();
  await bot.letPass(0.1);
  await bot.person(sara).receives(text);
  expect(timesSent(bot, sara, text)).toBe(1);
});
