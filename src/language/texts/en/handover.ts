import type { handover as danish } from '../da/handover';

export const handover: typeof danish = {
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
