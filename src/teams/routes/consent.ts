import { consentView, printSheet } from '../../app/consent/consent';
import { endDisclosure } from '../../app/consent/consent-disclosure';
import { withdrawConsent } from '../../app/consent/consent-withdrawal';
import { onCommand, onPress, type Route, referenceIn, withOwnCase } from './route';

/** S1–S8: how consents stand, and the steps that are one press. What is filled in is a form. */
export const consentRoutes: readonly Route[] = [
  onCommand('mayKnow', (asking, { args, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      consentView(asking.services, asking.actor, reference),
    ),
  ),
  onPress('consent.show', ({ services, actor }, data) => consentView(services, actor, referenceIn(data))),
  onPress('consent.side', ({ services, actor }, data) => consentView(services, actor, referenceIn(data))),
  onPress('consent.more', ({ services, actor }, data) =>
    consentView(services, actor, referenceIn(data), Math.max(0, Number(data.from) || 0)),
  ),
  onPress('consent.withdraw', ({ services, actor }, data) =>
    withdrawConsent(services, actor, referenceIn(data), data.consent ?? ''),
  ),
  onPress('consent.endDisclosure', ({ services, actor }, data) =>
    endDisclosure(services, actor, referenceIn(data), data.disclosure ?? ''),
  ),
  onPress('consent.print', ({ services, actor }, data) =>
    printSheet(services, actor, referenceIn(data), (data.subjects ?? '').split(',')),
  ),
];
