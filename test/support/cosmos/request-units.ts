/**
 * Request units as documented for single items (KB, read, write), with the default indexing policy. Interpolated linearly
 * between the sizes, and extrapolated beyond the last. An estimate for comparing our own designs, not a bill.
 */
const figures = [
  [1, 1, 5],
  [4, 1.1, 6.7],
  [16, 1.7, 9.5],
  [64, 4.8, 22.7],
  [128, 10, 48],
] as const;

/** The charge for a point read of a document, by its size in bytes. */
export const readCharge = (bytes: number): number => charge(bytes, 1);

/** The charge for writing (creating, replacing, deleting) a document, by its size in bytes. */
export const writeCharge = (bytes: number): number => charge(bytes, 2);

/**
 * The charge for a page of a query served by the index: the smallest query costs 2.3, and each loaded document a tenth of
 * its point read, for which there is no documented figure.
 */
export const queryCharge = (bytes: readonly number[]): number =>
  rounded(2.3 + bytes.reduce((sum, size) => sum + readCharge(size) / 10, 0));

const charge = (bytes: number, column: 1 | 2): number => {
  const size = bytes / 1024;
  const [first, ...others] = figures;
  let below: (typeof figures)[number] = first;
  if (size <= first[0]) return first[column];
  for (const above of others) {
    if (size <= above[0] || above === others.at(-1)) {
      const slope = (above[column] - below[column]) / (above[0] - below[0]);
      return rounded(below[column] + slope * (size - below[0]));
    }
    below = above;
  }
  return first[column];
};

const rounded = (units: number): number => Math.round(units * 100) / 100;
