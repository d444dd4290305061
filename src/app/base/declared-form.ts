import { parseCalendarDate } from '../../domain/base/calendar';
import { parseLocalTime } from '../../domain/base/meeting-time';
import { ok, type Refusal, type Result, refuse } from '../../domain/base/result';
import { type CaseAction, may } from '../../domain/case/rights';
import { type FieldId, type FieldView, type FormView, formShapes, type ShapedForm } from '../../views/form';
import type { FieldShape, FormShape, ValueOf } from '../../views/forms/shape';
import type { View } from '../../views/view';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import type { FormValues } from './form-values';
import type { Form, FormIds } from './forms';
import type { Actor, Services } from './services';

type Shapes = typeof formShapes;
type Fields<Name extends ShapedForm> = Shapes[Name]['fields'];

/** What a form was filled in with, read and checked: each field by its type. */
export type Filled<Name extends ShapedForm> = {
  readonly [Field in keyof Fields<Name>]: ValueOf<Fields<Name>[Field]>;
};

/** What a field is like at the moment: its choices, what stands in it; `hidden` where it makes no sense. */
type FieldNow = Partial<Pick<FieldView, 'choices' | 'filtered' | 'required' | 'kind' | 'maxLength'>> & {
  readonly value?: string | undefined;
};

/** What is particular to the moment at which a form is opened. All that is left out is as its shape says. */
export interface Moment<Name extends ShapedForm> extends Pick<FormView, 'proposal'> {
  readonly fields?: { readonly [Field in FieldId<Name>]?: FieldNow | 'hidden' };
  /** What the form was opened for, said more closely. */
  readonly ids?: FormView['ids'];
}

/** Who fills in a form, and what it is about. */
export interface Asked {
  readonly services: Services;
  readonly actor: Actor;
  readonly ids: FormIds;
}

/** The same of a form about a case that the person may change. */
export interface AskedOfCase extends Asked, OpenedCase {}

interface Declaration<Name extends ShapedForm, Asking extends Asked> {
  /** What depends on the moment. */
  readonly open?: (asked: Asking) => Promise<Result<Moment<Name>>> | Result<Moment<Name>>;
  /** Carries it out. The rules ask anew for rights: a card can be old or forged. */
  readonly carryOut: (asked: Asking, filled: Filled<Name>) => Promise<Result<View>>;
}

/** A form about no case, or one whose right is more than a matter of one. */
export const form = <const Name extends ShapedForm>(
  name: Name,
  declaration: Declaration<Name, Asked>,
): Form<Name> => made(name, declaration, (asked) => Promise.resolve(ok(asked)));

/** A form about a case: only for somebody who has the right to what it does. For everybody else there is no case (C7). */
export const caseForm = <const Name extends ShapedForm>(
  name: Name,
  right: CaseAction,
  declaration: Declaration<Name, AskedOfCase>,
): Form<Name> => ({
  right,
  ...made(name, declaration, async (asked) => {
    const opened = await openCaseFor(asked.services, asked.actor, asked.ids.reference);
    if (!opened.ok) return opened;
    const { familyCase, relations } = opened.value;
    return may(right, familyCase, relations) ? ok({ ...asked, ...opened.value }) : refuse('NotAllowed');
  }),
});

const made = <Name extends ShapedForm, Asking extends Asked>(
  name: Name,
  { open, carryOut }: Declaration<Name, Asking>,
  admit: (asked: Asked) => Promise<Result<Asking>>,
): Form<Name> => ({
  name,
  open: async (services, actor, ids) => {
    const asking = await admit({ services, actor, ids });
    if (!asking.ok) return asking;
    const moment: Result<Moment<Name>> = (await open?.(asking.value)) ?? ok({});
    if (!moment.ok) return moment;
    const { fields, ...rest } = moment.value;
    return ok({ ...rest, fields: fieldsNow(name, fields ?? {}) });
  },
  submit: async (services, actor, ids, values) => {
    const asking = await admit({ services, actor, ids });
    if (!asking.ok) return asking;
    const filled = read(name, values);
    return filled.ok ? carryOut(asking.value, filled.value) : filled;
  },
});

const shapeOf = (name: ShapedForm): FormShape => formShapes[name];

const fieldsNow = <Name extends ShapedForm>(
  name: Name,
  now: NonNullable<Moment<Name>['fields']>,
): readonly FieldView[] =>
  Object.entries(shapeOf(name).fields).flatMap(([id, { words, min: _, max: __, missing: ___, ...shape }]) => {
    const own = (now as Readonly<Record<string, FieldNow | 'hidden'>>)[id] ?? {};
    if (own === 'hidden') return [];
    const { value, ...rest } = own;
    return [
      {
        id: id as FieldId,
        ...shape,
        ...(words && { choices: words.map((word) => ({ value: word })) }),
        ...rest,
        ...(value !== undefined && { value }),
      },
    ];
  });

/** Reads what was filled in. The first field that is missing or can't be read is refused, and named. */
const read = <Name extends ShapedForm>(name: Name, values: FormValues): Result<Filled<Name>> => {
  const filled: Record<string, unknown> = {};
  for (const [field, shape] of Object.entries(shapeOf(name).fields)) {
    const value = reading(shape, values[field]?.trim() ?? '');
    if (!value.ok) return { ok: false, refusal: { ...value.refusal, field } };
    filled[field] = value.value;
  }
  return ok(filled as Filled<Name>);
};

const reading = (shape: FieldShape, typed: string): Result<unknown> => {
  if (shape.kind === 'toggle') return ok(typed === 'true');
  if (typed === '' && shape.kind !== 'choices') {
    return shape.required ? refuse(shape.missing ?? 'FieldMissing') : ok(undefined);
  }
  switch (shape.kind) {
    case 'date':
      return known(parseCalendarDate(typed), { code: 'DateImpossible' });
    case 'time':
      return known(parseLocalTime(typed), { code: 'TimeImpossible' });
    case 'number':
      return known(numberIn(shape, typed), {
        code: 'NumberImpossible',
        params: { min: shape.min ?? 0, max: shape.max ?? 0 },
      });
    case 'choice':
      return shape.words === undefined || shape.words.includes(typed) ? ok(typed) : refuse('ChoiceUnknown');
    case 'choices': {
      const chosen = [...new Set(typed.split(',').map((one) => one.trim()))].filter((one) => one !== '');
      return chosen.length === 0 && shape.required ? refuse('FieldMissing') : ok(chosen);
    }
    default:
      return typed.length > (shape.maxLength ?? typed.length)
        ? refuse('FieldTooLong', { params: { maxLength: shape.maxLength ?? 0 } })
        : ok(typed);
  }
};

const known = <Value>(value: Value | undefined, refusal: Refusal): Result<Value> =>
  value === undefined ? { ok: false, refusal } : ok(value);

const numberIn = ({ min = 0, max = 0 }: FieldShape, typed: string): number | undefined => {
  const value = /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
  return value !== undefined && value >= min && value <= max ? value : undefined;
};
