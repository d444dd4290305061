import type { FormsTexts } from '../../form-texts';
import { reason } from './meeting-forms';

/** C5, M2: the forms about contact, going along and another rhythm. */
export const contactForms = {
  'contact.log': {
    title: 'Contact with the family',
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
