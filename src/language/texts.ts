import { parseCalendarDate } from '../domain/base/calendar';
import { parseLocalTime } from '../domain/base/meeting-time';
import type { Refusal } from '../domain/base/result';
import { type CasePhase, casePhases } from '../domain/case/family-case';
import type { FieldId, FormName } from '../views/forms/all';
import { formatDate } from './dates';
import type { Locale } from './locale';
import { actions } from './texts/da/actions';
import { audit, familyCase } from './texts/da/case';
import { caseFile } from './texts/da/case-file';
import { consent } from './texts/da/consent';
import { absence, handover } from './texts/da/continuity';
import { colleagues, coordinator, entrance } from './texts/da/coordinator';
import { correct } from './texts/da/correct';
import { due } from './texts/da/due';
import { filing } from './texts/da/filing';
import { forms } from './texts/da/forms/forms';
import { meetingSheets } from './texts/da/forms/meeting-forms';
import { help } from './texts/da/help';
import { agenda, invitation, meeting } from './texts/da/meeting/meeting';
import { heldMeeting, liveMeeting } from './texts/da/meeting/meeting-record';
import { minutes, plainLanguage } from './texts/da/meeting/minutes';
import { minutesDocument, minutesReview } from './texts/da/meeting/minutes-papers';
import { networkMap } from './texts/da/network-map';
import { notices } from './texts/da/notices';
import { importReport, operations } from './texts/da/organisation';
import { digest, digestPlan, digestTrouble } from './texts/da/overview';
import { overview } from './texts/da/overview-card';
import { plan } from './texts/da/plan';
import { practice } from './texts/da/practice';
import { refusals } from './texts/da/refusals';
import { handoverOffers, reorganisation } from './texts/da/reorganisation';
import { retention } from './texts/da/retention';
import { contactLog, dailyWord, deadlines } from './texts/da/rhythm';
import { summaries } from './texts/da/summaries';
import { answers, wishes } from './texts/da/talk';
import { words } from './texts/da/words';
import { actions as actionsInEnglish } from './texts/en/actions';
import { audit as auditInEnglish, familyCase as familyCaseInEnglish } from './texts/en/case';
import { caseFile as caseFileInEnglish } from './texts/en/case-file';
import { consent as consentInEnglish } from './texts/en/consent';
import { absence as absenceInEnglish, handover as handoverInEnglish } from './texts/en/continuity';
import {
  colleagues as colleaguesInEnglish,
  coordinator as coordinatorInEnglish,
  entrance as entranceInEnglish,
} from './texts/en/coordinator';
import { correct as correctInEnglish } from './texts/en/correct';
import { due as dueInEnglish } from './texts/en/due';
import { filing as filingInEnglish } from './texts/en/filing';
import { forms as formsInEnglish } from './texts/en/forms/forms';
import { meetingSheets as meetingSheetsInEnglish } from './texts/en/forms/meeting-forms';
import { help as helpInEnglish } from './texts/en/help';
import {
  agenda as agendaInEnglish,
  invitation as invitationInEnglish,
  meeting as meetingInEnglish,
} from './texts/en/meeting/meeting';
import {
  heldMeeting as heldMeetingInEnglish,
  liveMeeting as liveMeetingInEnglish,
} from './texts/en/meeting/meeting-record';
import {
  minutes as minutesInEnglish,
  plainLanguage as plainLanguageInEnglish,
} from './texts/en/meeting/minutes';
import {
  minutesDocument as minutesDocumentInEnglish,
  minutesReview as minutesReviewInEnglish,
} from './texts/en/meeting/minutes-papers';
import { networkMap as networkMapInEnglish } from './texts/en/network-map';
import { notices as noticesInEnglish } from './texts/en/notices';
import {
  importReport as importReportInEnglish,
  operations as operationsInEnglish,
} from './texts/en/organisation';
import {
  digest as digestInEnglish,
  digestPlan as digestPlanInEnglish,
  digestTrouble as digestTroubleInEnglish,
} from './texts/en/overview';
import { overview as overviewInEnglish } from './texts/en/overview-card';
import { plan as planInEnglish } from './texts/en/plan';
import { practice as practiceInEnglish } from './texts/en/practice';
import { refusals as refusalsInEnglish } from './texts/en/refusals';
import {
  handoverOffers as handoverOffersInEnglish,
  reorganisation as reorganisationInEnglish,
} from './texts/en/reorganisation';
import { retention as retentionInEnglish } from './texts/en/retention';
import {
  contactLog as contactLogInEnglish,
  dailyWord as dailyWordInEnglish,
  deadlines as deadlinesInEnglish,
} from './texts/en/rhythm';
import { summaries as summariesInEnglish } from './texts/en/summaries';
import { answers as answersInEnglish, wishes as wishesInEnglish } from './texts/en/talk';
import { words as wordsInEnglish } from './texts/en/words';
import type { FieldTexts, FormsTexts, FormTexts } from './texts/form-texts';
import { formatTime } from './times';

export type { Locale } from './locale';

/** The labels of buttons that open a form. */
const buttonsOf = (texts: FormsTexts): Readonly<Record<FormName, string>> =>
  Object.fromEntries(
    Object.entries<Pick<FormTexts, 'title' | 'button'>>(texts).map(([form, { title, button = title }]) => [
      form,
      button,
    ]),
  ) as Record<FormName, string>;

/** Everything the product says, in plain text without Markdown. Gaps are written {so}: see {@link fill}. */
const danish = {
  absence,
  actions: { ...buttonsOf(forms), ...actions },
  answers,
  audit,
  caseFile,
  colleagues,
  consent,
  coordinator,
  correct,
  due,
  entrance,
  familyCase,
  forms,
  handover,
  heldMeeting,
  help,
  importReport,
  filing,
  minutes,
  networkMap,
  notices,
  operations,
  overview,
  plan,
  practice,
  refusals,
  handoverOffers,
  reorganisation,
  retention,
  agenda,
  contactLog,
  dailyWord,
  deadlines,
  digest,
  digestPlan,
  digestTrouble,
  invitation,
  liveMeeting,
  meeting,
  meetingSheets,
  minutesDocument,
  minutesReview,
  plainLanguage,
  summaries,
  wishes,
  words,
};

export type Texts = typeof danish;

const english: Texts = {
  absence: absenceInEnglish,
  actions: { ...buttonsOf(formsInEnglish), ...actionsInEnglish },
  answers: answersInEnglish,
  audit: auditInEnglish,
  caseFile: caseFileInEnglish,
  colleagues: colleaguesInEnglish,
  consent: consentInEnglish,
  coordinator: coordinatorInEnglish,
  correct: correctInEnglish,
  due: dueInEnglish,
  entrance: entranceInEnglish,
  familyCase: familyCaseInEnglish,
  forms: formsInEnglish,
  handover: handoverInEnglish,
  heldMeeting: heldMeetingInEnglish,
  help: helpInEnglish,
  importReport: importReportInEnglish,
  filing: filingInEnglish,
  minutes: minutesInEnglish,
  networkMap: networkMapInEnglish,
  notices: noticesInEnglish,
  operations: operationsInEnglish,
  overview: overviewInEnglish,
  plan: planInEnglish,
  practice: practiceInEnglish,
  refusals: refusalsInEnglish,
  handoverOffers: handoverOffersInEnglish,
  reorganisation: reorganisationInEnglish,
  retention: retentionInEnglish,
  agenda: agendaInEnglish,
  contactLog: contactLogInEnglish,
  dailyWord: dailyWordInEnglish,
  deadlines: deadlinesInEnglish,
  digest: digestInEnglish,
  digestPlan: digestPlanInEnglish,
  digestTrouble: digestTroubleInEnglish,
  invitation: invitationInEnglish,
  liveMeeting: liveMeetingInEnglish,
  meeting: meetingInEnglish,
  meetingSheets: meetingSheetsInEnglish,
  minutesDocument: minutesDocumentInEnglish,
  minutesReview: minutesReviewInEnglish,
  plainLanguage: plainLanguageInEnglish,
  summaries: summariesInEnglish,
  wishes: wishesInEnglish,
  words: wordsInEnglish,
};

const byLocale: Readonly<Record<Locale, Texts>> = { da: danish, en: english };

export const textsFor = (locale: Locale): Texts => byLocale[locale];

export type Params = Readonly<Record<string, string | number>>;

const gaps = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(params[name] ?? gap));

/**
 * Fills the {gaps} in a text. A part in [brackets] is left out if one of its gaps has no value; outside brackets, a gap
 * without a value stays as it is. What is filled in is not searched for gaps again.
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

/** Days and times of day (`2026-04-21`, `10:00`) are written the way the language does. */
const inLanguage = (params: Params, locale: Locale): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const day = parseCalendarDate(String(value));
      const time = parseLocalTime(String(value));
      return [name, day ? formatDate(day, locale) : time ? formatTime(time, locale) : value];
    }),
  );

/** What a refusal says. With `form`, it uses the label of the field concerned. */
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
