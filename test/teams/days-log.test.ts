import { textsFor } from '../../src/language/texts';
import { fieldsOf, type Json } from '../../src/tryout/activity';
import { type BotAtWork, jonas, karen, lea, nora, sara, startBotAtWork } from '../support/running-bot';
import { familyWords, staffNames, wordsIn } from './support/families';
import { answerTo } from './support/presses';
import { breakWrites, mendWrites } from './support/store-file';

jest.setTimeout(60_000);

const { notices } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterAll(() => bot.close());

const typed = ['sekretordet', 'Familien Loglæser', 'midt i en skilsmisse'];
const lines = (): readonly Json[] => bot.logged.map((line) => fieldsOf(JSON.parse(line)));
const events = (event: string): readonly Json[] => lines().filter((line) => line.event === event);

describe('the log of a day with several people and faults', () => {
  let number: string | undefined;

  beforeAll(async () => {
    for (const who of [lea, sara, jonas, karen]) await answerTo(bot.person(who), 'hjælp');
    await answerTo(bot.person(lea), 'opret sag "Familien Loglæser" start i dag');
    await answerTo(bot.person(lea), 'sekretordet om noget ganske andet');
    await answerTo(bot.person(nora), 'hvem er koordinator for Månesten');
    await bot.person(sara).uninstalls();
    await answerTo(
      bot.person(lea),
      'overdrag HOI-2026-001 til Sara Testlund fordi hun er midt i en skilsmisse',
    );
    bot.teams.faults.next(1, { status: 502 }, ['send']);
    await bot.person(jonas).says('sag HOI-2026-001');
    breakWrites(bot.file, ['logRecord']);
    const { reads } = await answerTo(bot.person(lea), 'sag HOI-2026-001');
    mendWrites(bot.file);
    number = reads.includes(notices.plain.failure.title) ? /[0-9a-f]{8}/.exec(reads)?.[0] : undefined;
    await bot.letPass(24);
    await answerTo(bot.person(karen), 'mine sager');
    await bot.restart();
  });

  test('names nobody, no family, and holds nothing that was typed (L1, L2)', () => {
    const log = bot.logged.join('');
    expect(bot.logged.length).toBeGreaterThan(20);
    expect(wordsIn(log, [...familyWords(bot.file), ...staffNames(bot.file)])).toEqual([]);
    for (const text of typed) expect(log).not.toContain(text);
    expect(log).not.toContain('[text]');
  });

  test('every turn and every delivery stands there with tenant and kind, turns with their route', () => {
    for (const event of ['turn.answered', 'delivery.outcome']) expect(events(event)).not.toEqual([]);
    for (const line of [...events('turn.answered'), ...events('turn.failed')])
      expect(line).toMatchObject({
        tenantId: expect.any(String),
        kind: expect.any(String),
        route: expect.any(String),
      });
    for (const line of events('delivery.outcome'))
      expect(line).toMatchObject({ tenantId: expect.any(String), kind: expect.any(String) });
  });

  test('the number that somebody was given finds the one line of what went wrong, and where', () => {
    expect(number).toBeDefined();
    expect(events('turn.failed').filter(({ failureId }) => failureId === number)).toEqual([
      expect.objectContaining({ kind: 'message', route: 'command.case' }),
    ]);
  });
});
