import { fieldsOf } from '../../../src/tryout/activity';
import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, lea, startBotAtWork } from '../../support/running-bot';
import { answerTo } from '../support/presses';
import { activityOf, invokeOf } from '../support/raw';
import { breakReads, breakWrites, mendReads, mendWrites, rowsOf } from '../support/store-file';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
let card: SeenMessage;
beforeAll(async () => {
  bot = await startBotAtWork('2026-08-04T08:00:00Z', { pace: { burst: 40, perSecond: 4 } });
  card = await answerTo(bot.person(lea), 'sag HOI-2026-001');
});
/** More than a minute, so that nobody is too fast from before. */
beforeEach(() => bot.letPass(0.02));
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

/** What Teams gets for a card that refreshes itself: a card to put in its place, or nothing. */
const refresh = async (
  verb: unknown = 'case.show',
  data: object = { reference: 'HOI-2026-001' },
  who = lea,
): Promise<'card' | 'left'> => {
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'automatic' };
  const activity = invokeOf(await lastOf(who), 'adaptiveCard/action', value);
  const { status, body } = await bot.teams.sendRaw({ ...activity, replyToId: card.id });
  const { type } = fieldsOf(body);
  expect(status).toBe(200);
  return type === 'application/vnd.microsoft.card.adaptive' ? 'card' : 'left';
};

const known = new Map<string, Awaited<ReturnType<typeof activityOf>>>();
const lastOf = async (who: string) => {
  const activity = known.get(who) ?? (await activityOf(bot, who));
  known.set(who, activity);
  return activity;
};
const readsOf = (): number => rowsOf(bot.file, 'logRecord').length;

test('a card that looks again by itself shows how things stand', async () => {
  expect(await refresh()).toBe('card');
});

test.each([
  ['a case of which the reader is no part', 'case.show', { reference: 'HOI-2026-028' }, jonas],
  ['a case that is not there', 'case.show', { reference: 'HOI-1999-001' }, lea],
  ['nothing', 'case.show', {}, lea],
  ['a verb that nobody knows', 'case.shown', { reference: 'HOI-2026-001' }, lea],
  ['what would change something', 'case.takeOver', { reference: 'HOI-2026-014' }, lea],
  ['no verb at all', undefined, {}, lea],
  ['what may be a CPR number', 'case.show', { reference: ['010190', '4567'].join('-') }, lea],
])('it stays as it is when it asks for %s', async (_what, verb, data, who) => {
  expect(await refresh(verb, data, who)).toBe('left');
});

test.each([
  ['read', breakReads, mendReads],
  ['written', (file: string) => breakWrites(file, ['logRecord']), mendWrites],
])('it stays as it is while the store can’t be %s', async (_how, doBreak, mend) => {
  await lastOf(lea);
  doBreak(bot.file);
  try {
    expect(await refresh()).toBe('left');
  } finally {
    mend(bot.file);
  }
  expect(await refresh()).toBe('card');
});

test('sixty cards at once are all renewed, and cost nobody their own pace', async () => {
  await lastOf(lea);
  const all = await Promise.all(Array.from({ length: 60 }, () => refresh()));
  expect(new Set(all)).toEqual(new Set(['card']));
  expect((await answerTo(bot.person(lea), 'mine sager')).reads).toContain('Månesten');
});

test('beyond 120 a minute nothing is read and the card stays; a minute later it is renewed again', async () => {
  await lastOf(lea);
  // What is not known is left at once, and counts.
  for (let round = 0; round < 12; round += 1)
    await Promise.all(Array.from({ length: 10 }, () => refresh('case.shown')));
  const reads = readsOf();
  expect(await refresh()).toBe('left');
  expect(readsOf()).toBe(reads);
  expect((await answerTo(bot.person(lea), 'mine sager')).reads).toContain('Månesten');
  await bot.letPass(0.02);
  expect(await refresh()).toBe('card');
});
