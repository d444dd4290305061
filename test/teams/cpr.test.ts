import { textsFor } from '../../src/language/texts';
import { adam, type BotAtWork, jonas, lea, mille, nora, sara, startBotAtWork } from '../support/running-bot';
import { answerTo, dataOf, firstOf, opens, outcomeOf, submits } from './support/presses';
import { activityOf, from } from './support/raw';
import { staffListOf } from './support/staff-list';
import { everythingStored } from './support/store-file';
import { flawsIn, flawsLogged } from './support/traffic';

jest.setTimeout(30_000);

const { importReport, refusals } = textsFor('da');

/** Made on the spot: the digits appear nowhere. A birthday in January, and a serial number that is its own echo. */
const day = ['2', '1'].join('');
const serial = [4, 3, 2, 1].join('');
const birthday = `${day}01${['8', '5'].join('')}`;
const digits = `${birthday}${serial}`;
const replacement = `${Number(day) + 40}${digits.slice(2)}`;

const spellings = [
  ['in one go', digits],
  ['with a dash', `${birthday}-${serial}`],
  ['with a blank', `${birthday} ${serial}`],
  ['in pairs', birthday.replace(/(..)/g, '$1 ') + serial],
  ['with dots', `${birthday.replace(/(..)(..)(..)/, '$1.$2.$3')}-${serial}`],
  ['digit by digit', [...digits].join(' ')],
  ['with a long dash', `${birthday}–${serial}`],
  ['in wide digits', [...digits].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')],
  ['as a replacement number', `${replacement.slice(0, 6)}-${serial}`],
  ['within a word', `cpr:${digits}.`],
] as const;

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterEach(() => {
  expect(flawsIn(bot)).toEqual([]);
  expect(flawsLogged(bot)).toEqual([]);
});
afterAll(() => bot.close());

const isRefused = (text: string): void => expect(text).toContain(refusals.CprNotAllowed);

describe('a CPR number is refused wherever it is written (L2)', () => {
  test.each(spellings)('in a message, %s', async (_how, number) => {
    isRefused((await answerTo(bot.person(lea), `hvem er koordinator for ${number}`)).reads);
  });

  test.each([
    ['an alias', (number: string) => `opret sag "Familien ${number}" start i dag`],
    ['a reason', (number: string) => `overdrag HOI-2026-001 til Sara Testlund fordi ${number}`],
    ['a field', (number: string) => `tilføj medlem HOI-2026-001; navn: Alma ${number}; relation: barn`],
    ['a question', (number: string) => `sparring om sprog; spørgsmål: hvad med ${number}?`],
    ['a concern', (number: string) => `jeg er bekymret for et barn, ${number}`],
    ['nonsense', (number: string) => `abrakadabra ${number}`],
  ])('as part of %s', async (_what, line) => {
    isRefused((await answerTo(bot.person(lea), line(digits))).reads);
  });

  test('in a channel: refused there, without saying it again', async () => {
    const said = firstOf(await bot.person(lea).says(`@Rød Tråd sag ${digits}`, { in: 'koordinatorer' }));
    isRefused(said.reads);
    expect(JSON.stringify(said.activity)).not.toContain(digits);
  });

  test.each(spellings)('in the compose box, %s', async (_how, number) => {
    await expect(bot.person(jonas).searches(number)).rejects.toThrow(refusals.CprNotAllowed);
  });

  test('in dialogs, in any field', async () => {
    const card = await answerTo(bot.person(lea), 'sag HOI-2026-001');
    const sends = [
      ['case.addMember', { name: `Alma ${digits}`, relation: 'child' }],
      ['case.addNetwork', { kind: 'private', name: 'Gudrun', role: digits }],
      ['handover.request', { receiver: sara, reason: `orlov ${digits}` }],
      ['case.close', { takenOverBy: 'network', takenOverName: digits, familyView: 'ja' }],
    ] as const;
    for (const [form, inputs] of sends) {
      const dialog = await opens(bot.person(lea), card, form);
      const press = await submits(bot.person(lea), dialog, form, inputs);
      isRefused(outcomeOf(press));
      expect(JSON.stringify(press.dialog?.card)).not.toContain(digits);
    }
  });

  test('a dialog comes back with everything else that was typed, and without the number', async () => {
    const card = await answerTo(bot.person(lea), 'sag HOI-2026-001');
    const dialog = await opens(bot.person(lea), card, 'case.addNetwork');
    const inputs = { kind: 'private', name: 'Gudrun Farmor', role: `farmor ${birthday}\n${serial}` };
    const press = await submits(bot.person(lea), dialog, 'case.addNetwork', inputs);
    const back = JSON.stringify(press.dialog?.card);
    expect(press.dialog?.reads).toContain(refusals.CprNotAllowed);
    expect(back).toContain('Gudrun Farmor');
    expect(back).not.toContain(serial);
  });

  test('a date with a time is none in a line that says when', async () => {
    const text = `møde HOI-2026-001 ${['13', '10', '26'].join('.')} 1030`;
    expect((await answerTo(bot.person(lea), text)).reads).not.toContain(refusals.CprNotAllowed);
  });

  test('in what is filled in on a card', async () => {
    for (const who of [lea, sara]) await answerTo(bot.person(who), 'hjælp');
    await answerTo(bot.person(lea), 'overdrag HOI-2026-001 til Sara Testlund fordi orlov');
    const asked = await bot.person(sara).receives(/orlov/);
    isRefused(outcomeOf(await bot.person(sara).presses(asked, 'handover.decline', { reason: digits })));

    const offer = await answerTo(bot.person(nora), 'hvem er koordinator for HOI-2026-028');
    await bot.person(nora).presses(offer, 'question.passOn', { purpose: 'invite' });
    const question = await bot.person(lea).receives(/Nora Opspind/);
    isRefused(
      outcomeOf(await bot.person(lea).presses(question, 'question.askBack', { text: `Er det ${digits}?` })),
    );
    const data = dataOf(question, 'question.askBack');
    isRefused(
      outcomeOf(
        await bot.person(lea).forges(question, 'question.askBack', { ...data, [digits]: 'x', text: 'y' }),
      ),
    );
    isRefused(outcomeOf(await bot.person(lea).forges(question, 'case.show', { reference: digits })));
    isRefused(outcomeOf(await bot.person(lea).forges(question, 'case.show', { reference: Number(digits) })));
  });

  test('in an import: the line is named, and nothing is imported', async () => {
    const staff = `${staffListOf(bot.file)}\r\n00000000-0000-4000-8000-000000000050;Ole ${digits};;ppr;fagperson;;;;;`;
    const dialog = await opens(bot.person(adam), await answerTo(bot.person(adam), 'import'), 'import.open');
    const report = firstOf((await submits(bot.person(adam), dialog, 'import.open', { staff })).messages);
    expect(report.reads).toContain(importReport.notDone);
    expect(report.reads).toContain(importReport.problems.cpr.split(/[[{]/)[0]);
    expect(report.reads).not.toContain(digits);
  });

  test('in an import by somebody who may not import', async () => {
    const own = await answerTo(bot.person(mille), 'hjælp');
    const press = await bot.person(mille).forges(own, 'import.open', { staff: `id;navn\n1;${digits}` });
    expect(outcomeOf(press)).toContain(refusals.NotAllowed);
  });

  test('from strangers, in names, in verbs, in ids', async () => {
    const usual = await activityOf(bot, mille);
    await bot.teams.sendRaw({
      ...from(usual, { aadObjectId: digits, name: digits }),
      text: `mit nummer er ${digits}`,
    });
    await bot.teams.sendRaw({ ...from(usual, { name: digits }), id: digits, text: 'mine sager' });
    const own = await answerTo(bot.person(mille), 'hjælp');
    await bot.person(mille).forges(own, digits, {});
    await bot.person(mille).forges(own, 'case.show', { reference: { nested: digits } });
  });
});

describe('what only looks a little like one is let through', () => {
  test.each([
    ['a phone number', 'hvem er koordinator for +45 99 99 99 01'],
    ['a case', 'sag HOI-2026-001'],
    ['a day and a time', 'opret sag "Familien Klokkeslæt" start 2026-08-03'],
    ['a case and a year', 'revision HOI-2026-1'],
  ])('%s', async (_what, text) => {
    expect((await answerTo(bot.person(lea), text)).reads).not.toContain(refusals.CprNotAllowed);
  });
});

describe('afterwards', () => {
  test('the digits are nowhere: not in the store, not in its file, not in the log', async () => {
    const kept = `${everythingStored(bot.file)}\n${bot.logged.join('\n')}`;
    expect(kept.length).toBeGreaterThan(100_000);
    for (const number of [digits, replacement]) {
      const written = [...number].join('[ .–-]?');
      expect(kept.match(new RegExp(written))?.[0]).toBeUndefined();
    }
    expect(kept).not.toContain(spellings[7][1]);
  });
});
