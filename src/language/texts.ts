import type { FieldId, FormName } from '../app/views';
import { type CasePhase, casePhases } from '../domain/family-case';
import type { Refusal } from '../domain/result';
import { actions } from './texts/da/actions';
import { audit } from './texts/da/audit';
import { familyCase } from './texts/da/case';
import { colleagues } from './texts/da/colleagues';
import { consent } from './texts/da/consent';
import { coordinator } from './texts/da/coordinator';
import { entrance } from './texts/da/entrance';
import { forms } from './texts/da/forms';
import { handover } from './texts/da/handover';
import { help } from './texts/da/help';
import { importReport } from './texts/da/import-report';
import { notices } from './texts/da/notices';
import { refusals } from './texts/da/refusals';
import { summaries } from './texts/da/summaries';
import { words } from './texts/da/words';
import { actions as actionsInEnglish } from './texts/en/actions';
import { audit as auditInEnglish } from './texts/en/audit';
import { familyCase as familyCaseInEnglish } from './texts/en/case';
import { colleagues as colleaguesInEnglish } from './texts/en/colleagues';
import { consent as consentInEnglish } from './texts/en/consent';
import { coordinator as coordinatorInEnglish } from './texts/en/coordinator';
import { entrance as entranceInEnglish } from './texts/en/entrance';
import { forms as formsInEnglish } from './texts/en/forms';
import { handover as handoverInEnglish } from './texts/en/handover';
import { help as helpInEnglish } from './texts/en/help';
import { importReport as importReportInEnglish } from './texts/en/import-report';
import { notices as noticesInEnglish } from './texts/en/notices';
import { refusals as refusalsInEnglish } from './texts/en/refusals';
import { summaries as summariesInEnglish } from './texts/en/summaries';
import { words as wordsInEnglish } from './texts/en/words';
import type { FieldTexts } from './texts/form-texts';

export type Locale = 'da' | 'en';

/** All that the product says, in plain text without Markdown. Gaps are written {so}: see {@link fill}. */
const danish = {
  actions,
  audit,
  colleagues,
  consent,
  coordinator,
  entrance,
  familyCase,
  forms,
  handover,
  help,
  importReport,
  notices,
  refusals,
  summaries,
  words,
};

export type Texts = typeof danish;

const english: Texts = {
  actions: actionsInEnglish,
  audit: auditInEnglish,
  colleagues: colleaguesInEnglish,
  consent: consentInEnglish,
  coordinator: coordinatorInEnglish,
  entrance: entranceInEnglish,
  familyCase: familyCaseInEnglish,
  forms: formsInEnglish,
  handover: handoverInEnglish,
  help: helpInEnglish,
  importReport: importReportInEnglish,
  notices: noticesInEnglish,
  refusals: refusalsInEnglish,
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

/** What a refusal says. With `form`, the field that it is about is called by its label. */
export const refusalText = (refusal: Refusal, locale: Locale, form?: FormName): string => {
  const texts = textsFor(locale);
  const label =
    form === undefined || refusal.field === undefined
      ? undefined
      : fieldTexts(texts, form, refusal.field)?.label;
  const { phase } = refusal.params ?? {};
  return fill(texts.refusals[refusal.code], {
    ...refusal.params,
    ...(label !== undefined && { field: label }),
    ...(isPhase(phase) && { phase: texts.words.phases[phase] }),
    ...hours({ start, end }, locale),
  });
};

/** Times of day as they are written in the language. */
const hours = (params: Params, locale: Locale): Params =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const time = parseLocalTime(String(value));
      return time === undefined ? [] : [[name, formatTime(time, locale)]];
    }),
  );
