import type { Partition, Write } from '../../../src/app/ports/store';
import { textsFor } from '../../../src/language/texts';
import { type BotAtWork, jonas, lea, sara, startBotAtWork } from '../../support/running-bot';
import { answerTo } from '../support/presses';
import { rowsOf } from '../support/store-file';

jest.setTimeout(60_000);

const { notices, refusals } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, sara, jonas]) await answerTo(bot.person(who), 'hjælp');
});
afterAll(() => bot.close());

const isRequest = (write: Write): boolean => write.do === 'create' && write.document.kind === 'request';

/** The program going down with the commit of a request: from then on it writes nothing and says nothing. */
const diesWithTheCommit = (): { readonly didDie: () => boolean } => {
  const { store } = bot.running().services;
  const { partition: open } = store;
  let isDead = false;
  jest.spyOn(store, 'partition').mockImplementation((name): Partition => {
    const partition = open(name);
    return {
      ...partition,
      commit: async (writes) => {
        if (isDead) throw new Error('the process is gone');
        const outcome = await partition.commit(writes);
        isDead = writes.some(isRequest);
        if (isDead) throw new Error('the process is gone');
        return outcome;
      },
    };
  });
  bot.teams.faults.next(1, {}, ['send']);
  return { didDie: () => isDead };
};

/** Says a line at which the program dies, and restarts it on the same store. */
const saysAndDies = async (who: string, line: string): Promise<void> => {
  const { didDie } = diesWithTheCommit();
  await bot
    .person(who)
    .says(line)
    .catch(() => []);
  jest.restoreAllMocks();
  await bot.restart();
  expect(didDie()).toBe(true);
};

/** How often the trails and the questions contain a text. */
const timesKept = (text: string): number =>
  (['caseEvent', 'meetingEvent', 'planEvent', 'sparring'] as const)
    .flatMap((kind) => rowsOf(bot.file, kind))
    .filter(({ body }) => body.includes(text)).length;

/** What a line does, the line, and the text its change contains and its answer shows. */
const lines = [
  ['opens a case', 'opret sag "Familien Afbrudt" start i dag', 'Familien Afbrudt'],
  ['writes somebody in', 'tilføj medlem Afbrudt; navn: Afbarn; relation: barn; fødselsår: 2014', 'Afbarn'],
  ['asks a colleague to take over', 'overdrag Afbrudt til Sara Testlund fordi Afgrund', 'Afgrund'],
  ['plans a meeting', 'møde Afbrudt 20/8-2026 kl. 10-11.30; sted: Afhus', 'Afhus'],
  [
    'puts something on the agenda',
    'dagsorden Afbrudt; punkt: Afpunkt; fra: Afbarn; oplysninger: intet fortroligt',
    'Afpunkt',
  ],
  ['sets a goal', 'mål Afbrudt; ord: Afmål; ønske fra: Afbarn; område: skole; vigtighed: vigtigst', 'Afmål'],
  ['writes an action', 'handling Afbrudt; hvad: Afdeed; hvem: Afbarn; senest: om 14 dage', 'Afdeed'],
  [
    'records another plan',
    'anden plan Afbrudt; plan: en anden plan; navn: Afplan; om: Afbarn; fra: Afsted; lavet: i dag',
    'Afplan',
  ],
] as const;

test.each(lines)(
  'a line that %s and dies between commit and reply is met with what it did',
  async (_what, line, text) => {
    await saysAndDies(lea, line);
    expect(timesKept(text)).toBe(1);
    expect((await answerTo(bot.person(lea), line)).reads).toContain(text);
    expect(timesKept(text)).toBe(1);
    // Now it was seen: what is said again may be a slip.
    expect((await answerTo(bot.person(lea), line)).reads).toContain(notices.plain.justDone.title);
    expect(timesKept(text)).toBe(1);
  },
);

test('so is one that was killed before others were said', async () => {
  const line = 'opret sag "Familien Afventer" start i dag';
  await saysAndDies(sara, line);
  await answerTo(bot.person(sara), 'opret sag "Familien Imens" start i dag');
  expect((await answerTo(bot.person(sara), line)).reads).toContain('Familien Afventer');
  expect(timesKept('Familien Afventer')).toBe(1);
});

test('who has said something else since means the same line anew', async () => {
  const line = 'tilføj medlem Imens; navn: Tvilling; relation: barn; fødselsår: 2014';
  await answerTo(bot.person(sara), line);
  await answerTo(bot.person(sara), 'tilføj medlem Imens; navn: Mellembarn; relation: barn; fødselsår: 2013');
  expect((await answerTo(bot.person(sara), line)).reads).not.toContain(notices.plain.justDone.title);
});

/** Two requests meet: neither is written before both are about to be. */
const meetsAtTheCommit = (): void => {
  const { store } = bot.running().services;
  const { partition: open } = store;
  const waiting: (() => void)[] = [];
  jest.spyOn(store, 'partition').mockImplementation((name): Partition => {
    const partition = open(name);
    return {
      ...partition,
      commit: async (writes) => {
        if (waiting.length < 2 && writes.some(isRequest))
          await new Promise<void>((go) => {
            waiting.push(go);
            if (waiting.length === 2) for (const each of waiting) each();
          });
        return partition.commit(writes);
      },
    };
  });
};

test('the same line that comes twice at the same time is carried out once, and nobody is left without an answer', async () => {
  const line = 'kontakt Imens i dag; hvordan: telefon; med: Tvilling';
  const before = timesKept('ContactLogged');
  meetsAtTheCommit();
  const answers = await Promise.all([1, 2].map(() => bot.person(sara).says(line)));
  jest.restoreAllMocks();
  expect(new Set(answers.flat().map(({ id }) => id)).size).toBe(2);
  for (const { reads } of answers.flat()) expect(reads).not.toContain(refusals.ChangedMeanwhile);
  expect(timesKept('ContactLogged')).toBe(before + 1);
});
