import { calendarDate, instant } from '../../../src/domain/base/calendar';
import type { RetentionView } from '../../../src/views/case/retention';

const planned = (number: number, deleteOn: string): RetentionView['planned'][number] => {
  const reference = `HOI-2021-${String(number).padStart(3, '0')}`;
  return {
    reference,
    deleteOn: calendarDate(deleteOn),
    closedOn: calendarDate('2021-08-10'),
    press: { verb: 'retention.hold', as: 'dialog', ids: { reference } },
  };
};

const some: RetentionView = {
  name: 'retention',
  months: { case: 60, looks: 60, lookups: 24 },
  noticeDays: 30,
  next: instant('2026-08-12T00:30:00Z'),
  planned: [planned(4, '2026-08-12'), planned(9, '2026-08-30')],
  dueNext: 1,
  total: 2,
  held: [
    {
      reference: 'HOI-2020-017',
      on: calendarDate('2026-05-04'),
      press: { verb: 'retention.release', as: 'dialog', ids: { reference: 'HOI-2020-017' } },
    },
  ],
  heldTotal: 1,
  gone: [{ reference: 'HOI-2021-001', deletedOn: calendarDate('2026-07-01'), months: 60 }],
  goneTotal: 1,
  actions: [],
};

/** L4. */
export const retentions = {
  'some to be deleted': some,
  'nothing to be deleted': {
    ...some,
    planned: [],
    dueNext: 0,
    total: 0,
    held: [],
    heldTotal: 0,
    gone: [],
    goneTotal: 0,
  },
  'for an administrator': { ...some, planned: [], held: [], gone: [], dueNext: 12 },
  'for an auditor': { ...some, intact: true, done: 'held' },
  'broken, and many': {
    ...some,
    planned: Array.from({ length: 40 }, (_, at) => planned(at + 100, '2026-08-30')),
    held: Array.from({ length: 20 }, (_, at) => ({
      reference: `HOI-2020-${at + 100}`,
      on: calendarDate('2026-05-04'),
    })),
    from: 8,
    total: 40,
    heldTotal: 20,
    intact: false,
    done: 'released',
  },
} as const satisfies Record<string, RetentionView>;
