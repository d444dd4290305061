import {
  acceptHandover,
  declineHandover,
  familyMeetingForm,
  requestHandoverForm,
  withdrawCurrentHandover,
  withdrawHandover,
} from '../../../src/app/continuity/handover';
import { handoverView } from '../../../src/app/continuity/handover-view';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  addChild,
  addColleague,
  openFamily,
  readsOf,
  requestHandover,
  shown,
  storedCase,
  submit,
} from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, karen, lea, sara } from '../../support/people';

let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  town = await newMunicipality();
  reference = await openFamily(town);
  await addChild(town, reference, 'Alma');
  await addColleague(town, reference, jonas);
  await town.newInOutbox();
});
afterEach(() => town.store.close());

const told = (to: StaffMember, sender: StaffMember, handoverId: string) => ({
  to: to.id,
  sender: sender.id,
  kind: 'handover',
  notice: { kind: 'handover', reference, handoverId },
  dueAt: '2026-06-08T07:00:00.000Z',
});
const accept = (person: StaffMember, id: string) =>
  acceptHandover(town.services, town.as(person), reference, id);
const decline = (person: StaffMember, id: string, because?: string) =>
  declineHandover(town.services, town.as(person), reference, id, because);
const withdraw = (person: StaffMember, id: string) =>
  withdrawHandover(town.services, town.as(person), reference, id);
const view = async (person: StaffMember, id: string) =>
  answered(await handoverView(town.services, town.as(person), reference, id));
const familyMeeting = (person: StaffMember, values: Record<string, string>) =>
  submit(town, town.as(person), familyMeetingForm, reference, values);
const met = { met: 'yes', metOn: '2026-06-08' };
const verbs = (actions: readonly { readonly verb: string }[]) => actions.map(({ verb }) => verb);

describe('C2: each step of a hand-over, and who hears of it', () => {
  it('C2: asked for: the receiver gets a card, and the coordinator would hear if it did not reach them', async () => {
    const id = await requestHandover(town, reference);
    expect(await town.newInOutbox()).toEqual([told(lea, sara, id)]);
    expect(await view(sara, id)).toMatchObject({
      reader: 'giver',
      state: 'requested',
      alias: 'Familien Månesten',
    });
    expect(verbs((await view(sara, id)).actions)).toEqual(['handover.withdraw', 'case.show']);
    expect(verbs((await view(lea, id)).actions)).toEqual(['handover.accept', 'handover.decline']);
  });

  it('C2: accepted: the coordinator hears, and stays responsible', async () => {
    const id = await requestHandover(town, reference);
    await town.newInOutbox();
    expect(shown('handover', await accept(lea, id)).state).toBe('accepted');
    expect(await town.newInOutbox()).toEqual([told(sara, lea, id)]);
    expect((await storedCase(town, reference)).coordinatorId).toBe(sara.id);
  });

  it('C2: declined: the coordinator hears, with the reason', async () => {
    const id = await requestHandover(town, reference);
    await town.newInOutbox();
    expect(shown('handover', await decline(lea, id, 'Har ikke tid')).state).toBe('declined');
    expect(await town.newInOutbox()).toEqual([told(sara, lea, id)]);
    expect((await view(sara, id)).declinedBecause).toBe('Har ikke tid');
  });

  it('C2: withdrawn: the receiver hears', async () => {
    const id = await requestHandover(town, reference);
    await town.newInOutbox();
    expect(shown('handover', await withdraw(sara, id)).state).toBe('withdrawn');
    expect(await town.newInOutbox()).toEqual([told(lea, sara, id)]);
    expect((await view(lea, id)).actions).toEqual([]);
  });

  it('C2: complete when the family has met the new coordinator: the other one hears', async () => {
    const id = await requestHandover(town, reference);
    await accept(lea, id);
    await town.newInOutbox();
    expect(shown('handover', await familyMeeting(sara, met))).toMatchObject({
      state: 'completed',
      familyMetOn: '2026-06-08',
    });
    expect(await town.newInOutbox()).toEqual([told(lea, sara, id)]);
    expect((await storedCase(town, reference)).coordinatorId).toBe(lea.id);
  });

  it('C2: the receiver may record that the family met them, but not that it did not', async () => {
    const id = await requestHandover(town, reference);
    await accept(lea, id);
    const notMet = { met: 'no', notMetBecause: 'De ville ikke' };
    expect(refusalOf(await familyMeeting(lea, notMet))?.code).toBe('NotAllowed');
    expect(shown('handover', await familyMeeting(lea, met)).state).toBe('completed');
  });

  it.each([
    [{ met: '' }, 'FieldMissing', 'met'],
    [{ met: 'maybe' }, 'ChoiceUnknown', 'met'],
    [{ met: 'yes', metOn: '' }, 'FieldMissing', 'metOn'],
    [{ met: 'yes', metOn: '2026-06-31' }, 'DateImpossible', 'metOn'],
    [{ met: 'yes', metOn: '2026-06-09' }, 'DateInFuture', 'metOn'],
    [{ met: 'no', notMetBecause: '' }, 'FamilyMeetingMissing', 'notMetBecause'],
  ])('C2: the meeting filled in as %j is refused by its field', async (values, code, field) => {
    const id = await requestHandover(town, reference);
    await accept(lea, id);
    expect(refusalOf(await familyMeeting(sara, values))).toEqual({ code, field });
  });

  it.each([
    ['', 'FieldMissing'],
    ['Ingen Med Dette Navn', 'PersonUnknown'],
    ['jonas', 'PersonNotCoordinator'],
    ['Sara Testlund', 'HandoverToSelf'],
  ])('C2: the receiver "%s" is refused by its field', async (receiver, code) => {
    const answer = await submit(town, town.as(sara), requestHandoverForm, reference, {
      receiver,
      reason: 'Orlov',
    });
    expect(refusalOf(answer)).toMatchObject({ code, field: 'receiver' });
  });

  it('C2: the receiver can be named by typing', async () => {
    const values = { receiver: 'lea dumy', reason: 'Orlov' };
    expect(
      shown('handover', await submit(town, town.as(sara), requestHandoverForm, reference, values)),
    ).toMatchObject({
      receiver: { name: 'Lea Dummy' },
    });
  });
});

describe('C2: presses that are repeated or late', () => {
  it('C2: the same step again shows how it stands, changes nothing and tells nobody', async () => {
    const id = await requestHandover(town, reference);
    await accept(lea, id);
    await town.newInOutbox();
    const before = await storedCase(town, reference);
    expect(shown('handover', await accept(lea, id)).state).toBe('accepted');
    expect(await storedCase(town, reference)).toEqual(before);
    expect(await town.newInOutbox()).toEqual([]);
  });

  it.each([
    ['declined', async (id: string) => decline(lea, id)],
    ['withdrawn', async (id: string) => withdraw(sara, id)],
    [
      'completed',
      async (id: string) => {
        await accept(lea, id);
        return familyMeeting(sara, met);
      },
    ],
  ])('C2: after it was %s, every press shows that and changes nothing', async (state, end) => {
    const id = await requestHandover(town, reference);
    answered(await end(id));
    const before = await storedCase(town, reference);
    await town.newInOutbox();
    for (const press of [accept(lea, id), decline(lea, id), withdraw(sara, id)]) {
      expect(shown('handover', await press).state).toBe(state);
    }
    expect(await storedCase(town, reference)).toEqual(before);
    expect(await town.newInOutbox()).toEqual([]);
  });

  it('C2: a press on an earlier hand-over does nothing to the one under way', async () => {
    const first = await requestHandover(town, reference);
    await decline(lea, first);
    const second = await requestHandover(town, reference);
    expect(shown('handover', await accept(lea, first)).state).toBe('declined');
    expect((await storedCase(town, reference)).handover).toMatchObject({ id: second });
    expect((await storedCase(town, reference)).handover?.acceptance).toBeUndefined();
  });

  it('C2: by typing it is the one under way, if there is one', async () => {
    await requestHandover(town, reference);
    const answer = await withdrawCurrentHandover(town.services, town.as(sara), reference);
    expect(shown('handover', answer).state).toBe('withdrawn');
    const again = await withdrawCurrentHandover(town.services, town.as(sara), reference);
    expect(refusalOf(again)?.code).toBe('HandoverNotRequested');
  });

  it('C2: the same family meeting sent again is not refused to whoever was coordinator until then', async () => {
    const id = await requestHandover(town, reference);
    await accept(lea, id);
    const actor = town.as(sara);
    await submit(town, actor, familyMeetingForm, reference, met);
    const again = await submit(town, actor, familyMeetingForm, reference, met);
    expect(shown('handover', again).state).toBe('completed');
  });
});

describe('C2: what the receiver sees', () => {
  it('C2: reference, phase, reason and what is due, until they accept; then everything', async () => {
    const id = await requestHandover(town, reference);
    const before = await view(lea, id);
    expect(before).toMatchObject({
      reader: 'receiver',
      reference,
      phase: 'started',
      reason: 'Orlov fra juli',
    });
    expect(before.due.map(({ kind }) => kind)).toContain('startupMeeting');
    expect(JSON.stringify(before)).not.toMatch(/Månesten|Alma/);
    await accept(lea, id);
    expect((await view(lea, id)).alias).toBe('Familien Månesten');
  });

  it('C2: after a decline only what the card itself is about', async () => {
    const id = await requestHandover(town, reference);
    await decline(lea, id);
    const after = await view(lea, id);
    expect(after.phase).toBeUndefined();
    expect(after.due).toEqual([]);
    expect(after.alias).toBeUndefined();
  });

  it('L1: reading it is recorded', async () => {
    const id = await requestHandover(town, reference);
    await view(lea, id);
    await view(karen, id);
    expect(await readsOf(town, `case.${reference}`)).toEqual([
      { by: lea.id, what: 'handoverViewed', basis: 'receiver' },
      { by: karen.id, what: 'handoverViewed', basis: 'lead' },
    ]);
  });

  it('domain § 3: the lead sees the steps, but none of the words', async () => {
    const id = await requestHandover(town, reference);
    await decline(lea, id, 'Jeg kender familien');
    const seen = await view(karen, id);
    expect(seen).toMatchObject({ reader: 'lead', state: 'declined' });
    expect(JSON.stringify(seen)).not.toMatch(/Orlov|kender familien|Månesten|Alma/);
  });
});

describe('C2: the card in the other person’s chat', () => {
  it('C2: is made when it is sent, and shows the state of that moment', async () => {
    const id = await requestHandover(town, reference);
    await withdraw(sara, id);
    const [first] = await town.outbox().then((all) => all.filter(({ to }) => to === lea.id));
    const card = first && (await noticeView(town.services, tenantId, lea, first.notice));
    expect(card).toMatchObject({ name: 'handover', reader: 'receiver', state: 'withdrawn' });
  });
});
