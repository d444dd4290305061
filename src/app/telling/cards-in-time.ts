import type { CalendarDate } from '../../domain/base/calendar';
import { hearingEndedBetween } from '../../domain/case/hearing';
import { systemActor } from '../../domain/organisation/organisation';
import { mainPartition, type Services } from '../base/services';
import { readCaseFor } from '../case/case-store';
import { municipalityOf } from '../organisation/directory';
import { cardsFollow } from './cards-follow';
import { casesWithCards, keepOldCards } from './standing-cards';

/**
 * S9: what ends by itself (a consent, a disclosure on a legal basis, a deputy's time) narrows what somebody may hear without
 * anybody doing anything. Once the day is over, the cards of those cases follow. `last` is the day of the previous round:
 * what an outage held up is caught up. Safe to repeat.
 */
export const letCardsFollowTime = async (
  services: Services,
  tenantId: string,
  last: CalendarDate,
  day: CalendarDate,
): Promise<void> => {
  const { settings } = await municipalityOf(services, tenantId);
  for (const reference of await casesWithCards(services, tenantId)) {
    const opened = await readCaseFor(services, { tenantId, person: systemActor }, reference);
    if (
      opened !== undefined &&
      hearingEndedBetween(opened.familyCase, settings.consent.legalBases, last, day)
    )
      await mainPartition(services, tenantId).commit([cardsFollow(services, { of: 'case', reference })]);
  }
  await keepOldCards(services, tenantId);
  services.wakeDispatcher(tenantId);
};
