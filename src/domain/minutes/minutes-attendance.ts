import { refuse } from '../base/result';
import type { Attendance } from '../meeting/meeting';
import type { Minutes } from './minutes';
import { type MinutesDecision, minutesGoOn, minutesStand } from './minutes-decision';
import { stageAfter } from './minutes-stages';

/** L8: who was at the meeting. Once minutes are out, those who got them rely on what they say. */
export interface CorrectMinutesAttendance {
  readonly type: 'correctMinutesAttendance';
  readonly personId: string;
  readonly attendance: Attendance | null;
}

export const correctMinutesAttendance = (
  minutes: Minutes,
  { personId, attendance }: CorrectMinutesAttendance,
): MinutesDecision => {
  const person = minutes.people.find(({ id }) => id === personId);
  if (person === undefined || (person.attendance ?? null) === attendance) return minutesStand;
  const event = { type: 'MinutesAttendanceCorrected', personId, attendance } as const;
  return stageAfter(minutes, event) === undefined ? refuse('MinutesAreOut') : minutesGoOn(event);
};
