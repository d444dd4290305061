import { textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import { type BotAtWork, jonas, karen, lea, per, startBotAtWork } from '../../support/running-bot';
import { answerTo, filledIn } from '../support/presses';
import { flawsIn } from '../support/traffic';

jest.setTimeout(60_000);

const { forms, help, summaries, wishes } = textsFor('da');
const english = textsFor('en');
let bot: BotAtWork;
/** It is Tuesday 4 August 2026. */
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const day of ['2/9', '9/9'])
    await answerTo(bot.person(lea), `møde HOI-2026-001 ${day} kl. 10; sted: Familiehuset`);
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const answer = (line: string, who = lea): Promise<SeenMessage> => answerTo(bot.person(who), line);
const summaryOf = async (line: string, who = lea): Promise<string> => {
  const { activity, reads } = await answer(line, who);
  return `${activity.summary ?? ''}\n${reads}`;
};

describe('what somebody wants to see of a family of their own, said as it comes', () => {
  test.each([
    ['vis mig Månestens samtykker', summaries.consent],
    ['samtykket i Månesten', summaries.consent],
    ['Storms samtykke', summaries.consent],
    ['er der samtykke til Jobcenter i Månesten', summaries.notice.answer],
    ['hvornår udløber samtykket i Månesten', summaries.consent],
    ['har Bo givet samtykke', summaries.consent],
    ['må jeg tale med skolen om Månesten', summaries.notice.answer],
    ['Månestens møder', summaries.meetingList],
    ['Månestens næste møde', summaries.meetingList],
    ['hvornår er næste møde med Månesten', summaries.notice.answer],
    ['hvornår skal vi mødes med Månesten næste gang', summaries.notice.answer],
    ['hvem har ikke svaret på mødet i Månesten endnu', summaries.notice.answer],
    ['Almas sag', summaries.case],
    ['sagen om Freja og Bo', summaries.case],
    ['kan jeg se Månesten', summaries.case],
    ['hvordan går det med Månesten', summaries.case],
    ['hvem er med i netværket omkring Månesten', summaries.case],
    ['Månestens frister', summaries.deadlines],
    ['hvem har overtaget Månesten', summaries.coordinator],
    ['Månesten’s consents please', english.summaries.consent],
    ['the Månesten case', english.summaries.case],
    ['has Freja given consent', english.summaries.consent],
    ['when is the next meeting with Månesten', english.summaries.notice.answer],
    ['can I see the Månesten meeting', english.summaries.meetingList],
    ['how is Månesten doing', english.summaries.case],
  ])('%s', async (line, summary) => {
    expect(await summaryOf(line)).toContain(summary);
  });

  test('what may mean several things is offered, the case among them', async () => {
    expect((await answer('hvad mangler der i Månesten')).buttons).toContain(wishes.showCase);
  });

  test.each([
    ['hvem har telefonen i dag', lea],
    ['hvem har fødselsdag', lea],
    ['hvem har tid på torsdag', per],
    ['hvem har plads til en sag mere', karen],
  ])('what is no family is no look-up: %s', async (line, who) => {
    expect(await summaryOf(line, who)).not.toContain(summaries.questionOffer.offered);
  });
});

describe('a contact that is told of comes as its form, and nothing is kept before it is sent', () => {
  test.each([
    ['jeg talte med Månesten i telefon i går', 'phone', '2026-08-03'],
    ['har ringet til familien månesten i morges', 'phone', '2026-08-04'],
    ['jeg besøgte Familien Månesten i torsdags', 'visit', '2026-07-30'],
    ['hjemmebesøg hos Alma i går', 'visit', '2026-08-03'],
    ['kontakt Månesten sms i lørdags', 'message', '2026-08-01'],
    ['notér kontakt med Månesten i fredags, telefon', 'phone', '2026-07-31'],
    ['visited Månesten on Monday', 'visit', '2026-08-03'],
    ['phone call with Bo on 31 July', 'phone', '2026-07-31'],
  ])('%s', async (line, kind, on) => {
    const form = await answer(line);
    expect([filledIn(form, 'kind'), filledIn(form, 'on')]).toEqual([kind, on]);
  });

  test.each([
    ['jeg talte med Månesten i weekenden', 'i weekenden'],
    ['notér kontakt med Månesten forrige fredag, hjemmebesøg', 'forrige fredag'],
    ['talte med Freja om mødet på fredag', 'på fredag'],
    ['talte med Månesten i fredags og igen i mandags', 'i fredags, i mandags'],
  ])('a day that can’t be told is asked about: %s', async (line, said) => {
    const form = await answer(line);
    expect(form.reads).toContain(forms['contact.log'].title);
    expect(filledIn(form, 'on')).toBe('');
    expect(form.reads).toContain(said);
  });

  test.each([
    'jeg har ikke talt med Månesten i denne uge',
    'jeg ringer til Månesten i morgen',
    'besøg Månesten på torsdag',
    'har talt med skolen om Månesten',
    'called Månesten twice, no answer',
  ])('what is no contact that has been is none: %s', async (line) => {
    const { reads, buttons } = await answer(line);
    expect(buttons).not.toContain(forms['contact.log'].submit);
    expect(buttons).not.toContain(english.forms['contact.log'].submit);
    expect(reads).toContain('Månesten');
  });
});

describe('a meeting is planned as the kind that was said, and no question plans, moves or cancels one', () => {
  test.each([
    [
      'planlæg et netværksmøde for Månesten torsdag i næste uge fra 10 til 11.30',
      'Netværksmøde',
      '13. august',
    ],
    ['kan du indkalde til møde med Månesten den 19. august kl. 9', 'Opfølgningsmøde', '19. august'],
    ['network meeting Månesten 21 August at 10', 'Network meeting', '21 August'],
  ])('%s', async (line, kind, day) => {
    const { reads } = await answer(line);
    expect(reads).toContain(kind);
    expect(reads).toContain(day);
  });

  test('a second start-up meeting is asked about', async () => {
    const form = await answer('opstartsmøde Månesten fredag den 14. august kl. 9');
    expect(filledIn(form, 'kind')).toBe('startup');
    expect(form.reads).toContain(forms['meeting.plan'].title);
  });

  test.each([
    'skal vi flytte mødet med Månesten til torsdag',
    'skal Månesten have et møde på fredag kl 10?',
    'Månestens møde tirsdag kl. 10',
    'vis Månestens møde på fredag kl 10',
    'du må ikke aflyse mødet med Månesten',
  ])('%s', async (line) => {
    const before = (await answer('møder HOI-2026-001')).reads;
    await answer(line);
    await bot.letPass(0.1);
    expect((await answer('vis møder HOI-2026-001')).reads).toBe(before);
    await bot.letPass(0.1);
  });
});

describe('others learn nothing by it (C7)', () => {
  test.each([
    'hvordan går det med NAVN',
    'jeg talte med NAVN i går',
    'NAVNs samtykker',
    'kan jeg se NAVN',
    'hvem har overtaget NAVN',
  ])('%s', async (line) => {
    // What is offered, in any order: the order follows the letters typed. `test/talk/blind` checks the whole answer.
    const blind = (text: string, name: string): readonly string[] =>
      text.replaceAll(name, 'X').split('\n').toSorted();
    const there = await summaryOf(line.replace('NAVN', 'Regnbue'), per);
    const not = await summaryOf(line.replace('NAVN', 'Solnedgang'), per);
    expect(blind(there, 'Regnbue')).toEqual(blind(not, 'Solnedgang'));
  });

  test('a colleague in the network sees what they may, and logs no contact', async () => {
    expect((await answer('jeg talte med Freja i går', jonas)).reads).toContain(
      help.suggestions.nothing.title,
    );
  });
});
