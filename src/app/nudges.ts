import { addMilliseconds } from '../domain/calendar';
import type { CaseReference } from '../domain/family-case';
import { nudgesOn } from '../domain/nudges';
import { answersToday } from '../domain/rights';
import { type CaseEntry, entryParties, openCasesKey, outboxWrites } from './case-store';
import { municipality, staffMember } from './directory';
import { mainPartition, type Services, today } from './services';

/** How long it is known that something was said: longer than anything stays due without passing its next stage. */
const saidMilliseconds = 400 * 24 * 60 * 60 * 1000;

const saidId = (reference: CaseReference, key: string): string => `nudge-${reference}-${key}`;

/**
 * C5, D2: the daily private words to those who answer for a family, each once: that it was said is written in the same
 * commit as the word itself. Cases are read page by page, from the index alone.
 */
export const nudgeCoordinators = async (services: Services, tenantId: string): Promise<void> => {
  let after: string | undefined;
  do {
    const page = await mainPartition(services, tenantId).find<CaseEntry>('caseEntry', {
      keys: [openCasesKey],
      ...(after !== undefined && { after }),
    });
    for (const { body } of page.documents) await nudgeAbout(services, tenantId, body);
    after = page.next;
  } while (after !== undefined);
};

const nudgeAbout = async (services: Services, tenantId: string, entry: CaseEntry): Promise<void> => {
  const { settings, organisation } = await municipality(services, tenantId);
  const day = today(services);
  const nudges = nudgesOn(entry, settings, day);
  if (nudges.length === 0) return;
  const parties = entryParties(entry, organisation);
  const people = await Promise.all(
    [entry.coordinatorId, entry.deputy?.staffId].map((id) =>
      id === undefined ? undefined : staffMember(services, tenantId, id),
    ),
  );
  const to = answersToday(parties, people, day);
  // C4 tells the lead of a case that nobody answers for; reminders of its rhythm are no use to a lead.
  if (to === undefined || (to !== entry.coordinatorId && to !== entry.deputy?.staffId)) return;
  const partition = mainPartition(services, tenantId);
  let said = false;
  for (const { key } of nudges) {
    const { reference } = entry;
    const { committed } = await partition.commit([
      {
        do: 'create',
        document: {
          kind: 'request',
          id: saidId(reference, key),
          body: {},
          expiresAt: addMilliseconds(services.clock.now(), saidMilliseconds),
        },
      },
      ...outboxWrites(services, [{ to, notice: { kind: 'nudge', reference, key } }]),
    ]);
    said ||= committed;
  }
  if (said) services.wakeDispatcher(tenantId);
};
