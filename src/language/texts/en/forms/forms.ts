import type { FieldTexts, FormsTexts } from '../../form-texts';
import { protectionForms } from '../case';
import { consentForms } from '../consent';
import { absenceForms } from '../continuity';
import { correctForms, heardFields } from '../correct';
import { filingForms } from '../filing';
import { liveForms } from '../meeting/meeting-record';
import { importForm } from '../organisation';
import { digestForms } from '../overview';
import { reorganisationForms } from '../reorganisation';
import { retentionForms } from '../retention';
import { contactForms, deadlineForms } from '../rhythm';
import { words } from '../words';
import { familyForms } from './family-forms';
import { meetingForms } from './meeting-forms';
import { minutesForms } from './minutes-forms';
import { planBesideForms } from './plan-beside-forms';
import { planForms } from './plan-forms';

const publicSupport: FieldTexts = {
  label: 'Does at least one parent receive public support?',
  error: 'Choose yes, no or not known yet.',
  typed: 'support',
  choices: words.answers,
};
const complexProblems: FieldTexts = {
  label: 'Are there serious problems in several areas: social, health, work?',
  error: 'Choose yes, no or not known yet.',
  typed: 'problems',
  choices: words.answers,
};
const otherMemberHasCase: FieldTexts = {
  label: 'Does somebody else in the family have a case elsewhere in the municipality?',
  error: 'Choose yes, no or not known yet.',
  typed: 'other case',
  choices: words.answers,
};
const exceptionReason: FieldTexts = {
  label: 'If you answered no: why does the family still need a coordinator?',
  error: 'Write briefly why.',
  typed: 'exception',
  hint: 'Only when one of the answers is no',
};

export const forms: FormsTexts = {
  ...absenceForms,
  ...contactForms,
  ...digestForms,
  ...correctForms,
  ...familyForms,
  ...liveForms,
  ...meetingForms,
  'case.open': {
    title: 'Open a case',
    intro: 'An alias, a coordinator and a start date are enough. The rest can wait until you know more.',
    chat: 'open case "The Sample Family" start 2 March',
    submit: 'Open the case',
    fields: {
      alias: {
        label: 'What do you call the family?',
        error: 'Write an alias.',
        typed: 'name',
        hint: 'An alias, not a surname or a CPR number',
      },
      startedOn: { label: 'When does the case start?', error: 'Choose a date.', typed: 'start' },
      coordinator: {
        label: 'Who is the coordinator?',
        error: 'Choose who is the coordinator.',
        typed: 'coordinator',
        hint: 'Write the name',
      },
      publicSupport,
      complexProblems,
      otherMemberHasCase,
      exceptionReason,
    },
  },
  'case.recordTargetGroup': {
    title: 'Clarify the target group',
    intro: 'Answer what you know. The rest can wait.',
    chat: 'target group {subject}; support: yes; problems: yes; other case: not known yet',
    submit: 'Save the answers',
    fields: { publicSupport, complexProblems, otherMemberHasCase, exceptionReason },
  },
  'case.addMember': {
    title: 'Add to the family',
    intro: 'Write only what you need. A first name is enough.',
    chat: 'add member {subject}; name: Liv; relation: child; year of birth: 2014',
    submit: 'Add',
    fields: {
      name: { label: 'Name', error: 'Write a name.', typed: 'name', hint: 'A first name is enough' },
      relation: {
        label: 'Who are they in the family?',
        error: 'Choose who they are in the family.',
        typed: 'relation',
        choices: { mother: 'Mother', father: 'Father', child: 'Child', otherAdult: 'Another adult' },
      },
      birthYear: {
        label: 'Year of birth',
        error: 'Write the year of birth with four digits.',
        typed: 'year of birth',
        hint: 'For example 2014',
      },
      custody: { label: 'Has custody', error: 'Tick it if it applies.', typed: 'custody' },
      livesElsewhere: { label: 'Lives elsewhere', error: 'Tick it if it applies.', typed: 'lives elsewhere' },
      ...heardFields,
    },
  },
  'case.removeNetwork': {
    title: 'Remove from the network',
    intro:
      'Remove whoever is no longer there for the family. What was recorded before is kept in the audit trail.',
    chat: 'remove network {subject}: Otto',
    submit: 'Remove',
    fields: {
      person: {
        label: 'Who should be removed?',
        error: 'Choose somebody from the network.',
        typed: 'who',
        hint: 'Write the name',
      },
    },
  },
  'case.addNetwork': {
    title: 'Add to the network',
    intro:
      'Draw the network together with the family. Think of weekends, holidays and the time afterwards too.',
    chat: 'add network {subject}; name: Inga; role: grandmother; who: private; weekends: yes',
    submit: 'Add',
    fields: {
      kind: {
        label: 'Who is it?',
        error: 'Choose who it is.',
        typed: 'who',
        choices: {
          colleague: 'Colleague in the municipality',
          professional: 'Another professional, such as the doctor',
          private: 'Private: relatives, friends, volunteers',
        },
      },
      colleague: {
        label: 'If it is a colleague: who?',
        error: 'Choose a colleague from the list.',
        typed: 'colleague',
        hint: 'Write the name',
      },
      name: { label: 'If not: name', error: 'Write a name.', typed: 'name' },
      role: {
        label: 'Role or relation',
        error: 'Write what the person is to the family.',
        typed: 'role',
        hint: 'For example grandmother, football coach, teacher',
      },
      atWeekends: { label: 'Is there at weekends', error: 'Tick it if it applies.', typed: 'weekends' },
      inHolidays: { label: 'Is there in the holidays', error: 'Tick it if it applies.', typed: 'holidays' },
      afterEffort: {
        label: 'Will still be there when the support ends',
        error: 'Tick it if it applies.',
        typed: 'afterwards',
      },
      childsWish: {
        label: 'The child’s own choice',
        error: 'Tick it if it applies.',
        typed: 'child’s choice',
      },
    },
  },
  'case.appointDeputy': {
    title: 'Choose a deputy',
    intro: 'The deputy can see and do the same as the coordinator on the days you choose.',
    chat: 'deputy {subject}: Lea Dummy from 1 July to 21 July',
    submit: 'Choose deputy',
    fields: {
      deputy: {
        label: 'Who steps in?',
        error: 'Choose a colleague.',
        typed: 'deputy',
        hint: 'Write the name',
      },
      from: { label: 'First day', error: 'Choose the first day.', typed: 'from' },
      to: { label: 'Last day', error: 'Choose the last day.', typed: 'to' },
    },
  },
  'case.movePhase': {
    title: 'Go to the next phase',
    intro:
      'The phases always come in the same order. The decision itself is kept in your case system, not here.',
    chat: 'phase {subject}; phase: facts are gathered; date: today',
    submit: 'Go to the next phase',
    fields: {
      to: { label: 'Next phase', error: 'Choose the next phase.', typed: 'phase', choices: words.phases },
      on: { label: 'When?', error: 'Choose a date.', typed: 'date' },
      formalDecision: {
        label: 'A formal decision has been made',
        error: 'Tick it if it applies.',
        typed: 'decision',
      },
      partyHearing: {
        label: 'The party hearing is done',
        error: 'Tick it if it applies.',
        typed: 'party hearing',
      },
      partyHearingExplanation: {
        label: 'If there was no party hearing: why?',
        error: 'Write why.',
        typed: 'why no party hearing',
      },
      complaintGuidance: {
        label: 'Complaint guidance has been given',
        error: 'Tick it if it applies.',
        typed: 'complaint guidance',
      },
      complaintGuidanceExplanation: {
        label: 'If there was no complaint guidance: why?',
        error: 'Write why.',
        typed: 'why no complaint guidance',
      },
    },
  },
  'case.close': {
    title: 'Close the case',
    intro:
      'Nobody lets go of the family before somebody else has taken hold. Write who it is, and what the family says.',
    chat: 'close {subject}; taken over by: the family’s network; name: Inga; date: today; family says: we are ready',
    submit: 'Close the case',
    fields: {
      takenOverBy: {
        label: 'Who takes over?',
        error: 'Choose who takes over.',
        typed: 'taken over by',
        choices: words.takenOverBy,
      },
      takenOverName: {
        label: 'Name',
        error: 'Write the name of who takes over.',
        typed: 'name',
        hint: 'For example Inga or the youth club',
      },
      on: { label: 'From which day?', error: 'Choose a date.', typed: 'date' },
      familyView: {
        label: 'What does the family say about it?',
        error: 'Write what the family says.',
        typed: 'family says',
        hint: 'In their own words if you can',
      },
    },
  },
  ...consentForms,
  ...deadlineForms,
  ...filingForms,
  ...minutesForms,
  ...planBesideForms,
  ...planForms,
  ...protectionForms,
  ...reorganisationForms,
  ...retentionForms,
  'handover.request': {
    title: 'Hand over the case',
    intro: 'You are the coordinator until your colleague has said yes and the family has met the new one.',
    chat: 'hand over {subject} to Lea Dummy; reason: on leave from 1 July',
    submit: 'Ask the colleague',
    fields: {
      receiver: {
        label: 'Who should take over?',
        error: 'Choose a colleague.',
        typed: 'to',
        hint: 'Write the name',
      },
      reason: {
        label: 'Why?',
        error: 'Write a reason, so that your colleague knows why.',
        typed: 'reason',
        hint: 'Your colleague can read it before saying yes',
      },
    },
  },
  'handover.familyMeeting': {
    title: 'The meeting with the family',
    button: 'Record the meeting with the family',
    intro: 'When the family has met the new coordinator, the hand-over is complete.',
    chat: 'family has met {subject}; date: 16 June',
    submit: 'Save',
    fields: {
      met: {
        label: 'Has the family met the new coordinator?',
        error: 'Choose yes or no.',
        typed: 'met',
        choices: { yes: 'Yes', no: 'No, it wasn’t possible' },
      },
      metOn: { label: 'If yes: when?', error: 'Choose the date of the meeting.', typed: 'date' },
      notMetBecause: {
        label: 'If no: why not?',
        error: 'Write why the meeting wasn’t possible.',
        typed: 'reason',
      },
    },
  },
  ...importForm,
  'sparring.ask': {
    title: 'Ask for peer consultation',
    intro: 'Write about the task, not about the family. Don’t name anybody.',
    chat: 'peer consultation on language; question: how do we get off to a good start?',
    submit: 'Ask the colleagues',
    fields: {
      subject: {
        label: 'What is it about?',
        error: 'Write a subject.',
        typed: 'subject',
        hint: 'For example infants, language or divorce',
      },
      question: {
        label: 'What would you like to talk about?',
        error: 'Write your question.',
        typed: 'question',
        hint: 'A few lines are enough',
      },
    },
  },
};
