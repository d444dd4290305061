import { textsFor } from '../../../src/language/texts';
import { type BotAtWork, jonas, lea, mille, startBotAtWork } from '../../support/running-bot';
import { answerTo } from '../support/presses';
import { everythingStored } from '../support/store-file';
import { flawsIn, flawsLogged } from '../support/traffic';

jest.setTimeout(30_000);

const { actions, help, notices, refusals } = textsFor('da');
const route = help.concernReport.title;

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => {
  expect(flawsIn(bot)).toEqual([]);
  expect(flawsLogged(bot)).toEqual([]);
});
afterAll(() => bot.close());

const answersTo = async (who: string, text: string) =>
  (await bot.person(who).says(text)).filter(({ activity }) => activity.replyToId !== undefined);

describe('a worry for a child is met with the municipality’s route (S7)', () => {
  test.each([
    'jeg tror Alma bliver slået derhjemme',
    'hun tør ikke gå hjem',
    'mor drikker igen og Storm ser det',
  ])('%s', async (text) => {
    const [first, ...more] = await answersTo(mille, text);
    expect(first?.reads).toContain(route);
    expect(more).toEqual([]);
  });

  test('first the route, then what was asked for besides', async () => {
    const [first, second] = await answersTo(lea, 'far slår Alma. mine sager');
    expect(first?.reads).toContain(route);
    expect(second?.reads).toContain('Månesten');
  });

  test('an exact line is carried out, and the route stands beneath', async () => {
    const [first, second] = await answersTo(
      lea,
      'sparring om sprog; spørgsmål: hvad gør vi, når far slår drengen',
    );
    expect(first?.reads).not.toContain(route);
    expect(second?.reads).toContain(route);
  });

  test('doubt gets one line with a button, and the answer', async () => {
    const answers = await answersTo(
      lea,
      'afslut HOI-2026-001; familien siger: det er farligt når nogen skubber',
    );
    const second = answers.find(({ reads }) => reads.includes(notices.plain.perhapsConcern.text));
    expect(answers.map(({ reads }) => reads).join()).not.toContain('112');
    if (second === undefined) throw new Error('no line of doubt');
    const pressed = await bot.person(lea).presses(second, actions['concern.show']);
    expect(pressed.message?.reads).toContain(route);
  });

  test.each(['abrakadabra simsalabim', 'opret'])(
    'what was not understood carries the way to it: %s',
    async (text) => {
      const said = await answerTo(bot.person(lea), text);
      expect(said.reads).not.toContain(route);
      const pressed = await bot.person(lea).presses(said, actions['concern.show']);
      expect(pressed.message?.reads).toContain(route);
    },
  );

  test('in a shared place the route is public, and repeats nothing', async () => {
    const said = await bot.person(jonas).says('@Rød Tråd jeg tror Alma får tæv', { in: 'tvaerfagligt-team' });
    const text = JSON.stringify(said.map(({ activity }) => activity));
    expect(text).toContain(route);
    expect(text).not.toContain('Alma får');
  });

  test('a name in it is asked about nobody', async () => {
    const [first, ...more] = await answersTo(mille, 'hvem er koordinator for Alma som bliver slået');
    expect(first?.reads).toContain(route);
    expect(first?.reads).not.toContain(refusals.UnknownCommand);
    expect(more).toEqual([]);
  });

  test('the words are kept nowhere: not in the store, not in its file, not in the log', async () => {
    const mark = 'kvidderkvad';
    await answersTo(mille, `jeg tror ${mark} bliver slået`);
    await answersTo(mille, `hvem er koordinator for ${mark} som bliver slået`);
    expect(`${everythingStored(bot.file)}\n${bot.logged.join('\n')}`).not.toContain(mark);
  });
});
