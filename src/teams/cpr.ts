import type { CalendarDate } from '../domain/base/calendar';
import { containsCpr, containsCprDeep } from '../domain/base/cpr';
import type { Utterance } from '../language/phrases';
import type { Values, What } from './turn';

/**
 * L2: what may be a CPR number in anything people write: the names of the values that hold one, none for a text without
 * fields; undefined if there is none. The import checks line by line itself, so that it can name the line.
 */
export const cprIn = (what: What, today: CalendarDate): readonly string[] | undefined => {
  switch (what.kind) {
    case 'message':
      return containsCpr(what.said.text) && !(expectsTime(what.said) && !containsCpr(what.said.text, today))
        ? []
        : undefined;
    case 'compose':
      return containsCpr(what.query) ? [] : undefined;
    case 'press':
    case 'submitInChat':
    case 'submitDialog':
      return what.verb !== 'import.open' ? valuesWithCpr(what.data, today) : undefined;
    default:
      return undefined;
  }
};

/** Fields that are a day or a time, in any form. */
const timed: ReadonlySet<string> = new Set([
  'on',
  'start',
  'end',
  'from',
  'to',
  'until',
  'dueOn',
  'startedOn',
  'metOn',
  'reviewOn',
]);

/** The values that hold a number, alone or together with the one before. */
const valuesWithCpr = (data: Values, today: CalendarDate): readonly string[] | undefined => {
  const entries = Object.entries(data);
  const unfit = entries.flatMap(([name, value], at) => {
    const expected = timed.has(name) ? today : undefined;
    if (containsCprDeep({ [name]: value }, expected)) return [name];
    const [before, other] = entries[at - 1] ?? [];
    if (
      before === undefined ||
      !containsCprDeep([other, value], expected ?? (timed.has(before) ? today : undefined))
    )
      return [];
    return containsCpr(other ?? '') ? [] : [before, name];
  });
  return unfit.length === 0 ? undefined : [...new Set(unfit)];
};

/** Whether a line says when something is. */
const expectsTime = (said: Utterance): boolean => {
  const meant = said.understand({ locale: 'da' });
  return meant.understood === 'command' && ('when' in meant.args || 'start' in meant.args);
};
