import { type BusyTime, type MeetingTime, sameTime, timesOverlap } from '../base/meeting-time';
import type { Meeting, Participant } from './meeting';

/** A time somebody has proposed instead: who has, and who has not said whether it suits them. */
export interface ProposedTime {
  readonly time: MeetingTime;
  readonly can: readonly Participant[];
  readonly unsaid: readonly Participant[];
  /** Whoever holds the meeting has another one then. */
  readonly busy: boolean;
}

/** M8: the proposed times still to come, the one that suits most people first. */
export const proposedTimes = (
  meeting: Meeting,
  busy: readonly BusyTime[],
  isAhead: (time: MeetingTime) => boolean,
): readonly ProposedTime[] => {
  const choicesOf = ({ invitation }: Participant): readonly MeetingTime[] => {
    const answer = invitation?.answer?.answer;
    return answer?.kind === 'otherTime' ? answer.choices : [];
  };
  const times: MeetingTime[] = [];
  for (const time of meeting.participants.flatMap(choicesOf)) {
    if (isAhead(time) && !times.some((one) => sameTime(one, time))) times.push(time);
  }
  return times
    .map((time): ProposedTime => {
      const can = meeting.participants.filter((one) =>
        choicesOf(one).some((choice) => sameTime(choice, time)),
      );
      return {
        time,
        can,
        unsaid: meeting.participants.filter((one) => one.invitation !== undefined && !can.includes(one)),
        busy: busy.some((one) => one.meetingId !== meeting.id && timesOverlap(one, time)),
      };
    })
    .toSorted((one, other) => Number(one.busy) - Number(other.busy) || other.can.length - one.can.length);
};
