import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { may, seesEverything } from '../../domain/case/rights';
import type { VolunteerOffer } from '../../domain/organisation/volunteer-offer';
import {
  type CaseOffer,
  latestStep,
  nextSteps,
  type OfferStep,
  offerStanding,
} from '../../domain/plan/case-offer';
import type { PlanCommand } from '../../domain/plan/plan-decide';
import type { CaseOffersView } from '../../views/plan/offers';
import type { PlanView } from '../../views/plan/plan';
import type { ActionLink } from '../../views/verbs';
import type { AskedOfCase } from '../base/declared-form';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { sightOf } from '../case/case-view';
import { memberName } from '../meeting/meeting-names';
import { allOffers } from '../organisation/offer-catalogue';
import { aroundPlan } from './plan-parts';
import { changePlan, type OpenedPlan } from './plan-store';
import { readPlanFor } from './reading';

type Row = CaseOffersView['offers'][number];

/** Open offers first, those that need something done on top. */
const order: readonly Row['standing'][] = [
  'withdrawn',
  'wanted',
  'offered',
  'contact',
  'working',
  'notWanted',
  'ended',
];

const rowOf = (
  offer: CaseOffer,
  catalogue: ReadonlyMap<string, VolunteerOffer>,
  { familyCase }: OpenedPlan,
  services: Services,
  keeps: boolean,
): Row => {
  const { reference } = familyCase;
  const entry = catalogue.get(offer.offerId);
  const last = latestStep(offer);
  const standing = offerStanding(offer, familyCase, services.clock.now());
  const person = familyCase.network.find(({ id }) => id === offer.personId)?.name;
  const ids = { reference, offered: offer.id };
  const press = (step: OfferStep, at: number): ActionLink => ({
    ...stepPress[step],
    ids: { ...ids, step },
    ...(at === 0 && standing !== 'withdrawn' && { style: 'positive' as const }),
  });
  // S3: an offer whose consent was withdrawn can only end.
  const next = standing === 'withdrawn' ? (['ended'] as const) : nextSteps[last.step];
  const changes: readonly ActionLink[] =
    last.step === 'offered' || standing === 'withdrawn'
      ? []
      : [{ verb: 'plan.offerChange', as: 'dialog', ids: { ...ids, step: last.step } }];
  return {
    name: entry?.name ?? '',
    area: entry?.area ?? 'other',
    topics: entry?.topics ?? [],
    place: entry?.place ?? '',
    ...(entry?.contact !== undefined && { contact: entry.contact }),
    for: memberName(familyCase, offer.forId),
    ...(person !== undefined && { person }),
    standing,
    since: last.on,
    ...(last.note !== undefined && { note: last.note }),
    presses: keeps ? [...next.map(press), ...changes] : [],
  };
};

/** Each step has a button of its own that says what it does. That the family wants it needs no further words. */
const stepPress = {
  offered: { verb: 'plan.offerWanted', as: 'execute' },
  wanted: { verb: 'plan.offerWanted', as: 'execute' },
  notWanted: { verb: 'plan.offerNotWanted', as: 'dialog' },
  contact: { verb: 'plan.offerContact', as: 'dialog' },
  working: { verb: 'plan.offerWorking', as: 'dialog' },
  ended: { verb: 'plan.offerEnded', as: 'dialog' },
} as const satisfies Record<OfferStep, Pick<ActionLink, 'verb' | 'as'>>;

/** Only one step is the next step; the others stay plain. */
const plainly = ({ style: _, ...link }: ActionLink): ActionLink => link;

/** P7: a family's offers for one reader. The caller has recorded the reading, or this answers the reader's own change. */
const caseOffersViewOf = async (
  services: Services,
  actor: Actor,
  opened: OpenedPlan,
  done?: CaseOffersView['done'],
): Promise<CaseOffersView> => {
  const { familyCase, relations, plan } = opened;
  const { reference, alias } = familyCase;
  const catalogue = new Map(
    (await allOffers(mainPartition(services, actor.tenantId))).map((offer) => [offer.id, offer]),
  );
  const keeps = may('keepPlan', familyCase, relations) && familyCase.status === 'open';
  const rows = (plan?.offers ?? [])
    .map((offer) => rowOf(offer, catalogue, opened, services, keeps))
    .toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing))
    .map((row, at) => (at === 0 ? row : { ...row, presses: row.presses.map(plainly) }));
  return {
    name: 'case-offers',
    reference,
    ...(sightOf(familyCase, relations).alias && { alias }),
    today: today(services),
    ...(done && { done }),
    offers: rows,
    actions: aroundPlan(reference, keeps ? [{ verb: 'offers.find', as: 'dialog', ids: { reference } }] : []),
  };
};

/** `tilbud X`: for those who hold the case. Reading is recorded first (L1). */
export const showCaseOffers = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<CaseOffersView>> => {
  const opened = await readPlanFor(services, actor, reference, seesEverything);
  return opened.ok ? ok(await caseOffersViewOf(services, actor, opened.value)) : opened;
};

/** Carries out what a form asks for about an offer, and shows the offers afterwards. */
export const carryOutOnOffers = async (
  { services, actor, familyCase: { reference } }: AskedOfCase,
  command: PlanCommand,
  done: NonNullable<CaseOffersView['done']>,
): Promise<Result<CaseOffersView>> => {
  const change = await changePlan(services, actor, {
    reference,
    right: 'keepPlan',
    commands: () => ok([command]),
  });
  return change.ok ? ok(await caseOffersViewOf(services, actor, change.value, done)) : change;
};

/** P7: the family wants it: one press. Pressed on an old card, it shows where the offer stands. */
export const wantOffer = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
): Promise<Result<CaseOffersView>> => {
  const change = await changePlan(services, actor, {
    reference,
    right: 'keepPlan',
    commands: ({ plan }) => {
      const offer = plan?.offers?.find((one) => one.id === id);
      if (offer === undefined) return refuse('NoLongerThere');
      const isNext = nextSteps[latestStep(offer).step].includes('wanted');
      return ok(isNext ? [{ type: 'moveOffer', id, step: 'wanted', on: today(services) }] : []);
    },
  });
  if (!change.ok) return change;
  const done = change.value.events.length > 0 ? 'offerMoved' : undefined;
  return ok(await caseOffersViewOf(services, actor, change.value, done));
};

/** P7: offers made, wanted or running, by name, as far as the hearer may know of them: for the plan itself. */
export const openOffers = async (
  services: Services,
  tenantId: string,
  { familyCase, plan }: OpenedPlan,
  mayHear: (forId: string) => boolean,
): Promise<readonly (PlanView['offers'][number] & { readonly forId: string })[]> => {
  const offers = (plan?.offers ?? []).filter(({ forId }) => mayHear(forId));
  if (offers.length === 0) return [];
  const catalogue = await allOffers(mainPartition(services, tenantId));
  return offers.flatMap((offer) => {
    const standing = offerStanding(offer, familyCase, services.clock.now());
    const name = catalogue.find(({ id }) => id === offer.offerId)?.name ?? '';
    return standing === 'notWanted' || standing === 'ended' ? [] : [{ name, standing, forId: offer.forId }];
  });
};
