import { putDigestsInLine } from '../../../src/app/overview/digest-line';
import { demoTenantId } from '../../../src/config';
import { calendarDate, instantAt } from '../../../src/domain/base/calendar';
import { textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import {
  adam,
  type BotAtWork,
  jonas,
  karen,
  lea,
  per,
  sara,
  startBotAtWork,
} from '../../support/running-bot';
import { familyWords, wordsIn } from '../support/families';
import { answerTo, firstOf, outcomeOf } from '../support/presses';
import { rowsOf } from '../support/store-file';
import { flawsIn } from '../support/traffic';

jest.setTimeout(60_000);

const { digest, digestPlan, digestTrouble, notices, operations, refusals } = textsFor('da');
const channel = 'koordinatorer';
const general = 'generelt';
const groupChat = 'tvaerfagligt-team';

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [adam, karen, lea, sara, jonas, per]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => {
  bot.teams.faults.clear();
  expect(flawsIn(bot)).toEqual([]);
});
afterAll(() => bot.close());

const says = async (who: string, text: string, place = channel): Promise<SeenMessage> =>
  firstOf(
    (await bot.person(who).says(`@Rød Tråd ${text}`, { in: place })).filter(
      ({ activity, place: at }) => at === place && activity.replyToId !== undefined,
    ),
  );

/** The references that a digest names in a part. */
const lineOf = (reads: string, part: keyof typeof digest.parts): string =>
  reads
    .split('\n⚠\n')
    .flatMap((one) => one.split('\n●\n'))
    .find((one) => one.includes((digest.parts[part].many.split('{count}')[0] ?? '').trim())) ?? '';

/** What would reveal a family; a reference does not. */
const tellingWords = (): readonly string[] =>
  familyWords(bot.file).filter((word) => !word.startsWith('HOI-'));

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let left = 400; left > 0 && !(await holds()); left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(await holds()).toBe(true);
};

/** The digests posted in a place, latest last. */
const posted = async (place = channel, who = sara): Promise<readonly SeenMessage[]> =>
  (await bot.person(who).sees(place)).filter(
    ({ fromBot, reads }) =>
      fromBot && (reads.includes(digest.titles.week) || reads.includes(digest.titles.day)),
  );

/** Time moves to a Danish local time, and the day's round runs. */
const comesTo = async (day: string, time: string): Promise<void> => {
  const hours = (Date.parse(instantAt(calendarDate(day), time)) - Date.parse(bot.clock.now())) / 3_600_000;
  await bot.letPass(hours);
  await putDigestsInLine(bot.running().services, demoTenantId);
};

describe('D1: a place is bound to a department', () => {
  test.each([
    ['by a coordinator', lea, channel, refusals.DigestNotYours],
    ['by a professional', jonas, groupChat, refusals.DigestNotYours],
  ])('not %s', async (_who, who, place, refusal) => {
    expect((await says(who, 'overblik hver mandag kl. 8', place)).reads).toContain(refusal);
  });

  test('not in the own chat, where nobody reads along', async () => {
    const { reads } = await answerTo(bot.person(karen), 'overblik hver mandag kl. 8');
    expect(reads).toContain(refusals.DigestNeedsPlace);
  });

  test('and before that, nothing comes when it is asked for', async () => {
    expect((await says(karen, 'overblik nu')).reads).toContain(refusals.DigestNotBound);
  });

  test('by its lead, in one line, and the answer says when the first one comes', async () => {
    const { reads } = await says(karen, 'overblik hver mandag kl. 8');
    expect(reads).toContain(digestPlan.titles.bound);
    expect(reads).toContain('Mandag kl. 08.00, dansk tid.');
    expect(reads).toContain('Næste gang: mandag 10. august');
    expect(reads).toContain(
      '5 personer, 1 fra andre afdelinger'.replace('andre afdelinger', 'en anden afdeling'),
    );
    expect(wordsIn(reads, tellingWords())).toEqual([]);
  });

  test('once: the same line again changes nothing', async () => {
    await says(karen, 'overblik hver mandag kl. 8');
    expect(rowsOf(bot.file, 'digest')).toHaveLength(1);
  });

  test('and changed in the dialog; what can’t be is said there', async () => {
    const card = await says(karen, 'hvornår kommer overblikket her');
    const person = bot.person(karen);
    const dialog = await person.opensDialog(card, textsFor('da').actions['digest.bind']);
    const all = { weekday: 'monday', daily: 'true', parts: ['uncovered', 'contact', 'meetings'] };
    const refused = await person.submitsDialog(dialog, 'Gem', { ...all, at: '22:00' });
    expect(refused.dialog?.reads).toContain('kl. 07.00');
    const done = await person.submitsDialog(dialog, 'Gem', { ...all, at: '08:30' });
    expect(outcomeOf(done)).toContain(digestPlan.titles.changed);
    expect(outcomeOf(done)).toContain('de andre hverdage');
  });

  test('what can’t be read of a line is asked for, and not said again where others read along', async () => {
    const { reads } = await says(karen, 'overblik hver Månesten kl. 8');
    expect(reads).not.toContain('Månesten');
    expect(reads).toContain(textsFor('da').forms['digest.bind'].fields.weekday.label);
    expect((await says(karen, 'overblik hver lørdag kl. 8')).reads).toContain(
      textsFor('da').forms['digest.bind'].fields.weekday.label,
    );
  });

  test('a forged press of somebody who may not stops nothing', async () => {
    const plan = await says(karen, 'overblik hver mandag kl. 8');
    const forged = await bot
      .person(lea)
      .forges(
        (await bot.person(lea).sees(channel)).find(({ id }) => id === plan.id) ?? plan,
        'digest.unbind',
        {},
      );
    expect(outcomeOf(forged)).toContain(refusals.DigestNotYours);
    expect(rowsOf(bot.file, 'digest')).toHaveLength(1);
  });

  test('English is read too, by an administrator for any department', async () => {
    // Nobody in the Jobcenter leads here, and Adam is in no team: he binds where Karen has.
    const { reads } = await answerTo(bot.person(adam), 'overview every Monday at 8');
    expect(reads).toContain(textsFor('en').refusals.DigestNeedsPlace);
    await answerTo(bot.person(adam), 'skriv dansk');
  });
});

describe('D1: a digest arrives', () => {
  let first: SeenMessage;

  test('at its time, in counts and references alone', async () => {
    await comesTo('2026-08-10', '08:00');
    await until(async () => (await posted()).length === 1);
    first = firstOf(await posted());
    expect(first.reads).toContain(digest.titles.week);
    expect(first.reads).toMatch(/HOI-2026-\d{3}/);
    expect(first.reads).not.toContain('skulle have skrevet');
    const raw = JSON.stringify(first.activity);
    expect(wordsIn(raw, tellingWords())).toEqual([]);
  });

  test('once, however often the round is made', async () => {
    await putDigestsInLine(bot.running().services, demoTenantId);
    await bot.letPass(0.05);
    expect(await posted()).toHaveLength(1);
  });

  test('opens privately for each, with what they may see', async () => {
    const mine = await bot.person(lea).presses(first, textsFor('da').actions['digest.mine']);
    expect(mine.notice).toBe(textsFor('da').summaries.notice.answeredPrivately);
    expect(mine.messages.map(({ place }) => place)).toEqual(['personal']);
    expect(firstOf(mine.messages).reads).toContain('Familien Månesten');
    const others = await bot.person(per).presses(first, textsFor('da').actions['digest.mine']);
    expect(others.messages.map(({ reads }) => reads).join()).not.toContain('Månesten');
    expect(bot.person(lea).looksAgainAt(first)?.reads).toBe(first.reads);
  });

  test('follows what is settled the same day', async () => {
    const [, reference = ''] = /Kontakt mangler[\s\S]*?(HOI-2026-\d{3})/.exec(first.reads) ?? [];
    const who = rowsOf(bot.file, 'case')
      .map(({ body }) => JSON.parse(body).snapshot as { reference: string; coordinatorId: string })
      .find((one) => one.reference === reference)?.coordinatorId;
    const card = await answerTo(bot.person(who ?? ''), `kontakt ${reference}`);
    await bot.person(who ?? '').forges(card, 'contact.phoned', { reference });
    await bot.letPass(0.2);
    await until(() => bot.person(sara).looksAgainAt(first)?.edited === true);
    const now = bot.person(sara).looksAgainAt(first)?.reads;
    expect(now).toContain(`Klaret siden: ${reference}`);
    expect(await posted()).toHaveLength(1);
  });

  test('the day’s digest says nothing that the week’s has said', async () => {
    await comesTo('2026-08-11', '08:00');
    await until(() =>
      rowsOf(bot.file, 'digestRun')
        .map(({ body }) => JSON.parse(body))
        .some(({ day, came }) => day === '2026-08-11' && came !== undefined),
    );
    const run = rowsOf(bot.file, 'digestRun').map(({ body }) => JSON.parse(body))[0];
    const week = (await posted())[0]?.reads ?? '';
    for (const { part, reference } of run.post.on === '2026-08-11' ? run.post.items : [])
      expect(lineOf(week, part)).not.toContain(reference);
    expect(Object.values(run.said)).toContain('2026-08-10');
  });

  test('asked for there and then it comes at once', async () => {
    const { reads } = await says(lea, 'overblik nu');
    expect(reads).toContain(digest.titles.asked);
    expect(wordsIn(reads, tellingWords())).toEqual([]);
  });
});

describe('design § 4: the program was stopped over Monday 08:00 and came back at 09:10', () => {
  test('it is caught up once, and says so', async () => {
    const before = (await posted()).length;
    await bot.letPass(
      (Date.parse(instantAt(calendarDate('2026-08-16'), '20:00')) - Date.parse(bot.clock.now())) / 3_600_000,
    );
    const during = (await posted()).length;
    await bot.running().stop();
    bot.clock.passHours(13 + 10 / 60);
    await bot.restart();
    await until(async () => (await posted()).length === during + 1);
    expect(during).toBeGreaterThanOrEqual(before);
    const last = (await posted()).at(-1);
    expect(last?.reads).toContain(digest.titles.week);
    expect(last?.reads).toContain('Jeg skulle have skrevet mandag 17. august 2026 kl. 08.00');
    await bot.restart();
    await bot.letPass(0.05);
    expect(await posted()).toHaveLength(during + 1);
  });

  test('D6: the administrator hears by itself that something came late, once', async () => {
    const { title } = notices.heldUp.stopped;
    const { reads } = await bot.person(adam).receives(title);
    expect(reads).toContain('overblik til kanaler');
    const heard = await bot.person(adam).sees();
    expect(heard.filter((one) => one.reads.includes(title))).toHaveLength(1);
  });

  test('D6: `drift` shows the last and the next of each digest', async () => {
    const { reads } = await answerTo(bot.person(adam), 'drift');
    expect(reads).toContain(operations.digests.label);
    expect(reads).toContain('Koordinatorer · Familierådgivningen');
    expect(reads).toContain('Sendt mandag 17. august 2026 kl. 09.1');
    expect(reads).toContain('Næste gang tirsdag 18. august 2026 kl. 08.00');
  });
});

describe('D6: what can’t go is told', () => {
  test('Teams does not let the bot write there: whoever bound it and the administrator hear', async () => {
    await says(karen, 'overblik hver mandag kl. 8', general);
    await says(karen, 'stop overblik');
    bot.teams.faults.next(1, { status: 403 }, ['send']);
    await comesTo('2026-08-24', '08:00');
    const title = digestTrouble.title.replace('{department}', 'Familierådgivningen');
    for (const who of [karen, adam]) {
      const { reads } = await bot.person(who).receives(title);
      expect(reads).toContain(digestTrouble.why.blocked.replace('{place}', digestTrouble.places.channel));
    }
  });

  test('unbound, it comes no more', async () => {
    const plan = await says(karen, 'stop overblik', general);
    expect(plan.reads).toContain(digestPlan.titles.unbound);
    expect((await says(karen, 'stop overblik', general)).reads).toContain(refusals.DigestNotBound);
    await comesTo('2026-08-31', '08:00');
    expect(await posted(general)).toEqual([]);
  });
});
