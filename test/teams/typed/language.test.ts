import { textsFor } from '../../../src/language/texts';
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
} from '../../support/running-bot';
import { withoutData } from '../support/families';
import { answerTo, firstOf } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { actions, help, notices, refusals } = textsFor('da');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

describe('help fits the person and the place', () => {
  test.each([
    ['a coordinator', lea, ['overdrag … til …'], ['import', 'revision …']],
    ['a professional', jonas, ['mine sager'], ['opret sag', 'import', 'overdrag … til …']],
    ['a lead', karen, ['opret sag'], ['import', 'overdrag … til …']],
    ['the auditor', rie, ['revision …'], ['opret sag', 'import']],
    ['the administrator', adam, ['import'], ['opret sag', 'revision …']],
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
        expect(reads).not.toContain(help.suggestions.nothing.title);
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

  test.each(['hej', 'Hej Rød Tråd!', 'hvad kan du?', 'hjælp mig'])(
    '“%s” is answered with it',
    async (text) => {
      expect((await answerTo(bot.person(mille), text)).reads).toContain(help.asked);
    },
  );
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
    'what may be several things (%s) is met with “Mente du …?”, and each is said by one press',
    async (text) => {
      const near = await answerTo(bot.person(lea), text);
      expect(near.reads).toContain(help.suggestions.command.title);
      expect(near.buttons.slice(-2)).toEqual([actions['concern.show'], help.suggestions.help]);
      const phrases = near.buttons.slice(0, -2);
      expect(phrases.length).toBeGreaterThan(0);
      expect(phrases.length).toBeLessThanOrEqual(3);
      for (const phrase of phrases) {
        const again = await answerTo(bot.person(lea), text);
        const { message } = await bot.person(lea).presses(again, phrase);
        expect(message?.reads).not.toContain(help.suggestions.nothing.title);
        expect(message?.reads).not.toContain(help.suggestions.command.title);
      }
    },
  );

  test.each(['abrakadabra simsalabim', '🐘', '….', '???', '42'])(
    'nonsense (%s) gets one friendly sentence, and the two ways on that always help',
    async (text) => {
      const said = await answerTo(bot.person(lea), text);
      expect(said.reads).toContain(help.suggestions.nothing.title);
      expect(said.reads).not.toContain(notices.refusalTitle);
      expect(said.buttons).toEqual([actions['concern.show'], help.suggestions.help]);
    },
  );

  const vague = 'jeg tænkte lige på noget med Månesten forleden';

  test('with a family of one’s own named, what may be meant is offered, about that family', async () => {
    const said = await answerTo(bot.person(lea), vague);
    expect(said.reads).toContain('Familien Månesten');
    expect(said.buttons.slice(-2)).toEqual([actions['concern.show'], help.suggestions.help]);
    const offers = said.buttons.slice(0, -2);
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.length).toBeLessThanOrEqual(3);
  });

  test('somebody else’s family is not known to be one: the same is offered as of a family that there is not', async () => {
    const said = await answerTo(bot.person(per), vague);
    expect(said.reads).not.toContain('Månesten');
    const other = await answerTo(bot.person(per), vague.replace('Månesten', 'Opfundet'));
    expect(said.reads).toBe(other.reads);
    expect(said.buttons).toEqual(other.buttons);
  });

  test('in a shared place it says nothing of a family', async () => {
    const heard = await bot.person(lea).says('@Rød Tråd noget sært med Månesten', { in: 'koordinatorer' });
    for (const { place, reads } of heard) {
      if (place === 'koordinatorer') expect(reads).not.toContain('Månesten');
    }
  });

  test('thanks are thanked for', async () => {
    expect((await answerTo(bot.person(lea), 'tusind tak!')).reads).toContain(
      notices.plain.youAreWelcome.title,
    );
  });

  test('what is still to come is said to be so', async () => {
    expect((await answerTo(bot.person(lea), 'aktindsigt HOI-2026-001')).reads).not.toContain(
      help.suggestions.nothing.title,
    );
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

/** Words that few Danish sentences do without, and no English one has. */
const danishWords =
  /(?<!\p{L})(og|ikke|jeg|du|dig|det|den|der|hvem|hvad|hvor|skriv|vælg|sag|sagen|familie|familien|til|eller|også|på|når|svar|besked|åbn|hjælp|uden|endnu|fra|dit|din|mit|kan|skal|er|et|af|som)(?!\p{L})/giu;

describe('language', () => {
  const danishIn = (reads: string): readonly string[] =>
    withoutData(reads, bot.file).match(danishWords) ?? [];

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
      expect([text, danishIn(reads)]).toEqual([text, []]);
    }
  });

  test('dialogs too, and what others make the bot write', async () => {
    const card = await answerTo(bot.person(lea), 'case HOI-2026-001');
    for (const button of card.buttons) {
      const press = await bot
        .person(lea)
        .presses(card, button)
        .catch(() => undefined);
      if (press?.dialog !== undefined) expect([button, danishIn(press.dialog.reads)]).toEqual([button, []]);
    }
    await answerTo(bot.person(sara), 'overdrag Svalerede til Lea Dummy fordi ferie');
    const asked = await bot.person(lea).receives(/ferie/);
    expect(danishIn(asked.reads)).toEqual([]);
    expect((await bot.person(lea).presses(asked, 'handover.decline')).message?.reads).toContain('You');
  });

  test('back to Danish in one line', async () => {
    expect((await answerTo(bot.person(lea), 'skriv dansk')).reads).toContain(help.settings.saved);
    expect((await answerTo(bot.person(lea), 'help')).reads).toContain(help.asked);
  });

  test('with nothing chosen, the language that one writes in, whatever Teams is set to', async () => {
    expect(danishIn((await answerTo(bot.person(emily), 'help')).reads)).toEqual([]);
    expect((await answerTo(bot.person(emily), 'mine sager')).reads).toContain('Mine sager');
    bot.person(emily).speaks('da-DK');
    expect(danishIn((await answerTo(bot.person(emily), 'my cases')).reads)).toEqual([]);
    bot.person(emily).speaks('en-GB');
  });

  test('what tells no language is answered in the one written last, also after a restart', async () => {
    expect((await answerTo(bot.person(emily), 'ok')).reads).toContain('I didn’t understand');
    const danish = await answerTo(bot.person(emily), 'jeg forstår ikke det her');
    expect(danish.reads).toContain(help.suggestions.nothing.title);
    expect((await answerTo(bot.person(emily), 'ok')).reads).toContain(help.suggestions.nothing.title);
    const { message } = await bot.person(emily).presses(danish, 'help.show');
    expect(message?.reads).toContain(help.asked);
    await bot.restart();
    expect((await answerTo(bot.person(emily), '👍')).reads).toContain(help.suggestions.nothing.title);
    await answerTo(bot.person(emily), 'what can I do here');
    expect((await answerTo(bot.person(emily), '👍')).reads).toContain('I didn’t understand');
  });

  test('with nothing written yet, the language of the person’s Teams', async () => {
    bot.person(ida).speaks('en-GB');
    expect((await answerTo(bot.person(ida), '👍')).reads).toContain('I didn’t understand');
    bot.person(ida).speaks('da-DK');
    expect((await answerTo(bot.person(ida), '👍')).reads).toContain(help.suggestions.nothing.title);
  });

  test('a forged choice of language is none', async () => {
    const card = await answerTo(bot.person(mille), 'indstillinger');
    const press = await bot.person(mille).forges(card, 'settings.save', { language: '__proto__' });
    expect(press.notice).toBe(refusals.ChoiceUnknown);
    expect((await answerTo(bot.person(mille), 'hjælp')).reads).toContain(help.asked);
  });
});
