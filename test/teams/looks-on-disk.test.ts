import fs from 'node:fs';
import { textsFor } from '../../src/language/texts';
import { type BotAtWork, lea, startBotAtWork } from '../support/running-bot';
import { answerTo } from './support/presses';

jest.setTimeout(60_000);

const family = 'Familien Månesten';
const question = `hvem er koordinator for ${family}`;

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  await answerTo(bot.person(lea), 'hjælp');
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => bot.close());

const saidByBot = (): number => bot.teams.traffic().filter(({ direction }) => direction === 'fromBot').length;

describe('L1: nothing is shown before the look is on the disk', () => {
  test('L1: the answer waits for a slow disk', async () => {
    const before = saidByBot();
    const writing = new Promise<() => void>((asked) => {
      jest.spyOn(fs, 'fdatasync').mockImplementation((_file, done) => asked(() => done(null)));
    });
    const answer = answerTo(bot.person(lea), question);
    const written = await writing;
    await new Promise((pass) => setTimeout(pass, 100));
    expect(saidByBot()).toBe(before);
    written();
    expect((await answer).reads).toContain(family);
  });

  test('L1: a disk that can’t be written shows nothing, and the next look is answered', async () => {
    jest
      .spyOn(fs, 'fdatasync')
      .mockImplementationOnce((_file, done) => done(Object.assign(new Error('no room'), { code: 'ENOSPC' })));
    const { reads } = await answerTo(bot.person(lea), question);
    expect(reads).toContain(textsFor('da').notices.plain.failure.title);
    expect(reads).not.toContain('Månesten');
    expect((await answerTo(bot.person(lea), question)).reads).toContain(family);
  });
});
