import { questionView } from '../../../src/app/coordinator/question-answering';
import {
  passOnQuestion,
  questionAnswerView,
  replyToQuestion,
} from '../../../src/app/coordinator/question-asking';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  addChild,
  appointDeputy,
  handOver,
  leaves,
  openFamily,
  readsOf,
  shown,
} from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type Sent, type TestMunicipality, tenantId } from '../../support/municipality';
import { away, bodil, karen, lea, mille, sara } from '../../support/people';
import { answer, askInVain, passOn } from '../../support/question-steps';
import { newWatchedStore } from '../../support/store/watched-store';

const share = { kind: 'share' } as const;
const decline = { kind: 'decline' } as const;
const askBack = (text: string) => ({ kind: 'askBack', text }) as const;

const watched = newWatchedStore();
let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  town = await newMunicipality({ wrap: watched.wrap });
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
/** What the person is shown when the notice is sent. */
const delivered = ({ notice }: Sent, person: StaffMember) =>
  noticeView(town.services, tenantId, person, notice);
const noAnswer = { name: 'question-result', state: 'noAnswer', actions: [] };

describe('C7: a question that is passed on', () => {
  it('C7: reaches the coordinator; on the promised day everybody who heard nothing hears the same last word', async () => {
    const id = await passOn(town, 'Månesten');
    expect(await town.newInOutbox()).toEqual([
      {
        to: sara.id,
        kind: 'question',
        notice: { kind: 'question', questionId: id, reference },
        dueAt: '2026-06-08T07:00:00.000Z',
      },
      {
        to: mille.id,
        kind: 'questionUnanswered',
        notice: { kind: 'questionUnanswered', questionId: id },
        dueAt: '2026-06-11T07:00:00.000Z',
      },
    ]);
  });

  it('C7: the asker is never told that somebody could not be reached, since that would tell that there is a case', async () => {
    await passOn(town, 'Månesten');
    expect((await town.newInOutbox()).map(({ sender }) => sender)).toEqual([undefined, undefined]);
  });

  it('C7: with no case behind it there is the same last word and nothing else', async () => {
    const id = await passOn(town, 'Familien Solnedgang');
    expect((await town.newInOutbox()).map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['questionUnanswered', '2026-06-11T07:00:00.000Z'],
    ]);
    expect(await heard(id, 'HOI-2026-777' as CaseReference)).toEqual({ ok: true, value: noAnswer });
  });

  it.each([
    ['the coordinator at work', async () => {}, () => sara],
    [
      'the deputy while the coordinator is away',
      async () => {
        await appointDeputy(town, reference, lea);
        await town.saveStaff(away(sara));
      },
      () => lea,
    ],
    ['the lead when nobody covers', async () => leaves(town), () => karen],
    [
      'the lead when the deputy is away too',
      async () => {
        await appointDeputy(town, reference, lea);
        await town.saveStaff(away(sara), away(lea));
      },
      () => karen,
    ],
    [
      'the lead before the review of the day has seen the absence',
      async () => town.saveStaff(away(sara)),
      () => karen,
    ],
    [
      'the new coordinator after a hand-over',
      async () => void (await handOver(town, reference, bodil)),
      () => bodil,
    ],
  ])('C4: reaches %s, who can answer it', async (_who, arrange, whom) => {
    await arrange();
    await town.newInOutbox();
    const id = await passOn(town, 'Månesten');
    const [question] = (await town.newInOutbox()).filter(({ kind }) => kind === 'question');
    expect(question?.to).toBe(whom().id);
    expect(question && (await delivered(question, whom()))).toMatchObject({
      name: 'question',
      state: 'waiting',
    });
    expect(answered(await answer(town, whom(), id, reference, share)).state).toBe('shared');
  });

  it('C7: a second press, also at the same time, sends it once', async () => {
    const id = await askInVain(town, 'Månesten');
    const press = () => passOnQuestion(town.services, town.as(mille), id, 'invite');
    const answers = await Promise.all([press(), press(), press()]);
    answers.push(await press());
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await town.newInOutbox()).map(({ kind }) => kind)).toEqual(['question', 'questionUnanswered']);
  });

  it('C7: shows the coordinator who asks and why', async () => {
    const id = await passOn(town, 'Månesten');
    expect(answered(await view(sara, id))).toMatchObject({
      reference,
      alias: 'Familien Månesten',
      asker: { name: 'Mille Fiktiv', department: 'Månebakkeskolen' },
      purpose: { da: 'Jeg vil invitere til et møde' },
      state: 'waiting',
    });
  });

  it('domain § 3: shows the lead of an uncovered case its reference only', async () => {
    await leaves(town);
    const id = await passOn(town, 'Månesten');
    const seen = answered(await view(karen, id));
    expect(seen.reference).toBe(reference);
    expect(JSON.stringify(seen)).not.toMatch(/Månesten|Alma/);
  });

  it('L1: reading it is recorded before it is shown', async () => {
    const id = await passOn(town, 'Månesten');
    await view(sara, id);
    expect(await readsOf(town, `case.${reference}`)).toContainEqual({
      by: sara.id,
      what: 'questionViewed',
      basis: 'coordinator',
    });
    watched.before(async ({ kinds }) => {
      if (kinds.includes('logRecord')) throw new Error('the log cannot be written');
    });
    await expect(view(sara, id)).rejects.toThrow('the log cannot be written');
    watched.before(undefined);
  });
});

describe('C7: the coordinator shares', () => {
  it('C7: the asker hears who coordinates, by reference, and that it was shared is recorded', async () => {
    const id = await passOn(town, 'Alma');
    await town.newInOutbox();
    expect(answered(await answer(town, sara, id, reference, share))).toMatchObject({
      state: 'shared',
      answered: { by: 'Sara Testlund', at: '2026-06-08T07:00:00.000Z' },
      actions: [],
    });
    const [told] = await town.newInOutbox();
    expect(told).toMatchObject({ to: mille.id, kind: 'questionAnswer', sender: sara.id });
    const card = told && (await delivered(told, mille));
    expect(card).toMatchObject({
      name: 'coordinator',
      subject: reference,
      coordinator: { name: 'Sara Testlund' },
      basis: 'shared',
    });
    expect(JSON.stringify(card)).not.toMatch(/Månesten|Alma/);
    expect((await readsOf(town, `case.${reference}`)).at(-1)).toEqual({
      by: mille.id,
      what: 'coordinatorLookup',
      basis: 'shared',
      purpose: 'invite',
    });
  });

  it('C7: the last word is then not said', async () => {
    const id = await passOn(town, 'Månesten');
    const lastWord = (await town.newInOutbox()).filter(({ kind }) => kind === 'questionUnanswered')[0];
    expect(lastWord && (await delivered(lastWord, mille))).toEqual(noAnswer);
    await answer(town, sara, id, reference, share);
    expect(lastWord && (await delivered(lastWord, mille))).toBeUndefined();
  });
});

describe('C7: the coordinator declines', () => {
  it('C7: the asker hears nothing until the promised day, and then the same last word as for no case', async () => {
    const id = await passOn(town, 'Månesten');
    const withoutCase = await passOn(town, 'Familien Solnedgang');
    const lastWords = (await town.newInOutbox()).filter(({ kind }) => kind === 'questionUnanswered');
    expect(answered(await answer(town, sara, id, reference, decline)).state).toBe('declined');
    expect(await town.newInOutbox()).toEqual([]);
    const heardThen = await Promise.all(lastWords.map((one) => delivered(one, mille)));
    expect(heardThen).toEqual([noAnswer, noAnswer]);
    expect(await heard(id)).toEqual(await heard(withoutCase));
  });

  it('C7: a share afterwards comes too late', async () => {
    const id = await passOn(town, 'Månesten');
    await answer(town, sara, id, reference, decline);
    expect(answered(await answer(town, sara, id, reference, share)).state).toBe('declined');
  });
});

describe('C7: the coordinator asks back', () => {
  it('C7: the asker hears the question without which case it is about, replies, and the coordinator shares', async () => {
    const id = await passOn(town, 'Månesten');
    await town.newInOutbox();
    expect(
      answered(await answer(town, sara, id, reference, askBack(' Hvad drejer det sig om? '))).state,
    ).toBe('askedBack');
    const [asked] = await town.newInOutbox();
    const card = shown('question-result', answered(await heard(id)));
    expect(asked && (await delivered(asked, mille))).toEqual(card);
    expect(card).toMatchObject({ state: 'askedBack', question: 'Hvad drejer det sig om?' });
    expect(card.actions[0]?.ids).toEqual({ question: id, number: '0' });
    expect(JSON.stringify(card)).not.toMatch(/HOI-|Månesten|Sara/);

    expect(answered(await reply(id, 0))).toMatchObject({ state: 'replied', reply: 'Om skoleskift' });
    expect(await town.newInOutbox()).toMatchObject([{ to: sara.id, kind: 'question' }]);
    expect(answered(await view(sara, id))).toMatchObject({ state: 'replied', reply: 'Om skoleskift' });
    expect(answered(await answer(town, sara, id, reference, share)).state).toBe('shared');
  });

  it('C7: the reply goes to whoever answers for the family by then', async () => {
    const id = await passOn(town, 'Månesten');
    await answer(town, sara, id, reference, askBack('Hvorfor?'));
    await leaves(town);
    await town.newInOutbox();
    await reply(id, 0);
    expect(await town.newInOutbox()).toMatchObject([{ to: karen.id, kind: 'question' }]);
  });

  it.each([
    ['', 'FieldMissing'],
    ['x'.repeat(501), 'FieldTooLong'],
  ])('C7: with a text that fits its field, both ways', async (text, code) => {
    const id = await passOn(town, 'Månesten');
    expect(refusalOf(await answer(town, sara, id, reference, askBack(text)))).toMatchObject({
      code,
      field: 'text',
    });
    await answer(town, sara, id, reference, askBack('Hvorfor?'));
    expect(refusalOf(await reply(id, 0, text))).toMatchObject({ code, field: 'text' });
  });

  it('C7: a second press keeps the first question and the first reply', async () => {
    const id = await passOn(town, 'Månesten');
    await Promise.all([
      answer(town, sara, id, reference, askBack('Først')),
      answer(town, sara, id, reference, askBack('Så')),
    ]);
    const { askedBack } = answered(await view(sara, id));
    expect(askedBack).toBe('Først');
    await Promise.all([reply(id, 0, 'Ja'), reply(id, 0, 'Nej')]);
    expect(answered(await view(sara, id)).reply).toBe('Ja');
  });

  it('C7: a decline after the reply leaves the asker the neutral last word', async () => {
    const id = await passOn(town, 'Månesten');
    await answer(town, sara, id, reference, askBack('Hvorfor?'));
    await reply(id, 0);
    await answer(town, sara, id, reference, decline);
    expect(await heard(id)).toEqual({ ok: true, value: noAnswer });
  });
});
