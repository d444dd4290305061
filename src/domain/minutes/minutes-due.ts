import { addDays, type CalendarDate, daysBetween } from '../base/calendar';
import { isWorkingDay } from '../base/working-days';
import type { Meeting } from '../meeting/meeting';
import type { StaffId } from '../organisation/organisation';
import type { MunicipalitySettings } from '../organisation/settings';
import type { Nudge } from '../rhythm/nudges';
import { type Due, dated, soonDays } from '../rhythm/rhythm';
import { lastSent, type Minutes, openChanges, personNamed } from './minutes';
import { standings } from './minutes-answers';

/** R1: soon after the meeting, and again a week later; meetings long past no longer wait for minutes. */
const writtenWithinDays = 3;
const saidAgainAfterDays = 7;
const forgottenAfterDays = 60;
/** R2: gone through soon after. */
const reviewedWithinDays = 7;

const waits = (
  kind: Due['kind'],
  meetingId: string,
  version: number,
  on: CalendarDate,
  today: CalendarDate,
): readonly Nudge[] => {
  const stage = today > on ? 'overdue' : daysBetween(today, on) <= soonDays ? 'soon' : undefined;
  return stage === undefined
    ? []
    : [
        {
          key: `${kind}.${meetingId}.${version}.${stage}`,
          due: { ...dated(kind, on, today), meetingId },
          stage,
        },
      ];
};

const ofMinutes = (
  minutes: Minutes,
  { filingDays }: MunicipalitySettings['minutes'],
  today: CalendarDate,
): readonly Nudge[] => {
  const { id, version, time, stage, approved } = minutes;
  switch (stage) {
    case 'draft':
    case 'reviewed':
      return waits('minutesReview', id, version, addDays(time.on, reviewedWithinDays), today);
    case 'out': {
      if (openChanges(minutes).length > 0)
        return waits('minutesChange', id, version + openChanges(minutes).length, today, today);
      const by = lastSent(minutes)?.dueBy;
      const isPast = by !== undefined && today > by;
      return isPast && standings(minutes).some(({ state }) => state !== 'approved')
        ? waits('minutesPublish', id, version, by, today)
        : [];
    }
    case 'approved':
      return approved ? waits('minutesFile', id, version, addDays(approved.on, filingDays), today) : [];
    case 'filed':
      return [];
  }
};

/** R3: near the last day, those who have not answered are reminded once, in person. */
const answeredWithinDays = 2;

/** An awaited answer, with the reminder for whoever can give it. */
export interface AwaitedAnswer {
  readonly staffId: StaffId;
  readonly nudge: Nudge;
}

/** R3, D2: who in Teams has not answered minutes whose last day is near; for a working day. */
export const awaitedAnswers = (
  minutes: readonly Minutes[],
  { calendar }: Pick<MunicipalitySettings, 'calendar'>,
  today: CalendarDate,
): readonly AwaitedAnswer[] => {
  if (!isWorkingDay(today, calendar)) return [];
  return minutes.flatMap((one) => {
    const dueBy = one.stage === 'out' ? lastSent(one)?.dueBy : undefined;
    if (dueBy === undefined || today > dueBy || daysBetween(today, dueBy) > answeredWithinDays) return [];
    return standings(one).flatMap(({ personId, state }) => {
      const who = personNamed(one, personId)?.who;
      if (state !== 'silent' || who?.kind !== 'staff') return [];
      const due: Due = { ...dated('minutesApprove', dueBy, today), meetingId: one.id };
      const key = `minutesApprove.${one.id}.${one.version}.${who.staffId}`;
      return [{ staffId: who.staffId, nudge: { key, due, stage: 'soon' as const } }];
    });
  });
};

/** R1, R2, R3, R7: what the minutes of a case's meetings wait for from their writer; for a working day. */
export const minutesNudges = (
  held: readonly Meeting[],
  minutes: readonly Minutes[],
  { minutes: rules, calendar }: Pick<MunicipalitySettings, 'minutes' | 'calendar'>,
  today: CalendarDate,
): readonly Nudge[] => {
  if (!isWorkingDay(today, calendar)) return [];
  const written = new Set(minutes.map(({ id }) => id));
  return [
    ...held.flatMap(({ id, state, time }) =>
      state === 'held' && !written.has(id) && daysBetween(time.on, today) <= forgottenAfterDays
        ? waits('minutesWrite', id, 0, addDays(time.on, writtenWithinDays), today).filter(
            ({ stage }) => stage === 'soon' || daysBetween(time.on, today) >= saidAgainAfterDays,
          )
        : [],
    ),
    ...minutes.flatMap((one) => ofMinutes(one, rules, today)),
  ];
};
