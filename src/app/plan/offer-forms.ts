import { ok, refuse } from '../../domain/base/result';
import type { CaseReference } from '../../domain/case/family-case';
import { may } from '../../domain/case/rights';
import { matchingOffers, offerNamed } from '../../domain/organisation/volunteer-offer';
import { latestStep, nextSteps } from '../../domain/plan/case-offer';
import { offerMoves } from '../../views/forms/plan';
import type { OfferListView } from '../../views/plan/offers';
import { caseForm, form } from '../base/declared-form';
import { mainPartition, today } from '../base/services';
import { readCaseFor } from '../case/case-store';
import { membersAsChoices } from '../case/members';
import { allOffers } from '../organisation/offer-catalogue';
import { carryOutOnOffers } from './case-offers';
import { planIn } from './goal-forms';

/** At most this many are shown; with more hits, one narrows the search. */
const shownAtMost = 12;

/**
 * P7: the catalogue by area, topic and place. Anybody may look; for a family of one's own, an offer can be made right away.
 */
export const findOffersForm = form('offers.find', {
  open: ({ ids }) => ok({ fields: { topic: { value: ids.topic } } }),
  carryOut: async ({ services, actor, ids }, { topic, area, place }) => {
    const all = await allOffers(mainPartition(services, actor.tenantId));
    const found = matchingOffers(all, { topic, area, place });
    const reference: CaseReference | '' = ids.reference;
    const own = reference === '' ? undefined : await readCaseFor(services, actor, reference);
    const keeps =
      own !== undefined && own.familyCase.status === 'open' && may('keepPlan', own.familyCase, own.relations);
    const view: OfferListView = {
      name: 'offer-list',
      ...(keeps && { reference }),
      ...(topic !== undefined && { topic }),
      ...(area !== undefined && { area }),
      ...(place !== undefined && { place }),
      offers: found.slice(0, shownAtMost).map((offer) => ({
        name: offer.name,
        area: offer.area,
        topics: offer.topics,
        place: offer.place,
        ...(offer.contact !== undefined && { contact: offer.contact }),
        ...(keeps && {
          press: { verb: 'plan.offer', as: 'dialog', ids: { reference, offer: offer.id } } as const,
        }),
      })),
      total: found.length,
      empty: !all.some(({ active }) => active),
      actions: [
        { verb: 'offers.find', as: 'dialog', ids: keeps ? { reference } : {} },
        ...(keeps ? [{ verb: 'offers.show', as: 'execute', ids: { reference } } as const] : []),
      ],
    };
    return ok(view);
  },
});

/** P7: offered to somebody in the family. */
export const makeOfferForm = caseForm('plan.offer', 'keepPlan', {
  open: async (asked) => {
    if (asked.familyCase.members.length === 0) return refuse('MemberUnknown');
    const offers = matchingOffers(await allOffers(mainPartition(asked.services, asked.actor.tenantId)), {});
    const chosen = offers.find(({ id }) => id === asked.ids.offer);
    if (offers.length === 0 || (asked.ids.offer !== undefined && chosen === undefined))
      return refuse('NoLongerThere');
    return ok({
      fields: {
        which: {
          choices: offers.map(({ id, name, place }) => ({ value: id, text: `${name}, ${place}` })),
          value: chosen?.id,
        },
        about: { choices: membersAsChoices(asked.familyCase) },
        on: { value: today(asked.services) },
      },
    });
  },
  carryOut: async (asked, { which, about, on }) => {
    const offers = await allOffers(mainPartition(asked.services, asked.actor.tenantId));
    const offer = offerNamed(offers, which);
    return offer === undefined
      ? refuse('ChoiceUnknown', { field: 'which' })
      : carryOutOnOffers(asked, { type: 'makeOffer', offerId: offer.id, forId: about, on }, 'offerMade');
  },
});

/** P7: wanted or not, contact made, working, ended. */
export const moveOfferForm = caseForm('plan.offerStep', 'keepPlan', {
  open: async (asked) => {
    const opened = await planIn(asked);
    if (!opened.ok) return opened;
    const catalogue = await allOffers(mainPartition(asked.services, asked.actor.tenantId));
    const open = (opened.value.plan?.offers ?? []).filter(
      (offer) =>
        (asked.ids.offered ?? offer.id) === offer.id &&
        (nextSteps[latestStep(offer).step].length > 0 || latestStep(offer).step === asked.ids.step),
    );
    const [first] = open;
    if (first === undefined) return refuse('NoLongerThere');
    const nameOf = (offerId: string) => catalogue.find(({ id }) => id === offerId)?.name ?? '';
    const memberOf = (memberId: string) =>
      asked.familyCase.members.find(({ id }) => id === memberId)?.name ?? '';
    const wanted = offerMoves.find((step) => step === asked.ids.step);
    const corrects = wanted !== undefined && wanted === latestStep(first).step;
    const next = wanted ?? (open.length === 1 ? nextSteps[latestStep(first).step][0] : undefined);
    const people = asked.familyCase.network.map(({ id, name }) => ({ value: id, text: name }));
    return ok({
      fields: {
        which:
          asked.ids.offered === undefined
            ? {
                required: true,
                choices: open.map(({ id, offerId, forId }) => ({
                  value: id,
                  text: `${nameOf(offerId)} (${memberOf(forId)})`,
                })),
                ...(open.length === 1 && { value: first.id }),
              }
            : 'hidden',
        step: { value: next },
        person:
          corrects || (wanted !== undefined && wanted !== 'contact') || people.length === 0
            ? 'hidden'
            : { choices: people, required: wanted === 'contact' },
        note: { value: corrects ? latestStep(first).note : undefined },
        on: { value: corrects ? latestStep(first).on : today(asked.services) },
      },
    });
  },
  carryOut: async (asked, { which, step, person, note, on }) => {
    const id = asked.ids.offered ?? which;
    return id === undefined
      ? refuse('FieldMissing', { field: 'which' })
      : carryOutOnOffers(
          asked,
          {
            type: 'moveOffer',
            id,
            step,
            on,
            ...(person !== undefined && { personId: person }),
            ...(note !== undefined && { note }),
            ...(asked.ids.step === step && { corrects: true }),
          },
          'offerMoved',
        );
  },
});
