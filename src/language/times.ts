import type { LocalTime, MeetingTime } from '../domain/base/meeting-time';
import { formatDate, formatDay } from './dates';
import type { Locale } from './locale';

/** `10.00` as Danes write it, `10:00` in English. */
export const formatTime = (time: LocalTime, locale: Locale): string =>
  locale === 'da' ? time.replace(':', '.') : time;

/** `kl. 10.00–11.30`, `10:00–11:30`. */
export const formatHours = ({ start, end }: Pick<MeetingTime, 'start' | 'end'>, locale: Locale): string => {
  const hours = `${formatTime(start, locale)}–${formatTime(end, locale)}`;
  return locale === 'da' ? `kl. ${hours}` : hours;
};

const together = (day: string, time: MeetingTime, locale: Locale): string =>
  [day, formatHours(time, locale)].join(locale === 'da' ? ' ' : ', ');

/** `tirsdag 21. april kl. 10.00–11.30`, `Tuesday 21 April, 10:00–11:30`, in Danish local time (M9). */
export const formatMeetingTime = (time: MeetingTime, locale: Locale): string =>
  together(formatDay(time.on, locale), time, locale);

/** The same with the year, for papers that are kept. */
export const formatMeetingTimeInYear = (time: MeetingTime, locale: Locale): string =>
  together(formatDate(time.on, locale), time, locale);
