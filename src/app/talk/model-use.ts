import { addMilliseconds, type CalendarDate } from '../../domain/base/calendar';
import { type ModelTally, modelTally, type OperationsView } from '../../views/organisation/operations';
import { mainPartition, type Services, today } from '../base/services';

/** How many of each; left out means none. */
type Counts = Readonly<Partial<Record<ModelTally, number>>>;

const dayKey = 'day';
const dayMilliseconds = 24 * 60 * 60 * 1000;
const keptMilliseconds = 60 * dayMilliseconds;
const triesAtMost = 8;

/** Counts one more today. Nothing else of a sentence is kept. False if it could not be counted. */
export const countModelUse = async (
  services: Services,
  tenantId: string,
  what: ModelTally,
): Promise<boolean> => {
  const id: CalendarDate = today(services);
  const partition = mainPartition(services, tenantId);
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const stored = await partition.read<Counts>('modelUse', id);
    const document = {
      kind: 'modelUse',
      id,
      body: { ...stored?.body, [what]: (stored?.body[what] ?? 0) + 1 } satisfies Counts,
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

const nothing = Object.fromEntries(modelTally.map((one) => [one, 0])) as Record<ModelTally, number>;

/** The counts of the last days, latest first. */
export const modelUseOfLate = async (
  services: Services,
  tenantId: string,
  days: number,
): Promise<NonNullable<OperationsView['model']>> => {
  const { documents } = await mainPartition(services, tenantId).find<Counts>('modelUse', {
    keys: [dayKey],
    order: 'descending',
    limit: days,
  });
  return documents.map(({ id, body }) => ({ ...nothing, ...body, on: id as CalendarDate }));
};
