import type { CaseReference } from '../../domain/case/family-case';
import type { StaffId } from '../../domain/organisation/organisation';
import { type Actor, mainPartition, type Services } from '../base/services';
import { reorganisedCases } from '../case/case-entry';
import { changeCase } from '../case/case-store';
import { staffMember } from '../organisation/directory';
import { outboxWrites, type Telling } from '../telling/tellings';
import { goesOnWrite, type Reorganisation, readReorganisation, replaceWrite } from './reorganisation-store';

/** This many cases per step; then the next step is queued. */
const atOnce = 20;

/**
 * Continues a confirmed reorganisation: offers the next cases, or takes them back, each with a commit and a trail of its own
 * (C1: the old coordinator stays responsible). Safe to repeat, also by two instances: the request that offers a case has a
 * fixed id, so it happens once. At the end, everybody who is asked and everybody whose families are offered gets one notice.
 */
export const reorganisationGoesOn = async (
  services: Services,
  tenantId: string,
  id: string,
): Promise<void> => {
  const stored = await readReorganisation(services, tenantId, id);
  const { state, offeredBy } = stored?.body ?? {};
  if (stored === undefined || offeredBy === undefined) return;
  if (state !== 'offering' && state !== 'withdrawing') return;
  const person = await staffMember(services, tenantId, offeredBy);
  if (person === undefined) return;
  const { cases, done } = stored.body;
  const next = cases.slice(done, done + atOnce);
  const step = state === 'offering' ? offer : takeBack;
  for (const one of next) await step(services, { tenantId, person, requestId: '' }, stored.body, one);
  const body: Reorganisation = { ...stored.body, done: done + next.length };
  const isDone = body.done >= cases.length;
  const tellings = isDone ? await whoIsTold(services, tenantId, body) : [];
  // If another instance was faster, it has queued the rest.
  await mainPartition(services, tenantId).commit([
    replaceWrite(
      services,
      stored,
      isDone ? { ...body, state: state === 'offering' ? 'offered' : 'withdrawn' } : body,
    ),
    ...(isDone ? outboxWrites(services, tellings) : [goesOnWrite(services, body)]),
  ]);
  services.wakeDispatcher(tenantId);
};

type Step = (
  services: Services,
  actor: Actor,
  reorganisation: Reorganisation,
  one: Reorganisation['cases'][number],
) => Promise<void>;

const requestOf = (doing: string, id: string, reference: CaseReference): string =>
  `${doing}-${id}-${reference}`;

/** What has changed since it was shown is left alone: closed, handed over, another coordinator or department. */
const offer: Step = async (services, actor, { id, departmentId, reason }, one) => {
  if (!('receiverId' in one)) return;
  const receiver = await staffMember(services, actor.tenantId, one.receiverId);
  if (receiver === undefined) return;
  await changeCase(
    services,
    { ...actor, requestId: requestOf('offer', id, one.reference) },
    {
      reference: one.reference,
      // The right was checked when it was confirmed.
      right: 'system',
      command: async (familyCase) =>
        familyCase.departmentId === departmentId &&
        familyCase.coordinatorId === one.coordinatorId &&
        familyCase.status === 'open'
          ? { type: 'requestHandover', receiver, reason, reorganisationId: id }
          : [],
    },
  );
};

const takeBack: Step = async (services, actor, { id }, { reference }) => {
  await changeCase(
    services,
    { ...actor, requestId: requestOf('takeBack', id, reference) },
    {
      reference,
      right: 'system',
      command: async ({ handover }) =>
        handover?.reorganisationId === id && handover.acceptance === undefined
          ? { type: 'withdrawHandover', handoverId: handover.id }
          : [],
    },
  );
};

/** Everybody once: those who are asked, and those whose families are offered. */
const whoIsTold = async (
  services: Services,
  tenantId: string,
  { id, state, offeredBy }: Reorganisation,
): Promise<readonly Telling[]> => {
  const receivers = new Set<StaffId>();
  const givers = new Set<StaffId>();
  for await (const { offer } of reorganisedCases(services, tenantId, id)) {
    if (offer === undefined || offer.state === 'declined' || offer.state === 'completed') continue;
    receivers.add(offer.receiverId);
    givers.add(offer.giverId);
  }
  const because = state === 'withdrawing' ? 'withdrawn' : 'offered';
  const told = (to: StaffId, as: 'receiver' | 'giver'): Telling => ({
    to,
    notice: { kind: 'offers', as, because },
    ...(offeredBy !== undefined && { sender: offeredBy }),
  });
  return [
    ...[...receivers].map((to) => told(to, 'receiver')),
    ...[...givers].filter((to) => to !== offeredBy).map((to) => told(to, 'giver')),
  ];
};
