import { servicesWith } from './memory';
import type { Services } from './services';

/** The same services, for what is sent or refreshed without anybody looking (L9). */
export const unseen = (services: Services): Services => servicesWith(services, { nobodyLooks: true });
