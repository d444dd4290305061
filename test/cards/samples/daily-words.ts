import { calendarDate } from '../../../src/domain/base/calendar';
import { type DailyWordView, waitsAtMost } from '../../../src/views/rhythm/daily-word';
import { alias, dialog, execute, reference } from './people';

const dailyWord: DailyWordView = {
  name: 'daily-word',
  today: calendarDate('2026-06-08'),
  count: 4,
  cases: [
    {
      reference: 'HOI-2026-014',
      alias: 'Familien Svalerede',
      waits: [
        { due: { kind: 'contact', on: calendarDate('2026-05-25'), urgency: 'overdue' }, missed: 2 },
        {
          due: {
            kind: 'statutoryDeadline',
            on: calendarDate('2026-06-20'),
            urgency: 'soon',
            deadline: {
              name: { da: 'Barnets plan foreligger', en: 'The child’s plan is ready' },
              about: 'Vega',
            },
          },
        },
      ],
      more: 0,
      press: { verb: 'case.show', as: 'execute', ids: { reference: 'HOI-2026-014' } },
    },
    {
      reference: 'HOI-2026-022',
      alias: 'Familien Havblik',
      waits: [{ due: { kind: 'contact', on: calendarDate('2026-06-07'), urgency: 'overdue' }, missed: 1 }],
      more: 0,
      press: dialog('contact.log'),
    },
    {
      reference,
      alias,
      waits: [
        { due: { kind: 'followUpMeeting', on: calendarDate('2026-06-19'), urgency: 'soon', agreed: true } },
      ],
      more: 0,
      press: dialog('meeting.plan'),
    },
    {
      reference: 'HOI-2026-021',
      alias: 'Familien Birkely',
      waits: [{ due: { kind: 'consentReview', on: calendarDate('2026-07-01'), urgency: 'later' } }],
      more: 0,
      press: execute('consent.show'),
    },
  ],
  beside: [],
  actions: [
    { verb: 'cases.show', as: 'execute' },
    { verb: 'settings.show', as: 'execute' },
  ],
};

const beside: DailyWordView['beside'] = [
  { kind: 'offers', count: 5, press: execute('handover.offers') },
  { kind: 'toShare', count: 12, press: execute('reorganise.show') },
  { kind: 'offered', count: 1, press: execute('reorganise.show') },
  { kind: 'deletions', count: 3, on: calendarDate('2026-07-08'), press: execute('retention.show') },
];

export const dailyWords: Readonly<Record<string, DailyWordView>> = {
  'four families': dailyWord,
  'one family, more than there is room for': {
    ...dailyWord,
    count: 1,
    cases: dailyWord.cases.slice(0, 1).map((one) => ({ ...one, more: 1 })),
  },
  'more families than there is room for': { ...dailyWord, count: 9 },
  'for a lead, with what is told in counts': { ...dailyWord, count: 0, cases: [], beside },
};

/** As large as it gets (design § 6: under 25 KB). */
export const largestDailyWord: DailyWordView = {
  ...dailyWord,
  count: 95,
  beside,
  cases: Array.from({ length: 8 }, (_unused, index) => ({
    reference: `HOI-2026-${100 + index}`,
    alias: '**[Familien Bredgårdsager-Testlundsen_&_venner]**'.padEnd(80, '*'),
    waits: Array.from({ length: waitsAtMost }, () => ({
      due: {
        kind: 'statutoryDeadline' as const,
        on: calendarDate('2026-09-30'),
        urgency: 'overdue' as const,
        agreed: true as const,
        deadline: {
          name: {
            da: 'Første opfølgning på barnets plan og alt andet',
            en: 'The first follow-up of the child’s plan',
          },
          about: 'Anne-Margrethe Charlotte',
        },
      },
      missed: 12,
    })),
    more: 20,
    press: { verb: 'case.show', as: 'execute', ids: { reference: `HOI-2026-${100 + index}` } },
  })),
};
