import { openForm } from '../../app/base/form-registry';
import { municipalityOf } from '../../app/organisation/directory';
import { digestNow, showMine } from '../../app/overview/digest-asked';
import { departmentTyped, showDigestPlan, unbindDigest } from '../../app/overview/digest-binding';
import { overview } from '../../app/overview/overview';
import type { Refusal, Result } from '../../domain/base/result';
import { readRecurring } from '../../language/overview/recurring';
import type { CommandOf } from '../../language/phrases';
import { digestDays } from '../../views/forms/overview';
import type { View } from '../../views/view';
import { submitFormFor } from './base/forms';
import { press } from './base/press';
import type { Asking, Routes } from './base/route';

/**
 * D1: `overblik hver mandag kl. 8`. What can't be read in it is asked for in the form, and never repeated: others may read
 * along.
 */
const bindByTyping = async (
  asking: Asking,
  { every, department }: CommandOf<'bindDigest'>['args'],
): Promise<Result<View>> => {
  const { services, actor } = asking;
  const blank = await openForm(services, actor, 'digest.bind', {});
  if (!blank.ok || every === undefined) return blank;
  const { organisation } = await municipalityOf(services, actor.tenantId);
  const { weekday, daily, at, unread } = readRecurring(every);
  const named = department === undefined ? undefined : departmentTyped(organisation, department);
  const day = weekday === undefined ? undefined : digestDays[weekday - 1];
  const isWeekend = weekday !== undefined && weekday > 5;
  const typed = {
    ...(day !== undefined && !isWeekend && { weekday: day }),
    ...(daily && { daily: 'true' }),
    ...(at !== undefined && { at }),
    ...(named !== undefined && { department: named }),
  };
  const values = {
    ...Object.fromEntries(
      blank.value.fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
    ),
    ...typed,
  };
  const wrong = (): Refusal | undefined => {
    if (unread === 'day' || isWeekend) return { code: 'ChoiceUnknown', field: 'weekday' };
    if (unread === 'time') return { code: 'TimeImpossible', field: 'at' };
    return department !== undefined && named === undefined
      ? { code: 'ChoiceUnknown', field: 'department' }
      : undefined;
  };
  const refusal = wrong();
  const ids = { ...blank.value.ids, repetitionKey: actor.requestId };
  return refusal === undefined
    ? submitFormFor(asking, 'digest.bind', ids, values)
    : openForm(services, actor, 'digest.bind', ids, { values, refusal });
};

/** D1: when a place gets its digest, the digest now, and one's own part of it. */
export const overviewRoutes = {
  presses: {
    'digest.mine': press(showMine, 'digest', 'from'),
    'digest.now': press(digestNow, 'digest'),
    'digest.show': press(showDigestPlan, 'digest'),
    'overview.show': press(overview),
    'digest.unbind': press(unbindDigest, 'digest'),
  },
  lines: {
    overview: ({ services, actor }, { args }) =>
      args.now && actor.place !== undefined ? digestNow(services, actor) : overview(services, actor),
    bindDigest: (asking, { args }) => bindByTyping(asking, args),
    unbindDigest: ({ services, actor }) => unbindDigest(services, actor, ''),
  },
} satisfies Routes;
