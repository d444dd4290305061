import { openForm } from '../../../src/app/base/form-registry';
import { listCases } from '../../../src/app/case/case-list';
import { remindOfMeeting, removeFromMeeting } from '../../../src/app/meeting/meeting';
import { showMeeting } from '../../../src/app/meeting/meeting-command';
import { cancelMeetingForm, moveMeetingForm } from '../../../src/app/meeting/meeting-forms';
import { planMeetingForm } from '../../../src/app/meeting/meeting-plan';
import { readMeetingTrails } from '../../../src/app/meeting/meeting-store';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { auditView } from '../../../src/app/trail/audit';
import { brokenAt } from '../../../src/domain/base/hash-chain';
import type { Meeting } from '../../../src/domain/meeting/meeting';
import { applyMeeting } from '../../../src/domain/meeting/meeting-apply';
import { openFamily, readsOf, shown, storedCase } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyOfFour,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
  meetingTime,
  plannedMeeting,
  storedMeeting,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { ida, jonas, karen, lea, mille, rie, sara } from '../../support/people';

let town: TestMunicipality;
beforeEach(async () => {
  town = await newMunicipality();
});

describe('planning a meeting (M1, M2, M9)', () => {
  test('a start-up meeting is proposed within two months of the start, on a working day outside holidays', async () => {
    const reference = await openFamily(town, sara, 'Familien Ny', '2026-06-08');
    const form = shown('form', await showMeeting(town.services, town.as(sara), reference));
    expect(form.form).toBe('meeting.plan');
    expect(form.fields.find(({ id }) => id === 'kind')?.value).toBe('startup');
    // 8 August is a Saturday, and until the 9th there are school holidays.
    expect(form.proposal).toMatchObject({ dueBy: '2026-08-08', late: false });
    expect(form.fields.find(({ id }) => id === 'on')?.value).toBe('2026-06-26');
  });

  test('a proposal past the deadline says so', async () => {
    const reference = await openFamily(town);
    const form = shown('form', await showMeeting(town.services, town.as(sara), reference));
    expect(form.proposal).toMatchObject({ dueBy: '2026-05-02', late: true });
    expect(form.fields.find(({ id }) => id === 'on')?.value).toBe('2026-06-09');
  });

  test('M2: a second one is planned with mention of the first, and its deadline counts from that', async () => {
    const reference = await openFamily(town, sara, 'Familien Ny', '2026-06-01');
    await plannedMeeting(town, reference);
    const ids = { reference, repetitionKey: 'r1' };
    const form = answered(await openForm(town.services, town.as(sara), 'meeting.plan', ids));
    expect(form.fields.find(({ id }) => id === 'kind')?.value).toBe('followUp');
    // Eight weeks after 16 June is just after the holidays, and a week earlier is within them.
    expect(form.proposal).toMatchObject({
      after: { kind: 'startup', on: '2026-06-16' },
      dueBy: '2026-08-11',
      late: false,
    });
    const second = await plannedMeeting(town, reference, { kind: 'followUp', on: '2026-08-11' });
    expect(second).toMatchObject({
      after: { kind: 'startup', on: '2026-06-16' },
      dueBy: '2026-08-11',
      late: false,
    });
  });

  test('M9: a day wished for after the deadline is not given without a word', async () => {
    const reference = await openFamily(town, sara, 'Familien Ny', '2026-06-01');
    const ids = { reference, repetitionKey: 'r1' };
    const wished = async (day: string) =>
      answered(await openForm(town.services, town.as(sara), 'meeting.plan', { ...ids, day })).proposal;
    expect(await wished('2026-08-18')).toMatchObject({ time: { on: '2026-08-18' }, afterDue: '2026-08-01' });
    expect(await wished('2026-06-18')).not.toHaveProperty('afterDue');
  });

  test('the family and the professionals are put down from the start, the coordinator holds it', async () => {
    const view = await plannedMeeting(town, await familyOfFour(town));
    expect(view.participants.map(({ name }) => name)).toEqual([
      'Freja',
      'Bo',
      'Alma',
      'Jonas Attrap',
      'Mille Fiktiv',
    ]);
    expect(view).toMatchObject({
      state: 'planned',
      done: 'planned',
      time: { on: '2026-06-16', start: '10:00' },
    });
  });

  test('without an end it lasts an hour and a half', async () => {
    const view = await plannedMeeting(town, await openFamily(town), { start: '13:15', end: '' });
    expect(view.time).toEqual({ on: '2026-06-16', start: '13:15', end: '14:45' });
  });

  test('the case knows of it, and the list says when it is to be', async () => {
    const reference = await openFamily(town);
    const { meetingId } = await plannedMeeting(town, reference);
    expect((await storedCase(town, reference)).meetings).toEqual([
      { id: meetingId, kind: 'startup', on: '2026-06-16', state: 'planned' },
    ]);
    const { cases } = await listCases(town.services, town.as(sara), 'mine', 0);
    const invitation = shown('meeting', await showMeeting(town.services, town.as(sara), reference));
    expect(invitation.late).toBe(true);
    expect(cases[0]?.next).toBeDefined();
  });

  test('the same submit twice plans one meeting', async () => {
    const reference = await openFamily(town);
    const actor = town.as(sara, 'form-1');
    const values = { kind: 'startup', ...meetingTime };
    const first = shown('meeting', await fillIn(town, actor, planMeetingForm, { reference }, values));
    const second = shown('meeting', await fillIn(town, actor, planMeetingForm, { reference }, values));
    expect(second.meetingId).toBe(first.meetingId);
    expect((await storedCase(town, reference)).meetings).toHaveLength(1);
  });

  test.each([
    ['in the past', { on: '2026-06-05' }, 'DateInPast', 'on'],
    ['on an impossible date', { on: '31/6' }, 'DateImpossible', 'on'],
    ['ending before it starts', { end: '09:00' }, 'MeetingEndsBeforeStart', 'end'],
    ['nowhere', { place: '' }, 'FieldMissing', 'place'],
    ['at a link that is none', { link: 'teams' }, 'LinkImpossible', 'link'],
  ])('a meeting %s is refused, and the field is named', async (_what, values, code, field) => {
    const reference = await openFamily(town);
    const answer = await fillIn(
      town,
      town.as(sara),
      planMeetingForm,
      { reference },
      { kind: 'startup', ...meetingTime, ...values },
    );
    expect(refusalOf(answer)).toMatchObject({ code, field });
  });

  test('a coordinator holds one meeting at a time, whatever the case', async () => {
    await plannedMeeting(town, await openFamily(town));
    const other = await openFamily(town, sara, 'Familien Solskin');
    const values = { kind: 'startup', ...meetingTime, start: '11:00', end: '12:00' };
    const answer = await fillIn(town, town.as(sara), planMeetingForm, { reference: other }, values);
    expect(refusalOf(answer)).toMatchObject({ code: 'MeetingOverlaps' });
  });

  test.each([
    ['a colleague in the network', jonas, 'NotAllowed'],
    ['the lead', karen, 'NotAllowed'],
    ['somebody outside', ida, 'NotFound'],
  ])('%s plans none', async (_who, person, code) => {
    const reference = await familyOfFour(town);
    const values = { kind: 'startup', ...meetingTime };
    const answer = await fillIn(town, town.as(person), planMeetingForm, { reference }, values);
    expect(refusalOf(answer)).toEqual({ code });
    expect(refusalOf(await openForm(town.services, town.as(person), 'meeting.plan', { reference }))).toEqual({
      code,
    });
  });
});

describe('who sees a meeting', () => {
  test.each([
    ['an invited colleague', jonas],
    ['the lead', karen],
    ['somebody outside', ida],
  ])('%s does not see the coordinator’s card', async (_who, person) => {
    const { reference, meetingId } = await familyWithMeeting(town);
    const answer = await meetingView(town.services, town.as(person), reference, meetingId);
    expect(refusalOf(answer)).toEqual({ code: 'NotFound' });
  });

  test('a card that names the meeting of another case shows nothing', async () => {
    const { meetingId } = await familyWithMeeting(town);
    const other = await openFamily(town, sara, 'Familien Solskin');
    expect(refusalOf(await meetingView(town.services, town.as(sara), other, meetingId))).toEqual({
      code: 'NotFound',
    });
  });

  test('reading is recorded before it is shown (L1)', async () => {
    const { reference, meetingId } = await familyWithMeeting(town);
    answered(await meetingView(town.services, town.as(sara), reference, meetingId));
    expect((await readsOf(town, `case.${reference}`)).at(-1)).toEqual({
      by: sara.id,
      what: 'meetingViewed',
      basis: 'coordinator',
    });
  });
});

/** Everybody is invited; nothing on the agenda is confidential. */
const invitedMeeting = async (): Promise<FamilyWithMeeting> => {
  const family = await familyWithMeeting(town);
  await addItem(family, 'Hvordan går det?');
  await makeAgenda(family);
  answered(await invite(family));
  return family;
};

describe('inviting, reminding, moving, cancelling (M4, M8)', () => {
  test('without an agenda made with the family the invitation is stopped, and says so', async () => {
    const family = await familyWithMeeting(town);
    expect(refusalOf(await invite(family))).toEqual({ code: 'AgendaNotMadeWithFamily' });
    const view = shown('meeting', await showMeeting(town.services, town.as(sara), family.reference));
    expect(view.obstacles).toContainEqual({ kind: 'agendaNotMade' });
    expect(await town.newInOutbox()).toEqual([]);
  });

  test('colleagues are asked in their own chat, once; the family is invited on paper', async () => {
    const family = await invitedMeeting();
    const sent = await town.newInOutbox();
    expect(sent.map(({ to }) => to)).toEqual([jonas.id, mille.id]);
    expect(sent[0]).toMatchObject({ kind: 'invitation', sender: sara.id });
    const again = answered(await invite(family));
    expect(await town.newInOutbox()).toEqual([]);
    expect(again.counts).toMatchObject({ waiting: 5 });
  });

  test('those who have not answered are reminded once a day', async () => {
    const { reference, meetingId } = await invitedMeeting();
    await town.newInOutbox();
    const first = answered(await remindOfMeeting(town.services, town.as(sara), reference, meetingId));
    expect(first.done).toBe('reminded');
    expect((await town.newInOutbox()).map(({ to }) => to)).toEqual([jonas.id, mille.id]);
    const second = answered(await remindOfMeeting(town.services, town.as(sara), reference, meetingId));
    expect(second.done).toBe('nobodyToRemind');
    expect(await town.newInOutbox()).toEqual([]);
  });

  test('moved, it keeps how long it lasts, and those whom it concerns are asked again', async () => {
    const { reference, meetingId } = await invitedMeeting();
    await town.newInOutbox();
    const values = { on: '2026-06-17', start: '13:00', end: '', place: 'Familiehuset' };
    const ids = { reference, meeting: meetingId };
    const view = shown('meeting', await fillIn(town, town.as(sara), moveMeetingForm, ids, values));
    expect(view.time).toEqual({ on: '2026-06-17', start: '13:00', end: '14:30' });
    expect((await town.newInOutbox()).map(({ to }) => to)).toEqual([jonas.id, mille.id]);
    expect((await storedCase(town, reference)).meetings?.[0]?.on).toBe('2026-06-17');
  });

  test('another place tells those who come, and asks nobody again', async () => {
    const { reference, meetingId } = await invitedMeeting();
    await town.newInOutbox();
    const values = { ...meetingTime, place: 'Rådhuset, lokale 2' };
    shown(
      'meeting',
      await fillIn(town, town.as(sara), moveMeetingForm, { reference, meeting: meetingId }, values),
    );
    expect((await town.newInOutbox()).map(({ notice }) => notice)).toMatchObject([
      { because: 'changed' },
      { because: 'changed' },
    ]);
  });

  test('moved to where it is, it says so, and tells nobody', async () => {
    const { reference, meetingId } = await invitedMeeting();
    await town.newInOutbox();
    const ids = { reference, meeting: meetingId };
    const view = shown('meeting', await fillIn(town, town.as(sara), moveMeetingForm, ids, meetingTime));
    expect(view.done).toBe('notMoved');
    expect(await town.newInOutbox()).toEqual([]);
  });

  test('cancelled, it tells those invited, leaves the case, and stays cancelled', async () => {
    const { reference, meetingId } = await invitedMeeting();
    await town.newInOutbox();
    const ids = { reference, meeting: meetingId };
    const view = shown('meeting', await fillIn(town, town.as(sara), cancelMeetingForm, ids, { reason: '' }));
    expect(view).toMatchObject({ state: 'cancelled', obstacles: [] });
    expect((await town.newInOutbox()).map(({ to }) => to)).toEqual([jonas.id, mille.id]);
    expect((await storedCase(town, reference)).meetings).toEqual([]);
    shown('meeting', await fillIn(town, town.as(sara), cancelMeetingForm, ids, {}));
    expect(await town.newInOutbox()).toEqual([]);
    const moved = await fillIn(town, town.as(sara), moveMeetingForm, ids, {
      ...meetingTime,
      on: '2026-06-18',
    });
    expect(refusalOf(moved)).toMatchObject({ code: 'MeetingCancelled' });
  });

  test('somebody taken off after being invited hears of it', async () => {
    const { reference, meetingId } = await invitedMeeting();
    await town.newInOutbox();
    answered(
      await removeFromMeeting(town.services, town.as(sara), reference, meetingId, `staff:${jonas.id}`),
    );
    expect(await town.newInOutbox()).toMatchObject([{ to: jonas.id, kind: 'noLongerInvited' }]);
  });
});

describe('the trail of a meeting (L1)', () => {
  test('retold, its events make the meeting as it stands, and the chain is whole', async () => {
    const { reference, meetingId } = await invitedMeeting();
    const [trail] = await readMeetingTrails(town.services, tenantId, reference);
    if (trail === undefined) throw new Error('no trail');
    expect(brokenAt(trail.links, trail.head)).toBeUndefined();
    const retold = trail.links
      .flatMap(({ content }) => content.events)
      .reduce<Meeting | undefined>(applyMeeting, undefined);
    expect(retold).toEqual(await storedMeeting(town, meetingId));
  });

  test('the auditor sees what was done with a meeting', async () => {
    const { reference, meetingId } = await invitedMeeting();
    town.moveTo('2026-06-09T08:00:00Z');
    answered(await remindOfMeeting(town.services, town.as(sara), reference, meetingId));
    const view = answered(await auditView(town.services, town.as(rie), reference, 0));
    expect(view.intact).toBe(true);
    expect(view.entries[0]).toMatchObject({ what: 'ParticipantsReminded', by: 'Sara Testlund' });
  });

  test('a meeting that was tampered with or taken away is found', async () => {
    const { reference, meetingId } = await invitedMeeting();
    const partition = town.store.partition({ tenantId });
    const id = `${meetingId}.00000001`;
    const first = await partition.read<{ content: { by: string } }>('meetingEvent', id);
    if (first === undefined) throw new Error('no event');
    const { kind, keys, sort, body } = first;
    const forged = { ...body, content: { ...body.content, by: lea.id } };
    await partition.commit([{ do: 'put', document: { kind, id, keys, sort, body: forged } }]);
    const tampered = answered(await auditView(town.services, town.as(rie), reference, 0));
    expect(tampered.brokenAt).toEqual({ trail: 'changes', sequence: 1 });

    await partition.commit([{ do: 'remove', kind: 'meeting', id: meetingId }]);
    expect(answered(await auditView(town.services, town.as(rie), reference, 0)).intact).toBe(false);
  });
});

test('two who change a meeting at the same time both get through', async () => {
  const family = await familyWithMeeting(town);
  const { reference, meetingId } = family;
  const texts = ['Morgener', 'Skole', 'Fodbold', 'Penge'];
  await Promise.all(texts.map((text) => addItem(family, text)));
  const { agenda } = await storedMeeting(town, meetingId);
  expect(agenda.items.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
  expect(answered(await meetingView(town.services, town.as(sara), reference, meetingId)).items).toBe(4);
});
