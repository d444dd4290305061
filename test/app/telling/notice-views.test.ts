import { closeCaseForm, reviewCoverage, takeOver } from '../../../src/app/continuity/continuity';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { Notice } from '../../../src/app/telling/notices';
import { newOutboxItem } from '../../../src/app/telling/outbox';
import { tellNotReached } from '../../../src/app/telling/undeliverable';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  addColleague,
  appointDeputy,
  leaves,
  openFamily,
  readsOf,
  requestHandover,
  submit,
} from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { adam, bodil, gone, jonas, karen, lea, mille, sara } from '../../support/people';
import { passOn } from '../../support/question-steps';
import { newWatchedStore } from '../../support/store/watched-store';

const watched = newWatchedStore();
let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  watched.before(undefined);
  town = await newMunicipality({ wrap: watched.wrap });
  reference = await openFamily(town);
  await addColleague(town, reference, jonas);
});
afterEach(() => town.store.close());

const says = (to: StaffMember, notice: Notice) => noticeView(town.services, tenantId, to, notice);
const about = (kind: 'deputyAppointed' | 'caseUncovered' | 'caseCovered' | 'caseClosed'): Notice => ({
  kind,
  reference,
});
const show = [{ verb: 'case.show', as: 'execute', ids: { reference: 'HOI-2026-001' } }];

describe('a notice is worded when it is sent, from the state and the rights of that moment', () => {
  it('C1: a case was opened for a colleague', async () => {
    expect(await says(sara, { kind: 'caseAssigned', reference, by: karen.id })).toEqual({
      name: 'notice',
      tone: 'info',
      message: { kind: 'caseAssigned', reference, by: 'Karen Leder' },
      actions: show,
    });
  });

  it('C4: a deputy hears of the days, also before the first of them', async () => {
    await appointDeputy(town, reference, lea, { from: '2026-06-10', to: '2026-06-14' });
    const message = {
      kind: 'deputyAppointed',
      reference,
      coordinator: 'Sara Testlund',
      from: '2026-06-10',
      to: '2026-06-14',
    };
    expect(await says(lea, about('deputyAppointed'))).toMatchObject({ message, actions: [] });
    town.moveTo('2026-06-10T06:00:00Z');
    expect(await says(lea, about('deputyAppointed'))).toMatchObject({ message, actions: show });
    town.moveTo('2026-06-15T06:00:00Z');
    expect(await says(lea, about('deputyAppointed'))).toBeUndefined();
  });

  it('C4: somebody who is no longer the deputy hears nothing', async () => {
    await appointDeputy(town, reference, lea, { from: '2026-06-10', to: '2026-06-14' });
    await appointDeputy(town, reference, bodil, { from: '2026-06-10', to: '2026-06-14' });
    expect(await says(lea, about('deputyAppointed'))).toBeUndefined();
  });

  it('C4: the lead hears who covers an uncovered case now', async () => {
    await leaves(town);
    expect(await says(karen, about('caseCovered'))).toBeUndefined();
    await appointDeputy(town, reference, lea, { by: karen });
    expect(await says(karen, about('caseCovered'))).toMatchObject({
      message: { kind: 'caseCovered', reference, by: 'Lea Dummy' },
    });
    await town.saveStaff(gone(lea));
    await reviewCoverage(town.services, tenantId);
    answered(await takeOver(town.services, town.as(karen), reference));
    expect(await says(karen, about('caseCovered'))).toMatchObject({ message: { by: 'Karen Leder' } });
  });

  it('C3: only those who belong to a closed case hear that it is closed', async () => {
    const values = { takenOverBy: 'service', takenOverName: 'Huset', on: '2026-06-08', familyView: 'Godt' };
    answered(await submit(town, town.as(sara), closeCaseForm, reference, values));
    expect(await says(jonas, about('caseClosed'))).toMatchObject({
      message: { kind: 'caseClosed', reference },
    });
    expect(await says(mille, about('caseClosed'))).toBeUndefined();
  });

  it('C7: nobody who does not belong to a case is told of it', async () => {
    await leaves(town);
    for (const notice of [about('caseUncovered'), about('caseCovered'), about('deputyAppointed')]) {
      expect(await says(mille, notice)).toBeUndefined();
    }
    const missing = 'HOI-2026-777' as CaseReference;
    expect(await says(karen, { kind: 'caseUncovered', reference: missing })).toBeUndefined();
  });

  it('nobody is told anything who has left the staff list', async () => {
    const handoverId = await requestHandover(town, reference);
    const questionId = await passOn(town, reference);
    expect(await says(gone(lea), { kind: 'handover', reference, handoverId })).toBeUndefined();
    expect(await says(gone(sara), { kind: 'question', questionId, reference })).toBeUndefined();
  });

  it('L1: what tells of a case is recorded as read first, and unsaid when that cannot be', async () => {
    await leaves(town);
    await says(karen, about('caseUncovered'));
    expect(await readsOf(town, `case.${reference}`)).toEqual([
      { by: karen.id, what: 'caseViewed', basis: 'lead' },
    ]);
    watched.before(async ({ kinds }) => {
      if (kinds.includes('logRecord')) throw new Error('the log cannot be written');
    });
    await expect(says(karen, about('caseUncovered'))).rejects.toThrow('the log cannot be written');
  });
});

describe('somebody who could not be reached', () => {
  const item = (id: string, notice: Notice, sender?: StaffMember) =>
    newOutboxItem({
      id,
      to: { kind: 'person', staffId: lea.id },
      notice,
      dueAt: town.services.clock.now(),
      ...(sender && { sender: sender.id }),
    });
  const handover = (): Notice => ({ kind: 'handover', reference, handoverId: 'h' });

  it.each([
    ['a hand-over', 'handover', handover],
    ['an answer', 'question', (): Notice => ({ kind: 'questionAnswer', questionId: 'q', reference })],
    ['a sparring', 'sparring', (): Notice => ({ kind: 'sparringOffer', sparringId: 's' })],
    ['something else', 'other', (): Notice => about('deputyAppointed')],
  ])('the sender of %s is told, once, who was not reached and what about', async (_what, topic, notice) => {
    await town.newInOutbox();
    await Promise.all(
      [1, 2].map(() => tellNotReached(town.services, tenantId, item('item', notice(), sara), 'blocked')),
    );
    const told = (await town.newInOutbox()).filter(({ to }) => to === sara.id);
    expect(told).toMatchObject([{ kind: 'notReached' }]);
    const view = told[0] && (await says(sara, told[0].notice));
    expect(view).toMatchObject({
      tone: 'refused',
      message: { kind: 'notReached', person: 'Lea Dummy', about: topic, because: 'blocked' },
    });
    expect(JSON.stringify(view)).not.toMatch(/HOI-|Månesten/);
  });

  it('without a sender an administrator is told, so that a failed delivery tells no asker that there is a case (C7)', async () => {
    await town.newInOutbox();
    await tellNotReached(
      town.services,
      tenantId,
      item('item', { kind: 'question', questionId: 'q', reference }),
      'notInstalled',
    );
    expect(await town.newInOutbox()).toMatchObject([{ to: adam.id, kind: 'notReached' }]);
  });

  it('an administrator is told beside the sender, once a day for a person and a reason', async () => {
    await town.newInOutbox();
    for (const id of ['one', 'two']) {
      await tellNotReached(town.services, tenantId, item(id, handover(), sara), 'unknown');
    }
    const told = await town.newInOutbox();
    expect(told.filter(({ to }) => to === sara.id)).toHaveLength(2);
    const chiefs = told.filter(({ to }) => to === adam.id);
    expect(chiefs).toMatchObject([{ notice: { about: 'operations', because: 'unknown' } }]);
  });

  it('that somebody was not reached is not passed on any further', async () => {
    await town.newInOutbox();
    await tellNotReached(
      town.services,
      tenantId,
      item('item', { kind: 'notReached', person: lea.id, about: 'other', because: 'gone' }, sara),
      'gone',
    );
    expect(await town.newInOutbox()).toEqual([]);
  });
});
