import type { FormsTexts } from '../form-texts';

/** C10: when somebody is away, and who covers. */
export const absence = {
  own: 'Your absence',
  others: 'Absence of {person}',
  none: 'You are not reported absent.',
  noneOthers: '{person} is not reported absent.',
  days: 'From {from} up to and including {to}',
  open: 'From {from} until further notice',
  now: 'Absent now',
  later: 'Reported absent',
  saidBy: 'Reported by {name}',
  cases: { one: '1 case', many: '{count} cases' },
  shown: 'Here are {count} of them.',
  covered: 'Deputy: {name}, {from} to {to}',
  uncovered: 'The family has no coordinator right now',
  nobody: 'No deputy yet',
  coordinator: 'The coordinator is looking after the family',
  yourself: 'You are looking after the family yourself',
  chooseHere: 'Choose a deputy here',
  openCase: 'Open {name}',
  choose: 'Choose a deputy for {name}',
};

/** C10. */
export const absenceForms: Pick<FormsTexts, 'absence.report'> = {
  'absence.report': {
    title: 'Report absence',
    intro: 'It covers all cases at once. Without a deputy the lead is told when the absence begins.',
    chat: 'absence from Monday to Friday',
    submit: 'Report absence',
    fields: {
      who: {
        label: 'Who is absent?',
        error: 'Choose a colleague.',
        typed: 'who',
        hint: 'Leave it blank if it is you',
      },
      from: { label: 'From which day?', error: 'Choose a date.', typed: 'from' },
      to: {
        label: 'What is the last day? Leave it blank if you don’t know.',
        error: 'Choose a date.',
        typed: 'to',
      },
      deputy: {
        label: 'Who is the deputy on all the cases?',
        error: 'Choose a colleague.',
        typed: 'deputy',
        hint: 'You can also choose one for each case afterwards',
      },
    },
  },
};
