import { caseView } from '../../../src/app/case/case-view';
import { takeOver } from '../../../src/app/continuity/continuity';
import type { CaseReference } from '../../../src/domain/case/family-case';
import {
  addChild,
  addColleague,
  handOver,
  leaves,
  openFamily,
  requestHandover,
  storedCase,
} from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { adam, bodil, hans, jonas, karen, lea, sara, tove } from '../../support/people';

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

const sent = async () => (await town.newInOutbox()).map(({ to, kind }) => [to, kind]);

describe('C4: a lead takes an uncovered case', () => {
  it('C4: sees everything from then on, and is the coordinator', async () => {
    await leaves(town);
    const before = answered(await caseView(town.services, town.as(karen), reference));
    expect(before.members).toBeUndefined();
    expect(before.actions.map(({ verb }) => verb)[0]).toBe('case.takeOver');
    const view = answered(await takeOver(town.services, town.as(karen), reference));
    expect(view).toMatchObject({
      relation: 'coordinator',
      alias: 'Familien Månesten',
      members: [{ name: 'Alma' }],
    });
    expect(view.due.map(({ kind }) => kind)).toContain('familyMeeting');
  });

  it('C4, C10: the coordinator is told, and whoever was to get the case hears that the hand-over is withdrawn', async () => {
    const id = await requestHandover(town, reference);
    await leaves(town);
    await town.newInOutbox();
    await takeOver(town.services, town.as(karen), reference);
    expect((await town.newInOutbox()).map(({ to, notice }) => [to, notice])).toEqual([
      [sara.id, { kind: 'caseTakenOver', reference, by: karen.id }],
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
