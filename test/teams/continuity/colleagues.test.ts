import { fill, textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import {
  adam,
  type BotAtWork,
  ida,
  jonas,
  karen,
  mille,
  per,
  staffId,
  startBotAtWork,
} from '../../support/running-bot';
import { answerTo, dataOf, firstOf, opens, outcomeOf, submits } from '../support/presses';
import { staffListOf } from '../support/staff-list';
import { flawsIn, timesSent } from '../support/traffic';

jest.setTimeout(30_000);

const { colleagues, notices } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  // Omar knows about language too, and can't be reached: the notice about that would get in the way.
  const dialog = await opens(bot.person(adam), await answerTo(bot.person(adam), 'import'), 'import.open');
  await submits(bot.person(adam), dialog, 'import.open', { staff: staffListOf(bot.file, [staffId(28)]) });
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

describe('the entrance to a department, and who decides what (C8)', () => {
  test.each([
    ['indgang Jobcenter', 'Familieteamet i Jobcenter', 'Hanne Påfund'],
    ['hvem bestemmer i jobcentret', 'Familieteamet i Jobcenter', 'Virksomhedspraktik'],
    ['hvem bestemmer om løntilskud i Jobcenter', 'Afdelingslederen', 'Løntilskud'],
    ['hvem må bevilge aflastning i Familierådgivningen', 'Aflastning', 'Afdelingslederen'],
    ['indgang sundhedsplejn', 'Sundhedsplejens telefon', 'Grethe Skabelon'],
    ['hvordan får jeg fat i PPR', 'PPR’s rådgivning', 'Vibeke Mønster'],
    ['who decides in Jobcenter', 'Familieteamet i Jobcenter', 'Løntilskud'],
  ])('anybody finds it: %s', async (text, ...said) => {
    for (const who of [per, adam]) {
      const { reads } = await answerTo(bot.person(who), text);
      for (const part of said) expect(reads).toContain(part);
    }
  });

  test('without a name, or with one that fits none, all departments are there to choose from', async () => {
    for (const text of ['indgang', 'indgang Kulturhuset']) {
      const list = await answerTo(bot.person(per), text);
      expect(list.buttons).toHaveLength(9);
      const [first = ''] = list.buttons;
      expect((await bot.person(per).presses(list, first)).message?.reads).toContain(
        first.replace('Se indgangen til ', ''),
      );
    }
  });
});

describe('colleagues who know about something, and sparring without naming a family (C9)', () => {
  test('colleagues are found by what they know', async () => {
    const found = await answerTo(bot.person(mille), 'hvem kan noget om sprog');
    for (const name of ['Ida Mock', 'Per Prøve']) expect(found.reads).toContain(name);
  });

  test('nobody knows: the subjects that somebody knows about', async () => {
    const found = await answerTo(bot.person(mille), 'hvem kan noget om rumfart');
    expect(found.reads).toContain(colleagues.noneNext);
    expect(found.reads).toContain('skilsmisse');
  });

  /** Mille asks; returns her card and those of the two who were asked and can be reached. */
  const asks = async (question: string) => {
    for (const who of [ida, per]) await answerTo(bot.person(who), 'hjælp');
    const found = await answerTo(bot.person(mille), 'hvem kan noget om sprog');
    const dialog = await opens(bot.person(mille), found, 'sparring.ask');
    const sent = await submits(bot.person(mille), dialog, 'sparring.ask', { question });
    const [idas, pers] = await Promise.all([
      bot.person(ida).receives(question),
      bot.person(per).receives(question),
    ]);
    return { own: firstOf(sent.messages), idas, pers, dialog };
  };

  test('a request goes to those colleagues, and the first who says yes takes it', async () => {
    const { idas, pers, own } = await asks('Hvordan kommer vi godt i gang?');
    expect(own.reads).toContain(colleagues.sparring.titles.asker.open);
    expect(idas.reads).toContain('Mille Fiktiv');
    const taken = await bot.person(ida).presses(idas, 'sparring.take');
    expect(taken.message?.reads).toContain('Du hjælper Mille Fiktiv');
    expect((await bot.person(mille).receives(/Ida Mock vil gerne hjælpe/)).buttons).toContain(
      'Skriv til Ida',
    );
    const late = await bot.person(per).presses(pers, 'sparring.take');
    expect(late.message?.reads).toContain('Ida Mock hjælper Mille Fiktiv');
    expect(late.message?.buttons).not.toContain('Jeg hjælper gerne');
  });

  test('two who take it at the same moment: one has it, and both see who', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { idas, pers } = await asks(`Omgang ${round}`);
      const both = await Promise.all([
        bot.person(ida).presses(idas, 'sparring.take'),
        bot.person(per).presses(pers, 'sparring.take'),
      ]);
      const takers = both.filter(({ message }) => message?.reads.includes('Du hjælper Mille Fiktiv'));
      expect(takers).toHaveLength(1);
      await bot.person(mille).receives(/vil gerne hjælpe/);
      expect(timesSent(bot, mille, new RegExp(`vil gerne hjælpe.*Omgang ${round}`, 's'))).toBe(1);
    }
  });

  test('sent twice from one dialog it is asked once', async () => {
    const { dialog } = await asks('Kun én gang?');
    await submits(bot.person(mille), dialog, 'sparring.ask', { question: 'Kun én gang?' });
    await answerTo(bot.person(ida), 'hjælp');
    expect(timesSent(bot, ida, /Kun én gang/)).toBe(1);
  });

  test('the asker takes it back, and a press after that takes nothing', async () => {
    const { own, idas } = await asks('Kan jeg nå det?');
    expect((await bot.person(mille).presses(own, 'sparring.withdraw')).message?.reads).toContain(
      colleagues.sparring.titles.asker.withdrawn,
    );
    expect((await bot.person(ida).presses(idas, 'sparring.take')).message?.reads).toContain('trukket');
  });

  test('nobody but those who were asked can see it or take it', async () => {
    const { idas } = await asks('Hvem må se det her?');
    const data = dataOf(idas, 'sparring.take');
    for (const who of [jonas, karen, adam]) {
      const own = await answerTo(bot.person(who), 'hjælp');
      for (const verb of ['sparring.take', 'sparring.show', 'sparring.withdraw']) {
        const real = outcomeOf(await bot.person(who).forges(own, verb, data));
        expect(real).not.toContain('Hvem må se det her?');
        expect(real).toBe(outcomeOf(await bot.person(who).forges(own, verb, { sparring: 'none' })));
      }
    }
    expect((await bot.person(ida).refreshes(idas)).message?.buttons).toContain('Jeg hjælper gerne');
  });

  test('the asker hears who could not be reached, and what to do', async () => {
    const line = 'sparring om unge; spørgsmål: hvem vil tale med mig?';
    const said = await bot.person(jonas).says(line);
    const isTold = ({ reads }: SeenMessage) => reads.includes('Nikolaj Kladde');
    const told = said.find(isTold) ?? (await bot.person(jonas).receives(isTold));
    expect(told.reads).toContain(fill(notices.notReached.next.sparring, { person: 'Nikolaj Kladde' }));
  });

  test('in one line', async () => {
    const sent = await answerTo(bot.person(mille), 'sparring om sprog; spørgsmål: hvordan begynder vi?');
    expect(sent.reads).toContain('hvordan begynder vi?');
    expect(sent.reads).toContain('2 kolleger er spurgt');
  });
});
