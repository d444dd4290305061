import { fill, textsFor } from '../../src/language/texts';
import type { SeenMessage } from '../../src/tryout/person';
import { type BotAtWork, jonas, karen, lea, nora, sara, startBotAtWork } from '../support/running-bot';
import { answerTo, dataOf, filledIn, inputOf, opens, outcomeOf, returned, submits } from './support/presses';
import { everythingStored } from './support/store-file';
import { flawsIn, flawsLogged } from './support/traffic';

jest.setTimeout(30_000);

const { actions, contactLog, deadlines, refusals } = textsFor('da');
const english = textsFor('en');

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
  for (const who of [lea, jonas, karen]) await answerTo(bot.person(who), 'hjælp');
});
afterEach(() => {
  expect(flawsIn(bot)).toEqual([]);
  expect(flawsLogged(bot)).toEqual([]);
});
afterAll(() => bot.close());

let opened = 0;

/** Lea's family, new for each test, with two children. */
const newFamily = async (): Promise<string> => {
  opened += 1;
  const card = await answerTo(bot.person(lea), `opret sag "Familien Frist${opened}" start i dag`);
  const reference = /HOI-\d{4}-\d{3}/.exec(card.reads)?.[0] ?? '';
  for (const name of ['Alma', 'Storm']) {
    await answerTo(bot.person(lea), `tilføj medlem ${reference}; navn: ${name}; relation: barn`);
  }
  return reference;
};

const started = (reference: string, who = 'Alma'): Promise<SeenMessage> =>
  answerTo(bot.person(lea), `frist ${reference}; frist: barnets plan; hvem: ${who}; fra: 12. maj 2026`);

const says = (refusal: string): string => refusal.split(/[[{]/)[0]?.trim() ?? '';

describe('a deadline in law by chat (L6)', () => {
  test('is recorded in one line, and shows its name, whom it is about, and how near its last day is', async () => {
    const card = await started(await newFamily());
    expect(card.reads).toContain(deadlines.done.started.title);
    expect(card.reads).toContain('Barnets plan foreligger · Alma');
    expect(card.reads).toContain('Senest 12. august · om 8 dage');
    expect(card.reads).toContain('barnets lov § 91');
    expect(card.buttons).toEqual(
      expect.arrayContaining([actions['deadline.met'], actions['deadline.drop'], actions['deadline.start']]),
    );
  });

  test('is recorded in the dialog that the contact card opens, and stands there beside what is agreed', async () => {
    const reference = await newFamily();
    const card = await answerTo(bot.person(lea), `kontakt ${reference}`);
    expect(card.reads).not.toContain(deadlines.title);
    const dialog = await opens(bot.person(lea), card, 'deadline.start');
    expect(JSON.stringify(inputOf(dialog, 'deadline'))).toContain('regnes fra: Afgørelse om en indsats');
    const done = await submits(bot.person(lea), dialog, 'deadline.start', {
      deadline: 'child-plan',
      startedOn: '2026-05-12',
    });
    expect(outcomeOf(done)).toContain(deadlines.done.started.title);
    const agree = await opens(bot.person(lea), card, 'rhythm.agree');
    const agreed = await submits(bot.person(lea), agree, 'rhythm.agree', {
      kind: 'followUpMeeting',
      until: '2027-01-01',
      reason: 'Aftalt med familien',
    });
    const reads = outcomeOf(agreed);
    expect(reads).toContain(contactLog.deviations);
    expect(reads).toContain('Senest 12. august · om 8 dage');
    expect(reads).toContain(deadlines.beside);
  });

  test('is named on the case card and in the coordinator’s list, and opens from both', async () => {
    const reference = await newFamily();
    await started(reference);
    const familyCase = await answerTo(bot.person(lea), `sag ${reference}`);
    expect(familyCase.reads).toContain('Barnets plan foreligger · Alma');
    const shown = await bot.person(lea).presses(familyCase, 'deadline.show');
    expect(shown.message?.reads).toContain(fill(deadlines.eyebrow, { reference }));
    expect((await answerTo(bot.person(lea), `frister for ${reference}`)).reads).toContain('Alma');
  });

  test('is met with a press, once: the second press is answered with how it stands', async () => {
    const card = await started(await newFamily());
    const [first, second] = [
      await opens(bot.person(lea), card, 'deadline.met'),
      await opens(bot.person(lea), card, 'deadline.met'),
    ];
    expect(filledIn(first, 'on')).toBe('2026-08-04');
    const met = await submits(bot.person(lea), first, 'deadline.met', {});
    expect(outcomeOf(met)).toContain(deadlines.done.met.title);
    const again = await submits(bot.person(lea), second, 'deadline.met', {});
    expect(outcomeOf(again)).toContain(deadlines.done.ended.title);
    const stale = await bot.person(lea).presses(card, actions['deadline.drop']);
    expect(outcomeOf(stale)).toContain(refusals.DeadlineNotRunning);
  });

  test('is met, or dropped with its reason, in one line', async () => {
    const reference = await newFamily();
    await started(reference, 'Alma');
    await started(reference, 'Storm');
    const several = await answerTo(
      bot.person(lea),
      `frist overholdt ${reference}; frist: barnets plan; dato: i dag`,
    );
    expect(several.reads).toContain(refusals.ChoiceUnknown);
    const met = await answerTo(
      bot.person(lea),
      `frist overholdt ${reference}; frist: Barnets plan foreligger · Alma; dato: i dag`,
    );
    expect(met.reads).toContain(deadlines.done.met.title);
    const dropped = await answerTo(
      bot.person(lea),
      `frist falder bort ${reference}; frist: barnets plan; grund: familien er flyttet`,
    );
    expect(dropped.reads).toContain(deadlines.done.dropped.title);
    expect(dropped.reads).toContain(deadlines.none);
    expect((await answerTo(bot.person(lea), `frist overholdt ${reference}`)).reads).toContain(
      refusals.DeadlineNotRunning,
    );
  });

  test('is kept in English too', async () => {
    const reference = await newFamily();
    const says = async (text: string) => answerTo(bot.person(lea), text);
    await says('engelsk');
    const none = await says(`deadline ${reference}`);
    expect(none.reads).toContain(english.deadlines.none);
    const card = await says(
      `deadline ${reference}; deadline: the child's plan; who: Storm; from: 12 May 2026`,
    );
    expect(card.reads).toContain('The child’s plan is ready · Storm');
    expect(card.reads).toContain('in 8 days');
    const dropped = await says(`drop deadline ${reference}; deadline: the child’s plan; reason: they moved`);
    expect(dropped.reads).toContain(english.deadlines.done.dropped.title);
    const wrong = await says(`deadline ${reference}; deadline: nonsense; who: Storm; from: 12 May 2026`);
    expect(wrong.reads).toContain(english.refusals.ChoiceUnknown);
    await says('danish');
  });
});

describe('what cannot be is answered with the form and what is wrong (L6)', () => {
  test.each([
    [
      'a day that has not come',
      'frist: barnets plan; hvem: Alma; fra: 5. august 2026',
      refusals.DateInFuture,
    ],
    ['a deadline that there is not', 'frist: månens fase; hvem: Alma; fra: 12. maj', refusals.ChoiceUnknown],
    [
      'a day before the rule was in force',
      'frist: barnets plan; hvem: Alma; fra: 31. december 2023',
      refusals.DeadlineNotInForce,
    ],
    [
      'somebody who is not in the family',
      'frist: barnets plan; hvem: Gudrun; fra: 12. maj',
      refusals.MemberUnknown,
    ],
    ['a day that there is not', 'frist: barnets plan; hvem: Alma; fra: 31. juni', refusals.DateImpossible],
    ['no day', 'frist: barnets plan; hvem: Alma', refusals.FieldMissing],
  ])('%s', async (_what, fields, refusal) => {
    const reference = await newFamily();
    const form = await answerTo(bot.person(lea), `frist ${reference}; ${fields}`);
    expect(form.reads).toContain(says(refusal));
    expect(filledIn(form, 'about')).toBeDefined();
    expect((await answerTo(bot.person(lea), `frist ${reference}`)).reads).toContain(deadlines.none);
  });

  test('met before it began, or tomorrow; dropped without a reason', async () => {
    const card = await started(await newFamily());
    const dialog = await opens(bot.person(lea), card, 'deadline.met');
    const early = returned(await submits(bot.person(lea), dialog, 'deadline.met', { on: '2026-05-11' }));
    expect(early.reads).toContain(refusals.DateOrder);
    const late = returned(await submits(bot.person(lea), early, 'deadline.met', { on: '2026-08-05' }));
    expect(late.reads).toContain(refusals.DateInFuture);
    const drop = await opens(bot.person(lea), card, 'deadline.drop');
    const blank = returned(await submits(bot.person(lea), drop, 'deadline.drop', { reason: '   ' }));
    expect(blank.reads).toContain(refusals.ReasonMissing);
  });

  test('a CPR number in the reason is refused, and kept nowhere (L2)', async () => {
    const number = ['21', '01', '85', '43', '21'].join('');
    const card = await started(await newFamily());
    const drop = await opens(bot.person(lea), card, 'deadline.drop');
    const refused = await submits(bot.person(lea), drop, 'deadline.drop', { reason: `født ${number}` });
    expect(outcomeOf(refused)).toContain(refusals.CprNotAllowed);
    expect(everythingStored(bot.file)).not.toContain(number);
  });
});

describe('who keeps it, and who is told (L6)', () => {
  test.each([
    ['somebody in the network', jonas],
    ['the lead', karen],
    ['another coordinator', sara],
    ['somebody of another authority', nora],
  ])('%s presses in vain, whatever their card says', async (_who, id) => {
    const card = await started(await newFamily());
    const data = dataOf(card, actions['deadline.met']);
    const reference = String(data.reference);
    await answerTo(bot.person(lea), `tilføj netværk ${reference}; hvem: kollega; kollega: Jonas Attrap`);
    const own = await answerTo(bot.person(id), 'hjælp');
    for (const [verb, more] of [
      ['deadline.show', {}],
      ['deadline.met', { on: '2026-08-04' }],
      ['deadline.drop', { reason: 'Nej' }],
      ['deadline.start', { deadline: 'child-plan', startedOn: '2026-05-20' }],
    ] as const) {
      const press = await bot.person(id).forges(own, verb, { ...data, ...more });
      expect([refusals.NotAllowed, refusals.NotFound]).toContain(outcomeOf(press).split('\n').at(-1));
    }
    const still = await answerTo(bot.person(lea), `frist ${reference}`);
    expect(still.reads).toContain('Senest 12. august');
  });

  test('the lead reads what it is called and its day, and no name', async () => {
    const reference = await newFamily();
    await started(reference);
    const { reads } = await answerTo(bot.person(karen), `sag ${reference}`);
    expect(reads).toContain('Barnets plan foreligger');
    expect(reads).toContain('Senest 12. august');
    expect(reads).not.toMatch(/Alma|Familien Frist/);
  });
});
