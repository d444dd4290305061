import type { FieldTexts, FormsTexts } from '../../form-texts';

const goal: FieldTexts = { label: 'Which goal?', error: 'Choose a goal.', typed: 'goal' };
const action: FieldTexts = { label: 'Which action?', error: 'Choose an action.', typed: 'action' };
const sign: FieldTexts = {
  label: 'A sign that it goes the right way',
  error: 'Write what you can see or count.',
  typed: 'sign',
  hint: 'For example: absence, calm mornings a week',
};
const start: FieldTexts = {
  label: 'Where does it begin?',
  error: 'Write a number.',
  typed: 'now',
  hint: 'A number',
};
const target: FieldTexts = {
  label: 'Where should it go?',
  error: 'Write a number.',
  typed: 'target',
  hint: 'A number',
};
const unit: FieldTexts = {
  label: 'What is it counted in?',
  error: 'Please write less.',
  typed: 'unit',
  hint: 'For example %, hours',
};
const park: FieldTexts = {
  label: 'Which goal rests meanwhile?',
  error: 'Choose which goal rests.',
  typed: 'let rest',
};

const types: FieldTexts = {
  label: 'Which information does the goal hold?',
  error: 'Choose information.',
  typed: 'information',
  hint: 'It decides who may see it. Choose none, and only you see it',
};
const aboutIds: FieldTexts = {
  label: 'About whom?',
  error: 'Choose whom it is about.',
  typed: 'about',
  hint: 'Choose none for the whole family',
};
export const areas = {
  development: 'Development and behaviour',
  family: 'Family',
  school: 'School',
  health: 'Health',
  leisure: 'Leisure and friendships',
  work: 'Work and education',
  other: 'Other',
};

/** P1–P9: the forms about the plan. */
export const planForms = {
  'plan.action': {
    title: 'Who does what?',
    button: 'Add an action',
    intro: 'One person is responsible. It can also be one of the family or of its own network.',
    chat: 'action {subject}; what: ring the school; who: Liv; by: in 14 days',
    submit: 'Save the action',
    fields: {
      which: action,
      what: { label: 'What must happen?', error: 'Write what must happen.', typed: 'what' },
      responsible: { label: 'Who is responsible?', error: 'Choose one person.', typed: 'who' },
      dueOn: { label: 'By when?', error: 'Choose a day.', typed: 'by' },
      goal: { ...goal, label: 'For which goal?' },
    },
  },
  'plan.followUp': {
    title: 'Follow up the goal',
    button: 'Follow up',
    intro: 'Each experience stands on its own. Leave blank what nobody has said anything about.',
    chat: 'follow up goal {subject}; values: absence 14; experience: Liv 6; choice: go on',
    submit: 'Save the follow-up',
    fields: {
      which: goal,
      on: { label: 'Which day?', error: 'Choose a day.', typed: 'date' },
      values: {
        label: 'Where are the signs now?',
        error: 'Write a line for each sign: name and number.',
        typed: 'values',
        hint: 'One line for each sign',
      },
      experiences: {
        label: 'How does each of you experience it, from 0 to 10?',
        error: 'Write a line for each: name and a number from 0 to 10.',
        typed: 'experience',
        hint: 'One line for each',
      },
      choice: {
        label: 'What do you do now?',
        error: 'Choose whether you go on, change something or stop.',
        typed: 'choice',
        choices: { continue: 'Go on', adjust: 'Change something', stop: 'Stop here' },
      },
      reason: {
        label: 'What do you change, or why do you stop?',
        error: 'Write briefly what or why.',
        typed: 'reason',
      },
      instead: {
        label: 'What comes instead?',
        error: 'Write what comes instead.',
        typed: 'instead',
        hint: 'When you stop',
      },
      nextOn: { label: 'When do you look at it again?', error: 'Choose a day.', typed: 'again' },
      earliest: {
        label: 'Take the earlier day, if the law has a deadline before it',
        error: 'Tick it if it is so.',
        typed: 'earliest',
      },
    },
  },
  'plan.goal': {
    title: 'A goal',
    button: 'Set a goal',
    intro: 'Use the family’s own words first. The rest helps you see whether it works.',
    chat: 'goal {subject}; words: we want calm mornings; wish of: Liv; area: family; importance: most important',
    submit: 'Save the goal',
    fields: {
      words: {
        label: 'What do you want? In your own words',
        error: 'Write the goal in their own words.',
        typed: 'words',
      },
      wishOf: { label: 'Whose wish is it?', error: 'Choose a person.', typed: 'wish of' },
      area: {
        label: 'Which part of life?',
        error: 'Choose an area.',
        typed: 'area',
        choices: areas,
      },
      sign,
      start,
      target,
      unit,
      priority: {
        label: 'How important is it right now?',
        error: 'Choose how important it is.',
        typed: 'importance',
        choices: { first: 'Most important', second: 'Second', third: 'Can wait a little' },
      },
      followUpOn: { label: 'When do you follow up?', error: 'Choose a day.', typed: 'follow up' },
      types,
      aboutIds,
      park,
    },
  },
  'plan.noWork': {
    title: 'No goal about work or education',
    button: 'Say why',
    intro: 'Work and education are part of every plan. Write why it is not time yet.',
    chat: 'no goal about work {subject}; reason: there must be calm at home first',
    submit: 'Save the reason',
    fields: { reason: { label: 'Why not now?', error: 'Write briefly why.', typed: 'reason' } },
  },
  'plan.note': {
    title: 'A strength or a worry',
    button: 'Write a strength or a worry',
    intro: 'Write it so that the family would recognise it. It is words, never a score.',
    chat: 'note in plan {subject}; what: it works; words: calm Wednesdays',
    submit: 'Save',
    fields: {
      kind: {
        label: 'What is it?',
        error: 'Choose what it is.',
        typed: 'what',
        choices: { works: 'It works', worried: 'We are worried' },
      },
      text: { label: 'In a few words', error: 'Write it in a few words.', typed: 'words' },
      types,
      aboutIds,
    },
  },
  'plan.settleNote': {
    title: 'What holds no longer?',
    button: 'Take away a strength or a worry',
    intro: 'It still stands in the history of the plan.',
    chat: 'holds no longer {subject}; which: calm Wednesdays',
    submit: 'Take it away',
    fields: { which: { label: 'Which?', error: 'Choose one.', typed: 'which' } },
  },
  'plan.report': {
    title: 'How is the action going?',
    button: 'Say how it goes',
    intro: 'A few words will do. If you need help, the coordinator is told.',
    chat: 'report action {subject}; action: ring the school; status: done',
    submit: 'Save',
    fields: {
      which: action,
      status: {
        label: 'How is it going?',
        error: 'Choose how it is going.',
        typed: 'status',
        choices: { open: 'Not begun', done: 'Done', notDone: 'Not done', needsHelp: 'Need help' },
      },
      comment: { label: 'Would you like to say something?', error: 'Please write less.', typed: 'comment' },
    },
  },
  'plan.resume': {
    title: 'Take the goal up again',
    button: 'Take it up again',
    intro: 'What you know of the goal still stands there.',
    chat: 'take up goal {subject}; goal: calm mornings',
    submit: 'Take it up again',
    fields: { which: goal, park },
  },
  'plan.sign': {
    title: 'A sign that it works',
    button: 'Choose a sign',
    intro: 'Choose something that the family itself can see or count.',
    chat: 'sign {subject}; goal: calm mornings; sign: calm mornings a week; now: 2; target: 4',
    submit: 'Save the sign',
    fields: { which: goal, sign, start, target, unit },
  },
  'plan.stopAction': {
    title: 'Stop the action',
    intro: 'To stop what does not work is a good choice. Write why.',
    chat: 'stop action {subject}; action: ring the association; reason: the consent was withdrawn',
    submit: 'Stop the action',
    fields: {
      which: action,
      reason: { label: 'Why does it stop?', error: 'Write briefly why.', typed: 'reason' },
    },
  },
} satisfies Partial<FormsTexts>;
