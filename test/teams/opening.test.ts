import { textsFor } from '../../src/language/texts';
import type { Inputs } from '../../src/tryout/cards';
import { type BotAtWork, jonas, karen, lea, rie, sara, startBotAtWork } from '../support/running-bot';
import { answerTo, filledIn, firstOf, opens, outcomeOf, returned, submits } from './support/presses';
import { rowsOf } from './support/store-file';
import { flawsIn } from './support/traffic';

jest.setTimeout(30_000);

const { familyCase, refusals, words } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const openDialog = async (who: string) =>
  opens(bot.person(who), await answerTo(bot.person(who), 'opret sag'), 'case.open');

/** How many cases have that name. */
const countOf = (alias: string): number =>
  rowsOf(bot.file, 'case').filter(({ body }) => body.includes(`"alias":"${alias}"`)).length;

describe('opening a case (T1, T3)', () => {
  test('in a dialog: an alias and a day are enough, and it is the opener’s', async () => {
    const dialog = await openDialog(sara);
    expect(filledIn(dialog, 'startedOn')).toBe('2026-08-04');
    const opened = await submits(bot.person(sara), dialog, 'case.open', { alias: 'Familien Vinterbær' });
    const card = firstOf(opened.messages);
    expect(card.reads).toContain('Familien Vinterbær');
    expect(card.reads).toContain(words.caseRelations.coordinator);
    expect(card.reads).toContain(familyCase.targetGroup.unclear);
    expect(opened.dialog).toBeUndefined();
  });

  test('with the facts about the target group (T1)', async () => {
    const opened = await submits(bot.person(sara), await openDialog(sara), 'case.open', {
      alias: 'Familien Stenbro',
      publicSupport: 'yes',
      complexProblems: 'yes',
      otherMemberHasCase: 'yes',
    });
    expect(firstOf(opened.messages).reads).toContain(familyCase.targetGroup.met);
  });

  test.each([
    ['no alias', { alias: ' ' }, refusals.FieldMissing, 'alias'],
    ['a day more than a month ahead', { startedOn: '2026-09-05' }, refusals.DateInFuture, 'startedOn'],
    [
      'a “no” without a reason',
      { complexProblems: 'no' },
      refusals.ExceptionReasonMissing,
      'complexProblems',
    ],
    ['too long an alias', { alias: 'Familien '.repeat(20) }, refusals.FieldTooLong, 'alias'],
  ])(
    'with %s the dialog comes back with what was typed, and says what to do',
    async (_what, mistake, said, field) => {
      const alias = 'Familien Rettelse';
      const filled: Inputs = { alias, startedOn: '2026-08-01', publicSupport: 'yes', ...mistake };
      const back = returned(await submits(bot.person(sara), await openDialog(sara), 'case.open', filled));
      const [sentence = ''] = said.split(/[[{]/);
      expect(back.reads).toContain(sentence.trim());
      expect(filledIn(back, 'publicSupport')).toBe('yes');
      // Nobody would miss a space.
      expect(filledIn(back, field)).toBe(filled[field] === ' ' ? '' : filled[field]);
      expect(countOf('Familien Rettelse')).toBe(0);
    },
  );

  test('after a mistake the same dialog goes through', async () => {
    const back = returned(
      await submits(bot.person(sara), await openDialog(sara), 'case.open', {
        alias: 'Familien Omtanke',
        publicSupport: 'no',
      }),
    );
    const opened = await submits(bot.person(sara), back, 'case.open', {
      exceptionReason: 'Moren er lige flyttet',
    });
    expect(firstOf(opened.messages).reads).toContain(familyCase.targetGroup.exception);
  });

  test('a dialog that is sent twice, and once more at the same time, opens one case', async () => {
    const dialog = await openDialog(sara);
    const send = () => submits(bot.person(sara), dialog, 'case.open', { alias: 'Familien Enkelt' });
    const [first, second] = await Promise.all([send(), send()]);
    const third = await send();
    const cards = [first, second, third].flatMap(({ messages }) => messages);
    const references = new Set(cards.map(({ reads }) => /HOI-\d{4}-\d{3}/.exec(reads)?.[0]));
    expect(references.size).toBe(1);
    expect(countOf('Familien Enkelt')).toBe(1);
  });

  test.each([
    ['opret sag "Familien Bærstien" start 2026-08-03', 'Familien Bærstien', '3. august 2026'],
    ['opret sag Familien Engdrag start i dag', 'Familien Engdrag', '4. august 2026'],
    ['ny sag “Familien Tinghøj” starter i går', 'Familien Tinghøj', '3. august 2026'],
    ['opret sag "Familien Nymark" start 2. marts', 'Familien Nymark', '2. marts 2026'],
    ['Open case "Familien Brook" start 2026-08-03', 'Familien Brook', '3 August 2026'],
    [
      'opret sag "Familien Mosen"; start: 2026-08-03; forsørgelse: ja; problemer: ja; anden sag: ja',
      'Familien Mosen',
      '3. august 2026',
    ],
  ])('in one line: %s', async (text, alias, day) => {
    const card = await answerTo(bot.person(sara), text);
    expect(card.reads).toContain(alias);
    expect(card.reads).toContain(day);
  });

  test.each([
    ['a day more than a month ahead', 'opret sag "Familien Fejl" start 2027-01-01', refusals.DateInFuture],
    ['a day that there is not', 'opret sag "Familien Fejl" start 31. februar', refusals.DateImpossible],
    [
      'a colleague nobody knows',
      'opret sag "Familien Fejl" start i dag koordinator Ingolf Ingen',
      'Ingolf Ingen',
    ],
    [
      'a colleague who is no coordinator',
      'opret sag "Familien Fejl" start i dag koordinator Jonas Attrap',
      'Jonas Attrap',
    ],
  ])('with %s in one line the form comes, filled in, and says what to do', async (_what, text, said) => {
    const card = await answerTo(bot.person(sara), text);
    expect(card.reads).toContain(said);
    expect(filledIn(card, 'alias')).toBe('Familien Fejl');
    expect(countOf('Familien Fejl')).toBe(0);
  });

  test('for a colleague: the colleague is told, and the opener of another department sees no more of it', async () => {
    await answerTo(bot.person(lea), 'hjælp');
    const card = await answerTo(
      bot.person(sara),
      'opret sag "Familien Søndermark" start i dag koordinator Lea Dummy',
    );
    expect(card.reads).not.toContain('Familien Søndermark');
    const told = await bot.person(lea).receives(/Sara Testlund/);
    expect((await bot.person(lea).presses(told, 'case.show')).message?.reads).toContain(
      'Familien Søndermark',
    );
  });

  test.each([
    ['Jonas, a professional', jonas],
    ['Rie, the auditor', rie],
  ])('%s may not, neither by typing nor by a forged dialog', async (_who, id) => {
    const person = bot.person(id);
    const typed = await answerTo(person, 'opret sag "Familien Snyd" start i dag');
    expect(typed.reads).toContain(refusals.NotAllowed);
    const forged = await person.forges(typed, 'case.open', {
      alias: 'Familien Snyd',
      startedOn: '2026-08-03',
      coordinator: id,
    });
    expect(outcomeOf(forged)).toContain(refusals.NotAllowed);
    expect(countOf('Familien Snyd')).toBe(0);
  });

  test('a lead opens one for a coordinator of the department', async () => {
    const card = await answerTo(
      bot.person(karen),
      'opret sag "Familien Lederskov" start i dag koordinator Sara Testlund',
    );
    expect(card.reads).toMatch(/HOI-2026-\d{3}/);
    expect((await answerTo(bot.person(sara), 'sag Lederskov')).reads).toContain('Familien Lederskov');
  });
});
