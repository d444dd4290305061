import { askForCoordinator } from '../../src/app/coordinator/coordinator-lookup';
import { answerQuestion, type QuestionAnswer } from '../../src/app/coordinator/question-answering';
import { passOnQuestion } from '../../src/app/coordinator/question-asking';
import type { CaseReference } from '../../src/domain/case/family-case';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { shown } from './case-steps';
import type { TestMunicipality } from './municipality';
import { mille } from './people';

/** Somebody asks in vain and is offered to pass the question on; returns the question's id. */
export const askInVain = async (
  town: TestMunicipality,
  typed: string,
  asker: StaffMember = mille,
): Promise<string> => {
  const offer = shown('question-offer', await askForCoordinator(town.services, town.as(asker), typed));
  return offer.actions[0]?.ids?.question ?? '';
};

/** The same, and passes it on. */
export const passOn = async (
  town: TestMunicipality,
  typed: string,
  asker: StaffMember = mille,
): Promise<string> => {
  const id = await askInVain(town, typed, asker);
  const sent = await passOnQuestion(town.services, town.as(asker), id, 'invite');
  if (shown('question-offer', sent).state !== 'sent') throw new Error('the question was not passed on');
  return id;
};

export const answer = (
  town: TestMunicipality,
  by: StaffMember,
  id: string,
  reference: CaseReference,
  given: QuestionAnswer,
) => answerQuestion(town.services, town.as(by), id, reference, given);
