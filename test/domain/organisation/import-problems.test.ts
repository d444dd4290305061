import fc from 'fast-check';
import { everybody, familyCounselling, jonas, lea, sara } from '../../support/people';
import { departmentHeader, departmentLine, problemsOf, rows, staffHeader, staffRows } from './import-files';

/** Thirty words of twelve letters: within the cell's length, but more index keys than a document may have. */
const manySubjects = Array.from({ length: 30 }, (_word, at) =>
  Array.from({ length: 12 }, (_letter, letter) =>
    String.fromCharCode(97 + ((at + letter * (at < 26 ? 1 : 3)) % 26)),
  ).join(''),
).join(',');

describe('what is wrong with a line is told with its number', () => {
  const person = (cells: Partial<Record<string, string>>): string => {
    const sound: Record<string, string> = {
      id: jonas.id,
      navn: 'Jonas',
      afdeling: 'ppr',
      roller: 'fagperson',
    };
    return staffHeader
      .split(';')
      .map((column) => ({ ...sound, ...cells })[column] ?? '')
      .join(';');
  };
  const inStaff = (line: string) =>
    problemsOf({
      staff: rows(
        ...staffRows(everybody.filter((one) => one !== jonas)).map(({ cells }) => cells.join(';')),
        line,
      ),
    });
  const last = everybody.length + 1;

  test.each([
    ['an id that is none', { id: 'jonas' }, { code: 'idMalformed', column: 'id', value: 'jonas' }],
    ['a person twice', { id: sara.id }, { code: 'duplicate', column: 'id', value: sara.id }],
    ['no name', { navn: ' ' }, { code: 'valueMissing', column: 'navn' }],
    ['a name that is too long', { navn: 'n'.repeat(61) }, { code: 'valueTooLong', column: 'navn' }],
    [
      'more subjects than can be found by',
      { specialer: manySubjects },
      { code: 'valueTooLong', column: 'specialer' },
    ],
    [
      'an unknown department',
      { afdeling: 'Havnen' },
      { code: 'departmentUnknown', column: 'afdeling', value: 'Havnen' },
    ],
    [
      'an unknown role',
      { roller: 'fagperson|konge' },
      { code: 'roleUnknown', column: 'roller', value: 'konge' },
    ],
    ['no role', { roller: '' }, { code: 'valueMissing', column: 'roller' }],
    [
      'an address without an @',
      { email: 'jonas.example' },
      { code: 'emailMalformed', column: 'email', value: 'jonas.example' },
    ],
    [
      'a date that does not exist',
      { 'fravær fra': '31-06-2026' },
      { code: 'dateImpossible', column: 'fravær fra', value: '31-06-2026' },
    ],
    [
      'an end without a beginning',
      { 'fravær til': '2026-07-01' },
      { code: 'valueMissing', column: 'fravær fra' },
    ],
    [
      'an end before the beginning',
      { 'fravær fra': '2026-07-02', 'fravær til': '2026-07-01' },
      { code: 'dateOrder', column: 'fravær til' },
    ],
  ])('staff: %s', (_what, cells, refusal) => {
    expect(inStaff(person(cells))).toEqual([{ file: 'staff', line: last, refusal }]);
  });

  test('staff: more cells than headings', () => {
    expect(inStaff(`${person({})};mere`)).toEqual([
      { file: 'staff', line: last, refusal: { code: 'tooManyCells' } },
    ]);
  });

  test.each([
    [
      'an id with other signs',
      'små børn;A;X;;I;;;',
      { code: 'departmentIdMalformed', column: 'afdeling', value: 'små børn' },
    ],
    [
      'a department twice',
      `${familyCounselling.id};A;X;;I;;;`,
      { code: 'duplicate', column: 'afdeling', value: familyCounselling.id },
    ],
    ['a name that another department has', 'anden;PPR;X;;I;;;', { code: 'duplicate', value: 'PPR' }],
    ['no entrance', 'anden;Anden;X;;;;;', { code: 'valueMissing', column: 'indgang' }],
    [
      'a lead who is not in the staff list',
      'anden;Anden;X;hvem;I;;;',
      { code: 'leadUnknown', column: 'leder', value: 'hvem' },
    ],
    [
      'a lead without the role',
      `anden;Anden;X;${lea.id};I;;;`,
      { code: 'leadRoleMissing', column: 'leder', value: 'Lea Dummy (Anden)' },
    ],
  ])('departments: %s', (_what, line, refusal) => {
    const files = { departments: rows(departmentHeader, departmentLine(familyCounselling), line) };
    expect(problemsOf(files)).toEqual([{ file: 'departments', line: 3, refusal }]);
  });

  test('decisions: an unknown department, and a subject twice', () => {
    const header = 'afdeling;emne;besluttes af';
    expect(
      problemsOf({ decisions: rows(header, 'Havnen;Både;Havnefogeden', 'ppr;Tale;A', 'ppr;TALE;B') }),
    ).toEqual([
      {
        file: 'decisions',
        line: 2,
        refusal: { code: 'departmentUnknown', column: 'afdeling', value: 'Havnen' },
      },
      { file: 'decisions', line: 4, refusal: { code: 'duplicate', column: 'emne', value: 'TALE' } },
    ]);
  });

  test('headings: missing, unknown, twice', () => {
    expect(problemsOf({ decisions: rows('afdeling;emne;Emne;farve', 'ppr;Tale;Tale;blå') })).toEqual([
      { file: 'decisions', line: 1, refusal: { code: 'duplicate', value: 'Emne' } },
      { file: 'decisions', line: 1, refusal: { code: 'columnUnknown', column: 'farve' } },
      { file: 'decisions', line: 1, refusal: { code: 'columnMissing', column: 'besluttes af' } },
    ]);
  });

  test.each([[[]], [['', ';;']], [[staffHeader]]])('a file that holds no line: %j', (lines) => {
    expect(problemsOf({ staff: rows(...lines) })).toEqual([
      { file: 'staff', line: 1, refusal: { code: 'empty' } },
    ]);
  });

  test('blank lines and blank columns, which spreadsheets leave behind, are no problem', () => {
    const lines = staffRows(everybody).map(({ cells }) => `${cells.join(';')};;`);
    expect(problemsOf({ staff: rows(...lines.slice(0, 3), ';;;', '', ...lines.slice(3)) })).toEqual([]);
  });

  test('every bad line of every file is told at once, in order', () => {
    const problems = problemsOf({
      staff: rows(staffHeader, person({ id: 'x' }), person({ roller: 'konge', email: 'y' })),
      departments: rows(departmentHeader, '?;A;X;;I;;;', 'b;;X;;I;;;'),
    });
    expect(problems.map(({ file, line, refusal }) => `${file} ${line} ${refusal.code}`)).toEqual([
      'departments 2 departmentIdMalformed',
      'departments 3 valueMissing',
      'staff 2 idMalformed',
      'staff 3 roleUnknown',
      'staff 3 emailMalformed',
    ]);
  });
});

describe('CPR numbers (L2)', () => {
  const cpr = (dash: string): string => [['01', '02', '03'].join(''), '1234'].join(dash);

  test('a file with one anywhere is refused, and what is told never repeats it', () => {
    const width = staffHeader.split(';').length;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: everybody.length }),
        fc.integer({ min: 0, max: width }),
        fc.constantFrom('', '-', ' '),
        fc.constantFrom('', 'Freja ', 'f.'),
        (line, column, dash, before) => {
          const number = cpr(dash);
          const dirty = staffRows(everybody).map((row) =>
            row.line === line + 1
              ? { ...row, cells: row.cells.with(Math.min(column, width - 1), before + number) }
              : row,
          );
          const problems = problemsOf({ staff: dirty });
          expect(problems).toContainEqual(
            expect.objectContaining({ line: line + 1, refusal: expect.objectContaining({ code: 'cpr' }) }),
          );
          expect(JSON.stringify(problems)).not.toContain(number);
        },
      ),
    );
  });

  test('a number in a cell too many is seen as well', () => {
    const lines = staffRows(everybody).map(({ cells }) => cells.join(';'));
    expect(problemsOf({ staff: rows(...lines.slice(0, -1), `${lines.at(-1)};${cpr('-')}`) })).toContainEqual({
      file: 'staff',
      line: everybody.length + 1,
      refusal: { code: 'cpr' },
    });
  });
});
