import { textsFor } from '../../src/language/texts';
import {
  adam,
  type BotAtWork,
  emily,
  ida,
  jonas,
  karen,
  lea,
  mille,
  per,
  rie,
  sara,
  startBotAtWork,
} from '../support/running-bot';
import { answerTo, dataOf, firstOf, opens, outcomeOf, submits } from './support/presses';
import { flawsIn, timesSent } from './support/traffic';

jest.setTimeout(30_000);

const { colleagues, help, notices, refusals } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
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
    for (const name of ['Ida Mock', 'Per Prøve', 'Omar Ordspil']) expect(found.reads).toContain(name);
  });

  test('nobody knows: the subjects that somebody knows about', async () => {
    const found = await answerTo(bot.person(mille), 'hvem kan noget om rumfart');
    expect(found.reads).toContain(colleagues.noneNext);
    expect(found.reads).toContain('skilsmisse');
  });

  /** Mille asks; answers her card and those of the two who were asked and can be reached. */
  const asks = async (question: string) => {
    for (const who of [ida, per]) await answerTo(bot.person(who), 'hjælp');
    const found = await answerTo(bot.person(mille), 'hvem kan noget om sprog');
    const dialog = await opens(bot.person(mille), found, 'sparring.ask');
    const sent = await submits(bot.person(mille), dialog, 'sparring.ask', { question });
    const [idas, pers] = await Promise.all([bot.person(ida).receives(question), bot.person(per).receives(question)]);
    return { own: firstOf(sent.messages), idas, pers, dialog };
  };

  test('a request goes to those colleagues, and the first who says yes takes it', async () => {
    const { idas, pers, own } = await asks('Hvordan kommer vi godt i gang?');
    expect(own.reads).toContain(colleagues.sparring.titles.asker.open);
    expect(idas.reads).toContain('Mille Fiktiv');
    const taken = await bot.person(ida).presses(idas, 'sparring.take');
    expect(taken.message?.reads).toContain('Du hjælper Mille Fiktiv');
    expect((await bot.person(mille).receives(/Ida Mock vil gerne hjælpe/)).buttons).toContain('Skriv til Ida');
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
      expect(timesSent(bot, mille, new RegExp(`vil gerne hjælpe[^]*Omgang ${round}`))).toBe(1);
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

  test('in one line', async () => {
    const sent = await answerTo(bot.person(mille), 'sparring om sprog; spørgsmål: hvordan begynder vi?');
    expect(sent.reads).toContain('hvordan begynder vi?');
    expect(sent.reads).toContain('3 kolleger er spurgt');
  });
});

describe('help fits the person and the place', () => {
  test.each([
    ['a coordinator', lea, ['overdrag … til …'], ['import', 'revision HOI-2026-001']],
    ['a professional', jonas, ['mine sager'], ['opret sag', 'import', 'overdrag … til …']],
    ['a lead', karen, ['opret sag'], ['import', 'overdrag … til …']],
    ['the auditor', rie, ['revision HOI-2026-001'], ['opret sag', 'import']],
    ['the administrator', adam, ['import'], ['opret sag', 'revision HOI-2026-001']],
  ])('for %s', async (_who, id, offered, notOffered) => {
    const lines = (await answerTo(bot.person(id), 'hjælp')).reads.split('\n');
    for (const phrase of offered) expect(lines).toContain(phrase);
    for (const phrase of notOffered) expect(lines).not.toContain(phrase);
  });

  test('every phrase that help shows in full is understood as it stands', async () => {
    for (const who of [lea, karen, rie, adam]) {
      const lines = (await answerTo(bot.person(who), 'hjælp')).reads.split('\n');
      const shown = [...help.forEveryone, ...Object.values(help.forRole).flat()].map(({ say }) => say);
      for (const phrase of lines.filter((line) => shown.includes(line) && !line.includes('…'))) {
        const { reads } = await answerTo(bot.person(who), phrase);
        expect(reads).not.toContain(refusals.UnknownCommand);
        expect(reads).not.toContain(help.suggestions.command.title);
      }
    }
  });

  test('in shared places it names nobody, and each phrase stands with the mention', async () => {
    const said = firstOf(await bot.person(lea).says('@Rød Tråd hjælp', { in: 'tvaerfagligt-team' }));
    expect(said.reads).toContain('@Rød Tråd indgang Jobcenter');
    expect(said.reads).not.toContain('Lea');
    expect(said.buttons).toEqual([]);
  });

  test.each(['hej', 'Hej Rød Tråd!', 'hvad kan du?', 'help', 'hjælp mig'])('“%s” is answered with it', async (text) => {
    expect((await answerTo(bot.person(mille), text)).reads).toContain(help.asked);
  });
});

describe('what is not quite a phrase', () => {
  test.each([
    ['mine sagr', 'Mine sager'],
    ['hjlp', help.asked],
    ['indstilinger', help.settings.title],
  ])('a small slip is understood: %s', async (text, said) => {
    expect((await answerTo(bot.person(lea), text)).reads).toContain(said);
  });

  test.each(['opret', 'hvem er', 'mine', 'aflsut Månesten'])(
    'what may be several things (%s) is met with “Mente du …?”, and each can be typed as it stands',
    async (text) => {
      const near = await answerTo(bot.person(lea), text);
      const [title, , ...phrases] = near.reads.split('\n').filter((line) => line !== '');
      expect(title).toBe(help.suggestions.command.title);
      expect(phrases.length).toBeGreaterThan(0);
      for (const phrase of phrases) {
        const { reads } = await answerTo(bot.person(lea), phrase);
        expect(reads).not.toContain(refusals.UnknownCommand);
        expect(reads).not.toContain(help.suggestions.none.title);
      }
    },
  );

  test.each(['abrakadabra simsalabim', '🐘', '….', '???', '42', 'SELECT * FROM cases'])(
    'nonsense (%s) gets one friendly sentence',
    async (text) => {
      expect((await answerTo(bot.person(lea), text)).reads).toContain(refusals.UnknownCommand);
    },
  );

  test('thanks are thanked for', async () => {
    expect((await answerTo(bot.person(lea), 'tusind tak!')).reads).toContain(notices.plain.youAreWelcome.title);
  });

  test('what is still to come is said to be so', async () => {
    expect((await answerTo(bot.person(lea), 'aktindsigt HOI-2026-001')).reads).not.toContain(refusals.UnknownCommand);
  });
});

describe('concern for a child is shown the municipality’s route, and nothing of it is kept (S7)', () => {
  test.each([
    'underretning',
    'Underetning',
    'hvordan laver jeg en underretning',
    'jeg vil gerne lave en underretning om Alma',
    'Jeg er bekymret for et barn i klassen',
    'en dreng har blå mærker og er bange',
    'jeg tror faren slår sin datter',
    'indgang til underretning',
    'concern report',
    'I am worried about a child',
  ])('“%s”', async (text) => {
    const { reads } = await answerTo(bot.person(mille), text);
    expect(reads).toContain('99 99 99 01');
    expect(reads).toContain('99 99 99 02');
    expect(reads).toContain('112');
  });
});

/** Words that hardly a Danish sentence does without, and that no English one has. */
const danishWords =
  /(?<!\p{L})(og|ikke|jeg|du|dig|det|den|der|hvem|hvad|hvor|skriv|vælg|sag|sagen|familie|familien|til|eller|også|på|når|svar|besked|åbn|hjælp|uden|endnu|fra|dit|din|mit|kan|skal|er|en|et|af|som)(?!\p{L})/giu;

describe('language', () => {
  // Data stay as the municipality has written them.
  const data = /\p{Lu}\p{L}+ og \p{Lu}\p{L}+|Familien \p{Lu}\p{L}+|Familieteamet i Jobcenter|Ellen fra foreningen|(?<=\n)(Virksomheds|Løntilskud|Afdelings|Mentor|Jobrådgiver|Ressource|Rehabiliterings|Mandag)[^\n]*|Virksomhedskonsulent(en)?|Familierådgiv(er|ningen)|Sundhedsplej(erske|en)|Månebakkeskolen|Lærer|Modtagelsen i Familierådgivningen|Ring til Modtagelsen[^\n]*|mormor|fodboldtræner|hvem er koordinator for HOI-2026-001/gu;
  const danishIn = (reads: string): readonly string[] => reads.replace(data, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '').match(danishWords) ?? [];

  const screens = [
    ['help', 'help'],
    ['my cases', 'my cases'],
    ['a case', 'case HOI-2026-001'],
    ['the coordinator', 'who is the coordinator for HOI-2026-001'],
    ['a question', 'who is the coordinator for HOI-2026-999'],
    ['an entrance', 'entrance Jobcenter'],
    ['all entrances', 'entrance'],
    ['colleagues', 'who knows about language'],
    ['no colleagues', 'who knows about rockets'],
    ['the form to open a case', 'open case'],
    ['the form to close a case', 'close HOI-2026-001'],
    ['a mistake in a form', 'open case "Familien Fejl" start 2027-01-01'],
    ['the form to hand over', 'hand over HOI-2026-001 to Sara Testlund'],
    ['settings', 'settings'],
    ['what was not understood', 'abrakadabra'],
    ['what is not allowed', 'audit HOI-2026-001'],
    ['the route for concern reports', 'concern report'],
    ['thanks', 'thanks'],
  ] as const;

  test('with English chosen, every screen is English', async () => {
    const card = await answerTo(bot.person(lea), 'indstillinger');
    const saved = await bot.person(lea).presses(card, 'settings.save', { language: 'en' });
    expect(saved.message?.reads).toContain(textsFor('en').help.settings.saved);
    for (const [, text] of screens) {
      const { reads } = await answerTo(bot.person(lea), text);
      expect([text, danishIn(reads.replace('Dansk', ''))]).toEqual([text, []]);
    }
  });

  test('dialogs too, and what others make the bot write', async () => {
    const card = await answerTo(bot.person(lea), 'case HOI-2026-001');
    for (const button of card.buttons) {
      const press = await bot.person(lea).presses(card, button).catch(() => undefined);
      if (press?.dialog !== undefined) expect([button, danishIn(press.dialog.reads)]).toEqual([button, []]);
    }
    await answerTo(bot.person(sara), 'overdrag Svalerede til Lea Dummy fordi ferie');
    const asked = await bot.person(lea).receives(/ferie/);
    expect(danishIn(asked.reads.replace('ferie', ''))).toEqual([]);
    expect((await bot.person(lea).presses(asked, 'handover.decline')).message?.reads).toContain('You');
  });

  test('back to Danish in one line', async () => {
    expect((await answerTo(bot.person(lea), 'skriv dansk')).reads).toContain(help.settings.saved);
    expect((await answerTo(bot.person(lea), 'help')).reads).toContain(help.asked);
  });

  test('with nothing chosen, the language of the person’s Teams', async () => {
    expect(danishIn((await answerTo(bot.person(emily), 'help')).reads)).toEqual([]);
    expect(danishIn((await answerTo(bot.person(emily), 'mine sager')).reads)).toEqual([]);
    bot.person(emily).speaks('da-DK');
    expect((await answerTo(bot.person(emily), 'help')).reads).toContain(help.asked);
    bot.person(emily).speaks('en-GB');
  });

  test('a forged choice of language is none', async () => {
    const card = await answerTo(bot.person(mille), 'indstillinger');
    const press = await bot.person(mille).forges(card, 'settings.save', { language: '__proto__' });
    expect(press.notice).toBe(refusals.ChoiceUnknown);
    expect((await answerTo(bot.person(mille), 'hjælp')).reads).toContain(help.asked);
  });
});
