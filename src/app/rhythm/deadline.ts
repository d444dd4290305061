import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseCommand } from '../../domain/case/decide';
import type { FamilyCase, RunningDeadline } from '../../domain/case/family-case';
import { may } from '../../domain/case/rights';
import { whatIsDue } from '../../domain/rhythm/rhythm';
import { ruleOf } from '../../domain/rhythm/statutory-deadlines';
import type { DeadlinesView } from '../../views/rhythm/deadline';
import type { ActionLink } from '../../views/verbs';
import { type Asked, type AskedOfCase, caseForm } from '../base/declared-form';
import { type Actor, type Services, today } from '../base/services';
import { changeCase, type OpenedCase, openCaseFor } from '../case/case-store';
import { membersAsChoices } from '../case/members';
import { municipalityOf } from '../organisation/directory';
import { readOpenCase } from '../trail/case-reads';
import { deadlineNamed, dueView } from './due';

type Reference = FamilyCase['reference'];
type DeadlineName = Pick<RunningDeadline, 'deadlineId' | 'aboutId'>;

/**
 * L5, L6: a running deadline's name, by the rule it runs under. One the municipality has dropped since has the name now in
 * the list, or its id.
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
  const { rhythm } = (await municipalityOf(services, tenantId)).settings;
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

/** The way from other cards: to the running ones, or else to the form for the first. */
export const wayToDeadlines = ({ reference, deadlines = [] }: FamilyCase): ActionLink =>
  deadlines.length > 0
    ? { verb: 'deadline.show', as: 'execute', ids: { reference } }
    : { verb: 'deadline.start', as: 'dialog', ids: { reference } };

/** How a card and a form name a running deadline: no part of it is anybody's name. */
const keyOf = ({ deadlineId, aboutId }: DeadlineName): string =>
  aboutId === undefined ? deadlineId : `${deadlineId}/${aboutId}`;

const namedBy = (key: string): DeadlineName => {
  const [deadlineId = '', aboutId] = key.split('/');
  return { deadlineId, ...(aboutId !== undefined && { aboutId }) };
};

/** Changes the case and shows its deadlines afterwards. Something done earlier is not announced again. */
const changeAndShow = async (
  { services, actor, ids: { reference } }: Asked,
  command: Extract<CaseCommand, { type: keyof typeof doneBy }>,
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
export const startDeadlineForm = caseForm('deadline.start', 'keepDeadlines', {
  open: async ({ services, actor, familyCase }) => {
    const { rhythm } = (await municipalityOf(services, actor.tenantId)).settings;
    // The latest version of a rule has them all; the day decides which one applies (L5).
    const byAge = rhythm.statutoryDeadlines.toSorted((one, other) =>
      one.validFrom.localeCompare(other.validFrom),
    );
    const rules = new Map(byAge.map((rule) => [rule.id, rule]));
    const choices = [...rules.values()].map(({ id, da, en, countsFrom }) => ({
      value: id,
      text: { da, en },
      countsFrom,
    }));
    const about =
      familyCase.members.length > 0 ? { choices: membersAsChoices(familyCase) } : ('hidden' as const);
    return ok({ fields: { deadline: { choices }, about } });
  },
  carryOut: async (asked, { deadline: deadlineId, about: aboutId, startedOn }) => {
    const { rhythm } = (await municipalityOf(asked.services, asked.actor.tenantId)).settings;
    return changeAndShow(asked, {
      type: 'startDeadline',
      deadlineId,
      startedOn,
      deadlines: rhythm.statutoryDeadlines,
      ...(aboutId !== undefined && { aboutId }),
    });
  },
});

/** Which of the running ones. A card names one; when typed, there may be several to choose from. */
const whichField = async ({ services, actor, ids, familyCase }: AskedOfCase) => {
  const { deadlines = [], members } = familyCase;
  const { rhythm } = (await municipalityOf(services, actor.tenantId)).settings;
  const offered = deadlines.filter((one) => ids.running === undefined || keyOf(one) === ids.running);
  const [only, ...others] = offered;
  if (only === undefined) return refuse('DeadlineNotRunning');
  const choices = offered.map((one) => {
    const { name, about } = deadlineNamed(one, rhythm, members);
    const text = about === undefined ? name : { da: `${name.da} · ${about}`, en: `${name.en} · ${about}` };
    return { value: keyOf(one), text };
  });
  return ok({ required: true, choices, ...(others.length === 0 && { value: keyOf(only) }) });
};

/** The deadline a form was about. It need not be running any longer: a card can be old. */
const whichIn = async (
  { services, actor, ids, familyCase }: AskedOfCase,
  which: string | undefined,
): Promise<Result<DeadlineName>> => {
  const key = ids.running ?? which;
  if (key === undefined) return refuse('FieldMissing', { field: 'which' });
  const named = namedBy(key);
  const { rhythm } = (await municipalityOf(services, actor.tenantId)).settings;
  const { deadlines = [] } = familyCase;
  const known = [...rhythm.statutoryDeadlines.map(({ id }) => id), ...deadlines.map((one) => one.deadlineId)];
  return known.includes(named.deadlineId) ? ok(named) : refuse('ChoiceUnknown', { field: 'which' });
};

/** L6: what the law asks for was done. */
export const meetDeadlineForm = caseForm('deadline.met', 'keepDeadlines', {
  open: async (asked) => {
    const which = await whichField(asked);
    return which.ok ? ok({ fields: { which: which.value, on: { value: today(asked.services) } } }) : which;
  },
  carryOut: async (asked, filled) => {
    const which = await whichIn(asked, filled.which);
    return which.ok ? changeAndShow(asked, { type: 'meetDeadline', ...which.value, on: filled.on }) : which;
  },
});

/** L6: it does not apply after all, and why. */
export const dropDeadlineForm = caseForm('deadline.drop', 'keepDeadlines', {
  open: async (asked) => {
    const which = await whichField(asked);
    return which.ok ? ok({ fields: { which: which.value } }) : which;
  },
  carryOut: async (asked, { which: chosen, reason: because }) => {
    const which = await whichIn(asked, chosen);
    return which.ok ? changeAndShow(asked, { type: 'dropDeadline', ...which.value, because }) : which;
  },
});
