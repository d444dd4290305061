import { readDay } from '../../../src/domain/organisation/import-day';
import { type ImportProblem, readTable } from '../../../src/domain/organisation/import-table';
import { rows } from './import-files';

const read = (text: string) => {
  const problems: ImportProblem[] = [];
  const columns = { day: { names: ['dag'], required: false, maxLength: 40 } } as const;
  const [record] = readTable(columns, rows('dag', text), () => {});
  const day = record && readDay(record, 'day', (_line, problem) => problems.push(problem));
  return { day, codes: problems.map(({ code }) => code) };
};

describe('a date as it stands in a file', () => {
  test.each([
    '2026-08-01',
    '01-08-2026',
    '1.8.2026',
    '1/8-2026',
    '01-08-26',
    '1. august 2026',
    '1 aug. 2026',
    'den 1. August 2026',
    '01-08-2026 00:00',
    '01-08-2026 00:00:00',
    '2026-08-01T00:00:00Z',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ day: '2026-08-01', codes: [] });
  });

  test.each(['31-06-2026', '2026-02-29', '31. april 2026', '7/2-0207'])('%s does not exist', (text) => {
    expect(read(text)).toEqual({ day: undefined, codes: ['dateImpossible'] });
  });

  test.each(['i februar', '46235', '1. floreal 2026', '01-08-2026 10:00', '01-08'])(
    '%s can’t be read',
    (text) => {
      expect(read(text)).toEqual({ day: undefined, codes: ['dateUnreadable'] });
    },
  );
});
