import { type Phrases, phrases } from '../intents';

/** L8: facts that are put right, and one's own last change taken back. */
export const englishCorrect: readonly Phrases[] = [
  phrases('correct', 'correct', 'correct {subject}', [
    'correct [(case|facts|mistakes|something) [in|about|of]] [<subject>]',
  ]),
  phrases('takeBack', 'undo', 'undo', ['undo [(it|that|[my] last [change])]']),
];
