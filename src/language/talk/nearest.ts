import type { Example } from './softmax';
import type { Weighed } from './weighed';

/** How much each of the nearest counts, nearest first. */
const nearest = [0.6, 0.25, 0.15] as const;

/** Examples by the features they contain, grouped by feature. */
interface Holding {
  /** Where those of a feature begin; they end where the next feature's begin. */
  readonly begins: Int32Array;
  readonly examples: Int32Array;
  readonly weights: Float32Array;
}

const holdingOf = (all: readonly Example[], features: number): Holding => {
  const begins = new Int32Array(features + 1);
  for (const example of all) {
    for (let at = 0; at < example.features.length; at += 1) {
      const next = (example.features[at] ?? 0) + 1;
      begins[next] = (begins[next] ?? 0) + 1;
    }
  }
  for (let feature = 0; feature < features; feature += 1)
    begins[feature + 1] = (begins[feature + 1] ?? 0) + (begins[feature] ?? 0);
  const filled = begins.slice();
  const examples = new Int32Array(begins[features] ?? 0);
  const weights = new Float32Array(begins[features] ?? 0);
  for (let one = 0; one < all.length; one += 1) {
    const example = all[one];
    if (example === undefined) continue;
    for (let at = 0; at < example.features.length; at += 1) {
      const feature = example.features[at] ?? 0;
      const to = filled[feature] ?? 0;
      examples[to] = one;
      weights[to] = example.weights[at] ?? 0;
      filled[feature] = to + 1;
    }
  }
  return { begins, examples, weights };
};

/** The likeness to the nearest examples of each subject. */
export const nearestOf = (
  all: readonly Example[],
  features: number,
  many: number,
): ((weighed: Weighed) => Float64Array) => {
  const holding = holdingOf(all, features);
  const alike = new Float64Array(all.length);
  const best = new Float64Array(many * nearest.length);
  return (weighed) => {
    alike.fill(0);
    best.fill(0);
    for (let at = 0; at < weighed.features.length; at += 1) {
      const feature = weighed.features[at] ?? 0;
      const weight = weighed.weights[at] ?? 0;
      const end = holding.begins[feature + 1] ?? 0;
      for (let one = holding.begins[feature] ?? 0; one < end; one += 1) {
        const example = holding.examples[one] ?? 0;
        alike[example] = (alike[example] ?? 0) + weight * (holding.weights[one] ?? 0);
      }
    }
    for (let example = 0; example < all.length; example += 1) {
      let value = alike[example] ?? 0;
      if (value === 0) continue;
      const from = (all[example]?.subject ?? 0) * nearest.length;
      for (let place = from; place < from + nearest.length; place += 1) {
        const held = best[place] ?? 0;
        if (value <= held) continue;
        best[place] = value;
        value = held;
      }
    }
    return Float64Array.from({ length: many }, (_, subject) =>
      nearest.reduce((sum, share, rank) => sum + share * (best[subject * nearest.length + rank] ?? 0), 0),
    );
  };
};
