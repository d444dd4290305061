import { parseCalendarDate } from '../../domain/base/calendar';
import { parseLocalTime } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { may } from '../../domain/case/rights';
import type { FieldView, FormView } from '../../views/form';
import { type FormName, formNames, repeatsWith, shapeOf } from '../../views/forms/all';
import type { PressVerb } from '../../views/verbs';
import type { View } from '../../views/view';
import { forms } from '../capabilities';
import { openCaseFor } from '../case/case-store';
import { sightOf } from '../case/case-view';
import { saysOther } from './declared-form';
import type { Form, FormIds, FormValues } from './forms';
import type { Actor, Services } from './services';

export const isFormName = (name: string): name is FormName => (formNames as readonly string[]).includes(name);

/** Buttons that open a form of another name: to renew a consent is to record it again. */
const opensForm = {
  'consent.renew': 'consent.record',
  'consent.recordMore': 'consent.record',
  'minutes.changeAgreement': 'minutes.agreement',
  'plan.changeAction': 'plan.action',
  'plan.changeGoal': 'plan.goal',
  'plan.changeOther': 'plan.other',
  'plan.offerChange': 'plan.offerStep',
  'plan.offerContact': 'plan.offerStep',
  'plan.offerEnded': 'plan.offerStep',
  'plan.offerNotWanted': 'plan.offerStep',
  'plan.offerWorking': 'plan.offerStep',
  'meeting.separate': 'meeting.plan',
  'protection.change': 'protection.record',
} as const satisfies Partial<Record<PressVerb, FormName>>;

/** What opens the form of another name. */
export type OpensForm = keyof typeof opensForm;
const formOf: ReadonlyMap<string, FormName> = new Map(Object.entries(opensForm));

/** The form that a button opens, if it opens one. */
export const formOpenedBy = (verb: string): FormName | undefined =>
  formOf.get(verb) ?? (isFormName(verb) ? verb : undefined);

/** Longer than any real one; a forged one is cut. */
const idAtMost = 200;

/** The ids a form may carry: those it declares, its case if it has one, and its own request. */
const ownIds = (
  name: FormName,
  carried: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      'repetitionKey',
      ...(forms[name].right === undefined ? [] : ['reference']),
      ...(shapeOf(name).ids ?? []),
      ...(shapeOf(name).changes === undefined ? [] : ['seen']),
    ].flatMap((id) => (carried[id] === undefined ? [] : [[id, carried[id].slice(0, idAtMost)] as const])),
  );

const formIds = (ids: Readonly<Record<string, string>>): FormIds => ({
  ...ids,
  reference: (ids.reference ?? '') as CaseReference,
});

/**
 * A form ready to be filled in, for somebody who may use it. `values` and `refusal` bring back what was filled in before and
 * what was wrong with it; nothing typed is lost.
 */
export const openForm = async (
  services: Services,
  actor: Actor,
  name: FormName,
  carried: Readonly<Record<string, string>>,
  filled: {
    readonly values?: FormValues;
    readonly refusal?: FormView['refusal'];
    readonly saved?: FormView['saved'];
  } = {},
): Promise<Result<FormView>> => {
  const form = forms[name];
  const ids = ownIds(name, carried);
  const subject = await subjectOf(services, actor, form, formIds(ids));
  if (!subject.ok) return subject;
  const opened = await form.open(services, actor, formIds(ids));
  if (!opened.ok) return opened;
  const isOpenedAnew = filled.values === undefined || filled.saved !== undefined;
  const isOvertaken = filled.refusal?.code === 'ChangedSinceOpened';
  return ok({
    name: 'form',
    form: name,
    // A form that comes back to be corrected is still about the same thing.
    ids: {
      ...ids,
      ...((isOpenedAnew || isOvertaken) && opened.value.ids),
      repetitionKey: ids.repetitionKey ?? services.ids.next(),
    },
    fields: opened.value.fields.map((field) => {
      const typed = filled.values?.[field.id]?.slice(0, keptOf(field));
      const { id, value: stands } = field;
      return {
        ...withValue(field, typed ?? stands),
        ...(isOvertaken && saysOther(id, typed, stands) && { stands: stands ?? '' }),
      };
    }),
    ...(subject.value !== undefined && { subject: subject.value }),
    ...(opened.value.about && { about: opened.value.about }),
    ...(opened.value.proposal && isOpenedAnew && { proposal: opened.value.proposal }),
    ...(filled.refusal && { refusal: filled.refusal }),
    ...(filled.saved && { saved: filled.saved }),
  });
};

/**
 * What follows a form that is saved to go on to the next: opens that one, as a request of its own that says what was saved.
 * Undefined if the form does not repeat. Ask before it is carried out, which may take away the choices that name what was
 * chosen.
 */
export const nextAfter = async (
  services: Services,
  actor: Actor,
  name: FormName,
  carried: Readonly<Record<string, string>>,
  values: FormValues,
): Promise<(() => Promise<Result<FormView>>) | undefined> => {
  const { repetitionKey: _, ...ids } = ownIds(name, carried);
  const repeats = repeatsWith(name, ids);
  if (repeats === undefined) return undefined;
  const filled = await openForm(services, actor, name, ids, { values });
  const fields = filled.ok ? filled.value.fields : [];
  const called = repeats.calledBy
    .map((id) => fields.find((field) => field.id === id && (values[id] ?? '').trim() !== ''))
    .find((field) => field !== undefined);
  const kept = (repeats.keeps ?? []).flatMap((id) => (values[id] === undefined ? [] : [[id, values[id]]]));
  return () =>
    openForm(services, actor, name, ids, {
      values: Object.fromEntries(kept),
      saved: called === undefined ? {} : { called: withChosen(called) },
    });
};

/** A field with nothing but what was chosen in it. */
const withChosen = ({ choices, ...field }: FieldView): FieldView => {
  const chosen = new Set((field.value ?? '').split(','));
  return { ...field, ...(choices && { choices: choices.filter(({ value }) => chosen.has(value)) }) };
};

/**
 * How much of what was typed comes back: all that fits the field and of the rest so much that one sees what was too long; and
 * little enough for a form full of it to be sent.
 */
const keptOf = ({ maxLength = 2_000 }: FieldView): number => Math.max(maxLength, 1_000);

/**
 * A calendar can't hold a date that does not exist, nor a clock such a time; it is shown beside the field, with what is
 * wrong with it.
 */
const withValue = (field: FieldView, value: string | undefined): FieldView => {
  const { value: _, ...blank } = field;
  const fits =
    field.kind === 'date'
      ? parseCalendarDate(value ?? '') !== undefined
      : field.kind !== 'time' || parseLocalTime(value ?? '') !== undefined;
  if (value === undefined || value.trim() === '') return blank;
  return { ...blank, [fits ? 'value' : 'wrote']: value };
};

/** What the form is about, when it is about a case that the reader may change. */
const subjectOf = async (
  services: Services,
  actor: Actor,
  form: Form,
  { reference }: FormIds,
): Promise<Result<string | undefined>> => {
  if (form.right === undefined) return ok(undefined);
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (familyCase.status === 'closed') return refuse('CaseClosed');
  if (!may(form.right, familyCase, relations)) return refuse('NotAllowed');
  return ok(sightOf(familyCase, relations).alias ? familyCase.alias : familyCase.reference);
};

/** Carries out a form. Rights and rules are checked again: the card may be old or forged. */
export const submitForm = (
  services: Services,
  actor: Actor,
  name: FormName,
  carried: Readonly<Record<string, string>>,
  values: FormValues,
): Promise<Result<View>> => forms[name].submit(services, actor, formIds(ownIds(name, carried)), values);
