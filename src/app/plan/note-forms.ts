import { ok, refuse } from '../../domain/base/result';
import { choicesInUse } from '../../domain/organisation/settings';
import { caseForm } from '../base/declared-form';
import { membersAsChoices } from '../case/members';
import { municipalityOf } from '../organisation/directory';
import { planIn } from './goal-forms';
import { carryOutOnPlan } from './plan';

/** P6: a strength or a worry, shown with those of the last meeting. */
export const noteForm = caseForm('plan.note', 'keepPlan', {
  open: async (asked) => {
    const { settings } = await municipalityOf(asked.services, asked.actor.tenantId);
    const types = choicesInUse(settings.consent.types).map(({ id, da, en }) => ({
      value: id,
      text: { da, en },
    }));
    return ok({
      fields: {
        kind: { value: 'works' },
        types: { choices: types },
        aboutIds: { choices: membersAsChoices(asked.familyCase) },
      },
    });
  },
  carryOut: async (asked, { kind, text, types, aboutIds }) => {
    const { settings } = await municipalityOf(asked.services, asked.actor.tenantId);
    const [purpose] = choicesInUse(settings.consent.purposes);
    const touches = { types, aboutIds, purpose: purpose?.id ?? '' };
    return carryOutOnPlan(asked, () => ok([{ type: 'writeNote', kind, text, touches }]), 'noteWritten');
  },
});

/** What no longer holds. */
export const settleNoteForm = caseForm('plan.settleNote', 'keepPlan', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    const notes = (opened.value.plan?.notes ?? []).filter(({ settledOn }) => settledOn === undefined);
    if (notes.length === 0) return refuse('NoLongerThere');
    const choices = notes.map(({ id, text }) => ({ value: id, text }));
    return ok({ fields: { which: { choices, ...(notes.length === 1 && { value: notes[0]?.id }) } } });
  },
  carryOut: (asked, { which }) =>
    carryOutOnPlan(asked, () => ok([{ type: 'settleNote', noteId: which }]), 'noteSettled'),
});
