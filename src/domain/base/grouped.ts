export type NonEmpty<Row> = readonly [Row, ...Row[]];

/** Groups rows by key, in the order each key first appears. */
export const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly NonEmpty<Row>[] => {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
};
