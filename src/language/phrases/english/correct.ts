import { type Phrases, phrases } from '../intents';

/** L8: correcting facts, and taking back one's own last change. */
export const englishCorrect: readonly Phrases[] = [
  phrases('correct', 'correct', 'correct {subject}', [
    'correct [(case|facts|mistakes|something) [in|about|of]] [<subject>]',
  ]),
  phrases('takeBack', 'undo', 'undo', ['undo [(it|that|[my] last [change])]']),
];
