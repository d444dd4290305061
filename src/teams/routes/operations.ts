import { pageIn } from '../../app/base/forms';
import { dropItem, sendItemAgain, showOperations } from '../../app/telling/operations';
import { onCommand, onPress, type Route } from './route';

/** What is being sent and what was not, for administrators. */
export const operationsRoutes: readonly Route[] = [
  onCommand('operations', ({ services, actor }) => showOperations(services, actor)),
  onPress('operations.show', ({ services, actor }, data) =>
    showOperations(services, actor, pageIn(data.from)),
  ),
  onPress('operations.sendAgain', ({ services, actor }, data) =>
    sendItemAgain(services, actor, data.item ?? '', pageIn(data.from)),
  ),
  onPress('operations.drop', ({ services, actor }, data) =>
    dropItem(services, actor, data.item ?? '', pageIn(data.from)),
  ),
];
