import { ok, type Result, refuse } from '../../domain/base/result';
import {
  currentPhase,
  type EndedHandover,
  type FamilyCase,
  type Handover,
} from '../../domain/case/family-case';
import { type CaseRelation, may } from '../../domain/case/rights';
import type { HandoverView } from '../../views/handover';
import type { ActionLink } from '../../views/verbs';
import type { View } from '../../views/view';
import { offered } from '../base/presses';
import { type Actor, type Services, today } from '../base/services';
import { type OpenedCase, readCaseFor } from '../case/case-store';
import { caseStaff, caseViewAfter, sightOf } from '../case/case-view';
import { municipalityOf, personView } from '../organisation/directory';
import type { OutboxItem } from '../ports/outbox';
import { dueViews } from '../rhythm/due';
import { unsentKeyOf, unsentReason } from '../telling/outbox';
import { seeTo, unsentUnder } from '../telling/seeing-to';
import { recordAccess } from '../trail/access-log';

type Reference = FamilyCase['reference'];

/** A hand-over as its giver, receiver or lead sees it, even after it has ended. Reading is recorded first (L1). */
export const handoverView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  handoverId: string,
): Promise<Result<HandoverView>> => {
  const opened = await openHandover(services, actor, reference, handoverId);
  if (!opened.ok) return opened;
  await recordAccess(services, actor.tenantId, `case.${reference}`, {
    by: actor.person.id,
    what: 'handoverViewed',
    basis: opened.value.relations[0] ?? 'receiver',
  });
  return ok(await viewOf(services, actor, opened.value));
};

interface OpenedHandover extends OpenedCase {
  readonly handover: Handover | EndedHandover;
}

/** Those who belong to a case and see its hand-overs; the parties to one see it too, even after it has ended. */
const seeHandovers: readonly CaseRelation[] = ['coordinator', 'deputy', 'lead'];

const openHandover = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  handoverId: string,
): Promise<Result<OpenedHandover>> => {
  const opened = await readCaseFor(services, actor, reference);
  const { handover: current, lastHandover } = opened?.familyCase ?? {};
  const handover = [current, lastHandover].find((one) => one?.id === handoverId);
  if (opened === undefined) return refuse('NotFound');
  const belongs = opened.relations.some((relation) => seeHandovers.includes(relation));
  const parties = [handover?.receiverId, handover && 'giverId' in handover ? handover.giverId : undefined];
  const isParty = actor.person.active && parties.includes(actor.person.id);
  if (!belongs && !isParty) return refuse('NotFound');
  return handover === undefined ? refuse('HandoverNotRequested') : ok({ ...opened, handover });
};

const isEnded = (handover: Handover | EndedHandover): handover is EndedHandover => 'outcome' in handover;

const stateOf = (handover: Handover | EndedHandover): HandoverView['state'] => {
  if (isEnded(handover)) return handover.outcome;
  return handover.acceptance === undefined ? 'requested' : 'accepted';
};

const viewOf = async (
  services: Services,
  actor: Actor,
  { familyCase, relations, handover }: OpenedHandover,
): Promise<HandoverView> => {
  const { organisation, settings } = await municipalityOf(services, actor.tenantId);
  const people = await caseStaff(services, actor.tenantId, familyCase);
  const day = today(services);
  const giverId = isEnded(handover) ? handover.giverId : familyCase.coordinatorId;
  const isReceiver = handover.receiverId === actor.person.id;
  const isLead = giverId !== actor.person.id && relations.includes('lead');
  const meeting = handover.familyMeeting;
  const sight = sightOf(familyCase, relations);
  const isParty = [giverId, handover.receiverId, handover.requestedBy].includes(actor.person.id);
  // A lead sees the steps; what people wrote is content (domain § 3).
  const words = sight.everything || isParty;
  const state = stateOf(handover);
  const gives = may('withdrawHandover', familyCase, relations);
  const unsent =
    gives && state === 'requested' ? await unsentRequest(services, actor, handover.id) : undefined;
  return {
    name: 'handover',
    reader: isReceiver ? 'receiver' : isLead ? 'lead' : 'giver',
    reference: familyCase.reference,
    handoverId: handover.id,
    today: day,
    giver: personView(people.get(giverId), organisation),
    receiver: personView(people.get(handover.receiverId), organisation),
    state,
    requestedOn: handover.requestedOn,
    reason: words ? handover.reason : '',
    due: sight.progress ? dueViews(familyCase, settings.rhythm, day, sight) : [],
    immediate: familyCase.uncovered !== undefined,
    ...(unsent && { unsent: unsentReason(unsent) ?? 'unknown' }),
    actions: handoverActions(familyCase, relations, handover, isReceiver, unsent !== undefined),
    ...(sight.progress && { phase: currentPhase(familyCase) }),
    ...(sight.alias && { alias: familyCase.alias }),
    ...(handover.acceptance && { acceptedOn: handover.acceptance.on }),
    ...(isEnded(handover) && { endedOn: handover.endedOn }),
    ...(words &&
      isEnded(handover) &&
      handover.declinedBecause && { declinedBecause: handover.declinedBecause }),
    ...(meeting && 'metOn' in meeting && { familyMetOn: meeting.metOn }),
    ...(words && meeting && 'notMetBecause' in meeting && { familyNotMetBecause: meeting.notMetBecause }),
  };
};

/** The request to the receiver, if sending it was given up. */
const unsentRequest = async (
  services: Services,
  { tenantId }: Actor,
  handoverId: string,
): Promise<OutboxItem | undefined> => {
  const [latest] = await unsentUnder(services, tenantId, unsentKeyOf('handover', handoverId));
  return latest;
};

/** Asks the receiver again when nobody knows whether the request arrived: for whoever may take it back. */
export const sendHandoverAgain = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  handoverId: string,
): Promise<Result<HandoverView>> => {
  const opened = await openHandover(services, actor, reference, handoverId);
  if (!opened.ok) return opened;
  const { familyCase, relations, handover } = opened.value;
  if (!may('withdrawHandover', familyCase, relations)) return refuse('NotAllowed');
  const unsent =
    stateOf(handover) === 'requested' ? await unsentRequest(services, actor, handoverId) : undefined;
  if (unsent !== undefined) await seeTo(services, actor.tenantId, unsent.id, 'sentAgain');
  return handoverView(services, actor, reference, handoverId);
};

const handoverActions = (
  familyCase: FamilyCase,
  relations: readonly CaseRelation[],
  handover: Handover | EndedHandover,
  isReceiver: boolean,
  isUnsent: boolean,
): readonly ActionLink[] => {
  const { reference } = familyCase;
  const ids = { reference, handover: handover.id };
  const showCase: ActionLink = { verb: 'case.show', as: 'execute', ids: { reference } };
  const familyMeeting: ActionLink = { verb: 'handover.familyMeeting', as: 'dialog', ids, style: 'positive' };
  if (isEnded(handover)) {
    if (handover.outcome !== 'completed') return isReceiver ? [] : [showCase];
    return familyCase.familyMeetingDueSince !== undefined && may('recordFamilyMet', familyCase, relations)
      ? [familyMeeting, showCase]
      : [showCase];
  }
  const accepted = handover.acceptance !== undefined;
  return offered([
    [isUnsent, { verb: 'handover.sendAgain', as: 'execute', ids }],
    [!accepted && isReceiver, { verb: 'handover.accept', as: 'execute', ids, style: 'positive' }],
    [accepted && may('recordFamilyMet', familyCase, relations), familyMeeting],
    [isReceiver, { verb: 'handover.decline', as: 'execute', ids, style: 'destructive' }],
    [
      may('withdrawHandover', familyCase, relations),
      { verb: 'handover.withdraw', as: 'execute', ids, style: 'destructive' },
    ],
    [accepted || !isReceiver, showCase],
  ]);
};

/** The hand-over after one of its steps, or the case if the step left none. */
export const handoverAfter = async (
  services: Services,
  actor: Actor,
  familyCase: FamilyCase,
  handoverId: string,
): Promise<Result<View>> => {
  const opened = await openHandover(services, actor, familyCase.reference, handoverId);
  return opened.ok
    ? ok(await viewOf(services, actor, opened.value))
    : caseViewAfter(services, actor, familyCase);
};
