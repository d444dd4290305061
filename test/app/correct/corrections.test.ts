import { openForm } from '../../../src/app/base/form-registry';
import type { FormValues } from '../../../src/app/base/forms';
import { consentView } from '../../../src/app/consent/consent';
import {
  correctAliasForm,
  correctMemberForm,
  correctNetworkForm,
  removeMemberForm,
  takeOffContactForm,
} from '../../../src/app/correct/correct-forms';
import { correctCase } from '../../../src/app/correct/correct-view';
import { correctAttendanceForm, reopenMeetingForm } from '../../../src/app/correct/meeting-corrections';
import { takeBackLast } from '../../../src/app/correct/take-back';
import { splitItem } from '../../../src/app/meeting/agenda/agenda';
import { agendaView } from '../../../src/app/meeting/agenda/agenda-view';
import { closeLiveMeeting, closeUntouchedMeeting } from '../../../src/app/meeting/live/live-meeting';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { openedMinutes } from '../../../src/app/minutes/minutes';
import { recordProtectionForm } from '../../../src/app/protection/protection';
import { logContactToday } from '../../../src/app/rhythm/contact';
import { shown, storedCase, trailOf } from '../../support/case-steps';
import { deliver } from '../../support/deliver';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  consentTo,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
  storedMeeting,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { jonas, lea, mille, sara, school } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
});
afterEach(() => town.store.close());

type AnyForm = Parameters<typeof fillIn>[2];
const fill = (form: AnyForm, ids: Readonly<Record<string, string>>, values: FormValues, by = sara) =>
  fillIn(town, town.as(by), form, { reference: family.reference, ...ids }, values);
const facts = async () => answered(await correctCase(town.services, town.as(sara), family.reference)).facts;
const bo = () => ({ member: family.member('Bo') });
const asItStands = {
  Bo: { name: 'Bo', relation: 'father', custody: 'true', livesElsewhere: 'true' },
  Alma: { name: 'Alma', relation: 'child', birthYear: '2014' },
};
/** Who is told what, besides cards that follow. */
const told = async (): Promise<readonly string[]> =>
  (await deliver(town)).flatMap(({ to, view }) =>
    view.name === 'notice' ? [`${to}: ${view.message.kind}`] : [],
  );
const toldThat = (kind: string, ...people: readonly { readonly id: string }[]) =>
  people.map(({ id }) => `${id}: ${kind}`);

describe('L8: a wrong fact is put right', () => {
  it('the name of the case: by those who may, with a reason where colleagues know it, who are told', async () => {
    await deliver(town);
    const alias = { alias: 'Familien Nymåne' };
    expect(refusalOf(await fill(correctAliasForm, {}, alias, jonas))).toEqual({ code: 'NotAllowed' });
    expect(refusalOf(await fill(correctAliasForm, {}, alias, lea))).toEqual({ code: 'NotFound' });
    expect(refusalOf(await fill(correctAliasForm, {}, alias))).toEqual({
      code: 'ReasonMissing',
      field: 'reason',
    });
    const view = shown('correct', await fill(correctAliasForm, {}, { ...alias, reason: 'Stavefejl' }));
    expect(view).toMatchObject({ alias: 'Familien Nymåne', done: 'alias', told: [jonas.name, mille.name] });
    expect(await told()).toEqual(expect.arrayContaining(toldThat('factCorrected', jonas, mille)));
    const events = (await trailOf(town, family.reference)).at(-1)?.content?.events;
    expect(events).toMatchObject([
      { type: 'AliasCorrected', alias: 'Familien Nymåne', because: 'Stavefejl' },
    ]);
    // Recorded again, nothing more happens.
    expect(shown('correct', await fill(correctAliasForm, {}, alias)).done).toBeUndefined();
    expect(await told()).toEqual([]);
  });

  it('what a colleague does for the family, whose name the staff list has', async () => {
    const { network } = await storedCase(town, family.reference);
    const person = network.find(({ name }) => name === jonas.name);
    const opened = answered(
      await correctNetworkForm.open(town.services, town.as(sara), {
        reference: family.reference,
        person: person?.id ?? '',
      }),
    );
    expect(opened.fields.map(({ id }) => id)).not.toContain('name');
    answered(await fill(correctNetworkForm, { person: person?.id ?? '' }, { role: 'Støtte i skolen' }));
    const after = (await storedCase(town, family.reference)).network.find(({ id }) => id === person?.id);
    expect(after).toMatchObject({ name: jonas.name, role: 'Støtte i skolen' });
  });

  it('from two windows: what the first one changed is not taken back by the second, who is told', async () => {
    const open = async () => ({
      ...bo(),
      ...answered(
        await correctMemberForm.open(town.services, town.as(sara), {
          reference: family.reference,
          ...bo(),
        }),
      ).ids,
    });
    const [first, second] = [await open(), await open()];
    const custody = { ...asItStands.Bo, custody: 'false', reason: 'Dom' };
    answered(await fill(correctMemberForm, first, custody));
    expect(refusalOf(await fill(correctMemberForm, second, { ...asItStands.Bo, name: 'Bo Bent' }))).toEqual({
      code: 'ChangedSinceOpened',
    });
    // The same again is already done.
    expect(shown('correct', await fill(correctMemberForm, first, custody)).done).toBeUndefined();
    const renamed = { ...custody, name: 'Bo Bent' };
    expect(shown('correct', await fill(correctMemberForm, await open(), renamed)).done).toBe('member');
  });

  it('what a row’s dialog is about stands in it', async () => {
    const reference = family.reference;
    const opened = await openForm(town.services, town.as(sara), 'correct.removeMember', {
      reference,
      ...bo(),
    });
    expect(answered(opened).about).toEqual({ name: 'Bo' });
    answered(await logContactToday(town.services, town.as(sara), reference, 'visit'));
    const contact = (await facts()).find(({ what }) => what === 'contact')?.actions[0]?.ids?.contact ?? '';
    const off = await openForm(town.services, town.as(sara), 'correct.contact', { reference, contact });
    expect(answered(off).about?.on).toBeDefined();
  });

  it('a contact is taken off once, also by two at the same moment', async () => {
    answered(await logContactToday(town.services, town.as(sara), family.reference, 'visit'));
    const contact = (await facts()).find(({ what }) => what === 'contact')?.actions[0]?.ids?.contact ?? '';
    const off = () => fill(takeOffContactForm, { contact }, {});
    await Promise.all([off(), off()]);
    const events = (await trailOf(town, family.reference)).flatMap(({ content }) => content?.events ?? []);
    expect(events.filter(({ type }) => type === 'ContactTakenOff')).toHaveLength(1);
  });

  it('custody: consents, rooms and invitations are worked out again, and whoever relied on them is told', async () => {
    const custody = { ...asItStands.Bo, custody: 'false' };
    // Freja alone has said yes; with Bo’s custody that is not enough.
    await consentTo(family, school.id, { givers: family.member('Freja') });
    const id = await addItem(family, 'Fravær', {
      types: 'absence',
      aboutIds: family.member('Alma'),
      purpose: 'meeting',
    });
    const item = async () =>
      answered(await agendaView(town.services, town.as(sara), family.reference, family.meetingId)).items[0];
    expect((await item())?.attend).not.toContain(mille.name);
    await deliver(town);
    const view = shown('correct', await fill(correctMemberForm, bo(), { ...custody, reason: 'Dom' }));
    expect(view.told).toEqual([mille.name]);
    expect((await item())?.attend).toContain(mille.name);
    expect(await told()).toEqual(expect.arrayContaining(toldThat('factCorrected', mille)));
    // And back, once people are invited: the school hears nothing more about it, and the coordinator that the room no longer
    // fits.
    await addItem(family, 'Velkommen');
    await makeAgenda(family);
    const ids = { reference: family.reference, meetingId: family.meetingId, itemId: id, from: 0 };
    answered(await splitItem(town.services, town.as(sara), ids));
    answered(await invite(family));
    await deliver(town);
    const back = { ...asItStands.Bo, reason: 'Det var en fejl' };
    expect(shown('correct', await fill(correctMemberForm, bo(), back)).told).toEqual([mille.name]);
    expect((await item())?.attend).not.toContain(mille.name);
    expect(await told()).toEqual(
      expect.arrayContaining([...toldThat('factCorrected', mille), ...toldThat('roomNoLongerFits', sara)]),
    );
  });

  it('a name, a year, a home: they are so on every card, and people keep their places', async () => {
    const named = { ...asItStands.Alma, name: 'Alma Lund', birthYear: '2009', reason: 'Fejl' };
    answered(await fill(correctMemberForm, { member: family.member('Alma') }, named));
    const meeting = answered(
      await meetingView(town.services, town.as(sara), family.reference, family.meetingId),
    );
    expect(meeting.participants.map(({ name }) => name)).toContain('Alma Lund');
    // At 17 she has to consent herself too.
    await consentTo(family, school.id);
    const consents = answered(await consentView(town.services, town.as(sara), family.reference));
    expect(JSON.stringify(consents)).toContain('"name":"Alma Lund","state":"missing"');
    expect((await storedCase(town, family.reference)).members.at(-1)).toMatchObject({ birthYear: 2009 });
  });

  it.each([
    [{ ...asItStands.Bo, name: 'Freja' }, 'MemberExists'],
    [{ ...asItStands.Bo, name: ' ' }, 'FieldMissing'],
    [{ ...asItStands.Bo, birthYear: '2050' }, 'YearImpossible'],
  ])('what can’t be is refused by its field: %j', async (values, code) => {
    expect(refusalOf(await fill(correctMemberForm, bo(), values))).toMatchObject({ code });
  });

  it('M10: the language and the interpreter', async () => {
    const heard = { ...asItStands.Bo, language: 'arabisk', interpreter: 'true' };
    answered(await fill(correctMemberForm, bo(), heard));
    expect((await facts()).find((one) => one.what === 'member' && one.name === 'Bo')).toMatchObject({
      language: 'arabisk',
      interpreter: true,
    });
  });

  it('a member who is none: what they said yes to and what was agreed about them falls, and a reason is needed', async () => {
    await consentTo(family, school.id);
    expect(refusalOf(await fill(removeMemberForm, bo(), {}))).toMatchObject({ code: 'ReasonMissing' });
    const view = shown('correct', await fill(removeMemberForm, bo(), { reason: 'Forkert sag' }));
    expect(view.done).toBe('memberRemoved');
    const { members, consents = [] } = await storedCase(town, family.reference);
    expect(members.map(({ name }) => name)).toEqual(['Freja', 'Alma']);
    expect(consents.every(({ giverId }) => giverId === family.member('Freja'))).toBe(true);
    const { obstacles } = answered(
      await meetingView(town.services, town.as(sara), family.reference, family.meetingId),
    );
    expect(obstacles[0]).toEqual({ kind: 'left', names: ['Bo'] });
  });

  it('S11: nobody is taken out whom a protection names', async () => {
    const values = {
      who: `member:${family.member('Alma')}`,
      from: `member:${family.member('Bo')}`,
      matters: 'place',
      reason: 'Tilhold',
    };
    answered(await fill(recordProtectionForm, {}, values));
    expect(refusalOf(await fill(removeMemberForm, bo(), { reason: 'Fejl' }))).toMatchObject({
      code: 'MemberProtected',
    });
  });

  it('somebody in the network: a colleague keeps the name of the staff list', async () => {
    const { network } = await storedCase(town, family.reference);
    const person = network[0]?.id ?? '';
    answered(await fill(correctNetworkForm, { person }, { name: 'En anden', role: 'jobkonsulent' }));
    expect((await storedCase(town, family.reference)).network[0]).toMatchObject({
      name: jonas.name,
      role: 'jobkonsulent',
    });
  });

  it('C5: a contact that was logged twice is taken off, and the next one is counted from what is left', async () => {
    const log = () => logContactToday(town.services, town.as(sara), family.reference, 'phone');
    await log();
    town.moveTo('2026-06-15T08:00:00Z');
    await log();
    const contacts = (await facts()).filter(({ what }) => what === 'contact');
    expect(contacts).toHaveLength(2);
    const contact = contacts[0]?.actions[0]?.ids?.contact ?? '';
    answered(await fill(takeOffContactForm, { contact }, {}));
    expect((await storedCase(town, family.reference)).lastContactOn).toBe('2026-06-08');
    // Pressed again, it is already removed.
    answered(await fill(takeOffContactForm, { contact }, {}));
    expect((await facts()).filter(({ what }) => what === 'contact')).toHaveLength(1);
  });
});

describe('L8: a meeting that was closed too early', () => {
  const ids = () => ({ meeting: family.meetingId });
  const close = () => closeLiveMeeting(town.services, town.as(sara), family.reference, family.meetingId);
  const closeAnyway = () =>
    closeUntouchedMeeting(town.services, town.as(sara), family.reference, family.meetingId);
  beforeEach(() => town.moveTo('2026-06-16T10:00:00Z'));

  it('asks first when nothing was noted', async () => {
    expect(answered(await close())).toMatchObject({ asks: true, state: 'planned' });
    expect(answered(await closeAnyway()).state).toBe('held');
    expect(answered(await close())).not.toHaveProperty('asks');
  });

  it('is opened again with a reason, and the case counts its rhythm anew', async () => {
    const before = await storedCase(town, family.reference);
    answered(await closeAnyway());
    expect((await storedCase(town, family.reference)).meetingsHeld).toHaveLength(1);
    expect(refusalOf(await fill(reopenMeetingForm, ids(), {}))).toMatchObject({ code: 'ReasonMissing' });
    answered(await fill(reopenMeetingForm, ids(), { reason: 'Lukket ved en fejl' }));
    const after = await storedCase(town, family.reference);
    expect([after.meetingsHeld, after.meetings]).toEqual([before.meetingsHeld, before.meetings]);
    expect((await storedMeeting(town, family.meetingId)).state).toBe('planned');
    answered(await closeAnyway());
  });

  it('stays closed once its minutes are begun', async () => {
    answered(await closeAnyway());
    answered(await openedMinutes(town.services, town.as(sara), family.reference, family.meetingId));
    expect(refusalOf(await fill(reopenMeetingForm, ids(), { reason: 'Fejl' }))).toMatchObject({
      code: 'MinutesBegun',
    });
  });

  it('who was there is put right, and a draft of the minutes follows', async () => {
    answered(await closeAnyway());
    answered(await openedMinutes(town.services, town.as(sara), family.reference, family.meetingId));
    const [first] = (await storedMeeting(town, family.meetingId)).participants;
    const present = { present: first?.id ?? '', reason: 'Glemt' };
    answered(await fill(correctAttendanceForm, ids(), present));
    const meeting = (await facts()).find(({ what }) => what === 'meeting');
    expect(meeting).toMatchObject({ attendance: [{ name: first?.name, attendance: 'present' }] });
    const minutes = answered(
      await openedMinutes(town.services, town.as(sara), family.reference, family.meetingId),
    );
    expect(JSON.stringify(minutes)).toContain('"attendance":"present"');
  });
});

describe('L8: one’s own last change is taken back', () => {
  const takeBack = async (by = sara, sure?: string) =>
    answered(await takeBackLast(town.services, town.as(by), sure));

  it('as a new event, once, and nothing of it is left', async () => {
    const before = await storedCase(town, family.reference);
    answered(await logContactToday(town.services, town.as(sara), family.reference, 'phone'));
    expect(await takeBack()).toMatchObject({ outcome: 'takenBack', change: { what: ['ContactLogged'] } });
    expect(await storedCase(town, family.reference)).toEqual(before);
    expect((await takeBack()).outcome).toBe('nothing');
    expect((await trailOf(town, family.reference)).at(-1)?.content?.events.map(({ type }) => type)).toEqual([
      'ChangeTakenBack',
      'ContactTakenOff',
    ]);
  });

  it('of a correction, and those who relied on it are told again', async () => {
    const before = await storedCase(town, family.reference);
    answered(await fill(correctAliasForm, {}, { alias: 'Familien Nymåne', reason: 'Stavefejl' }));
    await deliver(town);
    expect((await takeBack()).told).toEqual([jonas.name, mille.name]);
    expect(await storedCase(town, family.reference)).toEqual(before);
    expect(await told()).toEqual(expect.arrayContaining(toldThat('factCorrected', jonas, mille)));
  });

  it('of a meeting', async () => {
    const before = await storedMeeting(town, family.meetingId);
    await addItem(family, 'Fodbold');
    expect((await takeBack()).outcome).toBe('takenBack');
    expect(await storedMeeting(town, family.meetingId)).toEqual(before);
  });

  it('never a consent', async () => {
    await consentTo(family, school.id);
    const before = await storedCase(town, family.reference);
    expect((await takeBack()).outcome).toBe('consent');
    expect(await storedCase(town, family.reference)).toEqual(before);
  });

  it('never what was sent', async () => {
    await addItem(family, 'Velkommen');
    await makeAgenda(family);
    answered(await invite(family));
    expect((await takeBack()).outcome).toBe('sent');
    expect((await storedMeeting(town, family.meetingId)).state).toBe('invited');
  });

  it('asked first where it is not of today', async () => {
    answered(await logContactToday(town.services, town.as(sara), family.reference, 'phone'));
    town.moveTo('2026-06-10T08:00:00Z');
    const offered = await takeBack();
    expect(offered.outcome).toBe('offered');
    expect((await storedCase(town, family.reference)).lastContactOn).toBe('2026-06-08');
    expect((await takeBack(sara, offered.actions[0]?.ids?.sure)).outcome).toBe('takenBack');
    expect((await storedCase(town, family.reference)).lastContactOn).toBeUndefined();
  });

  it('nobody else’s: somebody who changed nothing has nothing to take back', async () => {
    expect((await takeBack(jonas)).outcome).toBe('nothing');
  });
});
