import { fill, textsFor } from '../../../src/language/texts';
import { type BotAtWork, lea, nikolaj, sara, startBotAtWork } from '../../support/running-bot';
import { type Families, familiesOf } from '../support/handing-over';
import { answerTo, filledIn, opens, outcomeOf, returned, submits } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { handover: texts, notices, refusals } = textsFor('da');

let bot: BotAtWork;
let families: Families;
beforeAll(async () => {
  bot = await startBotAtWork();
  families = await familiesOf(bot);
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

describe('handing a family over (C2, C6)', () => {
  test('from the request to the meeting with the family, by typing and pressing', async () => {
    const family = await families.opened();
    const card = await families.asked(family);
    expect(card.reads).toContain('jeg skifter job');
    expect(card.reads).toContain('Lea Dummy');
    expect(card.reads).not.toContain(family.alias);
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');

    const accepted = await bot.person(sara).presses(card, 'handover.accept');
    expect(accepted.message?.reads).toContain(texts.titles.accepted.receiver);
    expect(accepted.message?.reads).toContain(family.alias);
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');

    const told = await bot.person(lea).receives(/Sara Testlund har sagt ja/);
    const dialog = await opens(bot.person(lea), told, 'handover.familyMeeting');
    await submits(bot.person(lea), dialog, 'handover.familyMeeting', { met: 'yes', metOn: '2026-08-04' });
    expect(await families.coordinatorOf(family)).toBe('Sara Testlund');
    const done = await bot.person(sara).receives(texts.titles.completed.receiver);
    expect((await bot.person(sara).presses(done, 'case.show')).message?.reads).toContain(family.alias);
  });

  test('all of it in one line each', async () => {
    const family = await families.opened();
    await families.asked(family);
    expect((await answerTo(bot.person(sara), `ja til ${family.reference}`)).reads).toContain(
      texts.titles.accepted.receiver,
    );
    const done = await answerTo(bot.person(sara), `familien har mødt ${family.reference}; dato: i dag`);
    expect(done.reads).toContain(texts.titles.completed.receiver);
    expect(await families.coordinatorOf(family)).toBe('Sara Testlund');
  });

  test('in a dialog from the case, where a reason is wanted (C6)', async () => {
    const family = await families.opened();
    const card = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const dialog = await opens(bot.person(lea), card, 'handover.request');
    const back = returned(
      await submits(bot.person(lea), dialog, 'handover.request', { receiver: 'Sara Testlund', reason: ' ' }),
    );
    expect(back.reads).toContain(refusals.ReasonMissing);
    expect(filledIn(back, 'receiver')).toBe(sara);
    await submits(bot.person(lea), back, 'handover.request', { reason: 'Orlov' });
    expect((await bot.person(sara).receives(/Orlov/)).reads).toContain(family.reference);
  });

  test.each([
    ['without a reason', 'overdrag {case} til Sara Testlund', refusals.ReasonMissing],
    [
      'to somebody who is no coordinator',
      'overdrag {case} til Jonas Attrap fordi jeg skifter job',
      'Jonas Attrap',
    ],
    ['to somebody on holiday', 'overdrag {case} til Kirsten Dukke fordi jeg skifter job', 'Kirsten Dukke'],
    ['to somebody who has left', 'overdrag {case} til Mona Skitse fordi jeg skifter job', 'Mona Skitse'],
    ['to oneself', 'overdrag {case} til Lea Dummy fordi jeg skifter job', 'Lea Dummy'],
    ['to nobody', 'overdrag {case} til Ingolf Ingen fordi jeg skifter job', 'Ingolf Ingen'],
  ])('%s the form comes back and says what to do', async (_what, line, said) => {
    const family = await families.opened();
    const card = await answerTo(bot.person(lea), line.replace('{case}', family.reference));
    expect(card.reads).toMatch(/⚠/);
    expect(card.reads).toContain(said);
    expect((await answerTo(bot.person(lea), `sag ${family.reference}`)).buttons).toContain('Overdrag sagen');
  });

  test('the receiver declines with a reason: the giver is told, and everything is as it was', async () => {
    const family = await families.opened();
    const card = await families.asked(family);
    await bot.person(sara).presses(card, 'handover.decline', { reason: 'Jeg har for mange familier' });
    const told = await bot.person(lea).receives(/Jeg har for mange familier/);
    expect(told.reads).toContain(family.reference);
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');
    const again = await answerTo(bot.person(lea), `sag ${family.reference}`);
    expect(again.buttons).toContain('Overdrag sagen');
  });

  test('the giver withdraws: the receiver is told, and everything is as it was', async () => {
    const family = await families.opened();
    const card = await families.asked(family);
    const own = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const shown = await bot.person(lea).presses(own, 'handover.show');
    if (shown.message === undefined) throw new Error('the card is gone');
    await bot.person(lea).presses(shown.message, 'handover.withdraw');
    expect((await bot.person(sara).receives(texts.titles.withdrawn.receiver)).reads).toContain(
      family.reference,
    );
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');
    const late = await bot.person(sara).presses(card, 'handover.accept');
    expect(late.message?.reads).toContain(texts.titles.withdrawn.receiver);
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');
  });

  test('when the family could not meet the new coordinator, the reason completes it, and only the giver can say so', async () => {
    const family = await families.opened();
    const card = await families.asked(family);
    await bot.person(sara).presses(card, 'handover.accept');
    const reason = { met: 'no', notMetBecause: 'Familien er på ferie' };
    const sarasCase = await answerTo(bot.person(sara), `sag ${family.reference}`);
    const sarasDialog = await opens(bot.person(sara), sarasCase, 'handover.familyMeeting');
    const refused = await submits(bot.person(sara), sarasDialog, 'handover.familyMeeting', reason);
    expect(outcomeOf(refused)).toContain(refusals.NotAllowed);
    expect(await families.coordinatorOf(family)).toBe('Lea Dummy');
    const leasCase = await answerTo(bot.person(lea), `sag ${family.reference}`);
    const dialog = await opens(bot.person(lea), leasCase, 'handover.familyMeeting');
    await submits(bot.person(lea), dialog, 'handover.familyMeeting', reason);
    expect(await families.coordinatorOf(family)).toBe('Sara Testlund');
  });

  test('the receiver without the app: the giver is told who was not reached and what to do', async () => {
    const family = await families.opened();
    await answerTo(bot.person(lea), `overdrag ${family.reference} til Nikolaj Kladde fordi jeg skifter job`);
    const told = await bot.person(lea).receives(fill(notices.notReached.title, { person: 'Nikolaj Kladde' }));
    expect(told.reads).toContain(fill(notices.notReached.why.notInstalled, { person: 'Nikolaj Kladde' }));
    await bot.person(nikolaj).installs();
    const card = await answerTo(bot.person(nikolaj), `sag ${family.reference}`);
    expect((await bot.person(nikolaj).presses(card, 'handover.show')).message?.buttons).toContain(
      'Ja, jeg tager over',
    );
    await bot.person(nikolaj).uninstalls();
  });
});
