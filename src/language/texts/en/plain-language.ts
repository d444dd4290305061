import type { plainLanguage as danish } from '../da/plain-language';

export const plainLanguage: typeof danish = {
  bands: {
    veryEasy: 'very easy to read, like a children’s book',
    easy: 'easy to read, like a weekly magazine',
    medium: 'medium, like a newspaper',
    hard: 'hard to read, like a textbook',
    veryHard: 'very hard to read, like a law',
  },
};
