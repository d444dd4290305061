import { addMemberForm, addNetworkForm } from '../../src/app/case/family';
import { recordTargetGroupForm } from '../../src/app/case/opening';
import { movePhaseForm } from '../../src/app/case/phases';
import type { CaseReference } from '../../src/domain/case/family-case';
import { addColleague, appointDeputy, handOver, openFamily, requestHandover, submit } from './case-steps';
import { answered } from './family-case';
import type { TestMunicipality } from './municipality';
import { bodil, jonas, lea, sara, tove } from './people';
import { passOn } from './question-steps';

/** A case with something of everything one may or may not see. */
export interface RichCase {
  readonly reference: CaseReference;
  /** From Sara to Tove; awaits its answer. */
  readonly handoverId: string;
  /** From Lea to Sara; completed. */
  readonly earlierHandoverId: string;
  /** Passed on by Mille; awaits its answer. */
  readonly questionId: string;
}

/**
 * Lea opened the case and handed it over to Sara, who coordinates it; Bodil deputises this week; Tove has been asked to take
 * it; Jonas is in the network; Mille has asked who coordinates. Karen leads the department.
 */
export const openRichCase = async (town: TestMunicipality): Promise<RichCase> => {
  const reference = await openFamily(town, lea);
  const fill = async (form: Parameters<typeof submit>[2], values: Record<string, string>): Promise<void> => {
    answered(await submit(town, town.as(lea), form, reference, values));
  };
  await fill(addMemberForm, { name: 'Freja', relation: 'mother', birthYear: '1990', custody: 'true' });
  await fill(addMemberForm, { name: 'Alma', relation: 'child', birthYear: '2014' });
  await fill(addNetworkForm, { kind: 'private', name: 'Gudrun', role: 'mormor', atWeekends: 'true' });
  await fill(addNetworkForm, { kind: 'professional', name: 'Dr. Opfundet', role: 'læge' });
  const exception = {
    publicSupport: 'no',
    complexProblems: 'yes',
    otherMemberHasCase: 'yes',
    exceptionReason: 'Akut',
  };
  await fill(recordTargetGroupForm, exception);
  await fill(movePhaseForm, { to: 'informed', on: '2026-06-01' });
  await addColleague(town, reference, jonas, lea);
  const earlierHandoverId = await handOver(town, reference, sara, lea);
  await appointDeputy(town, reference, bodil);
  const handoverId = await requestHandover(town, reference, tove);
  const questionId = await passOn(town, reference);
  return { reference, handoverId, earlierHandoverId, questionId };
};
