import { type Phrases, phrases } from '../intents';
import { of } from './words';

/** C5, L6: contact, rhythm and deadlines in law. */
export const englishRhythm: readonly Phrases[] = [
  phrases('contact', 'contact', 'contact HOI-2026-001', [
    `[log|record|register|note] [a] contact ${of} [<subject>]`,
    `[log|record|register|note] [a] contact ${of} <subject> <when@>`,
  ]),
  phrases('accompany', 'go along', 'go along HOI-2026-001', ['go along [with] [<subject>]']),
  phrases('rhythm', 'rhythm', 'rhythm HOI-2026-001', [
    `[agree] [on] [another|a] [new] rhythm ${of} [<subject>]`,
  ]),
  phrases('deadline', 'deadline', 'deadline HOI-2026-001', [
    `[show|view|see|open] [me] [the] [statutory] (deadline|deadlines) [in law] ${of} [<subject>]`,
  ]),
  phrases('startDeadline', 'new deadline', 'new deadline HOI-2026-001', [
    `(new|start|record|register | add [a]) [the] deadline ${of} [<subject>]`,
  ]),
  phrases('meetDeadline', 'deadline met', 'deadline met HOI-2026-001', [
    `deadline [has been | is] met ${of} [<subject>]`,
    `(met|meet) [the] deadline ${of} [<subject>]`,
  ]),
  phrases('dropDeadline', 'drop deadline', 'drop deadline HOI-2026-001', [
    `(drop|remove) [the] deadline ${of} [<subject>]`,
  ]),
];
