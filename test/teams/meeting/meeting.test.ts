import { textsFor } from '../../../src/language/texts';
import { type BotAtWork, jonas, lea, mille, startBotAtWork } from '../../support/running-bot';
import { familiesMeetings } from '../support/meetings';
import { answerTo, dataOf, filledIn, opens, outcomeOf, renewed, submits } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { refusals } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, jonas, mille]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const { newFamily, planned, invited } = familiesMeetings(() => bot);

describe('a meeting by chat', () => {
  test('is proposed with a date and planned in the dialog', async () => {
    const family = await newFamily();
    const proposal = await answerTo(bot.person(lea), `møde ${family.reference}`);
    const dialog = await opens(bot.person(lea), proposal, 'meeting.plan');
    expect(filledIn(dialog, 'on')).toMatch(/^2026-/);
    const done = await submits(bot.person(lea), dialog, 'meeting.plan', {
      on: '2026-09-02',
      place: 'Rådhuset',
    });
    expect(done.messages[0]?.reads).toContain('2. september');
    expect(done.messages[0]?.reads).toContain('Rådhuset');
  });

  test('is planned in one line', async () => {
    const family = await newFamily();
    const card = await planned(family);
    expect(card.reads).toContain('september');
    expect(card.reads).toContain('10.00');
    expect(card.reads).toContain('11.30');
    expect(card.reads).toContain('Familiehuset');
  });

  test('that cannot be is answered with the form and what is wrong, and nothing that was typed is lost', async () => {
    const { reference } = await newFamily();
    const form = await answerTo(bot.person(lea), `møde ${reference} 31/9 kl. 10; sted: Familiehuset`);
    expect(form.reads).toContain(refusals.DateImpossible.split('{')[0]?.trim() ?? '');
    expect(filledIn(form, 'place')).toBe('Familiehuset');
  });

  test('a forged page is the first one, however large its number', async () => {
    const card = await planned(await newFamily());
    const data = { ...dataOf(card, 'agenda.show'), from: '9'.repeat(20) };
    const shown = renewed(await bot.person(lea).forges(card, 'meeting.show', data));
    expect(shown.reads).toContain('Jonas Attrap');
  });

  test('is invited to, answered, moved and cancelled, and everybody’s card follows', async () => {
    const family = await newFamily();
    const card = await invited(family);
    const toJonas = await bot.person(jonas).receives(/Hvordan går det/);
    const toMille = await bot.person(mille).receives(/Hvordan går det/);

    const yes = await bot.person(mille).presses(toMille, 'invitation.yes');
    expect(yes.message?.reads).toContain('Du svarede tirsdag 4. august');
    const no = await opens(bot.person(jonas), toJonas, 'invitation.decline');
    await submits(bot.person(jonas), no, 'invitation.decline', {
      reason: 'Jeg er på kursus',
      becauseOfTime: 'true',
    });

    const followed = await bot.person(lea).presses(card, 'agenda.show');
    const live = await bot.person(lea).presses(followed.message ?? card, 'meeting.show');
    expect(live.message?.reads).toContain('Jeg er på kursus');
    expect((await answerTo(bot.person(mille), `møde ${family.reference}`)).reads).not.toContain('kursus');

    const move = await opens(bot.person(lea), live.message ?? card, 'meeting.move');
    await submits(bot.person(lea), move, 'meeting.move', { on: '2026-10-06', start: '13:00' });
    const again = await bot.person(jonas).receives(/6\. oktober/);
    expect(again.reads).not.toContain('kursus');

    const late = await bot.person(mille).presses(toMille, 'invitation.yes');
    expect(outcomeOf(late)).toContain('6. oktober');

    const now = await answerTo(bot.person(lea), `møde ${family.reference}`);
    const cancel = await opens(bot.person(lea), now, 'meeting.cancel');
    await submits(bot.person(lea), cancel, 'meeting.cancel', {});
    await bot.person(jonas).receives(/aflyst/i);
  });
});

test('contact with the family is logged in two presses', async () => {
  const { reference } = await newFamily();
  const card = await answerTo(bot.person(lea), `kontakt ${reference}`);
  const logged = await bot.person(lea).presses(card, 'contact.visited');
  expect(logged.message?.reads).toContain('11. august');
});
