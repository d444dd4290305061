import {
  addDays,
  addMilliseconds,
  type CalendarDate,
  type Instant,
  instantAt,
} from '../../domain/base/calendar';
import { isWorkingDay } from '../../domain/base/working-days';
import type { FamilyCase } from '../../domain/case/family-case';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Misfit } from '../../domain/meeting/meeting-room';
import { systemActor } from '../../domain/organisation/organisation';
import { mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, openCases } from '../case/case-entry';
import { readCaseFor } from '../case/case-store';
import { municipalityOf } from '../organisation/directory';
import { dailyInstant } from '../organisation/preferences';
import { whoIsNudged } from '../rhythm/nudges';
import type { Notice } from '../telling/notices';
import { outboxWrites, type Telling } from '../telling/tellings';
import { meetingFacts } from './meeting-facts';
import { meetingsOf } from './meeting-store';

/**
 * S3, S6: when a consent falls away after people were invited, its items are closed to them at once; the coordinator
 * hears of it, and finds on the agenda what to do.
 */
export const tellWhereRoomCloses = async (
  services: Services,
  tenantId: string,
  { before, after }: { readonly before: FamilyCase; readonly after: FamilyCase },
): Promise<readonly Telling[]> => {
  const { reference, coordinatorId } = after;
  const meetings = await meetingsOf(services, tenantId, reference, 'open');
  const misfits = async (familyCase: FamilyCase, meeting: Meeting): Promise<readonly Misfit[]> =>
    (await meetingFacts(services, tenantId, { familyCase, meeting })).misfits;
  const tellings: Telling[] = [];
  for (const meeting of meetings.filter(({ state }) => state === 'invited')) {
    const [then, now] = await Promise.all([misfits(before, meeting), misfits(after, meeting)]);
    if (newIn(now, then).length > 0) {
      tellings.push({
        to: coordinatorId,
        notice: { kind: 'roomNoLongerFits', reference, meetingId: meeting.id },
      });
    }
  }
  return tellings;
};

/** The misfits that were not there before. */
const newIn = (now: readonly Misfit[], then: readonly Misfit[]): readonly Misfit[] =>
  now.filter((misfit) => !then.some((one) => isSame(one, misfit)));

const isSame = (one: Misfit, other: Misfit): boolean =>
  one.itemId === other.itemId && one.participantId === other.participantId;

/** How long we remember that a closing was told: longer than anybody looks back. */
const toldMilliseconds = 60 * 24 * 60 * 60 * 1000;

/**
 * S3, S5, S6: what a consent, or a disclosure on a legal basis, allowed ends by itself at the end of its last day. On the
 * next working day, whoever answers for the family hears once about each meeting at which somebody invited may no longer
 * hear an item. `last` is the day of the previous round: what an outage held up is told afterwards.
 */
export const tellWhereTimeClosesRooms = async (
  services: Services,
  tenantId: string,
  last: CalendarDate,
): Promise<void> => {
  const { settings } = await municipalityOf(services, tenantId);
  const day = today(services);
  if (!isWorkingDay(day, settings.calendar)) return;
  let since = addDays(day, -1);
  while (since > last || !isWorkingDay(since, settings.calendar)) since = addDays(since, -1);
  for await (const entry of openCases(services, tenantId)) {
    if (entry.meetings?.some(({ state, on }) => state === 'invited' && on >= day)) {
      await tellAboutCase(services, tenantId, entry, since);
    }
  }
};

const tellAboutCase = async (
  services: Services,
  tenantId: string,
  entry: CaseEntry,
  since: CalendarDate,
): Promise<void> => {
  const { reference } = entry;
  const opened = await readCaseFor(services, { tenantId, person: systemActor }, reference);
  if (opened === undefined) return;
  const municipality = await municipalityOf(services, tenantId);
  const partition = mainPartition(services, tenantId);
  for (const meeting of await meetingsOf(services, tenantId, reference, 'open')) {
    if (meeting.state !== 'invited' || meeting.time.on < today(services)) continue;
    const days = await daysOfClosing(services, tenantId, { ...opened, meeting }, since);
    const records = days.map((day) => `${meeting.id}-${day}`);
    const known = await Promise.all(records.map((id) => partition.read('roomClosing', id)));
    const untold = records.filter((_, at) => known[at] === undefined);
    if (untold.length === 0) continue;
    const to = (await whoIsNudged(services, tenantId, entry, municipality)) ?? entry.coordinatorId;
    const notice: Notice = { kind: 'roomNoLongerFits', reference, meetingId: meeting.id };
    const dueAt = await dailyInstant(services, tenantId, to);
    const expiresAt = addMilliseconds(services.clock.now(), toldMilliseconds);
    const { committed } = await partition.commit([
      ...untold.map((id) => ({
        do: 'create' as const,
        document: { kind: 'roomClosing' as const, id, body: {}, expiresAt },
      })),
      ...outboxWrites(services, [{ to, notice, dueAt }]),
    ]);
    if (committed) services.wakeDispatcher(tenantId);
  }
};

/** The days after `since` on which an item closed to somebody and is still closed to them. */
const daysOfClosing = async (
  services: Services,
  tenantId: string,
  about: { readonly familyCase: FamilyCase; readonly meeting: Meeting },
  since: CalendarDate,
): Promise<readonly CalendarDate[]> => {
  const misfitsAt = async (at: Instant): Promise<readonly Misfit[]> =>
    (await meetingFacts(services, tenantId, about, at)).misfits;
  const days: CalendarDate[] = [];
  const closed = await misfitsAt(services.clock.now());
  if (closed.length === 0) return days;
  for (let day = addDays(since, 1); day <= today(services); day = addDays(day, 1)) {
    const midnight = instantAt(day, '00:00');
    const [then, now] = await Promise.all([misfitsAt(addMilliseconds(midnight, -1)), misfitsAt(midnight)]);
    if (newIn(now, then).some((misfit) => closed.some((one) => isSame(one, misfit)))) days.push(day);
  }
  return days;
};
