import { ok, refuse } from '../../domain/base/result';
import { staffIdOf } from '../../domain/meeting/meeting';
import { responsibleIds } from '../../domain/plan/action-rules';
import { goalsIn } from '../../domain/plan/plan';
import { type Action, isSettled } from '../../domain/plan/plan-actions';
import { type AskedOfCase, caseForm, type FieldNow } from '../base/declared-form';
import { pageIn } from '../base/forms';
import { staffByIds } from '../organisation/directory';
import { goalChoices, planIn } from './goal-forms';
import { reportOwn } from './my-actions';
import { carryOutOnPlan } from './plan';
import { ownPlanFacts, personName } from './plan-facts';

/** When typed, one chooses which; when opened from a row, it is known. */
const whichAction = (actions: readonly Action[], actionId: string | undefined): FieldNow | 'hidden' =>
  actionId !== undefined
    ? 'hidden'
    : { required: true, choices: actions.map(({ id, what }) => ({ value: id, text: what })) };

/** P3: those who can be responsible, by name. */
const responsibleChoices = async ({ services, actor, familyCase }: AskedOfCase) => {
  const ids = responsibleIds(familyCase);
  const staff = await staffByIds(
    services,
    actor.tenantId,
    ids.flatMap((id) => staffIdOf(id) ?? []),
  );
  return ids.flatMap((id) => {
    const name = personName(familyCase, staff, id);
    return name === undefined ? [] : [{ value: id, text: name }];
  });
};

const plainly = (words: string): string => words.trim().replace(/[.!]$/, '').toLowerCase();

/** P3: what was agreed at a meeting is in the plan already: said again in the same words, it is not written a second time. */
const agreedAs = (what: string | undefined, actions: readonly Action[]): Action | undefined =>
  what === undefined
    ? undefined
    : actions.find(
        (action) =>
          action.agreedAt !== undefined && !isSettled(action) && plainly(action.what) === plainly(what),
      );

/** P3: who does what by when, and for which goal. An agreement from minutes keeps its words. */
export const actionForm = caseForm('plan.action', 'keepPlan', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    const { plan, actions } = opened.value;
    const stands = actions.find(({ id }) => id === asked.ids.action);
    if (asked.ids.action !== undefined && stands === undefined) return refuse('NoLongerThere');
    const active = plan ? goalsIn(plan, 'active') : [];
    const goalId = stands?.goalId ?? asked.ids.goal;
    return ok({
      fields: {
        which: 'hidden',
        what: stands?.agreedAt ? 'hidden' : { required: true, value: stands?.what },
        responsible: { choices: await responsibleChoices(asked), value: stands?.responsibleId },
        dueOn: { value: stands?.dueOn },
        goal: active.length === 0 ? 'hidden' : { choices: goalChoices(active), value: goalId },
      },
    });
  },
  carryOut: (asked, { what, responsible: responsibleId, dueOn, goal }) => {
    return carryOutOnPlan(
      asked,
      ({ actions }) => {
        const agreed = asked.ids.action === undefined ? agreedAs(what, actions) : undefined;
        const actionId = asked.ids.action ?? agreed?.id;
        const goalId = goal ?? agreed?.goalId;
        return ok([
          {
            type: 'writeAction',
            ...(actionId !== undefined && { actionId }),
            ...(what !== undefined && { what }),
            responsibleId,
            dueOn,
            ...(goalId !== undefined && { goalId }),
          },
        ]);
      },
      'actionWritten',
    );
  },
});

/** P5: given up, and why. */
export const stopActionForm = caseForm('plan.stopAction', 'keepPlan', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    const open = opened.value.actions.filter((action) => !isSettled(action));
    return open.length === 0
      ? refuse('NoLongerThere')
      : ok({ fields: { which: whichAction(open, asked.ids.action) } });
  },
  carryOut: async (asked, { which, reason }) => {
    const actionId = asked.ids.action ?? which;
    return actionId === undefined
      ? refuse('FieldMissing', { field: 'which' })
      : carryOutOnPlan(asked, () => ok([{ type: 'stopAction', actionId, reason }]), 'actionStopped');
  },
});

/** P3: how it is going with one of the reader's own actions, with a comment. */
export const reportForm = caseForm('plan.report', 'reportAction', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    const { visible } = await ownPlanFacts(asked.services, asked.actor, opened.value);
    const own = visible.actions.filter(
      (action) =>
        action.stopped === undefined &&
        (visible.everything || action.responsibleId === `staff:${asked.actor.person.id}`),
    );
    if (own.length === 0) return refuse('NoLongerThere');
    return ok({
      fields: {
        which: whichAction(own, asked.ids.action),
        status: { value: asked.ids.status ?? 'done' },
      },
    });
  },
  carryOut: async (asked, { which, status, comment }) => {
    const actionId = asked.ids.action ?? which;
    return actionId === undefined
      ? refuse('FieldMissing', { field: 'which' })
      : reportOwn(
          asked.services,
          asked.actor,
          asked.familyCase.reference,
          actionId,
          status,
          comment,
          pageIn(asked.ids.from),
        );
  },
});
