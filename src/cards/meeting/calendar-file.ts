import type { CalendarFacts } from '../../domain/meeting/meeting';
import { type Locale, textsFor } from '../../language/texts';

/**
 * A meeting as an iCalendar file (RFC 5545): the id stays and the sequence rises with every change, so that calendars follow
 * it. It says when, and that it is a meeting: nothing about the family, and not where, since that can be their home. The
 * organizer is the municipality: that is how Outlook recognises the meeting, and replaces it instead of adding another.
 */
export const renderCalendarFile = (
  { uid, sequence, start, end, status }: CalendarFacts,
  stamp: Date,
  locale: Locale,
  organizer?: { readonly name: string; readonly email: string },
): string => {
  // Loaded when needed: few turns make a calendar file.
  const generator = require('ical-generator') as typeof import('ical-generator');
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = generator;
  const isCancelled = status === 'cancelled';
  const calendar = ical({
    prodId: { company: 'roed-traad', product: 'roed-traad' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    sequence,
    start: new Date(start),
    end: new Date(end),
    stamp,
    summary: textsFor(locale).meeting.calendarTitle,
    ...(organizer && { organizer }),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  // Outlook rejects a file without a final line break.
  return `${calendar.toString().trimEnd()}\r\n`;
};
