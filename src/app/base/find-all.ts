import type { DocumentKind, Partition, Query } from '../ports/store';

/** The most keys that one query takes. */
const keysAtMost = 100;

/**
 * All documents of a kind with one of these keys, page by page. If there are more keys than a query takes, several queries
 * run one after another. For lists known to be short.
 */
export const findAll = async <Body>(
  partition: Partition,
  kind: DocumentKind,
  keys: readonly string[],
  order?: Query['order'],
): Promise<readonly Body[]> => {
  const bodies: Body[] = [];
  for (let from = 0; from < keys.length; from += keysAtMost) {
    let after: string | undefined;
    do {
      const { documents, next } = await partition.find<Body>(kind, {
        keys: keys.slice(from, from + keysAtMost),
        ...(order && { order }),
        ...(after !== undefined && { after }),
      });
      bodies.push(...documents.map(({ body }) => body));
      after = next;
    } while (after !== undefined);
  }
  return bodies;
};
