import {
  currentPhase,
  type EndedHandover,
  type FamilyCase,
  type FamilyMeeting,
  type Handover,
} from '../domain/family-case';
import { reasonMaxLength } from '../domain/opening';
import { ok, type Result, refuse } from '../domain/result';
import { whatIsDue } from '../domain/rhythm';
import { type CaseRelation, may } from '../domain/rights';
import { recordAccess } from './access-log';
import { changeCase, type OpenedCase, openCaseFor, readCaseFor, type Telling, type Wish } from './case-store';
import { caseStaff, caseViewAfter, sightOf } from './case-view';
import { reviewCase, takeOver, tellLead } from './continuity';
import { municipality, namedColleague, personView } from './directory';
import { choiceValue, colleagueField, dateValue } from './form-values';
import type { Form } from './forms';
import { type Actor, type Services, today } from './services';
import type { ActionLink, HandoverView, View } from './views';

type Reference = FamilyCase['reference'];
type Changed = Parameters<NonNullable<Wish['tell']>>[0];

/** A hand-over as its giver, receiver or lead sees it, also when it has ended. Reading is recorded first (L1). */
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

/** Those who belong to a case and see its hand-overs; the parties of one see it besides, also when it has ended. */
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
  const { organisation, settings } = await municipality(services, actor.tenantId);
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
  return {
    name: 'handover',
    reader: isReceiver ? 'receiver' : isLead ? 'lead' : 'giver',
    reference: familyCase.reference,
    handoverId: handover.id,
    today: day,
    giver: personView(people.get(giverId), organisation),
    receiver: personView(people.get(handover.receiverId), organisation),
    state: stateOf(handover),
    requestedOn: handover.requestedOn,
    reason: words ? handover.reason : '',
    due: sight.progress ? whatIsDue(familyCase, settings.rhythm, day) : [],
    immediate: familyCase.uncovered !== undefined,
    actions: handoverActions(familyCase, relations, handover, isReceiver),
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

const handoverActions = (
  familyCase: FamilyCase,
  relations: readonly CaseRelation[],
  handover: Handover | EndedHandover,
  isReceiver: boolean,
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
  const offers: readonly (readonly [boolean, ActionLink])[] = [
    [!accepted && isReceiver, { verb: 'handover.accept', as: 'execute', ids, style: 'positive' }],
    [accepted && may('recordFamilyMet', familyCase, relations), familyMeeting],
    [isReceiver, { verb: 'handover.decline', as: 'execute', ids, style: 'destructive' }],
    [
      may('withdrawHandover', familyCase, relations),
      { verb: 'handover.withdraw', as: 'execute', ids, style: 'destructive' },
    ],
    [accepted || !isReceiver, showCase],
  ];
  return offers.flatMap(([offered, action]) => (offered ? [action] : []));
};

/** Tells the others about a step of a hand-over: everybody who is a party to it but the one who took the step. */
const tellParties =
  (handoverId: string, ...others: ('giver' | 'receiver' | 'requester')[]) =>
  ({ before, after }: Changed, actor: Actor): readonly Telling[] => {
    const handover = before.handover ?? after.handover;
    if (handover === undefined) return [];
    const ids = {
      giver: before.coordinatorId,
      receiver: handover.receiverId,
      requester: handover.requestedBy,
    };
    const to = new Set(others.map((other) => ids[other]).filter((id) => id !== actor.person.id));
    return [...to].map((id) => ({
      to: id,
      notice: { kind: 'handover', reference: after.reference, handoverId },
      sender: actor.person.id,
    }));
  };

/** Nobody hears of one step twice: who is a party to it needs no second word. */
const eachOnce = (first: readonly Telling[], then: readonly Telling[]): readonly Telling[] => [
  ...first,
  ...then.filter(({ to }) => first.every((telling) => telling.to !== to)),
];

/** Carries out a step of a hand-over and shows the hand-over as it then stands, also when the press came late. */
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
  if (change.ok) return shownAfter(services, actor, change.value.familyCase, handoverId);
  if (change.refusal.field !== undefined) return change;
  const current = await handoverView(services, actor, reference, handoverId);
  return current.ok ? current : change;
};

const shownAfter = async (
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

/** C2. Pressed or typed by the receiver. A lead who waits for somebody to answer for the family hears too (C4). */
export const acceptHandover = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  handoverId: string,
) => {
  const toLead = await tellLead(services, actor);
  return step(
    services,
    actor,
    reference,
    handoverId,
    { right: 'acceptHandover', command: { type: 'acceptHandover', handoverId } },
    (changed) => eachOnce(tellParties(handoverId, 'giver', 'requester')(changed, actor), toLead(changed)),
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
    tellParties(handoverId, 'giver', 'receiver'),
  );

/** The same by typing: the hand-over under way, if there is one. */
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

/** "overtag X" by typing: yes to a hand-over that waits for this person, else taking an uncovered case. */
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
export const requestHandoverForm: Form<'handover.request'> = {
  name: 'handover.request',
  right: 'requestHandover',
  open: async (services, actor, { reference }) => {
    const opened = await openCaseFor(services, actor, reference);
    if (!opened.ok) return opened;
    const { familyCase } = opened.value;
    if (familyCase.handover !== undefined) return refuse('HandoverAlreadyRequested');
    return ok({
      fields: [
        await colleagueField(
          services,
          actor.tenantId,
          { id: 'receiver', required: true },
          'role:coordinator',
          (person) => person.id !== familyCase.coordinatorId,
        ),
        { id: 'reason', kind: 'longText', required: true, maxLength: reasonMaxLength },
      ],
    });
  },
  submit: async (services, actor, { reference }, values) => {
    const receiver = await namedColleague(services, actor.tenantId, values.receiver ?? '', 'receiver');
    if (!receiver.ok) return receiver;
    const change = await changeCase(services, actor, {
      reference,
      right: 'requestHandover',
      command: { type: 'requestHandover', receiver: receiver.value, reason: values.reason ?? '' },
      tell: (changed) => tellParties(changed.after.handover?.id ?? '', 'giver', 'receiver')(changed, actor),
    });
    if (!change.ok) return change;
    const { familyCase } = change.value;
    const handoverId = familyCase.handover?.id;
    return handoverId === undefined
      ? caseViewAfter(services, actor, familyCase)
      : shownAfter(services, actor, familyCase, handoverId);
  },
};

/** C2: the hand-over is complete when the family has met the new coordinator, or why it has not. */
export const familyMeetingForm: Form<'handover.familyMeeting'> = {
  name: 'handover.familyMeeting',
  right: 'recordFamilyMet',
  open: async (services) =>
    ok({
      fields: [
        {
          id: 'met',
          kind: 'choice',
          required: true,
          value: 'yes',
          choices: [{ value: 'yes' }, { value: 'no' }],
        },
        { id: 'metOn', kind: 'date', required: false, value: today(services) },
        { id: 'notMetBecause', kind: 'longText', required: false, maxLength: reasonMaxLength },
      ],
    }),
  submit: async (services, actor, { reference }, values) => {
    const met = choiceValue(values, 'met', ['yes', 'no']);
    if (!met.ok) return met;
    let familyMeeting: FamilyMeeting = { notMetBecause: values.notMetBecause ?? '' };
    if (met.value === 'yes') {
      const metOn = dateValue(values, 'metOn');
      if (!metOn.ok) return metOn;
      familyMeeting = { metOn: metOn.value };
    }
    const toLead = await tellLead(services, actor);
    const change = await changeCase(services, actor, {
      reference,
      right: met.value === 'yes' ? 'recordFamilyMet' : 'recordFamilyNotMet',
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
    // The new coordinator may have gone since they said yes (C4).
    await reviewCase(services, actor.tenantId, reference);
    const { coordinatorId, lastHandover } = familyCase;
    return lastHandover?.outcome === 'completed' && lastHandover.receiverId === coordinatorId
      ? shownAfter(services, actor, familyCase, lastHandover.id)
      : caseViewAfter(services, actor, familyCase);
  },
};
