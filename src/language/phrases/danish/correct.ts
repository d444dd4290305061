import { type Phrases, phrases } from '../intents';

/** L8: correcting facts, and taking back one's own last change. */
export const danishCorrect: readonly Phrases[] = [
  phrases('correct', 'ret', 'ret {subject}', [
    '(ret|rette) [(sag|sagen|oplysninger|oplysningerne|fejl|noget) [i|om|på]] [<subject>]',
  ]),
  phrases('takeBack', 'fortryd', 'fortryd', [
    '(fortryd|fortryde) [(det|det sidste|sidste|seneste|[min] (sidste|seneste) ændring)]',
  ]),
];
