import { retentionView } from '../../app/case-file/retention';
import { press } from './base/press';
import type { Routes } from './base/route';

/** L4. */
export const retentionRoutes = {
  presses: {
    'retention.show': press(
      (services, actor, from) => retentionView(services, actor, from > 0 ? { from } : {}),
      'from',
    ),
  },
  lines: {
    retention: ({ services, actor }) => retentionView(services, actor),
  },
} satisfies Routes;
