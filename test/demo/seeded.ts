import type { Services } from '../../src/app/base/services';
import type { ChangeRecord } from '../../src/app/base/trails';
import { readCaseTrail } from '../../src/app/case/case-store';
import type { Clock } from '../../src/app/ports/clock';
import type { DocumentKind, Store, StoredDocument } from '../../src/app/ports/store';
import { demoTenantId } from '../../src/config';
import { seedDemo } from '../../src/demo/seed';
import { addDays, type CalendarDate, calendarDate, instantAt } from '../../src/domain/base/calendar';
import type { ChainHead, Link } from '../../src/domain/base/hash-chain';
import type { CaseEvent } from '../../src/domain/case/case-events';
import type { CaseReference, FamilyCase } from '../../src/domain/case/family-case';
import { newMemoryStore } from '../support/store/memory-store';

export const tenantId = demoTenantId;

/** The day for which the story is not moved. */
export const storyDay = calendarDate('2026-08-04');

/** That day, a leap day, one on which the story crosses New Year, and one on which it spans a whole summer later. */
export const days = [
  storyDay,
  calendarDate('2028-02-29'),
  calendarDate('2027-01-15'),
  calendarDate('2027-10-03'),
];

export const references = Array.from(
  { length: 34 },
  (_, at) => `HOI-2026-${String(at + 1).padStart(3, '0')}` as CaseReference,
);

/** An empty store, at eight in the morning of a day. */
export const emptyStore = (today: CalendarDate = storyDay): Store => newMemoryStore(eightOn(today));

const eightOn = (today: CalendarDate): Clock => {
  const eight = instantAt(today, '08:00');
  return { now: () => eight };
};

let ids = 0;

export const servicesOn = (store: Store, today: CalendarDate = storyDay): Services => ({
  store,
  clock: eightOn(today),
  ids: {
    next: () => {
      ids += 1;
      return `id-${ids}`;
    },
  },
  wakeDispatcher: () => {},
  publicUrl: () => 'https://roed-traad.example',
});

/** Eksempelby Kommune, seeded on a day. */
export const seededOn = async (today: CalendarDate = storyDay): Promise<Services> => {
  const services = servicesOn(emptyStore(today), today);
  await seedDemo(services, { tenantId, today });
  return services;
};

export const caseOf = async ({ store }: Services, reference: CaseReference): Promise<FamilyCase> => {
  const stored = await store.partition({ tenantId }).read<{ snapshot: FamilyCase }>('case', reference);
  if (stored === undefined) throw new Error(`${reference} is not there`);
  return stored.body.snapshot;
};

export const trailOf = async (
  services: Services,
  reference: CaseReference,
): Promise<{ readonly links: readonly Link<ChangeRecord<CaseEvent>>[]; readonly head: ChainHead }> => {
  const trail = await readCaseTrail(services, tenantId, reference);
  if (trail === undefined) throw new Error(`${reference} has no trail`);
  return trail;
};

/** What happened to a case, each with the day of the deed as the trail tells it. */
export const eventsOf = async (services: Services, reference: CaseReference): Promise<readonly CaseEvent[]> =>
  (await trailOf(services, reference)).links.flatMap(({ content }) => content.events);

/** A day of the story, moved to when the story is told on another day. */
export const dayOfStory = (date: string, today: CalendarDate): CalendarDate => {
  const days = (Date.parse(today) - Date.parse(storyDay)) / 86_400_000;
  return addDays(calendarDate(date), days);
};

/** Everything stored, without the versions the store assigns. */
export const everything = async ({ store }: Services): Promise<readonly unknown[]> => {
  const partition = store.partition({ tenantId });
  const found = async (kind: DocumentKind, ...keys: readonly string[]) => {
    const documents: StoredDocument[] = [];
    let after: string | undefined;
    do {
      const page = await partition.find(kind, { keys, ...(after !== undefined && { after }) });
      documents.push(...page.documents);
      after = page.next;
    } while (after !== undefined);
    return documents;
  };
  const read = async (kind: DocumentKind, id: string) =>
    (await partition.read(kind, id)) ?? `${kind} ${id} is missing`;
  const documents = [
    ...(await found('department', 'all')),
    ...(await found('staff', 'active', 'left')),
    ...(await Promise.all(
      references.flatMap((id) => [
        read('case', id),
        read('caseEntry', id),
        found('caseEvent', `case:${id}`),
        found('meeting', `case:${id}`),
      ]),
    )),
    ...(await Promise.all(
      (
        await found('meeting', ...references.map((id) => `case:${id}`))
      ).map(({ id }) => found('meetingEvent', `meeting:${id}`)),
    )),
    await read('counter', 'case.2026'),
    await read('settings', 'municipality'),
    ...(await found('outbox', 'due')),
  ].flat();
  return documents.map((document) => {
    if (typeof document === 'string') return document;
    const { version: _, ...rest } = document;
    return rest;
  });
};
