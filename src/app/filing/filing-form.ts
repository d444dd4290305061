import { ok, refuse } from '../../domain/base/result';
import { type AskedOfCase, caseForm } from '../base/declared-form';
import { filingKey, filingNamed, filingOf, waitingNamed } from './filing';
import { fileInCase, toFileIn } from './filing-store';

/** What is waiting in the case, to choose from. */
const waitingIn = ({ services, actor, familyCase }: AskedOfCase) =>
  toFileIn(services, actor.tenantId, [familyCase.reference]);

/** R7: the municipal case system's receipt for an agenda, a consent or a hand-over. */
export const recordFilingForm = caseForm('filing.record', 'fileDocuments', {
  open: async (asked) => {
    const { services, actor, ids, familyCase } = asked;
    if (ids.document !== undefined) {
      const found = await waitingNamed(services, actor.tenantId, familyCase.reference, ids.document);
      return found === undefined ? refuse('NoLongerThere') : ok({ fields: { which: 'hidden' } });
    }
    const waiting = await waitingIn(asked);
    if (waiting.length === 0) return refuse('NothingToFile');
    const choices = waiting.map((one) => ({
      value: filingKey(one),
      toFile: { matter: one.matter, on: one.on },
    }));
    return ok({ fields: { which: { choices, required: true } } });
  },
  carryOut: async ({ services, actor, ids, familyCase: { reference } }, { which, receipt }) => {
    const document = ids.document ?? which;
    if (document === undefined) return refuse('FieldMissing', { field: 'which' });
    const named = filingNamed(reference, document);
    if (named === undefined) return refuse('NoLongerThere');
    const filed = await fileInCase(services, actor, reference, [{ ...named, receipt }]);
    return filed.ok ? filingOf(services, actor, reference, { done: 'filed' }) : filed;
  },
});
