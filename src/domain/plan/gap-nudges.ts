import type { CalendarDate } from '../base/calendar';
import { isWorkingDay } from '../base/working-days';
import type { MunicipalCalendar } from '../organisation/settings';
import type { Nudge } from '../rhythm/nudges';
import type { Due } from '../rhythm/rhythm';
import type { Gap } from './gap-radar';

/** What identifies a gap: the same gap is asked about once, another one again. */
const keyOf = (gap: Gap): string => {
  switch (gap.kind) {
    case 'holiday':
      return `gap.holiday.${gap.from}`;
    case 'effortEnds':
      return `gap.effort.${gap.goalId}.${gap.on}`;
    case 'oneAlone':
      return `gap.alone.${gap.personId}`;
  }
};

const dueOf = (gap: Gap): Due => {
  switch (gap.kind) {
    case 'holiday':
      return { kind: 'gapHoliday', on: gap.from, urgency: 'soon' };
    case 'effortEnds':
      return { kind: 'gapEffort', on: gap.on, urgency: 'soon' };
    case 'oneAlone':
      return { kind: 'gapAlone', urgency: 'soon' };
  }
};

/** D5, D2: the gap radar's questions for the daily word, on working days only. */
export const gapNudges = (
  gaps: readonly Gap[],
  calendar: MunicipalCalendar,
  today: CalendarDate,
): readonly Nudge[] =>
  isWorkingDay(today, calendar)
    ? gaps.map((gap) => ({ key: keyOf(gap), due: dueOf(gap), stage: 'soon' }))
    : [];
