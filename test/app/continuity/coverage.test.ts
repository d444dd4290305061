import { closeCaseForm, reviewCoverage, takeOver } from '../../../src/app/continuity/continuity';
import { acceptHandover } from '../../../src/app/continuity/handover';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { CaseReference } from '../../../src/domain/case/family-case';
import {
  addChild,
  addColleague,
  appointDeputy,
  leaves,
  openFamily,
  requestHandover,
  storedCase,
  submit,
  trailOf,
} from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { away, familyCounselling, gone, jonas, karen, lea, sara } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';

const watched = newWatchedStore();
let town: TestMunicipality;
let reference: CaseReference;
beforeEach(async () => {
  town = await newMunicipality({ wrap: watched.wrap });
  reference = await openFamily(town);
  await addChild(town, reference, 'Alma');
  await addColleague(town, reference, jonas);
  await town.newInOutbox();
});
afterEach(() => town.store.close());

const review = () => reviewCoverage(town.services, tenantId);
const sent = async () => (await town.newInOutbox()).map(({ to, kind }) => [to, kind]);
const days = { from: '2026-06-08', to: '2026-06-14' };

describe('C4: the review of the day', () => {
  it('C4: a coordinator who left leaves the case uncovered, and the lead of the department is told', async () => {
    await leaves(town);
    expect((await storedCase(town, reference)).uncovered).toEqual({ since: '2026-06-08', why: 'left' });
    expect(await sent()).toEqual([[karen.id, 'caseUncovered']]);
  });

  it('C4: the lead is told once, however often it is held', async () => {
    await leaves(town);
    await sent();
    const before = await trailOf(town, reference);
    await review();
    town.moveTo('2026-06-09T06:00:00Z');
    await Promise.all([review(), review(), review()]);
    expect(await sent()).toEqual([]);
    expect(await trailOf(town, reference)).toEqual(before);
  });

  it('C4: three held at once tell the lead once', async () => {
    await town.saveStaff(gone(sara));
    await Promise.all([review(), review(), review()]);
    expect(await sent()).toEqual([[karen.id, 'caseUncovered']]);
    expect((await storedCase(town, reference)).uncovered).toBeDefined();
  });

  it('C4: an absence counts from its first day to its last, unless a deputy covers', async () => {
    await town.saveStaff(away(sara, '2026-06-09', '2026-06-10'));
    const uncoveredOn = async (day: string) => {
      town.moveTo(`${day}T06:00:00Z`);
      await review();
      return (await storedCase(town, reference)).uncovered !== undefined;
    };
    expect(await uncoveredOn('2026-06-08')).toBe(false);
    expect(await uncoveredOn('2026-06-09')).toBe(true);
    expect(await uncoveredOn('2026-06-10')).toBe(true);
    expect(await uncoveredOn('2026-06-11')).toBe(false);
    expect(await sent()).toEqual([
      [karen.id, 'caseUncovered'],
      [karen.id, 'caseCovered'],
    ]);
  });

  it('C4: a deputy covers for exactly the days of the appointment', async () => {
    await town.saveStaff(away(sara, '2026-06-08'));
    await appointDeputy(town, reference, lea, days);
    await review();
    expect((await storedCase(town, reference)).uncovered).toBeUndefined();
    town.moveTo('2026-06-15T06:00:00Z');
    await review();
    expect((await storedCase(town, reference)).uncovered).toEqual({ since: '2026-06-15', why: 'away' });
  });

  it('C4: a deputy who is away does not cover', async () => {
    await appointDeputy(town, reference, lea, days);
    await town.saveStaff(away(sara, '2026-06-08'), away(lea, '2026-06-10'));
    await review();
    expect((await storedCase(town, reference)).uncovered).toBeUndefined();
    town.moveTo('2026-06-10T06:00:00Z');
    await review();
    expect((await storedCase(town, reference)).uncovered).toBeDefined();
  });

  it('C4: an accepted hand-over takes effect at once, and the new coordinator is told', async () => {
    const id = await requestHandover(town, reference);
    answered(await acceptHandover(town.services, town.as(lea), reference, id));
    await town.newInOutbox();
    await leaves(town);
    expect((await storedCase(town, reference)).coordinatorId).toBe(lea.id);
    expect((await town.newInOutbox()).map(({ to, notice }) => [to, notice])).toEqual([
      [lea.id, { kind: 'handover', reference, handoverId: id }],
    ]);
  });

  it('C4: it sees every open case of the municipality, page by page, and no closed one', async () => {
    for (let at = 0; at < 104; at += 1) await openFamily(town, lea, `Familie ${at}`);
    const closing = { takenOverBy: 'service', takenOverName: 'Huset', on: '2026-06-08', familyView: 'Godt' };
    answered(await submit(town, town.as(lea), closeCaseForm, 'HOI-2026-002' as CaseReference, closing));
    await town.newInOutbox();
    await leaves(town, lea);
    expect(await town.newInOutbox()).toHaveLength(103);
    expect((await storedCase(town, 'HOI-2026-105' as CaseReference)).uncovered).toBeDefined();
    expect((await storedCase(town, 'HOI-2026-002' as CaseReference)).uncovered).toBeUndefined();
    expect((await storedCase(town, reference)).uncovered).toBeUndefined();
  });

  it('C4: when the case changes while it is held against the staff list, it is held against the list anew', async () => {
    await town.saveStaff(gone(sara));
    watched.before(async ({ kinds }) => {
      if (!kinds.includes('caseEvent')) return;
      watched.before(undefined);
      await town.saveStaff(sara);
      await addChild(town, reference, 'Storm');
    });
    await review();
    expect((await storedCase(town, reference)).uncovered).toBeUndefined();
    expect(await sent()).toEqual([]);
  });

  it('C4: without a lead in the department nobody is told, and the case is uncovered all the same', async () => {
    const { leadId: _, ...leaderless } = familyCounselling;
    await town.saveDepartment(leaderless);
    await leaves(town);
    expect(await sent()).toEqual([]);
    expect((await storedCase(town, reference)).uncovered).toBeDefined();
  });

  it('C4: what the lead is told names the case and its coordinator, never the family', async () => {
    await leaves(town);
    const [told] = await town.newInOutbox();
    const view = told && (await noticeView(town.services, tenantId, karen, told.notice));
    expect(view).toMatchObject({
      name: 'notice',
      message: {
        kind: 'caseUncovered',
        reference,
        coordinator: 'Sara Testlund',
        why: 'left',
        since: '2026-06-08',
      },
    });
    expect(JSON.stringify(view)).not.toMatch(/Månesten|Alma/);
  });

  it('C4: what is no longer so when it is sent is not said', async () => {
    await leaves(town);
    const [told] = await town.newInOutbox();
    answered(await takeOver(town.services, town.as(karen), reference));
    expect(told && (await noticeView(town.services, tenantId, karen, told.notice))).toBeUndefined();
  });
});
