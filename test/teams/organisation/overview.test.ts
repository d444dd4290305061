import { textsFor } from '../../../src/language/texts';
import { adam, type BotAtWork, jonas, karen, lea, rie, startBotAtWork } from '../../support/running-bot';
import { familyWords, wordsIn } from '../support/families';
import { answerTo } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(60_000);

const { overview, familyCase } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const tellingWords = (): readonly string[] =>
  familyWords(bot.file).filter((word) => !word.startsWith('HOI-'));

/** The file behind the link of a card. */
const fileOf = async (card: object | undefined): Promise<Response> => {
  const [, url = ''] = /"url":"([^"]*\/sheets\/[^"]+)"/.exec(JSON.stringify(card)) ?? [];
  return fetch(url);
};

describe('overblik', () => {
  test('C4, D3, D4: a lead sees what nobody answers for first, then what waits, the rhythm and the load', async () => {
    const { reads } = await answerTo(bot.person(karen), 'overblik');
    const order = [overview.uncovered.one, overview.waitingTitle, overview.rhythm, overview.loadTitle].map(
      (part) => reads.indexOf(part),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(reads).toContain('Lea Dummy');
  });

  test('domain § 3: in counts and references, never in stories', async () => {
    const card = await answerTo(bot.person(karen), 'overblik');
    expect(wordsIn(JSON.stringify(card.activity), tellingWords())).toEqual([]);
  });

  test('D4: a coordinator sees their own', async () => {
    const { reads } = await answerTo(bot.person(lea), 'overblik');
    expect(reads).toContain(overview.ownLoad);
    expect(reads).not.toContain('Sara Testlund');
  });

  test.each([
    ['an auditor', rie],
    ['an administrator', adam],
  ])('D3: %s sees figures alone, and none of one case', async (_who, id) => {
    const card = await answerTo(bot.person(id), 'overblik');
    expect(card.reads).toContain(overview.titles.municipality);
    expect(card.reads).toContain(overview.hidden);
    expect(JSON.stringify(card.activity)).not.toContain('HOI-');
  });

  test('somebody who answers for no case gets those that they work in', async () => {
    const { reads } = await answerTo(bot.person(jonas), 'overblik');
    expect(reads).toContain('Familien Månesten');
    expect(familyCase).toBeDefined();
  });

  test('in English to whoever asks in English', async () => {
    const { reads } = await answerTo(bot.person(karen), 'overview');
    expect(reads).toContain(textsFor('en').overview.rhythm);
    await answerTo(bot.person(karen), 'skriv dansk');
  });
});

describe('D3: the figures as a file', () => {
  test('open by a link of their own, with counts by team and nothing of anybody', async () => {
    const { card } = await answerTo(bot.person(karen), 'overblik');
    const answer = await fileOf(card);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const text = await answer.text();
    expect(text).toContain(overview.csv.columns.join(';'));
    expect(text).toContain(`Familierådgivningen;${overview.figures.startup};`);
    expect(wordsIn(text, familyWords(bot.file))).toEqual([]);
    expect(text).not.toContain('Lea Dummy');
  });

  test('small numbers are hidden from those outside the team', async () => {
    const { card } = await answerTo(bot.person(rie), 'overblik');
    expect(await (await fileOf(card)).text()).toContain(overview.csv.hidden);
  });

  test('a link that is none opens nothing', async () => {
    const answer = await fetch(`${bot.running().url}/sheets/AAAAAAAAAAAAAAAAAAAAAA`);
    expect(answer.status).toBe(404);
  });
});
