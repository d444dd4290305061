import { understand } from '../../../src/language/phrases';
import { textsFor } from '../../../src/language/texts';
import { type BotAtWork, karen, lea, sara, startBotAtWork } from '../../support/running-bot';
import { answerTo, outcomeOf } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(60_000);

const { absence, audit, forms, notices, refusals } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [sara, lea, karen]) await answerTo(bot.person(who), 'hjælp');
});
afterAll(() => bot.close());
afterEach(() => expect(flawsIn(bot)).toEqual([]));

const says = async (who: string, text: string): Promise<string> =>
  (await answerTo(bot.person(who), text)).reads;

describe('C10: absence in one line', () => {
  test('C10: by the lead with a deputy; the coordinator is told and ends it at one press', async () => {
    const answer = await says(karen, 'fravær Lea fra i dag til om 10 dage stedfortræder Sara');
    expect(answer).toContain(absence.now);
    expect(answer).toContain('Sara Testlund');
    const told = await bot.person(lea).receives(notices.plain.absenceSaid.title);
    expect(told.reads).toContain('Karen Leder');
    expect(outcomeOf(await bot.person(lea).presses(told, 'absence.end'))).toContain(absence.none);
  });

  test('C10: for oneself, and back again', async () => {
    expect(await says(lea, 'fravær fra mandag til fredag')).toContain(absence.later);
    expect(await says(lea, 'tilbage')).toContain(absence.none);
    expect(await says(lea, 'fravær i dag')).toContain(absence.now);
    expect(await says(lea, 'fravær')).toContain(absence.own);
    // The answer is in the language that the line was written in.
    expect(await says(lea, 'back')).toContain(textsFor('en').absence.none);
  });

  test('C10: a likeness of it is offered as a form, and "absence" alone opens one', async () => {
    expect(await says(lea, 'jeg er syg')).toContain(forms['absence.report'].title);
    expect(await says(lea, 'absence')).toContain(textsFor('en').forms['absence.report'].title);
    expect(await says(lea, 'tilbage')).toContain('ikke meldt fraværende');
  });

  test.each([
    ['days in the wrong order', 'fravær fra 10/9/2026 til 1/9/2026', refusals.DateOrder],
    ['a day that there is not', 'fravær fra 31/2 til 1/9/2026', refusals.DateImpossible],
    ['an end that has passed', 'fravær fra 1/1/2026 til 2/1/2026', refusals.DateInPast],
    ['a deputy and no end', 'fravær fra i dag stedfortræder Sara', refusals.DeputyNeedsEnd],
    ['oneself as deputy', 'fravær fra i dag til i morgen stedfortræder Lea', refusals.DeputyIsCoordinator],
  ])('C10: with %s the form comes back and says what to do', async (_what, line, said) => {
    const answer = await says(lea, line);
    expect(answer).toContain(said);
    expect(answer).toContain(forms['absence.report'].title);
  });

  test.each(['tilhold', 'polititilhold', 'restraining order'])(
    'S11: recorded with "%s" as its reason, a protection raises no alarm',
    (measure) => {
      const line = `beskyttelse HOI-2026-001; hvem: Rosa; mod: Viggo; grund: ${measure}`;
      const meant = understand(line, { locale: 'da' });
      expect(meant).toMatchObject({ intent: 'protection.record' });
      expect(meant).not.toHaveProperty('concern');
      const worrying = understand(`${line}, han slår Rosa`, { locale: 'da' });
      expect(worrying).toHaveProperty('concern', 'worry');
    },
  );

  test('L9: the coordinator asks who has looked', async () => {
    const card = await answerTo(bot.person(lea), 'opret sag "Familien Indblik" start i dag');
    const reference = /HOI-\d{4}-\d{3}/.exec(card.reads)?.[0] ?? '';
    expect(await says(lea, `hvem har set ${reference}`)).toContain(audit.looks);
    expect(await says(lea, `who has looked at ${reference}`)).toContain(reference);
    expect(await says(sara, `hvem har set ${reference}`)).not.toContain(audit.looks);
  });
});
