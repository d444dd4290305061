import { dropItem, sendItemAgain, showOperations } from '../../app/telling/operations';
import { press } from './base/press';
import type { Routes } from './base/route';

/** What is being sent and what was not, for administrators. */
export const operationsRoutes = {
  presses: {
    'operations.drop': press(dropItem, 'item', 'from'),
    'operations.sendAgain': press(sendItemAgain, 'item', 'from'),
    'operations.show': press(showOperations, 'from'),
  },
  lines: { operations: ({ services, actor }) => showOperations(services, actor) },
} satisfies Routes;
