import type { Instant } from '../base/calendar';
import { localTime } from '../base/meeting-time';
import type { MunicipalCalendar } from '../organisation/settings';
import { decentInstant } from './digest-plan';

/**
 * D2: what somebody hears outside working hours about what colleagues do then: everything, or only what is urgent. What
 * comes by itself never comes then, whatever they chose.
 */
export const quietChoices = ['off', 'outsideWork'] as const;
export type QuietChoice = (typeof quietChoices)[number];

/** When the night's notices come. */
const morning = localTime('07:00');

/**
 * D2: from when on somebody may be written to in working hours: now, or the next working morning. Nights, weekends, holidays
 * and the municipality's closed days are quiet.
 */
export const quietUntil = (now: Instant, calendar: Pick<MunicipalCalendar, 'closedDays'>): Instant =>
  decentInstant(now, morning, calendar);
