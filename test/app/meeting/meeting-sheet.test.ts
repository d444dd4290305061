import { addNetworkForm, removeNetworkForm } from '../../../src/app/case/family';
import { splitItem } from '../../../src/app/meeting/agenda/agenda';
import { openCalendar } from '../../../src/app/meeting/calendar-link';
import { invitationView } from '../../../src/app/meeting/invitation';
import { addPersonForm, cancelMeetingForm, moveMeetingForm } from '../../../src/app/meeting/meeting-forms';
import { printAgenda, printInvitation } from '../../../src/app/meeting/meeting-sheet';
import { meetingView } from '../../../src/app/meeting/meeting-view';
import { openSheet } from '../../../src/app/sheets/sheets';
import { renderCalendarFile } from '../../../src/cards/meeting/calendar-file';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { handOver, readsOf, storedCase } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import {
  addItem,
  type FamilyWithMeeting,
  familyWithMeeting,
  fillIn,
  invite,
  makeAgenda,
  meetingTime,
} from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { jonas, mille, sara } from '../../support/people';

let town: TestMunicipality;
let family: FamilyWithMeeting;
const as = (person: StaffMember) => town.as(person);
const ids = () => ({ reference: family.reference, meeting: family.meetingId });

/** Kim, whom Alma has chosen, is invited; Alma's absence is only for the family. */
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
  const { reference, meetingId } = family;
  const kim = { kind: 'private', name: 'Kim', role: 'fodboldtræner', childsWish: 'true' };
  answered(await fillIn(town, town.as(sara), addNetworkForm, { reference }, kim));
  const [person] = (await storedCase(town, reference)).network.filter(({ name }) => name === 'Kim');
  const more = { people: `network:${person?.id}`, supportPerson: 'Ellen', supports: family.member('Alma') };
  answered(await fillIn(town, town.as(sara), addPersonForm, ids(), more));
  await addItem(family, 'Jeg vil gerne i skole');
  const itemId = await addItem(family, 'Fravær', {
    types: 'absence',
    aboutIds: family.member('Alma'),
    purpose: 'meeting',
  });
  answered(await splitItem(town.services, town.as(sara), { reference, meetingId, itemId, from: 0 }));
  await makeAgenda(family);
  answered(await invite(family));
});

const tokenIn = (url: string | undefined): string => /([\w-]{22})(\.ics)?$/.exec(url ?? '')?.[1] ?? '';

const printedFor = async (name: string) => {
  const { participants } = answered(
    await meetingView(town.services, town.as(sara), family.reference, family.meetingId),
  );
  const press = participants
    .find((one) => one.name === name)
    ?.actions.find(({ verb }) => verb === 'meeting.print');
  const { reference, meetingId } = family;
  const printed = await printInvitation(
    town.services,
    as(sara),
    reference,
    meetingId,
    press?.ids?.participant ?? '',
  );
  return openSheet(town.services, [tenantId], tokenIn(answered(printed).sheetUrl));
};

describe('printed invitations (M5, M8)', () => {
  test('hold the items that the recipient may hear at this moment, and nobody else’s name', async () => {
    const opened = await printedFor('Kim');
    if (opened?.kind !== 'invitation') throw new Error(`not an invitation: ${opened?.kind}`);
    expect(opened.sheet).toMatchObject({ recipient: 'Kim', time: { on: '2026-06-16' } });
    expect(opened.sheet.items).toEqual([
      { number: 1, owner: { kind: 'member' }, text: 'Jeg vil gerne i skole' },
    ]);
    expect(JSON.stringify(opened.sheet)).not.toMatch(/Alma|Freja|Fravær|HOI/);
  });

  test('a parent’s holds what they may hear of their child', async () => {
    const opened = await printedFor('Freja');
    if (opened?.kind !== 'invitation') throw new Error('not an invitation');
    expect(opened.sheet.items.map(({ text }) => text)).toEqual(['Jeg vil gerne i skole', 'Fravær']);
  });

  test('the child’s says where, when, who comes, and who sits beside', async () => {
    const opened = await printedFor('Alma');
    if (opened?.kind !== 'childInvitation') throw new Error('not a child’s invitation');
    expect(opened.sheet).toMatchObject({ child: 'Alma', coordinator: 'Sara Testlund', besideMe: 'Ellen' });
    expect(opened.sheet.people).toContainEqual({ name: 'Kim', role: 'fodboldtræner', group: 'network' });
    expect(opened.sheet.people.map(({ name }) => name)).not.toContain('Alma');
    // Sara holds the meeting and is not a participant; she comes all the same.
    expect(opened.sheet.people).toContainEqual(
      expect.objectContaining({ name: 'Sara Testlund', group: 'staff' }),
    );
    expect(JSON.stringify(opened.sheet)).not.toContain('Fravær');
  });

  test('a colleague with a chat of their own gets none, and nobody but the coordinator prints', async () => {
    const { reference, meetingId } = family;
    const forJonas = await printInvitation(
      town.services,
      as(sara),
      reference,
      meetingId,
      `staff:${jonas.id}`,
    );
    expect(refusalOf(forJonas)).toEqual({ code: 'NoLongerThere' });
    const freja = `member:${family.member('Freja')}`;
    const byJonas = await printInvitation(town.services, as(jonas), reference, meetingId, freja);
    expect(refusalOf(byJonas)).toEqual({ code: 'NotFound' });
  });

  test('the agenda is the coordinator’s own copy, with who leaves the room; opening it is recorded (L1)', async () => {
    const printed = answered(await printAgenda(town.services, as(sara), family.reference, family.meetingId));
    const opened = await openSheet(town.services, [tenantId], tokenIn(printed.sheetUrl));
    if (opened?.kind !== 'agenda') throw new Error('not an agenda');
    expect(opened.sheet.items[1]).toMatchObject({
      text: 'Fravær',
      leave: ['Jonas Attrap', 'Mille Fiktiv', 'Kim'],
    });
    expect((await readsOf(town, `case.${family.reference}`)).at(-1)).toMatchObject({
      what: 'meetingPrinted',
    });
  });

  describe('the link to a page', () => {
    let token: string;
    beforeEach(async () => {
      const { reference, meetingId } = family;
      token = tokenIn(answered(await printAgenda(town.services, as(sara), reference, meetingId)).sheetUrl);
    });
    const opens = async () => (await openSheet(town.services, [tenantId], token)) !== undefined;

    test('opens it for half an hour', async () => {
      town.moveTo('2026-06-08T07:29:00Z');
      expect(await opens()).toBe(true);
      town.moveTo('2026-06-08T07:31:00Z');
      expect(await opens()).toBe(false);
    });

    test('opens nothing once whoever made it no longer holds the case', async () => {
      await handOver(town, family.reference);
      expect(await opens()).toBe(false);
    });
  });
});

describe('the calendar file', () => {
  const linkOf = async (person: StaffMember): Promise<string> => {
    const { reference, meetingId } = family;
    const view = answered(await invitationView(town.services, as(person), reference, meetingId));
    return tokenIn(view.calendarUrl);
  };
  const fileOf = async (token: string): Promise<string> => {
    const opened = await openCalendar(town.services, [tenantId], token);
    return opened === undefined
      ? ''
      : renderCalendarFile(opened.facts, new Date(town.services.clock.now()), 'da');
  };

  test('says when, and nothing of the family', async () => {
    const file = await fileOf(await linkOf(jonas));
    expect(file).toContain('SUMMARY:Møde\r\n');
    expect(file).toContain('DTSTART:20260616T080000Z');
    expect(file).toContain('DTEND:20260616T093000Z');
    expect(file).not.toMatch(/HOI|Månesten|Alma|Familiehuset|skole|LOCATION|DESCRIPTION/);
  });

  test('keeps its id through a move and a cancellation, and the sequence rises', async () => {
    const token = await linkOf(jonas);
    const files = [await fileOf(token)];
    answered(await fillIn(town, town.as(sara), moveMeetingForm, ids(), { ...meetingTime, on: '2026-06-18' }));
    files.push(await fileOf(token));
    answered(await fillIn(town, town.as(sara), cancelMeetingForm, ids(), {}));
    files.push(await fileOf(token));
    const each = (what: RegExp) => files.map((file) => what.exec(file)?.[1]);
    expect(new Set(each(/UID:(.+)\r/)).size).toBe(1);
    expect(each(/SEQUENCE:(\d+)/)).toEqual(['0', '1', '2']);
    expect(each(/METHOD:(\w+)/)).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL']);
    expect(each(/STATUS:(\w+)/)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  });

  test('is the same link each time, and another for everybody', async () => {
    expect(await linkOf(jonas)).toBe(await linkOf(jonas));
    expect(await linkOf(jonas)).not.toBe(await linkOf(mille));
  });

  test('opens nothing for whoever has left the case, and for a link that somebody made up', async () => {
    const token = await linkOf(jonas);
    const { reference } = family;
    answered(await fillIn(town, town.as(sara), removeNetworkForm, { reference }, { person: 'Jonas Attrap' }));
    expect(await fileOf(token)).toBe('');
    expect(await fileOf('A'.repeat(22))).toBe('');
    expect(await fileOf('../..')).toBe('');
  });

  test('still tells of a cancellation a month past the meeting’s day, and then no more', async () => {
    const token = await linkOf(jonas);
    town.moveTo('2026-07-10T08:00:00Z');
    expect(await fileOf(token)).not.toBe('');
    town.moveTo('2026-07-20T08:00:00Z');
    expect(await fileOf(token)).toBe('');
  });
});
