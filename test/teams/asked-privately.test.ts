import type { Activity } from 'botbuilder';
import { textsFor } from '../../src/language/texts';
import { type BotAtWork, jonas, lea, nikolaj, per, sara, startBotAtWork } from '../support/running-bot';
import { familyWords, wordsIn } from './support/families';
import { firstOf, opens, submits } from './support/presses';

jest.setTimeout(60_000);

const { notices } = textsFor('da');
const { answeredInOwnChat, answeringPrivately, cannotAnswerPrivately, unknownStaff } = notices.plain;
const channel = 'koordinatorer';
const groupChat = 'tvaerfagligt-team';

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterAll(() => bot.close());

/** What a question with a slash leads to: in the place, as its asker sees it, and in the asker's own chat. */
const asks = async (who: string, text: string, place: string) => {
  const messages = await bot.person(who).says(`/${text}`, { in: place });
  return {
    there: messages.filter((message) => message.place === place),
    privately: messages.filter((message) => message.place === 'personal'),
  };
};

/** Everything anybody but the asker sees the bot say there. */
const seenByOthers = async (place: string, other: string): Promise<readonly string[]> =>
  (await bot.person(other).sees(place)).map(({ reads }) => reads);

const isTargeted = (path: string): boolean => path.endsWith('?isTargetedActivity=true');

/** The bot's posts to a place that were not for one person only. */
const publicPosts = () =>
  bot.teams
    .traffic()
    .filter(
      ({ conversationId = '', direction, path }) =>
        direction === 'fromBot' &&
        /\/activities/.test(path) &&
        !isTargeted(path) &&
        !conversationId.startsWith('a:'),
    );

/** Put together here: such a number appears nowhere. */
const numberLikeCpr = [...['21', '01', '85'], [4, 3, 2, 1].join('')].join('');

describe('what is asked by a slash where others read along leaves nothing that others see', () => {
  test.each([
    ['a family’s coordinator', lea, channel, sara, 'hvem er koordinator for Familien Månesten'],
    ['one’s cases', lea, channel, sara, 'mine sager'],
    ['the coordinator, from outside', per, groupChat, jonas, 'hvem er koordinator for Familien Månesten'],
    ['the coordinator of no family', per, groupChat, jonas, 'hvem er koordinator for Familien Findesikke'],
    ['help', lea, channel, sara, 'hjælp'],
    ['an entrance', lea, channel, sara, 'indgang Jobcenter'],
    ['a worry', lea, groupChat, jonas, 'jeg er bekymret for Alma i Familien Månesten'],
    ['nothing that is understood', lea, channel, sara, 'abrakadabra simsalabim'],
    ['a number that is refused', lea, channel, sara, `sag ${numberLikeCpr}`],
  ])('%s', async (_what, who, place, other, text) => {
    const before = await seenByOthers(place, other);
    const { there } = await asks(who, text, place);
    expect(there.length).toBeGreaterThan(0);
    expect(await seenByOthers(place, other)).toEqual(before);
    expect(publicPosts()).toEqual([]);
  });
});

test('the answer stands in the own chat, with a pointer where it was asked', async () => {
  const { there, privately } = await asks(jonas, 'hvem er koordinator for Familien Månesten', groupChat);
  expect(there).toHaveLength(1);
  expect(firstOf(there).reads).toContain(answeredInOwnChat.title);
  expect(wordsIn(JSON.stringify(firstOf(there).activity), familyWords(bot.file))).toEqual([]);
  expect(firstOf(privately).reads).toMatch(/Månesten.*Lea Dummy/s);
});

test('the pointer is the same whether or not there is such a family (C7)', async () => {
  const pointerFor = async (name: string) => {
    const { there } = await asks(per, `hvem er koordinator for Familien ${name}`, groupChat);
    return there.map(({ card }) => card);
  };
  expect(await pointerFor('Månesten')).toEqual(await pointerFor('Findesikke'));
});

test('what a private card’s presses lead to is seen by nobody else', async () => {
  const before = await seenByOthers(channel, sara);
  const { there } = await asks(lea, 'hvem kan noget om sprog', channel);
  const dialog = await opens(bot.person(lea), firstOf(there), 'sparring.ask');
  const question = 'Hvem har prøvet at holde møde med tolk?';
  const sent = await submits(bot.person(lea), dialog, 'sparring.ask', { question });
  expect(sent.messages.filter(({ place }) => place === channel)).toHaveLength(1);
  expect(await seenByOthers(channel, sara)).toEqual(before);
  expect(publicPosts()).toEqual([]);
});

test('who has not got the app learns there, alone, how to get it', async () => {
  const { there, privately } = await asks(nikolaj, 'mine sager', channel);
  expect(firstOf(there).reads).toContain(cannotAnswerPrivately.title);
  expect(privately).toEqual([]);
  expect(publicPosts()).toEqual([]);
});

const told = (text: string): Activity => {
  const found = bot.teams
    .traffic()
    .findLast(({ request }) => (request as Activity | undefined)?.text === text)?.request;
  if (found === undefined) throw new Error(`nobody said ${text}`);
  return found as Activity;
};

test('somebody whom nobody knows is told so alone', async () => {
  await asks(lea, 'mine sager', channel);
  const asked = told('mine sager');
  await bot.teams.sendRaw({
    ...asked,
    id: 'unknown-1',
    from: { ...asked.from, aadObjectId: '00000000-0000-4000-8000-0000000000ff' },
  });
  expect(JSON.stringify(bot.teams.traffic().findLast(({ path }) => isTargeted(path))?.request)).toContain(
    unknownStaff.title,
  );
  expect(publicPosts()).toEqual([]);
});

test('a repeated delivery is answered once', async () => {
  await asks(lea, 'sag Månesten', channel);
  const before = bot.teams.traffic().filter(({ direction }) => direction === 'fromBot').length;
  await bot.teams.sendRaw(told('sag Månesten'));
  expect(bot.teams.traffic().filter(({ direction }) => direction === 'fromBot')).toHaveLength(before);
});

describe('when something is lost on the way, nothing is said to all instead', () => {
  test('the private answer comes later', async () => {
    bot.teams.faults.next(1, { status: 429, retryAfter: 60 }, ['send']);
    const { there } = await asks(lea, 'mine sager', channel);
    expect(firstOf(there).reads).toContain(answeringPrivately.title);
    await bot.letPass(0.1);
    await bot.person(lea).receives('Månesten');
    expect(publicPosts()).toEqual([]);
  });

  test.each([
    ['the pointer', 'mine sager'],
    ['an answer that could stand there', 'indgang Jobcenter'],
  ])('%s', async (_what, text) => {
    const sent = (): number => bot.teams.traffic().filter(({ path }) => isTargeted(path)).length;
    const before = sent();
    bot.teams.faults.next(1, { status: 400 }, ['sendTargeted']);
    const { there } = await asks(lea, text, channel);
    expect(there).toEqual([]);
    expect(sent()).toBe(before + 1);
    expect(publicPosts()).toEqual([]);
  });
});

test('by mention all is as before, and the private way is suggested', async () => {
  const messages = await bot.person(lea).says('@Rød Tråd mine sager', { in: channel });
  const there = messages.filter(({ place }) => place === channel);
  expect(firstOf(there).reads).toMatch(/slet indlægget.*Skriv \//s);
  expect((await seenByOthers(channel, sara)).join()).toContain(notices.plain.answeredPrivately.title);
});
