import type * as danish from '../da/rhythm';
import type { FieldTexts, FormsTexts } from '../form-texts';
import { reason } from './forms/meeting-forms';

export const contactLog: typeof danish.contactLog = {
  eyebrow: 'Contact · {reference}',
  done: {
    logged: { title: 'The contact has been recorded', text: 'It’s good that you keep in touch.' },
    accompanied: { title: 'It has been recorded', text: 'It counts as a contact with the family.' },
    accompanimentPlanned: {
      title: 'The plan has been recorded',
      text: 'You’ll find it here and in the case.',
    },
    accompanimentDropped: {
      title: 'The plan is off the list',
      text: 'Talk to the family about what they need instead.',
    },
    agreed: { title: 'The agreement has been recorded', text: 'I’ll go by it from now on.' },
    agreementEnded: { title: 'The usual rhythm applies again', text: 'I’ll go by it from now on.' },
  },
  last: 'Last {on} · {relative}',
  lastNever: 'No contact has been recorded yet',
  next: 'Next contact',
  missed: { one: 'One contact was missed', many: '{count} contacts in a row were missed' },
  missedNext: 'Call, or drop by. If you have agreed otherwise, record it.',
  ask: 'Have you been in contact?',
  accompaniments: 'Going along with the family',
  with: 'with {names}',
  by: '{name} is going along',
  deviations: 'Agreed with the family',
  deviation: { until: '{what}: next time by {until}', everyDays: '{what}: every {days} days' },
  agreedOn: 'Agreed {on}: {reason}',
  kinds: {
    startupMeeting: 'The start-up meeting',
    followUpMeeting: 'The follow-up meetings',
    contact: 'The contact',
  },
  more: 'There are {count} more.',
};

export const dailyWord: typeof danish.dailyWord = {
  title: 'For you today',
  intro: {
    one: 'One family is waiting for something from you.',
    many: '{count} families are waiting for something from you. The most urgent comes first.',
  },
  missed: '{count} times in a row',
  moreWaits: { one: 'and one more thing', many: 'and {count} more things' },
  moreCases: {
    one: 'One more family is waiting. You’ll find it under “My cases”.',
    many: '{count} more families are waiting. You’ll find them under “My cases”.',
  },
  logContact: 'Log the contact',
  planMeeting: 'Plan the meeting',
  beside: {
    offers: {
      one: '1 family waits to hear whether you take over.',
      many: '{count} families wait to hear whether you take over.',
    },
    toShare: {
      one: '1 case waits for you to share it out.',
      many: '{count} cases wait for you to share them out.',
    },
    offered: {
      one: '1 case of your reorganisation has had no answer.',
      many: '{count} cases of your reorganisation have had no answer.',
    },
    deletions: {
      one: '1 closed case will be deleted. If it is to be kept, say so before {on}.',
      many: '{count} closed cases will be deleted, the first on {on}. If any is to be kept, say so before.',
    },
  },
  besidePresses: {
    offers: 'Answer the hand-overs',
    toShare: 'Share out the cases',
    offered: 'See who has not answered',
    deletions: 'See what will be deleted',
  },
  settings: 'Under “Settings” you choose when I write, and what I should not remind you of.',
};

export const deadlines: typeof danish.deadlines = {
  eyebrow: 'Statutory deadlines · {reference}',
  title: 'Statutory deadlines',
  done: {
    started: { title: 'The deadline is recorded', text: 'You’ll also see it when you open the case.' },
    met: { title: 'Completed', text: 'Good. The deadline is off the list.' },
    dropped: {
      title: 'The deadline no longer applies',
      text: 'It has been taken off the list, and the reason is kept.',
    },
    ended: { title: 'That deadline is no longer running', text: 'You don’t have to do anything more.' },
  },
  beside: 'They apply alongside your own rhythm, and don’t move when you agree something else.',
  none: 'No deadlines are running',
  noneNext: 'When something happens that the law sets a deadline for, record it here.',
  countedFrom: 'Counted from {on}[: {what}]',
  givenUp: 'The deadline is no longer on the municipality’s list. Check whether it still applies.',
  choice: '{name} (counted from: {from})',
};

/** C5, M2: the forms about contact, going along and another rhythm. */
export const contactForms = {
  'contact.log': {
    title: 'Contact with the family',
    button: 'Another day or way',
    intro: 'Write only that you have talked. What you talked about doesn’t belong here.',
    chat: 'contact {subject} yesterday; how: visit; with: Rosa',
    submit: 'Save',
    fields: {
      on: { label: 'When?', error: 'Choose a day.', typed: 'date' },
      kind: {
        label: 'How?',
        error: 'Choose how you were in contact.',
        typed: 'how',
        choices: { visit: 'Visit', phone: 'Phone', message: 'Message', meeting: 'Meeting' },
      },
      with: { label: 'Who were you in contact with?', error: 'Choose who it was.', typed: 'with' },
    },
  },
  'contact.accompany': {
    title: 'Go along with the family',
    button: 'Plan to go along',
    intro: 'Plan to go along to a meeting somewhere else, for example at the job centre.',
    chat: 'go along {subject}; date: on Tuesday; at: 10; meeting: interview at the job centre; with: Rosa',
    submit: 'Save the plan',
    fields: {
      on: { label: 'When?', error: 'Choose a day.', typed: 'date' },
      start: { label: 'At', error: 'Choose a time of day.', typed: 'at' },
      what: {
        label: 'What kind of meeting is it?',
        error: 'Write what kind of meeting it is.',
        typed: 'meeting',
        hint: 'For example an interview at the job centre',
      },
      with: { label: 'Who are you going with?', error: 'Choose who you are going with.', typed: 'with' },
    },
  },
  'contact.accompanied': {
    title: 'I went along',
    intro: 'It counts as a contact with the family.',
    submit: 'Save',
    fields: {
      note: {
        label: 'Is there anything to remember?',
        error: 'Write it briefly.',
        typed: 'note',
        hint: 'You can leave it empty',
      },
    },
  },
  'contact.dropAccompaniment': {
    title: 'It didn’t happen',
    intro: 'Write why, so that you can find another way next time.',
    submit: 'Save',
    fields: { reason: reason('Why didn’t it happen?') },
  },
  'rhythm.agree': {
    title: 'Agree a different rhythm',
    intro: 'What you have agreed with the family is shown as agreed, not as late.',
    chat: 'rhythm {subject}; what: the contact; days: 14; reason: the family asked for it',
    submit: 'Save the agreement',
    fields: {
      kind: {
        label: 'What is it about?',
        error: 'Choose what it is about.',
        typed: 'what',
        choices: {
          startupMeeting: 'The start-up meeting',
          followUpMeeting: 'The follow-up meetings',
          contact: 'The contact with the family',
        },
      },
      until: {
        label: 'Only next time: by which day?',
        error: 'Choose a day, or write how often it is to be.',
        typed: 'by',
      },
      everyDays: {
        label: 'Or every time: how many days between?',
        error: 'Write a whole number, for example 14.',
        typed: 'days',
        hint: 'For example 14',
      },
      reason: reason('Why?', 'It may be the family’s own wish'),
    },
  },
} satisfies Partial<FormsTexts>;

const which: FieldTexts = { label: 'Which deadline?', error: 'Choose a deadline.', typed: 'deadline' };

export const deadlineForms = {
  'deadline.start': {
    title: 'Record a deadline',
    intro:
      'A statutory deadline applies alongside your own rhythm. If you record it again, you correct the day it is counted from.',
    chat: 'deadline {subject}; deadline: the child’s plan; who: Liv; from: 12 May',
    submit: 'Record the deadline',
    fields: {
      deadline: which,
      about: {
        label: 'Who is it about? Choose none if it is the whole family.',
        error: 'Choose who it is about.',
        typed: 'who',
      },
      startedOn: {
        label: 'From which day is it counted?',
        error: 'Choose the day that the deadline is counted from.',
        typed: 'from',
      },
    },
  },
  'deadline.met': {
    title: 'Completed',
    intro: 'Choose the deadline and the day it was completed.',
    chat: 'deadline met {subject}; deadline: the child’s plan; date: today',
    submit: 'Save',
    fields: {
      which,
      on: { label: 'On which day was it completed?', error: 'Choose a day.', typed: 'date' },
    },
  },
  'deadline.drop': {
    title: 'The deadline no longer applies',
    button: 'No longer applies',
    intro:
      'Only when it does not apply after all. If what the law asks for is done, choose “Completed” instead.',
    chat: 'drop deadline {subject}; deadline: the child’s plan; reason: the family has moved',
    submit: 'Drop the deadline',
    fields: {
      which,
      reason: {
        label: 'Why does it not apply?',
        error: 'Write briefly why.',
        typed: 'reason',
        hint: 'So that others can understand it later',
      },
    },
  },
} satisfies Partial<FormsTexts>;
