import type { LixBand } from '../../plain/lix';

const bands: Readonly<Record<LixBand, string>> = {
  veryEasy: 'meget let at læse, som en børnebog',
  easy: 'let at læse, som et ugeblad',
  medium: 'middel, som en avis',
  hard: 'svær at læse, som en fagbog',
  veryHard: 'meget svær at læse, som en lov',
};

/** R6: advice on plain language. */
export const plainLanguage = { bands };
