import { addMilliseconds } from '../../domain/base/calendar';
import { ok, type Result, refuse } from '../../domain/base/result';
import type { FamilyCase } from '../../domain/case/family-case';
import type { View } from '../../views/view';
import { caseForm } from '../base/declared-form';
import { requestRecord } from '../base/requests';
import { type Actor, type Services, today } from '../base/services';
import { changeCase, openCaseFor, type Wish } from '../case/case-store';
import { caseViewAfter } from '../case/case-view';
import { colleagueField } from '../organisation/colleague-field';
import { namedColleague } from '../organisation/directory';
import type { Telling } from '../telling/tellings';
import { reviewCase, takeOver, tellLead } from './continuity';
import { handoverAfter, handoverView } from './handover-view';

type Reference = FamilyCase['reference'];
type Changed = Parameters<NonNullable<Wish['tell']>>[0];

/**
 * Tells all parties to a hand-over about a step, except whoever took it. If it was offered along with many others, whoever
 * offered it hears of them all together.
 */
const tellParties =
  (handoverId: string, ...others: ('giver' | 'receiver' | 'requester')[]) =>
  ({ before, after }: Changed, actor: Actor): readonly Telling[] => {
    const handover = before.handover ?? after.handover;
    if (handover === undefined) return [];
    const { reorganisationId } = handover;
    const ids = {
      giver: before.coordinatorId,
      receiver: handover.receiverId,
      requester: handover.requestedBy,
    };
    const to = new Set(others.map((other) => ids[other]).filter((id) => id !== actor.person.id));
    return [...to].map((id) => ({
      to: id,
      notice:
        reorganisationId !== undefined && id === handover.requestedBy && id !== ids.giver
          ? { kind: 'reorganisation', reorganisationId }
          : { kind: 'handover', reference: after.reference, handoverId },
      sender: actor.person.id,
    }));
  };

/** Long enough for everything answered by one press to become one notice. */
const togetherMilliseconds = 3_000;

/**
 * C2: a yes to a hand-over in a reorganisation. Whoever offered it has the overview for that; the present coordinator is
 * told, with everything accepted by one press in a single notice (`together`).
 */
const tellOfOffer =
  (services: Services, together: string | undefined, one: ReturnType<typeof tellParties>) =>
  (changed: Changed, actor: Actor): readonly Telling[] => {
    if (changed.before.handover?.reorganisationId === undefined) return one(changed, actor);
    const { coordinatorId: to } = changed.before;
    const told = one(changed, actor).filter((telling) => telling.to === to);
    if (together === undefined) return told;
    return told.map((telling) => ({
      ...telling,
      notice: { kind: 'offers', as: 'giver', because: 'accepted' },
      itemId: `offers-${together}-${to}`,
      dueAt: addMilliseconds(services.clock.now(), togetherMilliseconds),
    }));
  };

/** Nobody hears of a step twice: a party to it needs no second notice. */
const eachOnce = (first: readonly Telling[], then: readonly Telling[]): readonly Telling[] => [
  ...first,
  ...then.filter(({ to }) => first.every((telling) => telling.to !== to)),
];

/** Carries out a step of a hand-over and shows the result, even when the press came late. */
const step = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  handoverId: string,
  wish: Pick<Wish, 'command' | 'right'>,
  tell: ReturnType<typeof tellParties>,
): Promise<Result<View>> => {
  const change = await changeCase(services, actor, {
    reference,
    ...wish,
    tell: (changed) => tell(changed, actor),
  });
  if (change.ok) return handoverAfter(services, actor, change.value.familyCase, handoverId);
  if (change.refusal.field !== undefined) return change;
  const current = await handoverView(services, actor, reference, handoverId);
  return current.ok ? current : change;
};

/** C2. Pressed or typed by the receiver. A lead who waits for somebody to answer for the family hears too (C4). */
export const acceptHandover = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  handoverId: string,
  together?: string,
) => {
  const toLead = await tellLead(services, actor);
  const parties = tellOfOffer(services, together, tellParties(handoverId, 'giver', 'requester'));
  return step(
    services,
    actor,
    reference,
    handoverId,
    { right: 'acceptHandover', command: { type: 'acceptHandover', handoverId } },
    (changed) => eachOnce(parties(changed, actor), toLead(changed)),
  );
};

export const declineHandover = (
  services: Services,
  actor: Actor,
  reference: Reference,
  handoverId: string,
  because: string | undefined,
) =>
  step(
    services,
    actor,
    reference,
    handoverId,
    {
      right: 'declineHandover',
      command: { type: 'declineHandover', handoverId, ...(because !== undefined && { because }) },
    },
    tellParties(handoverId, 'giver', 'requester'),
  );

export const withdrawHandover = (
  services: Services,
  actor: Actor,
  reference: Reference,
  handoverId: string,
) =>
  step(
    services,
    actor,
    reference,
    handoverId,
    { right: 'withdrawHandover', command: { type: 'withdrawHandover', handoverId } },
    tellParties(handoverId, 'giver', 'receiver', 'requester'),
  );

/** The same when typed: acts on the hand-over under way, if there is one. */
const onCurrent =
  <More extends readonly unknown[]>(
    step: (
      services: Services,
      actor: Actor,
      reference: Reference,
      id: string,
      ...more: More
    ) => Promise<Result<View>>,
  ) =>
  async (services: Services, actor: Actor, reference: Reference, ...more: More): Promise<Result<View>> => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { handover } = opened.value.familyCase;
    return handover === undefined
      ? refuse('HandoverNotRequested')
      : step(services, actor, reference, handover.id, ...more);
  };

export const acceptCurrentHandover = onCurrent(acceptHandover);
export const declineCurrentHandover = onCurrent(declineHandover);
export const withdrawCurrentHandover = onCurrent(withdrawHandover);

/** "overtag X" typed: accepts a hand-over waiting for this person, or else takes an uncovered case. */
export const takeCase = async (
  services: Services,
  actor: Actor,
  reference: Reference,
): Promise<Result<View>> => {
  const opened = await openCaseFor(services, actor, reference);
  const isReceiver = opened.ok && opened.value.familyCase.handover?.receiverId === actor.person.id;
  return isReceiver
    ? acceptCurrentHandover(services, actor, reference)
    : takeOver(services, actor, reference);
};

/** C2, C6: to whom, and why. The receiver gets a card in their own chat. */
export const requestHandoverForm = caseForm('handover.request', 'requestHandover', {
  open: async ({ services, actor, familyCase: { handover, coordinatorId } }) => {
    const isOther = handover !== undefined && (await requestRecord(services, actor)) === undefined;
    if (isOther) return refuse('HandoverAlreadyRequested');
    const receiver = await colleagueField(
      services,
      actor.tenantId,
      'role:coordinator',
      (person) => person.id !== coordinatorId,
    );
    return ok({ fields: { receiver } });
  },
  carryOut: async ({ services, actor, ids: { reference } }, { receiver: named, reason }) => {
    const receiver = await namedColleague(services, actor.tenantId, named, 'receiver');
    if (!receiver.ok) return receiver;
    const change = await changeCase(services, actor, {
      reference,
      right: 'requestHandover',
      command: { type: 'requestHandover', receiver: receiver.value, reason },
      tell: (changed) => tellParties(changed.after.handover?.id ?? '', 'giver', 'receiver')(changed, actor),
    });
    if (!change.ok) return change;
    const { familyCase } = change.value;
    const handoverId = familyCase.handover?.id;
    return handoverId === undefined
      ? caseViewAfter(services, actor, familyCase)
      : handoverAfter(services, actor, familyCase, handoverId);
  },
});

/** C2: the hand-over is complete once the family has met the new coordinator, or it is recorded why it has not. */
export const familyMeetingForm = caseForm('handover.familyMeeting', 'recordFamilyMet', {
  open: ({ services }) => ok({ fields: { met: { value: 'yes' }, metOn: { value: today(services) } } }),
  carryOut: async ({ services, actor, ids: { reference } }, { met, metOn, notMetBecause = '' }) => {
    if (met === 'yes' && metOn === undefined) return refuse('FieldMissing', { field: 'metOn' });
    const familyMeeting = met === 'yes' && metOn !== undefined ? { metOn } : { notMetBecause };
    const toLead = await tellLead(services, actor);
    const change = await changeCase(services, actor, {
      reference,
      right: met === 'yes' ? 'recordFamilyMet' : 'recordFamilyNotMet',
      command: { type: 'recordFamilyMeeting', familyMeeting },
      tell: (changed) => {
        const completed = changed.events.find((event) => event.type === 'CoordinatorChanged')?.handoverId;
        if (completed === undefined) return [];
        return eachOnce(
          tellParties(completed, 'giver', 'receiver', 'requester')(changed, actor),
          toLead(changed),
        );
      },
    });
    if (!change.ok) return change;
    const { familyCase } = change.value;
    // The new coordinator may have left since they said yes (C4).
    await reviewCase(services, actor.tenantId, reference);
    const { coordinatorId, lastHandover } = familyCase;
    return lastHandover?.outcome === 'completed' && lastHandover.receiverId === coordinatorId
      ? handoverAfter(services, actor, familyCase, lastHandover.id)
      : caseViewAfter(services, actor, familyCase);
  },
});
