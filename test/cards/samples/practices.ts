import { practicePoints } from '../../../src/domain/case-file/practice';
import type { PracticeView } from '../../../src/views/case/practice';

const row = (
  number: number,
  missing: PracticeView['rows'][number]['missing'],
): PracticeView['rows'][number] => {
  const reference = `HOI-2026-${String(number).padStart(3, '0')}`;
  return { reference, missing, action: { verb: 'audit.show', as: 'execute', ids: { reference } } };
};
const actions: PracticeView['actions'] = [{ verb: 'practice.show', as: 'execute', ids: { from: '1' } }];

/** L7. */
export const practices = {
  some: {
    name: 'practice',
    draw: 0,
    cases: 3,
    patterns: [
      { point: 'contactInTime', kept: 1, of: 3 },
      { point: 'childsWish', kept: 2, of: 3 },
      { point: 'covered', kept: 3, of: 3 },
    ],
    rows: [row(4, ['contactInTime', 'childsWish']), row(9, ['contactInTime']), row(12, [])],
    actions,
  },
  none: { name: 'practice', draw: 0, cases: 0, patterns: [], rows: [], actions: [] },
  'everything is missing': {
    name: 'practice',
    draw: 3,
    cases: 8,
    patterns: practicePoints.map((point) => ({ point, kept: 0, of: 8 })),
    rows: Array.from({ length: 8 }, (_, at) => row(at + 1, practicePoints)),
    actions,
  },
} as const satisfies Record<string, PracticeView>;
