import type { networkMap as danish } from '../da/network-map';

const steps: (typeof danish)['steps'] = {
  started: 'Started',
  startup: 'Start-up meeting',
  followUp: 'Follow-up meeting',
  network: 'Network meeting',
  contact: 'Contact',
  startupMeeting: 'Start-up meeting',
  followUpMeeting: 'Follow-up meeting',
  familyMeeting: 'Meeting with the family',
};

/** In a narrow column. */
const short: (typeof danish)['short'] = {
  started: 'Start',
  startup: 'Start-up',
  followUp: 'Follow-up',
  network: 'Network',
  contact: 'Contact',
  startupMeeting: 'Start-up',
  followUpMeeting: 'Follow-up',
  familyMeeting: 'Family',
};

/** M3: the network as a map, and the rhythm as a line. */
export const networkMap: typeof danish = {
  title: "The family's network",
  intro: 'Look at the map together. Is somebody new, or no longer close? Then change it.',
  picture: 'Map of the network. The same stands in words below.',
  close: 'Close to the family',
  professionals: 'Professionals around the family',
  marks: { atWeekends: 'at weekends', inHolidays: 'in holidays', afterEffort: 'stays when the effort ends' },
  table: {
    close: 'Who',
    short: { atWeekends: 'Weekends', inHolidays: 'Holidays', afterEffort: 'Stays' },
    there: '✓ yes',
    notThere: '–',
  },
  childsWish: "the child's own choice",
  none: 'There is nobody on the map yet.',
  inWords: 'The same in words',
  nobody: 'nobody yet',
  says: {
    atWeekends: 'At weekends: {names}',
    inHolidays: 'In holidays: {names}',
    afterEffort: 'Stays when the effort ends: {names}',
    childsWish: 'The child has chosen: {names}',
  },
  rhythm: 'The way so far, and what is next',
  today: 'Today',
  was: '{what} {on}',
  comes: '{what} by {on}',
  steps,
  short,
  by: 'by {on}',
  foot: 'From {coordinator}, {department}. Printed {today}.',
  ready: 'The map is ready to look at or print. The link works for a short time only.',
  open: 'Open the map',
};
