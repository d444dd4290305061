import {
  acceptCurrentHandover,
  acceptHandover,
  declineCurrentHandover,
  declineHandover,
  withdrawCurrentHandover,
  withdrawHandover,
} from '../../app/continuity/handover';
import { handoverView, sendHandoverAgain } from '../../app/continuity/handover-view';
import { press, referenceIn } from './base/press';
import { aboutCase, type Routes, showsCase } from './base/route';
import { fillsIn } from './base/typed-forms';

/** C2. Asking for a hand-over is a form; these are the steps after it, pressed or typed. */
export const handoverRoutes = {
  presses: {
    'handover.accept': press(acceptHandover, 'reference', 'handover'),
    'handover.decline': ({ services, actor }, data) =>
      declineHandover(services, actor, referenceIn(data), data.handover ?? '', data.reason),
    'handover.sendAgain': press(sendHandoverAgain, 'reference', 'handover'),
    'handover.show': press(handoverView, 'reference', 'handover'),
    'handover.withdraw': press(withdrawHandover, 'reference', 'handover'),
  },
  lines: {
    acceptHandover: showsCase(acceptCurrentHandover),
    declineHandover: aboutCase(({ services, actor }, reference, { args }) =>
      declineCurrentHandover(services, actor, reference, args.reason),
    ),
    handover: fillsIn('handover.request', ({ to, reason }) => ({ receiver: to, reason })),
    withdrawHandover: showsCase(withdrawCurrentHandover),
  },
} satisfies Routes;
