import { type Phrases, phrases } from '../intents';
import { of } from './words';

const protection =
  '(protection | [address] protection | restraining order | contact ban | no contact order | ban on contact)';

/** S11: who must not learn a place, a time or how to reach somebody. */
export const englishProtection: readonly Phrases[] = [
  phrases('protection.record', 'protection', 'protection {subject}', [
    `[new|record|register|add] [a|the] ${protection} ${of} [<subject>]`,
  ]),
  phrases('protection.end', 'end protection', 'end protection {subject}', [
    `(end|lift|stop|remove) [the] ${protection} ${of} [<subject>]`,
  ]),
];
