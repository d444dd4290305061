import { type CalendarDate, daysBetween } from '../base/calendar';
import { fold } from '../base/matching';
import { coordinationType } from '../consent/consent-record';
import {
  choiceColumns,
  type ListReader,
  listReader,
  noteDoubles,
  noteOverlaps,
  overlap,
  type Placed,
  readChoice,
  readPeriod,
  readValidity,
  readWhole,
} from './import-list';
import type { Columns, ListFileName, Note } from './import-table';
import type {
  LegalBasis,
  ListedChoice,
  LocalisedChoice,
  LocalisedText,
  MunicipalitySettings,
  PlainWord,
  SchoolHoliday,
  StatutoryDeadline,
} from './settings';

const holidayColumns = {
  name: { names: ['navn', 'ferie', 'name', 'holiday'], required: true, maxLength: 60 },
  from: { names: ['fra', 'from'], required: true, maxLength: 20 },
  to: { names: ['til', 'to'], required: true, maxLength: 20 },
} as const satisfies Columns<string>;

/** Longer than this is a typing error in the year. */
const holidayDaysMax = 100;

const holidayName = ({ name, from }: SchoolHoliday): string => `${name} ${from}`;

/** M9. The file holds all coming holidays; any it does not list are forgotten. */
const schoolHolidays = listReader<SchoolHoliday, keyof typeof holidayColumns>({
  columns: holidayColumns,
  present: ({ calendar }) => calendar.schoolHolidays,
  put: (settings, entries) => ({
    ...settings,
    calendar: {
      ...settings.calendar,
      schoolHolidays: entries.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    },
  }),
  read: (record, _present, note) => {
    const name = record.value('name');
    const { from, to } = readPeriod(record, 'from', 'to', note) ?? {};
    if (name === undefined || from === undefined || to === undefined) return undefined;
    if (daysBetween(from, to) < holidayDaysMax) return { name, from, to };
    note(record.line, { code: 'periodTooLong', value: String(holidayDaysMax) });
    return undefined;
  },
  checkLines: (placed, note) => noteOverlaps(placed, (holiday) => holiday, holidayName, note),
  isGone: (holiday, file) => !file.some((other) => overlap(holiday, other)),
  ended: () => undefined,
  isInUse: ({ to }, today) => to >= today,
  nameOf: (holiday) => ({ da: holidayName(holiday), en: holidayName(holiday) }),
});

/** Choices complete a sentence, and many of them have to fit on a card. */
const choiceMaxLength = 80;

const textOf = ({ da, en }: LocalisedChoice): LocalisedText => ({ da, en });

const hasId = (id: string) => (one: LocalisedChoice) => one.id === id;

/** A choice the file no longer has can't be chosen any more, but keeps its name wherever consents and questions use it. */
const choices = (
  present: (settings: MunicipalitySettings) => readonly ListedChoice[],
  put: (settings: MunicipalitySettings, entries: readonly ListedChoice[]) => MunicipalitySettings,
  neededId?: string,
): ListReader =>
  listReader<ListedChoice, 'id' | 'da' | 'en'>({
    columns: choiceColumns(choiceMaxLength),
    present,
    put,
    read: readChoice,
    checkLines: checkChoices,
    checkWhole: (placed, _present, _today, note) => {
      const isThere = neededId === undefined || placed.some(({ entry }) => entry.id === neededId);
      if (!isThere && placed.length > 0) note(1, { code: 'choiceNeeded', value: neededId });
    },
    isGone: ({ id }, file) => !file.some(hasId(id)),
    ended: (choice) => ({ ...choice, ended: true }),
    isInUse: ({ ended }) => ended !== true,
    nameOf: textOf,
  });

const checkChoices = (placed: readonly Placed<LocalisedChoice>[], note: Note): void => {
  noteDoubles(placed, ({ id }) => id, note);
  noteDoubles(placed, ({ da }) => da, note);
};

const ruleColumns = {
  ...choiceColumns(160),
  reference: {
    names: ['hjemmel', 'lovhenvisning', 'reference', 'legal reference'],
    required: true,
    maxLength: 160,
  },
  validFrom: { names: ['gælder fra', 'valid from', 'in force from'], required: true, maxLength: 20 },
  validTo: { names: ['gælder til', 'valid to', 'in force to'], required: false, maxLength: 20 },
} as const satisfies Columns<string>;

interface Rule extends LocalisedChoice {
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
}

/** L5: a rule the file no longer has ends on the day of the import; what began under it keeps it. */
const rulesEnd = {
  isGone: ({ id }: Rule, file: readonly Rule[]): boolean => !file.some(hasId(id)),
  ended: <Some extends Rule>(rule: Some, today: CalendarDate): Some | undefined => {
    if (rule.validFrom > today) return undefined;
    return rule.validTo !== undefined && rule.validTo <= today ? rule : { ...rule, validTo: today };
  },
  isInUse: ({ validTo }: Rule, today: CalendarDate): boolean => validTo === undefined || validTo > today,
  nameOf: textOf,
};

/** L5: what is based on a rule that is or was in force keeps it: the first day of an id can't move later. */
const checkFirstDays = (
  placed: readonly Placed<Rule>[],
  present: readonly Rule[],
  today: CalendarDate,
  code: 'ruleStartsLater' | 'earlierRuleMissing',
  note: Note,
): void => {
  const firstOf = (id: string, rules: readonly Rule[]): CalendarDate | undefined =>
    rules
      .filter(hasId(id))
      .map(({ validFrom }) => validFrom)
      .sort()[0];
  const file = placed.map(({ entry }) => entry);
  for (const { line, entry } of placed) {
    const { id, validFrom } = entry;
    const before = firstOf(id, present);
    const isFirst = validFrom === firstOf(id, file);
    if (isFirst && before !== undefined && before <= today && before < validFrom)
      note(line, { code, value: before });
  }
};

const legalBasisColumns = {
  ...ruleColumns,
  days: { names: ['højst dage', 'dage', 'days at most', 'days'], required: true, maxLength: 4 },
} as const satisfies Columns<string>;

const daysMax = 366;

/** S5, L5. */
const legalBases = listReader<LegalBasis, keyof typeof legalBasisColumns>({
  columns: legalBasisColumns,
  present: ({ consent }) => consent.legalBases,
  put: (settings, entries) => ({ ...settings, consent: { ...settings.consent, legalBases: entries } }),
  read: (record, present, note) => {
    const choice = readChoice(record, present, note);
    const validity = readValidity(record, note);
    const reference = record.value('reference');
    const maxDays = readWhole(record, 'days', 1, daysMax, note);
    if (!choice || !validity || reference === undefined || maxDays === undefined) return undefined;
    return { ...choice, reference, ...validity, maxDays };
  },
  checkLines: checkChoices,
  checkWhole: (placed, present, today, note) =>
    checkFirstDays(placed, present, today, 'ruleStartsLater', note),
  ...rulesEnd,
});

const deadlineColumns = {
  ...ruleColumns,
  countsFrom: { names: ['regnes fra', 'tæller fra', 'counts from'], required: true, maxLength: 120 },
  countsFromEnglish: {
    names: ['regnes fra på engelsk', 'tæller fra på engelsk', 'counts from in English'],
    required: false,
    maxLength: 120,
  },
  months: { names: ['måneder', 'months'], required: true, maxLength: 3 },
} as const satisfies Columns<string>;

const monthsMax = 60;

/** L5, L6. An id may appear several times, for the periods before and after a change of law. */
const statutoryDeadlines = listReader<StatutoryDeadline, keyof typeof deadlineColumns>({
  columns: deadlineColumns,
  present: ({ rhythm }) => rhythm.statutoryDeadlines,
  put: (settings, entries) => ({ ...settings, rhythm: { ...settings.rhythm, statutoryDeadlines: entries } }),
  read: (record, present, note) => {
    const choice = readChoice(record, present, note);
    const validity = readValidity(record, note);
    const reference = record.value('reference');
    const da = record.value('countsFrom');
    const months = readWhole(record, 'months', 1, monthsMax, note);
    if (!choice || !validity || reference === undefined || da === undefined || months === undefined) {
      return undefined;
    }
    const english = record.has('countsFromEnglish')
      ? record.value('countsFromEnglish')
      : present.find(hasId(choice.id))?.countsFrom.en;
    return { ...choice, reference, countsFrom: { da, en: english ?? da }, ...validity, months };
  },
  checkLines: (placed, note) => {
    for (const id of new Set(placed.map(({ entry }) => entry.id))) {
      const ofOne = placed.filter(({ entry }) => entry.id === id);
      const period = ({ validFrom, validTo }: Rule) => ({ from: validFrom, to: validTo });
      noteOverlaps(ofOne, period, ({ validFrom }) => `${id} ${validFrom}`, note);
    }
  },
  checkWhole: (placed, present, today, note) =>
    checkFirstDays(placed, present, today, 'earlierRuleMissing', note),
  ...rulesEnd,
});

const plainWordColumns = {
  word: { names: ['fagord', 'ord', 'word'], required: true, maxLength: 60 },
  instead: { names: ['hverdagsord', 'i stedet', 'everyday word', 'instead'], required: true, maxLength: 60 },
} as const satisfies Columns<string>;

/** R6. Nothing refers to these words, so one missing from the file is simply gone. */
const plainWords = listReader<PlainWord, keyof typeof plainWordColumns>({
  columns: plainWordColumns,
  present: ({ minutes }) => minutes.plainWords,
  put: (settings, entries) => ({ ...settings, minutes: { ...settings.minutes, plainWords: entries } }),
  read: (record) => {
    const word = record.value('word');
    const instead = record.value('instead');
    return word === undefined || instead === undefined ? undefined : { word, instead };
  },
  checkLines: (placed, note) => noteDoubles(placed, ({ word }) => word, note),
  isGone: ({ word }, file) => !file.some((other) => fold(other.word) === fold(word)),
  ended: () => undefined,
  isInUse: () => true,
  nameOf: ({ word }) => ({ da: word, en: word }),
});

/** How each list is read from its file (domain § 4). */
export const listReaders: Readonly<Record<ListFileName, ListReader>> = {
  schoolHolidays,
  consentTypes: choices(
    ({ consent }) => consent.types,
    (settings, types) => ({ ...settings, consent: { ...settings.consent, types } }),
    // C7 asks for it by its id.
    coordinationType,
  ),
  consentPurposes: choices(
    ({ consent }) => consent.purposes,
    (settings, purposes) => ({ ...settings, consent: { ...settings.consent, purposes } }),
  ),
  lookupPurposes: choices(
    ({ purposes }) => purposes,
    (settings, purposes) => ({ ...settings, purposes }),
  ),
  legalBases,
  statutoryDeadlines,
  plainWords,
};
