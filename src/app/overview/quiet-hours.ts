import type { StaffId } from '../../domain/organisation/organisation';
import { quietUntil } from '../../domain/overview/quiet-hours';
import { mainPartition, type Services } from '../base/services';
import { municipalityOf } from '../organisation/directory';
import { readPreferences } from '../organisation/preferences';
import type { OutboxItem } from '../ports/outbox';
import type { Notice } from '../telling/notices';
import { newOutboxItem, outboxDocument } from '../telling/outbox';

/** What can't wait: nobody answers for a family (C4), or a meeting that may be tomorrow morning has moved or is cancelled. */
const isUrgent = (notice: Notice): boolean =>
  notice.kind === 'caseUncovered' ||
  (notice.kind === 'invitation' && (notice.because === 'moved' || notice.because === 'cancelled'));

const byItself: ReadonlySet<Notice['kind']> = new Set([
  'deputyEnded',
  'digestStopped',
  'digestUnsent',
  'heldUp',
  'questionUnanswered',
  'roomNoLongerFits',
]);

/** No colleague has just caused it: a day came, or something went wrong in the bot itself. */
const comesByItself = (notice: Notice): boolean =>
  byItself.has(notice.kind) || (notice.kind === 'notReached' && notice.about === 'operations');

/**
 * D2: postpones a notice that falls into quiet hours, the recipient's own or those for everything that comes by itself, as a
 * new item with an id of its own, so that a repetition finds it there. Returns whether it was postponed.
 */
export const putOffForQuiet = async (
  services: Services,
  tenantId: string,
  to: StaffId,
  { id, sender }: Pick<OutboxItem, 'id' | 'sender'>,
  notice: Notice,
): Promise<boolean> => {
  const { quiet } = await readPreferences(services, tenantId, to);
  if (isUrgent(notice) || (quiet === 'off' && !comesByItself(notice))) return false;
  const { settings } = await municipalityOf(services, tenantId);
  const now = services.clock.now();
  const dueAt = quietUntil(now, settings.calendar);
  if (dueAt <= now) return false;
  const item = newOutboxItem({
    id: `${id}.q`,
    to: { kind: 'person', staffId: to },
    notice,
    dueAt,
    ...(sender !== undefined && { sender }),
  });
  await mainPartition(services, tenantId).commit([{ do: 'create', document: outboxDocument(item) }]);
  return true;
};
