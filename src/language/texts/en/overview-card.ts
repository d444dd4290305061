import type { overview as danish } from '../da/overview-card';

export const overview: typeof danish = {
  titles: {
    department: 'Overview of the department',
    mine: 'Your overview',
    municipality: 'The municipality’s rhythm in figures',
  },
  uncovered: { one: '1 case has no coordinator', many: '{count} cases have no coordinator' },
  uncoveredWhy: {
    left: 'The coordinator is no longer here ({since}).',
    away: 'The coordinator is absent and there is no deputy ({since}).',
  },
  moreCases: { one: 'and 1 more case', many: 'and {count} more cases' },
  waitingTitle: 'What waits',
  waiting: {
    late: 'Overdue',
    handovers: 'Hand-overs',
    approvals: 'Minutes awaiting approval',
    filings: 'Minutes that are to be filed',
  },
  calm: 'Nothing is overdue, and nothing waits.',
  rhythm: 'How we keep the rhythm',
  rhythmChart: 'In time, per cent',
  measured: 'The last six months in open cases. The figures measure us, never the families.',
  measuredHidden:
    'The last six months in open cases. The figures measure us, never the families. Figures below five are not shown.',
  figures: {
    startup: 'Start-up meetings in time',
    followUp: 'Follow-up meetings in time',
    contact: 'Contact kept right now',
    reviewed: 'Minutes gone through with the family',
    days: 'From meeting to minutes',
  },
  share: '{good} of {of}',
  none: 'none yet',
  hidden: 'too few to show',
  days: { one: '1 day, the median of {of}', many: '{count} days, the median of {of}' },
  loadTitle: 'Meetings and deadlines in the next 8 weeks',
  ownLoad: 'Your next 8 weeks',
  loadAbout:
    'Meetings, statutory deadlines and accompanying the family. Anything overdue counts in this week.',
  load: '{cases} · {ahead}',
  cases: { one: '1 case', many: '{count} cases' },
  ahead: { one: '1 meeting or deadline', many: '{count} meetings and deadlines' },
  weeks: 'Week by week: {weeks}. Most in the week from {when}.',
  collisions: {
    sameDay: '{count} meetings on the same day, {day}',
    away: 'a meeting on a day of absence, {day}',
  },
  moreCoordinators: { one: 'and 1 more coordinator', many: 'and {count} more coordinators' },
  moreTeams: { one: '1 more department is in the file', many: '{count} more departments are in the file' },
  disclosures: 'Shared without consent right now',
  disclosure: '{basis}, until {until}',
  digests: 'Where the department’s overview comes',
  file: 'Get the figures (CSV)',
  csv: {
    columns: ['Date', 'Department', 'Figure', 'In time (or days)', 'In all'],
    hidden: 'below 5',
  },
};
