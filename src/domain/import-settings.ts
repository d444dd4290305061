import {
  type Columns,
  type ImportProblem,
  type ImportRow,
  type Note,
  readTable,
  shown,
} from './import-table';
import { fold } from './matching';
import type { MunicipalitySettings } from './settings';

const columns = {
  setting: { names: ['indstilling', 'setting'], required: true, maxLength: 80 },
  value: { names: ['værdi', 'value'], required: true, maxLength: 300 },
} as const satisfies Columns<string>;

type Change = (settings: MunicipalitySettings) => MunicipalitySettings;

/** A setting that a municipality may change: what it is called in Danish and English, and how its value is read. */
interface Setting {
  readonly names: readonly [string, ...string[]];
  read(value: string): Change | ImportProblem;
}

const whole = (from: number, to: number, change: (value: number) => Change): Setting['read'] => {
  return (value) => {
    const number = Number(value);
    return /^\d{1,4}$/.test(value) && number >= from && number <= to
      ? change(number)
      : { code: 'numberOutOfRange', value: `${from}–${to}` };
  };
};

const yesNo = (change: (value: boolean) => Change): Setting['read'] => {
  return (value) => {
    const answer = fold(value);
    if (answer === 'ja' || answer === 'yes') return change(true);
    return answer === 'nej' || answer === 'no' ? change(false) : { code: 'yesOrNo' };
  };
};

const rhythm =
  (part: (value: number) => Partial<MunicipalitySettings['rhythm']>) =>
  (value: number): Change =>
  (settings) => ({ ...settings, rhythm: { ...settings.rhythm, ...part(value) } });

const lookup =
  (part: Partial<MunicipalitySettings['lookup']>): Change =>
  (settings) => ({ ...settings, lookup: { ...settings.lookup, ...part } });

const route =
  (part: Partial<MunicipalitySettings['concernRoute']>): Change =>
  (settings) => ({ ...settings, concernRoute: { ...settings.concernRoute, ...part } });

const consent =
  (part: Partial<MunicipalitySettings['consent']>): Change =>
  (settings) => ({ ...settings, consent: { ...settings.consent, ...part } });

/** Everything that can be changed by a file. The first name is the one to tell people. */
const known: readonly Setting[] = [
  {
    names: ['kommunens navn', 'name of the municipality'],
    read: (name) => (settings) => ({ ...settings, name }),
  },
  {
    names: ['sagsnummer begynder med', 'case numbers begin with'],
    read: (value) =>
      /^[A-Za-z]{2,6}$/.test(value)
        ? (settings) => ({ ...settings, referencePrefix: value.toUpperCase() })
        : { code: 'prefixMalformed', value: shown(value) },
  },
  {
    names: ['opstartsmøde inden måneder', 'start-up meeting within months'],
    read: whole(
      1,
      12,
      rhythm((startupMonths) => ({ startupMonths })),
    ),
  },
  {
    names: ['uger mellem opfølgningsmøder', 'weeks between follow-up meetings'],
    read: whole(
      1,
      26,
      rhythm((followUpWeeks) => ({ followUpWeeks })),
    ),
  },
  {
    names: ['dage mellem kontakter', 'days between contacts'],
    read: whole(
      1,
      60,
      rhythm((contactDays) => ({ contactDays })),
    ),
  },
  {
    names: ['samme myndighed får svar med et formål', 'same authority is answered with a purpose'],
    read: yesNo((sameAuthorityMayAsk) => lookup({ sameAuthorityMayAsk })),
  },
  {
    names: ['dage til svar på spørgsmål', 'days to answer questions'],
    read: whole(1, 30, (answerWithinDays) => lookup({ answerWithinDays })),
  },
  { names: ['telefon til underretninger', 'concern report phone'], read: (phone) => route({ phone }) },
  {
    names: ['telefon uden for åbningstid', 'concern report phone out of hours'],
    read: (outOfHoursPhone) => route({ outOfHoursPhone }),
  },
  {
    names: ['vej for underretninger', 'concern report route in danish'],
    read: (da) => (settings) => route({ text: { ...settings.concernRoute.text, da } })(settings),
  },
  {
    names: ['vej for underretninger på engelsk', 'concern report route in english'],
    read: (en) => (settings) => route({ text: { ...settings.concernRoute.text, en } })(settings),
  },
  {
    names: ['måneder til samtykke skal fornyes', 'months until a consent is reviewed'],
    read: whole(
      1,
      60,
      (reviewMonths) => (settings) =>
        consent({ reviewMonths, maxReviewMonths: Math.max(reviewMonths, settings.consent.maxReviewMonths) })(
          settings,
        ),
    ),
  },
];

export interface ReadSettings {
  /** As they will be. */
  readonly settings: MunicipalitySettings;
  /** How many settings the file speaks of. */
  readonly count: number;
}

/** The municipality's settings as the file says; what it does not speak of stays as it is (domain § 4). */
export const readSettings = (
  rows: readonly ImportRow[] | undefined,
  present: MunicipalitySettings,
  note: Note,
): ReadSettings => {
  const seen = new Set<Setting>();
  let settings = present;
  for (const record of rows ? readTable(columns, rows, note) : []) {
    const name = record.value('setting');
    const value = record.value('value');
    if (name === undefined || value === undefined) continue;
    const setting = known.find(({ names }) => names.some((one) => fold(one) === fold(name)));
    if (setting === undefined || seen.has(setting)) {
      note(record.line, { code: setting === undefined ? 'settingUnknown' : 'duplicate', value: shown(name) });
      continue;
    }
    seen.add(setting);
    const change = setting.read(value);
    if (typeof change === 'function') settings = change(settings);
    else note(record.line, change);
  }
  return { settings, count: seen.size };
};
