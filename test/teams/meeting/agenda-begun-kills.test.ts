import type { Partition } from '../../../src/app/ports/store';
import type { Meeting } from '../../../src/domain/meeting/meeting';
import { textsFor } from '../../../src/language/texts';
import { type BotAtWork, lea, startBotAtWork } from '../../support/running-bot';
import { answerTo } from '../support/presses';
import { rowsOf } from '../support/store-file';

jest.setTimeout(60_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterAll(() => bot.close());

const says = async (line: string): Promise<string> => (await answerTo(bot.person(lea), line)).reads;

type Dies = 'before' | 'after';

/** A day of its own for each: a coordinator holds one meeting at a time. */
const days: Readonly<Record<Dies, string>> = { before: '18/8', after: '19/8' };

/** The store fails at a step of a turn, before or after it is done, and is back for the next turn. */
const goesAt = (step: number, when: Dies): { readonly steps: () => number } => {
  const { store } = bot.running().services;
  const { partition: open } = store;
  let steps = 0;
  const atStep = async <Value>(done: () => Promise<Value>): Promise<Value> => {
    steps += 1;
    if (steps > step || (steps === step && when === 'before')) throw new Error('the store is gone');
    const value = await done();
    if (steps === step) throw new Error('the store is gone');
    return value;
  };
  jest.spyOn(store, 'partition').mockImplementation((name): Partition => {
    const partition = open(name);
    return {
      ...partition,
      read: (...args) => atStep(() => partition.read(...args)) as never,
      find: (...args) => atStep(() => partition.find(...args)) as never,
      commit: (...args) => atStep(() => partition.commit(...args)),
    };
  });
  return { steps: () => steps };
};

const followUps = (reference: string): readonly Meeting[] =>
  rowsOf(bot.file, 'meeting')
    .map(({ body }) => (JSON.parse(body) as { readonly snapshot: Meeting }).snapshot)
    .filter((meeting) => meeting.reference === reference);

describe('P5: planning a follow-up and beginning its agenda are one commit', () => {
  test.each<Dies>(['before', 'after'])(
    '%s each step at which the store goes, there is a meeting with what the plan asks, or none',
    async (when) => {
      const opened = await says(`opret sag "Familien Halvvejs${when}" start i dag`);
      const reference = /HOI-\d{4}-\d{3}/.exec(opened)?.[0] ?? '';
      await says(`tilføj medlem ${reference}; navn: Tulle; relation: mor; forældremyndighed: ja`);
      await says(
        `mål ${reference}; ord: Vi vil have ro; ønske fra: Tulle; område: familie; vigtighed: vigtigst; tegn: Morgener; nu: 2; målet er: 4; følg op: i morgen`,
      );
      const line = `møde ${reference} ${days[when]} kl. 10-11; slags: opfølgningsmøde; sted: Familiehuset`;
      let isThrough = false;
      let step = 0;
      for (; !isThrough && step < 200; step += 1) {
        const gone = goesAt(step + 1, when);
        await bot
          .person(lea)
          .says(line)
          .catch(() => []);
        jest.restoreAllMocks();
        isThrough = gone.steps() <= step && followUps(reference).length > 0;
        for (const { agenda } of followUps(reference))
          expect(agenda.items.map(({ fromPlan }) => fromPlan?.split(':')[0])).toEqual(['goal', 'offers']);
        expect(followUps(reference).length).toBeLessThanOrEqual(1);
      }
      expect(step).toBeGreaterThan(5);
      expect(followUps(reference)).toHaveLength(1);
      expect(await says(`dagsorden ${reference}`)).toContain(textsFor('da').plan.agenda.offers);
    },
  );
});
