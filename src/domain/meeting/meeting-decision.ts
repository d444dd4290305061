import type { Instant } from '../base/calendar';
import type { DecisionContext } from '../base/decision';
import { ok, type Result, refuse } from '../base/result';
import type { FamilyCase } from '../case/family-case';
import type { ConsentMunicipality } from '../consent/consent-check';
import type { Meeting } from './meeting';
import type { MeetingEvent } from './meeting-events';

/** What a rule about meetings may know besides the meeting and the command. */
export interface MeetingContext extends DecisionContext {
  /** The present; `today` is its day. */
  readonly now: Instant;
  readonly familyCase: FamilyCase;
  readonly municipality: ConsentMunicipality;
}

/** The events a command leads to. An empty list means that it is so already, or came too late to matter. */
export type MeetingDecision = Result<readonly MeetingEvent[]>;

export const nothingChanges: MeetingDecision = ok([]);

/** The fields that differ from what is stored; each changes by itself, so that two people's changes both last. */
export const differing = <Changes extends object>(stands: object, wanted: Changes): Changes => {
  const present = Object.entries(stands);
  const isSame = ([field, value]: [string, unknown]): boolean =>
    JSON.stringify(present.find(([name]) => name === field)?.[1] ?? null) === JSON.stringify(value);
  return Object.fromEntries(Object.entries(wanted).filter((entry) => !isSame(entry))) as Changes;
};

export const meetingHappens = (...events: MeetingEvent[]): MeetingDecision => ok(events);

/** A meeting that was held or cancelled no longer changes. */
export const requireOpen = (meeting: Meeting): Result<Meeting> => {
  if (meeting.state === 'cancelled') return refuse('MeetingCancelled');
  return meeting.state === 'held' ? refuse('MeetingClosed') : ok(meeting);
};
