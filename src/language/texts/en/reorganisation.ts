import type * as danish from '../da/reorganisation';

const until =
  'No family gets another coordinator before the new one has said yes and the family has met them. Until then the current one is responsible.';

/** C2: new coordinators for many cases. */
export const reorganisation: typeof danish.reorganisation = {
  eyebrow: 'Reorganisation · {department}',
  titles: {
    planned: { one: 'How 1 case is shared out', many: 'How {count} cases are shared out' },
    plannedTo: { one: '1 case goes to {to}', many: '{count} cases go to {to}' },
    toShare: { one: 'You have 1 case to share out', many: 'You have {count} cases to share out' },
    awaitsSharing: '{to} is sharing the cases out',
    offering: 'I am asking your colleagues now',
    waiting: { one: '1 case waits for an answer', many: '{count} cases wait for an answer' },
    answered: 'Everybody has answered',
    withdrawing: 'I am taking it back now',
    withdrawn: 'What nobody had answered is taken back',
  },
  next: {
    planned: `Nothing has happened yet. When you press, I ask your colleagues. ${until}`,
    plannedTo: `Nothing has happened yet. When you press, the lead of {to} gets the cases to share out. ${until}`,
    toShare: `Choose whom to ask. You see who gets what before anything happens. ${until}`,
    awaitsSharing: `The lead has been told. ${until}`,
    offering: 'It takes a moment. You can close the card meanwhile.',
    waiting: `Your colleagues can say yes to all cases at once, or to one at a time. ${until}`,
    answered: 'Those who have said yes now agree on a meeting with each family.',
    declined:
      'Cases that were declined still have the same coordinator. Share them out again when you are ready.',
    withdrawing: 'It takes a moment. Whoever has said yes keeps the case.',
    withdrawn: 'The families have the coordinator they had. Whoever has said yes still takes over.',
  },
  by: 'Decided by',
  reason: 'Reason',
  answers: 'Answers',
  accepted: '{count} yes',
  waiting: '{count} waiting',
  declined: '{count} no',
  takenBack: '{count} taken back',
  left: {
    one: '1 case was not asked about, since something had changed meanwhile.',
    many: '{count} cases were not asked about, since something had changed meanwhile.',
  },
  busy: {
    one: '1 case is being handed over already. I leave it alone.',
    many: '{count} cases are being handed over already. I leave them alone.',
  },
  receivers: 'Who gets how many',
  cases: { one: '1 case', many: '{count} cases' },
  has: { one: 'has 1 now', many: 'has {count} now' },
  hasNone: 'has none now',
  waits: { one: '1 waits for an answer', many: '{count} wait for an answer' },
  allAnswered: 'has answered all',
  open: 'Not accepted',
  openRow: '{coordinator} → {receiver}',
  states: {
    waiting: 'has not answered',
    declined: 'said no',
    withdrawn: 'taken back',
    left: 'not asked',
  },
  others: 'Other reorganisations that wait',
  other: '{department}, {on}',
};

/** C2: families that somebody is asked to take over, or that get another coordinator. */
export const handoverOffers: typeof danish.handoverOffers = {
  titles: {
    receiver: {
      one: 'You are asked to take over for 1 family',
      many: 'You are asked to take over for {count} families',
    },
    giver: {
      one: '1 of your families gets a new coordinator',
      many: '{count} of your families get a new coordinator',
    },
  },
  none: {
    receiver: { title: 'You have answered everything', text: 'No hand-over waits for you.' },
    giver: { title: 'No hand-overs', text: 'None of your families is getting a new coordinator.' },
  },
  done: {
    one: 'You have said yes to 1 family. Arrange a meeting with the family, together with the current coordinator.',
    many: 'You have said yes to {count} families. Arrange a meeting with each family, together with the current coordinator.',
  },
  intro: {
    receiver:
      'Accept all at once, or open a case to answer it by itself. The current coordinator is responsible until the family has met you.',
    giver: 'You are responsible until the new one has said yes and the family has met them.',
  },
  why: 'Reason: {reason}',
  from: 'from {name}',
  to: 'to {name}',
  states: { requested: 'waits for an answer', accepted: 'has said yes' },
  open: 'Open {name}',
};

export const reorganisationForms: typeof danish.reorganisationForms = {
  'reorganise.plan': {
    title: 'Give cases new coordinators',
    button: 'New reorganisation',
    intro:
      'You see who gets what before anything happens. No family changes before the new one has said yes.',
    chat: 'reorganise; cases: Sara Testlund; to: Lea Dummy; reason: new department from 1 September',
    submit: 'See who gets what',
    fields: {
      whose: {
        label: 'Which cases?',
        error: 'Choose a department or a coordinator.',
        typed: 'cases',
        hint: 'A department or a coordinator',
      },
      receivers: {
        label: 'Who is to be asked?',
        error: 'Choose one or more colleagues.',
        typed: 'to',
        hint: 'Several get equally many',
      },
      department: {
        label: 'Or which department’s lead is to share them out?',
        error: 'Choose a department.',
        typed: 'department',
      },
      reason: {
        label: 'Why?',
        error: 'Write a reason, so that your colleagues know why.',
        typed: 'reason',
        hint: 'Your colleagues can read the reason before they answer. Write nothing about a family.',
      },
    },
  },
  'reorganise.share': {
    title: 'Share out the cases',
    button: 'Share out the cases',
    intro: 'You see who gets what before anything happens.',
    chat: 'share out cases to Lea Dummy',
    submit: 'See who gets what',
    fields: {
      receivers: {
        label: 'Who is to be asked?',
        error: 'Choose one or more colleagues.',
        typed: 'to',
        hint: 'Several get equally many',
      },
    },
  },
};
