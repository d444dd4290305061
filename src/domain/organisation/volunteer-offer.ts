import { fold } from '../base/matching';
import type { LifeArea } from '../plan/plan';

/** P7: what an association or volunteers offer, as listed in the municipality's catalogue. No case data. */
export interface VolunteerOffer {
  readonly id: string;
  readonly name: string;
  readonly area: LifeArea;
  /** What it is about, in the words people search for. */
  readonly topics: readonly string[];
  readonly place: string;
  /** How to get hold of them. */
  readonly contact?: string;
  /** False once the catalogue no longer has it; it keeps its name where a family has it. */
  readonly active: boolean;
}

export interface WantedOffer {
  readonly topic?: string | undefined;
  readonly area?: LifeArea | undefined;
  readonly place?: string | undefined;
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** Each search word begins one of these, or, for inflected words, the other way round. */
const hasAll = (looked: string, texts: readonly string[]): boolean => {
  const words = texts.flatMap(wordsOf);
  return wordsOf(looked).every((one) =>
    words.some((word) => word.startsWith(one) || (word.length > 3 && one.startsWith(word))),
  );
};

/** P7: the offers in an area, about a topic, at a place; all of them if nothing is asked for. Sorted by name. */
export const matchingOffers = (
  offers: readonly VolunteerOffer[],
  { topic, area, place }: WantedOffer,
): readonly VolunteerOffer[] =>
  offers
    .filter(
      (offer) =>
        offer.active &&
        (area === undefined || offer.area === area) &&
        (topic === undefined || hasAll(topic, [offer.name, ...offer.topics, offer.place])) &&
        (place === undefined || hasAll(place, [offer.place])),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'));

/** The offer named: by its id, or by a topic that only one has ("fodbold"). */
export const offerNamed = (offers: readonly VolunteerOffer[], named: string): VolunteerOffer | undefined => {
  const active = matchingOffers(offers, {});
  const [only, ...others] = matchingOffers(active, { topic: named });
  return active.find(({ id }) => id === named) ?? (others.length === 0 ? only : undefined);
};
