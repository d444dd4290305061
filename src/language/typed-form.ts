import type { FieldView, FormView } from '../app/views';
import { fold } from '../domain/matching';
import type { LocalisedText } from '../domain/settings';
import { fieldTexts, type Locale, textsFor } from './texts';

const yes: readonly string[] = ['ja', 'yes', 'x', 'true'].map(fold);
const locales: readonly Locale[] = ['da', 'en'];

/** What a field may be called in a typed line, in either language: "grund", "reason", or its label. */
const namesOf = (form: FormView['form'], field: FieldView): readonly string[] =>
  locales.flatMap((locale) => {
    const texts = fieldTexts(textsFor(locale), form, field.id);
    return texts === undefined ? [] : [fold(texts.typed), fold(texts.label)];
  });

/** A choice by what it is called in either language; a name that is not in the list stays as it was typed. */
const choiceOf = (form: FormView['form'], field: FieldView, typed: string): string => {
  const wanted = fold(typed);
  const called = (value: string, text: string | LocalisedText | undefined): readonly string[] => [
    value,
    ...(typeof text === 'object' ? [text.da, text.en] : text === undefined ? [] : [text]),
    ...locales.flatMap((locale) => fieldTexts(textsFor(locale), form, field.id)?.choices?.[value] ?? []),
  ];
  const choices = field.choices ?? [];
  const exact = choices.find(({ value, text }) => called(value, text).some((name) => fold(name) === wanted));
  const begun = choices.filter(({ value, text }) =>
    called(value, text).some((name) => fold(name).startsWith(wanted)),
  );
  return (exact ?? (begun.length === 1 ? begun[0] : undefined))?.value ?? typed;
};

/** Several choices: "Freja og Bo", "skolefravær, trivsel". One whose own name has a comma or an "og" in it is found too. */
const choicesOf = (form: FormView['form'], field: FieldView, typed: string): string => {
  const values: readonly (string | undefined)[] = (field.choices ?? []).map(({ value }) => value);
  const whole = choiceOf(form, field, typed);
  if (values.includes(whole)) return whole;
  const parts = typed.split(/,|;|\s(?:og|samt|and)\s/).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => choiceOf(form, field, part))
    .join(',');
};

/**
 * A form filled in by a typed line: the arguments of the phrase, and `felt: værdi` by a field's name in either
 * language. Dates, choices and yes/no become the values that a dialog would give; what can't be read stays as typed,
 * so that the rule can say what is wrong with it.
 */
export const typedValues = (
  form: FormView,
  args: Readonly<Record<string, string | undefined>>,
  fields: Readonly<Record<string, string>>,
  readDate: (typed: string) => string | undefined,
): Readonly<Record<string, string>> => {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [fold(name), value]));
  const typedFor = (field: FieldView): string | undefined =>
    args[field.id] ??
    namesOf(form.form, field)
      .map((name) => byName.get(name))
      .find((value) => value !== undefined);
  const valueOf = (field: FieldView, typed: string): string => {
    if (field.kind === 'date') return readDate(typed) ?? typed;
    if (field.kind === 'choice') return choiceOf(form.form, field, typed);
    if (field.kind === 'choices') return choicesOf(form.form, field, typed);
    if (field.kind === 'toggle') return String(yes.includes(fold(typed)));
    return typed;
  };
  return Object.fromEntries(
    form.fields.flatMap((field) => {
      const typed = typedFor(field)?.trim();
      return typed === undefined || typed === '' ? [] : [[field.id, valueOf(field, typed)] as const];
    }),
  );
};
