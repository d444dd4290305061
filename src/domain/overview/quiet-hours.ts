import type { Instant } from '../base/calendar';
import { localTime } from '../base/meeting-time';
import type { MunicipalCalendar } from '../organisation/settings';
import { decentInstant } from './digest-plan';

/** D2: whether somebody is written to by itself outside working hours. */
export const quietChoices = ['off', 'outsideWork'] as const;
export type QuietChoice = (typeof quietChoices)[number];

/** After the night it comes then. */
const morning = localTime('07:00');

/**
 * D2: from when on somebody with quiet hours may be written to: now, or the next working morning. Nights, weekends, holidays and the
 * municipality's closed days are quiet.
 */
export const quietUntil = (
  choice: QuietChoice,
  now: Instant,
  calendar: Pick<MunicipalCalendar, 'closedDays'>,
): Instant => (choice === 'off' ? now : decentInstant(now, morning, calendar));
