import fc from 'fast-check';
import { removeNetworkForm } from '../../../src/app/case/family';
import { withdrawConsent } from '../../../src/app/consent/consent-withdrawal';
import { splitItem } from '../../../src/app/meeting/agenda/agenda';
import { invitationView } from '../../../src/app/meeting/invitation';
import {
  acceptInvitation,
  answerMeeting,
  declineInvitationForm,
  otherTimeForm,
} from '../../../src/app/meeting/invitation-answer';
import { showMeeting } from '../../../src/app/meeting/meeting-command';
import {
  answerForForm,
  cancelMeetingForm,
  invitationSentForm,
  moveMeetingForm,
} from '../../../src/app/meeting/meeting-forms';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { Notice } from '../../../src/app/telling/notices';
import { renderCard } from '../../../src/cards/render';
import { mayHave } from '../../../src/domain/consent/disclosure';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { textsFor } from '../../../src/language/texts';
import { shown, storedCase } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  consentTo,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
  meetingTime,
  storedMeeting,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { ida, jonas, mille, organisation, sara, school } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;

/** Mille from the school may hear about Alma's absence, Jonas leaves the room for it. */
const invitedToAMeeting = async (): Promise<void> => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  await addItem(family, 'Jeg vil gerne i skole');
  await consentTo(family, school.id);
  const itemId = await addItem(family, 'Fravær', {
    types: 'absence',
    aboutIds: family.member('Alma'),
    purpose: 'meeting',
  });
  const { reference, meetingId } = family;
  answered(await splitItem(town.services, town.as(sara), { reference, meetingId, itemId, from: 0 }));
  await makeAgenda(family);
  answered(await invite(family));
};
beforeEach(invitedToAMeeting);

const invitationOf = async (person: StaffMember) =>
  answered(await invitationView(town.services, town.as(person), family.reference, family.meetingId));

const coordinatorsCard = async () =>
  answered(await meetingView(town.services, town.as(sara), family.reference, family.meetingId));

const ids = () => ({ reference: family.reference, meeting: family.meetingId, sequence: '0' });

describe('what an invitation shows (M8, S6)', () => {
  test.each([
    ['2026-06-16T06:30:00Z', undefined],
    ['2026-06-16T08:30:00Z', 'begun'],
    ['2026-06-16T12:00:00Z', 'noMinutes'],
  ] as const)('M8: at %s it says of the meeting: %s', async (at, since) => {
    town.moveTo(at);
    const view = await invitationOf(mille);
    expect(view.since).toBe(since);
    const answers = view.actions.filter(({ verb }) => verb.startsWith('invitation.'));
    expect(answers.length > 0).toBe(since === undefined);
    const { invitation } = textsFor('da');
    expect(JSON.stringify(renderCard(view, { locale: 'da' })).includes(invitation.ask)).toBe(
      since === undefined,
    );
  });

  test('each sees the items that they may hear, and no others', async () => {
    expect((await invitationOf(mille)).items.map(({ text }) => text)).toEqual([
      'Jeg vil gerne i skole',
      'Fravær',
    ]);
    const { items, total } = await invitationOf(jonas);
    expect(items.map(({ text }) => text)).toEqual(['Jeg vil gerne i skole']);
    expect(total).toBe(1);
  });

  test('a consent withdrawn afterwards closes the item at the next look, and the coordinator is told', async () => {
    await town.newInOutbox();
    const { consents = [] } = await storedCase(town, family.reference);
    const [consent] = consents;
    answered(await withdrawConsent(town.services, town.as(sara), family.reference, consent?.id ?? ''));
    expect((await invitationOf(mille)).items.map(({ text }) => text)).toEqual(['Jeg vil gerne i skole']);
    const told = (await town.newInOutbox()).find(({ kind }) => kind === 'roomNoLongerFits');
    expect(told).toMatchObject({ to: sara.id });
    const word = await noticeView(town.services, tenantId, sara, told?.notice as Notice);
    expect(word).toMatchObject({ message: { kind: 'roomNoLongerFits', names: ['Mille Fiktiv'] } });
    expect((await coordinatorsCard()).obstacles).toContainEqual({ kind: 'room', names: ['Mille Fiktiv'] });
  });

  test('never an item that disclosure does not allow, whatever it touches and whoever looks', async () => {
    const types = defaultSettings.consent.types.map(({ id }) => id);
    await fc.assert(
      fc
        .asyncProperty(
          fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
          fc.constantFrom('Freja', 'Bo', 'Alma'),
          fc.constantFrom(jonas, mille),
          async (touched, about, person) => {
            const text = `Om ${touched.join()} ${about}`;
            await addItem(family, text, {
              types: touched.join(','),
              aboutIds: family.member(about),
              purpose: 'meeting',
            });
            const familyCase = await storedCase(town, family.reference);
            const facts = {
              familyCase,
              organisation,
              settings: defaultSettings,
              at: town.services.clock.now(),
            };
            const allowed = touched.every(
              (type) =>
                mayHave({
                  ...facts,
                  hearer: { kind: 'staff', staff: person },
                  type,
                  aboutId: family.member(about),
                  purpose: 'meeting',
                }).may,
            );
            const pages = [0, 6, 12, 18, 24].map(async (from) =>
              answered(
                await invitationView(
                  town.services,
                  town.as(person),
                  family.reference,
                  family.meetingId,
                  from,
                ),
              ),
            );
            const seen = (await Promise.all(pages)).flatMap(({ items }) => items.map((item) => item.text));
            expect(seen.includes(text)).toBe(allowed);
          },
        )
        // An agenda holds so many items.
        .beforeEach(invitedToAMeeting),
      { numRuns: 12 },
    );
  });

  test.each([
    ['the coordinator, who holds the meeting', sara],
    ['somebody outside', ida],
  ])('%s has no invitation', async (_who, person) => {
    const answer = await invitationView(town.services, town.as(person), family.reference, family.meetingId);
    expect(refusalOf(answer)).toEqual({ code: 'NotFound' });
  });

  test('whoever has left the case sees nothing of it any more', async () => {
    const values = { person: 'Jonas Attrap' };
    answered(await fillIn(town, town.as(sara), removeNetworkForm, { reference: family.reference }, values));
    const answer = await invitationView(town.services, town.as(jonas), family.reference, family.meetingId);
    expect(refusalOf(answer)).toEqual({ code: 'NotFound' });
    expect((await coordinatorsCard()).obstacles).toContainEqual({ kind: 'left', names: ['Jonas Attrap'] });
  });

  test('whoever leaves the case hears that they need not come, and once more when it is called off', async () => {
    const { reference, meetingId } = family;
    await town.newInOutbox();
    answered(await fillIn(town, town.as(sara), removeNetworkForm, { reference }, { person: 'Jonas Attrap' }));
    expect(await town.newInOutbox()).toMatchObject([{ to: jonas.id, kind: 'noLongerInvited' }]);
    const left = { kind: 'noLongerInvited', reference, meetingId } as const;
    const cancelled = { ...left, kind: 'invitation', because: 'cancelled', sequence: 1 } as const;
    const hears = async (notice: Notice): Promise<void> => {
      const view = await noticeView(town.services, tenantId, jonas, notice);
      expect(view).toMatchObject({ name: 'notice', message: { kind: 'noLongerInvited', reference } });
      expect(JSON.stringify(view)).not.toMatch(/Alma|syg|Månesten/);
    };
    await hears(left);
    const ids = { reference, meeting: meetingId };
    answered(await fillIn(town, town.as(sara), cancelMeetingForm, ids, { reason: 'Alma er syg' }));
    await hears(cancelled);
    expect(await noticeView(town.services, tenantId, ida, cancelled)).toBeUndefined();
  });

  test('by typing, an invited colleague gets their own invitation', async () => {
    shown('invitation', await showMeeting(town.services, town.as(jonas), family.reference));
  });
});

describe('answering (M8)', () => {
  test('yes, no with a reason, and another time gather on the coordinator’s card', async () => {
    answered(await acceptInvitation(town.services, town.as(mille), family.reference, family.meetingId, '0'));
    const no = { reason: 'Jeg er på kursus', becauseOfTime: 'true' };
    shown('invitation', await fillIn(town, town.as(jonas), declineInvitationForm, ids(), no));
    const card = await coordinatorsCard();
    expect(card.counts).toMatchObject({ yes: 1, no: 1, waiting: 3 });
    expect(card.participants.find(({ name }) => name === 'Jonas Attrap')).toMatchObject({
      state: 'no',
      reason: 'Jeg er på kursus',
    });
  });

  test('nobody but the coordinator sees a reason', async () => {
    const no = { reason: 'Jeg er på kursus' };
    shown('invitation', await fillIn(town, town.as(jonas), declineInvitationForm, ids(), no));
    expect(JSON.stringify(await invitationOf(mille))).not.toContain('kursus');
    expect(JSON.stringify(await invitationOf(jonas))).toContain('kursus');
  });

  test('a no without a reason is asked for one', async () => {
    const answer = await fillIn(town, town.as(jonas), declineInvitationForm, ids(), { reason: ' ' });
    expect(refusalOf(answer)).toEqual({ code: 'ReasonMissing', field: 'reason' });
  });

  test('other times are offered on good days near by, and taken', async () => {
    const form = answered(await otherTimeForm.open(town.services, town.as(jonas), ids()));
    const [first, second] = form.fields.find(({ id }) => id === 'choices')?.choices ?? [];
    expect(first?.time?.on).not.toBe(meetingTime.on);
    const values = { choices: `${first?.value},${second?.value}`, words: 'Helst formiddag' };
    shown('invitation', await fillIn(town, town.as(jonas), otherTimeForm, ids(), values));
    const card = await coordinatorsCard();
    expect(card.participants.find(({ name }) => name === 'Jonas Attrap')).toMatchObject({
      state: 'otherTime',
      otherTimes: [first?.time, second?.time],
      words: 'Helst formiddag',
    });
  });

  test('each one’s last answer counts, and the same answer again changes nothing', async () => {
    const yes = () =>
      acceptInvitation(town.services, town.as(jonas), family.reference, family.meetingId, '0');
    answered(await yes());
    town.moveTo('2026-06-08T08:00:00Z');
    await fillIn(town, town.as(jonas), declineInvitationForm, ids(), { reason: 'Syg' });
    town.moveTo('2026-06-08T09:00:00Z');
    answered(await yes());
    const before = await storedMeeting(town, family.meetingId);
    answered(await yes());
    expect(await storedMeeting(town, family.meetingId)).toEqual(before);
    expect((await invitationOf(jonas)).answer).toMatchObject({ kind: 'yes' });
  });

  test('several who answer at once are all heard', async () => {
    const answer = (person: StaffMember) =>
      answerMeeting(town.services, town.as(person), family.reference, family.meetingId, 0, { kind: 'yes' });
    await Promise.all([answer(jonas), answer(mille)]);
    expect((await coordinatorsCard()).counts).toMatchObject({ yes: 2 });
  });

  test('an answer to the time before it was moved shows the new time and counts as none', async () => {
    await fillIn(town, town.as(sara), moveMeetingForm, ids(), { ...meetingTime, on: '2026-06-18' });
    const late = answered(
      await acceptInvitation(town.services, town.as(jonas), family.reference, family.meetingId, '0'),
    );
    expect(late).toMatchObject({ done: 'late', moved: true, time: { on: '2026-06-18' } });
    expect(late.answer).toBeUndefined();
  });

  test('an answer to a cancelled meeting shows that it is cancelled', async () => {
    await fillIn(town, town.as(sara), cancelMeetingForm, ids(), {});
    const late = answered(
      await acceptInvitation(town.services, town.as(jonas), family.reference, family.meetingId, '0'),
    );
    expect(late).toMatchObject({ done: 'late', state: 'cancelled' });
    expect(late.actions.map(({ verb }) => verb)).not.toContain('invitation.yes');
  });

  test('a no that has nothing to do with the time stands when it is moved', async () => {
    await fillIn(town, town.as(jonas), declineInvitationForm, ids(), { reason: 'Ikke relevant for mig' });
    await town.newInOutbox();
    await fillIn(town, town.as(sara), moveMeetingForm, ids(), { ...meetingTime, on: '2026-06-18' });
    expect((await town.newInOutbox()).map(({ to }) => to)).toEqual([mille.id]);
    expect((await coordinatorsCard()).counts).toMatchObject({ no: 1 });
  });
});

describe('those without Teams', () => {
  const paper = () => ({ ...ids(), participant: `member:${family.member('Freja')}` });

  test('the coordinator marks the invitation as sent, and writes down the answer', async () => {
    const sent = { how: 'securePost', on: '2026-06-08' };
    shown('meeting', await fillIn(town, town.as(sara), invitationSentForm, paper(), sent));
    const view = shown(
      'meeting',
      await fillIn(town, town.as(sara), answerForForm, paper(), { answer: 'yes' }),
    );
    expect(view.participants.find(({ name }) => name === 'Freja')).toMatchObject({
      state: 'yes',
      sent: { how: 'securePost', on: '2026-06-08' },
    });
  });

  test('a colleague does neither for them', async () => {
    const answer = await fillIn(town, town.as(jonas), answerForForm, paper(), { answer: 'yes' });
    expect(refusalOf(answer)).toEqual({ code: 'NotAllowed' });
  });
});

describe('the word that is sent (design § 4)', () => {
  const notice = (more: Partial<Extract<Notice, { kind: 'invitation' }>> = {}): Notice => ({
    kind: 'invitation',
    reference: family.reference,
    meetingId: family.meetingId,
    because: 'asked',
    sequence: 0,
    ...more,
  });

  test('is the invitation as it stands when it is sent', async () => {
    expect(await noticeView(town.services, tenantId, jonas, notice())).toMatchObject({ name: 'invitation' });
  });

  test('is not sent when a later change has a word of its own', async () => {
    await fillIn(town, town.as(sara), moveMeetingForm, ids(), { ...meetingTime, on: '2026-06-18' });
    expect(await noticeView(town.services, tenantId, jonas, notice())).toBeUndefined();
    expect(
      await noticeView(town.services, tenantId, jonas, notice({ because: 'moved', sequence: 1 })),
    ).toMatchObject({ time: { on: '2026-06-18' } });
  });

  test('a reminder is not sent to somebody who has answered meanwhile', async () => {
    await acceptInvitation(town.services, town.as(jonas), family.reference, family.meetingId, '0');
    expect(await noticeView(town.services, tenantId, jonas, notice({ because: 'reminder' }))).toBeUndefined();
  });
});
