import { randomUUID } from 'node:crypto';
import { textsFor } from '../../../src/language/texts';
import { fieldsOf, type Json } from '../../../src/tryout/activity';
import { type BotAtWork, lea, sara, startBotAtWork } from '../../support/running-bot';
import { familyWords, wordsIn } from '../support/families';
import { answerTo } from '../support/presses';
import { invokeOf, type RawActivity } from '../support/raw';
import { rowsOf, tamper } from '../support/store-file';

jest.setTimeout(30_000);

const groupChat = 'tvaerfagligt-team';

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  await answerTo(bot.person(lea), 'hjælp');
});
afterAll(() => bot.close());

/** What somebody wrote in the group chat, as Teams sent it. */
const inTheGroup = async (): Promise<RawActivity> => {
  await bot.person(lea).says('@Rød Tråd tak', { in: groupChat });
  const sent = bot.teams
    .traffic()
    .findLast(
      ({ direction, request }) =>
        direction === 'toBot' && fieldsOf(fieldsOf(request).conversation).conversationType === 'groupChat',
    );
  return { type: 'message', ...fieldsOf(sent?.request) };
};

const idOf = (activity: RawActivity): string => String(fieldsOf(activity.conversation).id);

/** Everything that went out to a place, and the answers to presses there. */
const saidIn = (place: string): string =>
  JSON.stringify(
    bot.teams
      .traffic()
      .filter(({ conversationId }) => conversationId === place)
      .map(({ direction, request, response }) => (direction === 'fromBot' ? request : response)),
  );

const unclear: readonly (readonly [string, Json])[] = [
  ['without a type', { conversationType: undefined, isGroup: undefined }],
  ['whose type is nothing', { conversationType: null, isGroup: undefined }],
  ['of a type in lower case', { conversationType: 'groupchat', isGroup: undefined }],
  ['of a meeting', { conversationType: 'meeting', isGroup: undefined }],
  ['of a type in capitals', { conversationType: 'Channel', isGroup: undefined }],
  ['that is only a group', { conversationType: undefined, isGroup: true }],
  ['that calls itself personal', { conversationType: 'personal', isGroup: undefined }],
];

describe('a place that is not clearly somebody’s own chat is shared (design § 5)', () => {
  test.each(unclear)(
    'a conversation %s hears nothing about a case, and is nobody’s own',
    async (_which, spoilt) => {
      const usual = await inTheGroup();
      const conversation = { ...fieldsOf(usual.conversation), ...spoilt };
      const activity = { ...usual, conversation, entities: [] };
      const before = bot.teams.traffic().length;
      for (const text of ['sag HOI-2026-001', 'mine sager', 'møde HOI-2026-001', 'samtykke HOI-2026-001']) {
        const said = { ...activity, text, id: randomUUID() };
        expect((await bot.teams.sendRaw(said)).status).toBe(200);
      }
      const press = { action: { verb: 'case.show', data: { reference: 'HOI-2026-001' } } };
      await bot.teams.sendRaw(invokeOf(activity, 'adaptiveCard/action', press));
      await bot.teams.sendRaw({ ...activity, type: 'installationUpdate', action: 'add', id: randomUUID() });
      expect(bot.teams.traffic().length).toBeGreaterThan(before);
      expect(wordsIn(saidIn(idOf(usual)), familyWords(bot.file))).toEqual([]);
      const stored = rowsOf(bot.file, 'conversation').map(({ body }) => body);
      expect(stored.filter((body) => body.includes(idOf(usual)))).toEqual([]);
    },
  );

  test('a shared place that was once stored as somebody’s own chat is not written to', async () => {
    const place = idOf(await inTheGroup());
    const [row] = rowsOf(bot.file, 'conversation').filter(({ id }) => id === lea);
    if (row === undefined) throw new Error('nothing is known of her chat');
    tamper(bot.file, row, (body) => {
      const { reference, ...rest } = JSON.parse(body) as { readonly reference: Json };
      const conversation = { ...fieldsOf(reference.conversation), id: place, conversationType: undefined };
      return JSON.stringify({ ...rest, reference: { ...reference, conversation } });
    });
    await answerTo(bot.person(sara), 'hjælp');
    const shared = await bot.person(lea).says('@Rød Tråd mine sager', { in: groupChat });
    expect(shared.filter((message) => message.place === 'personal')).toHaveLength(1);
    expect(wordsIn(saidIn(place), familyWords(bot.file))).toEqual([]);
    expect(JSON.stringify(shared)).toContain(textsFor('da').notices.plain.answeredPrivately.title);
  });
});
