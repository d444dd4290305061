import { calendarDate, instant } from '../../../src/domain/base/calendar';
import { localTime } from '../../../src/domain/base/meeting-time';
import { digestParts } from '../../../src/domain/overview/digest';
import type { DigestPlanView, DigestView } from '../../../src/views/overview/digest';

const reference = (number: number): string => `HOI-2026-${String(number).padStart(3, '0')}`;

const week: DigestView = {
  name: 'digest',
  occasion: 'week',
  department: 'Familierådgivningen',
  on: calendarDate('2026-08-03'),
  parts: [
    { part: 'uncovered', references: [reference(4)], late: 1, settled: [] },
    { part: 'handovers', references: [reference(7)], late: 0, settled: [] },
    { part: 'meetings', references: [1, 5, 9].map(reference), late: 1, settled: [] },
    { part: 'contact', references: [2, 3].map(reference), late: 2, settled: [] },
  ],
  actions: [{ verb: 'digest.mine', as: 'execute', ids: { digest: 'd1', beside: 'yes' }, style: 'positive' }],
};

/** D1: a team's digest in every state. */
export const digests: Readonly<Record<string, DigestView>> = {
  'of the week': week,
  'of a day': { ...week, occasion: 'day', parts: week.parts.slice(1, 2) },
  'held up': { ...week, heldUpFrom: instant('2026-08-03T06:00:00Z') },
  'some of it settled': {
    ...week,
    parts: week.parts.map(({ references, ...part }, at) => ({
      ...part,
      references: at === 2 ? references.slice(1) : at === 0 ? [] : references,
      late: at === 0 ? 0 : part.late,
      settled: at === 2 || at === 0 ? references.slice(0, 1) : [],
    })),
    updatedAt: instant('2026-08-03T09:20:00Z'),
  },
  'all of it settled': {
    ...week,
    parts: week.parts.map(({ references, part }) => ({ part, references: [], late: 0, settled: references })),
    updatedAt: instant('2026-08-03T13:00:00Z'),
  },
  'asked for, with nothing': { ...week, occasion: 'asked', parts: [] },
  'of a large department': {
    ...week,
    parts: digestParts.map((part) => ({
      part,
      references: Array.from({ length: 200 }, (_, at) => reference(at + 1)),
      late: 120,
      settled: Array.from({ length: 200 }, (_, at) => reference(at + 300)),
    })),
  },
};

const plan: DigestPlanView = {
  name: 'digest-plan',
  done: 'bound',
  place: 'channel',
  placeName: 'Koordinatorer',
  department: 'Familierådgivningen',
  weekday: 1,
  daily: false,
  at: localTime('08:00'),
  parts: digestParts,
  next: instant('2026-08-03T06:00:00Z'),
  readers: { all: 5, elsewhere: 1 },
  actions: [
    { verb: 'digest.now', as: 'execute', ids: { digest: 'd1', beside: 'yes' } },
    { verb: 'digest.bind', as: 'dialog', ids: { digest: 'd1' } },
    { verb: 'digest.unbind', as: 'execute', ids: { digest: 'd1' }, style: 'destructive' },
  ],
};

const { weekday: _, placeName: __, readers: ___, done: ____, ...daily } = plan;

/** D1: when a place gets it. */
export const digestPlans: Readonly<Record<string, DigestPlanView>> = {
  bound: plan,
  'changed to both': { ...plan, done: 'changed', daily: true, readers: { all: 1, elsewhere: 0 } },
  'only on working days': { ...daily, place: 'group', daily: true, parts: ['uncovered'] },
  unbound: { ...plan, done: 'unbound', actions: plan.actions.slice(1, 2) },
};
