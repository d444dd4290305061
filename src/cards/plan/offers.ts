import type { CaseOffersView, OfferListView } from '../../views/plan/offers';
import { pressOf } from '../actions';
import type { Bound, CardDefinition } from '../definition';
import type { Language } from '../language';
import { donePart, shortened } from '../meeting/meeting-parts';
import { dotted, firstFitting, given } from '../parts';

type Offer = Pick<OfferListView['offers'][number], 'name' | 'area' | 'topics' | 'place' | 'contact'>;

const offerPart = ({ name, area, topics, place, contact }: Offer, { texts, typed }: Language): Bound => ({
  name: typed(name),
  about: typed(dotted(texts.plan.areas[area], shortened(topics.join(', '), 120), place)),
  ...given('contact', contact === undefined ? undefined : typed(contact)),
});

/** P7: the catalogue entries that match the search. */
export const offerListCard: CardDefinition<'offer-list'> = {
  name: 'offer-list',
  bind: (view, language) => {
    const { say, texts } = language;
    const { offers } = texts.plan;
    return {
      eyebrow: offers.title,
      title: say(offers.found, {
        ...(view.topic !== undefined && { topic: view.topic }),
        ...(view.place !== undefined && { place: view.place }),
      }),
      ...(view.offers.length === 0 && { none: view.empty ? offers.noCatalogue : offers.noneFound }),
      offers: view.offers.map((offer) => ({
        ...offerPart(offer, language),
        ...(offer.press && { presses: [pressOf(offer.press, texts)] }),
      })),
      ...(view.total > view.offers.length && { more: say(offers.more, { count: view.total }) }),
    };
  },
  summary: (_view, texts) => texts.summaries.offerList,
};

const rowPart = (row: CaseOffersView['offers'][number], letters: number, language: Language): Bound => {
  const { dateShort, say, texts, typed } = language;
  const { offers } = texts.plan;
  return {
    ...offerPart(row, language),
    whom: typed(
      dotted(
        say(offers.for, { name: row.for }),
        row.person === undefined ? undefined : say(offers.with, { person: row.person }),
      ),
    ),
    standing: say(offers.standings[row.standing], { since: dateShort(row.since) }),
    asks: row.standing === 'withdrawn',
    ...(row.note !== undefined && { note: typed(`“${shortened(row.note, letters)}”`) }),
    ...(row.presses.length > 0 && { presses: row.presses.map((press) => pressOf(press, texts)) }),
  };
};

/** How many offers, and how many letters of each note. */
const levels = [
  [40, 160],
  [15, 80],
  [8, 60],
] as const;

/** P7: a family's offers, and how each is going. */
export const caseOffersCard: CardDefinition<'case-offers'> = {
  name: 'case-offers',
  bind: (view, language) => {
    const { say, texts, typed } = language;
    const { offers } = texts.plan;
    return firstFitting<readonly [number, number]>(levels, 9_000, ([rows, letters]) => ({
      eyebrow: say(offers.eyebrow, { reference: view.reference }),
      title: typed(view.alias ?? offers.title),
      ...(view.done && { done: donePart(offers.done[view.done]) }),
      ...(view.offers.length === 0 && { none: offers.none }),
      offers: view.offers.slice(0, rows).map((row) => rowPart(row, letters, language)),
    }));
  },
  summary: (_view, texts) => texts.summaries.caseOffers,
};
