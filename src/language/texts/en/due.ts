import type * as danish from '../da/due';

export const due: typeof danish.due = {
  uncovered: { what: 'A coordinator for the family' },
  targetGroup: { what: 'Clarification of the target group' },
  handoverAnswer: { what: 'Answer to the hand-over' },
  familyMeeting: { what: 'The family meets the new coordinator' },
  startupMeeting: {
    what: 'Start-up meeting',
    title: 'The start-up meeting needs a day',
    next: 'Plan the meeting, and I’ll suggest a day.',
  },
  followUpMeeting: {
    what: 'Follow-up meeting',
    title: 'The next follow-up meeting needs a day',
    next: 'Plan the meeting, and I’ll suggest a day.',
  },
  contact: {
    what: 'Contact with the family',
    title: 'Time for contact with the family',
    next: 'A short call is enough. If you have agreed otherwise, record it.',
  },
  invitation: {
    what: 'Invitation to the meeting',
    title: 'The invitations to the meeting need to go out',
    next: 'See what is missing, and send them.',
  },
  meetingOutcome: {
    what: 'Record how the meeting went',
    title: 'How did the meeting go?',
    next: 'Record whether it was held, or cancel it.',
  },
  statutoryDeadline: {
    what: 'Statutory deadline',
    title: 'There is a statutory deadline',
    next: 'If it is done, record it. The deadline doesn’t move when you agree something else.',
  },
  accompaniment: {
    what: 'Go along with the family',
    title: 'Did you go along with the family?',
    next: 'Record whether it happened.',
  },
  consentReview: {
    what: 'Consents to renew',
    title: 'Some consents will soon run out',
    next: 'Talk to the family, and renew those that still make sense.',
  },
  gapHoliday: {
    what: 'Who is there in the holiday?',
    title: 'A holiday is coming, and nobody of the family’s own network is there in holidays',
    next: 'Talk with the family about who can be there.',
  },
  gapEffort: {
    what: 'Who takes over when it ends?',
    title: 'Something that helps ends, and nobody of the network goes on after it',
    next: 'Agree who takes over.',
  },
  gapAlone: {
    what: 'Who can be there besides the one?',
    title: 'The family rests on one person alone',
    next: 'Talk about who can be there if that one can’t.',
  },
  minutesWrite: {
    what: 'Write the minutes',
    title: 'The minutes are to be written',
    next: 'Most of it stands there already from the meeting.',
  },
  minutesReview: {
    what: 'Go through the minutes with the family',
    title: 'The minutes are to be gone through with the family',
    next: 'Nobody else gets them before.',
  },
  minutesChange: {
    what: 'Answer a wish about the minutes',
    title: 'Somebody asks for a change in the minutes',
    next: 'Take it over, or answer it.',
  },
  minutesApprove: {
    what: 'Answer the minutes',
    title: 'Minutes wait for your answer',
    next: 'Approve them, or ask for a change.',
  },
  minutesPublish: {
    what: 'Finish the minutes',
    title: 'The last day for the minutes has passed',
    next: 'Finish them. They say themselves who didn’t answer.',
  },
  minutesFile: {
    what: 'File the minutes',
    title: 'The minutes are to be filed',
    next: 'Put them into the case system, and write the receipt here.',
  },
};
