import type { CalendarDate } from '../../domain/base/calendar';
import type { OtherPlan } from '../../domain/plan/other-plan';
import { otherPlanNamed } from '../../domain/plan/other-plan-rules';
import type { Plan } from '../../domain/plan/plan';
import { standInOf } from '../../domain/plan/standing-in';
import type { View } from '../../views/view';
import { type Actor, type Services, today } from '../base/services';
import { memberName } from '../meeting/meeting-names';
import { type Municipality, municipalityOf } from '../organisation/directory';
import type { Notice } from '../telling/notices';
import { recordCaseRead } from '../trail/case-reads';
import { otherPlanName, standingFactsOf } from './other-plan-parts';
import { openPlanFor, type PlanWish } from './plan-store';

/** P9: whoever answers for the other plan hears when the shared plan begins to stand in for it, and when it ceases to. */
export const tellOfOtherPlans =
  (
    { person }: Pick<Actor, 'person'>,
    { settings }: Municipality,
    day: CalendarDate,
  ): NonNullable<PlanWish['tell']> =>
  ({ before, after, familyCase }) => {
    const adultFrom = settings.consent.youngPeople.adultFrom;
    const stands = (other: OtherPlan | undefined): boolean =>
      other !== undefined && standInOf(other, { familyCase, adultFrom, day }).kind === 'standsIn';
    const was = (plan: Plan | undefined, id: string) => plan && otherPlanNamed(plan, id);
    return (after.otherPlans ?? []).flatMap((other) => {
      const { id, ownerId } = other;
      if (ownerId === undefined || ownerId === person.id) return [];
      const isNow = stands(other);
      if (isNow === stands(was(before, id))) return [];
      const notice: Notice = {
        kind: 'otherPlan',
        reference: after.reference,
        otherId: id,
        because: isNow ? 'standsIn' : 'goesOn',
      };
      return [{ to: ownerId, notice, sender: person.id }];
    });
  };

/** What they are told, read when the word goes out; undefined if that has changed back, or the plan is no longer theirs. */
export const otherPlanNotice = async (
  services: Services,
  actor: Actor,
  { reference, otherId, because }: Extract<Notice, { kind: 'otherPlan' }>,
): Promise<View | undefined> => {
  const opened = await openPlanFor(services, actor, reference);
  if (!opened.ok || opened.value.plan === undefined) return undefined;
  const other = otherPlanNamed(opened.value.plan, otherId);
  if (other === undefined || other.ended || other.ownerId !== actor.person.id) return undefined;
  const facts = standingFactsOf(
    opened.value,
    await municipalityOf(services, actor.tenantId),
    today(services),
  );
  const standing = standInOf(other, facts);
  if ((standing.kind === 'standsIn') !== (because === 'standsIn')) return undefined;
  await recordCaseRead(services, actor, opened.value, 'planViewed');
  return {
    name: 'notice',
    tone: 'info',
    message: {
      kind: because === 'standsIn' ? 'otherPlanReplaced' : 'otherPlanGoesOn',
      reference,
      plan: otherPlanName(other, facts.day),
      about: memberName(opened.value.familyCase, other.aboutId),
      part: 'law' in standing ? standing.law.standIn.part : 'whole',
    },
    actions: [{ verb: 'others.show', as: 'execute', ids: { reference }, style: 'positive' }],
  };
};
