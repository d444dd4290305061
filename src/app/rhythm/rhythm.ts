import { ok, type Result, refuse } from '../../domain/base/result';
import { deviationKinds, type FamilyCase } from '../../domain/case/family-case';
import type { ContactLogView } from '../../views/rhythm/contact';
import { caseForm } from '../base/declared-form';
import type { Actor, Services } from '../base/services';
import { changeAndShowContact } from './contact';

/** M2, C5: the family and the municipality agree on something other than the usual rhythm, with the reason. */
export const agreeRhythmForm = caseForm('rhythm.agree', 'agreeDeviation', {
  open: () => ok({ fields: { kind: { value: 'contact' } } }),
  carryOut: async ({ services, actor, ids }, { kind, until, everyDays, reason }) => {
    const time = everyDays !== undefined ? { everyDays } : until && { until };
    if (time === undefined) return refuse('FieldMissing', { field: 'until' });
    return changeAndShowContact(
      services,
      actor,
      ids.reference,
      'agreeDeviation',
      { type: 'agreeDeviation', kind, reason, ...time },
      'agreed',
    );
  },
});

/** M2, C5: back to the municipality's rhythm. */
export const endRhythm = async (
  services: Services,
  actor: Actor,
  reference: FamilyCase['reference'],
  typed: string,
): Promise<Result<ContactLogView>> => {
  const kind = deviationKinds.find((one) => one === typed);
  return kind === undefined
    ? refuse('UnknownCommand')
    : changeAndShowContact(
        services,
        actor,
        reference,
        'agreeDeviation',
        { type: 'endDeviation', kind },
        'agreementEnded',
      );
};
