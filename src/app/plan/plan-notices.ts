import { staffIdOf } from '../../domain/meeting/meeting';
import { actionsOf } from '../../domain/plan/plan-actions';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import type { Notice } from '../telling/notices';
import type { Telling } from '../telling/tellings';
import { recordCaseRead } from '../trail/case-reads';
import { ownPlanFacts, personName } from './plan-facts';
import { openPlanFor, type PlanWish } from './plan-store';

/**
 * P3: tells whoever got something to do, and the coordinator when somebody needs help with it. Whoever made the change is
 * not told.
 */
export const tellOfPlan =
  ({ person }: Pick<Actor, 'person'>): NonNullable<PlanWish['tell']> =>
  ({ before, after, events, familyCase, agreed }) => {
    const told = new Map<string, Telling>();
    const was = new Map(actionsOf(before, agreed).map((one) => [one.id, one]));
    const is = new Map(actionsOf(after, agreed).map((one) => [one.id, one]));
    const tell = (to: Telling['to'] | undefined, because: 'given' | 'needsHelp', actionId: string): void => {
      if (to === undefined || to === person.id) return;
      const notice: Notice = { kind: 'planAction', reference: after.reference, actionId, because };
      told.set(`${to} ${actionId} ${because}`, { to, notice, sender: person.id });
    };
    for (const event of events) {
      if (event.type === 'ActionWritten') {
        const responsibleId = is.get(event.actionId)?.responsibleId;
        if (responsibleId !== was.get(event.actionId)?.responsibleId)
          tell(staffIdOf(responsibleId ?? ''), 'given', event.actionId);
      }
      if (event.type === 'ActionReported' && event.report.status === 'needsHelp')
        tell(familyCase.coordinatorId, 'needsHelp', event.actionId);
    }
    return [...told.values()];
  };

/** What somebody is told about an action, read when the word goes out; undefined once it no longer waits for anybody. */
export const planActionNotice = async (
  services: Services,
  actor: Actor,
  { reference, actionId, because }: Extract<Notice, { kind: 'planAction' }>,
): Promise<View | undefined> => {
  const opened = await openPlanFor(services, actor, reference);
  if (!opened.ok) return undefined;
  const facts = await ownPlanFacts(services, actor, opened.value);
  const action = facts.visible.actions.find(({ id }) => id === actionId);
  if (action === undefined || action.stopped) return undefined;
  const own = `staff:${actor.person.id}`;
  const stands = because === 'given' ? action.responsibleId === own : action.status === 'needsHelp';
  if (!stands) return undefined;
  await recordCaseRead(services, actor, opened.value, 'planViewed');
  const ids = { reference };
  if (because === 'given') {
    const { what, dueOn } = action;
    return {
      name: 'notice',
      tone: 'info',
      message: { kind: 'actionGiven', reference, what, ...(dueOn && { dueOn }) },
      actions: [
        { verb: 'actions.mine', as: 'execute', style: 'positive' },
        { verb: 'plan.show', as: 'execute', ids },
      ],
    };
  }
  const comment = action.reports.at(-1)?.comment;
  const who = personName(facts.familyCase, facts.staff, action.responsibleId ?? '');
  return {
    name: 'notice',
    tone: 'info',
    message: {
      kind: 'actionNeedsHelp',
      reference,
      what: action.what,
      who: who ?? '',
      ...(comment !== undefined && { comment }),
    },
    actions: [
      { verb: 'plan.show', as: 'execute', ids, style: 'positive' },
      { verb: 'sparring.ask', as: 'dialog', ids: { reference, action: actionId } },
    ],
  };
};
