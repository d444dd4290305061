import { calendarDate, instant } from '../../../src/domain/base/calendar';
import type { MessageTopic, OperationsView, UnsentView } from '../../../src/views/organisation/operations';
import { jonas, lea, sara } from './people';

const unsent = (
  person: string,
  topic: MessageTopic,
  because: UnsentView['because'],
  at: string,
): UnsentView => {
  const ids = { item: `${topic}-${because}` };
  return {
    person,
    topic,
    because,
    at: instant(at),
    presses: [
      { verb: 'operations.sendAgain', as: 'execute', ids },
      { verb: 'operations.drop', as: 'execute', ids },
    ],
  };
};

const some: OperationsView = {
  name: 'operations',
  waiting: { count: 3, more: false },
  waitingSince: instant('2026-08-11T07:42:00Z'),
  sent: { count: 148, more: false },
  ambiguous: { count: 1, more: false },
  dead: { count: 2, more: false },
  unsent: [
    unsent(sara.name, 'handover', 'unknown', '2026-08-11T07:30:00Z'),
    unsent(jonas.name, 'meeting', 'notInstalled', '2026-08-10T12:05:00Z'),
    unsent(lea.name, 'dailyWord', 'dayEnded', '2026-08-09T22:00:00Z'),
  ],
  unreached: [
    { department: 'Jobcenter', people: [jonas.name] },
    { department: 'Skole og Trivsel', people: [lea.name, sara.name] },
  ],
  rounds: [
    { round: 'digests', last: instant('2026-08-10T22:05:00Z'), next: instant('2026-08-11T22:05:00Z') },
    { round: 'coverage', last: instant('2026-08-11T04:00:00Z'), next: instant('2026-08-12T04:00:00Z') },
    {
      round: 'cards',
      last: instant('2026-08-10T22:00:00Z'),
      next: instant('2026-08-11T22:00:00Z'),
      failing: { since: instant('2026-08-11T22:00:00Z'), times: 7 },
    },
    { round: 'rooms', last: instant('2026-08-11T04:15:00Z'), next: instant('2026-08-12T04:15:00Z') },
    { round: 'nudges', next: instant('2026-08-12T04:30:00Z') },
  ],
  digests: [
    {
      department: 'Familierådgivningen',
      place: 'channel',
      placeName: 'Koordinatorer',
      last: { at: instant('2026-08-10T06:00:00Z'), came: 'posted' },
      next: instant('2026-08-17T06:00:00Z'),
    },
    {
      department: 'PPR',
      place: 'group',
      last: { at: instant('2026-08-10T06:00:00Z'), came: 'stopped' },
      next: instant('2026-08-17T06:00:00Z'),
    },
  ],
  model: [
    {
      on: calendarDate('2026-08-11'),
      left: 14,
      helped: 9,
      nothing: 3,
      odd: 1,
      late: 1,
      failed: 0,
      heldBack: 4,
      resting: 0,
    },
    {
      on: calendarDate('2026-08-10'),
      left: 0,
      helped: 0,
      nothing: 0,
      odd: 0,
      late: 0,
      failed: 0,
      heldBack: 0,
      resting: 2,
    },
  ],
  actions: [{ verb: 'operations.show', as: 'execute' }],
};

const reasons: readonly UnsentView['because'][] = [
  'notInstalled',
  'blocked',
  'gone',
  'invalid',
  'tooLarge',
  'dayEnded',
  'unknown',
];

const topics: readonly MessageTopic[] = [
  'absence',
  'card',
  'case',
  'consent',
  'dailyWord',
  'deputy',
  'digest',
  'handover',
  'meeting',
  'notReached',
  'question',
  'reply',
  'sparring',
];

/** What an administrator sees of deliveries. */
export const operations = {
  'some not arrived': some,
  'all well': {
    ...some,
    waiting: { count: 0, more: false },
    ambiguous: { count: 0, more: false },
    dead: { count: 0, more: false },
    unsent: [],
    unreached: [],
    digests: [],
    model: [],
  },
  'a bad day': {
    ...some,
    done: 'sentAgain',
    waiting: { count: 1_000, more: true },
    unsent: topics.map((topic, index) =>
      unsent(lea.name, topic, reasons[index % reasons.length] ?? 'unknown', '2026-08-11T07:30:00Z'),
    ),
    unreached: Array.from({ length: 20 }, (_, index) => ({
      department: index === 0 ? '' : `Afdeling ${index}`,
      people: Array.from({ length: 20 }, () => lea.name),
    })),
  },
  'seen to': { ...some, done: 'dropped', from: 2 },
  'seen to before': { ...some, done: 'gone' },
} as const satisfies Record<string, OperationsView>;
