import { textsFor } from '../../src/language/texts';
import { type BotAtWork, jonas, lea, startBotAtWork } from '../support/running-bot';
import { nothingDue } from './support/every-view';
import { answerTo, opens, outcomeOf, renewed, submits } from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(60_000);

const { actions, correct, notices } = textsFor('da');

let bot: BotAtWork;
let reference: string;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, jonas]) await answerTo(bot.person(who), 'hjælp');
  const opened = await answerTo(bot.person(lea), 'opret sag "Familien Fejlskrift" start i dag');
  reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await answerTo(
    bot.person(lea),
    `tilføj medlem ${reference}; navn: Rosa; relation: mor; forældremyndighed: ja`,
  );
  await answerTo(bot.person(lea), `tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`);
  await nothingDue(bot);
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

test('L8: a wrong name is put right in the chat, and a colleague who relied on it is told', async () => {
  const person = bot.person(lea);
  const card = await answerTo(person, `ret ${reference}`);
  expect(card.reads).toContain(correct.intro);
  const form = await opens(person, card, 'correct.alias');
  const done = renewed(
    await submits(person, form, 'correct.alias', { alias: 'Familien Ret', reason: 'Stavefejl' }),
  );
  expect(done.reads).toContain(correct.done.alias);
  expect(done.reads).toContain('Jonas Attrap');
  const told = await bot.person(jonas).receives(notices.plain.factCorrected.title);
  expect(told.reads).not.toContain('Stavefejl');
  await nothingDue(bot);
});

test('L8: "fortryd" takes back the last change once, and says so the second time', async () => {
  const person = bot.person(lea);
  await answerTo(person, `kontakt ${reference} i dag`);
  const taken = await answerTo(person, 'fortryd');
  expect(taken.reads).toContain(correct.outcomes.takenBack.title);
  const again = await answerTo(person, 'fortryd');
  const pressed = await person.presses(again, 'line.again');
  expect(outcomeOf(pressed)).toContain(correct.outcomes.nothing.title);
});

test('L8: in English, and for the others there is nothing to put right (C7)', async () => {
  expect((await answerTo(bot.person(lea), `correct ${reference}`)).reads).toContain(
    textsFor('en').actions['correct.undo'],
  );
  const answer = await answerTo(bot.person(jonas), `ret ${reference}`);
  expect(answer.reads).not.toContain(actions['correct.undo']);
});
