import {
  findColleagues,
  sparringView,
  takeSparring,
  withdrawSparring,
} from '../../app/organisation/colleagues';
import { showEntrance } from '../../app/organisation/entrance';
import { ok } from '../../domain/base/result';
import { askWhich } from './ask-which';
import { onCommand, onPress, type Route } from './route';

/** C8, C9: entrances, who decides what, colleagues and sparring. No case data. */
export const organisationRoutes: readonly Route[] = [
  onCommand('entrance', async ({ services, actor }, { args }) =>
    ok(await showEntrance(services, actor, args.department, args.decision)),
  ),
  onPress('entrance.show', async ({ services, actor }, data) =>
    ok(await showEntrance(services, actor, data.department)),
  ),
  onCommand('whoKnows', async ({ services, actor }, { args, language }) =>
    args.topic === undefined
      ? ok(await askWhich(services, actor, 'whoKnows', language))
      : ok(await findColleagues(services, actor, args.topic)),
  ),
  onPress('colleagues.show', async ({ services, actor }, data) =>
    ok(await findColleagues(services, actor, data.subject ?? '')),
  ),
  onPress('sparring.show', ({ services, actor }, data) => sparringView(services, actor, data.sparring ?? '')),
  onPress('sparring.take', ({ services, actor }, data) => takeSparring(services, actor, data.sparring ?? '')),
  onPress('sparring.withdraw', ({ services, actor }, data) =>
    withdrawSparring(services, actor, data.sparring ?? ''),
  ),
];
