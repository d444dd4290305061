import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase, RunningDeadline } from '../../domain/case/family-case';
import { reasonMaxLength } from '../../domain/case/opening';
import { may } from '../../domain/case/rights';
import { whatIsDue } from '../../domain/rhythm/rhythm';
import { ruleOf } from '../../domain/rhythm/statutory-deadlines';
import type { DeadlinesView } from '../../views/deadline';
import type { FieldView } from '../../views/form';
import type { ActionLink } from '../../views/verbs';
import { dateValue, type FormValues } from '../base/form-values';
import type { Form, FormIds } from '../base/forms';
import { type Actor, type Services, today } from '../base/services';
import { changeCase, type OpenedCase, openCaseFor, type Wish } from '../case/case-store';
import { membersAsChoices, openToChange } from '../consent/consent-fields';
import { municipality } from '../organisation/directory';
import { readOpenCase } from '../trail/case-reads';
import { deadlineNamed, dueView } from './due';

type Reference = FamilyCase['reference'];
type DeadlineName = Pick<RunningDeadline, 'deadlineId' | 'aboutId'>;

/**
 * L6: the deadlines in law of a case, for those who see the whole case. Reading is recorded first (L1). `from`: how many
 * were shown before.
 */
export const deadlinesView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  from = 0,
): Promise<Result<DeadlinesView>> => {
  const opened = await readOpenCase(services, actor, reference);
  if (!opened.ok) return opened;
  return ok(await viewOf(services, actor, opened.value, from > 0 ? { from } : {}));
};

const viewOf = async (
  services: Services,
  { tenantId }: Actor,
  { familyCase, relations }: OpenedCase,
  more: Pick<DeadlinesView, 'done' | 'from'>,
): Promise<DeadlinesView> => {
  const { rhythm } = (await municipality(services, tenantId)).settings;
  const day = today(services);
  const { reference, alias, members } = familyCase;
  const keeps = may('keepDeadlines', familyCase, relations);
  return {
    name: 'deadlines',
    reference,
    alias,
    today: day,
    ...more,
    deadlines: whatIsDue(familyCase, rhythm, day).flatMap((due) => {
      if (due.deadline === undefined) return [];
      const rule = ruleOf(due.deadline, rhythm.statutoryDeadlines);
      const ids = { reference, running: keyOf(due.deadline) };
      return [
        {
          due: dueView(due, rhythm, members),
          startedOn: due.deadline.startedOn,
          ...(rule && { rule: { reference: rule.reference, countsFrom: rule.countsFrom } }),
          actions: keeps
            ? ([
                { verb: 'deadline.met', as: 'dialog', ids },
                { verb: 'deadline.drop', as: 'dialog', ids },
              ] as const)
            : [],
        },
      ];
    }),
    actions: [
      ...(keeps ? [{ verb: 'deadline.start', as: 'dialog', ids: { reference } } as const] : []),
      { verb: 'contact.show', as: 'execute', ids: { reference } },
      { verb: 'case.show', as: 'execute', ids: { reference } },
    ],
  };
};

/** The way from other cards: to those that run, or else to the form for the first one. */
export const wayToDeadlines = ({ reference, deadlines = [] }: FamilyCase): ActionLink =>
  deadlines.length > 0
    ? { verb: 'deadline.show', as: 'execute', ids: { reference } }
    : { verb: 'deadline.start', as: 'dialog', ids: { reference } };

/** How a card and a form name a deadline that runs: no part of it is anybody's name. */
const keyOf = ({ deadlineId, aboutId }: DeadlineName): string =>
  aboutId === undefined ? deadlineId : `${deadlineId}/${aboutId}`;

const namedBy = (key: string): DeadlineName => {
  const [deadlineId = '', aboutId] = key.split('/');
  return { deadlineId, ...(aboutId !== undefined && { aboutId }) };
};

/** Changes the case and shows its deadlines as they then stand. What had been done before is not said to be done now. */
const changeAndShow = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  command: Extract<Wish['command'], { type: 'startDeadline' | 'meetDeadline' | 'dropDeadline' }>,
): Promise<Result<DeadlinesView>> => {
  const change = await changeCase(services, actor, { reference, right: 'keepDeadlines', command });
  if (!change.ok) return change;
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const done = doneBy[command.type];
  const isNews = change.value.events.length > 0 || done === 'started';
  return ok(await viewOf(services, actor, opened.value, { done: isNews ? done : 'ended' }));
};

const doneBy = { startDeadline: 'started', meetDeadline: 'met', dropDeadline: 'dropped' } as const;

/** L6: something has happened that the law counts from. */
export const startDeadlineForm: Form<'deadline.start'> = {
  name: 'deadline.start',
  right: 'keepDeadlines',
  open: async (services, actor, { reference }) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { familyCase } = opened.value;
    const { rhythm } = (await municipality(services, actor.tenantId)).settings;
    // Of a rule and its successor the latest names both; which of them applies, the day decides (L5).
    const byAge = rhythm.statutoryDeadlines.toSorted((one, other) =>
      one.validFrom.localeCompare(other.validFrom),
    );
    const rules = new Map(byAge.map((rule) => [rule.id, rule]));
    const about: FieldView = {
      id: 'about',
      kind: 'choice',
      required: false,
      choices: membersAsChoices(familyCase),
    };
    return ok({
      fields: [
        {
          id: 'deadline',
          kind: 'choice',
          required: true,
          choices: [...rules.values()].map(({ id, da, en, countsFrom }) => ({
            value: id,
            text: { da, en },
            countsFrom,
          })),
        },
        ...(familyCase.members.length > 0 ? [about] : []),
        { id: 'startedOn', kind: 'date', required: true },
      ],
    });
  },
  submit: async (services, actor, { reference }, values) => {
    const opened = await openToChange(services, actor, reference, 'keepDeadlines');
    if (!opened.ok) return opened;
    const deadlineId = values.deadline?.trim() ?? '';
    if (deadlineId === '') return refuse('FieldMissing', { field: 'deadline' });
    const startedOn = dateValue(values, 'startedOn');
    if (!startedOn.ok) return startedOn;
    const aboutId = values.about?.trim() ?? '';
    const { rhythm } = (await municipality(services, actor.tenantId)).settings;
    return changeAndShow(services, actor, reference, {
      type: 'startDeadline',
      deadlineId,
      startedOn: startedOn.value,
      deadlines: rhythm.statutoryDeadlines,
      ...(aboutId !== '' && { aboutId }),
    });
  },
};

/** Which of those that run. A card names one; by typing there may be several to choose from. */
const whichField = async (
  services: Services,
  actor: Actor,
  { reference, running: pressed }: FormIds,
): Promise<Result<FieldView>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { deadlines = [], members } = opened.value.familyCase;
  const { rhythm } = (await municipality(services, actor.tenantId)).settings;
  const offered = deadlines.filter((one) => pressed === undefined || keyOf(one) === pressed);
  const [only, ...others] = offered;
  if (only === undefined) return refuse('DeadlineNotRunning');
  return ok({
    id: 'which',
    kind: 'choice',
    required: true,
    choices: offered.map((one) => {
      const { name, about } = deadlineNamed(one, rhythm, members);
      const text = about === undefined ? name : { da: `${name.da} · ${about}`, en: `${name.en} · ${about}` };
      return { value: keyOf(one), text };
    }),
    ...(others.length === 0 && { value: keyOf(only) }),
  });
};

/** The deadline that a form was about, for somebody who may keep it. It need not run any longer: a card can be old. */
const whichIn = async (
  services: Services,
  actor: Actor,
  { reference, running }: FormIds,
  values: FormValues,
): Promise<Result<DeadlineName>> => {
  const opened = await openToChange(services, actor, reference, 'keepDeadlines');
  if (!opened.ok) return opened;
  const key = running ?? values.which?.trim() ?? '';
  if (key === '') return refuse('FieldMissing', { field: 'which' });
  const named = namedBy(key);
  const { rhythm } = (await municipality(services, actor.tenantId)).settings;
  const { deadlines = [] } = opened.value.familyCase;
  const known = [...rhythm.statutoryDeadlines.map(({ id }) => id), ...deadlines.map((one) => one.deadlineId)];
  return known.includes(named.deadlineId) ? ok(named) : refuse('ChoiceUnknown', { field: 'which' });
};

/** L6: what the law asks for was done. */
export const meetDeadlineForm: Form<'deadline.met'> = {
  name: 'deadline.met',
  right: 'keepDeadlines',
  open: async (services, actor, ids) => {
    const which = await whichField(services, actor, ids);
    if (!which.ok) return which;
    return ok({
      fields: [which.value, { id: 'on', kind: 'date', required: true, value: today(services) }],
    });
  },
  submit: async (services, actor, ids, values) => {
    const which = await whichIn(services, actor, ids, values);
    if (!which.ok) return which;
    const on = dateValue(values, 'on');
    if (!on.ok) return on;
    return changeAndShow(services, actor, ids.reference, {
      type: 'meetDeadline',
      ...which.value,
      on: on.value,
    });
  },
};

/** L6: it does not apply after all, and why. */
export const dropDeadlineForm: Form<'deadline.drop'> = {
  name: 'deadline.drop',
  right: 'keepDeadlines',
  open: async (services, actor, ids) => {
    const which = await whichField(services, actor, ids);
    if (!which.ok) return which;
    return ok({
      fields: [which.value, { id: 'reason', kind: 'longText', required: true, maxLength: reasonMaxLength }],
    });
  },
  submit: async (services, actor, ids, values) => {
    const which = await whichIn(services, actor, ids, values);
    if (!which.ok) return which;
    return changeAndShow(services, actor, ids.reference, {
      type: 'dropDeadline',
      ...which.value,
      because: values.reason ?? '',
    });
  },
};
