import { addMilliseconds, type CalendarDate } from '../../domain/base/calendar';
import { mainPartition, type Services, today } from '../base/services';

/**
 * What a day's sentences came to. `left`: sent to the language model; of these `helped` named something, `nothing` is its word that it
 * knows nothing, `odd` could not be used. `heldBack`: not sent, since too little of it is known as harmless; `resting`: not sent, since
 * the model does not answer.
 */
export const modelCounts = [
  'left',
  'helped',
  'nothing',
  'odd',
  'late',
  'failed',
  'heldBack',
  'resting',
] as const;
export type ModelCount = (typeof modelCounts)[number];
export type ModelUse = Readonly<Partial<Record<ModelCount, number>>>;

const dayKey = 'day';
const dayMilliseconds = 24 * 60 * 60 * 1000;
const keptMilliseconds = 60 * dayMilliseconds;
const triesAtMost = 8;

/** Counts one more today. Nothing else of a sentence is kept. False where it could not be counted. */
export const countModelUse = async (
  services: Services,
  tenantId: string,
  what: ModelCount,
): Promise<boolean> => {
  const id: CalendarDate = today(services);
  const partition = mainPartition(services, tenantId);
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const stored = await partition.read<ModelUse>('modelUse', id);
    const document = {
      kind: 'modelUse',
      id,
      body: { ...stored?.body, [what]: (stored?.body[what] ?? 0) + 1 } satisfies ModelUse,
      keys: [dayKey],
      sort: id,
      expiresAt: addMilliseconds(services.clock.now(), keptMilliseconds),
    } as const;
    const { committed } = await partition.commit([
      stored === undefined
        ? { do: 'create', document }
        : { do: 'replace', document, version: stored.version },
    ]);
    if (committed) return true;
  }
  return false;
};

/** What there was of the last days, the latest first. */
export const modelUseOfLate = async (
  services: Services,
  tenantId: string,
  days: number,
): Promise<readonly (ModelUse & { readonly on: CalendarDate })[]> => {
  const { documents } = await mainPartition(services, tenantId).find<ModelUse>('modelUse', {
    keys: [dayKey],
    order: 'descending',
    limit: days,
  });
  return documents.map(({ id, body }) => ({ ...body, on: id as CalendarDate }));
};
