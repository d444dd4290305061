import { addDays, instantAt } from '../../domain/base/calendar';
import { seesEverything } from '../../domain/case/rights';
import { ownPlaceAt } from '../../domain/meeting/kept-apart';
import { type CalendarFacts, calendarFacts, type Meeting } from '../../domain/meeting/meeting';
import type { StaffId } from '../../domain/organisation/organisation';
import { type Actor, mainPartition, type Services, today } from '../base/services';
import { municipalityOf, staffMember } from '../organisation/directory';
import { type Preferences, readPreferences } from '../organisation/preferences';
import { isToken, newToken, tokenHash } from '../sheets/sheet-links';
import { recordCaseRead } from '../trail/case-reads';
import { type OpenedMeeting, openMeetingFor } from './meeting-store';

/** Somebody's link to the calendar file of a meeting: one for each person and meeting, so that a calendar can follow it. */
interface CalendarLinkBody {
  readonly token: string;
  readonly reference: Meeting['reference'];
  readonly meetingId: string;
  readonly by: StaffId;
}

const linkId = (meetingId: string, by: StaffId): string => `${meetingId}.${by}`;
const linkKey = (token: string): string => `token:${tokenHash(token)}`;

/** How long the link works: a month past the meeting's day, so that a cancellation still reaches calendars. */
const linkLivesUntil = (meeting: Meeting) => addDays(meeting.time.on, 31);

/**
 * The reader's own link to a meeting's calendar file; the same each time, for as long as the meeting lives. Undefined once
 * it no longer does.
 */
export const calendarUrl = async (
  services: Services,
  { tenantId, person }: Actor,
  meeting: Meeting,
): Promise<string | undefined> => {
  const partition = mainPartition(services, tenantId);
  const id = linkId(meeting.id, person.id);
  const until = instantAt(linkLivesUntil(meeting), '00:00');
  const present = await partition.read<CalendarLinkBody>('calendarLink', id);
  if (present !== undefined && present.expiresAt === until)
    return `${services.publicUrl()}/calendar/${present.body.token}.ics`;
  if (until <= services.clock.now()) return undefined;
  const token = present?.body.token ?? newToken();
  const body: CalendarLinkBody = {
    token,
    reference: meeting.reference,
    meetingId: meeting.id,
    by: person.id,
  };
  await partition.commit([
    { do: 'put', document: { kind: 'calendarLink', id, body, keys: [linkKey(token)], expiresAt: until } },
  ]);
  return `${services.publicUrl()}/calendar/${token}.ics`;
};

const isInvited = (
  { familyCase, relations, meeting }: OpenedMeeting,
  by: StaffId,
  services: Services,
): boolean =>
  seesEverything(familyCase, relations) ||
  ownPlaceAt(meeting, familyCase, by, { today: today(services) }) !== undefined;

interface OpenedCalendar {
  readonly facts: CalendarFacts;
  readonly language: Preferences['language'];
  /** Only where the municipality's settings name an address. */
  readonly organizer?: { readonly name: string; readonly email: string };
}

/**
 * What a calendar is told about the meeting behind a link, for as long as the link's owner may know of it. Recorded as their
 * reading (L1). Undefined for every other link, whatever is wrong with it.
 */
export const openCalendar = async (
  services: Services,
  tenantIds: Iterable<string>,
  token: string,
): Promise<OpenedCalendar | undefined> => {
  if (!isToken(token)) return undefined;
  for (const tenantId of tenantIds) {
    const { documents } = await mainPartition(services, tenantId).find<CalendarLinkBody>('calendarLink', {
      keys: [linkKey(token)],
      limit: 1,
    });
    const [link] = documents;
    if (link === undefined) continue;
    const { reference, meetingId, by } = link.body;
    const person = await staffMember(services, tenantId, by);
    const reader = person && { tenantId, person };
    const opened = reader && (await openMeetingFor(services, reader, reference, meetingId));
    if (reader === undefined || !opened?.ok || !isInvited(opened.value, by, services)) return undefined;
    await recordCaseRead(services, reader, opened.value, 'calendarFetched');
    const { language } = await readPreferences(services, tenantId, by);
    const { name, calendar } = (await municipalityOf(services, tenantId)).settings;
    const email = calendar.organizerEmail;
    return {
      facts: calendarFacts(opened.value.meeting),
      language,
      ...(email !== undefined && { organizer: { name, email } }),
    };
  }
  return undefined;
};
