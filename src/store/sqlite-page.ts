import type { CheckedQuery } from './checks';

/** The columns of a document, which every query calls `d`. */
export const columns = 'd.id, d.body, d.keys, d.sort, d.schema, d.version, d.expires';
/** The condition that a row of the table has not expired. */
export const isLive = (table: string, now: string): string =>
  `(${table}.expires IS NULL OR ${table}.expires > ${now})`;

/**
 * One page: for each key a range of the index, cut at the page size, then the ranges merged without duplicates. So the cost
 * depends on the size of the page and the number of keys, never on the number of documents. ?1 partition, ?2 kind, ?3 now,
 * ?4 rows, ?5 from, ?6 to, ?7 ?8 cursor, ?9… keys.
 */
export const pageSql = ({ keys, descending, to, after }: CheckedQuery): string => {
  const order = (table: string): string =>
    descending ? `${table}.sort DESC, ${table}.id DESC` : `${table}.sort, ${table}.id`;
  const conditions = [
    'k.partition = ?1 AND k.kind = ?2',
    isLive('k', '?3'),
    'k.sort >= ?5',
    ...(to === undefined ? [] : ['k.sort < ?6']),
    ...(after === undefined ? [] : [`(k.sort, k.id) ${descending ? '<' : '>'} (?7, ?8)`]),
  ].join(' AND ');
  const ranges = keys.map(
    (_key, index) =>
      `SELECT sort, id FROM (SELECT k.sort, k.id FROM document_key k
         WHERE ${conditions} AND k.key = ?${index + 9} ORDER BY ${order('k')} LIMIT ?4)`,
  );
  return `SELECT ${columns} FROM (${ranges.join(' UNION ')}) page
    JOIN document d ON d.partition = ?1 AND d.kind = ?2 AND d.id = page.id
    ORDER BY ${order('page')} LIMIT ?4`;
};
