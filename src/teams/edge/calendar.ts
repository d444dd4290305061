import type { Services } from '../../app/base/services';
import { openCalendar } from '../../app/meeting/calendar-link';
import { renderCalendarFile } from '../../cards/meeting/calendar-file';

/** Answers a link to a meeting's calendar file; undefined for every link that opens nothing. */
export type CalendarFiles = (token: string) => Promise<string | undefined>;

export const createCalendarFiles =
  (services: Services, tenants: Iterable<string>): CalendarFiles =>
  async (token) => {
    const opened = await openCalendar(services, tenants, token);
    if (opened === undefined) return undefined;
    const { facts, language, organizer } = opened;
    const stamp = new Date(services.clock.now());
    return renderCalendarFile(facts, stamp, language === 'follow' ? 'da' : language, organizer);
  };

export const calendarHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/calendar; charset=utf-8',
  'Content-Disposition': 'attachment; filename="meeting.ics"',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};
