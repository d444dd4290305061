import { ok, type Result, refuse } from '../../domain/base/result';
import type { OtherPlan } from '../../domain/plan/other-plan';
import { otherKind } from '../../domain/plan/other-plan';
import { lawsOn, planLawOn } from '../../domain/plan/other-plan-law';
import { otherPlanNamed } from '../../domain/plan/other-plan-rules';
import { emptyPlan } from '../../domain/plan/plan';
import { askedOf, contentOf, type StandInFacts, standInOf } from '../../domain/plan/standing-in';
import { type AskedOfCase, caseForm, type FieldNow } from '../base/declared-form';
import { today } from '../base/services';
import { membersAsChoices } from '../case/members';
import { municipalityOf, staffByIds } from '../organisation/directory';
import { planIn } from './goal-forms';
import { otherPlanName, standingFactsOf } from './other-plan-parts';
import { carryOutOnOthers } from './other-plans';
import type { OpenedPlan } from './plan-store';

interface OpenedOthers {
  readonly opened: OpenedPlan;
  readonly facts: StandInFacts;
  /** Those in force. */
  readonly others: readonly OtherPlan[];
}

const othersIn = async (asked: AskedOfCase): Promise<Result<OpenedOthers>> => {
  const opened = await planIn(asked);
  if (!opened.ok) return opened;
  const municipality = await municipalityOf(asked.services, asked.actor.tenantId);
  const others = (opened.value.plan?.otherPlans ?? []).filter(({ ended }) => ended === undefined);
  return ok({
    opened: opened.value,
    facts: standingFactsOf(opened.value, municipality, today(asked.services)),
    others,
  });
};

/** When typed, one chooses the plan; when opened from its row, it is known. A single plan needs no choosing. */
const whichOther = (
  others: readonly OtherPlan[],
  otherId: string | undefined,
  { facts, opened }: OpenedOthers,
): FieldNow | 'hidden' => {
  if (otherId !== undefined) return 'hidden';
  const choices = others.map((other) => {
    const { da, en } = otherPlanName(other, facts.day);
    const about = opened.familyCase.members.find(({ id }) => id === other.aboutId)?.name ?? '';
    return { value: other.id, text: { da: `${da} (${about})`, en: `${en} (${about})` } };
  });
  return { required: true, choices, ...(others.length === 1 && { value: others[0]?.id }) };
};

const colleagueChoices = async ({ services, actor, familyCase: { coordinatorId, network } }: AskedOfCase) => {
  const ids = [
    coordinatorId,
    ...network.flatMap((person) => (person.kind === 'professional' ? (person.staffId ?? []) : [])),
  ];
  const staff = await staffByIds(services, actor.tenantId, [...new Set(ids)]);
  return [...staff.values()].map(({ id, name }) => ({ value: id, text: name }));
};

/** P9: another plan the family has. With `other`: an existing one, to be rewritten. */
export const otherPlanForm = caseForm('plan.other', 'keepPlan', {
  open: async (asked) => {
    const found = await othersIn(asked);
    if (!found.ok) return found;
    if (asked.familyCase.members.length === 0) return refuse('MemberUnknown');
    const { facts, opened } = found.value;
    const other = opened.plan && otherPlanNamed(opened.plan, asked.ids.other);
    if (asked.ids.other !== undefined && other === undefined) return refuse('NoLongerThere');
    return ok({
      fields: {
        kind: {
          choices: [
            ...lawsOn(facts.day).map(({ id, da, en }) => ({ value: id, text: { da, en } })),
            { value: otherKind },
          ],
          value: other?.kind,
        },
        name: { value: other?.name },
        about: { choices: membersAsChoices(asked.familyCase), value: other?.aboutId },
        colleague: { choices: await colleagueChoices(asked), value: other?.ownerId },
        owner: { value: other?.owner },
        madeOn: { value: other?.madeOn },
      },
    });
  },
  carryOut: async (asked, { kind, name, about, colleague, owner, madeOn }) => {
    const choices = await colleagueChoices(asked);
    const ownerId = choices.find(({ value }) => value === colleague)?.value;
    if (colleague !== undefined && ownerId === undefined)
      return refuse('ChoiceUnknown', { field: 'colleague' });
    const otherId = asked.ids.other;
    return carryOutOnOthers(
      asked,
      {
        type: 'recordOtherPlan',
        ...(otherId !== undefined && { otherId }),
        kind,
        ...(name !== undefined && { name }),
        aboutId: about,
        ...(ownerId !== undefined && { ownerId }),
        ...(owner !== undefined && { owner }),
        madeOn,
      },
      otherId === undefined ? 'otherRecorded' : 'otherChanged',
    );
  },
});

/** § 110, stk. 3: the answer of one of those whose yes is needed. */
export const otherAnswerForm = caseForm('plan.otherAnswer', 'keepPlan', {
  open: async (asked) => {
    const found = await othersIn(asked);
    if (!found.ok) return found;
    const { facts, others } = found.value;
    const askable = others.filter(
      ({ id, ...other }) => (asked.ids.other ?? id) === id && !('because' in askedOf(other, facts)),
    );
    if (askable.length === 0) return refuse('NoLongerThere');
    const [first] = askable;
    const standing = first && standInOf(first, facts);
    const giverIds = askable.flatMap((other) => {
      const asks = askedOf(other, facts);
      return 'because' in asks ? [] : asks.giverIds;
    });
    const next = standing?.kind === 'asks' && askable.length === 1 ? standing.missingIds[0] : undefined;
    return ok({
      fields: {
        which: whichOther(askable, asked.ids.other, found.value),
        giver: {
          choices: membersAsChoices(asked.familyCase, (id) => giverIds.includes(id)),
          value: next,
        },
        answer: { value: 'yes' },
        on: { value: facts.day },
      },
    });
  },
  carryOut: async (asked, { which, giver, answer, on, how }) => {
    const otherId = asked.ids.other ?? which;
    return otherId === undefined
      ? refuse('FieldMissing', { field: 'which' })
      : carryOutOnOthers(
          asked,
          { type: 'answerStandIn', otherId, giverId: giver, answer, on, how },
          'otherAnswered',
        );
  },
});

/** P9: where to find something the law asks for that the plan does not show. */
export const otherContentForm = caseForm('plan.otherContent', 'keepPlan', {
  open: async (asked) => {
    const found = await othersIn(asked);
    if (!found.ok) return found;
    const { facts, opened, others } = found.value;
    const lacking = others.flatMap((other) => {
      const law = planLawOn(other.kind, facts.day);
      if (law === undefined || (asked.ids.other ?? other.id) !== other.id) return [];
      const { plan = emptyPlan(asked.familyCase.reference), actions } = opened;
      const rows = contentOf(other, law, plan, actions, asked.familyCase);
      const missing = rows.filter(({ met }) => met === undefined || met.by === 'word');
      return missing.length === 0 ? [] : [{ other, missing }];
    });
    const items = new Map(
      lacking.flatMap(({ missing }) => missing.map(({ item }) => [item.id, item] as const)),
    );
    if (items.size === 0) return refuse('NoLongerThere');
    return ok({
      fields: {
        which: whichOther(
          lacking.map(({ other }) => other),
          asked.ids.other,
          found.value,
        ),
        content: { choices: [...items.values()].map(({ id, da, en }) => ({ value: id, text: { da, en } })) },
      },
    });
  },
  carryOut: async (asked, { which, content, where }) => {
    const otherId = asked.ids.other ?? which;
    return otherId === undefined
      ? refuse('FieldMissing', { field: 'which' })
      : carryOutOnOthers(asked, { type: 'sayContent', otherId, itemId: content, where }, 'otherSaid');
  },
});

/** P9: the other plan is no longer in force. */
export const endOtherForm = caseForm('plan.endOther', 'keepPlan', {
  open: async (asked) => {
    const found = await othersIn(asked);
    if (!found.ok) return found;
    const { facts, others } = found.value;
    if (others.length === 0) return refuse('NoLongerThere');
    return ok({
      fields: { which: whichOther(others, asked.ids.other, found.value), on: { value: facts.day } },
    });
  },
  carryOut: async (asked, { which, on }) => {
    const otherId = asked.ids.other ?? which;
    return otherId === undefined
      ? refuse('FieldMissing', { field: 'which' })
      : carryOutOnOthers(asked, { type: 'endOtherPlan', otherId, on }, 'otherEnded');
  },
});
