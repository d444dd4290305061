import { addMilliseconds, type Instant } from '../../domain/base/calendar';
import { sha256 } from '../../domain/base/sha256';
import type { StaffId } from '../../domain/organisation/organisation';
import type { Write } from '../ports/store';
import type { LostReply } from '../telling/notices';
import { type Actor, mainPartition, type Services } from './services';

/** Whether a reply reached its reader; `unknown` while it is under way, or where the service or the program broke off. */
export type Landed = 'yes' | 'no' | 'unknown';

/** How to look at what a line did: by ids, which say nothing by themselves. */
type Again = NonNullable<LostReply['again']>;

/** A line by which somebody changed something. Only its hash is kept, not what was written. */
export interface SaidLine {
  readonly at: Instant;
  /** The request that carried it out: with its id, the same line is the same request again. */
  readonly request: string;
  readonly landed: Landed;
  readonly again?: Again;
}

/** The last line by which somebody changed something. */
interface LastLine {
  readonly line: string;
}

/** How long the same line may be the same wish, if its reply was not seen … */
const unheardMilliseconds = 15 * 60_000;
/** … and may be a slip, if it was. */
const heardMilliseconds = 2 * 60_000;

/** What identifies a line: its person and its words, however they are formatted. */
export const lineOf = (person: StaffId, text: string): string =>
  sha256(`${person}|${text.trim().replace(/\s+/g, ' ').toLowerCase()}`, 40);

const document = (services: Services, id: string, body: SaidLine | LastLine) => ({
  kind: 'saidLine' as const,
  id,
  body,
  expiresAt: addMilliseconds(services.clock.now(), unheardMilliseconds),
});

/**
 * Stores the line a request was typed as, for the commit that carries it out; nothing for a press. If the same line is said
 * twice at the same time, one is carried out.
 */
export const saidWrites = (services: Services, { line }: Actor): readonly Write[] => {
  if (line === undefined) return [];
  const said: SaidLine = { at: services.clock.now(), request: line.request, landed: 'unknown' };
  const kept = document(services, line.hash, said);
  return [
    line.seen === undefined
      ? { do: 'create', document: kept }
      : { do: 'replace', document: kept, version: line.seen },
  ];
};

/** What is known of a line when it is said. */
export interface KnownLine {
  /** Which record of it exists, if any. */
  readonly seen?: string;
  /** What somebody has just changed by it, so that it is not carried out again unasked. */
  readonly before?: SaidLine;
}

/** A line whose reply was seen counts only while it is the last one: whoever has said something else since means it anew. */
export const knownLine = async (
  services: Services,
  { tenantId, person }: Actor,
  hash: string,
): Promise<KnownLine> => {
  const partition = mainPartition(services, tenantId);
  const stored = await partition.read<SaidLine>('saidLine', hash);
  if (stored === undefined) return {};
  const { body: before, version: seen } = stored;
  const isHeard = before.landed === 'yes';
  const within = isHeard ? heardMilliseconds : unheardMilliseconds;
  if (addMilliseconds(before.at, within) <= services.clock.now()) return { seen };
  const last = isHeard ? (await partition.read<LastLine>('saidLine', person.id))?.body.line : hash;
  return last === hash ? { seen, before } : { seen };
};

/** Stores what became of the reply to a line, and how to look at what it did; nothing for a line that changed nothing. */
export const noteLanded = async (
  services: Services,
  { tenantId, person, line }: Actor,
  landed: Landed,
  again: Again | undefined,
): Promise<void> => {
  if (line === undefined) return;
  const partition = mainPartition(services, tenantId);
  const stored = await partition.read<SaidLine>('saidLine', line.hash);
  if (stored?.body.request !== line.request) return;
  const said: SaidLine = { ...stored.body, landed, ...(again !== undefined && { again }) };
  // Said again meanwhile, it is another request, which records the fate of its own reply.
  await partition.commit([
    { do: 'replace', document: document(services, line.hash, said), version: stored.version },
    { do: 'put', document: document(services, person.id, { line: line.hash }) },
  ]);
};
