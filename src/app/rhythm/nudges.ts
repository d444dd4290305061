import { addDays, addMilliseconds, type CalendarDate, dateAt } from '../../domain/base/calendar';
import type { CaseReference } from '../../domain/case/family-case';
import { answersToday } from '../../domain/case/rights';
import type { StaffId } from '../../domain/organisation/organisation';
import { byUrgency, isHeard, type Nudge, nudgesOn } from '../../domain/rhythm/nudges';
import { mainPartition, type Services, today } from '../base/services';
import { type CaseEntry, entryParties, openCases } from '../case/case-entry';
import { readCase } from '../case/case-store';
import { minutesWaitsIn } from '../minutes/minutes-nudges';
import { type Municipality, municipalityOf, staffMember } from '../organisation/directory';
import { dailyInstant, readPreferences } from '../organisation/preferences';
import { gapNudgesIn } from '../plan/plan-nudges';
import { hasPlan } from '../plan/plan-store';
import type { OutboxItem } from '../ports/outbox';
import type { StoredDocument, Write } from '../ports/store';
import type { Notice } from '../telling/notices';
import { newOutboxItem, outboxDocument } from '../telling/outbox';
import { besideOf } from './beside';

/** How long we remember that something was said: longer than anything stays due without reaching its next stage. */
const saidDays = 400;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * The most cases in one word: it is written in one commit, which holds a hundred documents. The rest follows the next day.
 */
const casesAtMost = 95;
const triesAtMost = 8;

/** What was said about a case, by the nudge's key, and on which day. */
interface Said {
  readonly said: Readonly<Record<string, CalendarDate>>;
}

/** The latest daily word to somebody. It is only for its own day: what did not arrive then has not been said. */
interface LatestWord {
  readonly day: CalendarDate;
  readonly itemId: string;
}

interface Waiting {
  readonly reference: CaseReference;
  readonly nudges: readonly Nudge[];
}

/**
 * C5, R3, D2: the daily round. Whoever answers for families, or was asked for an answer, gets one private word a day about
 * everything new that waits for them, at the time they have chosen, and none on days off. Each thing is said once: that it
 * was said is written in one commit with the word itself. Cases are read page by page, from the index alone.
 */
export const nudgeCoordinators = async (services: Services, tenantId: string): Promise<void> => {
  const municipality = await municipalityOf(services, tenantId);
  const day = today(services);
  const waiting = new Map<StaffId, Map<CaseReference, Nudge[]>>();
  const waitsFor = (to: StaffId, reference: CaseReference, nudges: readonly Nudge[]): void => {
    const cases = waiting.get(to) ?? new Map<CaseReference, Nudge[]>();
    waiting.set(to, cases.set(reference, [...(cases.get(reference) ?? []), ...nudges]));
  };
  for await (const entry of openCases(services, tenantId)) {
    const minutes = await minutesWaitsIn(services, tenantId, entry);
    const gaps = await gapsOf(services, tenantId, entry);
    const nudges = [...nudgesOn(entry, municipality.settings, day), ...minutes.nudges, ...gaps];
    const to = nudges.length === 0 ? undefined : await whoIsNudged(services, tenantId, entry, municipality);
    if (to !== undefined) waitsFor(to, entry.reference, nudges);
    for (const { staffId, nudge } of minutes.answers) waitsFor(staffId, entry.reference, [nudge]);
  }
  const beside = await besideOf(services, tenantId);
  for (const to of new Set([...waiting.keys(), ...beside.keys()])) {
    const waits = [...(waiting.get(to) ?? [])].map(([reference, nudges]) => ({ reference, nudges }));
    const counts = (beside.get(to) ?? []).map(({ key }) => key);
    await sayOnce(services, tenantId, to, waits, counts);
  }
};

/** D5: the case itself is read only where there is a plan, since its index entry does not know the network. */
const gapsOf = async (
  services: Services,
  tenantId: string,
  { reference }: CaseEntry,
): Promise<readonly Nudge[]> => {
  if (!(await hasPlan(services, tenantId, reference))) return [];
  const familyCase = (await readCase(services, tenantId, reference))?.body.snapshot;
  return familyCase === undefined ? [] : gapNudgesIn(services, tenantId, familyCase);
};

/** C4 tells the lead about a case nobody answers for; a lead has no use for reminders of its rhythm. */
export const whoIsNudged = async (
  services: Services,
  tenantId: string,
  entry: CaseEntry,
  { organisation }: Municipality,
): Promise<StaffId | undefined> => {
  const ids = [entry.coordinatorId, entry.deputy?.staffId];
  const people = await Promise.all(
    ids.map((id) => (id === undefined ? undefined : staffMember(services, tenantId, id))),
  );
  const to = answersToday(entryParties(entry, organisation), people, today(services));
  return ids.includes(to) ? to : undefined;
};

/** Retries if another instance of the program was faster; the word then already exists. */
const sayOnce = async (
  services: Services,
  tenantId: string,
  to: StaffId,
  cases: readonly Waiting[],
  counts: readonly string[],
): Promise<void> => {
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const writes = await wordFor(services, tenantId, to, cases, counts);
    if (writes === undefined) return;
    const { committed } = await mainPartition(services, tenantId).commit(writes);
    if (committed) return services.wakeDispatcher(tenantId);
  }
};

/** What is new in a case, with what was said about it before. */
interface News {
  readonly reference: CaseReference;
  readonly stored: StoredDocument<Said> | undefined;
  readonly fresh: readonly Nudge[];
}

/** What somebody has not been told yet and has not muted, most urgent case first. */
const newsOf = async (
  services: Services,
  tenantId: string,
  to: StaffId,
  cases: readonly Waiting[],
  unsaid: ReadonlySet<string>,
): Promise<readonly News[]> => {
  const { muted } = await readPreferences(services, tenantId, to);
  const news = await Promise.all(
    cases.map(async ({ reference, nudges }): Promise<News> => {
      const stored = await mainPartition(services, tenantId).read<Said>('saidNudges', reference);
      const isNew = ({ key }: Nudge): boolean =>
        stored?.body.said[key] === undefined || unsaid.has(`${reference} ${key}`);
      const fresh = nudges.filter((nudge) => isHeard(nudge, muted) && isNew(nudge)).sort(byUrgency);
      return { reference, stored, fresh };
    }),
  );
  return news
    .filter(({ fresh }) => fresh.length > 0)
    .sort(({ fresh: [one] }, { fresh: [other] }) => (one && other ? byUrgency(one, other) : 0))
    .slice(0, casesAtMost);
};

/** The commit that tells somebody what is new today; undefined if nothing is, or if today's word already exists. */
const wordFor = async (
  services: Services,
  tenantId: string,
  to: StaffId,
  cases: readonly Waiting[],
  counts: readonly string[],
): Promise<readonly Write[] | undefined> => {
  const day = today(services);
  const latest = await mainPartition(services, tenantId).read<LatestWord>('dailyWord', to);
  if (latest?.body.day === day) return undefined;
  const unsaid = await leftUnsaid(services, tenantId, latest?.body);
  const told = await newsOf(services, tenantId, to, cases, unsaid);
  const besideId = `beside-${to}`;
  const saidBeside = await mainPartition(services, tenantId).read<Said>('saidNudges', besideId);
  const newCounts = counts.filter(
    (key) => saidBeside?.body.said[key] === undefined || unsaid.has(`beside ${key}`),
  );
  const dueAt = await dailyInstant(services, tenantId, to);
  if ((told.length === 0 && newCounts.length === 0) || dateAt(dueAt) !== day) return undefined;
  const about = told.map(({ reference, fresh }) => ({ reference, keys: fresh.map(({ key }) => key) }));
  const item = newOutboxItem({
    id: services.ids.next(),
    to: { kind: 'person', staffId: to },
    notice: { kind: 'dailyWord', day, about, ...(newCounts.length > 0 && { beside: newCounts }) },
    dueAt,
  });
  return [
    ...told.map(({ reference, stored, fresh }) =>
      recordWrite(
        services,
        'saidNudges',
        reference,
        stored,
        saidNow(
          stored,
          fresh.map(({ key }) => key),
          day,
        ),
      ),
    ),
    ...(newCounts.length === 0
      ? []
      : [recordWrite(services, 'saidNudges', besideId, saidBeside, saidNow(saidBeside, newCounts, day))]),
    recordWrite(services, 'dailyWord', to, latest, { day, itemId: item.id } satisfies LatestWord),
    { do: 'create', document: outboxDocument(item) },
  ];
};

/** What the latest word was to say and did not: it was not sent, may not have arrived, or was not needed just then. */
const leftUnsaid = async (
  services: Services,
  tenantId: string,
  latest: LatestWord | undefined,
): Promise<ReadonlySet<string>> => {
  if (latest === undefined) return new Set();
  const item = await mainPartition(services, tenantId).read<OutboxItem<Notice>>('outbox', latest.itemId);
  const { state, notice } = item?.body ?? {};
  // Only what is known to have arrived was said; while it is being posted, nobody knows yet.
  if (notice?.kind !== 'dailyWord' || state === 'sent' || state === 'leased') return new Set();
  return new Set([
    ...notice.about.flatMap(({ reference, keys }) => keys.map((key) => `${reference} ${key}`)),
    ...(notice.beside ?? []).map((key) => `beside ${key}`),
  ]);
};

const saidNow = (
  stored: StoredDocument<Said> | undefined,
  keys: readonly string[],
  day: CalendarDate,
): Said => ({
  said: { ...lately(stored?.body.said ?? {}, day), ...Object.fromEntries(keys.map((key) => [key, day])) },
});

const lately = (said: Said['said'], day: CalendarDate): Said['said'] =>
  Object.fromEntries(Object.entries(said).filter(([, on]) => on > addDays(day, -saidDays)));

const recordWrite = (
  { clock }: Services,
  kind: 'dailyWord' | 'saidNudges',
  id: string,
  stored: StoredDocument | undefined,
  body: Said | LatestWord,
): Write => {
  const expiresAt = addMilliseconds(clock.now(), saidDays * dayMilliseconds);
  const document = { kind, id, body, expiresAt } as const;
  return stored === undefined
    ? { do: 'create', document }
    : { do: 'replace', document, version: stored.version };
};
