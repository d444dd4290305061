import { reviewCoverage, takeOver } from '../../../src/app/continuity/continuity';
import { acceptHandover, familyMeetingForm } from '../../../src/app/continuity/handover';
import { handoverView } from '../../../src/app/continuity/handover-view';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import {
  addChild,
  addColleague,
  handOver,
  leaves,
  openFamily,
  requestHandover,
  shown,
  storedCase,
  submit,
} from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { bodil, gone, jonas, karen, lea, sara } from '../../support/people';

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

const accept = (person: StaffMember, id: string) =>
  acceptHandover(town.services, town.as(person), reference, id);
const view = async (person: StaffMember, id: string) =>
  answered(await handoverView(town.services, town.as(person), reference, id));
const familyMeeting = (person: StaffMember, values: Record<string, string>) =>
  submit(town, town.as(person), familyMeetingForm, reference, values);
const met = { met: 'yes', metOn: '2026-06-08' };

describe('C4: a hand-over of an uncovered case', () => {
  it('C4: the lead may ask for it, and accepting takes effect at once', async () => {
    await leaves(town);
    const id = await requestHandover(town, reference, lea, karen);
    expect(await view(karen, id)).toMatchObject({ immediate: true, reason: 'Orlov fra juli' });
    await town.newInOutbox();
    expect(shown('handover', await accept(lea, id)).state).toBe('completed');
    expect(await storedCase(town, reference)).toMatchObject({
      coordinatorId: lea.id,
      familyMeetingDueSince: '2026-06-08',
    });
    expect((await town.newInOutbox()).map(({ to, kind }) => [to, kind])).toEqual([
      [sara.id, 'handover'],
      [karen.id, 'handover'],
    ]);
  });

  it('C4: the lead who waits hears too when the hand-over was asked for before', async () => {
    const id = await requestHandover(town, reference);
    await leaves(town);
    await town.newInOutbox();
    await accept(lea, id);
    expect((await town.newInOutbox()).map(({ to, kind }) => [to, kind])).toEqual([
      [sara.id, 'handover'],
      [karen.id, 'caseCovered'],
    ]);
  });

  it('C4: the new coordinator records the meeting with the family afterwards', async () => {
    const id = await requestHandover(town, reference);
    await leaves(town);
    await accept(lea, id);
    expect(shown('handover', await familyMeeting(lea, met))).toMatchObject({
      state: 'completed',
      familyMetOn: '2026-06-08',
    });
    expect((await storedCase(town, reference)).familyMeetingDueSince).toBeUndefined();
  });

  it('C4: the meeting with a coordinator who took over is nobody else’s news, also while the next hand-over waits', async () => {
    await leaves(town);
    await takeOver(town.services, town.as(karen), reference);
    await requestHandover(town, reference, bodil, karen);
    await town.newInOutbox();
    expect(shown('case', await familyMeeting(karen, met)).handover).toMatchObject({
      receiver: 'Bodil Blanket',
    });
    expect(await town.newInOutbox()).toEqual([]);
  });

  it('C4: after a take-over by the lead it is the case that is shown, not an old hand-over', async () => {
    await handOver(town, reference, bodil);
    await town.saveStaff(gone(bodil));
    await reviewCoverage(town.services, tenantId);
    await takeOver(town.services, town.as(karen), reference);
    const seen = shown('case', await familyMeeting(karen, met));
    expect(seen.coordinator.name).toBe('Karen Leder');
    expect(seen.due.map(({ kind }) => kind)).not.toContain('familyMeeting');
  });

  it('C4: when the receiver who had accepted is gone at completion, the lead is told at once', async () => {
    const id = await requestHandover(town, reference);
    await accept(lea, id);
    await town.saveStaff(gone(lea));
    await town.newInOutbox();
    await familyMeeting(sara, met);
    const sent = await town.newInOutbox();
    expect(sent.map(({ to, kind }) => [to, kind])).toContainEqual([karen.id, 'caseUncovered']);
    expect(await storedCase(town, reference)).toMatchObject({
      coordinatorId: lea.id,
      uncovered: { why: 'left' },
    });
  });
});
