import type * as danish from '../da/consent';
import type { FieldTexts } from '../form-texts';
import { answeredHow } from './forms/shared-fields';

const always = (words: string) => ({ one: words, many: words });

export const consent: typeof danish.consent = {
  eyebrow: 'Consent',
  aboutWhom: '{types} for {about}',
  eyebrowOf: 'Consent · {reference}',
  givers: {
    given: {
      one: '{names} says yes[, until the end of {reviewOn}]',
      many: '{names} say yes[, until the end of {reviewOn}]',
    },
    dueSoon: {
      one: '{names} says yes, but only[ until the end of {reviewOn}]',
      many: '{names} say yes, but only[ until the end of {reviewOn}]',
    },
    expired: {
      one: '{names} said yes, but it ran out[ on {reviewOn}]',
      many: '{names} said yes, but it ran out[ on {reviewOn}]',
    },
    withdrawn: { one: '{names} has withdrawn their yes', many: '{names} have withdrawn their yes' },
    refused: { one: '{names} says no[, {on}]', many: '{names} say no[, {on}]' },
    requested: { one: '{names} is being asked', many: '{names} are being asked' },
    missing: { one: '{names} has yet to answer', many: '{names} have yet to answer' },
  },
  counts: {
    given: { one: '1 given', many: '{count} given' },
    dueSoon: { one: '1 to renew soon', many: '{count} to renew soon' },
    expired: { one: '1 run out', many: '{count} run out' },
    withdrawn: { one: '1 withdrawn', many: '{count} withdrawn' },
    refused: { one: '1 no', many: '{count} no' },
    requested: { one: '1 being asked', many: '{count} being asked' },
    missing: { one: '1 missing', many: '{count} missing' },
  },
  allGiven: 'All given',
  what: 'Information',
  purpose: 'In order to {purpose}',
  none: 'No consent has been recorded yet',
  noneNext: 'Talk with the family about who may be told what, and record the answer.',
  change: 'Change',
  pressFor: '{press}: {name}',
  pressForTypes: '{press}: {name}, {types}',
  done: {
    withdrawn: {
      title: 'The consent has been withdrawn',
      text: 'It takes effect now. What was shared while the consent applied is still in order.',
    },
    asked: { title: 'The consent has been asked for', text: 'It stays here until the answer is recorded.' },
    disclosed: {
      title: 'Something has been shared without consent',
      text: 'The lead has been told. It ends by itself after the last day.',
    },
    disclosureEnded: { title: 'The sharing has ended', text: 'From now on it may not be used any more.' },
  },
  noLonger: 'They may no longer use:',
  noLongerLine: '{recipient}: {types}',
  noLongerNobody: 'Nobody else used it.',
  noLongerTold: 'They have been told.',
  noLongerTell: 'Tell {recipients} yourself.',
  noLongerTellSome: 'Tell {recipients} yourself. The others have been told.',
  sheetReady: 'The sheet to sign is ready. The link works for a short time only.',
  openSheet: 'Open the sheet to sign',
  sheetGone: {
    title: 'There is no sheet here',
    text: 'A link to a sheet works only for a short time. Go back to the consents in Teams and ask for a new one.',
  },
  requests: {
    title: 'To be asked',
    ask: 'Ask {giver}: “May {recipient} be told {what}, so that we can {purpose}?”',
    reason: 'Reason: {reason}',
    on: 'Asked for on {on}',
    pressFor: 'Record the answer: {giver}',
    printFor: 'Print the sheet: {giver}',
  },
  disclosures: {
    title: 'Shared without consent',
    reason: 'Reason: {reason}',
    until: 'Ends by itself after {until}',
  },
  recorded: {
    title: 'The answer has been recorded',
    aloud: 'Read it aloud to the family',
    given: '{giver} says yes',
    refused: '{giver} says no',
    missing: '{giver} has yet to answer',
    how: {
      written: 'The answer was given in writing on {on}.',
      oral: 'The answer was given orally on {on}.',
      digital: 'The answer was given digitally on {on}.',
    },
    allowed: 'It may now be shared with {recipient}',
    allowedNext: 'Share only what the task needs.[ Ask again by {reviewOn} at the latest.]',
    waiting: 'It may not be shared yet',
    waitingNext: '{missing} has yet to answer. Ask, and record the answer.',
    stopped: 'It may not be shared',
    stoppedNext: 'One no is enough. Leave it, or talk about it without {recipient}.',
  },
  side: {
    mayKnow: 'You may be told',
    mayKnowNothing: 'Nothing at present.',
    mayNotKnow: 'You may not be told',
    mayNotKnowNext: 'If you need it for your work, ask for consent.',
    mayShare: 'You may share',
    mayShareNothing: 'There is nobody you may share anything with at present.',
    done: {
      asked: {
        title: 'The consent has been asked for',
        text: 'The coordinator will ask the family. You’ll be told when they have answered.',
      },
    },
    mayShareNext: 'Share only what the other person needs.',
    purpose: 'in order to {purpose}',
    until: 'until the end of {until}',
    everything: 'Everything about the family',
    more: 'There are {count} more. Ask the coordinator.',
    bases: {
      coordinator: 'as coordinator',
      deputy: 'as deputy',
      receiver: 'as the one to take over',
      own: 'it is about the person themselves',
      custody: 'has custody',
      belongs: 'works with the family',
      needToKnow: 'same authority: what the task needs',
      consent: 'they said yes',
      legalBasis: 'there is a legal basis',
    },
    because: {
      caseClosed: 'the case is closed',
      memberUnknown: 'no longer in the case',
      recipientUnknown: 'the recipient is no longer part of it',
      leftStaff: 'no longer on the staff list',
      notInNetwork: 'not in the family’s network',
      nobodyCanConsent: 'nobody in the case can say yes',
      refused: 'somebody said no',
      withdrawn: 'a yes was withdrawn',
      expired: 'the consent has run out',
      missingGiver: 'not everybody has said yes',
      noConsent: 'nobody has said yes',
      otherPurpose: 'the consent is for another purpose',
      protected: 'it is protected',
    },
  },
  aloud: {
    yes: {
      one: '{yes} says yes to {recipient} being told {what}, so that we can {purpose}.',
      many: '{yes} say yes to {recipient} being told {what}, so that we can {purpose}.',
    },
    no: {
      one: '{no} says no to {recipient} being told {what}.',
      many: '{no} say no to {recipient} being told {what}.',
    },
    both: 'Yes from {yes} and no from {no} to {recipient} being told {what}.',
    lasts: 'It lasts until the end of {reviewOn}, and {yes} can say no again at any time.',
    lastsNoDay: '{yes} can say no again at any time.',
    waits: 'We share it only when {missing} has said yes too.',
    stopped: 'As long as there is a no, we don’t share it.',
    about: 'about {types}',
    aboutClause: 'about {types}',
    aboutPeople: 'about {about}: {types}',
  },
  denied: {
    mayNotHear: '{hearers} may not hear {what}, because {why}.',
    mayNotAttend: '{hearers} may not be there, because {why}.',
    because: {
      caseClosed: always('the case is closed'),
      memberUnknown: always('the person it is about is no longer in the case'),
      recipientUnknown: {
        one: '{hearers} is no longer part of the case',
        many: 'they are no longer part of the case',
      },
      leftStaff: {
        one: '{hearers} is no longer on the staff list',
        many: 'they are no longer on the staff list',
      },
      notInNetwork: {
        one: '{hearers} is not in the family’s network',
        many: 'they are not in the family’s network',
      },
      nobodyCanConsent: always('nobody in the case can say yes'),
      refused: always('{givers} said no'),
      withdrawn: always('a yes from {givers} was withdrawn'),
      expired: always('the consent from {givers} has run out'),
      missingGiver: always('we still need a yes from {givers}'),
      noConsent: always('we still need a yes from {givers}'),
      otherPurpose: always(
        'the consent was given in order to {heldFor}, and the item is put down to {purpose}',
      ),
      protected: always('it is protected'),
    },
    nobody: 'the family',
  },
  sheet: {
    title: 'May we share information about you?',
    intro: 'It is up to you whether to say yes. Ask if there is anything you are unsure about.',
    who: 'Who is answering?',
    about: 'Who is it about?',
    recipient: 'Who may be told?',
    types: 'What may they be told about?',
    purpose: 'What will it be used for?',
    purposeText: 'In order to {purpose}.',
    until: 'How long does a yes last?',
    untilText: 'Until the end of {until}. Then we ask again.',
    rightTitle: 'You can say no again at any time',
    right:
      'You don’t have to say why. Tell {coordinator}[, phone {phone}], and we stop at once. What we have already shared lawfully can’t be taken back.',
    kept: 'You will still get the help you are entitled to, even if you say no.',
    sign: 'Tick a box, and sign',
    yes: 'Yes, you may',
    no: 'No, you may not',
    answered: { given: '(has said yes)', refused: '(has said no)' },
    signature: 'Signature',
    date: 'Date',
    foot: 'Case number: {reference} · Printed {today}',
  },
};

const shared: Readonly<Record<'recipient' | 'types' | 'aboutIds', FieldTexts>> = {
  recipient: {
    label: 'Who may be told?',
    error: 'Choose a department or a person.',
    typed: 'recipient',
    hint: 'Write the name',
  },
  types: { label: 'What may they be told about?', error: 'Choose at least one.', typed: 'information' },
  aboutIds: { label: 'Who is it about?', error: 'Choose who it is about.', typed: 'about' },
};

const purpose: FieldTexts = {
  label: 'What will it be used for?',
  error: 'Choose what it will be used for.',
  typed: 'purpose',
  hint: 'Choose',
};

export const consentForms: typeof danish.consentForms = {
  'consent.record': {
    title: 'Record consent',
    button: 'Record an answer',
    intro:
      'Talk it through with the family first. Afterwards you get a sentence to read aloud, and a sheet to sign.',
    chat: 'record consent {subject}; yes from: Rosa; recipient: Jobcenter; information: work and education; about: Rosa; how: orally',
    submit: 'Save the answer',
    fields: {
      givers: { label: 'Who says yes?', error: 'Choose who says yes.', typed: 'yes from' },
      refusedBy: { label: 'Who says no?', error: 'Choose who says no.', typed: 'no from' },
      ...shared,
      alsoTo: {
        label: 'Does the same go for others too?',
        error: 'Choose those it also goes for.',
        typed: 'also to',
      },
      purpose,
      how: answeredHow,
      on: { label: 'When did they answer?', error: 'Choose a date.', typed: 'date' },
      reviewOn: {
        label: 'If yes: how long does it last?',
        error: 'Choose the last day before you ask again.',
        typed: 'lasts until',
      },
    },
  },
  'consent.ask': {
    title: 'Ask for consent',
    intro:
      'Asking the family becomes a to-do for the coordinator. You are told here when they have answered.',
    chat: 'ask for consent {subject}; ask: Viggo; recipient: Otto; information: wellbeing; about: Liv; reason: Liv would like Otto to be there',
    submit: 'Ask for consent',
    fields: {
      givers: { label: 'Who should be asked?', error: 'Choose who should be asked.', typed: 'ask' },
      ...shared,
      purpose,
      reason: {
        label: 'Why is it needed?',
        error: 'Write why it is needed.',
        typed: 'reason',
        hint: 'Write it so that it can be said to the family',
      },
    },
  },
  'consent.disclose': {
    title: 'Share without consent',
    intro:
      'Only when there is a legal basis and it can’t wait for consent. Your lead is told at once, and it is recorded in the audit trail.',
    chat: 'share without consent {subject}; legal basis: early and preventive cooperation; recipient: Jobcenter; information: wellbeing; about: Liv; reason: the meeting is tomorrow; until: in 3 days',
    submit: 'Share without consent',
    fields: {
      legalBasis: {
        label: 'What is the legal basis?',
        error: 'Choose a legal basis.',
        typed: 'legal basis',
        alsoTyped: 'rule',
        hint: 'Choose',
      },
      ...shared,
      reason: {
        label: 'Why can’t it wait for consent?',
        error: 'Write why it can’t wait.',
        typed: 'reason',
        hint: 'Your lead can read the reason',
      },
      until: { label: 'Until the end of which day?', error: 'Choose the last day.', typed: 'until' },
    },
  },
};
