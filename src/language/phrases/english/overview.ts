import { type Phrases, phrases } from '../intents';

const overview = '(overview|digest|status)';

/** The overview: one's own, a place's now, and when a place gets it (D1). */
export const englishOverview: readonly Phrases[] = [
  phrases('overview', 'overview', 'overview', ['[show] [me] [my] overview', 'digest|status']),
  phrases('overview', 'overview now', 'overview now', [`${overview} now`], { now: true }),
  phrases('bindDigest', 'regular overview', 'overview every Monday at 8', [
    `${overview} every [<every*>]`,
    `${overview} for <department> every <every*>`,
    '(change|set) [up] [the] overview [here]',
    'regular overview [here]',
    'when does the overview come [here]',
  ]),
  phrases('unbindDigest', 'stop overview', 'stop overview', [
    `(stop|remove|end) [the] ${overview} [here]`,
    `turn [the] ${overview} off [here]`,
    `turn off [the] ${overview} [here]`,
  ]),
];
