import type { FieldTexts } from '../../form-texts';

/** When something happened. */
export const on: FieldTexts = { label: 'When?', error: 'Choose a day.', typed: 'date' };

/** How a yes or no was given. */
export const answeredHow: FieldTexts = {
  label: 'How did they answer?',
  error: 'Choose how they answered.',
  typed: 'how',
  choices: { written: 'In writing', oral: 'Orally', digital: 'Digitally' },
};
