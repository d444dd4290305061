import type { Instead } from '../../../domain/correct/taking-back';
import type { TakenBackView } from '../../../views/case/correct';
import type * as danish from '../da/correct';
import type { FieldTexts, FormsTexts } from '../form-texts';
import { reason } from './forms/meeting-forms';

type Said = { readonly title: string; readonly text: string };

const instead: Readonly<Record<Instead, string>> = {
  consent:
    'A consent or a no stays, since others have acted on it. Record the right answer, or withdraw the consent.',
  disclosure: 'What has been shared has been shared. End the sharing under the consents.',
  protection: 'A protection isn’t undone by one word. Change it or end it on the case.',
  handover: 'An answer about a hand-over stands. Talk to your colleague, and request a new hand-over.',
  absence: 'Write “back”, or report the absence anew. You choose the deputy on the case.',
  sent: 'Others have been told of it. Move or cancel the meeting, or answer anew.',
  minutes: 'Put it right in the minutes. If they are approved, add a correction to them.',
  closed: 'A case that was opened or closed isn’t undone. Talk to your lead.',
  sayAnew: 'Write what is right. It then takes the place of what was there.',
};

const outcomes: Readonly<Record<TakenBackView['outcome'], Said>> = {
  takenBack: { title: 'It is undone', text: 'The audit trail says that you took it back.' },
  offered: { title: 'Should it be undone?', text: 'It is your last change, but it isn’t from today.' },
  nothing: {
    title: 'There is nothing to undo',
    text: 'I only undo your last change, and only once.',
  },
  others: {
    title: 'It can no longer be undone',
    text: 'More has happened in the case since. Correct what is wrong instead.',
  },
  ...(Object.fromEntries(
    Object.entries(instead).map(([kind, text]) => [kind, { title: 'It can’t be undone', text }]),
  ) as Readonly<Record<Instead, Said>>),
};

export const correct: typeof danish.correct = {
  eyebrow: 'Correct · {reference}',
  intro: 'Choose what is wrong. The old value stays in the audit trail.',
  done: {
    alias: 'The name of the case is corrected',
    member: 'It is corrected',
    memberRemoved: 'The person is taken out of the family',
    network: 'The network is corrected',
    contact: 'The contact is taken off',
    attendance: 'The attendance is corrected',
    reopened: 'The meeting is open again',
  },
  doneText: 'Consents, agendas, invitations and deadlines have been worked out anew.',
  told: '{names} will be told.',
  toldNobody: 'There is nobody who has to be told.',
  alias: 'The name of the case',
  born: 'born {year}',
  interpreter: 'interpreter',
  contact: 'Contact {on}',
  contactKinds: { visit: 'visit', phone: 'phone', message: 'message', meeting: 'meeting' },
  with: 'with {names}',
  twice: '⚠ There are two alike on that day.',
  meeting: '{kind} {on}',
  attendances: {
    present: 'was there: {names}',
    partly: 'was there part of the time: {names}',
    absent: 'wasn’t there: {names}',
  },
  nobodyNoted: 'Nobody noted who was there.',
  outcomes,
  change: 'Your change {at}',
};

const because: FieldTexts = reason(
  'Why is it corrected?',
  'Needed when colleagues have relied on what was there',
);
const tick = (label: string, typed: string): FieldTexts => ({
  label,
  error: 'Tick it if it applies.',
  typed,
});

export const heardFields: typeof danish.heardFields = {
  language: {
    label: 'Language, if it isn’t Danish',
    error: 'Write the language.',
    typed: 'language',
    hint: 'For example Arabic',
  },
  interpreter: tick('Needs an interpreter', 'interpreter'),
};

export const correctForms = {
  'correct.alias': {
    title: 'Correct the name of the case',
    button: 'Correct the case’s name',
    intro: 'The name that you use for the family day to day.',
    submit: 'Correct the name',
    fields: { alias: { label: 'Name of the case', error: 'Write a name.', typed: 'name' }, reason: because },
  },
  'correct.attendance': {
    title: 'Correct who was there',
    intro: 'The meeting is closed. Minutes that haven’t been sent follow.',
    submit: 'Correct the attendance',
    fields: {
      present: { label: 'Who was there?', error: 'Choose who was there.', typed: 'was there' },
      partly: { label: 'Who was there part of the time?', error: 'Choose them.', typed: 'part of the time' },
      absent: { label: 'Who wasn’t there?', error: 'Choose who wasn’t there.', typed: 'was not there' },
      reason: reason('Why is it corrected?'),
    },
  },
  'correct.contact': {
    title: 'Take the contact off',
    button: 'Take it off',
    intro: 'It was logged twice, or it never took place. The deadline for contact will be worked out anew.',
    submit: 'Take it off',
    fields: { reason: reason('Why?', 'May be left blank') },
  },
  'correct.member': {
    title: 'Correct what is recorded',
    button: 'Correct',
    intro: 'If you change custody or age, I check who has to consent then.',
    submit: 'Correct',
    fields: {
      name: { label: 'Name', error: 'Write a name.', typed: 'name' },
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
      },
      custody: tick('Has custody', 'custody'),
      livesElsewhere: tick('Lives elsewhere', 'lives elsewhere'),
      ...heardFields,
      reason: because,
    },
  },
  'correct.network': {
    title: 'Correct the network',
    button: 'Correct',
    intro: 'Correct what doesn’t fit.',
    submit: 'Correct',
    fields: {
      name: { label: 'Name', error: 'Write a name.', typed: 'name' },
      role: { label: 'Role', error: 'Write the role.', typed: 'role' },
      atWeekends: tick('There at weekends', 'weekends'),
      inHolidays: tick('There in holidays', 'holidays'),
      afterEffort: tick('There afterwards', 'afterwards'),
      childsWish: tick('The child’s own wish', 'child’s wish'),
      reason: reason('Why?', 'May be left blank'),
    },
  },
  'correct.removeMember': {
    title: 'Take the person out of the family',
    button: 'Remove from the family',
    intro:
      'Only do this if the person was added by mistake. What they said yes to, and what was agreed about them, falls away too.',
    submit: 'Remove from the family',
    fields: { reason: reason('Why?') },
  },
  'correct.reopen': {
    title: 'Open the meeting again',
    intro: 'Then you can note what is missing. The next meeting is worked out anew until you close this one.',
    submit: 'Open the meeting',
    fields: { reason: reason('Why?') },
  },
} as const satisfies Partial<FormsTexts>;
