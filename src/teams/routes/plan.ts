import { addFromPlan } from '../../app/plan/agenda-from-plan';
import { showCaseOffers, wantOffer } from '../../app/plan/case-offers';
import { myActions, reportAtOnce } from '../../app/plan/my-actions';
import { showOtherPlans } from '../../app/plan/other-plans';
import { actionDone, parkGoal, showPlan } from '../../app/plan/plan';
import { printPlan } from '../../app/plan/plan-sheet';
import { printRedThread, showRedThread } from '../../app/plan/red-thread';
import { press } from './base/press';
import { type Routes, showsCase } from './base/route';
import { byTyping } from './base/typed-forms';

/** P1–P10. What is filled in are forms; these are the views, and the steps that take one press. */
export const planRoutes = {
  presses: {
    'actions.done': press(reportAtOnce('done'), 'reference', 'action', 'from'),
    'actions.mine': press((services, actor, from) => myActions(services, actor, from), 'from'),
    'actions.needsHelp': press(reportAtOnce('needsHelp'), 'reference', 'action', 'from'),
    'actions.notDone': press(reportAtOnce('notDone'), 'reference', 'action', 'from'),
    'actions.open': press(reportAtOnce('open'), 'reference', 'action', 'from'),
    'agenda.fromPlan': press(addFromPlan, 'reference', 'meeting'),
    'plan.done': press(actionDone, 'reference', 'action'),
    'plan.kept': press(
      (services, actor, reference) => showPlan(services, actor, reference, { shows: 'kept' }),
      'reference',
    ),
    'plan.offerWanted': press(wantOffer, 'reference', 'offered'),
    'plan.park': press(parkGoal, 'reference', 'goal'),
    'plan.print': press(printPlan, 'reference'),
    'plan.show': press(
      (services, actor, reference, shows, from) =>
        showPlan(services, actor, reference, {
          ...(shows === 'kept' && { shows }),
          ...(from > 0 && { from }),
        }),
      'reference',
      'shows',
      'from',
    ),
    'offers.show': press(showCaseOffers, 'reference'),
    'others.show': press(showOtherPlans, 'reference'),
    'thread.print': press(printRedThread, 'reference'),
    'thread.show': press(showRedThread, 'reference'),
  },
  lines: {
    myActions: ({ services, actor }) => myActions(services, actor),
    caseOffers: showsCase<'caseOffers'>(showCaseOffers),
    findOffers: (asking, { args: { topic }, fields }) =>
      byTyping(asking, 'offers.find', {}, { topic }, fields),
    otherPlans: showsCase<'otherPlans'>(showOtherPlans),
    plan: showsCase<'plan'>((services, actor, reference) => showPlan(services, actor, reference)),
    redThread: showsCase<'redThread'>(showRedThread),
  },
} satisfies Routes;
