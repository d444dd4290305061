import { z } from 'zod';
import { offerSteps } from '../../domain/plan/case-offer';
import { lifeAreas } from '../../domain/plan/plan';
import { count, date, text, type ViewType, view } from '../schema';
import { link } from '../verbs';

const offer = z.strictObject({
  name: text,
  area: z.enum(lifeAreas),
  topics: z.array(text),
  place: text,
  contact: text.exactOptional(),
});

/** P7: entries of the catalogue. No case data; with `reference`, the search is for one of the reader's families. */
export const offerListView = view('offer-list', {
  reference: text.exactOptional(),
  topic: text.exactOptional(),
  area: z.enum(lifeAreas).exactOptional(),
  place: text.exactOptional(),
  offers: z.array(offer.extend({ press: link.exactOptional() })),
  /** How many match, whether they are shown or not. */
  total: count,
  /** Whether the municipality has a catalogue at all. */
  empty: z.boolean(),
  actions: z.array(link),
});
export type OfferListView = ViewType<typeof offerListView>;

/** P7: the offers of a family, for those who hold the case. */
export const caseOffersView = view('case-offers', {
  reference: text,
  alias: text.exactOptional(),
  today: date,
  done: z.enum(['offerMade', 'offerMoved']).exactOptional(),
  offers: z.array(
    offer.extend({
      for: text,
      person: text.exactOptional(),
      standing: z.enum([...offerSteps, 'withdrawn']),
      since: date,
      note: text.exactOptional(),
      presses: z.array(link),
    }),
  ),
  actions: z.array(link),
});
export type CaseOffersView = ViewType<typeof caseOffersView>;
