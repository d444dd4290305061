import type { FieldTexts, FormsTexts } from '../../form-texts';
import { areas } from './plan-forms';
import { answeredHow, on } from './shared-fields';

const otherPlan: FieldTexts = { label: 'Which plan?', error: 'Choose a plan.', typed: 'plan' };

/** P7, P9: the forms about what goes on beside the plan: others' plans, offers. */
export const planBesideForms = {
  'offers.find': {
    title: 'Find an offer of an association or volunteers',
    button: 'Find an offer',
    intro: 'Leave blank what does not matter.',
    chat: 'find offers; topic: football; area: leisure',
    submit: 'Find offers',
    fields: {
      topic: {
        label: 'About what?',
        error: 'Write a word.',
        typed: 'topic',
        hint: 'For example: homework, football',
      },
      area: { label: 'Which part of life?', error: 'Choose an area.', typed: 'area', choices: areas },
      place: { label: 'Where?', error: 'Write a place.', typed: 'place' },
    },
  },
  'plan.offer': {
    title: 'Make an offer',
    button: 'Offer it',
    intro: 'The family chooses. Only when they want it, and with their consent, does anybody get in touch.',
    chat: 'new offer {subject}; offer: football; for: Liv',
    submit: 'Make the offer',
    fields: {
      which: { label: 'Which offer?', error: 'Choose an offer.', typed: 'offer' },
      about: { label: 'For whom?', error: 'Choose whom it is for.', typed: 'for' },
      on,
    },
  },
  'plan.offerStep': {
    title: 'How does it go with the offer?',
    button: 'Say how it goes',
    intro: 'Contact is made only with a consent in force towards whoever comes.',
    chat: 'report offer {subject}; offer: football; status: wanted',
    submit: 'Save',
    fields: {
      which: { label: 'Which offer?', error: 'Choose an offer.', typed: 'offer' },
      step: {
        label: 'How does it go?',
        error: 'Choose how it goes.',
        typed: 'status',
        choices: {
          wanted: 'Wanted',
          notWanted: 'Not wanted',
          contact: 'Contact is made',
          working: 'Working',
          ended: 'Ended',
        },
      },
      person: {
        label: 'Whom is the contact with?',
        error: 'Choose somebody of the network. If they are new, add them first.',
        typed: 'contact',
      },
      note: { label: 'Would you like to say a little about it?', error: 'Write less.', typed: 'comment' },
      on,
    },
  },
  'plan.other': {
    title: 'Another plan that the family has',
    button: 'Record another plan',
    intro: 'Write only which plan it is and who has it. What stands in it stays where it was made.',
    chat: 'another plan {subject}; plan: another plan; name: my plan; about: Liv; from: the jobcentre; made: yesterday',
    submit: 'Save the plan',
    fields: {
      kind: {
        label: 'Which plan?',
        error: 'Choose a plan.',
        typed: 'plan',
        choices: { other: 'Another plan' },
      },
      name: {
        label: 'What is it called?',
        error: 'Write what the plan is called.',
        typed: 'name',
        hint: 'For example: my plan, health plan',
      },
      about: { label: 'About whom?', error: 'Choose whom the plan is about.', typed: 'about' },
      colleague: {
        label: 'Who has the plan? A colleague',
        error: 'Choose a colleague from the network.',
        typed: 'colleague',
      },
      owner: { label: 'Or somebody else', error: 'Write who has the plan.', typed: 'from' },
      madeOn: { label: 'When was it made?', error: 'Choose a day.', typed: 'made' },
    },
  },
  'plan.otherAnswer': {
    title: 'May our plan take its place?',
    button: 'Record an answer',
    intro:
      'Record what one person has answered. A no takes back an earlier yes, and the other plan then continues.',
    chat: 'answer about plan {subject}; who: Rosa; answer: yes; how: orally',
    submit: 'Save the answer',
    fields: {
      which: otherPlan,
      giver: { label: 'Who has answered?', error: 'Choose who has answered.', typed: 'who' },
      answer: {
        label: 'What is the answer?',
        error: 'Choose yes or no.',
        typed: 'answer',
        choices: { yes: 'Yes', no: 'No' },
      },
      how: answeredHow,
      on,
    },
  },
  'plan.otherContent': {
    title: 'Where is it covered?',
    button: 'Say where it is covered',
    intro: 'Write where it is covered, or why it does not apply here.',
    chat: 'content of other plan {subject}; what: support for the family during and after a placement, if there is one; where: nobody is placed',
    submit: 'Save',
    fields: {
      which: otherPlan,
      content: { label: 'What does the law ask for?', error: 'Choose what it is.', typed: 'what' },
      where: {
        label: 'Where does it stand, or why does it not apply?',
        error: 'Write where it stands.',
        typed: 'where',
      },
    },
  },
  'plan.endOther': {
    title: 'The plan is in force no more',
    button: 'No longer in force',
    intro: 'It still stands here, so that you can see that it was there.',
    chat: 'end other plan {subject}; date: today',
    submit: 'Save',
    fields: {
      which: otherPlan,
      on: { label: 'From when on?', error: 'Choose a day.', typed: 'date' },
    },
  },
} satisfies Partial<FormsTexts>;
