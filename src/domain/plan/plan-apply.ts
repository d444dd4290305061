import type { OtherPlan } from './other-plan';
import { emptyPlan, type Goal, type Indicator, type Plan, type PlanAction } from './plan';
import type { PlanEvent } from './plan-events';

/** With the given fields set, and those given as null emptied. */
const changed = <One extends object>(one: One, changes: object): One =>
  Object.fromEntries(
    Object.entries({ ...one, ...changes }).filter(([, value]) => value !== null),
  ) as unknown as One;

const withGoal = (plan: Plan, goalId: string, change: (goal: Goal) => Goal): Plan => ({
  ...plan,
  goals: plan.goals.map((goal) => (goal.id === goalId ? change(goal) : goal)),
});

const withIndicator = (
  plan: Plan,
  goalId: string,
  indicatorId: string,
  change: (indicator: Indicator) => Indicator,
): Plan =>
  withGoal(plan, goalId, (goal) => ({
    ...goal,
    indicators: goal.indicators.map((one) => (one.id === indicatorId ? change(one) : one)),
  }));

const withAction = (plan: Plan, actionId: string, changes: object): Plan => {
  const isKnown = plan.actions.some(({ id }) => id === actionId);
  const begun: PlanAction = { id: actionId };
  return {
    ...plan,
    actions: isKnown
      ? plan.actions.map((one) => (one.id === actionId ? changed(one, changes) : one))
      : [...plan.actions, changed(begun, changes)],
  };
};

const withOther = (plan: Plan, otherId: string, change: (other: OtherPlan) => OtherPlan): Plan => ({
  ...plan,
  otherPlans: (plan.otherPlans ?? []).map((other) => (other.id === otherId ? change(other) : other)),
});

/** The plan after one more event; the first is `PlanBegun`, applied to nothing. Pure and total. */
export const applyPlan = (plan: Plan | undefined, event: PlanEvent): Plan => {
  if (event.type === 'PlanBegun') return emptyPlan(event.reference);
  if (plan === undefined) throw new Error(`a plan begins with PlanBegun, not ${event.type}`);
  switch (event.type) {
    case 'GoalSet':
      return {
        ...plan,
        goals: [
          ...plan.goals,
          { ...event.goal, state: 'active', indicators: [], experiences: [], followUps: [] },
        ],
      };
    case 'GoalChanged':
      return withGoal(plan, event.goalId, (goal) => changed(goal, event.changes));
    case 'GoalStateChanged':
      return withGoal(plan, event.goalId, (goal) => ({ ...goal, state: event.state }));
    case 'IndicatorChosen':
      return withGoal(plan, event.goalId, (goal) => ({
        ...goal,
        indicators: [...goal.indicators, { ...event.indicator, measurements: [] }],
      }));
    case 'IndicatorChanged':
      return withIndicator(plan, event.goalId, event.indicatorId, (one) => changed(one, event.changes));
    case 'IndicatorMeasured':
      return withIndicator(plan, event.goalId, event.indicatorId, (one) => ({
        ...one,
        measurements: [...one.measurements, event.measurement].sort((first, second) =>
          first.on.localeCompare(second.on),
        ),
      }));
    case 'MeasurementCorrected':
      return withIndicator(plan, event.goalId, event.indicatorId, (one) => ({
        ...one,
        measurements: one.measurements.map((measurement) =>
          measurement.id === event.measurementId
            ? { ...measurement, value: event.value, before: [...(measurement.before ?? []), event.before] }
            : measurement,
        ),
      }));
    case 'ExperienceGiven':
      return withGoal(plan, event.goalId, (goal) => ({
        ...goal,
        experiences: [...goal.experiences, event.experience].sort((first, second) =>
          first.on.localeCompare(second.on),
        ),
      }));
    case 'GoalFollowedUp':
      return withGoal(plan, event.goalId, (goal) => ({
        ...goal,
        followUps: [...goal.followUps, event.followUp],
      }));
    case 'ActionWritten':
      return withAction(plan, event.actionId, event.changes);
    case 'ActionStopped':
      return withAction(plan, event.actionId, { stopped: event.stopped });
    case 'ActionReported':
      return {
        ...plan,
        reports: {
          ...plan.reports,
          [event.actionId]: [...(plan.reports[event.actionId] ?? []), event.report],
        },
      };
    case 'NoWorkExplained':
      return { ...plan, noWorkBecause: event.because };
    case 'PlanNoteWritten':
      return { ...plan, notes: [...(plan.notes ?? []), event.note] };
    case 'PlanNoteSettled':
      return {
        ...plan,
        notes: (plan.notes ?? []).map((note) =>
          note.id === event.noteId ? { ...note, settledOn: event.on } : note,
        ),
      };
    case 'OfferMade':
      return { ...plan, offers: [...(plan.offers ?? []), event.offer] };
    case 'OfferMoved':
      return {
        ...plan,
        offers: (plan.offers ?? []).map((offer) =>
          offer.id === event.offerId
            ? {
                ...offer,
                steps: [...offer.steps, event.made],
                ...(event.personId !== undefined && { personId: event.personId }),
              }
            : offer,
        ),
      };
    case 'OtherPlanRecorded':
      return {
        ...plan,
        otherPlans: [...(plan.otherPlans ?? []), { ...event.other, answers: [], content: {} }],
      };
    case 'OtherPlanChanged':
      // A yes was given for that plan and that person: nobody has been asked about another yet.
      return withOther(plan, event.otherId, (other) => ({
        ...changed(other, event.changes),
        ...((event.changes.kind ?? event.changes.aboutId) !== undefined && { answers: [], content: {} }),
      }));
    case 'StandInAnswered':
      return withOther(plan, event.otherId, (other) => ({
        ...other,
        answers: [...other.answers, event.answer],
      }));
    case 'OtherContentSaid':
      return withOther(plan, event.otherId, (other) => ({
        ...other,
        content: { ...other.content, [event.itemId]: event.said },
      }));
    case 'OtherPlanEnded':
      return withOther(plan, event.otherId, (other) => ({ ...other, ended: event.ended }));
  }
};
