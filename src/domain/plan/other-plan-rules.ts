import type { CalendarDate } from '../base/calendar';
import { reasonMaxLength, requireText } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import { memberNamed } from '../consent/consent-check';
import type { ConsentWay } from '../consent/consent-record';
import { differing } from '../meeting/meeting-decision';
import type { StaffId } from '../organisation/organisation';
import { type OtherPlan, otherKind, type StandInAnswer } from './other-plan';
import { planLawOn } from './other-plan-law';
import type { Plan } from './plan';
import { type PlanContext, type PlanDecision, planGoesOn, planStands } from './plan-decision';
import { askedOf, type StandInFacts } from './standing-in';

/** P9: with a known id, it is rewritten. */
export interface RecordOtherPlan {
  readonly type: 'recordOtherPlan';
  readonly otherId?: string;
  readonly kind: string;
  readonly name?: string;
  readonly aboutId: string;
  readonly ownerId?: StaffId;
  readonly owner?: string;
  readonly madeOn: CalendarDate;
}
/** § 110, stk. 3: one person's yes or no. */
export interface AnswerStandIn {
  readonly type: 'answerStandIn';
  readonly otherId: string;
  readonly giverId: string;
  readonly answer: StandInAnswer['answer'];
  readonly on: CalendarDate;
  readonly how: ConsentWay;
}
/** Where something the law asks for is to be found, or why it does not apply. */
export interface SayContent {
  readonly type: 'sayContent';
  readonly otherId: string;
  readonly itemId: string;
  readonly where: string;
}
export interface EndOtherPlan {
  readonly type: 'endOtherPlan';
  readonly otherId: string;
  readonly on: CalendarDate;
}

export const otherNameMaxLength = 80;
const otherPlansMax = 20;

export const otherPlanNamed = (
  { otherPlans = [] }: Pick<Plan, 'otherPlans'>,
  id: string | undefined,
): OtherPlan | undefined => otherPlans.find((other) => other.id === id);

const standingFacts = ({ familyCase, municipality: { settings }, today }: PlanContext): StandInFacts => ({
  familyCase,
  adultFrom: settings.consent.youngPeople.adultFrom,
  day: today,
});

const inForce = (plan: Plan, id: string): Result<OtherPlan> => {
  const other = otherPlanNamed(plan, id);
  return other === undefined || other.ended !== undefined ? refuse('NoLongerThere') : ok(other);
};

type Written = Omit<OtherPlan, 'id' | 'answers' | 'content' | 'ended'>;

const checkOther = (command: RecordOtherPlan, { familyCase, today }: PlanContext): Result<Written> => {
  const { kind, aboutId, ownerId, madeOn } = command;
  if (kind !== otherKind && planLawOn(kind, today) === undefined)
    return refuse('ChoiceUnknown', { field: 'kind' });
  const isNamed = kind !== otherKind && (command.name ?? '').trim() === '';
  const name = isNamed ? undefined : requireText(command.name, 'name', otherNameMaxLength);
  if (name?.ok === false) return name;
  if (!memberNamed(familyCase, aboutId)) return refuse('MemberUnknown', { field: 'about' });
  const owner = ownerId === undefined ? requireText(command.owner, 'owner', otherNameMaxLength) : undefined;
  if (owner?.ok === false) return owner;
  if (madeOn > today) return refuse('DateInFuture', { field: 'madeOn' });
  return ok({
    kind,
    ...(name?.ok && { name: name.value }),
    aboutId,
    ...(owner?.ok ? { owner: owner.value } : ownerId !== undefined && { ownerId }),
    madeOn,
  });
};

export const recordOtherPlan = (plan: Plan, command: RecordOtherPlan, context: PlanContext): PlanDecision => {
  const checked = checkOther(command, context);
  if (!checked.ok) return checked;
  if (command.otherId === undefined) {
    if ((plan.otherPlans ?? []).length >= otherPlansMax)
      return refuse('TooMany', { params: { max: otherPlansMax } });
    return planGoesOn({ type: 'OtherPlanRecorded', other: { id: context.newId, ...checked.value } });
  }
  const other = inForce(plan, command.otherId);
  if (!other.ok) return other;
  const { name = null, owner = null, ownerId = null, ...rest } = checked.value;
  const changes = differing(other.value, { ...rest, name, owner, ownerId });
  return Object.keys(changes).length === 0
    ? planStands
    : planGoesOn({ type: 'OtherPlanChanged', otherId: other.value.id, changes });
};

/** Only from those whose yes is needed; the latest answer counts, and earlier ones stay. */
export const answerStandIn = (plan: Plan, command: AnswerStandIn, context: PlanContext): PlanDecision => {
  const other = inForce(plan, command.otherId);
  if (!other.ok) return other;
  const asked = askedOf(other.value, standingFacts(context));
  if ('because' in asked) return refuse('NoLongerThere');
  const { giverId, answer, on, how } = command;
  if (!asked.giverIds.includes(giverId)) return refuse('ChoiceUnknown', { field: 'giver' });
  if (on > context.today) return refuse('DateInFuture', { field: 'on' });
  const last = other.value.answers.findLast((one) => one.giverId === giverId);
  if (last?.answer === answer && last.on === on && last.how === how) return planStands;
  if (last !== undefined && on < last.on) return refuse('DateOrder', { field: 'on' });
  return planGoesOn({
    type: 'StandInAnswered',
    otherId: command.otherId,
    answer: { giverId, answer, on, how, by: context.actor.id },
  });
};

export const sayContent = (plan: Plan, command: SayContent, context: PlanContext): PlanDecision => {
  const other = inForce(plan, command.otherId);
  if (!other.ok) return other;
  const { content } = planLawOn(other.value.kind, context.today) ?? { content: [] };
  if (!content.some(({ id }) => id === command.itemId)) return refuse('ChoiceUnknown', { field: 'content' });
  const where = requireText(command.where, 'where', reasonMaxLength);
  if (!where.ok) return where;
  return other.value.content[command.itemId]?.where === where.value
    ? planStands
    : planGoesOn({
        type: 'OtherContentSaid',
        otherId: command.otherId,
        itemId: command.itemId,
        said: { where: where.value, on: context.today, by: context.actor.id },
      });
};

export const endOtherPlan = (
  plan: Plan,
  { otherId, on }: EndOtherPlan,
  { actor, today }: PlanContext,
): PlanDecision => {
  const other = otherPlanNamed(plan, otherId);
  if (other === undefined) return refuse('NoLongerThere');
  if (other.ended !== undefined) return planStands;
  if (on > today) return refuse('DateInFuture', { field: 'on' });
  if (on < other.madeOn) return refuse('DateOrder', { field: 'on' });
  return planGoesOn({ type: 'OtherPlanEnded', otherId, ended: { on, by: actor.id } });
};
