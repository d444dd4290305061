import { mainPartition, type Services } from '../../app/base/services';
import { sha256 } from '../../domain/base/sha256';
import type { StaffId } from '../../domain/organisation/organisation';
import type { Place } from '../../views/help';

/**
 * Whether the bot is new to somebody, or to a shared place; from now on it is not. Teams reports one arrival in up to two
 * events, which different instances may receive, and again when the app is added again.
 */
export const isFirstArrival = async (
  services: Services,
  tenantId: string,
  person: StaffId,
  chat: Place,
  conversationId: string,
): Promise<boolean> => {
  const where = chat === 'personal' ? person : conversationId.split(';')[0];
  const id = `welcome-${sha256(`${chat === 'personal'}|${where}`, 40)}`;
  const { committed } = await mainPartition(services, tenantId).commit([
    { do: 'create', document: { kind: 'arrival', id, body: {} } },
  ]);
  return committed;
};
