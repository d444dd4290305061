import { ok, type Result, refuse } from '../../domain/base/result';
import { choicesInUse } from '../../domain/organisation/settings';
import { type Goal, goalNamed, goalsIn, type Plan } from '../../domain/plan/plan';
import type { PlanCommand } from '../../domain/plan/plan-decide';
import { parseQuantity } from '../../domain/plan/quantity';
import { type AskedOfCase, caseForm, type FieldNow } from '../base/declared-form';
import { membersAsChoices } from '../case/members';
import { municipalityOf } from '../organisation/directory';
import { carryOutOnPlan } from './plan';
import { type OpenedPlan, openPlanFor } from './plan-store';

/** The plan a form is about. */
export const planIn = ({
  services,
  actor,
  familyCase: { reference },
}: AskedOfCase): Promise<Result<OpenedPlan>> => openPlanFor(services, actor, reference);

export const goalChoices = (goals: readonly Goal[]) =>
  goals.map(({ id, words }) => ({ value: id, text: words }));

/** When typed, one chooses the goal; when opened from its row, it is known. A single goal needs no choosing. */
export const whichGoal = (goals: readonly Goal[], goalId: string | undefined): FieldNow | 'hidden' =>
  goalId !== undefined
    ? 'hidden'
    : { required: true, choices: goalChoices(goals), ...(goals.length === 1 && { value: goals[0]?.id }) };

/** P4: which goal makes room, where one has to. */
const parkField = (plan: Plan | undefined, max: number): FieldNow | 'hidden' => {
  const active = plan ? goalsIn(plan, 'active') : [];
  return active.length < max ? 'hidden' : { required: true, choices: goalChoices(active) };
};

const settingsOf = async ({ services, actor }: AskedOfCase) =>
  (await municipalityOf(services, actor.tenantId)).settings;

const numberIn = (text: string | undefined, field: string): Result<number> => {
  if (text === undefined) return refuse('FieldMissing', { field });
  const value = parseQuantity(text);
  return value === undefined ? refuse('QuantityImpossible', { field }) : ok(value);
};

interface TypedSign {
  readonly sign?: string | undefined;
  readonly start?: string | undefined;
  readonly target?: string | undefined;
  readonly unit?: string | undefined;
}

/** A sign with its numbers; nothing if no sign was named. */
const signCommands = (
  { sign, start, target, unit }: TypedSign,
  of: { readonly goalId?: string; readonly indicatorId?: string } = {},
): Result<readonly PlanCommand[]> => {
  if (sign === undefined) return ok([]);
  const [from, to] = [numberIn(start, 'start'), numberIn(target, 'target')];
  if (!from.ok) return from;
  if (!to.ok) return to;
  return ok([
    {
      type: 'chooseIndicator',
      ...of,
      name: sign,
      ...(unit !== undefined && { unit }),
      start: from.value,
      target: to.value,
    },
  ]);
};

/** P1, P2, P4: the family's own words first. With `goal`: an existing one, to be rewritten. */
export const goalForm = caseForm('plan.goal', 'keepPlan', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    if (asked.familyCase.members.length === 0) return refuse('MemberUnknown');
    const { plan } = opened.value;
    const goal = plan && goalNamed(plan, asked.ids.goal);
    if (asked.ids.goal !== undefined && goal === undefined) return refuse('NoLongerThere');
    const settings = await settingsOf(asked);
    const types = choicesInUse(settings.consent.types).map(({ id, da, en }) => ({
      value: id,
      text: { da, en },
    }));
    const isNew = goal === undefined ? {} : ('hidden' as const);
    return ok({
      fields: {
        words: { value: goal?.words },
        wishOf: { choices: membersAsChoices(asked.familyCase), value: goal?.wishOf },
        area: { value: goal?.area },
        sign: isNew,
        start: isNew,
        target: isNew,
        unit: isNew,
        priority: { value: goal?.priority ?? 'first' },
        followUpOn: { value: goal?.followUpOn },
        types: { choices: types, value: goal?.touched.types.join(',') },
        aboutIds: { choices: membersAsChoices(asked.familyCase), value: goal?.touched.aboutIds.join(',') },
        park: goal === undefined ? parkField(plan, settings.plan.activeGoals) : 'hidden',
      },
    });
  },
  carryOut: async (asked, { words, wishOf, area, priority, followUpOn, types, aboutIds, park, ...typed }) => {
    const [purpose] = choicesInUse((await settingsOf(asked)).consent.purposes);
    const goal = {
      words,
      wishOf,
      area,
      priority,
      ...(followUpOn && { followUpOn }),
      touches: { types, aboutIds, purpose: purpose?.id ?? '' },
    };
    const goalId = asked.ids.goal;
    if (goalId !== undefined)
      return carryOutOnPlan(asked, () => ok([{ type: 'changeGoal', goalId, ...goal }]), 'goalChanged');
    const sign = signCommands(typed);
    if (!sign.ok) return sign;
    return carryOutOnPlan(
      asked,
      () => ok([{ type: 'setGoal', ...goal, ...(park !== undefined && { parkId: park }) }, ...sign.value]),
      'goalSet',
    );
  },
});

/** P2: one more sign for a goal, with where it starts and where it should go. */
export const signForm = caseForm('plan.sign', 'keepPlan', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    const active = opened.value.plan ? goalsIn(opened.value.plan, 'active') : [];
    return active.length === 0
      ? refuse('NoGoalYet')
      : ok({ fields: { which: whichGoal(active, asked.ids.goal) } });
  },
  carryOut: async (asked, { which, ...typed }) => {
    const goalId = asked.ids.goal ?? which;
    if (goalId === undefined) return refuse('FieldMissing', { field: 'which' });
    const sign = signCommands(typed, { goalId });
    return sign.ok ? carryOutOnPlan(asked, () => sign, 'signChosen') : sign;
  },
});

/** P4: a parked or ended goal is taken up again; where there is no room, another is parked. */
export const resumeForm = caseForm('plan.resume', 'keepPlan', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    const { plan } = opened.value;
    const resting = plan ? [...goalsIn(plan, 'parked'), ...goalsIn(plan, 'ended')] : [];
    if (resting.length === 0) return refuse('NoLongerThere');
    const { activeGoals } = (await settingsOf(asked)).plan;
    return ok({ fields: { which: whichGoal(resting, asked.ids.goal), park: parkField(plan, activeGoals) } });
  },
  carryOut: async (asked, { which, park }) => {
    const goalId = asked.ids.goal ?? which;
    if (goalId === undefined) return refuse('FieldMissing', { field: 'which' });
    return carryOutOnPlan(
      asked,
      () => ok([{ type: 'resumeGoal', goalId, ...(park !== undefined && { parkId: park }) }]),
      'resumed',
    );
  },
});

/** T2: why no goal is about work or education. */
export const noWorkForm = caseForm('plan.noWork', 'keepPlan', {
  carryOut: (asked, { reason }) =>
    carryOutOnPlan(asked, () => ok([{ type: 'explainNoWork', reason }]), 'workExplained'),
});
