import { openForm } from '../../app/base/form-registry';
import { acceptOffers, showOffers } from '../../app/continuity/handover-offers';
import {
  confirmReorganisation,
  waitingReorganisation,
  withdrawReorganisation,
} from '../../app/continuity/reorganisation';
import { reorganisationView } from '../../app/continuity/reorganisation-view';
import { press } from './base/press';
import type { Routes } from './base/route';
import { byTyping } from './base/typed-forms';

/** C2: many cases that get other coordinators. Choosing is a form; these are the steps after it. */
export const reorganisationRoutes = {
  presses: {
    'handover.acceptAll': press(acceptOffers, 'references'),
    'handover.offers': ({ services, actor }, data) => showOffers(services, actor, data),
    'reorganise.confirm': press(confirmReorganisation, 'reorganisation'),
    'reorganise.show': press(reorganisationView, 'reorganisation', 'from'),
    'reorganise.withdraw': press(withdrawReorganisation, 'reorganisation'),
  },
  lines: {
    offers: ({ services, actor }) => showOffers(services, actor, {}),
    reorganise: async (asking, { fields }) => {
      const { services, actor } = asking;
      if (Object.keys(fields).length > 0) return byTyping(asking, 'reorganise.plan', {}, {}, fields);
      return (
        (await waitingReorganisation(services, actor)) ?? openForm(services, actor, 'reorganise.plan', {})
      );
    },
    shareOut: (asking, { args: { to }, fields }) =>
      byTyping(asking, 'reorganise.share', {}, { receivers: to }, fields),
  },
} satisfies Routes;
