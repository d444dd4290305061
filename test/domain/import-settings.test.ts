import { readSettings } from '../../src/domain/import-settings';
import type { ImportProblem, ImportRow } from '../../src/domain/import-table';
import { defaultSettings } from '../../src/domain/settings';

const read = (...lines: readonly (readonly [string, string])[]) => {
  const problems: { line: number; problem: ImportProblem }[] = [];
  const rows: readonly ImportRow[] = [['indstilling', 'værdi'] as const, ...lines].map((cells, index) => ({
    line: index + 1,
    cells,
  }));
  const { settings, count } = readSettings(rows, defaultSettings, (line, problem) =>
    problems.push({ line, problem }),
  );
  return { settings, count, problems };
};

describe('the municipality’s settings from a file (domain § 4)', () => {
  test('C7 can be tightened: colleagues of the same authority must ask the coordinator too', () => {
    const { settings, problems } = read(['Samme myndighed får svar med et formål', 'nej']);
    expect(problems).toEqual([]);
    expect(settings.lookup.sameAuthorityMayAsk).toBe(false);
    expect(settings.lookup.answerWithinDays).toBe(defaultSettings.lookup.answerWithinDays);
  });

  test('the rhythm, in Danish or English, and what is not named stays', () => {
    const { settings, count } = read(['Uger mellem opfølgningsmøder', '6'], ['days between contacts', '10']);
    expect(settings.rhythm).toEqual({ ...defaultSettings.rhythm, followUpWeeks: 6, contactDays: 10 });
    expect(count).toBe(2);
  });

  test.each([
    ['a setting that does not exist', ['risikoscore', 'ja'], 'settingUnknown'],
    ['a number out of range', ['Uger mellem opfølgningsmøder', '0'], 'numberOutOfRange'],
    ['a word for a number', ['Dage til svar på spørgsmål', 'tre'], 'numberOutOfRange'],
    ['neither yes nor no', ['Samme myndighed får svar med et formål', 'måske'], 'yesOrNo'],
    ['a prefix with a sign', ['Sagsnummer begynder med', 'H-1'], 'prefixMalformed'],
    ['a missing value', ['Kommunens navn', ''], 'valueMissing'],
  ] as const)('%s is told with its line, and nothing is changed', (_what, line, code) => {
    const { settings, problems } = read(line);
    expect(problems).toEqual([{ line: 2, problem: expect.objectContaining({ code }) }]);
    expect(settings).toEqual(defaultSettings);
  });

  test('a setting that stands twice is told', () => {
    const { problems } = read(['Kommunens navn', 'Eksempelby'], ['name of the municipality', 'Andenby']);
    expect(problems).toEqual([{ line: 3, problem: expect.objectContaining({ code: 'duplicate' }) }]);
  });
});
