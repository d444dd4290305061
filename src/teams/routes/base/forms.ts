import { formOpenedBy, openForm, submitForm } from '../../../app/base/form-registry';
import type { FormValues } from '../../../app/base/forms';
import { today } from '../../../app/base/services';
import type { Refusal, Result } from '../../../domain/base/result';
import { readTyped } from '../../../language/typed-form';
import type { FormView } from '../../../views/form';
import type { FieldId, FormName } from '../../../views/forms/all';
import { formNames } from '../../../views/forms/all';
import type { View } from '../../../views/view';
import type { Values } from '../../turn';
import type { Asking, Press } from './route';

/** Opens the form a button stands for; each opening is a request of its own. */
export const openFormFor = (
  { services, actor }: Asking,
  verb: string,
  data: Values,
): Promise<Result<FormView>> | undefined => {
  const { repetitionKey: _, ...ids } = data;
  const form = formOpenedBy(verb);
  return form && openForm(services, actor, form, ids);
};

/**
 * Carries out a form that was filled in. If something is wrong the form comes back, with what was typed and what to do about
 * it; what can't be fixed by typing is answered directly.
 */
export const submitFormFor = async (
  { services, actor }: Asking,
  form: FormName,
  data: Values,
  values: FormValues,
): Promise<Result<View>> => {
  const { done, kept } = await submitAsTyped({ services, actor }, form, data, values);
  if (done.ok || (done.refusal.field === undefined && done.refusal.code !== 'ChangedSinceOpened'))
    return done;
  const again = await openForm(services, actor, form, data, { values: kept, refusal: done.refusal });
  return again.ok ? again : done;
};

/** A form that was filled in, once more: with what was typed, and what was wrong with it. */
export const formAgain = (
  { services, actor }: Asking,
  form: FormName,
  data: Values,
  refusal: Refusal,
): Promise<Result<FormView>> => openForm(services, actor, form, data, { values: data, refusal });

/** How many days and times a form has at most. */
const readAtMost = 4;

/**
 * Some clients send days and times as they were typed: "9:30", "kl. 10.30", "21/4". What the rule can't read, the language
 * reads; what it can't read either stays as typed, with what is wrong.
 */
const submitAsTyped = async (
  { services, actor }: Pick<Asking, 'services' | 'actor'>,
  form: FormName,
  ids: Values,
  values: FormValues,
): Promise<{ readonly done: Result<View>; readonly kept: FormValues }> => {
  let kept = values;
  for (let tries = 0; ; tries += 1) {
    const done = await submitForm(services, actor, form, ids, kept);
    const field = done.ok ? undefined : unreadIn(done.refusal, kept);
    if (done.ok || field === undefined || tries === readAtMost) return { done, kept };
    const read = readTyped(field, field.typed, today(services));
    if (read === undefined || 'refusal' in read) {
      const refusal = { ...done.refusal, ...read?.refusal };
      return { done: { ok: false, refusal }, kept };
    }
    kept = { ...kept, [field.id]: read.value };
  }
};

const kindsUnread: Partial<Record<Refusal['code'], 'date' | 'time'>> = {
  DateImpossible: 'date',
  TimeImpossible: 'time',
};

const unreadIn = ({ code, field }: Refusal, values: FormValues) => {
  const kind = kindsUnread[code];
  const typed = field === undefined ? undefined : values[field];
  return kind === undefined || typed === undefined ? undefined : { id: field as FieldId, kind, typed };
};

/** A form as a card in the chat is submitted by a press of its name. */
export const formPresses: Readonly<Record<FormName, Press>> = Object.assign(
  {},
  ...formNames.map((form) => ({
    [form]: (asking: Asking, data: Values) => submitFormFor(asking, form, data, data),
  })),
);
