import type { FromPlan } from '../domain/plan/plan-agenda';
import { listed } from './lists';
import { counted, fill, type Locale, textsFor } from './texts';

/** The text of what the plan puts on an agenda: a goal in its own words, the rest as a question. */
export const planItemText = (item: FromPlan, locale: Locale): string => {
  const { agenda } = textsFor(locale).plan;
  switch (item.kind) {
    case 'goal':
      return item.words;
    case 'stuck':
      return fill(agenda.stuck, { words: item.words });
    case 'gap':
      return fill(agenda.gap, { words: item.words, names: listed(item.names, locale) });
    case 'withdrawn':
      return fill(agenda.withdrawn, { what: item.what });
    case 'offers':
      return item.running ? agenda.offersRun : agenda.offers;
    case 'actions':
      return counted(agenda.actions, item.count);
  }
};
