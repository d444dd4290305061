import { reviewCoverage } from '../../../src/app/continuity/continuity';
import { questionView } from '../../../src/app/coordinator/question-answering';
import {
  passOnQuestion,
  questionAnswerView,
  replyToQuestion,
} from '../../../src/app/coordinator/question-asking';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { addChild, appointDeputy, handOver, openFamily } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { bodil, gone, karen, lea, mille, sara } from '../../support/people';
import { answer, askInVain, passOn } from '../../support/question-steps';

const share = { kind: 'share' } as const;
const decline = { kind: 'decline' } as const;
const askBack = (text: string) => ({ kind: 'askBack', text }) as const;

let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  town = await newMunicipality();
  reference = await openFamily(town);
  await addChild(town, reference, 'Alma');
  await town.newInOutbox();
});
afterEach(() => town.store.close());

const view = (person: StaffMember, id: string) => questionView(town.services, town.as(person), id, reference);
const heard = (id: string, about = reference, person = mille) =>
  questionAnswerView(town.services, town.as(person), id, about);
const reply = (id: string, number: number, text = 'Om skoleskift', person = mille) =>
  replyToQuestion(town.services, town.as(person), id, number, text);
const noAnswer = { name: 'question-result', state: 'noAnswer', actions: [] };

describe('C7: two answers at once', () => {
  it('C7: share and decline: one of them holds, and the asker hears what held', async () => {
    await appointDeputy(town, reference, lea);
    const id = await passOn(town, 'Månesten');
    await town.newInOutbox();
    const [one, other] = await Promise.all([
      answer(town, sara, id, reference, share),
      answer(town, lea, id, reference, decline),
    ]);
    expect(answered(one).state).toBe(answered(other).state);
    const told = (await town.newInOutbox()).map(({ kind }) => kind);
    expect(told).toEqual(answered(one).state === 'shared' ? ['questionAnswer'] : []);
  });

  it('C7: three shares at once tell the asker once', async () => {
    const id = await passOn(town, 'Månesten');
    await town.newInOutbox();
    await Promise.all([1, 2, 3].map(() => answer(town, sara, id, reference, share)));
    expect((await town.newInOutbox()).map(({ kind }) => kind)).toEqual(['questionAnswer']);
  });
});

describe('C7: presses that are forged', () => {
  let id: string;
  let other: CaseReference;
  beforeEach(async () => {
    other = await openFamily(town, bodil, 'Familien Regnbue');
    id = await passOn(town, 'Månesten');
  });

  it('C7: nobody answers for a family that is not theirs', async () => {
    for (const person of [mille, bodil, lea]) {
      expect(refusalOf(await answer(town, person, id, reference, share))?.code).toBe('NotFound');
    }
    expect(refusalOf(await answer(town, karen, id, reference, share))?.code).toBe('NotAllowed');
    expect(answered(await view(sara, id)).state).toBe('waiting');
  });

  it('C7: a question that is not about the case is closed to its coordinator', async () => {
    expect(refusalOf(await answer(town, bodil, id, other, share))?.code).toBe('QuestionClosed');
    expect(refusalOf(await questionView(town.services, town.as(bodil), id, other))?.code).toBe(
      'QuestionClosed',
    );
  });

  it('C7: a question that was not passed on is closed too', async () => {
    const offered = await askInVain(town, 'Månesten');
    expect(refusalOf(await answer(town, sara, offered, reference, share))?.code).toBe('QuestionClosed');
  });

  it('C7: nobody passes on, replies to or hears another’s question', async () => {
    await answer(town, sara, id, reference, askBack('Hvorfor?'));
    expect(refusalOf(await passOnQuestion(town.services, town.as(lea), id, 'invite'))?.code).toBe(
      'QuestionClosed',
    );
    expect(refusalOf(await reply(id, 0, 'Ja', lea))?.code).toBe('QuestionClosed');
    expect(refusalOf(await heard(id, reference, lea))?.code).toBe('QuestionClosed');
  });

  it('C7: an asker who names a number or a reference learns nothing from it', async () => {
    const withoutCase = await passOn(town, 'Familien Solnedgang');
    const offered = await askInVain(town, 'Månesten');
    const answers = [];
    for (const question of [id, withoutCase, offered]) {
      for (const number of [0, 1, -1, 1.5, Number.NaN]) answers.push(await reply(question, number));
      for (const about of [reference, other, 'HOI-2026-777' as CaseReference])
        answers.push(await heard(question, about));
    }
    await answer(town, sara, id, reference, decline);
    answers.push(await reply(id, 0), await heard(id));
    expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: noAnswer })]),
    );
  });

  it('C7: a question that there is not is closed', async () => {
    expect(refusalOf(await passOnQuestion(town.services, town.as(mille), 'id-999999', 'invite'))?.code).toBe(
      'QuestionClosed',
    );
    expect(refusalOf(await heard('id-999999'))?.code).toBe('QuestionClosed');
    expect(refusalOf(await view(sara, 'id-999999'))?.code).toBe('QuestionClosed');
  });

  it('C7: after a hand-over it is the new coordinator who answers, and no longer the old one', async () => {
    await handOver(town, reference, lea);
    expect(refusalOf(await answer(town, sara, id, reference, share))?.code).toBe('NotAllowed');
    expect(answered(await answer(town, lea, id, reference, share)).state).toBe('shared');
  });
});

it('C4: a lead who was asked because nobody answered may not answer once somebody does again', async () => {
  await town.saveStaff(gone(sara));
  const id = await passOn(town, 'Månesten');
  expect(answered(await view(karen, id)).state).toBe('waiting');
  await town.saveStaff(sara);
  await reviewCoverage(town.services, tenantId);
  expect(refusalOf(await view(karen, id))?.code).toBe('NotAllowed');
});
