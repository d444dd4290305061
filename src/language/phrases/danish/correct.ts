import { type Phrases, phrases } from '../intents';

/** L8: facts that are put right, and one's own last change taken back. */
export const danishCorrect: readonly Phrases[] = [
  phrases('correct', 'ret', 'ret {subject}', [
    '(ret|rette) [(sag|sagen|oplysninger|oplysningerne|fejl|noget) [i|om|på]] [<subject>]',
  ]),
  phrases('takeBack', 'fortryd', 'fortryd', [
    '(fortryd|fortryde) [(det|det sidste|sidste|seneste|[min] (sidste|seneste) ændring)]',
  ]),
];
