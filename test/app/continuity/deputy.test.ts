import { caseView } from '../../../src/app/case/case-view';
import { reviewCoverage } from '../../../src/app/continuity/continuity';
import { appointDeputyForm, endDeputy } from '../../../src/app/continuity/deputy';
import type { CaseReference } from '../../../src/domain/case/family-case';
import {
  addChild,
  addColleague,
  appointDeputy,
  leaves,
  openFamily,
  shown,
  storedCase,
  submit,
} from '../../support/case-steps';
import { refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { away, bodil, jonas, karen, lea, sara } from '../../support/people';

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

const review = () => reviewCoverage(town.services, tenantId);
const sent = async () => (await town.newInOutbox()).map(({ to, kind }) => [to, kind]);
const days = { from: '2026-06-08', to: '2026-06-14' };

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

  it('C10: when the lead appoints one, the coordinator is told, and not the lead of the own doing', async () => {
    await leaves(town);
    await sent();
    await appointDeputy(town, reference, lea, { ...days, by: karen });
    expect(await sent()).toEqual([
      [lea.id, 'deputyAppointed'],
      [sara.id, 'deputyChanged'],
    ]);
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
    expect(await sent()).toEqual([
      [lea.id, 'deputyEnded'],
      [karen.id, 'caseUncovered'],
    ]);
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
    ['adam admin', 'DeputyNotCoordinator', 'deputy'],
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
