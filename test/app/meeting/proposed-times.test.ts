import { otherTimeForm } from '../../../src/app/meeting/invitation-answer';
import { moveToProposed } from '../../../src/app/meeting/meeting';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
  storedMeeting,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, mille, sara } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
const ids = () => ({ reference: family.reference, meeting: family.meetingId, sequence: '0' });
const meeting = async () =>
  answered(await meetingView(town.services, town.as(sara), family.reference, family.meetingId));

beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  await addItem(family, 'Velkommen');
  await makeAgenda(family);
  answered(await invite(family));
});
afterEach(() => town.store.close());

test('M8: a time that colleagues propose is moved to by one press, and says whom it suits', async () => {
  expect(await meeting()).not.toHaveProperty('proposals');
  const form = answered(await otherTimeForm.open(town.services, town.as(jonas), ids()));
  const [first = { value: '' }] = form.fields.find(({ id }) => id === 'choices')?.choices ?? [];
  for (const person of [jonas, mille]) {
    answered(await fillIn(town, town.as(person), otherTimeForm, ids(), { choices: first.value }));
  }
  const [proposal] = (await meeting()).proposals ?? [];
  expect(proposal).toMatchObject({
    can: ['Jonas Attrap', 'Mille Fiktiv'],
    unsaid: ['Freja', 'Bo', 'Alma'],
    busy: false,
  });
  const move = (person = sara) =>
    moveToProposed(town.services, town.as(person), family.reference, family.meetingId, proposal?.time);
  expect(refusalOf(await move(jonas))).toEqual({ code: 'NotAllowed' });
  expect(answered(await move())).toMatchObject({ done: 'moved', time: proposal?.time });
  // Pressed again, it is already there.
  expect(answered(await move()).done).toBe('notMoved');
  expect((await storedMeeting(town, family.meetingId)).time).toEqual(proposal?.time);
});

test('a time that is none moves nothing', async () => {
  const answer = await moveToProposed(
    town.services,
    town.as(sara),
    family.reference,
    family.meetingId,
    undefined,
  );
  expect(refusalOf(answer)).toEqual({ code: 'NoLongerThere' });
});
