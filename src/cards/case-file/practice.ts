import { counted, fill } from '../../language/texts';
import { pressOf } from '../actions';
import type { CardDefinition } from '../definition';
import { dotted } from '../parts';

/** L7: patterns first, then what to talk about case by case. */
export const practiceCard: CardDefinition<'practice'> = {
  name: 'practice',
  wide: true,
  bind: ({ cases, patterns, rows }, { texts, typed }) => {
    const { practice } = texts;
    return {
      title: practice.title,
      count: cases === 0 ? practice.none : counted(practice.count, cases),
      intro: practice.intro,
      ...(patterns.length > 0 && {
        patterns: {
          label: practice.patterns,
          rows: patterns.map(({ point, kept, of }) => ({
            symbol: kept === of ? '✓' : '○',
            point: practice.points[point],
            kept: fill(practice.pattern, { kept, of }),
          })),
        },
      }),
      ...(rows.length > 0 && {
        cases: {
          label: practice.rows,
          rows: rows.map(({ reference, missing, action }) => ({
            reference: typed(reference),
            missing:
              missing.length === 0
                ? `✓ ${practice.nothing}`
                : fill(practice.missing, {
                    points: dotted(...missing.map((point) => practice.points[point])),
                  }),
            presses: [pressOf(action, texts, practice.look)],
          })),
        },
      }),
    };
  },
  summary: (_view, texts) => texts.summaries.practice,
};
