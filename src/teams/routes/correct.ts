import { correctCase } from '../../app/correct/correct-view';
import { takeBackLast } from '../../app/correct/take-back';
import { press } from './base/press';
import { type Routes, showsCase } from './base/route';

/** L8. Corrections are forms; these are the list of what can be corrected, and taking back one's own last change. */
export const correctRoutes = {
  presses: {
    'correct.show': press(correctCase, 'reference', 'from'),
    'correct.undo': ({ services, actor }, { sure }) => takeBackLast(services, actor, sure),
  },
  lines: {
    correct: showsCase(correctCase),
    takeBack: ({ services, actor }) => takeBackLast(services, actor),
  },
} satisfies Routes;
