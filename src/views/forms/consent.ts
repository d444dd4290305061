import { consentWays } from '../../domain/consent/consent-record';
import { choice, choices, date, type FormShape, oneOf, optional, reason, tucked } from './shape';

/** To whom, what, and about whom. */
const recipient = { ...choice, filtered: true } as const;
const types = { ...choices, missing: 'InformationTypeMissing' } as const;
const purpose = { ...choice, missing: 'PurposeMissing' } as const;

/** S1, S2, S5: what the family is asked and answers, and what is shared without consent. */
export const consentForms = {
  /** A professional asks for their own department, about members they know; who has to answer is worked out for them. */
  'consent.ask': {
    fields: {
      recipient: optional(recipient),
      types,
      aboutIds: optional(choices),
      givers: optional(choices),
      purpose,
      reason,
    },
  },
  'consent.disclose': {
    fields: {
      legalBasis: { ...choice, missing: 'LegalBasisUnknown' },
      recipient,
      types,
      aboutIds: choices,
      reason,
      until: optional(date),
    },
    repeats: { calledBy: ['recipient'], keeps: ['legalBasis', 'types', 'aboutIds'] },
  },
  /** `like`: an answer or a request; `giver`: whose answer it is. */
  'consent.record': {
    ids: ['giver', 'like'],
    fields: {
      givers: optional(choices),
      refusedBy: optional(choices),
      recipient,
      /** The same answers, for other recipients known to the case. */
      alsoTo: optional(choices),
      types,
      aboutIds: choices,
      purpose,
      how: tucked(oneOf(consentWays)),
      on: tucked(date),
      reviewOn: tucked(optional(date)),
    },
    repeats: {
      calledBy: ['recipient'],
      keeps: ['givers', 'types', 'aboutIds', 'purpose', 'how', 'on'],
      unless: ['like'],
    },
  },
} as const satisfies Readonly<Record<string, FormShape>>;
