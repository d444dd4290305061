import { fieldsOf } from '../../../src/tryout/activity';
import {
  type BotAtWork,
  ida,
  jonas,
  lea,
  mille,
  per,
  sara,
  staffId,
  startBotAtWork,
} from '../../support/running-bot';
import { activityOf, from, type RawActivity } from '../support/raw';
import { countRows } from '../support/store-file';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

interface Arriving {
  added(): RawActivity;
  installed(action?: string): RawActivity;
  joined(): RawActivity;
  /** How many messages the events have led to in the chat. */
  heard(...events: readonly RawActivity[]): Promise<number>;
}

let count = 0;

/** Somebody in whose chat the bot arrives; the chat is there already. */
const arrivingAt = async (who: string): Promise<Arriving> => {
  const { text: _, entities: __, attachments: ___, ...usual } = await activityOf(bot, who);
  const event = (fields: object): RawActivity => {
    count += 1;
    return { ...usual, id: `event-${count}`, ...fields } as RawActivity;
  };
  const members = (id: unknown) => event({ type: 'conversationUpdate', membersAdded: [{ id }] });
  return {
    added: () => members(fieldsOf(usual.recipient).id),
    joined: () => members('29:somebody'),
    installed: (action = 'add') => event({ type: 'installationUpdate', action }),
    heard: async (...events) => {
      const before = (await bot.person(who).sees()).length;
      for (const one of events) expect((await bot.teams.sendRaw(one)).status).toBe(200);
      return (await bot.person(who).sees()).length - before;
    },
  };
};

test('an arrival that is told by one event or by both is welcomed once', async () => {
  const { heard, added, installed } = await arrivingAt(lea);
  expect(await heard(added())).toBe(1);
  expect(await heard(installed())).toBe(0);
});

test('neither an upgrade nor a second arrival is a new welcome', async () => {
  const { heard, added, installed } = await arrivingAt(sara);
  expect(await heard(installed('add-upgrade'))).toBe(0);
  expect(await heard(installed(), added())).toBe(1);
  expect(await heard(installed('remove'), installed(), added(), installed('add-upgrade'))).toBe(0);
});

test('another instance knows who was welcomed', async () => {
  const { heard, added, installed } = await arrivingAt(jonas);
  expect(await heard(installed())).toBe(1);
  await bot.restart();
  expect(await heard(added(), installed())).toBe(0);
});

test('two events at the same time are one welcome', async () => {
  const { added, installed } = await arrivingAt(mille);
  const before = (await bot.person(mille).sees()).length;
  await Promise.all([added(), installed()].map((one) => bot.teams.sendRaw(one)));
  expect((await bot.person(mille).sees()).length - before).toBe(1);
});

test('somebody else who arrives is no arrival of the bot', async () => {
  const { heard, joined } = await arrivingAt(ida);
  expect(await heard(joined())).toBe(0);
});

test('a stranger is answered once, and nothing of them is kept', async () => {
  const { heard, added, installed } = await arrivingAt(per);
  const stranger = (one: RawActivity) => from(one, { aadObjectId: staffId(77) });
  const rows = countRows(bot.file);
  expect(await heard(stranger(added()), stranger(installed()), stranger(installed('add-upgrade')))).toBe(1);
  expect(countRows(bot.file)).toBe(rows);
});

test('after an upgrade the bot can write to whoever it could not reach', async () => {
  const { heard, installed } = await arrivingAt(lea);
  await heard(installed('remove'), installed('add-upgrade'));
  const said = await bot.person(lea).says('@Rød Tråd mine sager', { in: 'koordinatorer' });
  expect(said.some(({ reads }) => reads.includes('Månesten'))).toBe(true);
});
