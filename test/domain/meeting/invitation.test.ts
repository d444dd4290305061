import fc from 'fast-check';
import { calendarDate, instant } from '../../../src/domain/base/calendar';
import { obstaclesToInviting, waitingFor } from '../../../src/domain/meeting/invitation';
import type { InvitationAnswer, Meeting } from '../../../src/domain/meeting/meeting';
import { applyMeeting } from '../../../src/domain/meeting/meeting-apply';
import { after as caseAfter, refusalOf } from '../../support/family-case';
import {
  alma$,
  at,
  cancelledMeeting,
  type DoingAt,
  familyCase,
  freja$,
  gudrun$,
  heldMeeting,
  invite,
  invitedMeeting,
  jonas$,
  meetingAfter,
  meetingAnswer,
  meetingEvents,
  mille$,
  plannedMeeting,
  preparedMeeting,
  thursday,
  withAgenda,
  withParticipants,
} from '../../support/meeting/meeting';
import { jonas } from '../../support/people';

const yes: InvitationAnswer = { kind: 'yes' };

const jonasSaysYes = {
  type: 'answerInvitation',
  participantId: jonas$,
  sequence: 0,
  answer: yes,
  at: thursday,
} as const;
const answered = (meeting: Meeting) => meetingAfter(meeting, jonasSaysYes, { by: jonas });
const answerOf = (meeting: Meeting, id = jonas$) =>
  meeting.participants.find((one) => one.id === id)?.invitation?.answer?.answer;
const move = (on = '2026-04-28') => ({ type: 'moveMeeting', time: at(on), busy: [] }) as const;
const refused = (meeting: Meeting, command: Parameters<typeof meetingAnswer>[1], doing: DoingAt = {}) =>
  refusalOf(meetingAnswer(meeting, command, doing));

describe('M4: no invitation without an agenda made with the family', () => {
  it('M4: it is stopped; with the reason why not it goes out', () => {
    expect(refused(withAgenda(), invite)).toEqual({ code: 'AgendaNotMadeWithFamily' });
    const excused = meetingAfter(withAgenda(), { type: 'prepareAgenda', how: { reason: 'Akut' } });
    expect(meetingAfter(excused, invite).state).toBe('invited');
    expect(invitedMeeting().state).toBe('invited');
  });

  it('M4: never do those who are asked come to know of a meeting without one', () => {
    const commands = [
      invite,
      move(),
      jonasSaysYes,
      { type: 'remindParticipants' },
      { type: 'markInvitationSent', participantId: gudrun$, on: calendarDate('2026-04-09'), how: 'letter' },
      { type: 'changeMeetingPlace', place: { kind: 'place', text: 'Et andet sted' } },
      { type: 'cancelMeeting' },
    ] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commands), { maxLength: 12 }), (all) => {
        let meeting = withAgenda();
        for (const command of all) {
          const answer = meetingAnswer(meeting, command);
          if (answer.ok) meeting = answer.value.reduce<Meeting>(applyMeeting, meeting);
        }
        expect(meeting.participants.some(({ invitation }) => invitation !== undefined)).toBe(false);
      }),
    );
  });
});

describe('what stops an invitation', () => {
  const context = { today: calendarDate('2026-04-09') };
  const kinds = (
    meeting: Meeting,
    inCase = familyCase,
    misfits: Parameters<typeof obstaclesToInviting>[2] = [],
  ) => obstaclesToInviting(meeting, inCase, misfits, context).map(({ kind }) => kind);
  const misfit = { itemId: 'absence', participantId: jonas$ };

  it('nobody to invite', () => {
    expect(refused(plannedMeeting(), invite)).toEqual({ code: 'NobodyInvited' });
  });

  it('a participant who has left the case, by name', () => {
    const left = caseAfter(familyCase, { type: 'removeNetworkPerson', id: 'gudrun' });
    expect(refused(preparedMeeting(), invite, { familyCase: left })).toEqual({
      code: 'ParticipantLeft',
      params: { names: 'Gudrun' },
    });
    const without = meetingAfter(preparedMeeting(), { type: 'removeParticipant', participantId: gudrun$ });
    expect(meetingAnswer(without, invite, { familyCase: left }).ok).toBe(true);
  });

  it('S6: an item of which nobody has said what it touches', () => {
    const unsaid = meetingAfter(preparedMeeting(), {
      type: 'addAgendaItem',
      owner: { kind: 'member', memberId: 'alma' },
      text: 'Noget nyt',
    });
    expect(refused(unsaid, invite)?.code).toBe('InformationTypeMissing');
  });

  it('S6: somebody who may not hear an item, until they leave the room for it, or it is dropped, or they are', () => {
    const stopped = { ...invite, misfits: [misfit, { ...misfit, participantId: gudrun$ }] };
    expect(refused(preparedMeeting(), stopped)).toEqual({
      code: 'RoomDoesNotFit',
      params: { names: 'Jonas Attrap, Gudrun' },
    });
    for (const remedy of [
      { type: 'splitAgendaItem', itemId: 'absence', withoutIds: [jonas$, gudrun$] },
      { type: 'removeAgendaItem', itemId: 'absence' },
    ] as const) {
      expect(meetingAfter(meetingAfter(preparedMeeting(), remedy), stopped).state).toBe('invited');
    }
    const withoutJonas = meetingAfter(preparedMeeting(), {
      type: 'removeParticipant',
      participantId: jonas$,
    });
    expect(refused(withoutJonas, stopped)?.params).toEqual({ names: 'Gudrun' });
  });

  it('all of it is told at once, in the order in which to mend it', () => {
    const left = caseAfter(familyCase, { type: 'removeNetworkPerson', id: 'gudrun' });
    const unsaid = meetingAfter(withAgenda(), {
      type: 'addAgendaItem',
      owner: { kind: 'member', memberId: 'alma' },
      text: 'Noget nyt',
    });
    expect(kinds(unsaid, left, [misfit])).toEqual(['left', 'agendaNotMade', 'typesUnsaid', 'room']);
    expect(kinds(plannedMeeting())).toEqual(['nobody', 'agendaNotMade']);
    expect(kinds(preparedMeeting())).toEqual([]);
  });

  it('a time that has passed', () => {
    expect(refused(preparedMeeting(), invite, { now: instant('2026-04-21T08:00:00Z') })).toEqual({
      code: 'DateInPast',
      field: 'on',
    });
  });
});

describe('M8: those who take part are invited', () => {
  it('M8: each once', () => {
    expect(meetingEvents(preparedMeeting(), invite)).toEqual([
      {
        type: 'ParticipantsInvited',
        participantIds: [freja$, alma$, jonas$, mille$, gudrun$],
        on: '2026-04-09',
      },
    ]);
    expect(meetingAnswer(invitedMeeting(), invite)).toEqual({ ok: true, value: [] });
  });

  it('M8: somebody who was added afterwards is asked alone', () => {
    const meeting = meetingAfter(answered(invitedMeeting()), {
      type: 'addParticipant',
      who: { kind: 'member', memberId: 'bo' },
    });
    const again = meetingAfter(meeting, invite);
    expect(meetingEvents(meeting, invite)).toMatchObject([{ participantIds: ['member:bo'] }]);
    expect(answerOf(again)).toEqual(yes);
  });

  it('M8: for those without Teams it is noted that the printed one has reached them', () => {
    const mark = (participantId: string, on = '2026-04-09') =>
      ({ type: 'markInvitationSent', participantId, on: calendarDate(on), how: 'handed' }) as const;
    const sent = meetingAfter(invitedMeeting(), mark(gudrun$));
    expect(sent.participants.find(({ id }) => id === gudrun$)?.invitation).toEqual({
      on: '2026-04-09',
      sent: { on: '2026-04-09', how: 'handed' },
    });
    expect(meetingAnswer(sent, mark(gudrun$))).toEqual({ ok: true, value: [] });
    expect(meetingAnswer(invitedMeeting(), mark(jonas$))).toEqual({ ok: true, value: [] });
    expect(refused(invitedMeeting(), mark(gudrun$, '2026-04-10'))?.code).toBe('DateInFuture');
    expect(refused(preparedMeeting(), mark(gudrun$))?.code).toBe('NotInvited');
  });
});

describe('D2, M8: those who have not answered are reminded', () => {
  const remind = (participantIds?: readonly string[]) =>
    ({ type: 'remindParticipants', ...(participantIds && { participantIds }) }) as const;

  it('M8: colleagues, in their own chat, once a day', () => {
    const meeting = answered(invitedMeeting());
    expect(meetingEvents(meeting, remind())).toEqual([
      { type: 'ParticipantsReminded', participantIds: [mille$], on: '2026-04-09' },
    ]);
    const reminded = meetingAfter(meeting, remind());
    expect(meetingAnswer(reminded, remind())).toEqual({ ok: true, value: [] });
    expect(meetingEvents(reminded, remind(), { now: instant('2026-04-10T08:00:00Z') })).toHaveLength(1);
  });

  it('M8: one of them alone', () => {
    expect(meetingEvents(invitedMeeting(), remind([jonas$, gudrun$]))).toMatchObject([
      { participantIds: [jonas$] },
    ]);
    expect(meetingAnswer(invitedMeeting(), remind([gudrun$]))).toEqual({ ok: true, value: [] });
  });

  it('M8: nobody waits for a meeting that is over, or to which nobody is invited', () => {
    expect(waitingFor(heldMeeting())).toEqual([]);
    expect(waitingFor(cancelledMeeting())).toEqual([]);
    expect(waitingFor(withParticipants())).toEqual([]);
  });
});
