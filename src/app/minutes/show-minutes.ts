import { ok, type Result } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { seesEverything } from '../../domain/case/rights';
import type { View } from '../../views/view';
import type { Actor, Services } from '../base/services';
import { openCaseFor } from '../case/case-store';
import { latestHeld } from '../meeting/live/held-meeting';
import { showMeeting } from '../meeting/meeting-command';
import { approvalViewFor, latestToAnswer } from './approval-view';
import { openedMinutes } from './minutes';

/**
 * `referat X`: the minutes of the latest meeting held, brought into being if there are none yet (R1). A participant gets
 * those that were sent to them.
 */
export const showMinutes = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<View>> => {
  const opened = await openCaseFor(services, actor, reference);
  if (!opened.ok) return opened;
  const { familyCase, relations } = opened.value;
  if (!seesEverything(familyCase, relations)) {
    const own = await latestToAnswer(services, actor, reference);
    return own === undefined ? noMinutes(reference) : approvalViewFor(services, actor, reference, own.id);
  }
  const last = await latestHeld(services, actor.tenantId, reference);
  return last === undefined
    ? showMeeting(services, actor, reference)
    : openedMinutes(services, actor, reference, last.id);
};

const noMinutes = (reference: CaseReference): Result<View> =>
  ok({
    name: 'notice',
    tone: 'info',
    message: { kind: 'noMinutes', subject: reference },
    actions: [{ verb: 'case.show', as: 'execute', ids: { reference } }],
  });
