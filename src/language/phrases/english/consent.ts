import { type Phrases, phrases } from '../intents';
import { of } from './words';

/** S1–S5: consents, and what may be shared. */
export const englishConsent: readonly Phrases[] = [
  phrases('consent', 'consent', 'consent HOI-2026-001', [
    `[show|view|see] [me] [the] (consent|consents) ${of} [<subject>]`,
  ]),
  phrases('recordConsent', 'record consent', 'record consent HOI-2026-001', [
    `(record|register|renew) [a|the] consent ${of} [<subject>]`,
  ]),
  phrases('askConsent', 'ask for consent', 'ask for consent HOI-2026-001', [
    `ask [for] [a] consent ${of} [<subject>]`,
  ]),
  phrases('disclose', 'share without consent', 'share without consent HOI-2026-001', [
    `(share|disclose) without [a] consent ${of} [<subject>]`,
  ]),
  phrases('mayKnow', 'what may i know', 'what may I know about HOI-2026-001', [
    `what (may|can) i (know | be told) [and [what (may|can) i] share] ${of} [<subject>]`,
    `what (may|can) i (share|tell|disclose) ${of} [<subject>]`,
    `what (may|can) i (know | be told) about <subject> and [what (may|can) i] share`,
  ]),
];
