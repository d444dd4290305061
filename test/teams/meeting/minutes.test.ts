import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, lea, startBotAtWork } from '../../support/running-bot';
import { answerTo, dataOf, filledIn, opens, outcomeOf, renewed, submits } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, jonas]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

let held = 0;

/** A meeting of Lea's that was held today, with two items and what was noted at it. */
const heldMeeting = async (): Promise<string> => {
  held += 1;
  const atWork = bot.person(lea);
  const alias = `Familien Referat${held}`;
  const opened = await answerTo(atWork, `opret sag "${alias}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await answerTo(atWork, `tilføj medlem ${reference}; navn: Freja; relation: mor; forældremyndighed: ja`);
  await answerTo(atWork, `møde ${reference} i dag kl. ${10 + held}-${11 + held}; sted: Familiehuset`);
  await answerTo(
    atWork,
    `dagsorden ${reference}; punkt: Morgenerne; fra: Freja; oplysninger: intet fortroligt`,
  );
  await answerTo(atWork, `dagsorden ${reference}; punkt: Ferien; fra: Freja; oplysninger: intet fortroligt`);
  const line = `skriv ned ${reference}; hvor: det går godt; sagt: Gudruns onsdage; punkt: Morgenerne`;
  const caught = await answerTo(atWork, line);
  const agreed = await answerTo(atWork, `aftale ${reference}; aftale: Ring til skolen; hvem: Freja`);
  expect(agreed.reads).toContain('Ring til skolen');
  await atWork.presses(caught, 'live.close');
  return reference;
};

const write = async (card: SeenMessage, inputs: Record<string, string>) =>
  renewed(
    await submits(
      bot.person(lea),
      await opens(bot.person(lea), card, 'minutes.write'),
      'minutes.write',
      inputs,
    ),
  );

describe('minutes (R1)', () => {
  test('are born from the meeting, with what was caught under each item and what was agreed', async () => {
    const card = await answerTo(bot.person(lea), `referat ${await heldMeeting()}`);
    for (const said of [
      'Morgenerne',
      'Gudruns onsdage',
      'Ferien',
      'Nåede vi ikke',
      'Ring til skolen',
      'Freja',
    ])
      expect(card.reads).toContain(said);
  });

  test('take a note in the dialog of a section, which stands filled in with what was caught', async () => {
    const card = await answerTo(bot.person(lea), `referat ${await heldMeeting()}`);
    const dialog = await opens(bot.person(lea), card, 'minutes.write');
    expect(filledIn(dialog, 'works')).toBe('Gudruns onsdage');
    const now = await write(card, { mustHappen: 'En plan for morgenen\nVækkeur' });
    expect(now.reads).toContain('En plan for morgenen');
    expect(now.reads).toContain('Vækkeur');
    expect(now.reads).toContain('Gudruns onsdage');
  });

  test('take a note in one typed line', async () => {
    const reference = await heldMeeting();
    const line = `skriv i referat ${reference}; afsnit: Ferien; bekymret: Der er ingen penge til den`;
    expect((await answerTo(bot.person(lea), line)).reads).toContain('ingen penge');
  });

  test('are nobody’s but the coordinator’s while they are written', async () => {
    const reference = await heldMeeting();
    const mine = await answerTo(bot.person(lea), `referat ${reference}`);
    const other = await bot.person(jonas).says(`referat ${reference}`);
    expect(other.map(({ reads }) => reads).join()).not.toContain('Gudrun');
    const hers = await answerTo(bot.person(jonas), 'hjælp');
    const { meeting = '' } = dataOf(mine, 'Skriv i afsnittet') as { readonly meeting?: string };
    const press = await bot.person(jonas).forges(hers, 'minutes.show', { reference, meeting });
    expect(outcomeOf(press)).not.toContain('Gudrun');
  });
});
