import { formatDateTime } from '../../language/dates';
import type { CardDefinition } from '../definition';
import { toldLine } from './correct';

const signs: Readonly<Partial<Record<string, string>>> = { takenBack: '✓', offered: '?' };

/** L8: the outcome of taking back one's own last change. */
export const takenBackCard: CardDefinition<'taken-back'> = {
  name: 'taken-back',
  bind: (view, language) => {
    const { locale, say, texts, typed } = language;
    const { correct } = texts;
    const said = correct.outcomes[view.outcome];
    return {
      title: `${signs[view.outcome] ?? 'ℹ'} ${said.title}`,
      text: said.text,
      isDone: view.outcome === 'takenBack',
      ...(view.change && {
        change: {
          label: say(correct.change, { at: formatDateTime(view.change.at, locale) }),
          family: typed(view.change.alias),
          lines: view.change.what
            .filter((what) => what !== 'ChangeTakenBack')
            .map((what) => ({ line: texts.audit.entries[what] })),
        },
      }),
      ...(view.told && { told: toldLine(view.told, language) }),
    };
  },
  summary: (view, texts) => texts.correct.outcomes[view.outcome].title,
};
