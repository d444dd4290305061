import { textsFor } from '../../src/language/texts';
import { type BotAtWork, lea, startBotAtWork } from '../support/running-bot';
import {
  answerTo,
  choiceNamed,
  filledIn,
  opens,
  outcomeOf,
  renewed,
  returned,
  type SeenDialog,
  submits,
} from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(60_000);

const { actions, refusals, words } = textsFor('da');

let bot: BotAtWork;
let reference: string;
beforeAll(async () => {
  bot = await startBotAtWork();
  const opened = await answerTo(bot.person(lea), 'opret sag "Familien Påstribe" start i dag');
  reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await answerTo(bot.person(lea), `tilføj medlem ${reference}; navn: Rosa; relation: mor`);
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const another = (dialog: SeenDialog, inputs: Readonly<Record<string, string>>) =>
  bot.person(lea).submitsDialog(dialog, words.saveAndAnother, inputs);
const caseCard = () => answerTo(bot.person(lea), `sag ${reference}`);
const times = (text: string, name: string) => text.split(name).length - 1;

test('each is saved by itself, the dialog comes back for the next and says what was saved, and the card follows', async () => {
  const card = await caseCard();
  const first = await opens(bot.person(lea), card, 'case.addMember');
  const press = await another(first, { name: 'Asta', relation: 'child', birthYear: '2014' });
  const second = returned(press);
  expect(second.reads).toContain('Asta');
  expect(filledIn(second, 'name')).toBe('');
  expect(renewed(press).reads).toContain('Asta');
  expect(press.messages).toEqual([]);
  const done = await submits(bot.person(lea), second, 'case.addMember', {
    name: 'Stig',
    relation: 'child',
    birthYear: '2019',
  });
  expect(done.dialog).toBeUndefined();
  expect(renewed(done).reads).toMatch(/Asta[\s\S]*Stig/);
});

test('pressed twice, it is saved once, and the next one can be filled in all the same', async () => {
  const first = await opens(bot.person(lea), await caseCard(), 'case.addMember');
  const inputs = { name: 'Dobbelt', relation: 'child' };
  const [one, other] = await Promise.all([another(first, inputs), another(first, inputs)]);
  for (const press of [one, other]) expect(filledIn(returned(press), 'name')).toBe('');
  await another(returned(one), { name: 'Enkelt', relation: 'child' });
  const { reads } = await caseCard();
  expect([times(reads, 'Dobbelt'), times(reads, 'Enkelt')]).toEqual([1, 1]);
});

test('what is wrong comes back with what was typed, and can still be saved with another after it', async () => {
  const first = await opens(bot.person(lea), await caseCard(), 'case.addMember');
  const wrong = returned(await another(first, { name: 'Tidlig', relation: 'child', birthYear: '1066' }));
  expect(wrong.reads).not.toContain('✓');
  expect(filledIn(wrong, 'name')).toBe('Tidlig');
  expect(returned(await another(wrong, { birthYear: '2013' })).reads).toContain('✓');
});

test('what the next one probably shares stays, and a chosen one is called by its name', async () => {
  const dialog = await opens(bot.person(lea), await caseCard(), 'case.addNetwork');
  const colleague = choiceNamed(dialog.card, 'Jonas Attrap');
  const next = returned(await another(dialog, { kind: 'colleague', colleague }));
  expect(next.reads).toContain('Jonas Attrap');
  expect(filledIn(next, 'colleague')).toBe('');
  const after = returned(await another(next, { kind: 'private', name: 'Gerda', role: 'farmor' }));
  expect(after.reads).toContain('Gerda');
  expect(filledIn(after, 'kind')).toBe('private');
});

test('where the card is another one, the answer comes below once and follows', async () => {
  const person = bot.person(lea);
  const form = await answerTo(person, `mål ${reference}`);
  const dialog = await person.opensDialog(form, actions['plan.goal']);
  const goal = (text: string) => ({ words: text, wishOf: 'child', area: 'school' });
  const wishOf = choiceNamed(dialog.card, 'Rosa');
  const press = await another(dialog, { ...goal('Asta har en ven med hjem'), wishOf });
  expect(press.messages).toHaveLength(1);
  const next = await another(returned(press), { ...goal('Asta går til fodbold'), wishOf });
  expect(outcomeOf(next)).not.toContain(refusals.ChangedMeanwhile);
  expect(next.messages).toEqual([]);
  const { reads } = await answerTo(person, `plan ${reference}`);
  expect(reads).toMatch(/ven med hjem[\s\S]*fodbold/);
});
