import { type LocalTime, parseLocalTime } from '../../domain/base/meeting-time';
import { weekdayNamed } from '../dates/names';
import { parseClock } from '../when';

/** How often and when, as typed after "hver" or "every". What was not said is left out. */
export interface Recurring {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday?: number;
  readonly daily?: true;
  readonly at?: LocalTime;
  /** The part that could be read neither as a day nor as a time. */
  readonly unread?: 'day' | 'time';
}

const eachDay = /^(?:dag|hverdag|arbejdsdag|day|weekday|workday|working day)\b/i;
const clock = /^(?:morgen|formiddag|eftermiddag|morning|afternoon)?[\s,]*(?:kl\.?|klokken|at)?\s*(.*)$/i;

/** Reads `mandag kl. 8`, `dag kl. 8.30`, `Monday at 8`, `weekday`. */
export const readRecurring = (typed: string): Recurring => {
  const text = typed.trim();
  const [word = ''] = text.split(/[\s,]+/);
  const each = eachDay.exec(text)?.[0];
  const weekday = each === undefined ? weekdayNamed(word) : undefined;
  if (each === undefined && weekday === undefined) return { unread: 'day' };
  const rest = text.slice((each ?? word).length).trim();
  const [, said = ''] = clock.exec(rest) ?? [];
  const day = each === undefined ? { weekday: weekday ?? 1 } : { daily: true as const };
  if (said === '') return day;
  const at = parseLocalTime(parseClock(said) ?? '');
  return at === undefined ? { ...day, unread: 'time' } : { ...day, at };
};
