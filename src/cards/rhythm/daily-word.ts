import { counted, fill, type Texts } from '../../language/texts';
import type { DailyWordView } from '../../views/rhythm/daily-word';
import type { Verb } from '../../views/verbs';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { dotted, duePart, given } from '../parts';

type Row = DailyWordView['cases'][number];
type Wait = Row['waits'][number];

const waitPart = ({ due: one, missed = 1 }: Wait, view: DailyWordView, language: Language): Bound => {
  const { symbol, urgency, what, when } = duePart(one, view.today, language);
  const again = missed > 1 ? fill(language.texts.dailyWord.missed, { count: missed }) : undefined;
  return { symbol, urgency, what, when: dotted(again, when) };
};

const titleOf = (verb: Verb, { actions, dailyWord }: Texts): string => {
  if (verb === 'contact.log') return dailyWord.logContact;
  return verb === 'meeting.plan' ? dailyWord.planMeeting : actions[verb];
};

const casePart = (row: Row, view: DailyWordView, language: Language): Bound => {
  const { texts, typed } = language;
  return {
    alias: typed(row.alias),
    reference: typed(row.reference),
    waits: row.waits.map((one) => waitPart(one, view, language)),
    ...given('moreWaits', row.more > 0 ? counted(texts.dailyWord.moreWaits, row.more) : undefined),
    presses: [pressOf(row.press, texts, titleOf(row.press.verb, texts))],
  };
};

/** C5, D2: what waits for somebody today, case by case, each with what to do about it. */
export const dailyWordCard: CardDefinition<'daily-word'> = {
  name: 'daily-word',
  wide: true,
  bind: (view, language) => {
    const { date, say } = language;
    const { dailyWord } = language.texts;
    const more = view.count - view.cases.length;
    return {
      title: dailyWord.title,
      ...given('intro', view.count === 0 ? undefined : counted(dailyWord.intro, view.count)),
      cases: view.cases.map((row) => casePart(row, view, language)),
      beside: view.beside.map(({ kind, count, on, press }) => ({
        text: say(dailyWord.beside[kind][count === 1 ? 'one' : 'many'], {
          count,
          ...(on && { on: date(on) }),
        }),
        presses: [pressOf(press, language.texts, dailyWord.besidePresses[kind])],
      })),
      ...given('moreCases', more > 0 ? counted(dailyWord.moreCases, more) : undefined),
      settings: dailyWord.settings,
    };
  },
  summary: (_view, texts) => texts.summaries.dailyWord,
};
