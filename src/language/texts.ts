import { parseCalendarDate } from '../domain/base/calendar';
import { parseLocalTime } from '../domain/base/meeting-time';
import type { Refusal } from '../domain/base/result';
import { type CasePhase, casePhases } from '../domain/case/family-case';
import type { FieldId, FormName } from '../views/form';
import { formatDate } from './dates';
import type { Locale } from './locale';
import { absence } from './texts/da/absence';
import { actions } from './texts/da/actions';
import { agenda } from './texts/da/agenda';
import { audit } from './texts/da/audit';
import { familyCase } from './texts/da/case';
import { colleagues } from './texts/da/colleagues';
import { consent } from './texts/da/consent';
import { contactLog } from './texts/da/contact-log';
import { coordinator } from './texts/da/coordinator';
import { dailyWord } from './texts/da/daily-word';
import { deadlines } from './texts/da/deadlines';
import { entrance } from './texts/da/entrance';
import { forms } from './texts/da/forms/forms';
import { handover } from './texts/da/handover';
import { heldMeeting } from './texts/da/held-meeting';
import { help } from './texts/da/help';
import { importReport } from './texts/da/import-report';
import { invitation } from './texts/da/invitation';
import { liveMeeting } from './texts/da/live-meeting';
import { meeting } from './texts/da/meeting';
import { meetingSheets } from './texts/da/meeting-sheets';
import { minutes } from './texts/da/minutes';
import { minutesDocument } from './texts/da/minutes-document';
import { minutesReview } from './texts/da/minutes-review';
import { notices } from './texts/da/notices';
import { operations } from './texts/da/operations';
import { plainLanguage } from './texts/da/plain-language';
import { refusals } from './texts/da/refusals';
import { summaries } from './texts/da/summaries';
import { words } from './texts/da/words';
import { absence as absenceInEnglish } from './texts/en/absence';
import { actions as actionsInEnglish } from './texts/en/actions';
import { agenda as agendaInEnglish } from './texts/en/agenda';
import { audit as auditInEnglish } from './texts/en/audit';
import { familyCase as familyCaseInEnglish } from './texts/en/case';
import { colleagues as colleaguesInEnglish } from './texts/en/colleagues';
import { consent as consentInEnglish } from './texts/en/consent';
import { contactLog as contactLogInEnglish } from './texts/en/contact-log';
import { coordinator as coordinatorInEnglish } from './texts/en/coordinator';
import { dailyWord as dailyWordInEnglish } from './texts/en/daily-word';
import { deadlines as deadlinesInEnglish } from './texts/en/deadlines';
import { entrance as entranceInEnglish } from './texts/en/entrance';
import { forms as formsInEnglish } from './texts/en/forms/forms';
import { handover as handoverInEnglish } from './texts/en/handover';
import { heldMeeting as heldMeetingInEnglish } from './texts/en/held-meeting';
import { help as helpInEnglish } from './texts/en/help';
import { importReport as importReportInEnglish } from './texts/en/import-report';
import { invitation as invitationInEnglish } from './texts/en/invitation';
import { liveMeeting as liveMeetingInEnglish } from './texts/en/live-meeting';
import { meeting as meetingInEnglish } from './texts/en/meeting';
import { meetingSheets as meetingSheetsInEnglish } from './texts/en/meeting-sheets';
import { minutes as minutesInEnglish } from './texts/en/minutes';
import { minutesDocument as minutesDocumentInEnglish } from './texts/en/minutes-document';
import { minutesReview as minutesReviewInEnglish } from './texts/en/minutes-review';
import { notices as noticesInEnglish } from './texts/en/notices';
import { operations as operationsInEnglish } from './texts/en/operations';
import { plainLanguage as plainLanguageInEnglish } from './texts/en/plain-language';
import { refusals as refusalsInEnglish } from './texts/en/refusals';
import { summaries as summariesInEnglish } from './texts/en/summaries';
import { words as wordsInEnglish } from './texts/en/words';
import type { FieldTexts } from './texts/form-texts';
import { formatTime } from './times';

export type { Locale } from './locale';

/** All that the product says, in plain text without Markdown. Gaps are written {so}: see {@link fill}. */
const danish = {
  absence,
  actions,
  audit,
  colleagues,
  consent,
  coordinator,
  entrance,
  familyCase,
  forms,
  handover,
  heldMeeting,
  help,
  importReport,
  minutes,
  notices,
  operations,
  refusals,
  agenda,
  contactLog,
  dailyWord,
  deadlines,
  invitation,
  liveMeeting,
  meeting,
  meetingSheets,
  minutesDocument,
  minutesReview,
  plainLanguage,
  summaries,
  words,
};

export type Texts = typeof danish;

const english: Texts = {
  absence: absenceInEnglish,
  actions: actionsInEnglish,
  audit: auditInEnglish,
  colleagues: colleaguesInEnglish,
  consent: consentInEnglish,
  coordinator: coordinatorInEnglish,
  entrance: entranceInEnglish,
  familyCase: familyCaseInEnglish,
  forms: formsInEnglish,
  handover: handoverInEnglish,
  heldMeeting: heldMeetingInEnglish,
  help: helpInEnglish,
  importReport: importReportInEnglish,
  minutes: minutesInEnglish,
  notices: noticesInEnglish,
  operations: operationsInEnglish,
  refusals: refusalsInEnglish,
  agenda: agendaInEnglish,
  contactLog: contactLogInEnglish,
  dailyWord: dailyWordInEnglish,
  deadlines: deadlinesInEnglish,
  invitation: invitationInEnglish,
  liveMeeting: liveMeetingInEnglish,
  meeting: meetingInEnglish,
  meetingSheets: meetingSheetsInEnglish,
  minutesDocument: minutesDocumentInEnglish,
  minutesReview: minutesReviewInEnglish,
  plainLanguage: plainLanguageInEnglish,
  summaries: summariesInEnglish,
  words: wordsInEnglish,
};

const byLocale: Readonly<Record<Locale, Texts>> = { da: danish, en: english };

export const textsFor = (locale: Locale): Texts => byLocale[locale];

export type Params = Readonly<Record<string, string | number>>;

const gaps = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));

/**
 * Fills the {gaps} of a text. A part in [brackets] is left out when one of its gaps has no value; outside
 * brackets a gap without a value stays as it stands. What is filled in is not looked into again.
 */
export const fill = (text: string, params: Params = {}): string => {
  const has = (part: string): boolean =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => params[name] !== undefined);
  return text
    .split(/(\[[^\]]*\])/)
    .map((part) =>
      part.startsWith('[') ? (has(part) ? gaps(part.slice(1, -1), params) : '') : gaps(part, params),
    )
    .join('');
};

/** A text that depends on a number. */
export const counted = (forms: { readonly one: string; readonly many: string }, count: number): string =>
  fill(count === 1 ? forms.one : forms.many, { count });

const isPhase = (value: unknown): value is CasePhase => casePhases.some((phase) => phase === value);

/** The texts of a form's field. */
export const fieldTexts = (texts: Texts, form: FormName, id: string): FieldTexts | undefined => {
  const fields: Partial<Record<FieldId, FieldTexts>> = texts.forms[form].fields;
  return fields[id as FieldId];
};

/** Days and times of day (`2026-04-21`, `10:00`) are written as they are in the language. */
const inLanguage = (params: Params, locale: Locale): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const day = parseCalendarDate(String(value));
      const time = parseLocalTime(String(value));
      return [name, day ? formatDate(day, locale) : time ? formatTime(time, locale) : value];
    }),
  );

/** What a refusal says. With `form`, the field that it is about is called by its label. */
export const refusalText = (refusal: Refusal, locale: Locale, form?: FormName): string => {
  const texts = textsFor(locale);
  const label =
    form === undefined || refusal.field === undefined
      ? undefined
      : fieldTexts(texts, form, refusal.field)?.label;
  const { phase } = refusal.params ?? {};
  return fill(texts.refusals[refusal.code], {
    ...inLanguage(refusal.params ?? {}, locale),
    ...(label !== undefined && { field: label }),
    ...(isPhase(phase) && { phase: texts.words.phases[phase] }),
  });
};
