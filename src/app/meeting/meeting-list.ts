import { ok, type Result, refuse } from '../../domain/base/result';
import { may, seesEverything } from '../../domain/case/rights';
import { itemsLeftOpen } from '../../domain/meeting/agenda';
import type { Meeting } from '../../domain/meeting/meeting';
import type { MeetingListView } from '../../views/meeting/meeting';
import { type Actor, type Services, today } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { recordCaseRead } from '../trail/case-reads';
import { lookBackAt } from './live/held-meeting';
import { meetingsOf } from './meeting-store';

/**
 * A case's meetings: the coming ones, then those that are over with their outcome, latest first. Reading is recorded first
 * (L1). `from`: how many were shown before.
 */
export const meetingList = async (
  services: Services,
  actor: Actor,
  reference: Meeting['reference'],
  from = 0,
): Promise<Result<MeetingListView>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) return refuse('NotAllowed');
  await recordCaseRead(services, actor, opened.value, 'meetingViewed');
  const [ahead, over] = await Promise.all([
    meetingsOf(services, actor.tenantId, reference, 'open'),
    meetingsOf(services, actor.tenantId, reference, 'over'),
  ]);
  const plans = familyCase.status === 'open' && may('arrangeMeeting', familyCase, relations);
  return ok({
    name: 'meeting-list',
    reference,
    alias: familyCase.alias,
    today: today(services),
    meetings: [...ahead, ...over].map(rowView),
    ...(from > 0 && { from }),
    actions: [
      ...(plans
        ? [{ verb: 'meeting.plan', as: 'dialog', ids: { reference }, style: 'positive' } as const]
        : []),
      { verb: 'case.show', as: 'execute', ids: { reference } },
    ],
  });
};

const rowView = (meeting: Meeting): MeetingListView['meetings'][number] => {
  const { reference, id, kind, state, time } = meeting;
  if (state !== 'held') {
    return {
      kind,
      state,
      time,
      press: { verb: 'meeting.show', as: 'execute', ids: { reference, meeting: id } },
    };
  }
  const { attendance, agreements } = meeting.record;
  return {
    kind,
    state,
    time,
    outcome: {
      came: meeting.participants
        .filter((one) => attendance[one.id] === 'present' || attendance[one.id] === 'partly')
        .map(({ name }) => name),
      agreements: agreements.length,
      leftOpen: itemsLeftOpen(meeting).length,
    },
    press: lookBackAt(meeting),
  };
};
