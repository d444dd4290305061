import type { FieldTexts, FormsTexts } from '../../form-texts';
import { on } from './shared-fields';

const lines = (label: string, typed: string): FieldTexts => ({
  label,
  error: 'Please write less.',
  typed,
  hint: 'One line for each thing',
});
const worried = lines('What are we worried about?', 'worried');
const works = lines('What works well?', 'works');
const mustHappen = lines('What must happen?', 'must happen');

const section: FieldTexts = {
  label: 'Which section?',
  error: 'Choose a section.',
  typed: 'section',
  choices: { general: 'Said at the meeting' },
};
const how: FieldTexts = {
  label: 'How?',
  error: 'Choose how it was done.',
  typed: 'how',
  choices: { visit: 'On a visit', office: 'At the office', phone: 'By phone', online: 'By video' },
};
const who: FieldTexts = { label: 'Who?', error: 'Choose a person.', typed: 'who' };
const wish: FieldTexts = { label: 'Which wish?', error: 'Choose a wish.', typed: 'wish' };

/** R1–R8: the forms about minutes. */
export const minutesForms = {
  'minutes.agreement': {
    title: 'Write an agreement',
    intro: 'What has been agreed, who does it, and when?',
    chat: 'write agreement in minutes {subject}; agreement: ring the school; by: in 14 days',
    submit: 'Save the agreement',
    fields: {
      what: { label: 'What has been agreed?', error: 'Write what has been agreed.', typed: 'agreement' },
      responsible: { label: 'Who does it?', error: 'Choose who does it.', typed: 'who' },
      dueOn: { label: 'By when?', error: 'Choose a day.', typed: 'by' },
      item: { label: 'Under which item?', error: 'Choose an item.', typed: 'item' },
    },
  },
  'minutes.answerChange': {
    title: 'Answer the wish',
    intro: 'Say why the minutes stay as they are. Your answer stands in their history.',
    chat: 'answer to change {subject}; wish: Jonas; answer: that is how it was said at the meeting',
    submit: 'Save the answer',
    fields: {
      which: wish,
      words: { label: 'What is the answer?', error: 'Write your answer.', typed: 'answer' },
    },
  },
  'minutes.askChange': {
    title: 'Ask for a change',
    intro: 'The coordinator gets your wish, and you get an answer here.',
    chat: 'change minutes {subject}; change: I promised Thursday, not Tuesday',
    submit: 'Send the wish',
    fields: {
      section: { ...section, label: 'Which section? Choose none if it is about all of it.' },
      text: { label: 'What should be changed?', error: 'Write what should be changed.', typed: 'change' },
    },
  },
  'minutes.correct': {
    title: 'Add a correction',
    intro:
      'The approved minutes stay as they are. The correction stands beside them, and whoever has them is told.',
    chat: 'correction to minutes {subject}; correction: the meeting ended at 11',
    submit: 'Save the correction',
    fields: { text: { label: 'What is right?', error: 'Write the correction.', typed: 'correction' } },
  },
  'minutes.delivered': {
    title: 'Passed on',
    intro: 'To somebody who doesn’t use Teams: how and when did they get the minutes?',
    chat: 'handed on minutes {subject}; who: Rosa; how: secure post; date: today',
    submit: 'Save',
    fields: {
      who,
      how: {
        label: 'How?',
        error: 'Choose how they got it.',
        typed: 'how',
        choices: {
          handed: 'By hand',
          securePost: 'Secure post',
          letter: 'Letter',
          phone: 'Read out on the phone',
        },
      },
      on,
    },
  },
  'minutes.file': {
    title: 'Has been filed',
    intro: 'Put the minutes into the municipality’s case system, and write the number from there.',
    chat: 'filed {subject}; receipt: 27.03.00-G01-12-26',
    submit: 'Save the receipt',
    fields: { receipt: { label: 'Number of the receipt', error: 'Write the number.', typed: 'receipt' } },
  },
  'minutes.report': {
    title: 'Write down an answer',
    intro:
      'For somebody who doesn’t use Teams. The minutes say that you wrote it down, and how they said it.',
    chat: 'answer to minutes {subject}; who: Rosa; answer: approves; date: today; how: by phone',
    submit: 'Save the answer',
    fields: {
      who,
      says: {
        label: 'What do they answer?',
        error: 'Choose an answer.',
        typed: 'answer',
        choices: { approves: 'Approves', wantsChange: 'Wants a change', disagrees: 'Disagrees' },
      },
      on,
      how,
      words: {
        label: 'Their own words',
        error: 'Write it in their own words.',
        typed: 'words',
        hint: 'When they disagree or want a change',
      },
    },
  },
  'minutes.review': {
    title: 'Gone through with the family',
    intro:
      'Each parent and each child from ten has to stand somewhere. Whoever stands further down doesn’t count above.',
    chat: 'minutes {subject} reviewed; date: today; how: on a visit; fits: Rosa, Viggo and Liv',
    submit: 'Save the review',
    fields: {
      on,
      how,
      fits: { label: 'Who recognises it?', error: 'Choose who recognises it.', typed: 'fits' },
      wishBy: { label: 'Does anybody want a change?', error: 'Choose a person.', typed: 'wish from' },
      wish: { label: 'What?', error: 'Write what should be changed.', typed: 'wish' },
      disagreeBy: { label: 'Does anybody disagree?', error: 'Choose a person.', typed: 'disagrees' },
      disagreement: {
        label: 'The disagreement in their own words',
        error: 'Write the disagreement as it was said.',
        typed: 'disagreement',
        hint: 'Word for word. It stays in the minutes',
      },
      childBy: { label: 'Did a child say something?', error: 'Choose a child.', typed: 'child' },
      childsWords: {
        label: 'The child’s own words',
        error: 'Write it as the child said it.',
        typed: 'child’s words',
        hint: 'Word for word',
      },
      notDone: {
        label: 'With whom was it not gone through?',
        error: 'Choose with whom you haven’t gone through it.',
        typed: 'not with',
      },
      because: { label: 'Why not?', error: 'Say briefly why.', typed: 'reason' },
      withHelpOf: {
        label: 'Did anybody help, an interpreter say?',
        error: 'Please write less.',
        typed: 'with help of',
      },
    },
  },
  'minutes.take': {
    title: 'Take the change over',
    intro:
      'Change the section so that the wish is met. A new version comes of it, to be gone through and sent again.',
    chat: 'take over change {subject}; wish: Jonas; must happen: Jonas rings on Thursday',
    submit: 'Save the new text',
    fields: { which: wish, worried, works, mustHappen },
  },
  'minutes.touches': {
    title: 'What is the section about?',
    intro: 'That decides who may have it. If you choose no information, it is about nothing confidential.',
    chat: 'section is about {subject}; section: said at the meeting; about: Liv',
    submit: 'Save',
    fields: {
      which: section,
      types: { label: 'Which information?', error: 'Choose information.', typed: 'information' },
      aboutIds: { label: 'About whom?', error: 'Choose whom it is about.', typed: 'about' },
      purpose: { label: 'What is it used for?', error: 'Choose a purpose.', typed: 'purpose' },
    },
  },
  'minutes.words': {
    title: 'Write their own words',
    intro: 'Word for word. What you save stays and can’t be changed.',
    chat: 'family’s words {subject}; what: own words; who: Liv; words: I want to go to school',
    submit: 'Save the words',
    fields: {
      kind: {
        label: 'What is it?',
        error: 'Choose what it is.',
        typed: 'what',
        choices: { words: 'Own words', disagreement: 'Disagreement', childsWords: 'The child’s words' },
      },
      who,
      text: { label: 'What did they say?', error: 'Write it as it was said.', typed: 'words' },
    },
  },
  'minutes.write': {
    title: 'Write in the section',
    intro: 'This is what was noted at the meeting. Put it so that the family can recognise it.',
    chat: 'add to minutes {subject}; section: said at the meeting; works: we eat together',
    submit: 'Save the section',
    fields: {
      which: section,
      worried,
      works,
      mustHappen,
      small: {
        label: 'Only a slip is put right: answers still count, and everybody is told',
        error: 'Tick it, or leave it.',
        typed: 'slip',
      },
    },
  },
} satisfies Partial<FormsTexts>;
