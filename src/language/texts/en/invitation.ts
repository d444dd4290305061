import type { invitation as danish } from '../da/invitation';

export const invitation: typeof danish = {
  eyebrow: 'Invitation · {kind}',
  done: {
    answered: { title: 'Your answer has been sent', text: 'You can change it right up to the meeting.' },
    late: {
      title: 'The meeting changed in the meantime',
      text: 'Your answer isn’t saved. See below how the meeting stands now.',
    },
  },
  moved: 'The meeting has been moved. You will be asked again.',
  cancelled: 'The meeting is cancelled. There is nothing for you to do.',
  held: 'The meeting has been held.',
  ask: 'Can you come?',
  answers: {
    yes: 'You have said yes',
    no: 'You have said no: {reason}',
    otherTime: 'You would rather meet at another time',
  },
  answeredAt: 'You answered {at}',
  items: 'What we will talk about',
  itemsNone: 'There are no items for you yet.',
  itemsNote: 'You see the items that you may take part in.',
  page: 'Items {first}–{last} of {total}',
  ownScale: 'Your number on the scale 0–10, meeting by meeting: {numbers}',
  host: 'Invited by',
};
