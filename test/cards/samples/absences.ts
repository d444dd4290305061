import { calendarDate } from '../../../src/domain/base/calendar';
import type { AbsenceView } from '../../../src/views/absence';

const days = { from: calendarDate('2026-08-10'), to: calendarDate('2026-08-21') };
const ids = { person: '00000000-0000-4000-8000-000000000002' };
const end = (first: string) => ({ verb: 'absence.end', as: 'execute', ids: { ...ids, first } }) as const;
const actions: AbsenceView['actions'] = [
  { verb: 'absence.report', as: 'dialog', ids },
  { verb: 'cases.show', as: 'execute' },
];

const own: AbsenceView = {
  name: 'absence',
  person: 'Lea Dummy',
  own: true,
  absences: [{ ...days, now: true, end: end('2026-08-10') }],
  total: 2,
  cases: [
    {
      reference: 'HOI-2026-004',
      alias: 'Familien Eksempel',
      deputy: { name: 'Sara Testlund', ...days },
      uncovered: false,
      press: { verb: 'case.show', as: 'execute', ids: { reference: 'HOI-2026-004' } },
    },
    {
      reference: 'HOI-2026-009',
      alias: 'Familien Prøve',
      uncovered: true,
      press: { verb: 'case.appointDeputy', as: 'dialog', ids: { reference: 'HOI-2026-009' } },
    },
  ],
  actions,
};

/** C10: one's own absence, and what the lead sees: references only. */
export const absences = {
  own,
  'for the lead, to come and without an end': {
    ...own,
    own: false,
    absences: [{ from: days.from, saidBy: 'Karen Leder', now: false, end: end('2026-08-10') }],
    total: 14,
    cases: own.cases.map(({ alias: _, ...row }) => ({ ...row, uncovered: false })),
    actions: [{ verb: 'absence.show', as: 'execute', ids: { ...ids, from: '12' } } as const, ...actions],
  },
  'at work': { ...own, absences: [], cases: [], total: 0 },
  'at work, for the lead': { ...own, own: false, absences: [], cases: [], total: 0 },
} as const satisfies Record<string, AbsenceView>;
