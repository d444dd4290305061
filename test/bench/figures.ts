/** Milliseconds of many runs of one thing. */
export type Samples = readonly number[];

export const percentile = (samples: Samples, share: number): number => {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** One line: median and p99 of a thing, and their ratios to a measure taken in the same run. */
export const line = (name: string, samples: Samples, measure: Samples): string => {
  const [median, slow] = [percentile(samples, 0.5), percentile(samples, 0.99)];
  const ratios = `p50 ×${(median / percentile(measure, 0.5)).toFixed(2)}  p99 ×${(slow / percentile(measure, 0.99)).toFixed(2)}`;
  return `${name.padEnd(44)} ${median.toFixed(2).padStart(7)} ms ${slow.toFixed(2).padStart(8)} ms   ${ratios}`;
};
