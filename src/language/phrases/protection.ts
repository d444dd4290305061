import { type Phrases, phrases } from './intents';

const inDanish =
  '(beskyttelse|beskyttelsen|adressebeskyttelse|navnebeskyttelse|tilhold|polititilhold|kontaktforbud)';
const ofDanish = '[for|på|i|til|hos|af|om]';

/** S11: who must not learn a place, a time or how to reach somebody. */
export const danishProtection: readonly Phrases[] = [
  phrases('protection', 'beskyttelse', 'beskyttelse HOI-2026-001', [
    `[ny|registrer|registrere|skriv] ${inDanish} [ind] ${ofDanish} [<subject>]`,
  ]),
  phrases('endProtection', 'ophæv beskyttelse', 'ophæv beskyttelse HOI-2026-001', [
    `(ophæv|ophæve|afslut|afslutte|stop|slut) ${inDanish} ${ofDanish} [<subject>]`,
  ]),
];

const inEnglish =
  '(protection | [address] protection | restraining order | contact ban | no contact order | ban on contact)';
const ofEnglish = '[for|of|to|in|on|at|about|with] [the]';

export const englishProtection: readonly Phrases[] = [
  phrases('protection', 'protection', 'protection HOI-2026-001', [
    `[new|record|register|add] [a|the] ${inEnglish} ${ofEnglish} [<subject>]`,
  ]),
  phrases('endProtection', 'end protection', 'end protection HOI-2026-001', [
    `(end|lift|stop|remove) [the] ${inEnglish} ${ofEnglish} [<subject>]`,
  ]),
];
