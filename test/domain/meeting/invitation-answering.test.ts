import fc from 'fast-check';
import { addMilliseconds, calendarDate, instant } from '../../../src/domain/base/calendar';
import { isAnswerLate, waitingFor } from '../../../src/domain/meeting/invitation';
import type { InvitationAnswer, Meeting } from '../../../src/domain/meeting/meeting';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { after as caseAfter, monday, refusalOf } from '../../support/family-case';
import {
  alma$,
  at,
  cancelledMeeting,
  type DoingAt,
  during,
  familyCase,
  freja$,
  gudrun$,
  heldMeeting,
  invitedMeeting,
  jonas$,
  meetingAfter,
  meetingAnswer,
  meetingEvents,
  mille$,
  preparedMeeting,
  thursday,
} from '../../support/meeting/meeting';
import { bodil, jonas, mille, sara } from '../../support/people';

const yes: InvitationAnswer = { kind: 'yes' };
const no: InvitationAnswer = { kind: 'no', reason: 'Jeg er på kursus', becauseOfTime: true };
const never: InvitationAnswer = { kind: 'no', reason: 'Jeg hører ikke til her', becauseOfTime: false };
const other: InvitationAnswer = {
  kind: 'otherTime',
  choices: [at('2026-04-22')],
  words: 'Helst om formiddagen',
};

const answering = (
  answer: InvitationAnswer,
  more: { participantId?: string; sequence?: number; minute?: number } = {},
) => ({
  type: 'answerInvitation' as const,
  participantId: more.participantId ?? jonas$,
  sequence: more.sequence ?? 0,
  answer,
  at: addMilliseconds(thursday, (more.minute ?? 0) * 60_000),
});
const answered = (
  meeting: Meeting,
  answer: InvitationAnswer,
  by: StaffMember = jonas,
  more: Parameters<typeof answering>[1] = {},
) => meetingAfter(meeting, answering(answer, more), { by });
const answerOf = (meeting: Meeting, id = jonas$) =>
  meeting.participants.find((one) => one.id === id)?.invitation?.answer?.answer;
const move = (on = '2026-04-28') => ({ type: 'moveMeeting', time: at(on), busy: [] }) as const;
const refused = (meeting: Meeting, command: Parameters<typeof meetingAnswer>[1], doing: DoingAt = {}) =>
  refusalOf(meetingAnswer(meeting, command, doing));

describe('M8: an invitation is answered', () => {
  it.each([
    ['yes', yes],
    ['no, with the reason', no],
    ['another time', other],
    ['another time in their own words', { kind: 'otherTime', choices: [], words: 'Ugen efter' }],
    ['another time among choices', { kind: 'otherTime', choices: [at('2026-04-22'), at('2026-04-23')] }],
  ] satisfies readonly (readonly [string, InvitationAnswer])[])('M8: %s', (_what, answer) => {
    expect(answerOf(answered(invitedMeeting(), answer))).toEqual(answer);
  });

  it.each([
    ['no without a reason', { ...no, reason: ' ' }, 'ReasonMissing', 'reason'],
    [
      'another time without any',
      { kind: 'otherTime', choices: [], words: ' ' },
      'OtherTimeMissing',
      'choices',
    ],
    ['another time in the past', { kind: 'otherTime', choices: [at('2026-04-01')] }, 'DateInPast', 'on'],
    ['another time with too many words', { ...other, words: 'x'.repeat(501) }, 'FieldTooLong', 'words'],
    [
      'six other times',
      { kind: 'otherTime', choices: Array.from({ length: 6 }, (_, day) => at(`2026-05-1${day}`)) },
      'TooMany',
      'choices',
    ],
  ] satisfies readonly (readonly [string, InvitationAnswer, string, string])[])(
    'M8: not %s',
    (_what, answer, code, field) => {
      expect(refused(invitedMeeting(), answering(answer), { by: jonas })).toMatchObject({ code, field });
    },
  );

  it('M8: each person’s last answer counts', () => {
    const changed = answered(answered(invitedMeeting(), yes), no, jonas, { minute: 5 });
    expect(answerOf(changed)).toEqual(no);
    expect(answerOf(answered(changed, yes, jonas, { minute: 6 }))).toEqual(yes);
  });

  it('M8: a repetition changes nothing, nor does an answer from before the last', () => {
    const meeting = answered(invitedMeeting(), no, jonas, { minute: 5 });
    expect(meetingAnswer(meeting, answering(no, { minute: 5 }), { by: jonas })).toEqual({
      ok: true,
      value: [],
    });
    expect(answerOf(answered(meeting, no, jonas, { minute: 9 }))).toEqual(no);
    expect(meetingAnswer(meeting, answering(yes, { minute: 4 }), { by: jonas })).toEqual({
      ok: true,
      value: [],
    });
  });

  it('M8: in whatever order answers come, repeated or not, it is always the last one given that counts', () => {
    const given = fc.constantFrom(yes, no, never, other);
    const order = fc
      .uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 })
      .chain((minutes) =>
        fc.tuple(
          fc.tuple(...minutes.map((minute) => given.map((answer) => ({ minute, answer })))),
          fc.array(fc.nat(minutes.length - 1), { maxLength: 16 }),
        ),
      );
    fc.assert(
      fc.property(order, ([answers, repeated]) => {
        const arriving = [...repeated.flatMap((at) => answers[at] ?? []), ...answers];
        let meeting = invitedMeeting();
        for (const { answer, minute } of arriving) meeting = answered(meeting, answer, jonas, { minute });
        const last = answers.toSorted((one, two) => one.minute - two.minute).at(-1);
        expect(answerOf(meeting)).toEqual(last?.answer);
      }),
    );
  });

  it('M8: everybody answers for themselves; the coordinator writes down what those without Teams say', () => {
    expect(refused(invitedMeeting(), answering(yes), { by: mille })?.code).toBe('NotAllowed');
    expect(refused(invitedMeeting(), answering(yes, { participantId: gudrun$ }), { by: mille })?.code).toBe(
      'NotAllowed',
    );
    expect(answerOf(answered(invitedMeeting(), yes, sara, { participantId: gudrun$ }), gudrun$)).toEqual(yes);
    expect(answerOf(answered(invitedMeeting(), no, sara))).toEqual(no);
  });

  it('C4: so does the deputy, on the days of deputising', () => {
    const covered = caseAfter(familyCase, {
      type: 'appointDeputy',
      deputy: bodil,
      coordinator: sara,
      from: monday,
      to: monday,
    });
    const gudruns = answering(yes, { participantId: gudrun$ });
    const later = { ...gudruns, at: instant('2026-06-08T08:00:00Z') };
    const june = meetingAfter(invitedMeeting(), move('2026-06-12'));
    const doing = { by: bodil, familyCase: covered, now: instant('2026-06-08T08:00:00Z') };
    expect(meetingAnswer(june, { ...later, sequence: 1 }, doing).ok).toBe(true);
    expect(
      refused(june, { ...later, sequence: 1 }, { ...doing, now: instant('2026-06-09T08:00:00Z') })?.code,
    ).toBe('NotAllowed');
  });

  it('M8: those who are not invited, or have left the case, have nothing to answer', () => {
    expect(refused(preparedMeeting(), answering(yes), { by: jonas })?.code).toBe('NotInvited');
    expect(
      refused(invitedMeeting(), answering(yes, { participantId: 'staff:unknown' }), { by: jonas })?.code,
    ).toBe('NotInvited');
    const left = caseAfter(familyCase, { type: 'removeNetworkPerson', id: `network-${jonas.id.slice(-2)}` });
    expect(refused(invitedMeeting(), answering(yes), { by: jonas, familyCase: left })?.code).toBe(
      'NotInvited',
    );
  });
});

describe('M8: an answer that comes too late changes nothing', () => {
  it.each([
    ['a meeting that was cancelled', cancelledMeeting(), 0],
    ['a meeting that has been held', heldMeeting(), 0],
    ['the time before it was moved', meetingAfter(invitedMeeting(), move()), 0],
    ['a time that never was', invitedMeeting(), 7],
  ])('M8: to %s', (_what, meeting, sequence) => {
    expect(isAnswerLate(meeting, sequence)).toBe(true);
    expect(meetingAnswer(meeting, answering(yes, { sequence }), { by: jonas, ...during })).toEqual({
      ok: true,
      value: [],
    });
  });

  it('M8: an answer from before the place was changed is to the same time, and counts', () => {
    const elsewhere = meetingAfter(invitedMeeting(), {
      type: 'changeMeetingPlace',
      place: { kind: 'place', text: 'Familiehuset' },
    });
    expect(isAnswerLate(elsewhere, 0)).toBe(false);
    expect(answerOf(answered(elsewhere, yes))).toEqual(yes);
  });

  it('M8: after a move the answer to the new time counts', () => {
    const moved = meetingAfter(answered(invitedMeeting(), yes), move());
    expect(answerOf(answered(moved, no, jonas, { sequence: 1, minute: -60 }))).toEqual(no);
  });
});

describe('M8: moving asks again only those whom it concerns', () => {
  const everybody = () => {
    const meeting = answered(answered(invitedMeeting(), yes), never, mille, { participantId: mille$ });
    const withFreja = answered(meeting, other, sara, { participantId: freja$ });
    return answered(withFreja, no, sara, { participantId: alma$ });
  };

  it('M8: a yes, another time, a no because of the time, and no answer yet; not a no for another reason', () => {
    expect(meetingEvents(everybody(), move())).toEqual([
      {
        type: 'MeetingMoved',
        time: at('2026-04-28'),
        sequence: 1,
        askAgain: [freja$, alma$, jonas$, gudrun$],
        on: '2026-04-09',
      },
    ]);
  });

  it('M8: those are asked anew, and a no for another reason stands', () => {
    const moved = meetingAfter(everybody(), move());
    expect(waitingFor(moved).map(({ id }) => id)).toEqual([freja$, alma$, jonas$, gudrun$]);
    expect(answerOf(moved, mille$)).toEqual(never);
  });

  it('M8: who is not invited yet is not asked by a move', () => {
    const meeting = meetingAfter(invitedMeeting(), {
      type: 'addParticipant',
      who: { kind: 'member', memberId: 'bo' },
    });
    expect(meetingEvents(meeting, move())[0]).toMatchObject({
      askAgain: [freja$, alma$, jonas$, mille$, gudrun$],
    });
  });

  it('M8: a printed invitation to the old time has to be sent again', () => {
    const sent = meetingAfter(invitedMeeting(), {
      type: 'markInvitationSent',
      participantId: gudrun$,
      on: calendarDate('2026-04-09'),
      how: 'handed',
    });
    const moved = meetingAfter(sent, move());
    expect(moved.participants.find(({ id }) => id === gudrun$)?.invitation).toEqual({ on: '2026-04-09' });
  });
});
