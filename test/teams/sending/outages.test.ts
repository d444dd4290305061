import { textsFor } from '../../../src/language/texts';
import {
  type BotAtWork,
  jonas,
  karen,
  lea,
  mille,
  nora,
  sara,
  startBotAtWork,
} from '../../support/running-bot';
import { answerTo, firstOf, opens, outcomeOf, submits } from '../support/presses';
import { breakReads, breakWrites, countRows, mendReads, mendWrites, rowsOf } from '../support/store-file';
import { flawsIn, timesSent } from '../support/traffic';

jest.setTimeout(30_000);

const { notices, handover } = textsFor('da');
const { failure } = notices.plain;

let bot: BotAtWork;
const start = async (): Promise<void> => {
  bot = await startBotAtWork();
  for (const who of [lea, sara, jonas]) await answerTo(bot.person(who), 'hjælp');
};

/** A request for a hand-over of a family of Lea's to Sara. */
const request = (reference: string, reason: string) =>
  bot.person(lea).says(`overdrag ${reference} til Sara Testlund fordi ${reason}`);

/** The number somebody is given if something went wrong. */
const numberIn = (text: string): string | undefined =>
  text.includes(failure.title) ? /[0-9a-f]{8}/.exec(text)?.[0] : undefined;

describe('when the store is out', () => {
  beforeAll(start);
  afterEach(() => expect(flawsIn(bot)).toEqual([]));
  afterAll(() => bot.close());

  test.each([
    ['for reading', breakReads, mendReads],
    [
      'for writing',
      (file: string) => breakWrites(file, ['logRecord', 'case', 'question', 'request']),
      mendWrites,
    ],
  ])(
    '%s, people get a number that stands in the log, and no word from the inside',
    async (_what, doBreak, mend) => {
      const card = await answerTo(bot.person(lea), 'sag HOI-2026-001');
      doBreak(bot.file);
      try {
        const numbers = [
          numberIn((await answerTo(bot.person(lea), 'sag HOI-2026-001')).reads),
          numberIn((await answerTo(bot.person(nora), 'hvem er koordinator for Månesten')).reads),
          numberIn(outcomeOf(await bot.person(lea).presses(card, 'Mine sager'))),
        ];
        for (const number of numbers) {
          expect(bot.logged.filter((line) => line.includes(number ?? 'no number'))).toHaveLength(1);
        }
        await expect(bot.person(jonas).searches('Månesten')).rejects.toThrow(failure.text.split('{')[0]);
      } finally {
        mend(bot.file);
      }
      expect((await answerTo(bot.person(lea), 'sag HOI-2026-001')).reads).toContain('Familien Månesten');
    },
  );

  test('nothing is shown whose reading can’t be recorded (L1)', async () => {
    breakWrites(bot.file, ['logRecord']);
    try {
      for (const text of ['sag HOI-2026-001', 'hvem er koordinator for Månesten', 'mine sager']) {
        const { reads } = await answerTo(bot.person(lea), text);
        expect(reads).toContain(failure.title);
        expect(reads).not.toMatch(/Månesten|Freja/);
      }
    } finally {
      mendWrites(bot.file);
    }
  });

  test('in the middle of a change: nothing is half done, and the same dialog goes through afterwards', async () => {
    const before = rowsOf(bot.file, 'case').find(({ id }) => id === 'HOI-2026-007');
    const own = await answerTo(bot.person(lea), 'sag HOI-2026-007');
    const dialog = await opens(bot.person(lea), own, 'handover.request');
    const inputs = { receiver: sara, reason: 'midt i det hele' };
    breakWrites(bot.file, ['outbox']);
    const failed = await submits(bot.person(lea), dialog, 'handover.request', inputs);
    mendWrites(bot.file);
    expect(outcomeOf(failed)).toContain(failure.title);
    expect(rowsOf(bot.file, 'case').find(({ id }) => id === 'HOI-2026-007')).toEqual(before);

    await submits(bot.person(lea), dialog, 'handover.request', inputs);
    await bot.person(sara).receives('midt i det hele');
    expect(timesSent(bot, sara, /midt i det hele/)).toBe(1);
  });

  test('after a change: the dialog may be sent again, and nothing happens twice', async () => {
    const own = await answerTo(bot.person(lea), 'sag HOI-2026-028');
    const dialog = await opens(bot.person(lea), own, 'handover.request');
    const inputs = { receiver: sara, reason: 'sendt to gange' };
    const rows = countRows(bot.file);
    bot.teams.faults.next(1, { status: 502, afterDelivery: true }, ['send']);
    await submits(bot.person(lea), dialog, 'handover.request', inputs);
    await submits(bot.person(lea), dialog, 'handover.request', inputs);
    expect(rowsOf(bot.file, 'outbox').filter(({ body }) => /"person".*HOI-2026-028/.test(body))).toHaveLength(
      1,
    );
    expect(countRows(bot.file)).toBeGreaterThan(rows);
  });
});

describe('when the way to Teams is disturbed', () => {
  beforeAll(start);
  afterEach(() => expect(flawsIn(bot)).toEqual([]));
  afterAll(() => bot.close());

  test.each([
    ['is throttled', { status: 429, retryAfter: 1 }],
    ['is throttled and not told for how long', { status: 429 }],
  ])('a reply that %s comes a moment later, once', async (_what, fault) => {
    bot.teams.faults.next(1, fault, ['send']);
    const heard = await bot.person(mille).says('mine sager');
    expect(heard.map(({ reads }) => reads.includes('Familien Månesten'))).toEqual([true]);
  });

  test.each([
    ['that fails', { status: 500 }, 0],
    ['whose answer gets lost after it has arrived', { status: 502, afterDelivery: true }, 1],
    ['whose connection breaks', {}, 0],
    ['whose connection breaks after it has arrived', { afterDelivery: true }, 1],
    ['that is refused for good', { status: 403 }, 0],
    ['that is throttled for longer than anybody waits', { status: 429, retryAfter: 60 }, 0],
  ])('a reply %s is not doubled, and no error stands below it', async (_what, fault, arrived) => {
    bot.teams.faults.next(1, fault, ['send']);
    const heard = await bot.person(mille).says('mine sager');
    expect(heard).toHaveLength(arrived);
    expect((await answerTo(bot.person(mille), 'mine sager')).reads).toContain('Familien Månesten');
  });

  test('in a shared place, an answer that can’t be sent privately now is no reason to install anything', async () => {
    bot.teams.faults.next(1, { status: 500 }, ['send']);
    const said = firstOf(await bot.person(lea).says('@Rød Tråd mine sager', { in: 'koordinatorer' }));
    expect(said.reads).toContain(notices.plain.answeringPrivately.title);
    expect(said.reads).not.toContain(notices.plain.cannotAnswerPrivately.title);
  });

  test.each([
    ['throttled', { status: 429, retryAfter: 1 }],
    ['refused by a service that is down', { status: 503 }],
    ['dropped', {}],
  ])('what is written to somebody else and is %s arrives, once', async (what, fault) => {
    const reference = /HOI-\d{4}-\d{3}/.exec(
      (await answerTo(bot.person(lea), `opret sag "Familien Vejr${what.length}" start i dag`)).reads,
    )?.[0];
    // Her own reply and Sara's card leave at the same time: both meet the fault.
    bot.teams.faults.next(2, fault, ['send']);
    await request(reference ?? '', what);
    await bot.letPass(0.1);
    await bot.person(sara).receives(what);
    await bot.letPass(1);
    await answerTo(bot.person(sara), 'hjælp');
    expect(timesSent(bot, sara, new RegExp(`${reference}.*${what}`, 's'))).toBe(1);
  });

  test('a card that was pressed is answered although no message can be sent', async () => {
    await request('HOI-2026-001', 'orlov');
    const asked = await bot.person(sara).receives(/HOI-2026-001/);
    bot.teams.faults.next(1_000, { status: 503 });
    const accepted = await bot.person(sara).presses(asked, 'handover.accept');
    bot.teams.faults.clear();
    expect(accepted.message?.reads).toContain(handover.titles.accepted.receiver);
  });
});

describe('when the program goes down', () => {
  beforeEach(start);
  afterEach(async () => {
    const flaws = flawsIn(bot);
    await bot.close();
    expect(flaws).toEqual([]);
  });

  test('a turn that is under way is answered before it goes', async () => {
    bot.teams.faults.next(1, { status: 429, retryAfter: 1 });
    const answer = answerTo(bot.person(mille), 'mine sager');
    await bot.teams.waitFor(() => bot.teams.traffic().some(({ status }) => status === 429));
    await bot.restart();
    expect((await answer).reads).toContain('Familien Månesten');
  });

  test('what was to be told is told after the restart, once', async () => {
    bot.teams.faults.next(1_000, { status: 429, retryAfter: 600 });
    await request('HOI-2026-001', 'genstart');
    await bot.restart();
    await bot.restart();
    bot.teams.faults.clear();
    await bot.letPass(1);
    await bot.person(sara).receives('genstart');
    await bot.letPass(5);
    await answerTo(bot.person(sara), 'hjælp');
    expect(timesSent(bot, sara, /genstart/)).toBe(1);
  });

  test('a card from before works after it', async () => {
    await request('HOI-2026-001', 'før');
    const asked = await bot.person(sara).receives('før');
    await bot.restart();
    const accepted = await bot.person(sara).presses(asked, 'handover.accept');
    expect(accepted.message?.reads).toContain(handover.titles.accepted.receiver);
    expect((await bot.person(lea).receives(/har sagt ja/)).reads).toContain('HOI-2026-001');
  });

  test('a dialog that was sent before it is known after it', async () => {
    const dialog = await opens(bot.person(lea), await answerTo(bot.person(lea), 'opret sag'), 'case.open');
    const send = () => submits(bot.person(lea), dialog, 'case.open', { alias: 'Familien Vedholdende' });
    await send();
    await bot.restart();
    await send();
    const cases = rowsOf(bot.file, 'case').filter(({ body }) => body.includes('Vedholdende'));
    expect(cases).toHaveLength(1);
  });

  test('a day that was missed is caught up: who is uncovered since is told to the lead (C4)', async () => {
    await answerTo(bot.person(karen), 'hjælp');
    await bot.letPass(24);
    await bot.restart();
    expect((await answerTo(bot.person(karen), 'mine sager')).reads).toContain('HOI-2026-014');
  });
});
