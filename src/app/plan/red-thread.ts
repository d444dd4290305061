import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { lastSent } from '../../domain/minutes/minutes';
import type { StaffId } from '../../domain/organisation/organisation';
import { goalsIn } from '../../domain/plan/plan';
import type { RedThreadView } from '../../views/plan/red-thread';
import type { Actor, Services } from '../base/services';
import { sightOf } from '../case/case-view';
import { memberName } from '../meeting/meeting-names';
import { minutesFacts } from '../minutes/minutes-facts';
import { minutesOf, textsOf } from '../minutes/minutes-store';
import { newSheetLink } from '../sheets/sheet-links';
import { ownPlanFacts, type PlanFacts } from './plan-facts';
import { actionViewOf, aroundPlan, goalViewOf } from './plan-parts';
import { readPlanFor } from './reading';

/**
 * What a link to a page of a plan stands for: only ids, since the page is made when it is opened. Without `memberId`: the
 * red thread.
 */
export interface PlanSheetBody {
  readonly planOf: CaseReference;
  readonly memberId?: string;
  readonly by: StaffId;
}

type Thread = RedThreadView['threads'][number];

interface Said {
  readonly memberId: string;
  readonly text: string;
  readonly on: RedThreadView['today'];
}

/** R2, P8: what members of the family have said, verbatim, in approved minutes, as far as a colleague may hear it (R4). */
const wordsOf = async (
  services: Services,
  { tenantId, person }: Pick<Actor, 'tenantId' | 'person'>,
  { familyCase, visible }: PlanFacts,
): Promise<readonly Said[]> => {
  const all = (await minutesOf(services, tenantId, familyCase.reference)).filter(
    ({ stage }) => stage === 'approved' || stage === 'filed',
  );
  const said = await Promise.all(
    all.map(async (one): Promise<readonly Said[]> => {
      const texts = await textsOf(services, tenantId, {
        id: one.id,
        version: lastSent(one)?.version ?? one.version,
      });
      if (texts === undefined) return [];
      const minutes = { ...one, texts };
      const words = visible.everything
        ? texts.words
        : ((await minutesFacts(services, tenantId, { familyCase, minutes })).visible.find(
            (own) => own.person.id === `staff:${person.id}`,
          )?.words ?? []);
      return words.map(({ memberId, text }) => ({ memberId, text, on: one.time.on }));
    }),
  );
  return said.flat().toSorted((one, other) => one.on.localeCompare(other.on));
};

const threadsOf = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  facts: PlanFacts,
): Promise<readonly Thread[]> => {
  const { familyCase, visible } = facts;
  const said = await wordsOf(services, actor, facts);
  const goals = (['active', 'ended', 'parked'] as const).flatMap((state) =>
    goalsIn({ goals: visible.goals }, state),
  );
  return goals.map((goal) => {
    const { words, whose, state, indicators, experiences, last } = goalViewOf(goal, facts);
    return {
      words: said
        .filter(({ memberId }) => memberId === goal.wishOf)
        .map(({ memberId, text, on }) => ({ who: memberName(familyCase, memberId), text, on })),
      goal: words,
      whose,
      state,
      actions: visible.actions
        .filter(({ goalId }) => goalId === goal.id)
        .map((action) => {
          const { what, responsible, status, stopped } = actionViewOf(action, facts);
          return {
            what,
            status,
            ...(responsible !== undefined && { responsible }),
            ...(stopped !== undefined && { stopped }),
          };
        }),
      effects: indicators.map(({ points: _, ...now }) => now),
      experiences,
      ...(last && { last }),
    };
  });
};

/** P8: `rød tråd X`. The caller has recorded the reading. */
export const redThreadOf = async (
  services: Services,
  actor: Pick<Actor, 'tenantId' | 'person'>,
  facts: PlanFacts,
): Promise<RedThreadView> => {
  const { reference, alias } = facts.familyCase;
  return {
    name: 'red-thread',
    reference,
    ...(sightOf(facts.familyCase, facts.relations).alias && { alias }),
    today: facts.day,
    threads: await threadsOf(services, actor, facts),
    actions: aroundPlan(
      reference,
      facts.visible.everything ? [{ verb: 'thread.print', as: 'execute', ids: { reference } }] : [],
    ),
  };
};

export const showRedThread = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<RedThreadView>> => {
  const opened = await readPlanFor(services, actor, reference);
  return opened.ok
    ? ok(await redThreadOf(services, actor, await ownPlanFacts(services, actor, opened.value)))
    : opened;
};

/** P8: the same with a fresh link to its page. */
export const printRedThread = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<RedThreadView>> => {
  const shown = await showRedThread(services, actor, reference);
  if (!shown.ok) return shown;
  if (!shown.value.actions.some(({ verb }) => verb === 'thread.print')) return refuse('NotAllowed');
  const body: PlanSheetBody = { planOf: reference, by: actor.person.id };
  const url = await newSheetLink(services, actor, body);
  return ok({ ...shown.value, done: 'printed', papers: [{ large: false, url }] });
};
