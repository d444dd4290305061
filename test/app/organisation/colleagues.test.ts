import {
  askForSparringForm,
  findColleagues,
  sparringView,
  takeSparring,
  withdrawSparring,
} from '../../../src/app/organisation/colleagues';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffId, StaffMember } from '../../../src/domain/organisation/organisation';
import { shown } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { away, gone, ida, jonas, karen, lea, mille, per, sara } from '../../support/people';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});
afterEach(() => town.store.close());

const noCase = '' as CaseReference;
const find = (subject: string, person = sara) => findColleagues(town.services, town.as(person), subject);
const ask = (values: Record<string, string>, actor = town.as(sara)) =>
  askForSparringForm.submit(town.services, actor, { reference: noCase }, values);
/** Sara asks those who know about language; returns the id of the request. */
const asked = async (): Promise<string> =>
  shown('sparring', await ask({ subject: 'sprog', question: 'Hvordan støtter man modersmålet?' })).sparringId;
const view = (person: StaffMember, id: string) => sparringView(town.services, town.as(person), id);
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe('C9: colleagues by speciality', () => {
  it.each([
    ['sprog', ['Jonas Attrap', 'Mille Fiktiv', 'Per Prøve']],
    ['Sprog', ['Jonas Attrap', 'Mille Fiktiv', 'Per Prøve']],
    ['sprogg', ['Jonas Attrap', 'Mille Fiktiv', 'Per Prøve']],
    ['spaedboern', ['Ida Mock', 'Lea Dummy']],
    ['traumer', ['Per Prøve']],
  ])('C9: "%s" finds %j', async (subject, found) => {
    const colleagues = await find(subject);
    expect(names(colleagues.colleagues)).toEqual(found);
    expect(colleagues.actions).toEqual([{ verb: 'sparring.ask', as: 'dialog', ids: { subject } }]);
  });

  it('C9: when nobody fits, the subjects that somebody knows about are told', async () => {
    expect(await find('astronomi')).toEqual({
      name: 'colleagues',
      subject: 'astronomi',
      colleagues: [],
      more: false,
      subjects: ['sprog', 'spædbørn', 'traumer'],
      actions: [],
    });
  });

  it('C9: those who ask, who are away, or who have left are not among them', async () => {
    await town.saveStaff(gone(jonas), away(per));
    expect(names((await find('sprog')).colleagues)).toEqual(['Mille Fiktiv']);
    expect(names((await find('sprog', mille)).colleagues)).toEqual([]);
  });

  it('C9: at most ten are listed, and that there are more is said', async () => {
    const many = Array.from({ length: 11 }, (_, at) => ({
      ...ida,
      id: `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}` as StaffId,
      name: `Fiktiv Nummer${at}`,
      specialities: ['adoption'],
    }));
    await town.saveStaff(...many);
    const colleagues = await find('adoption');
    expect(colleagues.colleagues).toHaveLength(10);
    expect(colleagues.more).toBe(true);
  });
});

describe('C9: a request for sparring', () => {
  it('C9: is about a subject and a question; the form asks for no family', async () => {
    const form = await askForSparringForm.open(town.services, town.as(sara), {
      reference: noCase,
      subject: 'sprog',
    });
    expect(answered(form).fields.map(({ id, value }) => [id, value])).toEqual([
      ['subject', 'sprog'],
      ['question', undefined],
    ]);
  });

  it('C9: is offered to the colleagues who know, whoever asks; the notices hold no more than its id', async () => {
    const id = await asked();
    const sent = await town.newInOutbox();
    expect(sent.map(({ to }) => to).toSorted()).toEqual([jonas.id, mille.id, per.id]);
    expect(sent.map(({ notice }) => notice)).toEqual(
      Array(3).fill({ kind: 'sparringOffer', sparringId: id }),
    );
    expect(answered(await view(sara, id))).toMatchObject({ reader: 'asker', state: 'open', offeredTo: 3 });
    expect(answered(await view(jonas, id))).toMatchObject({
      reader: 'colleague',
      question: 'Hvordan støtter man modersmålet?',
      asker: { name: 'Sara Testlund' },
      actions: [{ verb: 'sparring.take' }],
    });
  });

  it('C9: is offered to five at most, the best fit first', async () => {
    const many = Array.from({ length: 7 }, (_, at) => ({
      ...ida,
      id: `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}` as StaffId,
      name: `Fiktiv Nummer${at}`,
      specialities: ['adoption'],
    }));
    await town.saveStaff(...many);
    expect(shown('sparring', await ask({ subject: 'adoption', question: 'Hvad?' })).offeredTo).toBe(5);
    expect(await town.newInOutbox()).toHaveLength(5);
  });

  it('C9: with nobody to ask, what is known about is told and nothing is sent', async () => {
    const answer = await ask({ subject: 'astronomi', question: 'Hvad?' });
    expect(shown('colleagues', answer).subjects).toContain('sprog');
    expect(await town.newInOutbox()).toEqual([]);
  });

  it.each([
    [{ subject: '', question: 'Hvad?' }, 'FieldMissing', 'subject'],
    [{ subject: 'sprog', question: ' ' }, 'FieldMissing', 'question'],
    [{ subject: 'sprog', question: 'x'.repeat(601) }, 'FieldTooLong', 'question'],
    [{ subject: 'x'.repeat(61), question: 'Hvad?' }, 'FieldTooLong', 'subject'],
  ])('C9: filled in as %j it is refused by its field', async (values, code, field) => {
    expect(refusalOf(await ask(values))).toMatchObject({ code, field });
  });

  it('C9: taken by two at once, one has it, and the asker is told by whom', async () => {
    const id = await asked();
    await town.newInOutbox();
    const [one, other] = await Promise.all(
      [jonas, mille].map(async (person) => answered(await takeSparring(town.services, town.as(person), id))),
    );
    expect([one?.takenByReader, other?.takenByReader].filter(Boolean)).toHaveLength(1);
    expect(one?.takenBy).toEqual(other?.takenBy);
    expect(await town.newInOutbox()).toMatchObject([{ to: sara.id, kind: 'sparringAnswer' }]);
    expect(answered(await view(sara, id))).toMatchObject({
      state: 'taken',
      takenBy: one?.takenBy,
      actions: [],
    });
  });

  it('C9: once it is taken a late press shows by whom, and an offer is no longer sent', async () => {
    const id = await asked();
    const [offer] = await town.newInOutbox();
    await takeSparring(town.services, town.as(per), id);
    expect(answered(await takeSparring(town.services, town.as(mille), id))).toMatchObject({
      state: 'taken',
      takenBy: { name: 'Per Prøve' },
      takenByReader: false,
    });
    expect(offer && (await noticeView(town.services, tenantId, jonas, offer.notice))).toBeUndefined();
    const answer = { kind: 'sparringAnswer', sparringId: id } as const;
    expect(await noticeView(town.services, tenantId, sara, answer)).toMatchObject({
      reader: 'asker',
      state: 'taken',
    });
  });

  it('C9: can be withdrawn by the asker alone, and then be taken by nobody', async () => {
    const id = await asked();
    expect(answered(await withdrawSparring(town.services, town.as(jonas), id)).state).toBe('open');
    expect(answered(await withdrawSparring(town.services, town.as(sara), id)).state).toBe('withdrawn');
    expect(answered(await takeSparring(town.services, town.as(jonas), id)).state).toBe('withdrawn');
    expect((await town.outbox()).filter(({ kind }) => kind === 'sparringAnswer')).toEqual([]);
  });

  it('C9: is seen by the asker and those who were asked, and by nobody else', async () => {
    const id = await asked();
    for (const person of [karen, lea, ida]) {
      expect(refusalOf(await view(person, id))?.code).toBe('RequestTaken');
      expect(refusalOf(await takeSparring(town.services, town.as(person), id))?.code).toBe('RequestTaken');
    }
    expect(refusalOf(await view(sara, 'request-777'))?.code).toBe('RequestTaken');
    expect(answered(await view(sara, id)).state).toBe('open');
  });

  it('C9: the asker cannot take the own request', async () => {
    const id = await asked();
    expect(answered(await takeSparring(town.services, town.as(sara), id)).state).toBe('open');
  });

  it('C9: is forgotten after a month', async () => {
    const id = await asked();
    town.moveTo('2026-07-08T21:00:00Z');
    expect(refusalOf(await view(sara, id))?.code).toBe('RequestTaken');
  });
});
