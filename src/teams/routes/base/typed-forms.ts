import { openForm } from '../../../app/base/form-registry';
import type { FormValues } from '../../../app/base/forms';
import { today } from '../../../app/base/services';
import { ok, type Refusal, type Result } from '../../../domain/base/result';
import type { CommandOf } from '../../../language/phrases';
import type { Intent } from '../../../language/phrases/intents';
import { namesUnknownTo, typedForm } from '../../../language/typed-form';
import type { FormView } from '../../../views/form';
import type { FormName } from '../../../views/forms/all';
import type { View } from '../../../views/view';
import type { Values } from '../../turn';
import { submitFormFor } from './forms';
import { type Asking, aboutCase, type Line } from './route';

/** What was typed: by its place in the phrase, and by the names of fields. */
export type Typed = Readonly<Record<string, string | undefined>>;

interface LineOptions {
  /** The line says too little; the form comes with what it says. */
  readonly toGoOn?: boolean;
  /** What is known to be wrong with something typed, by its field. */
  readonly wrong?: Readonly<Record<string, Refusal>>;
}

/**
 * A typed form: with values in the line it is carried out at once; without, the form comes to be filled in. Values typed by
 * field name are read in both languages. What can't be read stays as typed, and the form comes with what is wrong.
 */
export const byTyping = async (
  asking: Asking,
  form: FormName,
  ids: Values,
  typed: Typed,
  fields: Readonly<Record<string, string>>,
  { toGoOn = false, wrong }: LineOptions = {},
): Promise<Result<View>> => {
  const { services, actor } = asking;
  const blank = await openForm(services, actor, form, ids);
  if (!blank.ok) return blank;
  const read = typedForm(blank.value, typed, fields, today(services), wrong);
  const { values } = read;
  const unknown = namesUnknownTo(form, fields);
  const refusal =
    unknown.length > 0
      ? ({ code: 'FieldNameUnknown', params: { names: unknown.join(', ') } } as const)
      : read.refusal;
  if (refusal !== undefined) {
    // Carried out without it, the line would do something other than what was meant.
    return openForm(services, actor, form, idsOf(blank.value, actor), {
      values: { ...filledIn(blank.value), ...values },
      refusal,
    });
  }
  if (toGoOn) return ok({ ...blank.value, begun: true, fields: withTyped(blank.value, values) });
  if (Object.keys(values).length === 0) return blank;
  return submitFormFor(asking, form, idsOf(blank.value, actor), { ...filledIn(blank.value), ...values });
};

/** What the form is about; its request is the message it was typed in. */
const idsOf = ({ ids }: FormView, { requestId }: Asking['actor']): Values => ({
  ...ids,
  repetitionKey: requestId,
});

const filledIn = ({ fields }: FormView): FormValues =>
  Object.fromEntries(fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])));

const withTyped = ({ fields }: FormView, values: FormValues): FormView['fields'] =>
  fields.map((field) => {
    const value = values[field.id];
    return value === undefined ? field : { ...field, value };
  });

/** A typed line that fills in a form about one of the asker's own cases, where its intent is not the form's own name. */
export const fillsIn = <I extends Intent>(
  form: FormName,
  argumentsOf: (args: CommandOf<I>['args']) => Typed,
): Line<I> =>
  aboutCase((asking, reference, { args, fields }) =>
    byTyping(asking, form, { reference }, argumentsOf(args), fields),
  );
