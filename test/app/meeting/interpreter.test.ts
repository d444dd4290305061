import { correctMemberForm } from '../../../src/app/correct/correct-forms';
import { invitationView } from '../../../src/app/meeting/invitation';
import { closeUntouchedMeeting } from '../../../src/app/meeting/live/live-meeting';
import { interpreterForm } from '../../../src/app/meeting/meeting-forms';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { openedMinutes } from '../../../src/app/minutes/minutes';
import { reviewForm } from '../../../src/app/minutes/review-form';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { mille, sara } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
const ids = () => ({ reference: family.reference, meeting: family.meetingId });
const meeting = async () =>
  answered(await meetingView(town.services, town.as(sara), family.reference, family.meetingId));
const seeTo = (values: Readonly<Record<string, string>>) =>
  fillIn(town, town.as(sara), interpreterForm, ids(), values);

beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  const freja = { name: 'Freja', relation: 'mother', custody: 'true' };
  const heard = { ...freja, language: 'arabisk', interpreter: 'true' };
  const member = { reference: family.reference, member: family.member('Freja') };
  answered(await fillIn(town, town.as(sara), correctMemberForm, member, heard));
});
afterEach(() => town.store.close());

describe('M10: language and interpreter', () => {
  it('the meeting asks, with the language; nobody else is asked about', async () => {
    const { actions, interpreter } = await meeting();
    expect(interpreter).toEqual({ needs: [{ name: 'Freja', language: 'arabisk' }] });
    expect(actions.map(({ verb }) => verb)).toContain('meeting.interpreter');
    const form = answered(
      await interpreterForm.open(town.services, town.as(sara), { ...ids(), repetitionKey: 'k' }),
    );
    expect(form.fields.find(({ id }) => id === 'who')?.value).toBe('arabisk');
  });

  it('seen to, it stands on the invitation, in the minutes, and where they are gone through', async () => {
    answered(await seeTo({ who: 'Tolkeservice, arabisk' }));
    expect((await meeting()).interpreter).toMatchObject({ arranged: 'Tolkeservice, arabisk' });
    await addItem(family, 'Velkommen');
    await makeAgenda(family);
    answered(await invite(family));
    const invitation = await invitationView(
      town.services,
      town.as(mille),
      family.reference,
      family.meetingId,
    );
    expect(answered(invitation)).toMatchObject({ interpreter: ['arabisk'] });
    expect(JSON.stringify(answered(invitation))).not.toContain('Freja');
    town.moveTo('2026-06-16T10:00:00Z');
    answered(await closeUntouchedMeeting(town.services, town.as(sara), family.reference, family.meetingId));
    answered(await openedMinutes(town.services, town.as(sara), family.reference, family.meetingId));
    const review = answered(
      await reviewForm.open(town.services, town.as(sara), { ...ids(), repetitionKey: 'k' }),
    );
    expect(review.fields.find(({ id }) => id === 'withHelpOf')?.value).toBe('Tolkeservice, arabisk');
  });

  it('or why not this time; then nothing is promised on the invitation', async () => {
    answered(await seeTo({ who: 'arabisk', notNeeded: 'Freja vil klare sig selv' }));
    expect((await meeting()).interpreter).toMatchObject({ notNeeded: 'Freja vil klare sig selv' });
    await addItem(family, 'Velkommen');
    await makeAgenda(family);
    answered(await invite(family));
    const invitation = await invitationView(
      town.services,
      town.as(mille),
      family.reference,
      family.meetingId,
    );
    expect(answered(invitation)).not.toHaveProperty('interpreter');
  });

  it('says neither: it is asked again', async () => {
    expect(refusalOf(await seeTo({}))).toMatchObject({ code: 'FieldMissing', field: 'who' });
  });
});
