import { type Phrases, phrases } from '../intents';
import { of } from './words';

/** S1–S5: consents, and what may be shared. */
export const danishConsent: readonly Phrases[] = [
  phrases('consent', 'samtykke', 'samtykke {subject}', [
    `(samtykke|samtykker) ${of} [<subject>]`,
    `samtykket ${of} <subject!>`,
    `(vis|se|åbn) (samtykke|samtykker|samtykket) ${of} <subject>`,
  ]),
  phrases('consent.record', 'registrer samtykke', 'registrer samtykke {subject}', [
    `(skriv|skrive) samtykke ind ${of} [<subject>]`,
    `(registrer|registrere|nyt|forny|forlæng) samtykke ${of} [<subject>]`,
  ]),
  phrases('consent.ask', 'bed om samtykke', 'bed om samtykke {subject}', [
    `(bed|bede|spørg|spørge) om [et] samtykke ${of} [<subject>]`,
  ]),
  phrases('consent.disclose', 'del uden samtykke', 'del uden samtykke {subject}', [
    `(del|dele|videregiv|videregive) uden samtykke ${of} [<subject>]`,
  ]),
  phrases('mayKnow', 'hvad må jeg vide', 'hvad må jeg få at vide om {subject}', [
    `hvad må jeg [få at] vide [og [hvad må jeg] dele] ${of} [<subject>]`,
    `hvad må jeg (dele|fortælle|videregive|sige) ${of} [<subject>]`,
    `hvad må jeg få at vide ${of} <subject> og [hvad må jeg] dele`,
  ]),
];
