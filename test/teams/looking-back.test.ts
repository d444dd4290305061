import { textsFor } from '../../src/language/texts';
import type { Press, SeenMessage } from '../../src/tryout/person';
import { type BotAtWork, jonas, karen, lea, mille, sara, startBotAtWork } from '../support/running-bot';
import { answerTo, dataOf, opens, outcomeOf, submits } from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(30_000);

const family = 'HOI-2026-001';
const { actions, refusals } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const shownBy = ({ message }: Press): SeenMessage => {
  if (message === undefined) throw new Error('the card is gone');
  return message;
};

/** What Lea gets when she wants the next meeting, and the list of those before. */
const listOfMeetings = async (): Promise<SeenMessage> => {
  const proposal = await answerTo(bot.person(lea), `møde ${family}`);
  return shownBy(await bot.person(lea).presses(proposal, 'meeting.list'));
};

const followUp = { da: 'Åbn Opfølgningsmøde tirsdag 16. juni' };

test('`møde X` proposes the next meeting in time, and leads to those that were held', async () => {
  const proposal = await answerTo(bot.person(lea), `møde ${family}`);
  expect(proposal.reads).toContain('11. august');
  expect(proposal.buttons).toEqual([actions['meeting.plan'], actions['meeting.list']]);
  expect((await opens(bot.person(lea), proposal, 'meeting.plan')).buttons).not.toContain(
    actions['meeting.list'],
  );

  const list = await listOfMeetings();
  for (const line of [
    'Tirsdag 16. juni',
    'Tirsdag 21. april',
    'Var med: Freja, Bo, Alma, Gudrun, Kim, Jonas Attrap og 2 andre',
    '4 aftaler · 2 punkter stadig åbne',
    '5 aftaler · 1 punkt stadig åbent',
  ]) {
    expect(list.reads).toContain(line);
  }
});

test('M6: a meeting that was held shows who came, how the numbers moved, and what was agreed', async () => {
  const card = shownBy(await bot.person(lea).presses(await listOfMeetings(), followUp.da));
  for (const line of [
    'Kom ikke: Ida Mock',
    '●●●●●●○○○○ 4 → 6',
    '●●●●●○○○○○ 3 → 5',
    'Kører Alma tirsdag og torsdag, også efter ferien',
    'Bo · senest 11. august',
    'Mandagene er stadig de sværeste.',
    '“Jeg vil selv bestemme, hvem der henter mig”',
  ]) {
    expect(card.reads).toContain(line);
  }
  const back = shownBy(await bot.person(lea).presses(card, 'meeting.list'));
  expect(back.reads).toContain('Tirsdag 21. april');
});

test('the same in English', async () => {
  const list = await listOfMeetings();
  // Whoever last wrote English reads English.
  await answerTo(bot.person(lea), 'help');
  const { message } = await bot.person(lea).presses(list, followUp.da);
  await answerTo(bot.person(lea), 'hjælp');
  for (const line of ['Who came?', 'Didn’t come: Ida Mock', '4 → 6', 'Bo · by 11 August', 'Still open']) {
    expect(message?.reads).toContain(line);
  }
});

test.each([
  ['Mille, who took part', mille],
  ['Karen, who leads the department', karen],
  ['Sara, who held it', sara],
])('%s, gets nothing from a forged press (S6)', async (_who, person) => {
  const ids = dataOf(await listOfMeetings(), followUp.da);
  const asked = await answerTo(bot.person(person), 'hjælp');
  const forged = await bot.person(person).forges(asked, 'meeting.lookBack', ids);
  expect(outcomeOf(forged)).toContain(refusals.NotFound.split('{')[0]?.trim() ?? '');
  expect(outcomeOf(forged)).not.toMatch(/Freja|Alma|→ 6|Månesten/);
});

test('the next meeting takes along those of the last, what was left open, and everybody’s own number (M2, M6)', async () => {
  for (const person of [jonas, mille]) await answerTo(bot.person(person), 'hjælp');
  const planned = await answerTo(
    bot.person(lea),
    `møde ${family} 11/8 kl. 10-11.30; sted: Familiehuset, det gule rum`,
  );
  for (const line of [
    'Gudrun',
    'Kim',
    'Ida Mock',
    'Sidste møde · opfølgningsmøde 16. juni',
    'Skala 0–10: Freja 4 → 6, Alma 3 → 5 og Mille Fiktiv 4 → 5',
    '4 aftaler · 2 punkter stadig åbne',
  ]) {
    expect(planned.reads).toContain(line);
  }
  const agenda = shownBy(await bot.person(lea).presses(planned, 'agenda.show'));
  expect(agenda.reads).toContain('Fra sidste møde er 2 punkter stadig åbne.');
  const carried = shownBy(await bot.person(lea).presses(agenda, 'agenda.carryOver'));
  expect(carried.reads).toContain('Må Storm også gå til fodbold?');
  const made = await opens(bot.person(lea), carried, 'agenda.made');
  await submits(bot.person(lea), made, 'agenda.made', { with: ['Freja', 'Alma'] });
  const meeting = await answerTo(bot.person(lea), `møde ${family}`);
  await bot.person(lea).presses(meeting, 'meeting.invite');
  const toMille = await bot.person(mille).receives(/Må Storm også gå til fodbold/);
  expect(toMille.reads).toContain('Dit tal på skalaen 0–10, møde for møde: 4 → 5');
  expect(toMille.reads).not.toMatch(/4 → 6|3 → 5/);
  const toJonas = await bot.person(jonas).receives(/Må Storm også gå til fodbold/);
  expect(toJonas.reads).not.toContain('Dit tal');
});
