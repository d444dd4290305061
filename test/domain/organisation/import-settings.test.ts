import { readSettingsFile, settingNames } from '../../../src/domain/organisation/import-settings';
import type { ImportProblem, ImportRow } from '../../../src/domain/organisation/import-table';
import { defaultSettings } from '../../../src/domain/organisation/settings';

const read = (...lines: readonly (readonly [string, string])[]) => {
  const problems: { line: number; problem: ImportProblem }[] = [];
  const rows: readonly ImportRow[] = [['indstilling', 'værdi'] as const, ...lines].map((cells, index) => ({
    line: index + 1,
    cells,
  }));
  const { settings, count } = readSettingsFile(rows, defaultSettings, (line, problem) =>
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

  test('S7: a language model looks for worries only where the municipality says so', () => {
    expect(defaultSettings.languageModel.mayLookForWorry).toBe(false);
    const { settings, problems } = read(['Sprogmodel må se efter bekymringer', 'ja']);
    expect(problems).toEqual([]);
    expect(settings.languageModel.mayLookForWorry).toBe(true);
  });

  test('the rhythm, in Danish or English, and what is not named stays', () => {
    const { settings, count } = read(['Uger mellem opfølgningsmøder', '6'], ['days between contacts', '10']);
    expect(settings.rhythm).toEqual({ ...defaultSettings.rhythm, followUpWeeks: 6, contactDays: 10 });
    expect(count).toBe(2);
  });

  test('M8, M9: days for invitations, the hours and the length of meetings, and the days that the municipality is closed', () => {
    const { settings, problems } = read(
      ['Dage fra invitation til møde', '10'],
      ['Møder begynder', '9, 10.30; 14:00, 9:00'],
      ['Møder varer minutter', '60'],
      ['Lukket grundlovsdag', 'nej'],
      ['closed on New Year’s Eve', 'yes'],
    );
    expect(problems).toEqual([]);
    expect(settings.rhythm.invitationDays).toBe(10);
    expect(settings.calendar).toEqual({
      ...defaultSettings.calendar,
      meetingStarts: ['09:00', '10:30', '14:00'],
      meetingMinutes: 60,
      closedDays: ['dayAfterAscension', 'christmasEve', 'newYearsEve'],
    });
  });

  test('M9: the address that meetings in calendars come from', () => {
    const { settings } = read(['Afsender af møder i kalenderen', 'moeder@bakkeby.example']);
    expect(settings.calendar).toEqual({
      ...defaultSettings.calendar,
      organizerEmail: 'moeder@bakkeby.example',
    });
  });

  test('M9: times as a spreadsheet writes them', () => {
    const { settings, problems } = read(['Møder begynder', '10:00:00; 13.00.00']);
    expect(problems).toEqual([]);
    expect(settings.calendar.meetingStarts).toEqual(['10:00', '13:00']);
  });

  test('R7: the KLE number and the facet that minutes are filed under', () => {
    const { settings, problems } = read(
      ['KLE-nummer på referater', '27.24.12'],
      ['KLE facet of minutes', 'g02'],
    );
    expect(problems).toEqual([]);
    expect(settings.kle).toEqual({ ...defaultSettings.kle, minutes: { number: '27.24.12', facet: 'G02' } });
  });

  test('R5: the colour and the logo of papers; what is no picture is told', () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const { settings, problems } = read(
      ['Farve på papirer', '#AA0033'],
      ['Logo på papirer', `data:image/png;base64,${png}`],
    );
    expect(problems).toEqual([]);
    expect(settings.look).toEqual({ colour: '#aa0033', logo: png });
    expect(read(['Logo på papirer', 'logo.png']).problems).toEqual([
      { line: 2, problem: { code: 'logoMalformed' } },
    ]);
  });

  test('S1, S2: the ages of consent, whether a young person’s own is enough, and when a review is near', () => {
    const { settings, problems } = read(
      ['Alder for eget samtykke', '14'],
      ['Unges eget samtykke er nok', 'ja'],
      ['Alder hvor forældremyndigheden ophører', '18'],
      ['Dages varsel om fornyelse af samtykke', '60'],
    );
    expect(problems).toEqual([]);
    expect(settings.consent.youngPeople).toEqual({
      ownConsentFrom: 14,
      ownConsent: 'replaces',
      adultFrom: 18,
    });
    expect(settings.consent.reviewSoonDays).toBe(60);
  });

  test('S1: the longest time till a review follows the usual one, and can be longer but never shorter', () => {
    const usual = ['Måneder til samtykke skal fornyes', '24'] as const;
    const longest = (months: string) => ['Højst måneder til samtykke skal fornyes', months] as const;
    expect(read(usual).settings.consent).toMatchObject({ reviewMonths: 24, maxReviewMonths: 24 });
    expect(read(longest('36'), usual).settings.consent).toMatchObject({
      reviewMonths: 24,
      maxReviewMonths: 36,
    });
    for (const [lines, line] of [
      [[longest('18'), usual], 2],
      [[usual, longest('18')], 3],
    ] as const) {
      expect(read(...lines).problems).toEqual([
        { line, problem: { code: 'numberOutOfRange', value: '24–60' } },
      ]);
    }
  });

  test('a misspelt setting comes with the one that was probably meant', () => {
    expect(read(['Uger imellem opfølgningsmøder', '6']).problems).toEqual([
      {
        line: 2,
        problem: {
          code: 'settingUnknown',
          value: 'Uger imellem opfølgningsmøder',
          nearest: 'uger mellem opfølgningsmøder',
        },
      },
    ]);
  });

  test.each(settingNames)(
    '"%s" and "%s" are one setting, and no other has either name',
    (danish, english) => {
      const value =
        [
          '2',
          '18',
          'ja',
          '10:00',
          'HOI',
          'moeder@bakkeby.example',
          '27.24.00',
          'G01',
          '#1f5f5b',
          'iVBORw0KGgo=',
        ].find((one) => read([danish, one]).problems.length === 0) ?? '';
      expect(read([danish, value], [english, value]).problems).toEqual([
        { line: 3, problem: { code: 'duplicate', value: english } },
      ]);
    },
  );

  test.each([
    ['a setting that does not exist', ['risikoscore', 'ja'], 'settingUnknown'],
    ['a number out of range', ['Uger mellem opfølgningsmøder', '0'], 'numberOutOfRange'],
    ['a word for a number', ['Dage til svar på spørgsmål', 'tre'], 'numberOutOfRange'],
    ['neither yes nor no', ['Samme myndighed får svar med et formål', 'måske'], 'yesOrNo'],
    ['no time of day', ['Møder begynder', '10, 25:00'], 'timesMalformed'],
    ['no address for calendars', ['Afsender af møder i kalenderen', 'rådhuset'], 'emailMalformed'],
    ['a word for a time', ['Møder begynder', 'ti'], 'timesMalformed'],
    ['a word among times', ['Møder begynder', '10:00, middag'], 'timesMalformed'],
    ['a fraction of an hour', ['Møder begynder', '9,5'], 'timesMalformed'],
    ['a fraction among times', ['Møder begynder', '9,5; 14:00'], 'timesMalformed'],
    ['seconds that are counted', ['Møder begynder', '10:00:30'], 'timesMalformed'],
    ['more times than a day has', ['Møder begynder', '8,9,10,11,12,13,14,15,16'], 'timesMalformed'],
    ['an age at which nobody can consent', ['Alder for eget samtykke', '9'], 'numberOutOfRange'],
    ['a KLE number without its dots', ['KLE-nummer på referater', '272400'], 'kleMalformed'],
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
