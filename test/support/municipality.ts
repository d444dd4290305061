import { findAll } from '../../src/app/base/find-all';
import type { Actor, Services } from '../../src/app/base/services';
import { departmentDocument, forgetMunicipality, staffDocument } from '../../src/app/organisation/directory';
import type { OutboxItem } from '../../src/app/ports/outbox';
import type { Store, Write } from '../../src/app/ports/store';
import type { ManyTold, Notice } from '../../src/app/telling/notices';
import { type Instant, instant, instantAt } from '../../src/domain/base/calendar';
import type { Department, StaffId, StaffMember } from '../../src/domain/organisation/organisation';
import { defaultSettings, type MunicipalitySettings } from '../../src/domain/organisation/settings';
import { openSqliteStore } from '../../src/store/sqlite';
import { monday } from './family-case';
import { departments, everybody } from './people';
import { newMemoryStore } from './store/memory-store';

export const tenantId = '11111111-1111-4111-8111-111111111111';

/** A municipality on a store of its own, with a clock that stands still until it is moved. */
export interface TestMunicipality {
  readonly services: Services;
  /** The store itself, beneath whatever `wrap` put around it. */
  readonly store: Store;
  /** How often the dispatcher was woken. */
  wakes(): number;
  moveTo(at: string): void;
  /** Somebody making a new request. `requestId` makes it a repetition of that request. */
  as(person: StaffMember, requestId?: string): Actor;
  /** Stores people in the staff list as they now are. */
  saveStaff(...people: readonly StaffMember[]): Promise<void>;
  saveDepartment(department: Department): Promise<void>;
  saveSettings(settings: Partial<MunicipalitySettings>): Promise<void>;
  /** What was put in the outbox, in order. */
  outbox(): Promise<readonly Sent[]>;
  /** The same, and forgets what was there before: what the last step sent. */
  newInOutbox(): Promise<readonly Sent[]>;
}

export interface Sent {
  readonly to: StaffId;
  readonly kind: Notice['kind'];
  readonly notice: Notice;
  readonly dueAt: Instant;
  readonly sender?: StaffId;
}

export interface Options {
  readonly wrap?: (store: Store) => Store;
  readonly settings?: Partial<MunicipalitySettings>;
  /** Where to put an SQLite file; in memory if left out. */
  readonly file?: string;
}

export const newMunicipality = async ({ wrap, settings, file }: Options = {}): Promise<TestMunicipality> => {
  let now = instantAt(monday, '09:00');
  let ids = 0;
  let requests = 0;
  let wakes = 0;
  const seen = new Set<string>();
  const clock = { now: () => now };
  const store = file === undefined ? newMemoryStore(clock) : openSqliteStore({ file, clock });
  const services: Services = {
    store: wrap?.(store) ?? store,
    clock,
    ids: {
      next: () => {
        ids += 1;
        return `id-${String(ids).padStart(6, '0')}`;
      },
    },
    publicUrl: () => 'https://roed-traad.example',
    wakeDispatcher: () => {
      wakes += 1;
    },
  };
  const partition = store.partition({ tenantId });
  const put = async (...documents: readonly Extract<Write, { do: 'put' }>['document'][]): Promise<void> => {
    await partition.commit(documents.map((document) => ({ do: 'put', document })));
    forgetMunicipality(services, tenantId);
  };
  const saveSettings = (some: Partial<MunicipalitySettings>) =>
    put({ kind: 'settings', id: 'municipality', body: { ...defaultSettings, ...some } });
  const items = async (): Promise<readonly (Sent & { readonly id: string })[]> => {
    const all = await findAll<OutboxItem<Notice>>(partition, 'outbox', ['due']);
    return all
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .flatMap(({ id, to, notice, dueAt, sender }) => {
        const many = (notice as { readonly kind: string; readonly told?: ManyTold['told'] }).told;
        if (many !== undefined) return many.map((one) => ({ id, kind: one.notice.kind, dueAt, ...one }));
        // The others are cards that follow (S9): nothing is said to anybody.
        if (to.kind !== 'person') return [];
        return {
          id,
          to: to.staffId,
          kind: notice.kind,
          notice,
          dueAt,
          ...(sender !== undefined && { sender }),
        };
      });
  };
  const sentOf = ({ id: _, ...item }: Sent & { readonly id: string }): Sent => item;
  const outbox = async (): Promise<readonly Sent[]> => (await items()).map(sentOf);

  await put(...departments.map(departmentDocument), ...everybody.map(staffDocument));
  await saveSettings(settings ?? {});
  return {
    services,
    store,
    wakes: () => wakes,
    moveTo: (at) => {
      now = instant(at);
    },
    as: (person, requestId) => {
      requests += 1;
      return { tenantId, person, requestId: requestId ?? `request-${requests}` };
    },
    saveStaff: (...people) => put(...people.map(staffDocument)),
    saveDepartment: (department) => put(departmentDocument(department)),
    saveSettings,
    outbox,
    newInOutbox: async () => {
      const fresh = (await items()).filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      return fresh.map(sentOf);
    },
  };
};
