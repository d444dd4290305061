import type { minutesReview as danish } from '../da/minutes-review';

export const minutesReview: typeof danish = {
  title: 'Have we understood you?',
  intro:
    'This is what we wrote down at the meeting. Tell us if anything is wrong, missing, or could be put better. Nothing is sent before we have talked about it.',
  ask: 'This is how we understood you – is it right?',
  yes: 'Yes, that’s right',
  almost: 'Almost',
  no: 'No',
  instead: 'It should say this instead:',
  dueOn: 'no later than {on}',
  missing: 'Is anything missing?',
  ownWords: 'In your own words',
  ownWordsHint: 'If you disagree, we write it exactly as you say it.',
  how: 'How we went through it',
  together: 'Together',
  phone: 'On the phone',
  alone: 'Read alone',
  with: 'Who was there? (also an interpreter)',
  date: 'Date',
  foot: 'From {coordinator}, {department}[, phone {phone}]. Printed {today}.',
};
