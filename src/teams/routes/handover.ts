import {
  acceptCurrentHandover,
  acceptHandover,
  declineCurrentHandover,
  declineHandover,
  withdrawCurrentHandover,
  withdrawHandover,
} from '../../app/continuity/handover';
import { handoverView, sendHandoverAgain } from '../../app/continuity/handover-view';
import { onCommand, onPress, type Route, referenceIn, withOwnCase } from './route';

/** C2. Asking for a hand-over is a form; these are the steps after it, pressed or typed. */
export const handoverRoutes: readonly Route[] = [
  onPress('handover.show', ({ services, actor }, data) =>
    handoverView(services, actor, referenceIn(data), data.handover ?? ''),
  ),
  onPress('handover.sendAgain', ({ services, actor }, data) =>
    sendHandoverAgain(services, actor, referenceIn(data), data.handover ?? ''),
  ),
  onPress('handover.accept', ({ services, actor }, data) =>
    acceptHandover(services, actor, referenceIn(data), data.handover ?? ''),
  ),
  onPress('handover.decline', ({ services, actor }, data) =>
    declineHandover(services, actor, referenceIn(data), data.handover ?? '', data.reason),
  ),
  onPress('handover.withdraw', ({ services, actor }, data) =>
    withdrawHandover(services, actor, referenceIn(data), data.handover ?? ''),
  ),
  onCommand('acceptHandover', (asking, { args, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      acceptCurrentHandover(asking.services, asking.actor, reference),
    ),
  ),
  onCommand('declineHandover', (asking, { args, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      declineCurrentHandover(asking.services, asking.actor, reference, args.reason),
    ),
  ),
  onCommand('withdrawHandover', (asking, { args, intent, language, around }) =>
    withOwnCase(asking, { typed: args.subject, intent, language, around }, (reference) =>
      withdrawCurrentHandover(asking.services, asking.actor, reference),
    ),
  ),
];
