import { textsFor } from '../../src/language/texts';
import type { SeenMessage } from '../../src/tryout/person';
import { type BotAtWork, lea, startBotAtWork } from '../support/running-bot';
import { answerTo, opens, renewed, submits } from './support/presses';
import { flawsIn } from './support/traffic';

jest.setTimeout(30_000);

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => expect(flawsIn(bot)).toEqual([]));
afterAll(() => bot.close());

const says = (line: string): Promise<SeenMessage> => answerTo(bot.person(lea), line);
const { agenda, live } = textsFor('da').plan;
const { plannedFromPlan, planned } = textsFor('da').meeting.done;
const goal = 'Vi vil have rolige morgener';

let families = 0;
const newFamily = async (): Promise<string> => {
  families += 1;
  const opened = await says(`opret sag "Familien Dagsorden${'abcdefghij'[families]}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(opened.reads)?.[0] ?? '';
  await says(`tilføj medlem ${reference}; navn: Tulle; relation: mor; forældremyndighed: ja`);
  return reference;
};
const withGoal = async (): Promise<string> => {
  const reference = await newFamily();
  await says(
    `mål ${reference}; ord: ${goal}; ønske fra: Tulle; område: familie; vigtighed: vigtigst; tegn: Rolige morgener; nu: 2; målet er: 4; følg op: i morgen`,
  );
  await says(`handling ${reference}; hvad: Stil tøjet frem; hvem: Tulle; senest: om 14 dage`);
  return reference;
};
const followUp = (reference: string, when = '18/8') =>
  says(`møde ${reference} ${when} kl. 10-11; slags: opfølgningsmøde; sted: Familiehuset`);

const times = (text: string, part: string): number => text.split(part).length - 1;

describe('the agenda of a follow-up is born from the plan (P5, P7, M2)', () => {
  test('P5: goals that are due, open actions and offers stand there when the meeting is planned', async () => {
    const reference = await withGoal();
    expect((await followUp(reference)).reads).toContain(plannedFromPlan.text);
    const items = await says(`dagsorden ${reference}`);
    for (const part of [goal, agenda.offers, agenda.actions.one]) expect(items.reads).toContain(part);
  });

  test('what is taken out comes back by one press alone, and nothing comes twice', async () => {
    const reference = await withGoal();
    await followUp(reference, '19/8');
    const items = await says(`dagsorden ${reference}`);
    const without = renewed(await bot.person(lea).presses(items, 'agenda.removeItem'));
    expect(times(without.reads, goal)).toBe(0);
    const fetched = renewed(await bot.person(lea).presses(without, 'agenda.fromPlan'));
    expect(times(fetched.reads, goal)).toBe(1);
    const again = renewed(
      await bot.person(lea).forges(fetched, 'agenda.fromPlan', {
        reference,
        meeting: /"meeting":"([^"]+)"/.exec(JSON.stringify(fetched.card))?.[1] ?? '',
      }),
    );
    expect(times(again.reads, goal)).toBe(1);
    expect(times(again.reads, agenda.offers)).toBe(1);
  });

  test('a family without a plan, and a start-up meeting, begin with an empty agenda', async () => {
    expect((await followUp(await newFamily(), '20/8')).reads).toContain(planned.text);
    const reference = await withGoal();
    const startup = await says(`møde ${reference} 21/8 kl. 10-11; slags: opstartsmøde; sted: Familiehuset`);
    expect(startup.reads).toContain(planned.text);
    expect((await says(`dagsorden ${reference}`)).reads).not.toContain(goal);
  });

  test('P5: a goal is followed up from the card of the meeting itself', async () => {
    const reference = await withGoal();
    const meeting = await says(
      `møde ${reference} i dag kl. 16-17; slags: opfølgningsmøde; sted: Familiehuset`,
    );
    const card = renewed(await bot.person(lea).presses(meeting, 'live.show'));
    expect(card.reads).toContain(goal);
    const dialog = await opens(bot.person(lea), card, 'plan.followUp');
    const done = renewed(
      await submits(bot.person(lea), dialog, 'plan.followUp', {
        on: '2026-08-04',
        values: 'Rolige morgener: 3',
        experiences: 'Tulle: 7',
        choice: 'continue',
      }),
    );
    expect(done.reads).toContain(live.choices.continue);
    expect(done.reads).toContain('2 → 3');
    expect((await says(`plan ${reference}`)).reads).toContain('Tulle oplever det som 7');
  });
});

describe('statutory deadlines beside the plan (L6)', () => {
  test('L6: stand there; the earlier of the two days is a choice', async () => {
    const reference = await withGoal();
    await says(`frist ${reference}; frist: barnets plan; fra: i dag`);
    expect((await says(`plan ${reference}`)).reads).toContain('Barnets plan foreligger');
    const later = await says(`følg op på mål ${reference}; valg: fortsæt; igen: 1/12`);
    expect(later.reads).toContain('Følges op senest 1. december');
    const earlier = await says(`følg op på mål ${reference}; valg: fortsæt; igen: 1/12; tidligste: ja`);
    expect(earlier.reads).toContain('Følges op senest 4. november');
  });
});
