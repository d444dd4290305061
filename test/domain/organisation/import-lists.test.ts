import fc from 'fast-check';
import { calendarDate } from '../../../src/domain/base/calendar';
import { isListed } from '../../../src/domain/consent/consent-check';
import { legalBasesOn } from '../../../src/domain/consent/legal-basis';
import { listBytesMax } from '../../../src/domain/organisation/import-list';
import { type ListFileName, listFileNames } from '../../../src/domain/organisation/import-table';
import { choicesInUse, type MunicipalitySettings } from '../../../src/domain/organisation/settings';
import { lastDayOf } from '../../../src/domain/rhythm/statutory-deadlines';
import { planned, problemsOf, rows, town } from './import-files';

const day = calendarDate;
const { settings: usual, today } = town;

/** The settings after an import of one list, and what it took out of use, in Danish. */
const imported = (file: ListFileName, lines: readonly string[], settings = usual) => {
  const plan = planned({ [file]: rows(...lines) }, { ...town, settings });
  return { settings: plan.settings ?? settings, ended: plan.counts.ended.map(({ da }) => da), plan };
};
const wrong = (file: ListFileName, lines: readonly string[], settings = usual) =>
  problemsOf({ [file]: rows(...lines) }, { ...town, settings }).map(({ line, refusal }) => ({
    line,
    ...refusal,
  }));

const holidays = 'navn;fra;til';
const choices = 'id;dansk;engelsk';
const bases = 'id;dansk;engelsk;hjemmel;gælder fra;gælder til;højst dage';
const deadlines = 'id;dansk;engelsk;hjemmel;regnes fra;regnes fra på engelsk;gælder fra;gælder til;måneder';

const typeLines = usual.consent.types.map(({ id, da, en }) => `${id};${da};${en}`);
const baseLines = usual.consent.legalBases.map(
  ({ id, da, en, reference, validFrom, validTo = '', maxDays }) =>
    `${id};${da};${en};${reference};${validFrom};${validTo};${maxDays}`,
);
const deadlineLines = usual.rhythm.statutoryDeadlines.map(
  ({ id, da, en, reference, countsFrom, validFrom, validTo = '', months }) =>
    `${id};${da};${en};${reference};${countsFrom.da};${countsFrom.en};${validFrom};${validTo};${months}`,
);
const without = (lines: readonly string[], id: string) => lines.filter((line) => !line.startsWith(`${id};`));

describe('M9: the school holidays from a file', () => {
  test('M9: are the whole list, in order of time, with dates as Danes write them', () => {
    const { settings, plan } = imported('schoolHolidays', [
      holidays,
      'Efterårsferie;10/10-2026;18-10-2026',
      'Sommerferie;2026-06-27;9.8.2026',
    ]);
    expect(settings.calendar.schoolHolidays).toEqual([
      { name: 'Sommerferie', from: '2026-06-27', to: '2026-08-09' },
      { name: 'Efterårsferie', from: '2026-10-10', to: '2026-10-18' },
    ]);
    expect(plan.counts.files).toEqual({ schoolHolidays: 2 });
  });

  test('M9: holidays to come that no line speaks of are told, those that are over or moved are not', () => {
    const settings: MunicipalitySettings = {
      ...usual,
      calendar: {
        ...usual.calendar,
        schoolHolidays: [
          { name: 'Vinterferie', from: day('2026-02-07'), to: day('2026-02-15') },
          { name: 'Sommerferie', from: day('2026-06-27'), to: day('2026-08-09') },
          { name: 'Juleferie', from: day('2026-12-19'), to: day('2027-01-03') },
        ],
      },
    };
    const { ended } = imported(
      'schoolHolidays',
      ['holiday;from;to', 'Sommer;2026-06-20;2026-08-10'],
      settings,
    );
    expect(ended).toEqual(['Juleferie 2026-12-19']);
  });

  test.each([
    [
      'overlapping dates',
      ['Efterårsferie;2026-10-10;2026-10-18', 'Høstferie;2026-10-18;2026-10-20'],
      { line: 3, code: 'periodsOverlap', value: 'Efterårsferie 2026-10-10' },
    ],
    [
      'dates the wrong way round',
      ['Efterårsferie;2026-10-18;2026-10-10'],
      { line: 2, code: 'dateOrder', column: 'til' },
    ],
    [
      'a date that does not exist',
      ['Vinterferie;2027-02-29;2027-03-02'],
      { line: 2, code: 'dateImpossible', column: 'fra', value: '2027-02-29' },
    ],
    [
      'a date in words',
      ['Vinterferie;i februar;2027-03-02'],
      { line: 2, code: 'dateUnreadable', column: 'fra', value: 'i februar' },
    ],
    [
      'a year with too few digits',
      ['Vinterferie;7/2-0207;2027-03-02'],
      { line: 2, code: 'dateImpossible', column: 'fra', value: '7/2-0207' },
    ],
    ['no last day', ['Vinterferie;2027-02-13;'], { line: 2, code: 'valueMissing', column: 'til' }],
    [
      'a mistyped year',
      ['Sommerferie;2026-06-27;2027-08-09'],
      { line: 2, code: 'periodTooLong', value: '100' },
    ],
    ['no name', [';2027-02-13;2027-02-21'], { line: 2, code: 'valueMissing', column: 'navn' }],
    [
      'a long name',
      [`${'n'.repeat(61)};2027-02-13;2027-02-21`],
      { line: 2, code: 'valueTooLong', column: 'navn' },
    ],
  ])('%s: told with the line', (_what, lines, problem) => {
    expect(wrong('schoolHolidays', [holidays, ...lines])).toEqual([problem]);
  });
});

describe('S1: types of information and purposes from a file', () => {
  test('S1: a type that the file no longer has can’t be chosen any more, and keeps its name', () => {
    const { settings, ended } = imported('consentTypes', [choices, ...without(typeLines, 'housing')]);
    expect(ended).toEqual(['bolig']);
    expect(isListed(settings.consent.types, 'housing')).toBe(false);
    expect(settings.consent.types.find(({ id }) => id === 'housing')).toMatchObject({
      da: 'bolig',
      en: 'housing',
    });
  });

  test('S1: it is told once, and is back as soon as the file has it again', () => {
    const ending = [choices, ...without(typeLines, 'housing')];
    const first = imported('consentTypes', ending);
    const second = imported('consentTypes', ending, first.settings);
    expect(second).toMatchObject({ ended: [], settings: first.settings });
    const { settings } = imported('consentTypes', [choices, ...typeLines], first.settings);
    expect(settings.consent.types).toEqual(usual.consent.types);
  });

  test('S1: purposes likewise; those are first that the file has first', () => {
    const { settings, ended } = imported('consentPurposes', [
      choices,
      'skole;hjælpe i skolen;help at school',
    ]);
    expect(choicesInUse(settings.consent.purposes)).toEqual([
      { id: 'skole', da: 'hjælpe i skolen', en: 'help at school' },
    ]);
    expect(ended).toHaveLength(usual.consent.purposes.length);
  });

  test('C7: reasons to ask for a coordinator likewise', () => {
    const { settings } = imported('lookupPurposes', [choices, 'other;Noget andet;Something else']);
    expect(choicesInUse(settings.purposes).map(({ da }) => da)).toEqual(['Noget andet']);
  });

  test('an id keeps its spelling; English stays where the file leaves it out, and is Danish where there is none', () => {
    const lines = [
      'id;dansk',
      'coordination;at der er en sag',
      'CONTACTDETAILS;telefon og adresse',
      'fritid;fritid',
    ];
    const { settings } = imported('consentTypes', lines);
    expect(choicesInUse(settings.consent.types).slice(1)).toEqual([
      { id: 'contactDetails', da: 'telefon og adresse', en: 'contact details' },
      { id: 'fritid', da: 'fritid', en: 'fritid' },
    ]);
  });

  test.each([
    ['an id twice', ['bolig;boligen;'], 'duplicate', { value: 'bolig' }, ['bolig;bolig;']],
    ['the same text under two ids', ['hjem;Bolig;'], 'duplicate', { value: 'Bolig' }, ['bolig;bolig;']],
    [
      'an id with a blank',
      ['min bolig;bolig;'],
      'choiceIdMalformed',
      { column: 'id', value: 'min bolig' },
      [],
    ],
    ['no Danish text', ['bolig;;housing'], 'valueMissing', { column: 'dansk' }, []],
    ['a text that is too long', [`bolig;${'b'.repeat(81)};`], 'valueTooLong', { column: 'dansk' }, []],
  ])('%s: told with the line', (_what, lines, code, more, before) => {
    const file = [choices, 'coordination;at der er en sag;', ...before, ...lines];
    expect(wrong('consentTypes', file)).toEqual([{ line: file.length, code, ...more }]);
  });

  test('C7: the type that a look-up asks about can’t be left out', () => {
    expect(wrong('consentTypes', [choices, ...without(typeLines, 'coordination')])).toEqual([
      { line: 1, code: 'choiceNeeded', value: 'coordination' },
    ]);
  });
});

describe('S5, L5: legal bases from a file', () => {
  test('L5: a rule that the file no longer has ends with today, and one that was to come is gone; both are told', () => {
    const lines = [bases, ...baseLines, 'ny;Ny regel;New rule;lov § 1;2027-01-01;;14'];
    const { settings: before } = imported('legalBases', lines);
    const { settings, ended } = imported(
      'legalBases',
      [bases, ...without(baseLines, 'childrens-house')],
      before,
    );
    expect(ended).toEqual(['Sagen behandles i et børnehus', 'Ny regel']);
    const inForce = (on: string) => legalBasesOn(settings.consent.legalBases, day(on)).map(({ id }) => id);
    expect(inForce(today)).toContain('childrens-house');
    expect(inForce('2026-06-09')).not.toContain('childrens-house');
    expect(inForce('2027-01-01')).not.toContain('ny');
  });

  test('L5: a rule that is over already stays as it is, and is not told', () => {
    const { settings, ended } = imported('legalBases', [
      bases,
      ...without(baseLines, 'early-prevention-2011'),
    ]);
    expect(ended).toEqual([]);
    const rule = settings.consent.legalBases.find(({ id }) => id === 'early-prevention-2011');
    expect(rule).toMatchObject({ validTo: '2023-12-31' });
  });

  test('L5: a rule is ended by its own line, and a new one follows', () => {
    const { settings } = imported('legalBases', [
      'id,danish,english,legal reference,valid from,valid to,days at most'.replaceAll(',', ';'),
      'health-interest;Hensyn;Regard;sundhedsloven § 43;1/1-2007;31/12-2026;14',
      'health-interest-2027;Nyt hensyn;New regard;ny lov § 1;1/1-2027;;30',
    ]);
    expect(settings.consent.legalBases.slice(0, 2)).toEqual([
      {
        id: 'health-interest',
        da: 'Hensyn',
        en: 'Regard',
        reference: 'sundhedsloven § 43',
        validFrom: '2007-01-01',
        validTo: '2026-12-31',
        maxDays: 14,
      },
      {
        id: 'health-interest-2027',
        da: 'Nyt hensyn',
        en: 'New regard',
        reference: 'ny lov § 1',
        validFrom: '2027-01-01',
        maxDays: 30,
      },
    ]);
  });

  test('L5: a rule that disclosures may be based on can’t be put off; one to come can', () => {
    const lines = [bases, ...baseLines.map((line) => line.replace('§ 126;2024-01-01', '§ 126;2027-01-01'))];
    const at = lines.findIndex((line) => line.startsWith('childrens-house'));
    expect(wrong('legalBases', lines)).toEqual([
      { line: at + 1, code: 'ruleStartsLater', value: '2024-01-01' },
    ]);
    const coming = (from: string) => [bases, ...baseLines, `ny;Ny regel;New rule;lov § 1;${from};;14`];
    const { settings } = imported('legalBases', coming('2027-01-01'));
    expect(wrong('legalBases', coming('2027-07-01'), settings)).toEqual([]);
  });

  test.each([
    ['no rule of law', 'ny;Ny;New;;2027-01-01;;14', 'valueMissing', { column: 'hjemmel' }],
    ['no first day', 'ny;Ny;New;lov § 1;;;14', 'valueMissing', { column: 'gælder fra' }],
    [
      'an end before the beginning',
      'ny;Ny;New;lov § 1;2027-01-01;2026-12-31;14',
      'dateOrder',
      { column: 'gælder til' },
    ],
    [
      'no days',
      'ny;Ny;New;lov § 1;2027-01-01;;0',
      'numberOutOfRange',
      { column: 'højst dage', value: '1–366' },
    ],
    [
      'an id twice',
      'childrens-house;Ny;New;lov § 1;2027-01-01;;14',
      'duplicate',
      { value: 'childrens-house' },
    ],
  ])('%s: told with the line', (_what, line, code, more) => {
    expect(wrong('legalBases', [bases, ...baseLines, line])).toEqual([
      { line: baseLines.length + 2, code, ...more },
    ]);
  });
});

describe('L6: statutory deadlines from a file', () => {
  const [childPlan = '', followUp = ''] = deadlineLines;
  const endedPlan = childPlan.replace('2024-01-01;;3', '2024-01-01;31/12-2026;3');
  const newPlan = childPlan.replace('2024-01-01;;3', '1/1-2027;;4');
  const lastDay = (settings: MunicipalitySettings, startedOn: string) =>
    lastDayOf({ deadlineId: 'child-plan', startedOn: day(startedOn) }, settings.rhythm.statutoryDeadlines);

  test('L5, L6: when the law changes, what began before keeps its time', () => {
    const { settings } = imported('statutoryDeadlines', [deadlines, endedPlan, newPlan, followUp]);
    expect(lastDay(settings, '2026-12-31')).toBe('2027-03-31');
    expect(lastDay(settings, '2027-01-01')).toBe('2027-05-01');
  });

  test('L6: a deadline that the file no longer has is not begun any more, and one that runs keeps its last day', () => {
    const { settings, ended } = imported('statutoryDeadlines', [deadlines, followUp]);
    expect(ended).toEqual(['Barnets plan foreligger']);
    expect(lastDay(settings, '2026-06-01')).toBe('2026-09-01');
    expect(lastDay(settings, '2026-06-09')).toBeUndefined();
  });

  test.each([
    [
      'two rules for the same days',
      [childPlan, newPlan, followUp],
      { line: 3, code: 'periodsOverlap', value: 'child-plan 2024-01-01' },
    ],
    [
      'a rule without the one before it',
      [newPlan, followUp],
      { line: 2, code: 'earlierRuleMissing', value: '2024-01-01' },
    ],
    [
      'too many months',
      [childPlan.replace(/3$/, '61'), followUp],
      { line: 2, code: 'numberOutOfRange', column: 'måneder', value: '1–60' },
    ],
    [
      'nothing that it counts from',
      [childPlan.replace('Afgørelse om en indsats eller en anbringelse', ''), followUp],
      { line: 2, code: 'valueMissing', column: 'regnes fra' },
    ],
  ])('%s: told with the line', (_what, lines, problem) => {
    expect(wrong('statutoryDeadlines', [deadlines, ...lines])).toEqual([problem]);
  });
});

describe('every list', () => {
  const sound: Readonly<Record<ListFileName, readonly string[]>> = {
    schoolHolidays: [holidays, 'Efterårsferie;2026-10-10;2026-10-18'],
    consentTypes: [choices, ...typeLines],
    consentPurposes: [choices, 'plan;lægge en plan;make a plan'],
    lookupPurposes: [choices, 'invite;Invitere;Invite'],
    legalBases: [bases, ...baseLines],
    statutoryDeadlines: [deadlines, ...deadlineLines],
    plainWords: ['fagord;hverdagsord', 'snubleord;fejl'],
  };

  test.each(listFileNames)(
    '%s: a file without a line, an unknown column and a CPR number are told (L2)',
    (file) => {
      const [header = '', ...lines] = sound[file];
      expect(wrong(file, [header])).toEqual([{ line: 1, code: 'empty' }]);
      expect(wrong(file, [`${header};farve`, ...lines])).toEqual([
        { line: 1, code: 'columnUnknown', column: 'farve' },
      ]);
      const number = ['0102', '03'].join('').concat('-', '1234');
      const dirty = [header, ...lines.slice(0, -1), `${lines.at(-1)};${number}`];
      const problems = wrong(file, dirty);
      expect(problems).toContainEqual({ line: dirty.length, code: 'cpr' });
      expect(JSON.stringify(problems)).not.toContain(number);
    },
  );

  test.each(listFileNames)('%s: one bad line, and nothing of any list is changed', (file) => {
    const bad = { ...sound, [file]: [...sound[file], '?'] };
    const files = Object.fromEntries(listFileNames.map((name) => [name, rows(...bad[name])]));
    const problems = problemsOf(files);
    expect(new Set(problems.map(({ file: where, line }) => `${where} ${line}`))).toEqual(
      new Set([`${file} ${sound[file].length + 1}`]),
    );
  });

  test('what is there already changes nothing', () => {
    const present = { ...sound, consentPurposes: [choices], lookupPurposes: [choices] };
    const files = Object.fromEntries(
      (['consentTypes', 'legalBases', 'statutoryDeadlines'] as const).map((name) => [
        name,
        rows(...present[name]),
      ]),
    );
    const plan = planned(files);
    expect(plan.settings).toBeUndefined();
    expect(plan.counts.ended).toEqual([]);
  });

  test('every bad line is told at once, also those that do not go together; what is missing only when the lines are right', () => {
    const file = [choices, 'bolig;bolig;', 'min bolig;boligen;', 'bolig;boligform;'];
    expect(wrong('consentTypes', file).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 choiceIdMalformed',
      '4 duplicate',
    ]);
  });

  test('one that is too long is told at the first line that there is no room for', () => {
    const long = (count: number) => [
      choices,
      ...Array.from({ length: count }, (_, at) => `formaal-${at};${'æ'.repeat(70)}${at};${'x'.repeat(70)}`),
    ];
    const [problem] = wrong('consentPurposes', long(40));
    expect(problem).toMatchObject({ code: 'listTooLong' });
    const fits = (problem?.line ?? 0) - 2;
    expect(wrong('consentPurposes', long(fits))).toEqual([]);
    expect(wrong('consentPurposes', long(fits + 1))).toHaveLength(1);
  });
});

describe('whatever lists are imported, one after the other', () => {
  const text = (max: number) =>
    fc
      .string({ unit: fc.constantFrom('a', 'æ', '”', 'x'), minLength: 1, maxLength: max })
      .map((letters) => `t${letters}`);
  const choiceLines = fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 40 }), da: text(78), en: text(78) }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 40,
    })
    .map((some) => [
      choices,
      'coordination;at der er en sag;',
      ...some.map(({ id, da, en }) => `id-${id};${id}${da};${en}`),
    ]);
  const baseFile = fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 20 }),
        da: text(150),
        year: fc.integer({ min: 2000, max: 2040 }),
      }),
      {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 20,
      },
    )
    .map((some) => [bases, ...some.map(({ id, da, year }) => `id-${id};${id}${da};;lov;${year}-01-01;;14`)]);
  const files = fc.array(
    fc.oneof(
      choiceLines.map((lines) => ({ file: 'consentTypes' as const, lines })),
      choiceLines.map((lines) => ({ file: 'consentPurposes' as const, lines })),
      choiceLines.map((lines) => ({ file: 'lookupPurposes' as const, lines })),
      baseFile.map((lines) => ({ file: 'legalBases' as const, lines })),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const idsOf = ({ consent, purposes }: MunicipalitySettings) => [
    ...consent.types.map(({ id }) => `type ${id}`),
    ...consent.purposes.map(({ id }) => `purpose ${id}`),
    ...purposes.map(({ id }) => `lookup ${id}`),
    ...consent.legalBases.filter(({ validFrom }) => validFrom <= today).map(({ id }) => `basis ${id}`),
  ];

  test('no id that cases may refer to ever loses its name, no import changes anything the second time, and the settings stay below 32 KB', () => {
    fc.assert(
      fc.property(files, (some) => {
        let settings = usual;
        for (const { file, lines } of some) {
          if (wrong(file, lines, settings).length > 0) continue;
          const next = imported(file, lines, settings).settings;
          expect(idsOf(next)).toEqual(expect.arrayContaining(idsOf(settings)));
          expect(imported(file, lines, next)).toMatchObject({
            ended: [],
            plan: { staff: [], departments: [] },
          });
          expect(imported(file, lines, next).plan.settings).toBeUndefined();
          settings = next;
        }
        expect(new TextEncoder().encode(JSON.stringify(settings)).length).toBeLessThan(32 * 1024);
      }),
      { numRuns: 60 },
    );
  });

  test('the settings stay below 32 KB with every list and every text as long as they may be', () => {
    const bare: MunicipalitySettings = {
      ...usual,
      name: 'æ'.repeat(300),
      concernRoute: {
        phone: 'æ'.repeat(300),
        outOfHoursPhone: 'æ'.repeat(300),
        text: { da: 'æ'.repeat(300), en: 'æ'.repeat(300) },
      },
      purposes: [],
      consent: { ...usual.consent, types: [], purposes: [], legalBases: [] },
      rhythm: { ...usual.rhythm, statutoryDeadlines: [] },
      calendar: { ...usual.calendar, schoolHolidays: [] },
    };
    const bytes = new TextEncoder().encode(JSON.stringify(bare)).length;
    expect(bytes + listFileNames.length * listBytesMax).toBeLessThan(32 * 1024);
  });
});
