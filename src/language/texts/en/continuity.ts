import type * as danish from '../da/continuity';
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

export const handover: typeof danish.handover = {
  eyebrow: 'Hand-over',
  titles: {
    requested: {
      giver: '{receiver} has been asked to take over',
      receiver: '{giver} is asking you to take over',
      lead: '{giver} wants to hand over to {receiver}',
    },
    accepted: {
      giver: '{receiver} has said yes',
      receiver: 'You have said yes',
      lead: '{receiver} has said yes',
    },
    declined: {
      giver: '{receiver} has said no',
      receiver: 'You have said no',
      lead: '{receiver} has said no',
    },
    withdrawn: {
      giver: 'The hand-over has been withdrawn',
      receiver: 'The hand-over has been withdrawn',
      lead: 'The hand-over has been withdrawn',
    },
    completed: {
      giver: '{receiver} is now the coordinator',
      receiver: 'You are now the coordinator',
      lead: '{receiver} is now the coordinator',
    },
  },
  next: {
    requested: {
      giver:
        'You are the coordinator until the family has met the new one. I’ll tell you when {receiver} answers.',
      receiver: 'If you say yes, {giver} is still the coordinator until the family has met you.',
      lead: '{giver} is the coordinator until the family has met {receiver}.',
    },
    accepted: {
      giver:
        'Hold a meeting where the family meets {receiver}. Record it afterwards. Until then you are the coordinator.',
      receiver: 'Arrange a meeting where the family meets you. Until then {giver} is the coordinator.',
      lead: 'Now the family is to meet {receiver}. Until then {giver} is the coordinator.',
    },
    declined: {
      giver: 'Everything is as it was. Ask somebody else if it is still needed.',
      receiver: 'Everything is as it was. {giver} is told, and there is nothing more for you to do.',
      lead: 'Everything is as it was. {giver} is still the coordinator.',
    },
    withdrawn: {
      giver: 'Everything is as it was. You are still the coordinator.',
      receiver: 'There is nothing more for you to do.',
      lead: 'Everything is as it was. {giver} is still the coordinator.',
    },
    completed: {
      giver: 'There is nothing more for you to do. Thank you for seeing it through.',
      receiver: 'Look at the case to see what comes next for the family.',
      lead: 'There is nothing more for you to do.',
    },
  },
  nextImmediate: {
    giver:
      'The family has no coordinator at present. If {receiver} says yes, {receiver} is the coordinator at once.',
    receiver: 'The family has no coordinator at present. If you say yes, you are the coordinator at once.',
    lead: 'The family has no coordinator at present. If {receiver} says yes, {receiver} is the coordinator at once.',
  },
  giver: 'From',
  receiver: 'To',
  due: 'What is waiting in the case',
  steps: {
    requested: 'Asked',
    awaitingAnswer: 'Waiting for an answer',
    accepted: 'Said yes',
    toMeet: 'The family is to meet the new one',
    met: 'The family has met the new one',
    notMet: 'The family hasn’t met the new one',
    toComplete: 'New coordinator',
    completed: 'Handed over',
    declined: 'Said no',
    withdrawn: 'Withdrawn',
  },
  declinedBecause: 'The reason given',
  notMetBecause: 'Why the meeting didn’t happen',
  nextTitle: 'What now?',
  reasonField: 'If you say no: why?',
  reasonHint: 'Optional, but it would help {giver}',
};
