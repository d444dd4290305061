import { parseCalendarDate } from '../../domain/base/calendar';
import { parseLocalTime } from '../../domain/base/meeting-time';
import { ok, type Refusal, type Result, refuse } from '../../domain/base/result';
import { sha256 } from '../../domain/base/sha256';
import { type CaseAction, may } from '../../domain/case/rights';
import type { FieldView, FormView } from '../../views/form';
import { type FieldId, type FormName, type formShapes, shapeOf } from '../../views/forms/all';
import type { FieldShape, ValueOf } from '../../views/forms/shape';
import type { View } from '../../views/view';
import { type OpenedCase, openCaseFor } from '../case/case-store';
import type { Form, FormIds, FormValues } from './forms';
import { requestRecord } from './requests';
import type { Actor, Services } from './services';

type Shapes = typeof formShapes;
type Fields<Name extends FormName> = Shapes[Name]['fields'];

/** What a form was filled in with, read and checked: each field by its type. */
export type Filled<Name extends FormName> = {
  readonly [Field in keyof Fields<Name>]: ValueOf<Fields<Name>[Field]>;
};

/** What a field is like at this moment: its choices and present value; `hidden` where it makes no sense. */
export type FieldNow = Partial<
  Pick<FieldView, 'choices' | 'filtered' | 'required' | 'kind' | 'maxLength'>
> & {
  readonly value?: string | undefined;
};

/** A required field can't be hidden: nobody could send the form. */
type HiddenAtTimes<Shape> = Shape extends { readonly required: true } ? never : 'hidden';

/** Whatever depends on the moment a form is opened. What is left out is as its shape says. */
export interface Moment<Name extends FormName> extends Pick<FormView, 'about' | 'proposal'> {
  readonly fields?: {
    readonly [Field in FieldId<Name>]?:
      | FieldNow
      | (Field extends keyof Fields<Name> ? HiddenAtTimes<Fields<Name>[Field]> : never);
  };
  /** What exactly the form was opened for. */
  readonly ids?: FormView['ids'];
}

/** Who fills in a form, and what it is about. */
export interface Asked {
  readonly services: Services;
  readonly actor: Actor;
  readonly ids: FormIds;
}

/** The same for a form about a case that the person may change. */
export interface AskedOfCase extends Asked, OpenedCase {}

export interface Declaration<Name extends FormName, Asking extends Asked> {
  /** What depends on the moment. */
  readonly open?: (asked: Asking) => Promise<Result<Moment<Name>>> | Result<Moment<Name>>;
  /** Carries it out. The rules check rights again: a card can be old or forged. */
  readonly carryOut: (asked: Asking, filled: Filled<Name>) => Promise<Result<View>>;
}

/** A form that is not about a case, or whose right is not a matter of one case alone. */
export const form = <const Name extends FormName>(
  name: Name,
  declaration: Declaration<Name, Asked>,
): Form<Name> => made(name, declaration, async (asked) => ok(asked));

/** A form about something that belongs to a case: only for somebody who has the right to do that with the case. */
export const formAbout = <const Name extends FormName, Opened extends OpenedCase>(
  name: Name,
  right: CaseAction,
  open: (asked: Asked) => Promise<Result<Opened>>,
  declaration: Declaration<Name, Asked & Opened>,
): Form<Name> => ({
  right,
  ...made(name, declaration, async (asked) => {
    const opened = await open(asked);
    if (!opened.ok) return opened;
    const { familyCase, relations } = opened.value;
    // Carrying it out may have taken the right away: if sent again, it gets the same answer as the first time.
    const isAllowed =
      may(right, familyCase, relations) || (await requestRecord(asked.services, asked.actor)) !== undefined;
    return isAllowed ? ok({ ...asked, ...opened.value }) : refuse('NotAllowed');
  }),
});

/** A form about a case. To everybody who does not belong to it, the case does not exist (C7). */
export const caseForm = <const Name extends FormName>(
  name: Name,
  right: CaseAction,
  declaration: Declaration<Name, AskedOfCase>,
): Form<Name> =>
  formAbout(
    name,
    right,
    ({ services, actor, ids }) => openCaseFor(services, actor, ids.reference),
    declaration,
  );

const made = <Name extends FormName, Asking extends Asked>(
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
    const { fields: now, ...rest } = moment.value;
    const fields = fieldsNow(name, now ?? {});
    const seen = isChange(name, ids) && { ids: { ...rest.ids, seen: stampOf(valuesIn(fields)) } };
    return ok({ ...rest, ...seen, fields });
  },
  submit: async (services, actor, ids, values) => {
    const asking = await admit({ services, actor, ids });
    if (!asking.ok) return asking;
    const filled = read(name, values);
    if (!filled.ok) return filled;
    if (ids.seen !== undefined && isChange(name, ids)) {
      const moment: Result<Moment<Name>> = (await open?.(asking.value)) ?? ok({});
      // What is not there any more says so itself.
      const now = moment.ok ? valuesIn(fieldsNow(name, moment.value.fields ?? {})) : {};
      const isOvertaken = moment.ok && stampOf(now) !== ids.seen && !isSaid(name, values, now);
      if (isOvertaken && (await requestRecord(services, actor)) === undefined)
        return refuse('ChangedSinceOpened');
    }
    return carryOut(asking.value, filled.value);
  },
});

/** Whether the form is about something that stands there already, to be changed. */
const isChange = (name: FormName, ids: FormIds): boolean => {
  const { changes } = shapeOf(name);
  return changes !== undefined && ids[changes] !== undefined;
};

const valuesIn = (fields: readonly FieldView[]): FormValues =>
  Object.fromEntries(fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));

/** Whether all that is filled in stands there already: sent twice from two windows it is done. */
const isSaid = (name: FormName, values: FormValues, now: FormValues): boolean =>
  Object.keys(shapeOf(name).fields).every((id) => !saysOther(id, values[id], now[id]));

/** Whether a field was filled in with something else than what stands. Why it is changed never stands. */
export const saysOther = (id: string, filled: string | undefined, stands: string | undefined): boolean =>
  id !== 'reason' && plainly(filled) !== plainly(stands);

/** Left alone, a toggle says no. */
const plainly = (value = ''): string => (value === 'false' ? '' : value.trim());

/** By what a form carries what it was opened with, without a word of it. */
const stampOf = (values: FormValues): string => sha256(JSON.stringify(Object.entries(values).toSorted()), 40);

const fieldsNow = <Name extends FormName>(
  name: Name,
  now: NonNullable<Moment<Name>['fields']>,
): readonly FieldView[] =>
  Object.entries(shapeOf(name).fields).flatMap(
    ([id, { kind, required, maxLength, words, filtered, tucked }]) => {
      const own = (now as Readonly<Record<string, FieldNow | 'hidden'>>)[id] ?? {};
      if (own === 'hidden') return [];
      const { value, ...rest } = own;
      return [
        {
          id: id as FieldId,
          kind,
          required,
          ...(maxLength !== undefined && { maxLength }),
          ...(filtered && { filtered }),
          ...(tucked && { tucked }),
          ...(words && { choices: words.map((word) => ({ value: word })) }),
          ...rest,
          ...(value !== undefined && { value }),
        },
      ];
    },
  );

/** Reads what was filled in. The first field that is missing or can't be read is refused, and named. */
const read = <Name extends FormName>(name: Name, values: FormValues): Result<Filled<Name>> => {
  const filled: Record<string, unknown> = {};
  for (const [field, shape] of Object.entries(shapeOf(name).fields)) {
    const value = reading(shape, values[field] ?? '');
    if (!value.ok) return { ok: false, refusal: { ...value.refusal, field } };
    filled[field] = value.value;
  }
  return ok(filled as Filled<Name>);
};

const reading = (shape: FieldShape, filled: string): Result<unknown> => {
  const typed = filled.trim();
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
      return known(
        numberIn(shape, typed),
        shape.impossible === undefined
          ? { code: 'NumberImpossible', params: { min: shape.min ?? 0, max: shape.max ?? 0 } }
          : { code: shape.impossible },
      );
    case 'choice':
      return shape.words === undefined || shape.words.includes(typed)
        ? ok(typed)
        : known(shape.otherwise, { code: 'ChoiceUnknown' });
    case 'choices': {
      const chosen = [...new Set(typed.split(',').map((one) => one.trim()))].filter((one) => one !== '');
      return chosen.length === 0 && shape.required ? refuse(shape.missing ?? 'FieldMissing') : ok(chosen);
    }
    default:
      return typed.length > (shape.maxLength ?? typed.length)
        ? refuse('FieldTooLong', { params: { maxLength: shape.maxLength ?? 0 } })
        : ok(shape.asTyped ? filled : typed);
  }
};

const known = <Value>(value: Value | undefined, refusal: Refusal): Result<Value> =>
  value === undefined ? { ok: false, refusal } : ok(value);

const numberIn = ({ min = 0, max = 0 }: FieldShape, typed: string): number | undefined => {
  const value = /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
  return value !== undefined && value >= min && value <= max ? value : undefined;
};
