import { ok, type Result, refuse } from '../../../domain/base/result';
import { seesEverything } from '../../../domain/case/rights';
import { itemsLeftOpen } from '../../../domain/meeting/agenda';
import type { Meeting } from '../../../domain/meeting/meeting';
import { heldBefore, scaleThrough } from '../../../domain/meeting/scale';
import type { HeldMeetingView } from '../../../views/meeting/held-meeting';
import type { LastMeetingView, ScaleView } from '../../../views/meeting/meeting';
import type { ActionLink } from '../../../views/verbs';
import type { Actor, Services } from '../../base/services';
import { recordCaseRead } from '../../trail/case-reads';
import { meetingStaff, ownerView, responsibleName } from '../meeting-names';
import { meetingsOf, openMeetingFor } from '../meeting-store';

type Reference = Meeting['reference'];

/** The meetings held before another one in the same case, earliest first. */
export const earlierMeetings = async (
  services: Services,
  tenantId: string,
  meeting: Meeting,
): Promise<readonly Meeting[]> =>
  heldBefore(meeting, await meetingsOf(services, tenantId, meeting.reference, 'over'));

/** A case's latest meeting that was held. */
export const latestHeld = async (
  services: Services,
  tenantId: string,
  reference: Reference,
): Promise<Meeting | undefined> =>
  (await meetingsOf(services, tenantId, reference, 'over')).find(({ state }) => state === 'held');

/** M6: those who said a number at the last of these meetings, each with their earlier numbers. */
const scaleViews = (meetings: readonly Meeting[]): readonly ScaleView[] => {
  const last = meetings.at(-1);
  return (last?.participants ?? []).flatMap(({ id, name }) =>
    last?.record.scale[id] === undefined ? [] : [{ name, numbers: scaleThrough(meetings, id) }],
  );
};

/** A glance back at the last of these meetings; nothing where there is none. For those who see the whole case. */
export const lastMeetingView = (meetings: readonly Meeting[]): { readonly last?: LastMeetingView } => {
  const last = meetings.at(-1);
  if (last === undefined) return {};
  return {
    last: {
      kind: last.kind,
      on: last.time.on,
      scale: scaleViews(meetings),
      agreements: last.record.agreements.length,
      leftOpen: itemsLeftOpen(last).length,
      press: lookBackAt(last),
    },
  };
};

/** The press that opens a meeting that was held. */
export const lookBackAt = ({ reference, id }: Meeting): ActionLink => ({
  verb: 'meeting.lookBack',
  as: 'execute',
  ids: { reference, meeting: id },
});

/**
 * M2, M6: how a meeting went, for those who see the whole case. Reading is recorded first (L1). `from`: how many rows were
 * shown before.
 */
export const heldMeetingView = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  from = 0,
): Promise<Result<HeldMeetingView>> => {
  const opened = await openMeetingFor(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { familyCase, relations, meeting } = opened.value;
  if (!seesEverything(familyCase, relations) || meeting.state !== 'held') return refuse('NotFound');
  await recordCaseRead(services, actor, opened.value, 'meetingViewed');
  const [staff, earlier] = await Promise.all([
    meetingStaff(services, actor.tenantId, familyCase, meeting),
    earlierMeetings(services, actor.tenantId, meeting),
  ]);
  const { record } = meeting;
  return ok({
    name: 'held-meeting',
    reference,
    alias: familyCase.alias,
    meetingId,
    kind: meeting.kind,
    time: meeting.time,
    place: meeting.place,
    participants: meeting.participants.map(({ id, name }) => {
      const attendance = record.attendance[id];
      return { name, ...(attendance && { attendance }) };
    }),
    scale: scaleViews([...earlier, meeting]),
    agreements: record.agreements.map(({ what, responsibleId, dueOn }) => {
      const responsible = responsibleId && responsibleName(meeting, staff, responsibleId);
      return { what, ...(responsible !== undefined && { responsible }), ...(dueOn && { dueOn }) };
    }),
    notes: record.notes.map(({ section, text }) => ({ section, text })),
    leftOpen: itemsLeftOpen(meeting).map(({ owner, text }) => ({
      owner: ownerView(owner, familyCase, staff),
      text,
    })),
    ...(from > 0 && { from }),
    actions: [
      { verb: 'minutes.show', as: 'execute', ids: { reference, meeting: meetingId }, style: 'positive' },
      { verb: 'meeting.list', as: 'execute', ids: { reference } },
      { verb: 'agenda.show', as: 'execute', ids: { reference, meeting: meetingId } },
      { verb: 'meeting.show', as: 'execute', ids: { reference, meeting: meetingId } },
    ],
  });
};
