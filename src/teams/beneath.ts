import type { Understanding } from '../language/phrases';
import type { NoticeView } from '../views/notice';
import type { View } from '../views/view';
import type { Request } from './routes/base/route';
import { notice } from './sending/reply';

/**
 * S7: what belongs beneath the answer to a line: the route if its words worry, one line if they leave doubt, and beneath the
 * route the work answer to what was asked for besides.
 */
export const beneath = (said: Understanding): Request | View | undefined => {
  if (said.understood !== 'command') return undefined;
  if (said.beneath !== undefined) return { kind: 'command', command: said.beneath };
  if (said.concern === 'worry') return { kind: 'press', verb: 'concern.show', data: {} };
  return said.concern === 'doubt' ? perhapsConcern : undefined;
};

/** Doubt gets one line. */
export const perhapsConcern: NoticeView = {
  ...notice('info', { kind: 'perhapsConcern' }),
  actions: [{ verb: 'concern.show', as: 'execute' }],
};
