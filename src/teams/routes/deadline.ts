import { deadlinesView } from '../../app/rhythm/deadline';
import { press } from './base/press';
import { aboutCase, type Routes } from './base/route';
import { byTyping } from './base/typed-forms';

/** L6. What is filled in are forms; this is the view. */
export const deadlineRoutes = {
  presses: { 'deadline.show': press(deadlinesView, 'reference', 'from') },
  lines: {
    deadline: aboutCase((asking, reference, { fields }) =>
      Object.keys(fields).length === 0
        ? deadlinesView(asking.services, asking.actor, reference)
        : byTyping(asking, 'deadline.start', { reference }, {}, fields),
    ),
  },
} satisfies Routes;
