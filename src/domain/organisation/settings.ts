import { type CalendarDate, calendarDate } from '../base/calendar';
import { type LocalTime, localTime } from '../base/meeting-time';
import type { RetentionSettings } from '../case-file/retention';
import type { FiledKind } from '../filing/matters';
import legalBases from './data/legal-bases.json';
import schoolHolidays from './data/school-holidays.json';
import statutoryDeadlines from './data/statutory-deadlines.json';

/** What a municipality decides for itself (domain § 4). Imported by an administrator; everything has a default. */
export interface MunicipalitySettings {
  readonly name: string;
  /** Letters before year and number in a case reference: HOI-2026-001. */
  readonly referencePrefix: string;
  readonly rhythm: {
    /** M1: the start-up meeting is held within this many months. */
    readonly startupMonths: number;
    /** M2: weeks between follow-up meetings. */
    readonly followUpWeeks: number;
    /** C5: days between contacts with the family. */
    readonly contactDays: number;
    /** M4, M8: an invitation goes out at least this many days before the meeting. */
    readonly invitationDays: number;
    /** L6: what the law sets a time for. Beside the rhythm, never replaced by it. */
    readonly statutoryDeadlines: readonly StatutoryDeadline[];
  };
  /** R5: how the municipality's papers look. */
  readonly look: {
    /** `#1f5f5b`. */
    readonly colour: string;
    /** A PNG in base64. */
    readonly logo?: string;
  };
  /** R7: KL's number for the subject of each kind of document, and the facet for what is done. */
  readonly kle: Readonly<Record<FiledKind, { readonly number: string; readonly facet: string }>>;
  readonly minutes: {
    /** R8: days that people have to answer minutes that were sent to them. */
    readonly approvalDays: number;
    /** R7: days from approval to filing. */
    readonly filingDays: number;
    /** R6: the municipality's own words of the trade, beside those that are shipped. */
    readonly plainWords: readonly PlainWord[];
  };
  readonly plan: {
    /** P4: how many goals may be active at a time. */
    readonly activeGoals: number;
  };
  /** L4. */
  readonly retention: RetentionSettings;
  readonly calendar: MunicipalCalendar;
  readonly lookup: {
    /** C7 tightened: colleagues of the same authority must also be answered by the coordinator. */
    readonly sameAuthorityMayAsk: boolean;
    /** Days until the asker hears that no answer came. The same whether or not a case exists (C7). */
    readonly answerWithinDays: number;
  };
  /** What somebody may want to know a coordinator for. Ids are stored, texts are shown. */
  readonly purposes: readonly ListedChoice[];
  /** S7: the route for concern reports, in the municipality's own words. */
  readonly concernRoute: {
    readonly phone: string;
    readonly outOfHoursPhone: string;
    readonly text: LocalisedText;
  };
  readonly consent: ConsentSettings;
  /** Where the municipality has a language model: whether a worry may be looked for by it too. S7 never depends on it. */
  readonly languageModel: { readonly mayLookForWorry: boolean };
}

/** R6: a word of the trade in one inflection, and what one says at home. */
export interface PlainWord {
  readonly word: string;
  readonly instead: string;
}

/** S1, S2, S5: how the municipality keeps consents. */
export interface ConsentSettings {
  /** What information can be about. The text completes "oplysninger om …" and "information about …". */
  readonly types: readonly ListedChoice[];
  /** What information may be used for. The text completes "for at …" and "in order to …". */
  readonly purposes: readonly ListedChoice[];
  /** Months from a consent to the review date that is proposed, and to the last one that is allowed. */
  readonly reviewMonths: number;
  readonly maxReviewMonths: number;
  /** A review is due soon within this many days. */
  readonly reviewSoonDays: number;
  readonly youngPeople: {
    /** The age, in years, from which a young person's own consent counts. */
    readonly ownConsentFrom: number;
    /** Whether it is needed beside that of the custody holders, or in its place. */
    readonly ownConsent: 'joins' | 'replaces';
    /** The age from which nobody holds custody any more. */
    readonly adultFrom: number;
  };
  /** S5, L5: what allows sharing without consent. The municipality answers for the list. */
  readonly legalBases: readonly LegalBasis[];
}

/** L5: a rule of law as data with its time, so that a new law is a new entry and no new code. */
export interface LegalBasis extends LocalisedChoice {
  /** Where the rule stands, in Danish legal writing. */
  readonly reference: string;
  /** The days on which the rule is in force, both included. */
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  /** The longest time, in days, that one disclosure may last. */
  readonly maxDays: number;
}

/**
 * L5, L6: a deadline in law, as data with its time. When the law changes there are two of the same id; what began while
 * the older one was in force keeps it.
 */
export interface StatutoryDeadline extends LocalisedChoice {
  /** Where the rule stands, in Danish legal writing. */
  readonly reference: string;
  /** What has to have happened for the time to run. */
  readonly countsFrom: LocalisedText;
  /** The days on which the rule is in force, both included. */
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  /** The last day is this many months after the day that it counts from. */
  readonly months: number;
}

/** M9: the days on which no meeting is proposed, beside weekends and public holidays, and the usual hours on the others. */
export interface MunicipalCalendar {
  readonly schoolHolidays: readonly SchoolHoliday[];
  readonly closedDays: readonly ClosedDay[];
  /** The times that a meeting is proposed for, the usual one first. Never empty. */
  readonly meetingStarts: readonly LocalTime[];
  /** How long a meeting usually lasts. */
  readonly meetingMinutes: number;
  /** The address that meetings in calendars come from. Without it they name none. */
  readonly organizerEmail?: string;
}

/** Both days included. */
export interface SchoolHoliday {
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Days that are no public holidays, and on which municipalities commonly close. */
export const closedDays = ['constitutionDay', 'dayAfterAscension', 'christmasEve', 'newYearsEve'] as const;
export type ClosedDay = (typeof closedDays)[number];

export interface LocalisedText {
  readonly da: string;
  readonly en: string;
}

export interface LocalisedChoice extends LocalisedText {
  readonly id: string;
}

/** An entry of a list that cases refer to by id. */
export interface ListedChoice extends LocalisedChoice {
  /** The municipality has given it up: it can no longer be chosen, and keeps its name where it was. */
  readonly ended?: true;
}

/** What can be chosen. */
export const choicesInUse = (choices: readonly ListedChoice[]): readonly LocalisedChoice[] =>
  choices.filter(({ ended }) => ended !== true);

/** Rules of law as they are written in data, where dates are plain texts. A wrong date there is a bug and throws. */
export const readRules = <Rule extends { readonly validFrom: string; readonly validTo?: string | undefined }>(
  written: readonly Rule[],
) =>
  written.map(({ validFrom, validTo, ...rule }) => ({
    ...rule,
    validFrom: calendarDate(validFrom),
    ...(validTo !== undefined && { validTo: calendarDate(validTo) }),
  }));

/** KL's number of support for children and their families, and the facet for a single case. */
const kle = { number: '27.24.00', facet: 'G01' } as const;

export const defaultSettings: MunicipalitySettings = {
  name: 'Kommunen',
  referencePrefix: 'HOI',
  rhythm: {
    startupMonths: 2,
    followUpWeeks: 8,
    contactDays: 7,
    invitationDays: 7,
    statutoryDeadlines: readRules(statutoryDeadlines),
  },
  look: { colour: '#1f5f5b' },
  kle: { minutes: kle, agenda: kle, consent: kle, withdrawal: kle, handover: kle },
  minutes: {
    approvalDays: 7,
    filingDays: 7,
    plainWords: [],
  },
  plan: { activeGoals: 3 },
  retention: { caseMonths: 60, looksMonths: 60, lookupsMonths: 24, noticeDays: 30 },
  calendar: {
    schoolHolidays: schoolHolidays.map(({ name, from, to }) => ({
      name,
      from: calendarDate(from),
      to: calendarDate(to),
    })),
    closedDays: ['constitutionDay', 'dayAfterAscension', 'christmasEve', 'newYearsEve'],
    meetingStarts: ['10:00', '13:00', '09:00', '14:00'].map(localTime),
    meetingMinutes: 90,
  },
  lookup: { sameAuthorityMayAsk: true, answerWithinDays: 3 },
  purposes: [
    { id: 'coordinate', da: 'Jeg skal koordinere min indsats', en: 'I need to coordinate my work' },
    { id: 'invite', da: 'Jeg vil invitere til et møde', en: 'I want to invite to a meeting' },
    {
      id: 'inform',
      da: 'Jeg har noget, som koordinatoren bør vide',
      en: 'I have something the coordinator should know',
    },
    { id: 'family-asks', da: 'Familien har bedt mig om hjælp', en: 'The family has asked me for help' },
  ],
  concernRoute: {
    phone: '',
    outOfHoursPhone: '',
    text: {
      da: 'Kontakt kommunens modtagelse for underretninger med det samme.',
      en: 'Contact the municipality’s intake for concern reports at once.',
    },
  },
  consent: {
    types: [
      {
        id: 'coordination',
        da: 'at der er en sag, og hvem der koordinerer',
        en: 'the fact that there is a case, and who coordinates it',
      },
      { id: 'contactDetails', da: 'kontaktoplysninger', en: 'contact details' },
      { id: 'familySituation', da: 'familiens situation', en: 'the family’s situation' },
      { id: 'everydayLife', da: 'hverdagen derhjemme', en: 'everyday life at home' },
      { id: 'employment', da: 'arbejde og uddannelse', en: 'work and education' },
      { id: 'healthOverview', da: 'helbredsoplysninger i hovedtræk', en: 'health in outline' },
      { id: 'absence', da: 'skolefravær', en: 'absence from school' },
      { id: 'wellbeing', da: 'trivsel', en: 'wellbeing' },
      { id: 'languageDevelopment', da: 'sproglig udvikling', en: 'language development' },
      { id: 'economy', da: 'økonomi', en: 'money matters' },
      { id: 'housing', da: 'bolig', en: 'housing' },
    ],
    purposes: [
      { id: 'plan', da: 'lægge og følge én fælles plan', en: 'make and follow one shared plan' },
      { id: 'meeting', da: 'holde møder om familien sammen', en: 'hold meetings about the family together' },
      { id: 'dailySupport', da: 'støtte familien i hverdagen', en: 'support the family in everyday life' },
      {
        id: 'referral',
        da: 'finde et tilbud, som familien ønsker',
        en: 'find an offer that the family wants',
      },
    ],
    reviewMonths: 12,
    maxReviewMonths: 12,
    reviewSoonDays: 30,
    youngPeople: { ownConsentFrom: 15, ownConsent: 'joins', adultFrom: 18 },
    legalBases: readRules(legalBases),
  },
  languageModel: { mayLookForWorry: false },
};
