import { demoTenantId } from '../../../src/config';
import { textsFor } from '../../../src/language/texts';
import { fieldsOf, type Json } from '../../../src/tryout/activity';
import { type BotAtWork, jonas, karen, lea, nora, sara, startBotAtWork } from '../../support/running-bot';
import { familyWords, staffNames, wordsIn } from '../support/families';
import { answerTo } from '../support/presses';
import { breakWrites, mendWrites } from '../support/store-file';

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
    bot.teams.faults.next(1, { status: 502 }, ['send']);
    await bot.person(jonas).says('sag HOI-2026-001');
    await bot.person(sara).uninstalls();
    await answerTo(
      bot.person(lea),
      'overdrag HOI-2026-001 til Sara Testlund fordi hun er midt i en skilsmisse',
    );
    breakWrites(bot.file, ['standingCard']);
    await answerTo(bot.person(lea), 'mine sager');
    mendWrites(bot.file);
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

  test('every line of a turn, an answer or a delivery carries tenant and kind, and the route once there is one', () => {
    const seen = new Set(lines().map(({ event }) => event));
    for (const event of ['turn.answered', 'turn.replyNotSent', 'standingCard.notNoted', 'delivery.outcome'])
      expect(seen).toContain(event);
    const ofWork = lines().filter(({ event }) =>
      /^(turn|standingCard|delivery|outbox|schedule)\./.test(String(event)),
    );
    for (const line of ofWork)
      expect(line).toMatchObject({ event: line.event, tenantId: demoTenantId, kind: expect.any(String) });
    const ofTurns = ofWork.filter(({ event }) => String(event).startsWith('turn.'));
    for (const line of ofTurns) expect(line).toMatchObject({ event: line.event, route: expect.any(String) });
  });

  test('no line of a delivery bears the route of the turn that woke it', () => {
    for (const line of events('delivery.outcome')) expect(line).not.toHaveProperty('route');
  });

  test('the number that somebody was given finds the one line of what went wrong, and where', () => {
    expect(number).toBeDefined();
    expect(events('turn.failed').filter(({ failureId }) => failureId === number)).toEqual([
      expect.objectContaining({ kind: 'message', route: 'command.case' }),
    ]);
  });
});
