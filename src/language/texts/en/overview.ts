import type * as danish from '../da/overview';
import type { FormsTexts } from '../form-texts';

const parts: (typeof danish.digestPlan)['parts'] = {
  uncovered: 'Cases without a coordinator',
  handovers: 'Hand-overs that wait',
  deadlines: 'Deadlines in law',
  meetings: 'Meetings',
  contact: 'Contact with the family',
  minutes: 'Minutes',
  consents: 'Consents that run out',
  goals: 'Goals to follow up',
  actions: 'Actions overdue',
};

export const digest: typeof danish.digest = {
  titles: {
    week: 'What needs the team this week',
    day: 'New since last time',
    asked: 'What waits for the team right now',
  },
  about: '{department} · {on}',
  heldUp: 'I should have written {when}, but had stopped. This is how it stands now.',
  parts: {
    uncovered: { one: '1 case has no coordinator', many: '{count} cases have no coordinator' },
    handovers: { one: '1 hand-over waits', many: '{count} hand-overs wait' },
    deadlines: { one: 'A deadline in law in 1 case', many: 'Deadlines in law in {count} cases' },
    meetings: { one: 'A meeting to see to in 1 case', many: 'Meetings to see to in {count} cases' },
    contact: { one: 'Contact is missing in 1 case', many: 'Contact is missing in {count} cases' },
    minutes: { one: 'Minutes to see to in 1 case', many: 'Minutes to see to in {count} cases' },
    consents: {
      one: 'A consent soon runs out in 1 case',
      many: 'Consents soon run out in {count} cases',
    },
    goals: { one: 'A goal to follow up in 1 case', many: 'Goals to follow up in {count} cases' },
    actions: { one: 'An action overdue in 1 case', many: 'Actions overdue in {count} cases' },
  },
  late: { one: '1 is overdue', many: '{count} are overdue' },
  settled: 'Done since: {cases}',
  done: 'Done',
  allDone: 'All of this is done. Well done.',
  nothing: 'Nothing is waiting for you right now.',
  updated: 'Updated {when}',
  how: 'There are only case numbers here. Press "Show me mine" and I will show you in our own chat what it is in your cases.',
  more: { one: '1 more', many: '{count} more' },
};

export const digestPlan: typeof danish.digestPlan = {
  titles: {
    bound: 'The overview will come here',
    changed: 'The overview has been changed',
    unbound: 'No more overviews will come here',
    shown: 'The overview here',
  },
  elsewhere: { channel: 'Overview for a channel', group: 'Overview for a group chat' },
  department: 'Department',
  when: 'When',
  what: 'About',
  readers: 'Who reads along',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  weekly: '{weekday} at {at}, Danish time.',
  daily: 'Every working day at {at}, Danish time, when something is new.',
  both: '{weekday} at {at}, Danish time, and the other working days when something is new.',
  next: 'Next time: {day}',
  readersAll: { one: '1 person, of the department', many: '{count} people, all of the department' },
  readersElsewhere: {
    one: '{all} people, 1 of another department',
    many: '{all} people, {count} of other departments',
  },
  parts,
  honest:
    'The overview has only counts and case numbers, never names. When there is nothing to do, I write nothing. If a guest joins, I stop and tell you.',
  over: 'If you want it again, type "overview every Monday at 8".',
};

export const digestForms: Pick<FormsTexts, 'digest.bind'> = {
  'digest.bind': {
    title: 'Overview for the channel',
    button: 'Change time and contents',
    intro: 'A regular overview of what needs the team: counts and case numbers, never names.',
    chat: 'overview every Monday at 8',
    submit: 'Save',
    fields: {
      department: {
        label: 'Which department is it about?',
        error: 'Choose a department.',
        typed: 'department',
      },
      weekday: {
        label: 'On which day is the weekly overview to come?',
        error: 'Choose a day.',
        typed: 'day',
        choices: {
          monday: 'Monday',
          tuesday: 'Tuesday',
          wednesday: 'Wednesday',
          thursday: 'Thursday',
          friday: 'Friday',
          never: 'No weekly overview',
        },
      },
      at: {
        label: 'At what time?',
        error: 'Type a time between 07:00 and 17:00.',
        typed: 'time',
        hint: 'Danish time, between 07:00 and 17:00',
      },
      daily: {
        label: 'Also write on the other working days when something is new',
        error: 'Answer yes or no.',
        typed: 'every day',
      },
      parts: {
        label: 'What is it to be about?',
        error: 'Choose at least one thing.',
        typed: 'about',
        choices: parts,
      },
      notShared: {
        label: 'The channel isn’t shared with other organisations',
        error: 'Tick this if it is so. Otherwise the overview can’t come here.',
        typed: 'not shared',
        hint: 'Teams does not tell me of this channel',
      },
    },
  },
};

export const digestTrouble: typeof danish.digestTrouble = {
  places: { channel: 'the channel', group: 'the group chat' },
  title: 'The overview for {department} did not go out',
  unknown: 'The overview for {department} may not have gone out',
  text: '{why} {next}',
  why: {
    GuestsReadAlong: 'A guest has joined {place}, and case numbers are for the municipality’s own people.',
    ReadersUnknown: 'Teams does not tell who reads along in {place}.',
    StrangersReadAlong: 'Somebody who is not on the staff list reads along in {place}.',
    notInstalled: 'Rød Tråd has been removed from {place}.',
    blocked: 'Rød Tråd may not write in {place}.',
    gone: 'I can’t find {place} any more.',
    invalid: 'Teams did not take the message.',
    tooLarge: 'The message was too large for Teams.',
    dayEnded: 'Teams did not take it, although I tried for the rest of the day.',
    unknown: 'Teams did not answer, so it may or may not have arrived in {place}.',
  },
  next: 'I will try again the next time it is due. You can type "overview now" in {place} when it is mended.',
};
