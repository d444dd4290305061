import { parseCalendarDate } from '../../domain/base/calendar';
import { localTime, type MeetingTime } from '../../domain/base/meeting-time';
import { ok, type Result, refuse } from '../../domain/base/result';
import { isAnswerLate } from '../../domain/meeting/invitation';
import type { InvitationAnswer, Meeting } from '../../domain/meeting/meeting';
import { otherTimes } from '../../domain/meeting/proposal';
import type { InvitationView } from '../../views/meeting/invitation';
import { type Asked, formAbout } from '../base/declared-form';
import { type Actor, type Services, today } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import { invitationViewOf } from './invitation';
import { busyTimes, changeMeeting } from './meeting-store';
import { openInvitation, ownPlace } from './own-place';

type Reference = Meeting['reference'];

/**
 * M8: the reader's answer to the meeting they saw. The last one counts. An answer to an earlier time, or to a meeting that
 * is over, changes nothing and shows how the meeting stands.
 */
export const answerMeeting = async (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  sequence: number,
  answer: InvitationAnswer,
): Promise<Result<InvitationView>> => {
  const opened = await openInvitation(services, actor, reference, meetingId);
  if (!opened.ok) return opened;
  const { me } = opened.value;
  const change = await changeMeeting(services, actor, {
    reference,
    meetingId,
    right: 'answerInvitation',
    commands: async () =>
      ok([
        {
          type: 'answerInvitation',
          participantId: me.id,
          sequence,
          answer,
          at: services.clock.now(),
        },
      ]),
  });
  if (!change.ok) return change;
  const { meeting } = change.value;
  const now = ownPlace(meeting, actor) ?? me;
  const done = isAnswerLate(meeting, sequence) ? 'late' : 'answered';
  return ok(await invitationViewOf(services, actor, { ...change.value, me: now }, { done }, 0));
};

const sequenceIn = (text: string | undefined): number =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : -1;

export const acceptInvitation = (
  services: Services,
  actor: Actor,
  reference: Reference,
  meetingId: string,
  sequence: string | undefined,
): Promise<Result<InvitationView>> =>
  answerMeeting(services, actor, reference, meetingId, sequenceIn(sequence), { kind: 'yes' });

/** The invitation that a form answers. */
const answered = ({ services, actor, ids: { reference, meeting = '' } }: Asked) =>
  openInvitation(services, actor, reference, meeting);

const answerFrom = ({ services, actor, ids }: Asked, answer: InvitationAnswer) =>
  answerMeeting(services, actor, ids.reference, ids.meeting ?? '', sequenceIn(ids.sequence), answer);

/** M8: no, with a reason that only the coordinator sees. */
export const declineInvitationForm = formAbout('invitation.decline', 'answerInvitation', answered, {
  carryOut: (asked, no) => answerFrom(asked, { kind: 'no', ...no }),
});

const proposedAtMost = 4;

const timeKey = ({ on, start, end }: MeetingTime): string => `${on} ${start} ${end}`;

const timeOf = (key: string): MeetingTime | undefined => {
  const [, day = '', start, end] = /^(\S{10}) (\d\d:\d\d) (\d\d:\d\d)$/.exec(key) ?? [];
  const on = parseCalendarDate(day);
  return on === undefined || start === undefined || end === undefined
    ? undefined
    : { on, start: localTime(start), end: localTime(end) };
};

/** M8: other times when the coordinator is free, on good days near by, and any other wish in words. */
export const otherTimeForm = formAbout('invitation.otherTime', 'answerInvitation', answered, {
  open: async ({ services, actor, familyCase, meeting }) => {
    const { settings } = await municipalityOf(services, actor.tenantId);
    const times = otherTimes({
      than: meeting.time,
      count: proposedAtMost,
      today: today(services),
      calendar: settings.calendar,
      busy: await busyTimes(services, actor.tenantId, familyCase.coordinatorId),
    });
    return ok({
      fields: { choices: { choices: times.map((time) => ({ value: timeKey(time), time })) } },
    });
  },
  carryOut: async (asked, { choices: keys, words }) => {
    const choices: MeetingTime[] = [];
    for (const key of keys) {
      const time = timeOf(key);
      if (time === undefined) return refuse('ChoiceUnknown', { field: 'choices' });
      choices.push(time);
    }
    return answerFrom(asked, { kind: 'otherTime', choices, ...(words !== undefined && { words }) });
  },
});
