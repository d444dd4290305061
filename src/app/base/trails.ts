import type { Instant } from '../../domain/base/calendar';
import type { ChainHead, Link } from '../../domain/base/hash-chain';
import type { StaffId } from '../../domain/organisation/organisation';
import type { DocumentKind, NewDocument, Write } from '../ports/store';
import { findAll } from './find-all';
import { mainPartition, type Services } from './services';

/** One commit's changes, in the trail of a record (L1). */
export interface ChangeRecord<Event> {
  readonly at: Instant;
  readonly by: StaffId;
  readonly events: readonly Event[];
}

/**
 * What a document of a trail holds: the link of its record and, where the same commit changed others too, their links, each by the key
 * of its trail. A link is the same and is sealed the same wherever it lies.
 */
type Links<Event> = Link<ChangeRecord<Event>> & {
  readonly beside?: Readonly<Record<string, Link<ChangeRecord<Event>>>>;
};

/** A meeting's change takes along what its case, or its minutes, learn of it. */
const leading: DocumentKind = 'meetingEvent';

export const trailKey = (kind: DocumentKind, id: string): string => `${kind}:${id}`;

/** The document of a link in the trail of the record of this kind and id. */
export const linkDocument = (
  eventKind: DocumentKind,
  kind: DocumentKind,
  id: string,
  link: Link,
): NewDocument<Link> => {
  const sort = String(link.sequence).padStart(8, '0');
  return { kind: eventKind, id: `${id}.${sort}`, body: link, keys: [trailKey(kind, id)], sort };
};

const isLinkOf = (write: Write): write is Extract<Write, { do: 'create' }> =>
  write.do === 'create' && write.document.kind.endsWith('Event');

/** The writes of a commit with all its links in the document of the one that leads. */
export const linksTogether = (writes: readonly Write[]): readonly Write[] => {
  const links = writes.filter(isLinkOf);
  const [first, ...others] = links;
  if (first?.document.kind !== leading || others.length === 0) return writes;
  const { body, keys = [] } = first.document;
  const beside = others.flatMap(({ document }) => (document.keys ?? []).map((key) => [key, document.body]));
  const document: NewDocument = {
    ...first.document,
    body: { ...(body as Link), beside: Object.fromEntries(beside) },
    keys: [...keys, ...others.flatMap((other) => other.document.keys ?? [])],
  };
  return writes.flatMap((write): readonly Write[] => {
    if (write === first) return [{ do: 'create', document }];
    return others.some((other) => other === write) ? [] : [write];
  });
};

/** The trail of a record as stored, up to the end known to the record itself. */
export const readLinks = async <Event>(
  services: Services,
  tenantId: string,
  { kind, eventKind }: { readonly kind: DocumentKind; readonly eventKind: DocumentKind },
  id: string,
  head: ChainHead,
): Promise<readonly Link<ChangeRecord<Event>>[]> => {
  const key = trailKey(kind, id);
  const found = (from: DocumentKind) => findAll<Links<Event>>(mainPartition(services, tenantId), from, [key]);
  const documents = [...(await found(eventKind)), ...(eventKind === leading ? [] : await found(leading))];
  const own = documents.filter(({ beside }) => beside?.[key] === undefined);
  const waiting = documents
    .flatMap(({ beside }) => beside?.[key] ?? [])
    .toSorted((one, other) => one.sequence - other.sequence);
  // Each document counts at the position where it is stored, whatever its content says: the seals reveal swapped ones.
  const links: Link<ChangeRecord<Event>>[] = [];
  const takeWaiting = (): void => {
    while (waiting[0]?.sequence === links.length + 1) links.push(...waiting.splice(0, 1));
  };
  for (const { beside: _, ...link } of own) {
    takeWaiting();
    links.push(link);
  }
  takeWaiting();
  return [...links, ...waiting].slice(0, head.sequence);
};
