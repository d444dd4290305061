import type { Services } from '../../src/app/base/services';
import { carryOverItems } from '../../src/app/meeting/agenda/agenda';
import { agendaView } from '../../src/app/meeting/agenda/agenda-view';
import { heldMeetingView } from '../../src/app/meeting/live/held-meeting';
import { showMeeting } from '../../src/app/meeting/meeting-command';
import { planMeetingForm } from '../../src/app/meeting/meeting-plan';
import { meetingsOf, readMeetingTrails } from '../../src/app/meeting/meeting-store';
import { auditView } from '../../src/app/trail/audit';
import { departments, settings } from '../../src/demo/departments';
import { lea, rie, sara, staffList } from '../../src/demo/staff';
import { instantAt } from '../../src/domain/base/calendar';
import type { CaseReference, FamilyCase } from '../../src/domain/case/family-case';
import type { Meeting } from '../../src/domain/meeting/meeting';
import { applyMeeting } from '../../src/domain/meeting/meeting-apply';
import { meetingRoom, misfitsIn } from '../../src/domain/meeting/meeting-room';
import type { StaffMember } from '../../src/domain/organisation/organisation';
import { answered } from '../support/family-case';
import { caseOf, dayOfStory, days, seededOn, storyDay, tenantId } from './seeded';

const reference = 'HOI-2026-001' as CaseReference;

const as = (person: StaffMember) => ({ tenantId, person, requestId: `look-${person.id}` });

describe.each(days)('the meetings of Familien Månesten (domain § 5), told on %s', (today) => {
  const day = (date: string) => dayOfStory(date, today);
  let services: Services;
  let familyCase: FamilyCase;
  let startup: Meeting;
  let followUp: Meeting;
  beforeAll(async () => {
    services = await seededOn(today);
    familyCase = await caseOf(services, reference);
    const [second, first, ...others] = await meetingsOf(services, tenantId, reference, 'over');
    if (first === undefined || second === undefined || others.length > 0) throw new Error('not two meetings');
    [startup, followUp] = [first, second];
  });

  const nameIn = ({ participants }: Meeting) => {
    const names = new Map(participants.map(({ id, name }) => [id, name]));
    return (id: string): string => names.get(id) ?? '';
  };
  const scaleOf = (meeting: Meeting) =>
    Object.fromEntries(
      Object.entries(meeting.record.scale).map(([id, value]) => [nameIn(meeting)(id), value]),
    );
  const membersNamed = (ids: readonly string[]) =>
    ids.map((id) => familyCase.members.find((member) => member.id === id)?.name);

  test('M1, M2: both were held in time, and the case counts its rhythm from them', () => {
    expect([startup, followUp]).toMatchObject([
      { kind: 'startup', state: 'held', time: { on: day('2026-04-21') } },
      { kind: 'followUp', state: 'held', time: { on: day('2026-06-16') } },
    ]);
    expect(familyCase.meetingsHeld).toEqual([
      { kind: 'startup', on: day('2026-04-21'), id: startup.id },
      { kind: 'followUp', on: day('2026-06-16'), id: followUp.id },
    ]);
    expect(familyCase.meetings).toEqual([]);
  });

  test('M4: the agendas were made with Freja, Bo and Alma, whose words come first', () => {
    for (const [meeting, on] of [
      [startup, day('2026-04-17')],
      [followUp, day('2026-06-09')],
    ] as const) {
      const { preparation, items } = meeting.agenda;
      expect(preparation).toMatchObject({ kind: 'withFamily', on });
      expect(membersNamed(preparation?.kind === 'withFamily' ? preparation.memberIds : [])).toEqual([
        'Freja',
        'Bo',
        'Alma',
      ]);
      expect(items.filter(({ owner }) => owner.kind === 'member').length).toBeGreaterThanOrEqual(3);
      expect(items.every(({ typesUnsaid }) => typesUnsaid === undefined)).toBe(true);
      expect(meeting.childrensWishes).toHaveLength(2);
    }
  });

  test('M6: Freja 4, Alma 3, the school 4; then 6, 5 and 5', () => {
    expect(scaleOf(startup)).toEqual({ Freja: 4, Alma: 3, 'Mille Fiktiv': 4 });
    expect(scaleOf(followUp)).toEqual({ Freja: 6, Alma: 5, 'Mille Fiktiv': 5 });
  });

  test('R1, P3: each agreement has its one responsible and its day, of those who take part', () => {
    const agreed = (meeting: Meeting) =>
      meeting.record.agreements.map(({ responsibleId = '', dueOn = '' }) => {
        expect(dueOn >= meeting.time.on).toBe(true);
        return nameIn(meeting)(responsibleId);
      });
    expect(agreed(startup)).toEqual(['Mille Fiktiv', 'Bo', 'Gudrun', 'Jonas Attrap', 'Freja']);
    expect(agreed(followUp)).toEqual(['Mille Fiktiv', 'Bo', 'Gudrun', 'Jonas Attrap']);
  });

  test('everybody was asked and has answered, and it is written down who came', () => {
    for (const { participants, record } of [startup, followUp]) {
      for (const { id, invitation, who } of participants) {
        expect(invitation?.answer).toBeDefined();
        expect(record.attendance[id]).toBeDefined();
        // Colleagues are asked in their own chat; for the others it is recorded how they got theirs.
        expect(invitation?.sent === undefined).toBe(who.kind === 'staff');
      }
    }
  });

  test('M5, S6: Kim comes to the one item that Alma wants, by both parents’ consent', () => {
    const kim = followUp.participants.find(({ name }) => name === 'Kim')?.id ?? '';
    const hears = followUp.agenda.items.filter(({ withoutIds = [] }) => !withoutIds.includes(kim));
    expect(hears).toMatchObject([{ types: ['wellbeing'], purpose: 'meeting', owner: { kind: 'member' } }]);
    expect(startup.participants.map(({ name }) => name)).not.toContain('Kim');
  });

  test('S6: nobody sits in the room for what they may not hear, by the consents that stand', () => {
    const facts = {
      familyCase,
      organisation: { departments: new Map(departments.map((one) => [one.id, one])) },
      settings,
      at: instantAt(day('2026-06-16'), '15:00'),
    };
    const staff = new Map(staffList(day).map((person) => [person.id, person]));
    for (const meeting of [startup, followUp]) {
      expect(misfitsIn(meeting, meetingRoom(meeting, facts, staff))).toEqual([]);
    }
  });

  test('S2: the item about Storm’s language was taken off, since Bo said no', async () => {
    const trails = await readMeetingTrails(services, tenantId, reference);
    const events = trails.flatMap(({ links }) => links.flatMap(({ content }) => content.events));
    const dropped = events.flatMap((event) => (event.type === 'AgendaItemRemoved' ? [event.itemId] : []));
    expect(
      events.flatMap((event) =>
        event.type === 'AgendaItemAdded' && dropped.includes(event.item.id) ? [event.item.types] : [],
      ),
    ).toEqual([['languageDevelopment']]);
    for (const { agenda } of [startup, followUp]) {
      expect(agenda.items.flatMap(({ types }) => types)).not.toContain('languageDevelopment');
    }
  });

  test('each meeting is what its trail tells, and the audit of the case finds nothing broken (L1)', async () => {
    const trails = await readMeetingTrails(services, tenantId, reference);
    for (const { meeting, links } of trails) {
      const retold = links
        .flatMap(({ content }) => content.events)
        .reduce<Meeting | undefined>(applyMeeting, undefined);
      expect(retold).toEqual([startup, followUp].find(({ id }) => id === meeting.id));
    }
    expect(answered(await auditView(services, as(rie), reference, 0))).toMatchObject({ intact: true });
  });
});

describe('what Lea finds', () => {
  let services: Services;
  beforeEach(async () => {
    services = await seededOn(storyDay);
  });

  test('M2: the next meeting is proposed within its deadline, and she can look at those before', async () => {
    const form = answered(await showMeeting(services, as(lea), reference));
    expect(form).toMatchObject({
      name: 'form',
      form: 'meeting.plan',
      proposal: { dueBy: '2026-08-11', late: false },
      links: [{ verb: 'meeting.list' }],
    });
  });

  test('M6: how the last meeting went, and each one’s movement', async () => {
    const [last] = await meetingsOf(services, tenantId, reference, 'over', 1);
    const view = answered(await heldMeetingView(services, as(lea), reference, last?.id ?? ''));
    expect(view.scale).toEqual([
      { name: 'Freja', numbers: [4, 6] },
      { name: 'Alma', numbers: [3, 5] },
      { name: 'Mille Fiktiv', numbers: [4, 5] },
    ]);
    expect(view.leftOpen).toHaveLength(2);
  });

  test('the two items that were left open can be carried over to the next agenda, once', async () => {
    const time = { kind: 'followUp', on: '2026-08-11', start: '10:00', place: 'Familiehuset' };
    const planned = answered(await planMeetingForm.submit(services, as(lea), { reference }, time));
    const meetingId = planned.name === 'meeting' ? planned.meetingId : '';
    expect(answered(await agendaView(services, as(lea), reference, meetingId)).leftOpen).toBe(2);
    const actor = { ...as(lea), requestId: 'carry' };
    const view = answered(await carryOverItems(services, actor, { reference, meetingId }));
    expect(view.items.map(({ carriedOver, owner }) => [carriedOver, owner])).toEqual([
      [true, { kind: 'member', name: 'Alma' }],
      [true, { kind: 'member', name: 'Bo' }],
    ]);
    expect(view.leftOpen).toBe(0);
  });

  test('Sara, who held them, no longer sees them', async () => {
    const [last] = await meetingsOf(services, tenantId, reference, 'over', 1);
    const view = await heldMeetingView(services, as(sara), reference, last?.id ?? '');
    expect(view).toMatchObject({ ok: false, refusal: { code: 'NotFound' } });
  });
});
