import { type Phrases, phrases } from '../intents';
import { of } from './words';

const protection =
  '(beskyttelse|beskyttelsen|adressebeskyttelse|navnebeskyttelse|tilhold|polititilhold|kontaktforbud)';

/** S11: who must not learn a place, a time or how to reach somebody. */
export const danishProtection: readonly Phrases[] = [
  phrases('protection.record', 'beskyttelse', 'beskyttelse {subject}', [
    `[ny|registrer|registrere|skriv] ${protection} [ind] ${of} [<subject>]`,
  ]),
  phrases('protection.end', 'ophæv beskyttelse', 'ophæv beskyttelse {subject}', [
    `(ophæv|ophæve|afslut|afslutte|stop|slut) ${protection} ${of} [<subject>]`,
  ]),
];
