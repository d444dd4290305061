/**
 * The number of slips between two words (Damerau–Levenshtein, each stretch of letters touched once), or Infinity
 * when there are more than `max`.
 */
export const slipsBetween = (one: string, other: string, max: number): number => {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > max) return Number.POSITIVE_INFINITY;
  // Most words are far apart. A slip takes at most one letter out and puts at most one in.
  if (bitsIn(lettersOf(one) ^ lettersOf(other)) > 2 * max) return Number.POSITIVE_INFINITY;
  let [start, end] = [0, 0];
  while (start < one.length && one[start] === other[start]) start += 1;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return slipsWithin(one.slice(start, one.length - end), other.slice(start, other.length - end), max);
};

/** The letters of a word as bits, the twentieth for every t. Rare letters share one. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** The same between what is left of two words without their like beginnings and ends. */
const slipsWithin = (one: string, other: string, max: number): number => {
  if (max === 1 && Math.max(one.length, other.length) > 2) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > max) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const slips = last[other.length] ?? 0;
  return slips > max ? Number.POSITIVE_INFINITY : slips;
};
