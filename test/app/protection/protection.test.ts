import { caseView } from '../../../src/app/case/case-view';
import { addNetworkForm } from '../../../src/app/case/family';
import { appointDeputyForm } from '../../../src/app/continuity/deputy';
import { openCalendar } from '../../../src/app/meeting/calendar-link';
import { invitationView } from '../../../src/app/meeting/invitation';
import { removeFromMeeting } from '../../../src/app/meeting/meeting';
import { moveMeetingForm } from '../../../src/app/meeting/meeting-forms';
import { planMeetingForm } from '../../../src/app/meeting/meeting-plan';
import { printInvitation } from '../../../src/app/meeting/meeting-sheet';
import { readMeetingTrails } from '../../../src/app/meeting/meeting-store';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { endProtectionForm, recordProtectionForm } from '../../../src/app/protection/protection';
import { openSheet } from '../../../src/app/sheets/sheets';
import { noticeView } from '../../../src/app/telling/notice-views';
import { brokenAt } from '../../../src/domain/base/hash-chain';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { storedCase } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
  meetingTime,
  storedMeeting,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, lea, sara } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
const as = (person: StaffMember) => town.as(person);
const member = (name: string): string => `member:${family.member(name)}`;
const meetingIds = () => ({ reference: family.reference, meeting: family.meetingId });

const protect = (from: string, values: Record<string, string> = {}) =>
  fillIn(
    town,
    town.as(sara),
    recordProtectionForm,
    { reference: family.reference },
    {
      who: [member('Freja'), member('Alma')].join(','),
      from,
      matters: 'place,time,contact,participation',
      reason: 'Tilhold til 2027',
      ...values,
    },
  );

const meeting = async () =>
  answered(await meetingView(town.services, as(sara), family.reference, family.meetingId));
const shownCase = async (person = sara) =>
  answered(await caseView(town.services, as(person), family.reference));

/** Sara's family is ready to be invited. */
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  await addItem(family, 'Jeg vil gerne i skole');
  await makeAgenda(family);
});

describe('S11: a protection', () => {
  test('stands on the coordinator’s case with what, against whom and why, to be changed and ended', async () => {
    answered(await protect(member('Bo')));
    const { protections } = await shownCase();
    expect(protections?.rows).toEqual([
      expect.objectContaining({
        who: ['Freja', 'Alma'],
        from: ['Bo'],
        matters: ['place', 'time', 'contact', 'participation'],
        reason: 'Tilhold til 2027',
        since: '2026-06-08',
      }),
    ]);
    expect(protections?.rows[0]?.actions.map(({ verb }) => verb)).toEqual([
      'protection.change',
      'protection.end',
    ]);
  });

  test('is nowhere to be seen for colleagues in the network', async () => {
    answered(await protect(member('Bo')));
    expect(JSON.stringify(await shownCase(jonas))).not.toMatch(/protect|Tilhold/);
  });

  test('said anew changes, and ended with a reason is gone; the trail keeps both', async () => {
    answered(await protect(member('Bo')));
    const [protection] = (await storedCase(town, family.reference)).protections ?? [];
    const ids = { reference: family.reference, protection: protection?.id ?? '' };
    answered(
      await fillIn(town, town.as(sara), recordProtectionForm, ids, {
        who: member('Freja'),
        from: member('Bo'),
        matters: 'time',
        reason: 'Kun tiden',
      }),
    );
    expect((await shownCase()).protections?.rows).toMatchObject([{ who: ['Freja'], matters: ['time'] }]);
    expect(refusalOf(await fillIn(town, town.as(sara), endProtectionForm, ids, { reason: ' ' }))).toEqual({
      code: 'ReasonMissing',
      field: 'reason',
    });
    answered(await fillIn(town, town.as(sara), endProtectionForm, ids, { reason: 'Ophævet' }));
    expect((await shownCase()).protections).toBeUndefined();
  });

  test('is recorded by the coordinator alone, of people in the case, and not from themselves', async () => {
    const values = { who: member('Freja'), from: member('Bo'), matters: 'time', reason: 'Tilhold' };
    const by = (person: StaffMember, more = {}) =>
      fillIn(
        town,
        town.as(person),
        recordProtectionForm,
        { reference: family.reference },
        { ...values, ...more },
      );
    expect(refusalOf(await by(jonas))).toEqual({ code: 'NotAllowed' });
    expect(refusalOf(await by(sara, { from: 'member:nobody' }))).toMatchObject({
      code: 'ChoiceUnknown',
      field: 'from',
    });
    expect(refusalOf(await by(sara, { from: member('Freja') }))).toMatchObject({
      code: 'ProtectionFromSelf',
    });
    expect(refusalOf(await by(sara, { matters: '' }))).toMatchObject({
      code: 'FieldMissing',
      field: 'matters',
    });
    expect(refusalOf(await by(sara, { reason: '' }))).toMatchObject({ code: 'ReasonMissing' });
  });

  test('from a colleague keeps the whole case from them: they do not become deputy', async () => {
    answered(
      await fillIn(
        town,
        town.as(sara),
        addNetworkForm,
        { reference: family.reference },
        { kind: 'colleague', name: lea.name },
      ),
    );
    answered(await protect(`staff:${lea.id}`));
    const deputy = { deputy: lea.id, from: '2026-06-10', to: '2026-06-20' };
    const refused = await fillIn(
      town,
      town.as(sara),
      appointDeputyForm,
      { reference: family.reference },
      deputy,
    );
    expect(refusalOf(refused)).toMatchObject({ code: 'ProtectionFromHolder', params: { name: lea.name } });
  });
});

describe('S11: an invitation to the meeting of somebody who is protected', () => {
  test('is stopped, says with whom, and offers a separate meeting', async () => {
    answered(await protect(member('Bo')));
    expect(refusalOf(await invite(family))).toEqual({ code: 'MeetingKeptFrom', params: { names: 'Bo' } });
    const { obstacles, actions } = await meeting();
    expect(obstacles).toEqual([{ kind: 'keptApart', names: ['Bo'], protectedNames: ['Freja', 'Alma'] }]);
    expect(actions[0]).toMatchObject({ verb: 'meeting.separate', ids: { participant: member('Bo') } });
  });

  test('goes out once the other is off the list', async () => {
    answered(await protect(member('Bo')));
    answered(
      await removeFromMeeting(town.services, town.as(sara), family.reference, family.meetingId, member('Bo')),
    );
    expect(answered(await invite(family)).done).toBe('invited');
  });

  test('a contact detail alone stops no meeting', async () => {
    answered(await protect(member('Bo'), { matters: 'contact' }));
    expect(answered(await invite(family)).done).toBe('invited');
  });

  test('stops the whole private network where it is protected from all of it', async () => {
    const { reference } = family;
    const kim = { kind: 'private', name: 'Kim', role: 'nabo', childsWish: 'true' };
    answered(await fillIn(town, town.as(sara), addNetworkForm, { reference }, kim));
    answered(await protect('privateNetwork'));
    answered(
      await fillIn(
        town,
        town.as(sara),
        planMeetingForm,
        { reference },
        { ...meetingTime, kind: 'network', on: '2026-06-18' },
      ),
    );
    const [, next] = (await storedCase(town, reference)).meetings ?? [];
    const view = answered(await meetingView(town.services, as(sara), reference, next?.id ?? ''));
    expect(view.obstacles).toContainEqual(expect.objectContaining({ kind: 'keptApart', names: ['Kim'] }));
  });

  test('the separate meeting has its own time and place, the same agenda, the professionals, and not the family', async () => {
    answered(await protect(member('Bo')));
    const ids = { ...meetingIds(), participant: member('Bo') };
    const form = answered(await planMeetingForm.open(town.services, town.as(sara), ids));
    expect(form.fields.find(({ id }) => id === 'place')?.value).toBeUndefined();
    expect(form.fields.find(({ id }) => id === 'on')?.value).not.toBe(meetingTime.on);
    const planned = answered(
      await fillIn(town, town.as(sara), planMeetingForm, ids, {
        ...meetingTime,
        kind: 'network',
        on: '2026-06-17',
        place: 'Rådhuset',
      }),
    );
    expect(planned).toMatchObject({ name: 'meeting', time: { on: '2026-06-17' } });
    const { participants } = await storedMeeting(town, family.meetingId);
    expect(participants.map(({ name }) => name)).not.toContain('Bo');
    const id = planned.name === 'meeting' ? planned.meetingId : '';
    const separate = await storedMeeting(town, id);
    expect(separate.participants.map(({ name }) => name)).toEqual(['Bo', 'Jonas Attrap', 'Mille Fiktiv']);
    expect(separate.agenda.items.map(({ text }) => text)).toEqual(['Jeg vil gerne i skole']);
    // It is gone through again before anybody is invited (M4).
    expect(separate.agenda.preparation).toBeUndefined();
    // Both in one commit: the link of the other meeting lies beside that of the separate one.
    const { documents } = await town.store
      .partition({ tenantId })
      .find<{ readonly beside?: object }>('meetingEvent', { keys: [`meeting:${id}`] });
    expect(Object.keys(documents[0]?.body.beside ?? {})).toContain(`meeting:${family.meetingId}`);
    for (const { links, head } of await readMeetingTrails(town.services, tenantId, family.reference))
      expect(brokenAt(links, head)).toBeUndefined();
  });
});

describe('S11: recorded after the invitations went out', () => {
  beforeEach(async () => {
    answered(await invite(family));
  });

  test('the coordinator is told who knows already', async () => {
    answered(await protect(member('Bo')));
    expect((await shownCase()).protections?.known).toEqual([
      { time: expect.objectContaining({ on: '2026-06-16' }), names: ['Bo'] },
    ]);
  });

  test('nothing more is printed for them, and a sheet from before shows nothing', async () => {
    const { reference, meetingId } = family;
    const printed = answered(
      await printInvitation(town.services, as(sara), reference, meetingId, member('Bo')),
    );
    const token = /([\w-]{22})$/.exec(printed.sheetUrl ?? '')?.[1] ?? '';
    answered(await protect(member('Bo')));
    expect(await openSheet(town.services, [tenantId], token)).toBeUndefined();
    expect(
      refusalOf(await printInvitation(town.services, as(sara), reference, meetingId, member('Bo'))),
    ).toEqual({
      code: 'MeetingKeptFrom',
      params: { names: 'Bo' },
    });
    answered(await printInvitation(town.services, as(sara), reference, meetingId, member('Freja')));
  });

  test('the meeting is not moved while they would hear of it', async () => {
    answered(await protect(member('Bo')));
    const moved = await fillIn(town, town.as(sara), moveMeetingForm, meetingIds(), {
      ...meetingTime,
      on: '2026-06-18',
    });
    expect(refusalOf(moved)).toEqual({ code: 'MeetingKeptFrom', params: { names: 'Bo' } });
  });

  test('a colleague finds no invitation, no calendar file and no time any more, as if there were none', async () => {
    const { reference, meetingId } = family;
    const before = answered(await invitationView(town.services, as(jonas), reference, meetingId));
    const token = /([\w-]{22})\.ics$/.exec(before.calendarUrl ?? '')?.[1] ?? '';
    expect(await openCalendar(town.services, [tenantId], token)).toBeDefined();
    answered(await protect(`staff:${jonas.id}`));
    expect(refusalOf(await invitationView(town.services, as(jonas), reference, meetingId))).toEqual(
      refusalOf(await invitationView(town.services, as(jonas), reference, 'no-such-meeting')),
    );
    expect(await openCalendar(town.services, [tenantId], token)).toBeUndefined();
    answered(
      await removeFromMeeting(town.services, town.as(sara), reference, meetingId, `staff:${jonas.id}`),
    );
    const said = await noticeView(town.services, tenantId, jonas, {
      kind: 'noLongerInvited',
      reference,
      meetingId,
    });
    expect(said).toMatchObject({ message: { kind: 'noLongerInvited' } });
    expect(JSON.stringify(said)).not.toMatch(/2026-06-16|10:00|Familiehuset|protect/);
  });
});
