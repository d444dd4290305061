import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, karen, lea, sara, startBotAtWork } from '../../support/running-bot';
import { answerTo, dataOf, filledIn, opens, outcomeOf, renewed, submits } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [sara, lea, karen]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

let held = 0;

/** A meeting of Lea's that has begun today, with Freja and an item on its agenda; its live card. */
const begun = async (): Promise<{ readonly reference: string; readonly card: SeenMessage }> => {
  held += 1;
  const alias = `Familien Mødebord${held}`;
  const opened = await answerTo(bot.person(lea), `opret sag "${alias}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await answerTo(
    bot.person(lea),
    `tilføj medlem ${reference}; navn: Freja; relation: mor; forældremyndighed: ja`,
  );
  await answerTo(bot.person(lea), `tilføj medlem ${reference}; navn: Alma; relation: barn; fødselsår: 2014`);
  const start = 11 + held;
  const meeting = await answerTo(
    bot.person(lea),
    `møde ${reference} i dag kl. ${start}-${start + 1}; sted: Familiehuset`,
  );
  const live = await bot.person(lea).presses(meeting, 'live.show');
  return { reference, card: renewed(live) };
};

const catches = async (
  card: SeenMessage,
  form: 'live.note' | 'live.agreement',
  inputs: Record<string, string>,
) => renewed(await submits(bot.person(lea), await opens(bot.person(lea), card, form), form, inputs));

describe('what was caught at the meeting', () => {
  test('a note is corrected in its dialog, and removed with one press', async () => {
    const { card } = await begun();
    const caught = await catches(card, 'live.note', { section: 'works', text: 'Gudruns onsdage' });
    const dialog = await opens(bot.person(lea), caught, 'live.changeNote');
    expect(filledIn(dialog, 'text')).toBe('Gudruns onsdage');
    const corrected = renewed(
      await submits(bot.person(lea), dialog, 'live.changeNote', { text: 'Gudruns torsdage' }),
    );
    expect(corrected.reads).toContain('Gudruns torsdage');
    expect(corrected.reads).not.toContain('Gudruns onsdage');
    const gone = renewed(await bot.person(lea).presses(corrected, 'live.removeNote'));
    expect(gone.reads).not.toContain('Gudrun');
  });

  test('an agreement too, with who and when', async () => {
    const { card } = await begun();
    const caught = await catches(card, 'live.agreement', { what: 'Ring til skolen' });
    const dialog = await opens(bot.person(lea), caught, 'live.changeAgreement');
    const corrected = renewed(
      await submits(bot.person(lea), dialog, 'live.changeAgreement', { dueOn: '2026-08-11' }),
    );
    expect(corrected.reads).toContain('senest 11. august');
    const gone = renewed(await bot.person(lea).presses(corrected, 'live.removeAgreement'));
    expect(gone.reads).not.toContain('Ring til skolen');
  });

  test('an agenda without items is said to be empty', async () => {
    const { card } = await begun();
    expect(card.reads).toContain('Dagsordenen er tom');
  });

  test('a day in another year is said with its year', async () => {
    const { card } = await begun();
    const caught = await catches(card, 'live.agreement', { what: 'Ring til skolen', dueOn: '2028-02-29' });
    expect(caught.reads).toContain('senest 29. februar 2028');
  });

  test('by typing one says which, in one line or in the form', async () => {
    const { card, reference } = await begun();
    await catches(card, 'live.note', { section: 'worried', text: 'Mandagene er svære' });
    const form = await answerTo(bot.person(lea), `ret note ${reference}`);
    expect(form.reads).toContain('Mandagene er svære');
    const done = await answerTo(
      bot.person(lea),
      `ret note ${reference}; hvilken: Mandagene; sagt: Det går bedre`,
    );
    expect(done.reads).toContain('Det går bedre');
    await catches(card, 'live.agreement', { what: 'Ring til skolen' });
    const line = `ret aftale ${reference}; hvilken: Ring; hvem: Freja; senest: 20/8`;
    expect((await answerTo(bot.person(lea), line)).reads).toContain('senest 20. august');
  });

  test('a correction of what another has just changed shows how it stands now, and what was typed', async () => {
    const { card, reference } = await begun();
    await answerTo(bot.person(lea), `stedfortræder ${reference}: Sara Testlund fra i dag til 20/8`);
    const caught = await catches(card, 'live.note', { section: 'works', text: 'Gudruns onsdage' });
    const mine = await opens(bot.person(lea), caught, 'live.changeNote');
    const line = `ret note ${reference}; hvilken: Gudruns; sagt: Gudruns fredage`;
    await answerTo(bot.person(sara), line);
    const late = await submits(bot.person(lea), mine, 'live.changeNote', { text: 'Gudruns torsdage' });
    expect(outcomeOf(late)).toContain('Du skrev: “Gudruns torsdage”');
    expect(outcomeOf(late)).toContain('Gudruns fredage');
  });

  test('somebody else’s press on it changes nothing', async () => {
    const { card } = await begun();
    const caught = await catches(card, 'live.note', { section: 'works', text: 'Gudruns onsdage' });
    const data = dataOf(caught, 'live.removeNote');
    const hers = await answerTo(bot.person(karen), 'hjælp');
    const press = await bot.person(karen).forges(hers, 'live.removeNote', data);
    expect(outcomeOf(press)).not.toContain('Gudrun');
    expect(renewed(await bot.person(lea).refreshes(caught)).reads).toContain('Gudruns onsdage');
  });
});
