import { capability } from '../base/capability';
import { discloseForm } from './consent-disclosure';
import { consentNotice } from './consent-notices';
import { recordConsentForm } from './consent-recording';
import { requestConsentForm } from './consent-request';

export const consentCapability = capability({
  forms: [discloseForm, recordConsentForm, requestConsentForm],
  notices: {
    consentAnswered: consentNotice,
    consentToAskFor: consentNotice,
    consentWithdrawn: consentNotice,
    disclosedWithoutConsent: consentNotice,
  },
  refresh: {
    consent: { verb: 'consent.show', ids: ({ reference }) => ({ reference }), looksAgain: 'unlessSaid' },
    'consent-recorded': {
      verb: 'consent.show',
      ids: ({ reference }) => ({ reference }),
      becomesAnother: true,
    },
    'consent-side': {
      verb: 'consent.side',
      ids: ({ reference }) => ({ reference }),
      looksAgain: 'unlessSaid',
    },
  },
});
