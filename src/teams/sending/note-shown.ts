import type { Services } from '../../app/base/services';
import { noteCard, type Shown } from '../../app/telling/note-cards';
import type { Log } from '../../log';

/** Records what a message in somebody's own chat shows (S9). Never rejects, since the message is already there. */
export const noteShown = async (services: Services, log: Log, shown: Shown): Promise<void> => {
  try {
    await noteCard(services, shown);
  } catch (error) {
    log.warn('standingCard.notNoted', { error });
  }
};
