import { textsFor } from '../../src/language/texts';
import type { SeenMessage } from '../../src/tryout/person';
import { type BotAtWork, lea, rie, sara, startBotAtWork } from '../support/running-bot';
import { nothingDue } from './support/every-view';
import { answerTo, outcomeOf } from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(60_000);

const { entries } = textsFor('da').audit;

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, sara]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

let families = 0;

/** A family of Lea's for which Sara deputises; she has looked at it. */
const looked = async (): Promise<{ readonly reference: string; readonly card: SeenMessage }> => {
  families += 1;
  const opened = await answerTo(bot.person(lea), `opret sag "Familien Kiggind${families}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await answerTo(bot.person(lea), `stedfortræder ${reference}: Sara Testlund fra i dag til 20/8`);
  const card = await answerTo(bot.person(sara), `sag ${reference}`);
  await nothingDue(bot);
  return { reference, card };
};

const shownAs = entries.caseViewed;

/** The entries about Sara's looks at the case, one row each, on a card that tells who has looked. */
const rowsOfSara = ({ reads }: SeenMessage, what: string): readonly string[] => {
  const lines = reads.split('\n');
  return lines.filter((line, at) => lines[at - 1] === what && line.startsWith('Sara Testlund'));
};

/** How often Sara has looked, as the rows count it. */
const timesIn = (rows: readonly string[]): number =>
  rows.reduce((sum, row) => sum + Number(/(\d+) gange den dag/.exec(row)?.[1] ?? 1), 0);

/** What the coordinator is told. */
const toldLea = async (reference: string): Promise<SeenMessage> =>
  answerTo(bot.person(lea), `hvem har set ${reference}`);

const toldRie = (reference: string): Promise<SeenMessage> =>
  answerTo(bot.person(rie), `revision ${reference}`);

describe('L9: who has looked', () => {
  test('L9: what somebody is told of the bot’s own accord is no look, a line that they type is one', async () => {
    const { reference } = await looked();
    expect(timesIn(rowsOfSara(await toldLea(reference), shownAs))).toBe(1);
  });

  test('L9: a card that the outbox makes anew is no look; the auditor sees that it was made anew', async () => {
    const { reference } = await looked();
    const before = timesIn(rowsOfSara(await toldLea(reference), shownAs));
    await answerTo(bot.person(lea), `tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`);
    await nothingDue(bot);
    const told = await toldLea(reference);
    expect(timesIn(rowsOfSara(told, shownAs))).toBe(before);
    expect(told.reads).not.toContain(entries.cameByItself);
    expect(rowsOfSara(await toldRie(reference), entries.cameByItself)).not.toEqual([]);
  });

  test('L9: a card that looks again by itself is no look; the auditor sees it', async () => {
    const { reference } = await looked();
    const before = timesIn(rowsOfSara(await toldLea(reference), shownAs));
    await bot.person(sara).sees();
    const told = await toldLea(reference);
    expect(timesIn(rowsOfSara(told, shownAs))).toBe(before);
    expect(told.reads).not.toContain(entries.cameByItself);
    expect(rowsOfSara(await toldRie(reference), entries.cameByItself)).not.toEqual([]);
  });

  test('L9: a press is a look; several on one day are one row, with how often and when last', async () => {
    const { reference, card } = await looked();
    const before = timesIn(rowsOfSara(await toldLea(reference), shownAs));
    await bot.letPass(2);
    outcomeOf(await bot.person(sara).forges(card, 'case.show', { reference }));
    await bot.letPass(1);
    outcomeOf(await bot.person(sara).forges(card, 'case.show', { reference }));
    const rows = rowsOfSara(await toldLea(reference), shownAs);
    expect(rows).toEqual([expect.stringMatching(/kl\. 13\.\d\d.* gange den dag, sidst da/)]);
    expect(timesIn(rows)).toBe(before + 2);
    // The auditor sees each of them.
    expect(rowsOfSara(await toldRie(reference), shownAs).length).toBe(before + 2);
  });

  test('L9: another day is another row', async () => {
    const { reference, card } = await looked();
    await bot.letPass(24);
    outcomeOf(await bot.person(sara).forges(card, 'case.show', { reference }));
    expect(rowsOfSara(await toldLea(reference), shownAs)).toHaveLength(2);
  });
});
