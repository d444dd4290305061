import { textsFor } from '../../src/language/texts';
import { type ModelServer, naming, startModelServer } from '../support/model-server';
import { adam, type BotAtWork, startBotAtWork } from '../support/running-bot';
import { answerTo } from './support/presses';

jest.setTimeout(60_000);

const { operations, wishes } = textsFor('da');

let server: ModelServer;
let bot: BotAtWork;
beforeAll(async () => {
  server = await startModelServer();
  bot = await startBotAtWork(undefined, {
    env: { OPENAI_BASE_URL: `${server.url}/v1`, OPENAI_MODEL: 'house', OPENAI_API_KEY: 'a-key-of-ours' },
  });
});
afterAll(async () => {
  await bot.close();
  await server.close();
});

/** What it is clearly like leads nowhere for Adam, whom nobody has invited. */
const roundabout = 'jeg har fået invitationen fra Gudrun og jeg kommer';

test('a sentence of which nothing else can be made is asked about without names, and what is named is a button', async () => {
  server.answers(naming('settings'));
  const { reads, buttons } = await answerTo(bot.person(adam), roundabout);
  const [request] = server.asked();
  expect(request?.headers.authorization).toBe('Bearer a-key-of-ours');
  const { messages } = JSON.parse(request?.body ?? '{}') as { messages: readonly { content: string }[] };
  expect(messages[1]?.content).toBe('jeg har fået invitationen fra NAME1 og jeg kommer');
  expect(request?.body).not.toMatch(/gudrun|HOI-/i);
  expect({ reads, buttons }).toMatchObject({ buttons: expect.arrayContaining([wishes.settings]) });
});

test('an administrator sees how many have left and what came of it, and nobody finds a word of them', async () => {
  const { reads } = await answerTo(bot.person(adam), 'drift');
  expect(reads).toContain(operations.model.label);
  expect(reads).toContain('Sendt: 1. Forstået: 1');
  const logged = bot.logged.join('\n');
  expect(logged).toContain('"model.asked"');
  expect(logged).not.toMatch(/invitationen|NAME1|a-key-of-ours/);
});
