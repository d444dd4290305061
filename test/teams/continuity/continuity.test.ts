import { fill, textsFor } from '../../../src/language/texts';
import type { SeenMessage } from '../../../src/tryout/person';
import {
  adam,
  type BotAtWork,
  ida,
  jonas,
  karen,
  lea,
  nora,
  per,
  sara,
  startBotAtWork,
} from '../../support/running-bot';
import { answerTo, dataOf, filledIn, firstOf, opens, outcomeOf, renewed, submits } from '../support/presses';
import { staffListOf } from '../support/staff-list';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { coordinator, familyCase, handover, importReport, notices, refusals } = textsFor('da');
const days = 24;

let bot: BotAtWork;
afterEach(() => expect(flawsIn(bot)).toEqual([]));

/** Each test has a family of its own: the same line said twice is questioned. */
const open = (who: string, alias: string): Promise<SeenMessage> =>
  answerTo(bot.person(who), `opret sag "${alias}" start i dag`);
const referenceIn = ({ reads }: SeenMessage): string => /HOI-\d{4}-\d{3}/.exec(reads)?.[0] ?? '';

describe('a deputy covers an absence (C4)', () => {
  beforeAll(async () => {
    bot = await startBotAtWork();
  });
  afterAll(() => bot.close());

  test('in one line: the deputy is told, and sees and does the same in those days and no longer', async () => {
    await answerTo(bot.person(lea), 'hjælp');
    const reference = referenceIn(await open(sara, 'Familien Ferie'));
    await answerTo(bot.person(sara), `stedfortræder ${reference}: Lea Dummy fra 6. august til 14. august`);
    const told = await bot.person(lea).receives(notices.plain.deputyAppointed.title);
    expect(told.reads).toContain('14. august');

    const before = await answerTo(bot.person(lea), `sag ${reference}`);
    expect(before.reads).not.toContain('Familien Ferie');
    await bot.letPass(3 * days);
    const during = await answerTo(bot.person(lea), `tilføj medlem ${reference}; navn: Alma; relation: barn`);
    expect(during.reads).toMatch(/Familien Ferie.*Alma/s);
    await bot.letPass(9 * days);
    const after = await answerTo(bot.person(lea), `sag ${reference}`);
    expect(after.reads).not.toContain('Familien Ferie');
  });

  test('in a dialog, and stopped before its time', async () => {
    const card = await open(sara, 'Familien Kursus');
    const dialog = await opens(bot.person(sara), card, 'case.appointDeputy');
    const today = String(filledIn(dialog, 'from'));
    const appointed = renewed(
      await submits(bot.person(sara), dialog, 'case.appointDeputy', { deputy: lea, to: '2026-09-30' }),
    );
    expect(appointed.reads).toContain('Lea Dummy');
    expect(today).toMatch(/^2026-08-/);
    const stopped = await bot.person(sara).presses(appointed, 'case.endDeputy');
    expect(stopped.message?.reads).not.toContain('Lea Dummy');
  });

  test.each([
    ['oneself', 'Sara Testlund fra i dag til 30. september', refusals.DeputyIsCoordinator],
    ['days in the wrong order', 'Lea Dummy fra 30. september til 1. september', refusals.DateOrder],
    ['days that are gone', 'Lea Dummy fra 1. januar 2026 til 2. januar 2026', refusals.DateInPast],
    ['a day that there is not', 'Lea Dummy fra i dag til 31. februar', refusals.DateImpossible],
    [
      'somebody who is no coordinator',
      'Jonas Attrap fra i dag til 30. september',
      'Jonas Attrap er ikke koordinator',
    ],
  ])('with %s the form comes back and says what to do', async (what, typed, said) => {
    const reference = referenceIn(await open(sara, `Familien Rettidig ${what}`));
    const card = await answerTo(bot.person(sara), `stedfortræder ${reference}: ${typed}`);
    expect(card.reads).toContain(said);
    expect(filledIn(card, 'deputy')).toBeDefined();
  });
});

describe('nobody lets go of a family before another holds on (C3)', () => {
  beforeAll(async () => {
    bot = await startBotAtWork();
  });
  afterAll(() => bot.close());

  test.each([
    ['the family’s network', 'netværk', 'Gudrun'],
    ['a service', 'tilbud', 'Ungdomsklubben'],
    ['another coordinator', 'anden koordinator', 'Sara Testlund'],
  ])('a case is closed in one line, taken over by %s', async (_who, by, name) => {
    const reference = referenceIn(await open(lea, `Familien Afsked ${name}`));
    const line = `afslut ${reference}; overtaget af: ${by}; navn: ${name}; dato: i dag; familien siger: vi er klar`;
    const closed = await answerTo(bot.person(lea), line);
    expect(closed.reads).toContain(familyCase.closed);
    expect(closed.reads).toContain(name);
    expect(closed.reads).toContain('vi er klar');
  });

  test.each([
    [
      'nobody named',
      'overtaget af: netværk; dato: i dag; familien siger: vi er klar',
      refusals.TakenOverByMissing,
    ],
    ['nobody at all', 'navn: Gudrun; dato: i dag; familien siger: vi er klar', refusals.FieldMissing],
    ['not a word from the family', 'overtaget af: netværk; navn: Gudrun; dato: i dag', refusals.FieldMissing],
    [
      'a day that has not come',
      'overtaget af: netværk; navn: Gudrun; dato: i morgen; familien siger: ja',
      refusals.DateInFuture,
    ],
  ])('with %s it stays open, and the form says what is missing', async (what, fields, said) => {
    const reference = referenceIn(await open(lea, `Familien Åben ${what}`));
    const card = await answerTo(bot.person(lea), `afslut ${reference}; ${fields}`);
    expect(card.reads).toContain(said.split(/[[{]/)[0]?.trim());
    expect((await answerTo(bot.person(lea), `sag ${reference}`)).reads).not.toContain(familyCase.closed);
  });

  test('in a dialog; the network is told, and nothing can be changed any more', async () => {
    await answerTo(bot.person(ida), 'hjælp');
    const card = await open(lea, 'Familien Farvel');
    const reference = referenceIn(card);
    await answerTo(bot.person(lea), `tilføj netværk ${reference}; hvem: kollega; kollega: Ida Mock`);
    const dialog = await opens(bot.person(lea), card, 'case.close');
    await submits(bot.person(lea), dialog, 'case.close', {
      takenOverBy: 'network',
      takenOverName: 'Farmor Dagny',
      familyView: 'Vi ved, hvem vi kan ringe til',
    });
    const told = await bot.person(ida).receives(fill(notices.plain.caseClosed.title, { reference }));
    expect(told.reads).not.toContain('Farvel');
    const ids = dataOf(card, 'Tilføj til familien');
    const forged = await bot
      .person(lea)
      .forges(card, 'case.addMember', { ...ids, name: 'Alma', relation: 'child' });
    expect(outcomeOf(forged)).toContain(refusals.CaseClosed);
    const late = await bot.person(lea).presses(card, 'Tilføj til familien');
    expect(late.dialog?.reads).toContain(refusals.CaseClosed);
  });

  test('not while a hand-over is under way', async () => {
    const reference = referenceIn(await open(lea, 'Familien Mellem'));
    await answerTo(bot.person(lea), `overdrag ${reference} til Sara Testlund fordi orlov`);
    const line = `afslut ${reference}; overtaget af: netværk; navn: Gudrun; dato: i dag; familien siger: vi er klar`;
    expect((await answerTo(bot.person(lea), line)).reads).toContain(refusals.HandoverAlreadyRequested);
  });

  test.each([
    ['the lead', karen],
    ['somebody in the network', jonas],
    ['an outsider', per],
  ])('%s does not close it, whatever their card says', async (_who, id) => {
    const own = await answerTo(bot.person(id), 'hjælp');
    const filled = { takenOverBy: 'network', takenOverName: 'X', on: '2026-08-04', familyView: 'ja' };
    const press = await bot.person(id).forges(own, 'case.close', { reference: 'HOI-2026-001', ...filled });
    expect([refusals.NotAllowed, refusals.NotFound]).toContain(outcomeOf(press).split('\n').at(-1));
    expect((await answerTo(bot.person(lea), 'sag HOI-2026-001')).reads).not.toContain(familyCase.closed);
  });
});

describe('a coordinator who is gone (C4)', () => {
  beforeAll(async () => {
    bot = await startBotAtWork();
    for (const who of [karen, sara, lea]) await answerTo(bot.person(who), 'hjælp');
  });
  afterAll(() => bot.close());

  const importWithout = async (...gone: readonly string[]) => {
    const dialog = await opens(bot.person(adam), await answerTo(bot.person(adam), 'import'), 'import.open');
    const done = await submits(bot.person(adam), dialog, 'import.open', {
      staff: staffListOf(bot.file, gone),
    });
    return firstOf(done.messages);
  };

  test('the lead is told at once, the cases show it, and only the lead takes them over', async () => {
    // An accepted hand-over takes effect at once; a requested one does not.
    const agreed = referenceIn(await open(lea, 'Familien Aftalt'));
    await answerTo(bot.person(lea), `overdrag ${agreed} til Sara Testlund fordi jeg rejser`);
    await answerTo(bot.person(sara), `ja til ${agreed}`);
    const waiting = referenceIn(await open(lea, 'Familien Venter'));
    await answerTo(bot.person(lea), `overdrag ${waiting} til Sara Testlund fordi jeg rejser`);

    expect((await importWithout(lea)).reads).toContain(importReport.done);
    const told = await bot.person(karen).receives((message) => message.reads.includes(waiting));
    expect(told.reads).toContain(notices.caseUncovered.title);
    expect(told.reads).toContain('Lea Dummy');
    expect(told.reads).not.toContain('Venter');
    expect((await answerTo(bot.person(sara), `sag ${agreed}`)).reads).toContain('Du er koordinator');

    const uncovered = await answerTo(bot.person(jonas), 'hvem er koordinator for HOI-2026-001');
    expect(uncovered.reads).toContain(coordinator.uncovered);
    expect(uncovered.reads).toContain('Karen Leder');

    for (const who of [sara, jonas, per, nora]) {
      const own = await answerTo(bot.person(who), 'hjælp');
      const press = await bot.person(who).forges(own, 'case.takeOver', { reference: 'HOI-2026-001' });
      expect([refusals.NotAllowed, refusals.NotFound]).toContain(outcomeOf(press).split('\n').at(-1));
    }

    const shown = await bot.person(karen).presses(told, 'case.show');
    if (shown.message === undefined) throw new Error('the card is gone');
    const taken = await bot.person(karen).presses(shown.message, 'case.takeOver');
    expect(taken.message?.reads).toContain('Familien Venter');
    expect(taken.message?.reads).toContain('Du er koordinator');
    expect((await bot.person(sara).receives(handover.titles.withdrawn.receiver)).reads).toContain(waiting);
    const again = await bot.person(karen).presses(shown.message, 'case.takeOver');
    expect(again.message?.reads).toContain('Du er koordinator');
    expect((await answerTo(bot.person(karen), `overtag ${agreed}`)).reads).toContain(
      refusals.CaseNotUncovered,
    );
  });

  test('the lead hands an uncovered family over, and a yes takes effect at once', async () => {
    await answerTo(bot.person(karen), 'overdrag HOI-2026-007 til Sara Testlund fordi Lea er rejst');
    const asked = await bot.person(sara).receives((message) => message.reads.includes('HOI-2026-007'));
    const accepted = await bot.person(sara).presses(asked, 'handover.accept');
    expect(accepted.message?.reads).toContain(handover.titles.completed.receiver);
    expect((await answerTo(bot.person(jonas), 'hvem er koordinator for Solsikke')).reads).toContain(
      'Sara Testlund',
    );
  });

  test('who has left is answered like somebody unknown', async () => {
    const answer = await answerTo(bot.person(lea), 'mine sager');
    expect(answer.reads).toContain(notices.plain.unknownStaff.text);
    expect(answer.reads).not.toMatch(/HOI|Månesten/);
    await expect(bot.person(lea).searches('Månesten')).rejects.toThrow(notices.plain.unknownStaff.text);
  });

  test('whoever comes back answers for their families again', async () => {
    const before = staffListOf(bot.file);
    const back = `${before}\r\n${lea};Lea Dummy;Familierådgiver;familieraadgivningen;koordinator;;;;;`;
    const dialog = await opens(bot.person(adam), await answerTo(bot.person(adam), 'import'), 'import.open');
    await submits(bot.person(adam), dialog, 'import.open', { staff: back });
    expect((await answerTo(bot.person(jonas), 'hvem er koordinator for HOI-2026-001')).reads).not.toContain(
      coordinator.uncovered,
    );
    expect((await answerTo(bot.person(lea), 'sag HOI-2026-001')).reads).toContain('Familien Månesten');
  });
});
