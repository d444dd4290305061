import { type Phrases, phrases } from '../intents';

const overview = '(overblik|overblikket|oversigt|oversigten|status)';

/** The overview: of the reader’s own cases, of a place now, and when a place gets it (D1). */
export const danishOverview: readonly Phrases[] = [
  phrases('overview', 'overblik', 'overblik', ['[vis] [mig] [mit] overblik', 'oversigt|status']),
  phrases('overview', 'overblik nu', 'overblik nu', [`${overview} nu`], { now: true }),
  phrases('bindDigest', 'fast overblik', 'overblik hver mandag kl. 8', [
    `${overview} hver [<every*>]`,
    `${overview} (for|til) <department> hver <every*>`,
    '(ret|rette|skift|skifte|indstil|indstille) overblikket [her]',
    '[nyt] fast overblik [her]',
    'hvornår kommer overblikket [her]',
  ]),
  phrases('unbindDigest', 'stop overblik', 'stop overblik', [
    `(stop|stoppe|fjern|fjerne|sluk|slukke) ${overview} [her]`,
    `slå ${overview} fra [her]`,
  ]),
];
