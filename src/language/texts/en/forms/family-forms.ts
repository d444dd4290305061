import type { FormsTexts } from '../../form-texts';

/** The whole family, and its network, in one dialog each. */
export const familyForms = {
  'case.addFamily': {
    title: 'Add the family',
    intro: 'First names are enough. You can add other adults afterwards.',
    submit: 'Add the family',
    fields: {
      mother: {
        label: 'Mother',
        error: 'Write at least one name.',
        typed: 'mother',
        hint: 'A first name is enough',
      },
      father: { label: 'Father', error: 'Write a name.', typed: 'father', hint: 'A first name is enough' },
      custody: {
        label: 'Who has custody?',
        error: 'Choose who has custody.',
        typed: 'custody',
        choices: { mother: 'Mother', father: 'Father' },
      },
      elsewhere: {
        label: 'Who lives elsewhere?',
        error: 'Choose who lives elsewhere.',
        typed: 'lives elsewhere',
        choices: { mother: 'Mother', father: 'Father' },
      },
      children: {
        label: 'Children, one on each line',
        error: 'Write one child on each line.',
        typed: 'children',
        hint: 'Name and year of birth, for example Liv 2014',
      },
    },
  },
  'case.addNetworks': {
    title: 'Draw the network',
    intro: 'Draw it together with the family. Think of weekends, holidays and the time afterwards too.',
    submit: 'Add to the network',
    fields: {
      colleague: { label: 'A colleague', error: 'Choose a colleague.', typed: 'colleague' },
      colleague2: { label: 'Another colleague', error: 'Choose a colleague.', typed: 'colleague two' },
      privates: {
        label: 'The family’s own, one on each line',
        error: 'Write name, comma, and who they are. One on each line.',
        typed: 'private',
        hint: 'Name, comma, who they are: Inga, grandmother',
      },
      professionals: {
        label: 'Other professionals, one on each line',
        error: 'Write name, comma, and what they do. One on each line.',
        typed: 'professionals',
        hint: 'Name, comma, role: Otto Opfundet, doctor',
      },
      weekends: {
        label: 'Who is there at weekends?',
        error: 'Write the names.',
        typed: 'weekends',
        hint: 'Names with commas between',
      },
      holidays: {
        label: 'Who is there in the holidays?',
        error: 'Write the names.',
        typed: 'holidays',
        hint: 'Names with commas between',
      },
      afterwards: {
        label: 'Who is there when the effort ends?',
        error: 'Write the names.',
        typed: 'afterwards',
        hint: 'Names with commas between',
      },
      wished: {
        label: 'Whom did the child wish for?',
        error: 'Write the names.',
        typed: 'child’s wish',
        hint: 'Names with commas between',
      },
    },
  },
} as const satisfies Partial<FormsTexts>;
