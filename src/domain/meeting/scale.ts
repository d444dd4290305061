import type { Meeting } from './meeting';

const isBefore = (one: Meeting, other: Meeting): boolean =>
  `${one.time.on} ${one.time.start}` < `${other.time.on} ${other.time.start}`;

/** Those of several meetings that were held before another one, earliest first. */
export const heldBefore = (meeting: Meeting, meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings
    .filter((other) => other.state === 'held' && isBefore(other, meeting))
    .toSorted((one, other) => (isBefore(one, other) ? -1 : 1));

/**
 * M6: one participant's numbers between 0 and 10, meeting by meeting, so that movement shows. Each number stands as it was
 * said, beside the same person's others: nothing is added up, compared between people, or judged (P6).
 */
export const scaleThrough = (meetings: readonly Meeting[], participantId: string): readonly number[] =>
  meetings.flatMap(({ record }) => record.scale[participantId] ?? []);
