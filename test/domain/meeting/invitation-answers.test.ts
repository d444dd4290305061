import fc from 'fast-check';
import { type CaseRelation, caseRelations } from '../../../src/domain/case/rights';
import { answersFor, countAnswers } from '../../../src/domain/meeting/invitation-answers';
import type { InvitationAnswer } from '../../../src/domain/meeting/meeting';
import {
  freja$,
  gudrun$,
  invitedMeeting,
  jonas$,
  meetingAfter,
  mille$,
  preparedMeeting,
  thursday,
} from '../../support/meeting/meeting';
import { everybody, jonas, karen, mille, sara } from '../../support/people';

const no: InvitationAnswer = { kind: 'no', reason: 'Jeg er sygemeldt', becauseOfTime: false };
const other: InvitationAnswer = { kind: 'otherTime', choices: [], words: 'Efter min behandling' };
const meeting = [
  [mille$, mille, no],
  [gudrun$, sara, other],
  [jonas$, jonas, { kind: 'yes' }],
] as const;
const answered = meeting.reduce(
  (before, [participantId, by, answer]) =>
    meetingAfter(
      before,
      { type: 'answerInvitation', participantId, sequence: 0, answer, at: thursday },
      { by },
    ),
  invitedMeeting(),
);
const relation = (...relations: readonly CaseRelation[]) => relations;

describe('M8: who sees whose answers', () => {
  it.each(['coordinator', 'deputy'] as const)('M8: the %s sees all of them, with their reasons', (one) => {
    const seen = answersFor(sara.id, relation(one), answered);
    expect(seen.map(({ participantId, state }) => [participantId, state])).toEqual([
      [freja$, 'waiting'],
      ['member:alma', 'waiting'],
      [jonas$, 'yes'],
      [mille$, 'no'],
      [gudrun$, 'otherTime'],
    ]);
    expect(seen.find(({ participantId }) => participantId === mille$)?.answer).toEqual(no);
    expect(seen[0]).not.toHaveProperty('answer');
  });

  it('M8: everybody else sees their own, with the reason that they gave', () => {
    expect(answersFor(mille.id, relation('professional'), answered)).toEqual([
      { participantId: mille$, name: 'Mille Fiktiv', state: 'no', answer: no },
    ]);
    expect(answersFor(karen.id, relation('lead'), answered)).toEqual([]);
  });

  it('M8: nobody but the coordinator and the deputy ever sees somebody else’s answer, or that they are invited', () => {
    const others = fc.subarray(caseRelations.filter((one) => one !== 'coordinator' && one !== 'deputy'));
    fc.assert(
      fc.property(fc.constantFrom(...everybody), others, (reader, relations) => {
        const seen = answersFor(reader.id, relations, answered);
        expect(seen.every(({ participantId }) => participantId === `staff:${reader.id}`)).toBe(true);
      }),
    );
  });

  it('M8: the coordinator sees which printed invitations were sent', () => {
    const sent = meetingAfter(invitedMeeting(), {
      type: 'markInvitationSent',
      participantId: gudrun$,
      on: answered.participants[0]?.invitation?.on ?? ('' as never),
      how: 'letter',
    });
    expect(answersFor(sara.id, relation('coordinator'), sent).at(-1)).toMatchObject({
      sent: { how: 'letter' },
    });
  });
});

it('M8: answers are counted without naming anybody', () => {
  expect(countAnswers(answered)).toEqual({ notInvited: 0, waiting: 2, yes: 1, no: 1, otherTime: 1 });
  expect(countAnswers(preparedMeeting())).toEqual({ notInvited: 5, waiting: 0, yes: 0, no: 0, otherTime: 0 });
});
