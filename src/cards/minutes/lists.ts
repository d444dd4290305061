import type { MinutesListView } from '../../views/minutes/lists';
import { asNext, pressOf } from '../actions';
import type { CardDefinition } from '../definition';
import { listOf } from '../listed-rows';
import { dotted } from '../parts';

type MinutesRow = MinutesListView['rows'][number];

/** `referater`. */
export const minutesListCard: CardDefinition<'minutes-list'> = {
  name: 'minutes-list',
  bind: (view, language) => {
    const { dateShort, say, texts, typed } = language;
    const { list } = texts.minutes;
    return listOf<MinutesRow>(
      view.rows,
      {
        title: list.title,
        none: list.none,
        from: view.from ?? 0,
        next: (at) => ({ verb: 'minutes.list', as: 'execute', ids: { from: String(at) } }),
      },
      ({ waitsFor, reference, alias, kind, on, dueBy, press }, isFirst) => ({
        line: typed(dotted(alias, reference)),
        label: list.waits[waitsFor],
        details: say(
          dotted(
            texts.meeting.kinds[kind],
            dateShort(on),
            dueBy && list.by.replace('{by}', dateShort(dueBy)),
          ),
        ),
        late: dueBy !== undefined && dueBy < view.today,
        presses: [pressOf(isFirst ? asNext(press) : press, texts)],
      }),
      language,
    );
  },
  summary: (_view, texts) => texts.summaries.minutesList,
};
