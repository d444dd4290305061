import { type Phrases, phrases } from '../intents';
import { of } from './words';

/** S1–S5: consents, and what may be shared. */
export const englishConsent: readonly Phrases[] = [
  phrases('consent', 'consent', 'consent {subject}', [
    `[show|view|see] [me] [the] (consent|consents) ${of} [<subject>]`,
  ]),
  phrases('consent.record', 'record consent', 'record consent {subject}', [
    `(record|register|renew) [a|the] consent ${of} [<subject>]`,
  ]),
  phrases('consent.ask', 'ask for consent', 'ask for consent {subject}', [
    `ask [for] [a] consent ${of} [<subject>]`,
  ]),
  phrases('consent.disclose', 'share without consent', 'share without consent {subject}', [
    `(share|disclose) without [a] consent ${of} [<subject>]`,
  ]),
  phrases('mayKnow', 'what may i know', 'what may I know about {subject}', [
    `what (may|can) i (know | be told) [and [what (may|can) i] share] ${of} [<subject>]`,
    `what (may|can) i (share|tell|disclose) ${of} [<subject>]`,
    `what (may|can) i (know | be told) about <subject> and [what (may|can) i] share`,
  ]),
];
