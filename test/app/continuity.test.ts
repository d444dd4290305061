import { caseView } from '../../src/app/case-view';
import {
  appointDeputyForm,
  closeCaseForm,
  endDeputy,
  reviewCoverage,
  takeOver,
} from '../../src/app/continuity';
import { acceptHandover } from '../../src/app/handover';
import { noticeView } from '../../src/app/notice-views';
import type { CaseReference } from '../../src/domain/family-case';
import type { StaffMember } from '../../src/domain/organisation';
import {
  addChild,
  addColleague,
  appointDeputy,
  handOver,
  leaves,
  openFamily,
  requestHandover,
  shown,
  storedCase,
  submit,
  trailOf,
} from '../support/case-steps';
import { refusalOf, valueOf } from '../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../support/municipality';
import { adam, bodil, familyCounselling, gone, hans, jonas, karen, lea, sara, tove } from '../support/people';
import { newWatchedStore } from '../support/watched-store';

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

const away = (person: StaffMember, from: string, to?: string): StaffMember =>
  ({ ...person, absence: { from, ...(to !== undefined && { to }) } }) as StaffMember;
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
    valueOf(await acceptHandover(town.services, town.as(lea), reference, id));
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
    valueOf(await submit(town, town.as(lea), closeCaseForm, 'HOI-2026-002' as CaseReference, closing));
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
    valueOf(await takeOver(town.services, town.as(karen), reference));
    expect(told && (await noticeView(town.services, tenantId, karen, told.notice))).toBeUndefined();
  });
});

describe('C4: a deputy', () => {
  it('C4: is told, and the coordinator would hear if it did not reach them', async () => {
    await appointDeputy(town, reference, lea, days);
    expect(await town.newInOutbox()).toMatchObject([
      { to: lea.id, kind: 'deputyAppointed', sender: sara.id },
    ]);
  });

  it('C4: covers an uncovered case, and the lead who waited is told', async () => {
    await town.saveStaff(away(sara, '2026-06-08'));
    await review();
    await sent();
    await appointDeputy(town, reference, lea, days);
    expect((await storedCase(town, reference)).uncovered).toBeUndefined();
    expect(await sent()).toEqual([
      [lea.id, 'deputyAppointed'],
      [karen.id, 'caseCovered'],
    ]);
  });

  it('C4: the lead who appointed one is not told of the own doing', async () => {
    await leaves(town);
    await sent();
    await appointDeputy(town, reference, lea, { ...days, by: karen });
    expect(await sent()).toEqual([[lea.id, 'deputyAppointed']]);
  });

  it('C4: sees everything of the case while it applies, and nothing before or after', async () => {
    await appointDeputy(town, reference, lea, { from: '2026-06-09', to: '2026-06-10' });
    const sees = async (day: string) => {
      town.moveTo(`${day}T08:00:00Z`);
      const view = await caseView(town.services, town.as(lea), reference);
      return view.ok ? view.value.relation : view.refusal.code;
    };
    expect(await sees('2026-06-08')).toBe('NotFound');
    expect(await sees('2026-06-09')).toBe('deputy');
    expect(await sees('2026-06-10')).toBe('deputy');
    expect(await sees('2026-06-11')).toBe('NotFound');
  });

  it('C4: ended while the coordinator is away leaves the case uncovered at once', async () => {
    await town.saveStaff(away(sara, '2026-06-08'));
    await appointDeputy(town, reference, lea, days);
    await sent();
    const view = shown('case', await endDeputy(town.services, town.as(sara), reference));
    expect(view.uncovered).toEqual({ since: '2026-06-08', why: 'away' });
    expect(await sent()).toEqual([[karen.id, 'caseUncovered']]);
  });

  it('C4: replaced by one who begins later leaves the case uncovered until then', async () => {
    await town.saveStaff(away(sara, '2026-06-08'));
    await appointDeputy(town, reference, lea, days);
    await appointDeputy(town, reference, bodil, { from: '2026-06-10', to: '2026-06-14' });
    expect((await storedCase(town, reference)).uncovered).toBeDefined();
    town.moveTo('2026-06-10T06:00:00Z');
    await review();
    expect((await storedCase(town, reference)).uncovered).toBeUndefined();
  });

  it.each([
    ['adam admin', 'PersonNotCoordinator', 'deputy'],
    ['', 'FieldMissing', 'deputy'],
    ['Sara Testlund', 'DeputyIsCoordinator', 'deputy'],
  ])('C4: "%s" is refused by the field', async (deputy, code, field) => {
    const answer = await submit(town, town.as(sara), appointDeputyForm, reference, { deputy, ...days });
    expect(refusalOf(answer)).toMatchObject({ code, field });
  });

  it('C4: days are given and exist', async () => {
    const refused = async (values: Record<string, string>) =>
      refusalOf(
        await submit(town, town.as(sara), appointDeputyForm, reference, { deputy: lea.id, ...values }),
      );
    expect(await refused({ from: '', to: '2026-06-14' })).toEqual({ code: 'FieldMissing', field: 'from' });
    expect(await refused({ from: '2026-06-08', to: '2026-02-30' })).toEqual({
      code: 'DateImpossible',
      field: 'to',
    });
  });
});

describe('C4: a lead takes an uncovered case', () => {
  it('C4: sees everything from then on, and is the coordinator', async () => {
    await leaves(town);
    const before = valueOf(await caseView(town.services, town.as(karen), reference));
    expect(before.members).toBeUndefined();
    expect(before.actions.map(({ verb }) => verb)[0]).toBe('case.takeOver');
    const view = valueOf(await takeOver(town.services, town.as(karen), reference));
    expect(view).toMatchObject({
      relation: 'coordinator',
      alias: 'Familien Månesten',
      members: [{ name: 'Alma' }],
    });
    expect(view.due.map(({ kind }) => kind)).toContain('familyMeeting');
  });

  it('C4: whoever was to get the case hears that the hand-over is withdrawn', async () => {
    const id = await requestHandover(town, reference);
    await leaves(town);
    await town.newInOutbox();
    await takeOver(town.services, town.as(karen), reference);
    expect((await town.newInOutbox()).map(({ to, notice }) => [to, notice])).toEqual([
      [lea.id, { kind: 'handover', reference, handoverId: id }],
    ]);
  });

  it.each([
    ['the lead while somebody answers for the family', karen, 'CaseNotUncovered', false],
    ['the lead of another department', hans, 'NotFound', true],
    ['another coordinator', bodil, 'NotFound', true],
    ['a professional in the network', jonas, 'NotAllowed', true],
    ['an administrator', adam, 'NotFound', true],
  ])('C4: not %s', async (_who, person, code, uncovered) => {
    if (uncovered) await leaves(town);
    expect(refusalOf(await takeOver(town.services, town.as(person), reference))?.code).toBe(code);
    expect((await storedCase(town, reference)).coordinatorId).toBe(sara.id);
  });

  it('C4: after a hand-over to another department it is the lead of that one', async () => {
    await handOver(town, reference, tove);
    await leaves(town, tove);
    expect(await sent()).toContainEqual([hans.id, 'caseUncovered']);
    expect(refusalOf(await takeOver(town.services, town.as(karen), reference))?.code).toBe('NotFound');
    expect((await takeOver(town.services, town.as(hans), reference)).ok).toBe(true);
  });
});

describe('C3: a case is closed', () => {
  const closing = {
    takenOverBy: 'network',
    takenOverName: 'Mormor',
    on: '2026-06-08',
    familyView: 'Vi klarer det',
  };
  const close = (person: StaffMember, values: Record<string, string> = closing) =>
    submit(town, town.as(person), closeCaseForm, reference, values);

  it('C3: with who has taken over; the professionals of the network are told', async () => {
    const view = shown('case', await close(sara));
    expect(view.closing).toEqual({
      takenOverBy: 'network',
      name: 'Mormor',
      on: '2026-06-08',
      familyView: 'Vi klarer det',
    });
    expect(view.actions).toEqual([]);
    const [told] = await town.newInOutbox();
    expect(told).toMatchObject({ to: jonas.id, kind: 'caseClosed' });
    expect(told && (await noticeView(town.services, tenantId, jonas, told.notice))).toMatchObject({
      message: { kind: 'caseClosed', reference },
    });
  });

  it.each([
    [{ ...closing, takenOverBy: '' }, 'FieldMissing', 'takenOverBy'],
    [{ ...closing, takenOverBy: 'nobody' }, 'ChoiceUnknown', 'takenOverBy'],
    [{ ...closing, takenOverName: '' }, 'TakenOverByMissing', 'takenOverName'],
    [{ ...closing, on: 'i går' }, 'DateImpossible', 'on'],
    [{ ...closing, familyView: '' }, 'FieldMissing', 'familyView'],
  ])('C3: filled in as %j it is refused by its field', async (values, code, field) => {
    expect(refusalOf(await close(sara, values))).toEqual({ code, field });
    expect((await storedCase(town, reference)).status).toBe('open');
  });

  it.each([
    ['the lead', karen, 'NotAllowed'],
    ['a professional in the network', jonas, 'NotAllowed'],
    ['another coordinator', lea, 'NotFound'],
  ])('C3: not by %s', async (_who, person, code) => {
    expect(refusalOf(await close(person))?.code).toBe(code);
  });

  it('C3: a closed case does not change any more, and says so', async () => {
    await close(sara);
    const before = await storedCase(town, reference);
    const answer = await submit(town, town.as(sara), appointDeputyForm, reference, {
      deputy: lea.id,
      ...days,
    });
    expect(refusalOf(answer)?.code).toBe('CaseClosed');
    await leaves(town);
    expect(await storedCase(town, reference)).toEqual(before);
  });
});
