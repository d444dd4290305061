import { type Phrases, phrases } from '../intents';

/** Help and courtesies. */
export const englishBase: readonly Phrases[] = [
  phrases('help', 'help', 'help', [
    'help [me]',
    'what can you do [here] [for me]',
    'what can i (do | say | write | ask [you] [about]) [here]',
    'how (do you | does this | does it) work',
    'commands|menu|guide|options',
  ]),
  phrases('greeting', 'hello', 'hello', [
    '(hi|hello|hey|howdy) [there]',
    'good (morning|evening|afternoon|day)',
    'hello hello',
  ]),
  phrases('thanks', 'thanks', 'thanks', [
    '(thanks|thx|cheers) [a lot]',
    'thank you [very much | so much]',
    'many thanks',
  ]),
];
