/** The milliseconds of many runs of the same thing. */
export type Samples = readonly number[];

/** What other bots took in the same run, by kind of answer. */
export type Floors = Readonly<Record<string, Samples>>;

export const percentile = (samples: Samples, share: number): number => {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** One line: median and p99, and their ratios to each floor. */
export const line = (name: string, samples: Samples, floors: Floors): string => {
  const [median, slow] = [percentile(samples, 0.5), percentile(samples, 0.99)];
  const ratios = Object.entries(floors).map(([floor, measure]) => {
    const times = [median / percentile(measure, 0.5), slow / percentile(measure, 0.99)];
    return `${floor}: ${times.map((one) => `×${one.toFixed(2)}`).join(' p99 ')}`;
  });
  return `${name.padEnd(42)} ${median.toFixed(2).padStart(7)} ms, p99 ${slow.toFixed(2).padStart(7)} ms   ${ratios.join('   ')}`;
};
