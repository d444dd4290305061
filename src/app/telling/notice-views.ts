import type { StaffMember } from '../../domain/organisation/organisation';
import type { View } from '../../views/view';
import type { Services } from '../base/services';
import { noticeSays } from '../capabilities';
import type { Notice } from './notices';

/**
 * What a notice says to its recipient, from the state and the rights at this moment. Undefined when there is nothing left to
 * say: the state has moved on, or the recipient may no longer know it.
 */
export const noticeView = (
  services: Services,
  tenantId: string,
  recipient: StaffMember,
  notice: Notice,
): Promise<View | undefined> =>
  noticeSays[notice.kind](services, { tenantId, person: recipient, requestId: 'notice' }, notice);
