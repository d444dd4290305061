import type { VolunteerOffer } from '../../domain/organisation/volunteer-offer';
import { findAll } from '../base/find-all';
import type { NewDocument, Partition } from '../ports/store';

/** P7: an offer in the catalogue; those no longer in it are kept too. */
export const offerDocument = (offer: VolunteerOffer): NewDocument<VolunteerOffer> => ({
  kind: 'offer',
  id: offer.id,
  body: offer,
  keys: ['all'],
});

/** The whole catalogue, including ended offers: a family may still have them. */
export const allOffers = (partition: Partition): Promise<readonly VolunteerOffer[]> =>
  findAll<VolunteerOffer>(partition, 'offer', ['all']);
