import { calendarDate, instant } from '../../../src/domain/base/calendar';
import { localTime } from '../../../src/domain/base/meeting-time';
import { digestParts } from '../../../src/domain/overview/digest';
import type { DigestPlanView, DigestView } from '../../../src/views/overview/digest';
import type { OverviewView } from '../../../src/views/overview/overview';
import { lea, sara } from './people';

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

const figures = {
  shares: {
    startup: { good: 11, of: 12 },
    followUp: { good: 17, of: 23 },
    contact: { good: 14, of: 18 },
    reviewed: { good: 9, of: 9 },
  },
  days: { median: 6, of: 9 },
};

const department: OverviewView = {
  name: 'overview',
  scope: 'department',
  today: calendarDate('2026-08-04'),
  team: 'Familierådgivningen',
  uncovered: [
    {
      reference: reference(14),
      since: calendarDate('2026-07-31'),
      why: 'left',
      press: { verb: 'case.show', as: 'execute', ids: { reference: reference(14) } },
    },
  ],
  waiting: {
    handovers: [reference(7)],
    approvals: [reference(1), reference(5)],
    filings: [reference(3)],
    late: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(reference),
  },
  figures: [{ team: 'Familierådgivningen', ...figures }],
  load: [
    {
      coordinator: lea.name,
      cases: 9,
      weeks: [4, 2, 3, 0, 1, 2, 0, 1],
      collisions: [
        { on: calendarDate('2026-08-11'), why: 'sameDay', count: 2 },
        { on: calendarDate('2026-08-20'), why: 'away', count: 1 },
      ],
    },
    { coordinator: sara.name, cases: 5, weeks: [1, 0, 2, 0, 0, 0, 0, 0], collisions: [] },
  ],
  disclosures: [
    {
      reference: reference(9),
      basis: { da: 'Underretning til anden myndighed', en: 'Report to another authority' },
      until: calendarDate('2026-08-31'),
    },
  ],
  digests: [
    {
      place: 'channel',
      placeName: 'Koordinatorer',
      next: instant('2026-08-10T06:00:00Z'),
      press: { verb: 'digest.show', as: 'execute', ids: { digest: 'd1' } },
    },
  ],
  sheetUrl: 'https://example.org/sheets/abc',
  actions: [
    { verb: 'cases.show', as: 'execute', style: 'positive' },
    { verb: 'filing.show', as: 'execute' },
  ],
};

const calm: OverviewView = {
  ...department,
  uncovered: [],
  waiting: { handovers: [], approvals: [], filings: [], late: [] },
  disclosures: [],
  digests: [],
};

const hidden = { hidden: true } as const;
const { team: _team, sheetUrl: _sheetUrl, ...ownCases } = calm;

/** `overblik` for everybody who gets one. */
export const overviews: Readonly<Record<string, OverviewView>> = {
  'of a department': department,
  'of a department where all is well': calm,
  'of a large department': {
    ...department,
    uncovered: Array.from({ length: 20 }, () => department.uncovered).flat(),
    waiting: {
      handovers: Array.from({ length: 200 }, (_, at) => reference(at + 1)),
      approvals: Array.from({ length: 200 }, (_, at) => reference(at + 1)),
      filings: Array.from({ length: 200 }, (_, at) => reference(at + 1)),
      late: Array.from({ length: 200 }, (_, at) => reference(at + 1)),
    },
    load: Array.from({ length: 30 }, () => department.load).flat(),
    disclosures: Array.from({ length: 30 }, () => department.disclosures).flat(),
    digests: Array.from({ length: 30 }, () => department.digests).flat(),
  },
  'of one coordinator': {
    ...ownCases,
    scope: 'mine',
    waiting: { ...department.waiting, late: [reference(2)] },
    figures: [{ ...figures, days: { median: 1, of: 1 } }],
    load: department.load.slice(0, 1),
  },
  'of somebody without cases': { ...ownCases, scope: 'mine', figures: [], load: [] },
  'of the municipality': {
    ...ownCases,
    scope: 'municipality',
    figures: [
      { team: 'Familierådgivningen', ...figures },
      {
        team: 'PPR',
        shares: {
          startup: hidden,
          followUp: hidden,
          contact: { good: 0, of: 0 },
          reviewed: { good: 5, of: 5 },
        },
        days: hidden,
      },
      ...Array.from({ length: 20 }, (_, at) => ({ team: `Afdeling ${at}`, ...figures })),
    ],
    load: [],
    sheetUrl: 'https://example.org/sheets/abc',
    actions: [],
  },
};
