import type { FieldTexts } from '../../form-texts';

/** When something happened. */
export const on: FieldTexts = { label: 'Hvornår?', error: 'Vælg en dag.', typed: 'dato' };

/** How a yes or no was given. */
export const answeredHow: FieldTexts = {
  label: 'Hvordan svarede de?',
  error: 'Vælg, hvordan de svarede.',
  typed: 'hvordan',
  choices: { written: 'Skriftligt', oral: 'Mundtligt', digital: 'Digitalt' },
};
