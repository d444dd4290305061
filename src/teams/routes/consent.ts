import { consentView, printSheet } from '../../app/consent/consent';
import { endDisclosure } from '../../app/consent/consent-disclosure';
import { withdrawConsent } from '../../app/consent/consent-withdrawal';
import { press, referenceIn } from './base/press';
import { aboutCase, type Routes, showsCase } from './base/route';
import { byTyping } from './base/typed-forms';

/** S1–S8: the state of consents, and the steps that take one press. What is filled in is a form. */
export const consentRoutes = {
  presses: {
    'consent.endDisclosure': press(endDisclosure, 'reference', 'disclosure'),
    'consent.more': press(consentView, 'reference', 'from'),
    'consent.print': ({ services, actor }, data) =>
      printSheet(services, actor, referenceIn(data), (data.subjects ?? '').split(',')),
    'consent.show': press(consentView, 'reference'),
    'consent.side': press(consentView, 'reference'),
    'consent.withdraw': press(withdrawConsent, 'reference', 'consent'),
  },
  lines: {
    consent: aboutCase((asking, reference, { fields }) =>
      Object.keys(fields).length === 0
        ? consentView(asking.services, asking.actor, reference)
        : byTyping(asking, 'consent.record', { reference }, {}, fields),
    ),
    mayKnow: showsCase(consentView),
  },
} satisfies Routes;
