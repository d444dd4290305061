import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Meeting } from '../../../src/domain/meeting/meeting';
import {
  childrenNotHeard,
  type NewParticipant,
  participantsWhoLeft,
} from '../../../src/domain/meeting/meeting-participants';
import { alma, bo, freja, storm } from '../../support/consent-story';
import { acceptedCase, after as caseAfter, monday, refusalOf } from '../../support/family-case';
import {
  familyCase,
  freja$,
  gudrun$,
  invitedMeeting,
  jonas$,
  meetingAfter,
  meetingAnswer,
  meetingEvents,
  mille$,
  plannedMeeting,
  withParticipants,
} from '../../support/meeting/meeting';
import { bodil, gone, jonas, lea, mille, sara } from '../../support/people';

const add = (who: NewParticipant) => ({ type: 'addParticipant', who }) as const;
const ids = ({ participants }: Meeting) => participants.map(({ id }) => id);
const bisidder = (name = 'Bente Bisidder', memberId = freja.id) =>
  add({ kind: 'supportPerson', memberId, name });
const todayIs = { today: monday };

describe('M3: who takes part in a meeting', () => {
  it('M3: colleagues and private persons of the network, and members of the family', () => {
    expect(withParticipants().participants).toMatchObject([
      { id: freja$, name: 'Freja' },
      { id: 'member:alma', name: 'Alma' },
      { id: jonas$, name: 'Jonas Attrap' },
      { id: mille$, name: 'Mille Fiktiv' },
      { id: gudrun$, name: 'Gudrun' },
    ]);
  });

  it('M3: somebody who is there already is not added twice, however they are named', () => {
    const meeting = withParticipants();
    expect(meetingAnswer(meeting, add({ kind: 'staff', person: jonas }))).toEqual({ ok: true, value: [] });
    expect(
      meetingAnswer(meeting, add({ kind: 'network', personId: `network-${jonas.id.slice(-2)}` })),
    ).toEqual({
      ok: true,
      value: [],
    });
  });

  it('M3: a colleague named from the network is asked as a colleague', () => {
    const meeting = meetingAfter(
      plannedMeeting(),
      add({ kind: 'network', personId: `network-${mille.id.slice(-2)}` }),
    );
    expect(meeting.participants).toEqual([
      { id: mille$, who: { kind: 'staff', staffId: mille.id }, name: 'Mille Fiktiv' },
    ]);
  });

  it('the coordinator holds the meeting and is no participant', () => {
    expect(meetingAnswer(plannedMeeting(), add({ kind: 'staff', person: sara }))).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    ['a colleague without part in the case', add({ kind: 'staff', person: bodil }), 'ParticipantLeft'],
    ['a colleague who has left', add({ kind: 'staff', person: gone(jonas) }), 'PersonInactive'],
    ['somebody who is not in the network', add({ kind: 'network', personId: 'nobody' }), 'NoLongerThere'],
    ['somebody who is no member', add({ kind: 'member', memberId: 'gudrun' }), 'MemberUnknown'],
    ['a support person of nobody', bisidder('Bente', 'gudrun'), 'MemberUnknown'],
    ['a support person without a name', bisidder(' '), 'FieldMissing'],
  ])('not %s', (_who, command, code) => {
    expect(refusalOf(meetingAnswer(plannedMeeting(), command))?.code).toBe(code);
  });

  it('C2: the receiver of a hand-over can meet the family', () => {
    const handingOver: FamilyCase = { ...acceptedCase(), members: familyCase.members };
    expect(
      meetingAnswer(plannedMeeting(), add({ kind: 'staff', person: lea }), { familyCase: handingOver }).ok,
    ).toBe(true);
  });

  it('M5: a support person can always be added: late, and when the room is full', () => {
    let meeting = plannedMeeting();
    const network = Array.from({ length: 31 }, (_, at) => ({
      kind: 'private' as const,
      id: `friend-${at}`,
      name: `Ven ${at}`,
      relation: 'ven',
      atWeekends: false,
      inHolidays: false,
      afterEffort: false,
      childsWish: false,
    }));
    const crowded = { familyCase: { ...familyCase, network } };
    for (const { id } of network.slice(0, 30))
      meeting = meetingAfter(meeting, add({ kind: 'network', personId: id }), crowded);
    expect(
      refusalOf(meetingAnswer(meeting, add({ kind: 'network', personId: 'friend-30' }), crowded))?.code,
    ).toBe('TooMany');
    expect(meetingAfter(meeting, bisidder(), crowded).participants).toHaveLength(31);
    expect(ids(meetingAfter(invitedMeeting(), bisidder()))).toContain('support:new');
  });

  it('M5: each member can bring their own, and the same one is not added twice', () => {
    const meeting = meetingAfter(plannedMeeting(), bisidder(), { newId: 'bente' });
    expect(meetingAnswer(meeting, bisidder(' Bente Bisidder '))).toEqual({ ok: true, value: [] });
    expect(ids(meetingAfter(meeting, bisidder('Bente Bisidder', bo.id), { newId: 'bos' }))).toEqual([
      'support:bente',
      'support:bos',
    ]);
  });

  it('somebody added after the others were invited is not invited by that', () => {
    const meeting = meetingAfter(invitedMeeting(), add({ kind: 'member', memberId: bo.id }));
    expect(meeting.participants.at(-1)).toEqual({
      id: 'member:bo',
      who: { kind: 'member', memberId: bo.id },
      name: 'Bo',
    });
  });

  it('somebody can be removed, once', () => {
    const meeting = meetingAfter(withParticipants(), { type: 'removeParticipant', participantId: jonas$ });
    expect(ids(meeting)).not.toContain(jonas$);
    expect(meetingAnswer(meeting, { type: 'removeParticipant', participantId: jonas$ })).toEqual({
      ok: true,
      value: [],
    });
  });
});

describe('a participant who has left the case', () => {
  it('is told apart', () => {
    const left = caseAfter(caseAfter(familyCase, { type: 'removeNetworkPerson', id: 'gudrun' }), {
      type: 'removeNetworkPerson',
      id: `network-${jonas.id.slice(-2)}`,
    });
    const meeting = meetingAfter(withParticipants(), bisidder());
    expect(participantsWhoLeft(meeting, familyCase, todayIs)).toEqual([]);
    expect(participantsWhoLeft(meeting, left, todayIs).map(({ id }) => id)).toEqual([jonas$, gudrun$]);
  });

  it('C4: a deputy takes part while they deputise', () => {
    const covered = caseAfter(
      familyCase,
      { type: 'appointDeputy', deputy: bodil, coordinator: sara, from: monday, to: monday },
      { on: monday },
    );
    const doing = { familyCase: covered, now: '2026-06-08T06:00:00.000Z' as never };
    const june = plannedMeeting();
    const meeting = meetingAfter(june, add({ kind: 'staff', person: bodil }), doing);
    expect(participantsWhoLeft(meeting, covered, todayIs)).toEqual([]);
    expect(participantsWhoLeft(meeting, covered, { today: '2026-06-09' as never })).toHaveLength(1);
  });
});

describe('M5: the child’s wish for who takes part', () => {
  const wish = (text: string, memberId = alma.id) =>
    ({ type: 'recordChildsWish', memberId, wish: text }) as const;

  it('M5: is recorded for each meeting, one for each child, in their own words', () => {
    const meeting = meetingAfter(plannedMeeting(), [
      wish(' Kim skal med, ikke far '),
      wish('Mormor', storm.id),
    ]);
    expect(meeting.childrensWishes).toEqual([
      { memberId: 'alma', wish: 'Kim skal med, ikke far', on: '2026-04-09' },
      { memberId: 'storm', wish: 'Mormor', on: '2026-04-09' },
    ]);
  });

  it('M5: the last one counts; the same one again changes nothing', () => {
    const meeting = meetingAfter(plannedMeeting(), [wish('Kim'), wish('Kim og mormor')]);
    expect(meeting.childrensWishes.map((one) => one.wish)).toEqual(['Kim og mormor']);
    expect(meetingAnswer(meeting, wish('Kim og mormor'))).toEqual({ ok: true, value: [] });
  });

  it('M5: it tells which children nobody has asked', () => {
    expect(childrenNotHeard(plannedMeeting(), familyCase)).toEqual([alma.id, storm.id]);
    expect(childrenNotHeard(meetingAfter(plannedMeeting(), wish('Kim')), familyCase)).toEqual([storm.id]);
  });

  it('M5: it is a child’s, and it says something', () => {
    expect(refusalOf(meetingAnswer(plannedMeeting(), wish('Kim', freja.id)))).toEqual({
      code: 'MemberUnknown',
      field: 'child',
    });
    expect(refusalOf(meetingAnswer(plannedMeeting(), wish(' ')))).toEqual({
      code: 'FieldMissing',
      field: 'wish',
    });
    expect(meetingEvents(plannedMeeting(), wish('Kim'))).toHaveLength(1);
  });
});
