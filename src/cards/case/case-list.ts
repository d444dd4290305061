import { counted, fill } from '../../language/texts';
import type { CaseListView } from '../../views/case/case';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { dotted, duePart, given } from '../parts';

type Row = CaseListView['cases'][number];

/** More than this would make the card too large. */
const rowsAtMost = 20;

const rowPart = (row: Row, view: CaseListView, language: Language): Bound => {
  const { texts, typed } = language;
  const { familyCase, words } = texts;
  const name = row.alias ?? row.reference;
  const next = row.next && duePart(row.next, view.today, language);
  return {
    name: typed(name),
    details: typed(
      dotted(
        row.alias && row.reference,
        row.relation === 'coordinator' ? undefined : row.coordinator,
        row.gone && `⚠ ${familyCase.list.gone}`,
        row.phase && words.phases[row.phase],
      ),
    ),
    symbol: next?.symbol ?? '•',
    urgency: next?.urgency ?? 'later',
    // Those who see no phase are not told what is due either: then nothing is said about it.
    ...given('next', row.phase && (next ? dotted(next.what, next.when) : familyCase.list.nothingDue)),
    ...given(
      'waits',
      row.waits === undefined || row.waits.length === 0
        ? undefined
        : fill(familyCase.list.also, {
            parts: dotted(...row.waits.map((part) => texts.digestPlan.parts[part])),
          }),
    ),
    press: pressOf(row.press, texts, fill(familyCase.list.open, { name })),
  };
};

/** The reader's cases, or a department's. What needs somebody first comes first. */
export const caseListCard: CardDefinition<'case-list'> = {
  name: 'case-list',
  wide: true,
  bind: (view, language) => {
    const { list } = language.texts.familyCase;
    if (view.cases.length === 0) {
      return {
        title: list[view.scope],
        rows: [],
        none: list.none[view.scope],
      };
    }
    const pressing = view.cases.filter(({ next }) => next?.urgency === 'overdue').length;
    const more = view.cases.length - rowsAtMost;
    return {
      title: list[view.scope],
      count: dotted(
        counted(list.count, view.cases.length),
        pressing === 0
          ? undefined
          : `⚠ ${counted(view.scope === 'mine' ? list.needsAction : list.departmentNeedsAction, pressing)}`,
      ),
      rows: view.cases.slice(0, rowsAtMost).map((row) => rowPart(row, view, language)),
      ...(more > 0 && { more: language.say(list.more, { count: more }) }),
    };
  },
  summary: (view, texts) => texts.summaries.caseList[view.scope],
};
