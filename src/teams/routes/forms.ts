import { formOpenedBy, openForm, submitForm } from '../../app/base/form-registry';
import type { FormValues } from '../../app/base/form-values';
import { today } from '../../app/base/services';
import { consentView } from '../../app/consent/consent';
import { deadlinesView } from '../../app/rhythm/deadline';
import { ok, type Refusal, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import type { CommandOf } from '../../language/phrases';
import type { Intent } from '../../language/phrases/intents';
import { namesUnknownTo, readTyped, typedForm } from '../../language/typed-form';
import type { FieldId, FormName, FormView } from '../../views/form';
import { formNames } from '../../views/form';
import type { View } from '../../views/view';
import type { Values } from '../turn';
import { type Asking, onCommand, onPress, type Route, withOwnCase } from './route';

/** Ids that a form's card carries, apart from what was filled in. */
const idKeys = [
  'person',
  'reference',
  'handover',
  'subject',
  'giver',
  'like',
  'meeting',
  'participant',
  'item',
  'sequence',
  'from',
  'accompaniment',
  'note',
  'agreement',
  'page',
  'running',
  'protection',
  'repetitionKey',
] as const;

/** Longer than any of them; a forged one does not come back whole. */
const idAtMost = 200;

const idsIn = (data: Values): Values =>
  Object.fromEntries(
    idKeys.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key].slice(0, idAtMost)] as const])),
  );

/** Opens the form that a button stands for; each opening is a request of its own. */
export const openFormFor = (
  { services, actor }: Asking,
  verb: string,
  data: Values,
): Promise<Result<FormView>> | undefined => {
  const { repetitionKey: _, ...ids } = idsIn(data);
  const form = formOpenedBy(verb);
  return form && openForm(services, actor, form, ids);
};

/**
 * Carries out a form that was filled in. When something is wrong the form comes back, with what was typed and what to
 * do about it; what can't be mended by typing is answered as it is.
 */
export const submitFormFor = async (
  { services, actor }: Asking,
  form: FormName,
  data: Values,
  values: FormValues,
): Promise<Result<View>> => {
  const ids = idsIn(data);
  const { done, kept } = await submitAsTyped({ services, actor }, form, ids, values);
  if (done.ok || done.refusal.field === undefined) return done;
  const again = await openForm(services, actor, form, ids, { values: kept, refusal: done.refusal });
  return again.ok ? again : done;
};

/** A form that was filled in, once more: with what was typed, and what was wrong with it. */
export const formAgain = (
  { services, actor }: Asking,
  form: FormName,
  data: Values,
  refusal: Refusal,
): Promise<Result<FormView>> => openForm(services, actor, form, idsIn(data), { values: data, refusal });

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
const formPresses: readonly Route[] = formNames.map((form) =>
  onPress(form, (asking, data) => submitFormFor(asking, form, data, data)),
);

/** What was typed: by its place in the phrase, and by the names of fields. */
export type Typed = Readonly<Record<string, string | undefined>>;

interface LineOptions {
  /** The line says too little; the form comes with what it says. */
  readonly toGoOn?: boolean;
  /** What is known to be wrong with something typed, by its field. */
  readonly wrong?: Readonly<Record<string, Refusal>>;
}

/**
 * A form by typing: with values in the line it is carried out at once; without, the form comes to fill in. What was
 * typed by field name is read in both languages. What can't be read stays as typed, and the form comes with what is wrong.
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
    // Carried out without it, the line would do something else than was meant.
    return openForm(services, actor, form, idsOf(blank.value, actor), {
      values: { ...filledIn(blank.value), ...values },
      refusal,
    });
  }
  if (toGoOn) return ok({ ...blank.value, begun: true, fields: withTyped(blank.value, values) });
  if (Object.keys(values).length === 0) return blank;
  return submitFormFor(asking, form, idsOf(blank.value, actor), { ...filledIn(blank.value), ...values });
};

/** What the form is about; its request is the message that it was typed in. */
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

/** A typed command that fills in a form about one of the asker's own cases. */
const onCaseForm = <I extends Intent>(
  intent: I,
  form: FormName,
  argumentsOf: (args: CommandOf<I>['args']) => Typed,
): Route =>
  onCommand(intent, (asking, command) => {
    const { subject } = command.args as { readonly subject?: string };
    return withOwnCase(asking, { ...command, typed: subject, intent }, (reference: CaseReference) =>
      byTyping(asking, form, { reference }, argumentsOf(command.args), command.fields),
    );
  });

/** "familien Tusindfryd, ring til mor" of a sentence is the Familien Tusindfryd of the cases. */
const asName = (said: string): string => {
  const [name = ''] = said.split(/,\s+(?=\p{Ll})/u);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

const nothingMore = () => ({});

export const formRoutes: readonly Route[] = [
  onCommand('openCase', (asking, { args, fields }) =>
    byTyping(
      asking,
      'case.open',
      {},
      { alias: args.alias && asName(args.alias), startedOn: args.start, coordinator: args.coordinator },
      fields,
      // A comma is of a sentence: the rest of it is no name.
      { toGoOn: args.toConfirm === true || args.alias?.includes(',') === true },
    ),
  ),
  onCommand('sparring', (asking, { args, fields }) =>
    byTyping(asking, 'sparring.ask', args.topic === undefined ? {} : { subject: args.topic }, {}, fields),
  ),
  onCommand('import', async ({ services, actor }) => {
    const form = await openForm(services, actor, 'import.open', {});
    return form.ok ? ok(form.value) : form;
  }),
  onCommand('consent', (asking, { args, fields, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      Object.keys(fields).length === 0
        ? consentView(asking.services, asking.actor, reference)
        : byTyping(asking, 'consent.record', { reference }, {}, fields),
    ),
  ),
  onCommand('deadline', (asking, { args, fields, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      Object.keys(fields).length === 0
        ? deadlinesView(asking.services, asking.actor, reference)
        : byTyping(asking, 'deadline.start', { reference }, {}, fields),
    ),
  ),
  onCaseForm('startDeadline', 'deadline.start', nothingMore),
  onCaseForm('meetDeadline', 'deadline.met', nothingMore),
  onCaseForm('dropDeadline', 'deadline.drop', nothingMore),
  onCaseForm('correctNote', 'live.changeNote', nothingMore),
  onCaseForm('correctAgreement', 'live.changeAgreement', nothingMore),
  onCaseForm('protection', 'protection.record', nothingMore),
  onCaseForm('endProtection', 'protection.end', nothingMore),
  onCaseForm('recordConsent', 'consent.record', nothingMore),
  onCaseForm('askConsent', 'consent.ask', nothingMore),
  onCaseForm('disclose', 'consent.disclose', nothingMore),
  onCaseForm('handover', 'handover.request', ({ to, reason }) => ({ receiver: to, reason })),
  onCaseForm('familyMeeting', 'handover.familyMeeting', nothingMore),
  onCaseForm('deputy', 'case.appointDeputy', ({ person, from, to }) => ({ deputy: person, from, to })),
  onCaseForm('closeCase', 'case.close', nothingMore),
  onCaseForm('phase', 'case.movePhase', nothingMore),
  onCaseForm('targetGroup', 'case.recordTargetGroup', nothingMore),
  onCaseForm('addMember', 'case.addMember', nothingMore),
  onCaseForm('addNetwork', 'case.addNetwork', nothingMore),
  onCaseForm('removeNetwork', 'case.removeNetwork', ({ person }) => ({ person })),
  ...formPresses,
];
