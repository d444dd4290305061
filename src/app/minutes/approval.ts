import { ok, type Result, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { lastSent } from '../../domain/minutes/minutes';
import type { View } from '../../views/view';
import { form } from '../base/declared-form';
import type { Actor, Services } from '../base/services';
import { approvalViewFor, ownMinutes } from './approval-view';
import { tellOfMinutes } from './minutes-notices';
import { changeMinutes } from './minutes-store';
import { sectionChoice } from './writing-forms';

const versionIn = (text: string | undefined): number =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : 0;

/** R3, R8: the reader approves the version they saw. If there is a newer one, that is shown instead. */
export const approveOwn = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
  id: string,
  version: string | undefined,
): Promise<Result<View>> => {
  const change = await changeMinutes(services, actor, {
    reference,
    id,
    right: 'answerMinutes',
    commands: () => ok([{ type: 'approveMinutes', version: versionIn(version) }]),
    tell: tellOfMinutes(actor),
  });
  if (!change.ok && !isMovedOn(change.refusal.code)) return change;
  return approvalViewFor(services, actor, reference, id, { done: change.ok ? 'approved' : 'rewritten' });
};

/** The card was out of date: the answer is the present state, not an error. */
const isMovedOn = (code: string): boolean => code === 'MinutesAreRewritten' || code === 'MinutesAreApproved';

/** R3: asks for a change, to the whole or to a section the reader may see. */
export const askChangeForm = form('minutes.askChange', {
  open: async ({ services, actor, ids }) => {
    const own = await ownMinutes(services, actor, ids.reference, ids.meeting);
    if (!own.ok) return own;
    const { minutes, own: visible } = own.value;
    const sections = visible.sections.map(sectionChoice);
    return ok({
      ids: { meeting: minutes.id, version: ids.version ?? String(lastSent(minutes)?.version ?? 0) },
      fields: { section: sections.length > 0 ? { choices: sections } : 'hidden' },
    });
  },
  carryOut: async ({ services, actor, ids }, { section, text }) => {
    const own = await ownMinutes(services, actor, ids.reference, ids.meeting);
    if (!own.ok) return own;
    const { minutes, own: visible } = own.value;
    if (section !== undefined && !visible.sections.some(({ id }) => id === section))
      return refuse('ChoiceUnknown', { field: 'section' });
    const change = await changeMinutes(services, actor, {
      reference: ids.reference,
      id: minutes.id,
      right: 'answerMinutes',
      commands: () =>
        ok([
          {
            type: 'askMinutesChange',
            version: versionIn(ids.version),
            text,
            ...(section !== undefined && { sectionId: section }),
          },
        ]),
      tell: tellOfMinutes(actor),
    });
    if (!change.ok && !isMovedOn(change.refusal.code)) return change;
    return approvalViewFor(services, actor, ids.reference, minutes.id, {
      done: change.ok ? 'changeAsked' : 'rewritten',
    });
  },
});

/** `godkend referat X`. */
export const approveLatest = async (
  services: Services,
  actor: Actor,
  reference: CaseReference,
): Promise<Result<View>> => {
  const own = await ownMinutes(services, actor, reference, undefined);
  if (!own.ok) return own;
  const { minutes } = own.value;
  return approveOwn(services, actor, reference, minutes.id, String(lastSent(minutes)?.version ?? 0));
};
