import type * as danish from '../../da/forms/meeting-forms';
import type { FieldTexts, FormsTexts } from '../../form-texts';
import { on } from './shared-fields';

/** Why: the same question wherever a reason is asked for. */
export const reason = (label: string, hint?: string): FieldTexts => ({
  label,
  error: 'Write briefly why.',
  typed: 'reason',
  ...(hint !== undefined && { hint }),
});

const item: Readonly<Record<'text' | 'types' | 'aboutIds' | 'purpose' | 'minutes', FieldTexts>> = {
  text: {
    label: 'What do you want to talk about?',
    error: 'Write what you want to talk about.',
    typed: 'item',
    hint: 'In the person’s own words',
  },
  types: {
    label: 'What information will come up? If you aren’t sure, leave it: I will ask again.',
    error: 'Choose what information will come up.',
    typed: 'information',
    choices: { nothing: 'Nothing confidential' },
  },
  aboutIds: {
    label: 'Who is it about? Choose none if it is the whole family.',
    error: 'Choose who it is about.',
    typed: 'about',
  },
  purpose: {
    label: 'What is the information for?',
    error: 'Choose what the information is for.',
    typed: 'purpose',
  },
  minutes: {
    label: 'How many minutes?',
    error: 'Write a whole number, for example 15.',
    typed: 'minutes',
    hint: 'For example 15',
  },
};

const whenAndWhere: Readonly<Record<'on' | 'start' | 'end' | 'place' | 'link', FieldTexts>> = {
  on: { label: 'Which day?', error: 'Choose a day.', typed: 'date' },
  start: { label: 'From', error: 'Choose when the meeting begins.', typed: 'from' },
  end: { label: 'To', error: 'Choose when the meeting ends.', typed: 'to' },
  place: {
    label: 'Where?',
    error: 'Write where you meet, or paste a link.',
    typed: 'place',
    hint: 'For example the family house, room 2',
  },
  link: {
    label: 'Or the link to an online meeting',
    error: 'Paste the whole link.',
    typed: 'link',
    hint: 'Begins with https',
  },
};

export const meetingForms = {
  'agenda.addItem': {
    title: 'Add an item',
    intro: 'The family’s items come first. Write them in the family’s own words.',
    chat: 'agenda {subject}; item: I want to go to school; from: Liv; information: absence from school; about: Liv',
    submit: 'Add the item',
    fields: {
      owner: { label: 'Whose item is it?', error: 'Choose whose item it is.', typed: 'from' },
      ...item,
    },
  },
  'agenda.changeItem': {
    title: 'Change the item',
    intro: 'If it is the family’s item, talk to them before you change their words.',
    submit: 'Save the item',
    fields: item,
  },
  'agenda.childsWish': {
    title: 'The child’s wish',
    button: 'Record the child’s wish',
    intro: 'Ask the child who is to take part, and who isn’t. The child’s wish carries great weight.',
    chat: 'child’s wish {subject}; child: Liv; wish: Otto should be there',
    submit: 'Save the wish',
    fields: {
      child: { label: 'Which child?', error: 'Choose the child.', typed: 'child' },
      wish: {
        label: 'Who does the child want there?',
        error: 'Write what the child wishes.',
        typed: 'wish',
        hint: 'In the child’s own words',
      },
    },
  },
  'agenda.made': {
    title: 'Made with the family',
    intro: 'The agenda is made together with the family before anybody is invited.',
    chat: 'agenda made {subject}; date: today; with: Rosa and Liv',
    submit: 'Save',
    fields: {
      on: { label: 'When did you make it?', error: 'Choose a day.', typed: 'date' },
      with: { label: 'Together with whom?', error: 'Choose at least one of the family.', typed: 'with' },
      reason: reason('If not: why wasn’t that possible?', 'Only if you haven’t made it together'),
    },
  },
  'invitation.decline': {
    title: 'No, I can’t',
    button: '✕ No, I can’t',
    intro: 'The coordinator gets your answer at once.',
    chat: 'no to meeting {subject}; reason: I am on a course; ask again: yes',
    submit: 'Send the answer',
    fields: {
      reason: reason('Why can’t you come?', 'Only the coordinator and the deputy can read it'),
      becauseOfTime: {
        label: 'Ask me again if the meeting is moved',
        error: 'Tick if that is right.',
        typed: 'ask again',
      },
    },
  },
  'invitation.otherTime': {
    title: 'Another time',
    button: '↻ Another time',
    intro: 'The coordinator sees your proposal. The meeting isn’t moved until you get a new invitation.',
    chat: 'another time {subject}; rather: Thursday after 1 pm',
    submit: 'Send the proposal',
    fields: {
      choices: { label: 'Which of these suit you?', error: 'Choose a time, or write one.', typed: 'times' },
      words: {
        label: 'Or write when you can',
        error: 'Write when you can.',
        typed: 'rather',
        hint: 'For example Thursdays after 1 pm',
      },
    },
  },
  'meeting.addPerson': {
    title: 'Add somebody to the meeting',
    button: 'Add somebody',
    intro: 'Think of the child’s wish. A support person can always come along.',
    chat: 'add to meeting {subject}; support person: Hanne; supports: Rosa',
    submit: 'Add',
    fields: {
      people: { label: 'Who is to take part?', error: 'Choose who is to take part.', typed: 'who' },
      supportPerson: {
        label: 'Or a support person',
        error: 'Write the support person’s name.',
        typed: 'support person',
        hint: 'The name is enough',
      },
      supports: {
        label: 'Who is the support person there for?',
        error: 'Choose who the support person is there for.',
        typed: 'supports',
      },
    },
  },
  'meeting.answerFor': {
    title: 'Record the answer',
    intro: 'For those who have answered you directly: on paper, by phone or face to face.',
    submit: 'Save the answer',
    fields: {
      answer: {
        label: 'What is the answer?',
        error: 'Choose the answer.',
        typed: 'answer',
        choices: {
          yes: '✓ Yes, will come',
          no: '✕ No, can’t come',
          otherTime: '↻ Would prefer another time',
        },
      },
      reason: {
        label: 'Why, or when instead?',
        error: 'Write it briefly.',
        typed: 'reason',
        hint: 'Only the coordinator and the deputy can read it',
      },
    },
  },
  'meeting.cancel': {
    title: 'Cancel the meeting',
    intro: 'Those invited in Teams will be told. Tell the others yourself.',
    chat: 'cancel meeting {subject}; reason: Rosa is ill',
    submit: 'Cancel the meeting',
    fields: {
      reason: reason('Why is the meeting cancelled?', 'Kept in the case only. Those invited don’t see it'),
    },
  },
  'meeting.interpreter': {
    title: 'Interpreter at the meeting',
    button: 'Interpreter',
    intro: 'Write who interprets, or why no interpreter is needed this time.',
    submit: 'Save',
    fields: {
      who: {
        label: 'Who interprets?',
        error: 'Write who interprets.',
        typed: 'interpreter',
        hint: 'For example Interpreting service, Arabic',
      },
      notNeeded: {
        label: 'If no interpreter is needed: why?',
        error: 'Write briefly why.',
        typed: 'without interpreter',
      },
    },
  },
  'meeting.move': {
    title: 'Move the meeting',
    intro: 'If the time changes, I only ask again those it affects.',
    chat: 'move meeting {subject} to Thursday at 1 pm; place: Familiehuset',
    submit: 'Move the meeting',
    fields: whenAndWhere,
  },
  'meeting.plan': {
    title: 'Plan a meeting',
    intro: 'Nobody is invited yet. First you make the agenda together with the family.',
    chat: 'meeting {subject} on Tuesday 10-11:30; place: Familiehuset',
    submit: 'Plan the meeting',
    fields: {
      kind: {
        label: 'What kind of meeting is it?',
        error: 'Choose what kind of meeting it is.',
        typed: 'kind',
        choices: { startup: 'Start-up meeting', followUp: 'Follow-up meeting', network: 'Network meeting' },
      },
      ...whenAndWhere,
    },
  },
  'meeting.sent': {
    title: 'The invitation is delivered',
    button: 'Invitation delivered',
    intro: 'Then both coordinator and deputy can see that it has arrived.',
    submit: 'Save',
    fields: {
      how: {
        label: 'How?',
        error: 'Choose how it was delivered.',
        typed: 'how',
        choices: {
          handed: 'Handed over',
          securePost: 'Secure post',
          letter: 'Letter',
          phone: 'Read out on the phone',
        },
      },
      on,
    },
  },
} satisfies Partial<FormsTexts>;

export const meetingSheets: typeof danish.meetingSheets = {
  print: 'Press Ctrl + P to print.',
  invitation: {
    title: 'Come to a meeting',
    kind: 'Invitation: {kind}',
    dear: 'Dear {name}',
    intro: 'We would like you to be there.',
    when: 'When?',
    where: 'Where?',
    online: 'Online meeting: {link}',
    items: 'What we will talk about',
    itemsNone: 'You will hear what we will talk about when it is settled.',
    itemsOf: 'from {name}',
    answerTitle: 'Can you come?',
    answers: { yes: 'Yes, I’ll come', no: 'No, I can’t', otherTime: 'A better time for me:' },
    answerHow: 'Give the sheet back, or tell {coordinator}[, phone {phone}][, {email}].',
    support: 'You may bring somebody who is there for you. Tell us, so that we know there are two of you.',
    foot: 'From {coordinator}, {department}. Printed {today}.',
  },
  child: {
    title: 'Hi {child}',
    intro: 'We are going to talk together. You matter to us.',
    where: 'Where?',
    when: 'When?',
    who: 'Who is coming?',
    me: 'you',
    beside: 'Who will sit beside me?',
    besideNobody: 'You decide. Who do you want to sit next to?',
    wish: 'You said:',
    online: 'on a screen',
    call: 'Is there anything you want to say or ask? You can always tell {coordinator}[, phone {phone}].',
    noMeeting: 'You can always go out if you need a break.',
    pictures: {
      where: 'A house',
      when: 'A clock that shows {time}',
      face: 'A smiling face',
      chair: 'A chair that nobody has taken yet',
      seated: 'Somebody on a chair',
    },
  },
  agenda: {
    title: 'Agenda',
    for: 'For {name}',
    own: 'The coordinator’s own sheet. Don’t pass it on.',
    made: 'Made together with {with} {on}.',
    leave: 'Out of the room meanwhile: {names}',
    minutes: '{count} min',
    notes: 'Space for notes',
    none: 'There are no items yet.',
    foot: 'From {coordinator}, {department}. Printed {today}.',
  },
};
