import { textsFor } from '../../../src/language/texts';
import { type BotAtWork, karen, lea, per, startBotAtWork } from '../../support/running-bot';
import { answerTo } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { actions, summaries } = textsFor('da');
const english = textsFor('en');
const lookUp = /Find koordinatoren/i;
let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const shownBy = async (who: string, line: string): Promise<string> => {
  const { activity, buttons, reads } = await answerTo(bot.person(who), line);
  return [activity.summary, reads, ...buttons].join('\n');
};

describe('a sentence that names one of the speaker’s own families goes to that family, never to the look-up (C7)', () => {
  test.each([
    ['hvem har givet samtykke i Månesten', actions['consent.record']],
    ['hvem har sagt ja til samtykke i familien månesten', actions['consent.record']],
    ['hvem har svaret på mødet med Månesten', 'Månesten'],
    ['hvem har talt med om mødet i Månesten', 'Månesten'],
    ['who has given consent in Månesten', english.actions['consent.record']],
    ['samtykke fra Freja til Jobcenter i Månesten', actions['consent.record']],
    // Said about a case by its number, it is a line to carry out; there is nothing to take back.
    ['fortryd overleveringen af 001', 'Overleveringen er ikke i gang længere'],
    ['overdrag Månesten nu hvor jeg holder op', 'Månesten'],
    ['hvem har Månesten som koordinator', 'Månesten'],
  ])('%s', async (line, seen) => {
    const answer = await shownBy(lea, line);
    expect(answer).not.toMatch(lookUp);
    expect(answer).toContain(seen);
  });

  test.each([
    ['log kontakt Månesten ringet i fredags', '2026-07-31', 'phone'],
    ['log kontakt Månesten besøgt i mandags', '2026-08-03', 'visit'],
  ])('a contact comes filled in: %s', async (line, day, kind) => {
    const form = await answerTo(bot.person(lea), line);
    expect(form.reads).not.toMatch(lookUp);
    expect(JSON.stringify(form.card)).toContain(`"value":"${day}"`);
    expect(JSON.stringify(form.card)).toContain(`"value":"${kind}"`);
  });
});

describe('a sentence without a family never goes to the look-up', () => {
  test.each([
    [lea, 'hvem har svaret på mødet'],
    [lea, 'hvem har givet samtykke'],
    [karen, 'hvem har for mange sager'],
    [karen, 'hvem har flest sager lige nu'],
    [per, 'hvem har svaret på mødet'],
    [per, 'who has answered the meeting'],
    [per, 'log kontakt ringet i fredags'],
    [lea, 'log kontakt ringet i fredags'],
  ])('%#: %s', async (who, line) => {
    expect(await shownBy(who, line)).not.toMatch(lookUp);
  });
});

describe('for everybody else it stays the existence-blind answer, whether or not there is such a family', () => {
  const blind = (answer: string, name: string) => answer.replaceAll(name, 'X');
  test.each([
    'hvem har NAVN',
    'hvem har familien NAVN',
    'hvem har sagen med NAVN',
    'hvem har givet samtykke i NAVN',
    'log kontakt NAVN ringet i fredags',
  ])('%s', async (line) => {
    const there = await shownBy(per, line.replace('NAVN', 'Regnbue'));
    const not = await shownBy(per, line.replace('NAVN', 'Solnedgang'));
    expect(there).toContain(summaries.questionOffer.offered);
    expect(blind(there, 'Regnbue')).toBe(blind(not, 'Solnedgang'));
  });
});
