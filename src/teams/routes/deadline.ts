import { pageIn } from '../../app/base/forms';
import { deadlinesView } from '../../app/rhythm/deadline';
import { onPress, type Route, referenceIn } from './route';

/** L6. What is filled in are forms; this is the view. */
export const deadlineRoutes: readonly Route[] = [
  onPress('deadline.show', ({ services, actor }, data) =>
    deadlinesView(services, actor, referenceIn(data), pageIn(data.from)),
  ),
];
