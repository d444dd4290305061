import { closest, fold } from '../base/matching';
import { type LocalTime, parseLocalTime } from '../base/meeting-time';
import {
  type Columns,
  type ImportProblem,
  type ImportRow,
  isEmail,
  listIn,
  type Note,
  readTable,
  shown,
  wholeNumberProblem,
} from './import-table';
import { logoMaxLength, paperSettings } from './paper-settings';
import type { Change, Setting } from './setting';
import type { ClosedDay, MunicipalitySettings } from './settings';

/** In characters. */
const usualMaxLength = 300;

const columns = {
  setting: { names: ['indstilling', 'setting'], required: true, maxLength: 80 },
  value: { names: ['værdi', 'value'], required: true, maxLength: logoMaxLength },
} as const satisfies Columns<string>;

const whole = (from: number, to: number, change: (value: number) => Change): Setting['read'] => {
  return (value) => wholeNumberProblem(value, from, to) ?? change(Number(value));
};

const yesNo = (change: (value: boolean) => Change): Setting['read'] => {
  return (value) => {
    const answer = fold(value);
    if (answer === 'ja' || answer === 'yes') return change(true);
    return answer === 'nej' || answer === 'no' ? change(false) : { code: 'yesOrNo' };
  };
};

const rhythm =
  (part: Partial<MunicipalitySettings['rhythm']>): Change =>
  (settings) => ({ ...settings, rhythm: { ...settings.rhythm, ...part } });

const minutes =
  (part: Partial<MunicipalitySettings['minutes']>): Change =>
  (settings) => ({ ...settings, minutes: { ...settings.minutes, ...part } });

const plan =
  (part: Partial<MunicipalitySettings['plan']>): Change =>
  (settings) => ({ ...settings, plan: { ...settings.plan, ...part } });

const retention =
  (part: Partial<MunicipalitySettings['retention']>): Change =>
  (settings) => ({ ...settings, retention: { ...settings.retention, ...part } });

const lookup =
  (part: Partial<MunicipalitySettings['lookup']>): Change =>
  (settings) => ({ ...settings, lookup: { ...settings.lookup, ...part } });

const route =
  (part: Partial<MunicipalitySettings['concernRoute']>): Change =>
  (settings) => ({ ...settings, concernRoute: { ...settings.concernRoute, ...part } });

const consent =
  (part: Partial<MunicipalitySettings['consent']>): Change =>
  (settings) => ({ ...settings, consent: { ...settings.consent, ...part } });

const youngPeople =
  (part: Partial<MunicipalitySettings['consent']['youngPeople']>): Change =>
  (settings) =>
    consent({ youngPeople: { ...settings.consent.youngPeople, ...part } })(settings);

const calendar =
  (part: Partial<MunicipalitySettings['calendar']>): Change =>
  (settings) => ({ ...settings, calendar: { ...settings.calendar, ...part } });

const closedOn = (day: ClosedDay): Setting['read'] =>
  yesNo((isClosed) => (settings) => {
    const { closedDays } = settings.calendar;
    if (closedDays.includes(day) === isClosed) return settings;
    const others = closedDays.filter((other) => other !== day);
    return calendar({ closedDays: isClosed ? [...others, day] : others })(settings);
  });

const startsMax = 8;

/** `9,5` and `9,15` could be half past nine, a quarter past nine or two times: ask, don't guess. */
const decimalTime = /(^|[;|]) *\d{1,2},\d{1,2} *($|[;|])/;

/** `10:00, 13.00, 9`, also with the seconds that spreadsheets add. */
const readTimes = (value: string): readonly LocalTime[] | undefined => {
  if (decimalTime.test(value)) return undefined;
  const times = listIn(value).map((text) => {
    const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d{2})(?:[.:]00)?)?$/.exec(text) ?? [];
    return hour === undefined ? undefined : parseLocalTime(`${hour.padStart(2, '0')}:${minute}`);
  });
  const known = times.filter((time) => time !== undefined);
  const isSound = times.length > 0 && times.length <= startsMax && known.length === times.length;
  return isSound ? [...new Set(known)] : undefined;
};

const longestReview = 60;

const reviewMonths: Setting = {
  names: ['måneder til samtykke skal fornyes', 'months until a consent is reviewed'],
  read: whole(1, longestReview, (months) => consent({ reviewMonths: months })),
};

const longestReviewMonths: Setting = {
  names: ['højst måneder til samtykke skal fornyes', 'months at most until a consent is reviewed'],
  read: whole(1, longestReview, (months) => consent({ maxReviewMonths: months })),
};

/** Everything a file can change. */
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
    read: whole(1, 12, (startupMonths) => rhythm({ startupMonths })),
  },
  {
    names: ['uger mellem opfølgningsmøder', 'weeks between follow-up meetings'],
    read: whole(1, 26, (followUpWeeks) => rhythm({ followUpWeeks })),
  },
  {
    names: ['dage mellem kontakter', 'days between contacts'],
    read: whole(1, 60, (contactDays) => rhythm({ contactDays })),
  },
  {
    names: ['dage fra invitation til møde', 'days from invitation to meeting'],
    read: whole(1, 30, (invitationDays) => rhythm({ invitationDays })),
  },
  {
    names: ['dage til at godkende referat', 'days to approve minutes'],
    read: whole(1, 60, (approvalDays) => minutes({ approvalDays })),
  },
  {
    names: ['dage til at journalisere', 'days to file'],
    read: whole(1, 60, (filingDays) => minutes({ filingDays })),
  },
  ...paperSettings,
  {
    names: ['aktive mål', 'active goals'],
    read: whole(1, 10, (activeGoals) => plan({ activeGoals })),
  },
  {
    names: ['måneder til en lukket sag slettes', 'months until a closed case is deleted'],
    read: whole(1, 600, (caseMonths) => retention({ caseMonths })),
  },
  {
    names: ['måneder til sagens opslag slettes', 'months until looks at a closed case are deleted'],
    read: whole(1, 600, (looksMonths) => retention({ looksMonths })),
  },
  {
    names: ['måneder til opslag uden sag slettes', 'months until look-ups without a case are deleted'],
    read: whole(1, 600, (lookupsMonths) => retention({ lookupsMonths })),
  },
  {
    names: ['dages varsel før sletning', 'days of notice before deletion'],
    read: whole(7, 90, (noticeDays) => retention({ noticeDays })),
  },
  {
    names: ['møder begynder', 'meetings begin'],
    read: (value) => {
      const meetingStarts = readTimes(value);
      return meetingStarts === undefined
        ? { code: 'timesMalformed', value: shown(value) }
        : calendar({ meetingStarts });
    },
  },
  {
    names: ['møder varer minutter', 'meetings last minutes'],
    read: whole(15, 480, (meetingMinutes) => calendar({ meetingMinutes })),
  },
  {
    names: ['afsender af møder i kalenderen', 'organiser of meetings in calendars'],
    read: (value) =>
      isEmail(value) ? calendar({ organizerEmail: value }) : { code: 'emailMalformed', value: shown(value) },
  },
  {
    names: ['lukket grundlovsdag', 'closed on Constitution Day'],
    read: closedOn('constitutionDay'),
  },
  {
    names: ['lukket dagen efter Kristi himmelfartsdag', 'closed on the day after Ascension Day'],
    read: closedOn('dayAfterAscension'),
  },
  { names: ['lukket juleaftensdag', 'closed on Christmas Eve'], read: closedOn('christmasEve') },
  { names: ['lukket nytårsaftensdag', 'closed on New Year’s Eve'], read: closedOn('newYearsEve') },
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
  reviewMonths,
  longestReviewMonths,
  {
    names: ['dages varsel om fornyelse af samtykke', 'days of notice before a consent is reviewed'],
    read: whole(1, 180, (reviewSoonDays) => consent({ reviewSoonDays })),
  },
  {
    names: ['alder for eget samtykke', 'age of own consent'],
    read: whole(10, 18, (ownConsentFrom) => youngPeople({ ownConsentFrom })),
  },
  {
    names: ['unges eget samtykke er nok', 'young people’s own consent is enough'],
    read: yesNo((isEnough) => youngPeople({ ownConsent: isEnough ? 'replaces' : 'joins' })),
  },
  {
    names: ['sprogmodel må se efter bekymringer', 'language model may look for worries'],
    read: yesNo((mayLookForWorry) => (settings) => ({ ...settings, languageModel: { mayLookForWorry } })),
  },
  {
    names: ['alder hvor forældremyndigheden ophører', 'age at which custody ends'],
    read: whole(18, 23, (adultFrom) => youngPeople({ adultFrom })),
  },
];

/** The names of each, in Danish and in English. */
export const settingNames = known.map(({ names }) => names);

interface ReadSettings {
  /** As they will be. */
  readonly settings: MunicipalitySettings;
  /** How many settings the file mentions. */
  readonly count: number;
}

/** The municipality's settings from the file; what it does not mention stays as it is (domain § 4). */
export const readSettingsFile = (
  rows: readonly ImportRow[] | undefined,
  present: MunicipalitySettings,
  note: Note,
): ReadSettings => {
  const seen = new Map<Setting, number>();
  let settings = present;
  for (const record of rows ? readTable(columns, rows, note) : []) {
    const name = record.value('setting');
    const value = record.value('value');
    if (name === undefined || value === undefined) continue;
    const setting = known.find(({ names }) => names.some((one) => fold(one) === fold(name)));
    if (setting === undefined) {
      note(record.line, { code: 'settingUnknown', value: shown(name), ...nearestTo(name) });
      continue;
    }
    if (seen.has(setting)) {
      note(record.line, { code: 'duplicate', value: shown(name) });
      continue;
    }
    seen.set(setting, record.line);
    const { maxLength = usualMaxLength } = setting;
    const change: Change | ImportProblem =
      value.length > maxLength
        ? { code: 'valueTooLong', column: record.column('value') }
        : setting.read(value);
    if (typeof change === 'function') settings = change(settings);
    else note(record.line, change);
  }
  return { settings: fitReview(settings, seen.get(longestReviewMonths), note), count: seen.size };
};

/** For "Mente du …?". */
const nearestTo = (name: string): { readonly nearest?: string } => {
  const [nearest] = closest(
    name,
    known.flatMap(({ names }) => names),
    { max: 1 },
  );
  return nearest === undefined ? {} : { nearest };
};

/** S1: unless the file names it, the longest time until a review follows the usual one, so that it can't be shorter. */
const fitReview = (
  settings: MunicipalitySettings,
  lineOfLongest: number | undefined,
  note: Note,
): MunicipalitySettings => {
  const { reviewMonths: usual, maxReviewMonths: longest } = settings.consent;
  if (usual <= longest) return settings;
  if (lineOfLongest === undefined) return consent({ maxReviewMonths: usual })(settings);
  note(lineOfLongest, { code: 'numberOutOfRange', value: `${usual}–${longestReview}` });
  return settings;
};
