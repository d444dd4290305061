import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, lea, mille, startBotAtWork } from '../../support/running-bot';
import { familiesMeetings } from '../support/meetings';
import { answerTo, choiceNamed, opens, renewed, submits } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, jonas, mille]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const { newFamily, planned, invited } = familiesMeetings(() => bot);

const bringsAlong = async (card: SeenMessage, name: string, forWhom: string): Promise<SeenMessage> => {
  const dialog = await opens(bot.person(lea), card, 'meeting.addPerson');
  const inputs = { supportPerson: name, supports: choiceNamed(dialog, forWhom) };
  return renewed(await submits(bot.person(lea), dialog, 'meeting.addPerson', inputs));
};

const invitationsTo = async (who: string): Promise<number> =>
  (await bot.person(who).sees()).filter(({ reads }) => reads.includes('Hvordan går det?')).length;

describe('a support person (M5)', () => {
  test('comes along before anybody is invited', async () => {
    const card = await bringsAlong(await planned(await newFamily()), 'Hanne', 'Freja');
    expect(card.reads).toContain('Hanne');
    expect(card.reads).toContain('bisidder for Freja');
  });

  test('comes along after the invitations went out: is invited on paper, and nobody is asked twice', async () => {
    const card = await invited(await newFamily());
    await bot.person(jonas).receives(/Hvordan går det/);
    await bot.person(mille).receives(/Hvordan går det/);
    const before = await Promise.all([jonas, mille].map(invitationsTo));

    const added = await bringsAlong(card, 'Hanne', 'Freja');
    expect(added.reads).toMatch(/^Hanne\s+· ikke inviteret endnu · bisidder for Freja$/m);
    const sent = renewed(await bot.person(lea).presses(added, 'meeting.invite'));
    expect(sent.reads).toMatch(
      /^Hanne\s+· ikke svaret · bisidder for Freja · har ikke fået invitationen endnu$/m,
    );
    expect(await Promise.all([jonas, mille].map(invitationsTo))).toEqual(before);
  });

  test('can be two for one family, and the same one is there once', async () => {
    const first = await bringsAlong(await invited(await newFamily()), 'Hanne', 'Freja');
    const both = await bringsAlong(await bringsAlong(first, 'Ib', 'Freja'), 'Hanne', 'Freja');
    expect(both.reads.match(/^(Hanne|Ib)$/gm)).toEqual(['Hanne', 'Ib']);
  });
});

test('the child’s wish about who takes part stands where the coordinator invites (M5)', async () => {
  const family = await newFamily();
  await answerTo(
    bot.person(lea),
    `tilføj medlem ${family.reference}; navn: Alma; relation: barn; fødselsår: 2014`,
  );
  const card = await planned(family);
  expect(card.reads).toContain('Alma er endnu ikke spurgt');
  const agenda = renewed(await bot.person(lea).presses(card, 'agenda.show'));
  const dialog = await opens(bot.person(lea), agenda, 'agenda.childsWish');
  const wished = renewed(
    await submits(bot.person(lea), dialog, 'agenda.childsWish', {
      wish: 'Kim skal med. Ikke for mange lærere',
    }),
  );
  const meeting = renewed(await bot.person(lea).presses(wished, 'meeting.show'));
  expect(meeting.reads).toContain('Alma: “Kim skal med. Ikke for mange lærere”');
});
