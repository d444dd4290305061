import { invitationView } from '../../../src/app/meeting/invitation';
import { heldMeetingView } from '../../../src/app/meeting/live/held-meeting';
import {
  attendanceForm,
  liveAgreementForm,
  liveNoteForm,
  scaleForm,
} from '../../../src/app/meeting/live/live-forms';
import { closeLiveMeeting, liveMeetingView } from '../../../src/app/meeting/live/live-meeting';
import { meetingList } from '../../../src/app/meeting/meeting-list';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { appointDeputy, readsOf } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
  plannedMeeting,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, karen, lea, mille, sara } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
/** The meeting after the one that was held. */
let next: FamilyWithMeeting;
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  await addItem(family, 'Morgener');
  town.moveTo('2026-06-16T08:05:00Z');
  const freja = `member:${family.member('Freja')}`;
  const ids = (repetitionKey: string) => ({
    reference: family.reference,
    meeting: family.meetingId,
    repetitionKey,
  });
  const write = async (form: Parameters<typeof fillIn>[2], name: string, values: Record<string, string>) =>
    answered(await fillIn(town, town.as(sara), form, ids(name), values));
  await write(attendanceForm, 'f1', { present: freja, absent: `staff:${jonas.id}` });
  await write(scaleForm, 'f2', { participant: freja, scale: '4' });
  await write(scaleForm, 'f3', { participant: `staff:${mille.id}`, scale: '3' });
  await write(liveNoteForm, 'f4', { section: 'works', text: 'Onsdagene hos mormor' });
  await write(liveAgreementForm, 'f5', { what: 'Morgenplan', responsible: freja, dueOn: '2026-06-23' });
  answered(await closeLiveMeeting(town.services, town.as(sara), family.reference, family.meetingId));
  const later = { kind: 'followUp', on: '2026-08-11' };
  next = { ...family, meetingId: (await plannedMeeting(town, family.reference, later)).meetingId };
});

const lookBack = (person = sara, meetingId = family.meetingId) =>
  heldMeetingView(town.services, town.as(person), family.reference, meetingId);

describe('looking back at a meeting that was held (M2, M6)', () => {
  test('who came, what was said, the scale, the agreements, and what nobody got to', async () => {
    expect(answered(await lookBack())).toMatchObject({
      participants: [
        { name: 'Freja', attendance: 'present' },
        { name: 'Bo' },
        { name: 'Alma' },
        { name: jonas.name, attendance: 'absent' },
        { name: mille.name },
      ],
      scale: [
        { name: 'Freja', numbers: [4] },
        { name: mille.name, numbers: [3] },
      ],
      agreements: [{ what: 'Morgenplan', responsible: 'Freja', dueOn: '2026-06-23' }],
      notes: [{ section: 'works', text: 'Onsdagene hos mormor' }],
      leftOpen: [{ owner: { kind: 'member', name: 'Alma' }, text: 'Morgener' }],
    });
  });

  test('the deputy may; a colleague who took part and the lead learn nothing', async () => {
    await appointDeputy(town, family.reference, lea, { from: '2026-06-16', to: '2026-06-20' });
    expect(answered(await lookBack(lea)).notes).toHaveLength(1);
    for (const person of [mille, karen]) {
      expect(refusalOf(await lookBack(person))).toEqual({ code: 'NotFound' });
    }
  });

  test('there is nothing to look back at before it was held', async () => {
    expect(refusalOf(await lookBack(sara, next.meetingId))).toEqual({ code: 'NotFound' });
  });

  test('looking is recorded (L1)', async () => {
    await lookBack();
    const reads = await readsOf(town, `case.${family.reference}`);
    expect(reads.at(-1)).toEqual({ by: sara.id, what: 'meetingViewed', basis: 'coordinator' });
  });

  test('the list of meetings tells who came and what it left, and opens it', async () => {
    const { meetings } = answered(await meetingList(town.services, town.as(sara), family.reference));
    expect(meetings).toMatchObject([
      { state: 'planned', press: { verb: 'meeting.show' } },
      {
        state: 'held',
        outcome: { came: ['Freja'], agreements: 1, leftOpen: 1 },
        press: { verb: 'meeting.lookBack', ids: { meeting: family.meetingId } },
      },
    ]);
    expect(meetings[0]).not.toHaveProperty('outcome');
  });
});

describe('from one meeting to the next (M6)', () => {
  test('the next meeting’s card glances back at the one before', async () => {
    const card = answered(await meetingView(town.services, town.as(sara), next.reference, next.meetingId));
    expect(card.last).toMatchObject({
      kind: 'startup',
      on: '2026-06-16',
      scale: [{ name: 'Freja', numbers: [4] }, { numbers: [3] }],
      agreements: 1,
      leftOpen: 1,
      press: { verb: 'meeting.lookBack', ids: { meeting: family.meetingId } },
    });
    const held = answered(
      await meetingView(town.services, town.as(sara), family.reference, family.meetingId),
    );
    expect(held).not.toHaveProperty('last');
  });

  test('at the meeting everybody’s number from last time stands beside them, and then the movement', async () => {
    town.moveTo('2026-08-11T08:05:00Z');
    const ids = { reference: next.reference, meeting: next.meetingId, repetitionKey: 'f1' };
    const freja = { participant: `member:${next.member('Freja')}`, scale: '6' };
    answered(await fillIn(town, town.as(sara), scaleForm, ids, freja));
    const live = answered(
      await liveMeetingView(town.services, town.as(sara), next.reference, next.meetingId),
    );
    const scales = live.participants.map(({ name, scale, scaleBefore }) => [name, scaleBefore, scale]);
    expect(scales).toEqual([
      ['Freja', [4], 6],
      ['Bo', undefined, undefined],
      ['Alma', undefined, undefined],
      [jonas.name, undefined, undefined],
      [mille.name, [3], undefined],
    ]);
    answered(await closeLiveMeeting(town.services, town.as(sara), next.reference, next.meetingId));
    expect(answered(await lookBack(sara, next.meetingId)).scale).toEqual([
      { name: 'Freja', numbers: [4, 6] },
    ]);
  });

  test('a colleague sees their own numbers on their invitation, and nobody else’s', async () => {
    await addItem(next, 'Hvordan går det?');
    await makeAgenda(next);
    answered(await invite(next));
    const seen = async (person: typeof mille) =>
      answered(await invitationView(town.services, town.as(person), next.reference, next.meetingId));
    expect((await seen(mille)).ownScale).toEqual([3]);
    expect(await seen(jonas)).not.toHaveProperty('ownScale');
  });
});
