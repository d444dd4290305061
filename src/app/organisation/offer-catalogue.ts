import type { VolunteerOffer } from '../../domain/organisation/volunteer-offer';
import { findAll } from '../base/find-all';
import type { NewDocument, Partition } from '../ports/store';

/** P7: an offer of the catalogue, with those that are no longer in it. */
export const offerDocument = (offer: VolunteerOffer): NewDocument<VolunteerOffer> => ({
  kind: 'offer',
  id: offer.id,
  body: offer,
  keys: ['all'],
});

/** The whole catalogue, ended offers too: a family may have them still. */
export const allOffers = (partition: Partition): Promise<readonly VolunteerOffer[]> =>
  findAll<VolunteerOffer>(partition, 'offer', ['all']);
