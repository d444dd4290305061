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
  /** The letters before year and number in a case reference: HOI-2026-001. */
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
    /** L6: the law's time limits. They stand beside the rhythm, which never replaces them. */
    readonly statutoryDeadlines: readonly StatutoryDeadline[];
  };
  /** R5: the look of the municipality's papers. */
  readonly look: {
    /** For example `#1f5f5b`. */
    readonly colour: string;
    /** A PNG in base64. */
    readonly logo?: string;
  };
  /** R7: KL's number for the subject of each kind of document, and the facet for the activity. */
  readonly kle: Readonly<Record<FiledKind, { readonly number: string; readonly facet: string }>>;
  readonly minutes: {
    /** R8: how many days people have to answer minutes sent to them. */
    readonly approvalDays: number;
    /** R7: days from approval to filing. */
    readonly filingDays: number;
    /** R6: the municipality's own jargon, beside the list that is shipped. */
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
    /** C7, stricter: for colleagues of the same authority too, the coordinator has to answer. */
    readonly sameAuthorityMayAsk: boolean;
    /** Days until the asker hears that no answer came. The same whether or not a case exists (C7). */
    readonly answerWithinDays: number;
  };
  /** Why somebody may want to know a coordinator. Ids are stored, texts are shown. */
  readonly purposes: readonly ListedChoice[];
  /** S7: the route for concern reports, in the municipality's own words. */
  readonly concernRoute: {
    readonly phone: string;
    readonly outOfHoursPhone: string;
    readonly text: LocalisedText;
  };
  readonly consent: ConsentSettings;
  /** If the municipality has a language model: whether it may look for worries too. S7 never depends on it. */
  readonly languageModel: { readonly mayLookForWorry: boolean };
}

/** R6: a term of the trade, in one inflection, and the everyday word for it. */
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
  /** Months from a consent to the proposed review date, and to the latest one allowed. */
  readonly reviewMonths: number;
  readonly maxReviewMonths: number;
  /** A review is due soon within this many days. */
  readonly reviewSoonDays: number;
  readonly youngPeople: {
    /** The age, in years, from which a young person's own consent counts. */
    readonly ownConsentFrom: number;
    /** Whether it is needed in addition to the custody holders' consent, or instead of it. */
    readonly ownConsent: 'joins' | 'replaces';
    /** The age from which nobody holds custody any longer. */
    readonly adultFrom: number;
  };
  /** S5, L5: what allows sharing without consent. The municipality is responsible for the list. */
  readonly legalBases: readonly LegalBasis[];
}

/** L5: a rule of law as data with its period, so that a new law is a new entry and not new code. */
export interface LegalBasis extends LocalisedChoice {
  /** The reference to the rule, in Danish legal style. */
  readonly reference: string;
  /** The days the rule is in force, both inclusive. */
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  /** The longest a disclosure may last, in days. */
  readonly maxDays: number;
}

/**
 * L5, L6: a deadline set by law, as data with its period. When the law changes, two entries have the same id; what began
 * under the older one keeps it.
 */
export interface StatutoryDeadline extends LocalisedChoice {
  /** The reference to the rule, in Danish legal style. */
  readonly reference: string;
  /** The event the time counts from. */
  readonly countsFrom: LocalisedText;
  /** The days the rule is in force, both inclusive. */
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  /** The last day is this many months after the day counted from. */
  readonly months: number;
}

/** M9: days for which no meeting is proposed, besides weekends and public holidays, and the usual hours on all others. */
export interface MunicipalCalendar {
  readonly schoolHolidays: readonly SchoolHoliday[];
  readonly closedDays: readonly ClosedDay[];
  /** The times proposed for a meeting, the usual one first. Never empty. */
  readonly meetingStarts: readonly LocalTime[];
  /** How long a meeting usually lasts. */
  readonly meetingMinutes: number;
  /** The address calendar meetings are sent from. Without it they name none. */
  readonly organizerEmail?: string;
}

/** Both days inclusive. */
export interface SchoolHoliday {
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Days that are not public holidays, but on which municipalities commonly close. */
export const closedDays = ['constitutionDay', 'dayAfterAscension', 'christmasEve', 'newYearsEve'] as const;
export type ClosedDay = (typeof closedDays)[number];

export interface LocalisedText {
  readonly da: string;
  readonly en: string;
}

export interface LocalisedChoice extends LocalisedText {
  readonly id: string;
}

/** An entry of a list, which cases refer to by id. */
export interface ListedChoice extends LocalisedChoice {
  /** The municipality has dropped it: it can no longer be chosen, and keeps its name where it was used. */
  readonly ended?: true;
}

/** What can be chosen. */
export const choicesInUse = (choices: readonly ListedChoice[]): readonly LocalisedChoice[] =>
  choices.filter(({ ended }) => ended !== true);

/** Rules of law as data files write them, with dates as plain text. A wrong date there is a bug and throws. */
export const readRules = <Rule extends { readonly validFrom: string; readonly validTo?: string | undefined }>(
  written: readonly Rule[],
) =>
  written.map(({ validFrom, validTo, ...rule }) => ({
    ...rule,
    validFrom: calendarDate(validFrom),
    ...(validTo !== undefined && { validTo: calendarDate(validTo) }),
  }));

/** KL's number for support to children and their families, and the facet for a single case. */
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
