import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demoTenantId } from '../../../src/config';
import { runImport } from '../../../src/import';
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
  rie,
  sara,
  startBotAtWork,
} from '../../support/running-bot';
import { answerTo, filledIn, firstOf, opens, outcomeOf, renewed, submits } from '../support/presses';
import { staffListOf } from '../support/staff-list';
import { countRows, rowsOf, takeOut, tamper } from '../support/store-file';
import { flawsIn } from '../support/traffic';

jest.setTimeout(30_000);

const { audit, importReport, refusals } = textsFor('da');

let bot: BotAtWork;

const imports = async (who: string, files: Readonly<Record<string, string>>): Promise<SeenMessage> => {
  const dialog = await opens(bot.person(who), await answerTo(bot.person(who), 'import'), 'import.open');
  return firstOf((await submits(bot.person(who), dialog, 'import.open', files)).messages);
};

/** The yes to what is shown first. */
const confirms = async (who: string, shown: SeenMessage): Promise<SeenMessage> =>
  renewed(await bot.person(who).presses(shown, textsFor('da').actions['import.confirm']));

const departments = [
  'id;navn;myndighed;leder;indgang;telefon',
  'kulturhuset;Kulturhuset;Kultur og Fritid;;Kulturhusets disk;99 99 99 20',
].join('\n');
const decisions = ['afdeling;emne;besluttes af', 'kulturhuset;Fripas;Lederen af Kulturhuset'].join('\n');

describe('an administrator imports what changes', () => {
  beforeAll(async () => {
    bot = await startBotAtWork();
  });
  afterEach(() => expect(flawsIn(bot)).toEqual([]));
  afterAll(() => bot.close());

  test('departments and decisions, and everybody finds them at once (C8)', async () => {
    const report = await imports(adam, { departments, decisions });
    expect(report.reads).toContain(importReport.done);
    const found = await answerTo(bot.person(per), 'hvem bestemmer om fripas i Kulturhuset');
    expect(found.reads).toContain('Lederen af Kulturhuset');
    expect(found.reads).toContain('Kulturhusets disk');
  });

  test('a staff list with somebody new, who then is known', async () => {
    const newId = '00000000-0000-4000-8000-000000000040';
    const staff = `${staffListOf(bot.file)}\n${newId};Bent Blyant;Pædagog;kulturhuset;fagperson;musik;;;;`;
    expect((await imports(adam, { staff })).reads).toContain(importReport.done);
    expect((await answerTo(bot.person(per), 'hvem kan noget om musik')).reads).toContain('Bent Blyant');
  });

  test('the same list again changes nothing', async () => {
    const before = rowsOf(bot.file, 'staff');
    expect((await imports(adam, { staff: staffListOf(bot.file) })).reads).toContain(importReport.done);
    expect(rowsOf(bot.file, 'staff').map(({ body }) => body)).toEqual(before.map(({ body }) => body));
  });

  test('bad lines are all named with number and remedy, and nothing is imported by half', async () => {
    const [header = '', ...lines] = staffListOf(bot.file).split('\r\n');
    const staff = [
      header,
      'ikke-et-id;Ane Andet;Lærer;maanebakkeskolen;fagperson;;;;;',
      '00000000-0000-4000-8000-000000000041;Bo Tredje;Lærer;findesikke;fagperson;;;;;',
      '00000000-0000-4000-8000-000000000042;Ib Fjerde;Lærer;maanebakkeskolen;konge;;;;;',
      '00000000-0000-4000-8000-000000000043;;Lærer;maanebakkeskolen;fagperson;;;;;',
      '00000000-0000-4000-8000-000000000044;Åse Sjette;Lærer;maanebakkeskolen;fagperson;;ingen mail;;;',
      '00000000-0000-4000-8000-000000000045;Eva Syvende;Lærer;maanebakkeskolen;fagperson;;;;2026-02-30;2026-03-01',
      ...lines,
      lines[0] ?? '',
    ].join('\r\n');
    const before = rowsOf(bot.file, 'staff');
    const report = await imports(adam, { staff });
    expect(report.reads).toContain(importReport.notDone);
    for (const line of [2, 3, 4, 5, 6, 7, lines.length + 8]) {
      expect(report.reads).toContain(fill(importReport.line, { file: importReport.files.staff, line }));
    }
    for (const said of ['findesikke', 'konge', 'ingen mail', '2026-02-30'])
      expect(report.reads).toContain(said);
    expect(rowsOf(bot.file, 'staff')).toEqual(before);
  });

  test.each([
    [
      'half of the staff',
      (list: string) => list.split('\r\n').slice(0, 10).join('\r\n'),
      importReport.problems.manyWouldLeave.split(/[[{]/)[0] ?? '?',
    ],
    [
      'the last administrator',
      (list: string) => list.replace(/administrator/g, 'fagperson'),
      'administrator',
    ],
    ['the columns', () => 'navn;alder\nAne;40', 'Kolonnen'],
    ['a quote that is never closed', (list: string) => `${list}\r\n"uden ende;`, 'CSV'],
    ['everything', () => 'id;navn;afdeling;roller', importReport.problems.empty],
  ])('a list that lacks %s is not taken', async (_what, spoil, said) => {
    const before = rowsOf(bot.file, 'staff');
    const report = await imports(adam, { staff: spoil(staffListOf(bot.file)) });
    expect(report.reads).toContain(importReport.notDone);
    expect(report.reads).toContain(said);
    expect(rowsOf(bot.file, 'staff')).toEqual(before);
  });

  test('school holidays and the hours of meetings, and the next proposal goes by them (M9)', async () => {
    const settings = 'indstilling;værdi\nMøder begynder;8.15\nMøder varer minutter;45';
    const schoolHolidays = 'navn;fra;til\nFælles ferie;6/7-2026;30-08-2026';
    const report = await confirms(adam, await imports(adam, { settings, schoolHolidays }));
    expect(report.reads).toContain(importReport.done);
    expect(report.reads).toContain(importReport.files.schoolHolidays);
    expect(report.reads).toContain('Efterårsferie 10. oktober 2026');
    const proposal = await answerTo(bot.person(lea), 'møde HOI-2026-001');
    const dialog = await opens(bot.person(lea), proposal, 'meeting.plan');
    expect(dialog.reads).toContain('Fælles ferie');
    expect(filledIn(dialog, 'start')).toBe('08:15');
  });

  test('S1: a type of information that is taken off the list is offered no more, and what was given stays named', async () => {
    const before = await answerTo(bot.person(lea), 'samtykke HOI-2026-001');
    expect(before.reads).toContain('skolefravær');
    const consentTypes = 'id;dansk\ncoordination;at der er en sag\nwellbeing;trivsel';
    const shown = await imports(adam, { consentTypes });
    expect(shown.reads).toContain(importReport.changes.title);
    expect(shown.reads).toContain('skolefravær');
    expect((await answerTo(bot.person(lea), 'samtykke HOI-2026-001')).reads).toContain('skolefravær');
    expect((await confirms(adam, shown)).reads).toContain(importReport.done);
    const status = await answerTo(bot.person(lea), 'samtykke HOI-2026-001');
    expect(status.reads).toContain('skolefravær');
    const dialog = await opens(bot.person(lea), status, 'consent.record');
    expect(dialog.reads).toContain('Trivsel');
    expect(dialog.reads).not.toContain('Skolefravær');
  });

  test('lists with bad lines: all are named with number and remedy, and no list is imported by half', async () => {
    const before = rowsOf(bot.file, 'settings');
    const report = await imports(adam, {
      schoolHolidays: 'navn;fra;til\nVinterferie;13/2-2027;31/2-2027',
      consentTypes: 'id;dansk\nwellbeing;trivsel',
      legalBases: 'id;dansk;hjemmel;gælder fra;gælder til;højst dage\nny;Ny;lov § 1;2027-01-01;2026-01-01;14',
    });
    expect(report.reads).toContain(importReport.notDone);
    for (const [file, line] of [
      ['schoolHolidays', 2],
      ['consentTypes', 1],
      ['legalBases', 2],
    ] as const) {
      expect(report.reads).toContain(fill(importReport.line, { file: importReport.files[file], line }));
    }
    for (const said of ['31/2-2027', 'coordination', importReport.problems.dateOrder])
      expect(report.reads).toContain(said);
    expect(rowsOf(bot.file, 'settings')).toEqual(before);
  });

  test('sent empty, the form asks for a file', async () => {
    const dialog = await opens(bot.person(adam), await answerTo(bot.person(adam), 'import'), 'import.open');
    const back = await submits(bot.person(adam), dialog, 'import.open', {});
    expect(outcomeOf(back)).toContain('Der mangler noget');
  });

  test.each([
    ['a coordinator', sara],
    ['a lead', karen],
    ['the auditor', rie],
    ['a professional', jonas],
  ])('%s may not, neither by typing nor by a forged dialog', async (_who, id) => {
    const rows = countRows(bot.file);
    const typed = await answerTo(bot.person(id), 'import');
    expect(typed.reads).toContain(refusals.NotAllowed);
    const forged = await bot.person(id).forges(typed, 'import.open', { departments });
    expect(outcomeOf(forged)).toContain(refusals.NotAllowed);
    // Their first conversation may be remembered; nothing else is.
    expect(countRows(bot.file) - rows).toBeLessThanOrEqual(1);
  });

  test('from the command line, while the bot runs: the lead hears of an uncovered family (C4)', async () => {
    await answerTo(bot.person(karen), 'hjælp');
    const list = join(dirname(bot.file), 'staff.csv');
    writeFileSync(list, staffListOf(bot.file, [lea]));
    const printed: string[] = [];
    const environment = { SQLITE_FILE: bot.file, ALLOWED_TENANTS: demoTenantId };
    expect(await runImport(['--staff', list], environment, (text) => printed.push(text))).toBe(0);
    expect(printed.join('')).toContain(`${importReport.left}: 1`);
    // The command line goes by the real clock, and the bot by the story's: wait until both have passed the moment of the
    // import.
    await bot.letPass(Math.max(0, (Date.now() - Date.parse(bot.clock.now())) / 3_600_000) + 1);
    const told = await bot.person(karen).receives('HOI-2026-001');
    expect(told.reads).toContain('Lea Dummy');
  });
});

describe('the auditor follows who did and saw what (L1)', () => {
  beforeEach(async () => {
    bot = await startBotAtWork();
  });
  afterEach(async () => {
    const flaws = flawsIn(bot);
    await bot.close();
    expect(flaws).toEqual([]);
  });

  const reference = 'HOI-2026-001';
  const turned = async (card: SeenMessage) => (await bot.person(rie).presses(card, 'audit.more')).message;
  const revision = () => answerTo(bot.person(rie), `revision ${reference}`);

  test('every look-up is there, with its basis, also those in vain; and so is the audit itself', async () => {
    await answerTo(bot.person(jonas), 'hvem er koordinator for Månesten');
    await answerTo(bot.person(nora), 'hvem er koordinator for Månesten');
    const offer = await answerTo(bot.person(per), 'hvem er koordinator for Månesten');
    await bot.person(per).presses(offer, 'question.passOn', { purpose: 'invite' });
    await bot.person(ida).searches('Månesten');
    await answerTo(bot.person(lea), `sag ${reference}`);
    await revision();
    const { reads } = await revision();
    expect(reads).toContain(audit.intact);
    for (const line of [
      /Jonas Attrap · [^\n]*som fagperson i netværket/,
      /Nora Opspind · [^\n]*fik ikke noget at se/,
      /Per Prøve · [^\n]*fik ikke noget at se/,
      /Per Prøve · [^\n]*samme myndighed, med et formål/,
      /Ida Mock · [^\n]*som fagperson i netværket/,
      /Lea Dummy · [^\n]*som koordinator/,
      /Rie Revisor · [^\n]*som intern revisor/,
    ]) {
      expect(reads).toMatch(line);
    }
    expect(reads).not.toMatch(/Månesten|Freja|Gudrun/);
  });

  test('the whole trail can be turned back to the day the case was opened', async () => {
    let card: SeenMessage | undefined = await revision();
    const entries: string[] = [];
    while (card !== undefined) {
      entries.push(card.reads);
      card = card.buttons.includes('Vis ældre') ? await turned(card) : undefined;
    }
    expect(entries.at(-1)).toContain(audit.entries.CaseOpened);
    expect(entries.at(-1)).toContain('2. marts 2026');
  });

  test.each([
    ['a change that was rewritten', 'caseEvent', `${reference}.00000003`, 'changes', 3],
    ['a reading that was put in another’s name', 'logRecord', '0000000001', 'reads', 1],
  ] as const)('%s is found, and the line is named', async (_what, kind, id, trail, sequence) => {
    await answerTo(bot.person(lea), `sag ${reference}`);
    await answerTo(bot.person(jonas), `hvem er koordinator for ${reference}`);
    const row = rowsOf(bot.file, kind).find(
      (one) => one.id === id && `${one.partition}${one.id}`.includes(reference),
    );
    if (row === undefined) throw new Error('no such row');
    tamper(bot.file, row, (body) => body.replace(kind === 'logRecord' ? lea : sara, per));
    const { reads } = await revision();
    expect(reads).toContain(audit.broken);
    expect(reads).toContain(fill(audit.brokenText, { sequence, trail: audit.trails[trail] }));
  });

  test.each([
    ['a change in the middle', 'caseEvent', `${reference}.00000005`],
    ['the last reading', 'logRecord', '0000000002'],
  ] as const)('%s that was taken out is missed', async (_what, kind, id) => {
    await answerTo(bot.person(lea), `sag ${reference}`);
    await answerTo(bot.person(jonas), `hvem er koordinator for ${reference}`);
    const row = rowsOf(bot.file, kind).find(
      (one) => one.id === id && `${one.partition}${one.id}`.includes(reference),
    );
    if (row === undefined) throw new Error('no such row');
    takeOut(bot.file, row);
    expect((await revision()).reads).toContain(audit.broken);
  });

  test('a case that there is not, and a reference of odd letters', async () => {
    const card = await revision();
    for (const odd of [
      'HOI-2026-999',
      '../logs',
      "' OR 1=1 --",
      'a/b',
      '__proto__',
      '',
      'x'.repeat(10_000),
    ]) {
      const press = await bot.person(rie).forges(card, 'audit.show', { reference: odd });
      expect(outcomeOf(press)).toContain(refusals.NotFound);
    }
  });

  test.each([
    ['the coordinator', lea],
    ['the lead', karen],
    ['the administrator', adam],
    ['somebody in the network', jonas],
    ['an outsider', nora],
  ])('%s does not see it', async (_who, id) => {
    const typed = await answerTo(bot.person(id), `revision ${reference}`);
    expect(typed.reads).toContain(refusals.NotAllowed);
    for (const verb of ['audit.show', 'audit.more']) {
      const forged = await bot.person(id).forges(typed, verb, { reference, from: 0 });
      expect(outcomeOf(forged)).toContain(refusals.NotAllowed);
    }
  });
});
