import type { CalendarDate } from '../domain/base/calendar';
import { fold } from '../domain/base/matching';
import type { Refusal } from '../domain/base/result';
import type { FieldView, FormView } from '../views/form';
import { fieldTexts, type Locale, textsFor } from './texts';
import type { FieldTexts } from './texts/form-texts';
import { toFileName } from './to-file';
import { type FieldRead, readDateField, readTimeField, type WeekAs } from './when';

const yes: readonly string[] = ['ja', 'yes', 'x', 'true'].map(fold);
const locales: readonly Locale[] = ['da', 'en'];

const calledIn = ({ typed, alsoTyped = typed, label }: FieldTexts): readonly string[] =>
  [typed, alsoTyped, label].map(fold);

/** The names of a field in a typed line, in either language: "grund", "reason", or its label. */
const namesOf = (form: FormView['form'], field: FieldView): readonly string[] =>
  locales.flatMap((locale) => {
    const texts = fieldTexts(textsFor(locale), form, field.id);
    return texts === undefined ? [] : calledIn(texts);
  });

type Choice = NonNullable<FieldView['choices']>[number];

/** A choice by its name in either language; a name not in the list stays as typed. */
const choiceOf = (form: FormView['form'], field: FieldView, typed: string): string => {
  const wanted = fold(typed);
  const called = ({ value, text, toFile }: Choice): readonly string[] => [
    value,
    ...(toFile === undefined ? [] : locales.map((locale) => toFileName(toFile, locale))),
    ...(typeof text === 'object' ? [text.da, text.en] : text === undefined ? [] : [text]),
    ...locales.flatMap((locale) => fieldTexts(textsFor(locale), form, field.id)?.choices?.[value] ?? []),
  ];
  const choices = field.choices ?? [];
  const exact = choices.find((choice) => called(choice).some((name) => fold(name) === wanted));
  const begun = choices.filter((choice) => called(choice).some((name) => fold(name).startsWith(wanted)));
  return (exact ?? (begun.length === 1 ? begun[0] : undefined))?.value ?? typed;
};

/**
 * Several choices: "Freja og Bo", "skolefravær, trivsel". A name containing a comma or "og" is tried whole first: "arbejde
 * og uddannelse".
 */
const choicesOf = (form: FormView['form'], field: FieldView, typed: string): string => {
  const values = new Set(field.choices?.map(({ value }) => value));
  const parts = typed.split(/(\s*,\s*|\s+(?:og|samt|and)\s+)/);
  const chosen: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = parts.length;
    const upTo = (): string => choiceOf(form, field, parts.slice(at, end).join('').trim());
    while (end > at + 1 && !values.has(upTo())) end -= 2;
    chosen.push(upTo());
    // The next one begins after the "og".
    at = end + 1;
  }
  return [...new Set(chosen)].filter((value) => value !== '').join(',');
};

/** The names in a typed line that match no field of the form, in either language: misspelt, or from another form. */
export const namesUnknownTo = (
  form: FormView['form'],
  fields: Readonly<Record<string, string>>,
): readonly string[] => {
  const known = new Set(
    locales
      .flatMap((locale) => Object.values<FieldTexts>(textsFor(locale).forms[form].fields))
      .flatMap(calledIn),
  );
  return Object.keys(fields).filter((name) => !known.has(fold(name)));
};

/** "Fra uge 33 til uge 34" runs from its Monday to its Sunday; elsewhere a week names no day. */
const weekAs: Partial<Record<FieldView['id'], WeekAs>> = {
  from: 'first',
  to: 'last',
  until: 'last',
  dueOn: 'last',
};

/** What was typed for a day or time of day, as stored; undefined for fields of other kinds. */
export const readTyped = (
  { id, kind }: Pick<FieldView, 'id' | 'kind'>,
  typed: string,
  today: CalendarDate,
): FieldRead | undefined => {
  if (kind === 'date') return readDateField(typed, today, weekAs[id] ?? 'none');
  return kind === 'time' ? readTimeField(typed) : undefined;
};

/** A form as filled in by a line. `refusal`: the first thing in it that can't be read. */
export interface TypedForm {
  readonly values: Readonly<Record<string, string>>;
  readonly refusal?: Refusal;
}

/**
 * A form filled in by a typed line: the arguments of the phrase, and `felt: værdi` with a field's name in either language.
 * Dates, times, choices and yes/no become the values a dialog would give; what can't be read stays as typed, with what is
 * wrong. `wrong`: what is already known to be wrong with an argument, by its field.
 */
export const typedForm = (
  form: FormView,
  args: Readonly<Record<string, string | undefined>>,
  fields: Readonly<Record<string, string>>,
  today: CalendarDate,
  wrong: Readonly<Record<string, Refusal>> = {},
): TypedForm => {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [fold(name), value]));
  const typedFor = (field: FieldView): string | undefined =>
    args[field.id] ??
    namesOf(form.form, field)
      .map((name) => byName.get(name))
      .find((value) => value !== undefined);
  const readFor = (field: FieldView, typed: string): FieldRead => {
    const known = args[field.id] === undefined ? undefined : wrong[field.id];
    if (known !== undefined) return { refusal: known };
    if (field.kind === 'choice') return { value: choiceOf(form.form, field, typed) };
    if (field.kind === 'choices') return { value: choicesOf(form.form, field, typed) };
    if (field.kind === 'toggle') return { value: String(yes.includes(fold(typed))) };
    return readTyped(field, typed, today) ?? { value: typed };
  };
  const filled = form.fields.flatMap((field) => {
    const typed = typedFor(field)?.trim();
    return typed === undefined || typed === '' ? [] : [{ field, typed, read: readFor(field, typed) }];
  });
  const [refused] = filled.flatMap(({ field, read }) =>
    'refusal' in read ? [{ ...read.refusal, field: field.id }] : [],
  );
  return {
    values: Object.fromEntries(
      filled.map(({ field, typed, read }) => [field.id, 'value' in read ? read.value : typed]),
    ),
    ...(refused && { refusal: refused }),
  };
};
