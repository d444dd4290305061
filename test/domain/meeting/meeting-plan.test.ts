import { addMilliseconds, calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { calendarFacts, type Meeting, meetingReference } from '../../../src/domain/meeting/meeting';
import { applyMeeting } from '../../../src/domain/meeting/meeting-apply';
import type { MeetingCommand } from '../../../src/domain/meeting/meeting-decide';
import { closedCase, refusalOf } from '../../support/family-case';
import {
  at,
  cancelledMeeting,
  during,
  familyCase,
  heldMeeting,
  invitedMeeting,
  meetingAfter,
  meetingAnswer,
  meetingDay,
  meetingEvents,
  plan,
  plannedMeeting,
} from '../../support/meeting/meeting';
import { sara } from '../../support/people';

const codeOf = (meeting: Meeting | undefined, command: MeetingCommand, doing = {}) =>
  refusalOf(meetingAnswer(meeting, command, doing));

const move = (on: string, start = '10:00', end = '11:30', busy: Parameters<typeof plan>[0] = {}) =>
  ({ type: 'moveMeeting', time: at(on, start, end), busy: busy.busy ?? [] }) as const;

describe('M1–M3: a meeting is planned', () => {
  it('M1: with its kind, time and place', () => {
    expect(meetingEvents(undefined, plan({ place: { kind: 'place', text: ' Rådhuset ' } }))).toEqual([
      {
        type: 'MeetingPlanned',
        id: 'new',
        reference: familyCase.reference,
        kind: 'startup',
        time: at('2026-04-21'),
        place: { kind: 'place', text: 'Rådhuset' },
        plannedBy: sara.id,
        on: '2026-04-09',
      },
    ]);
    expect(plannedMeeting()).toMatchObject({
      state: 'planned',
      sequence: 0,
      participants: [],
      agenda: { items: [] },
    });
  });

  it('M8: online by a link', () => {
    const link = 'https://teams.example/meet/123';
    expect(plannedMeeting({ place: { kind: 'online', link: ` ${link} ` } }).place).toEqual({
      kind: 'online',
      link,
    });
  });

  it.each([
    ['no place', plan({ place: { kind: 'place', text: ' ' } }), 'FieldMissing', 'place'],
    ['no link', plan({ place: { kind: 'online', link: '' } }), 'FieldMissing', 'link'],
    ['a link that is none', plan({ place: { kind: 'online', link: 'lokale 2' } }), 'LinkImpossible', 'link'],
    [
      'a link that runs something',
      plan({ place: { kind: 'online', link: 'javascript:alert(1)' } }),
      'LinkImpossible',
      'link',
    ],
    [
      'an open link',
      plan({ place: { kind: 'online', link: 'http://teams.example' } }),
      'LinkImpossible',
      'link',
    ],
    ['a time that has passed', plan({ time: at('2026-04-08') }), 'DateInPast', 'on'],
    [
      'an end before its beginning',
      plan({ time: at('2026-04-21', '11:00', '10:00') }),
      'MeetingEndsBeforeStart',
      'end',
    ],
    [
      'a time that is taken',
      plan({ busy: [at('2026-04-21', '11:00', '12:00')] }),
      'MeetingOverlaps',
      'start',
    ],
  ])('M1: not with %s', (_what, command, code, field) => {
    expect(codeOf(undefined, command)).toMatchObject({ code, field });
  });

  it.each([
    [
      'planned',
      { meetings: [{ id: 'other', kind: 'startup', on: calendarDate('2026-05-01'), state: 'planned' }] },
    ],
    ['held', { meetingsHeld: [{ kind: 'startup', on: calendarDate('2026-04-01') }] }],
  ] as const)('M1: there is one start-up meeting; a second is refused when one is %s', (_state, more) => {
    const other: FamilyCase = { ...familyCase, ...more };
    expect(codeOf(undefined, plan(), { familyCase: other })).toEqual({
      code: 'StartupMeetingExists',
      field: 'kind',
    });
    expect(meetingAnswer(undefined, plan({ kind: 'followUp' }), { familyCase: other }).ok).toBe(true);
    expect(meetingAnswer(undefined, plan({ kind: 'network' }), { familyCase: other }).ok).toBe(true);
  });

  it('C3: not in a closed case', () => {
    expect(codeOf(undefined, plan(), { familyCase: closedCase() })?.code).toBe('CaseClosed');
  });

  it('the case knows no more of it than its kind, day and state', () => {
    expect(meetingReference(plannedMeeting())).toEqual({
      id: 'meeting',
      kind: 'startup',
      on: '2026-04-21',
      state: 'planned',
    });
  });
});

describe('M8: a meeting is moved', () => {
  it('M8: to another time, with a higher sequence', () => {
    const moved = meetingAfter(plannedMeeting(), move('2026-04-28', '09:00', '10:00'));
    expect(moved).toMatchObject({ time: at('2026-04-28', '09:00', '10:00'), sequence: 1, timeSequence: 1 });
  });

  it('M8: to the time that it has, nothing happens', () => {
    expect(meetingAnswer(plannedMeeting(), move('2026-04-21'))).toEqual({ ok: true, value: [] });
  });

  it('M8: not into the past, nor onto another meeting; its own time is free', () => {
    expect(codeOf(plannedMeeting(), move('2026-04-01'))?.code).toBe('DateInPast');
    const busy = [{ ...at('2026-04-21'), meetingId: 'meeting' }];
    expect(meetingAnswer(plannedMeeting(), move('2026-04-21', '11:00', '12:00', { busy })).ok).toBe(true);
    const taken = [{ ...at('2026-04-21'), meetingId: 'other' }];
    expect(codeOf(plannedMeeting(), move('2026-04-21', '11:00', '12:00', { busy: taken }))?.code).toBe(
      'MeetingOverlaps',
    );
  });

  it('M8: also when its day has passed and nobody came', () => {
    const late = { now: addMilliseconds(meetingDay, 3 * 24 * 60 * 60 * 1000) };
    expect(meetingAfter(invitedMeeting(), move('2026-05-05'), late).time.on).toBe('2026-05-05');
  });
});

describe('M8: a meeting gets another place', () => {
  const place = { kind: 'place', text: 'Familiehuset' } as const;

  it('M8: with a higher sequence; the time is the same as before', () => {
    const meeting = meetingAfter(invitedMeeting(), { type: 'changeMeetingPlace', place });
    expect(meeting).toMatchObject({ place, sequence: 1, timeSequence: 0 });
    expect(meeting.participants).toEqual(invitedMeeting().participants);
    expect(meetingAnswer(meeting, { type: 'changeMeetingPlace', place })).toEqual({ ok: true, value: [] });
  });

  it('M8: from a room to a link and back', () => {
    const online = { kind: 'online', link: 'https://teams.example/meet/1' } as const;
    const there = meetingAfter(plannedMeeting(), { type: 'changeMeetingPlace', place: online });
    expect(meetingAnswer(there, { type: 'changeMeetingPlace', place: online })).toEqual({
      ok: true,
      value: [],
    });
    const elsewhere = { kind: 'online', link: 'https://teams.example/meet/2' } as const;
    expect(meetingAfter(there, { type: 'changeMeetingPlace', place: elsewhere }).place).toEqual(elsewhere);
    expect(meetingAfter(there, { type: 'changeMeetingPlace', place }).sequence).toBe(2);
    expect(codeOf(there, { type: 'changeMeetingPlace', place: { kind: 'place', text: '' } })?.field).toBe(
      'place',
    );
  });
});

describe('a meeting is over', () => {
  it('when it is cancelled, once, with or without a word why', () => {
    const cancel = { type: 'cancelMeeting', because: ' Alma er syg ' } as const;
    expect(meetingEvents(invitedMeeting(), cancel)).toEqual([
      { type: 'MeetingCancelled', sequence: 1, on: '2026-04-09', because: 'Alma er syg' },
    ]);
    expect(meetingEvents(invitedMeeting(), { type: 'cancelMeeting' })[0]).not.toHaveProperty('because');
    expect(meetingAnswer(cancelledMeeting(), cancel)).toEqual({ ok: true, value: [] });
    expect(meetingAnswer(invitedMeeting(), { type: 'cancelMeeting', because: 'x'.repeat(500) }).ok).toBe(
      true,
    );
    expect(codeOf(invitedMeeting(), { type: 'cancelMeeting', because: 'x'.repeat(501) })).toMatchObject({
      code: 'FieldTooLong',
      field: 'reason',
    });
    expect(codeOf(heldMeeting(), cancel, during)?.code).toBe('MeetingClosed');
  });

  it('when it has been held: not before its day, and once', () => {
    const close = { type: 'closeMeeting' } as const;
    expect(codeOf(invitedMeeting(), close)?.code).toBe('MeetingNotBegun');
    expect(meetingReference(heldMeeting()).state).toBe('held');
    expect(meetingAnswer(heldMeeting(), close, during)).toEqual({ ok: true, value: [] });
    expect(codeOf(cancelledMeeting(), close, during)?.code).toBe('MeetingCancelled');
  });

  it('a meeting to which nobody was invited by card can have been held too', () => {
    expect(meetingAfter(plannedMeeting(), { type: 'closeMeeting' }, during).state).toBe('held');
  });

  it.each<MeetingCommand>([
    move('2026-04-28'),
    { type: 'changeMeetingPlace', place: { kind: 'place', text: 'Andetsteds' } },
    { type: 'addParticipant', who: { kind: 'member', memberId: 'bo' } },
    { type: 'removeParticipant', participantId: 'member:alma' },
    { type: 'recordChildsWish', memberId: 'alma', wish: 'Kim' },
    { type: 'addAgendaItem', owner: { kind: 'member', memberId: 'alma' }, text: 'Nyt', touches: 'nothing' },
    { type: 'changeAgendaItem', itemId: 'almas', text: 'Nyt' },
    { type: 'removeAgendaItem', itemId: 'almas' },
    { type: 'placeAgendaItem', itemId: 'almas' },
    { type: 'splitAgendaItem', itemId: 'almas', withoutIds: ['member:freja'] },
    { type: 'prepareAgenda', how: { reason: 'Akut' } },
    { type: 'carryOver', from: heldMeeting() },
    { type: 'inviteParticipants', misfits: [] },
    {
      type: 'markInvitationSent',
      participantId: 'network:gudrun',
      on: calendarDate('2026-04-20'),
      how: 'letter',
    },
    { type: 'remindParticipants' },
    { type: 'recordAttendance', participantId: 'member:alma', attendance: 'present' },
    { type: 'setScale', participantId: 'member:alma', value: 3 },
    { type: 'tickAgendaItem', itemId: 'almas', done: true },
    { type: 'writeNote', noteId: 'note', changes: { section: 'works', text: 'Gudrun' } },
    { type: 'removeNote', noteId: 'note' },
    { type: 'writeAgreement', agreementId: 'agreement', changes: { what: 'Morgenplan' } },
    { type: 'removeAgreement', agreementId: 'agreement' },
  ])('then $type is refused', (command) => {
    expect(codeOf(heldMeeting(), command, during)?.code).toBe('MeetingClosed');
    expect(codeOf(cancelledMeeting(), command, during)?.code).toBe('MeetingCancelled');
    expect(codeOf(invitedMeeting(), command, { ...during, familyCase: closedCase() })?.code).toBe(
      'CaseClosed',
    );
    expect(codeOf(undefined, command, during)?.code).toBe('NoLongerThere');
  });
});

describe('what a calendar is told', () => {
  it('M9: the instants of Danish local time, an id that stays and a sequence that rises', () => {
    const first = calendarFacts(invitedMeeting());
    expect(first).toEqual({
      uid: 'meeting@roed-traad',
      sequence: 0,
      start: '2026-04-21T08:00:00.000Z',
      end: '2026-04-21T09:30:00.000Z',
      status: 'confirmed',
    });
    const moved = meetingAfter(invitedMeeting(), move('2026-11-03'));
    expect(calendarFacts(moved)).toMatchObject({
      uid: first.uid,
      sequence: 1,
      start: '2026-11-03T09:00:00.000Z',
    });
    const cancelled = meetingAfter(moved, { type: 'cancelMeeting' });
    expect(calendarFacts(cancelled)).toMatchObject({ uid: first.uid, sequence: 2, status: 'cancelled' });
  });

  it('nothing of it tells which family it is', () => {
    expect(JSON.stringify(calendarFacts(invitedMeeting()))).not.toContain(familyCase.reference);
  });
});

it('a meeting begins with MeetingPlanned and nothing else', () => {
  expect(() => applyMeeting(undefined, { type: 'MeetingClosed', on: calendarDate('2026-04-21') })).toThrow(
    'MeetingPlanned',
  );
});
