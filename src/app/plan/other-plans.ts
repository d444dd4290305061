import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { may, seesEverything } from '../../domain/case/rights';
import type { StaffId, StaffMember } from '../../domain/organisation/organisation';
import type { OtherPlan } from '../../domain/plan/other-plan';
import { emptyPlan } from '../../domain/plan/plan';
import type { PlanCommand } from '../../domain/plan/plan-decide';
import { type ContentRow, contentOf, type StandInFacts, standInOf } from '../../domain/plan/standing-in';
import type { OtherPlanRow, OtherPlansView } from '../../views/plan/other-plans';
import type { AskedOfCase } from '../base/declared-form';
import { pressesAbout } from '../base/presses';
import { type Actor, type Services, today } from '../base/services';
import { sightOf } from '../case/case-view';
import { memberName } from '../meeting/meeting-names';
import { municipalityOf, staffByIds } from '../organisation/directory';
import { tellOfOtherPlans } from './other-plan-notices';
import { otherPlanName, otherPlansFor, standingFactsOf, standingViewOf } from './other-plan-parts';
import { aroundPlan } from './plan-parts';
import { changePlan, type OpenedPlan } from './plan-store';
import { readPlanFor } from './reading';

const metView = ({ met }: ContentRow): OtherPlanRow['content'][number]['met'] =>
  met && { in: met.by, words: met.by === 'word' ? met.said.where : met.words };

const rowOf = (
  other: OtherPlan,
  opened: OpenedPlan,
  facts: StandInFacts,
  staff: ReadonlyMap<StaffId, StaffMember>,
  keeps: boolean,
): OtherPlanRow => {
  const { familyCase, plan = emptyPlan(familyCase.reference), actions, relations } = opened;
  const ids = { reference: familyCase.reference, other: other.id };
  const standing = standInOf(other, facts);
  const law = 'law' in standing ? standing.law : undefined;
  const asks = standing.kind === 'asks' || standing.kind === 'standsIn';
  const content =
    law !== undefined && asks && seesEverything(familyCase, relations)
      ? contentOf(other, law, plan, actions, familyCase)
      : [];
  const { dialog } = pressesAbout(ids);
  const isOpen = keeps && other.ended === undefined;
  return {
    name: otherPlanName(other, facts.day),
    about: memberName(familyCase, other.aboutId),
    owner: other.owner ?? (other.ownerId && staff.get(other.ownerId)?.name) ?? '',
    madeOn: other.madeOn,
    ...(other.ended && { endedOn: other.ended.on }),
    standing: other.ended ? { kind: 'goesOn', because: 'ended' } : standingViewOf(standing, opened),
    ...(law && !other.ended && { part: law.standIn.part, reference: law.standIn.reference }),
    content: other.ended
      ? []
      : content.map((row) => {
          const met = metView(row);
          const { da, en, reference } = row.item;
          return { what: { da, en }, reference, ...(met && { met }) };
        }),
    presses: isOpen
      ? [
          ...(law
            ? [
                {
                  ...dialog('plan.otherAnswer'),
                  ...(standing.kind === 'asks' && { style: 'positive' as const }),
                },
              ]
            : []),
          ...(content.some(({ met }) => met === undefined) ? [dialog('plan.otherContent')] : []),
          dialog('plan.changeOther'),
          dialog('plan.endOther'),
        ]
      : [],
  };
};

/** P9: the other plans for one reader. The caller has recorded the reading, or this answers the reader's own change. */
const otherPlansViewOf = async (
  services: Services,
  actor: Actor,
  opened: OpenedPlan,
  done?: OtherPlansView['done'],
): Promise<OtherPlansView> => {
  const { familyCase, relations } = opened;
  const { reference, alias } = familyCase;
  const others = otherPlansFor(opened, actor.person.id);
  const [municipality, staff] = await Promise.all([
    municipalityOf(services, actor.tenantId),
    staffByIds(services, actor.tenantId, [...new Set(others.flatMap(({ ownerId }) => ownerId ?? []))]),
  ]);
  const keeps = may('keepPlan', familyCase, relations) && familyCase.status === 'open';
  const facts = standingFactsOf(opened, municipality, today(services));
  const rows = others
    .toSorted((one, other) => Number(one.ended !== undefined) - Number(other.ended !== undefined))
    .map((other) => rowOf(other, opened, facts, staff, keeps));
  return {
    name: 'other-plans',
    reference,
    ...(sightOf(familyCase, relations).alias && { alias }),
    today: facts.day,
    ...(done && { done }),
    plans: rows,
    writes: keeps,
    actions: aroundPlan(reference, keeps ? [{ verb: 'plan.other', as: 'dialog', ids: { reference } }] : []),
  };
};

/** `andre planer X`. Reading is recorded first (L1). */
export const showOtherPlans = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<OtherPlansView>> => {
  const opened = await readPlanFor(services, actor, reference);
  return opened.ok ? ok(await otherPlansViewOf(services, actor, opened.value)) : opened;
};

/** Carries out what a form asks for, tells whoever answers for the other plan, and shows how it stands afterwards. */
export const carryOutOnOthers = async (
  { services, actor, familyCase: { reference } }: AskedOfCase,
  command: PlanCommand,
  done: NonNullable<OtherPlansView['done']>,
): Promise<Result<OtherPlansView>> => {
  const municipality = await municipalityOf(services, actor.tenantId);
  const change = await changePlan(services, actor, {
    reference,
    right: 'keepPlan',
    commands: () => ok([command]),
    tell: tellOfOtherPlans(actor, municipality, today(services)),
  });
  return change.ok ? ok(await otherPlansViewOf(services, actor, change.value, done)) : change;
};
