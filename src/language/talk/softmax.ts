import type { Weighed } from './weighed';

/** A smaller error teaches nothing. */
const smallestMistake = 0.01;
const sharpness = 8;

/** A sentence known to be about something. */
export interface Example extends Weighed {
  readonly subject: number;
}

/** How likely each subject is, by a softmax over what the features tell about it. */
export interface Softmax {
  /** The result is valid until the next call. */
  chances(weighed: Weighed): Float64Array;
  learn(example: Example, step: number): void;
}

/** It has learnt nothing yet. `features`: how many there are; `many`: subjects. */
export const newSoftmax = (features: number, many: number): Softmax => {
  const table = new Float32Array(features * many);
  const base = new Float32Array(many);
  const sums = new Float64Array(many);
  const mistaken = new Int32Array(many);

  const chances: Softmax['chances'] = (weighed) => {
    sums.set(base);
    for (let at = 0; at < weighed.features.length; at += 1) {
      const from = (weighed.features[at] ?? 0) * many;
      const weight = weighed.weights[at] ?? 0;
      for (let subject = 0; subject < many; subject += 1)
        sums[subject] = (sums[subject] ?? 0) + (table[from + subject] ?? 0) * weight;
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let subject = 0; subject < many; subject += 1) top = Math.max(top, sums[subject] ?? 0);
    let total = 0;
    for (let subject = 0; subject < many; subject += 1) {
      const chance = Math.exp((sums[subject] ?? 0) - top);
      sums[subject] = chance;
      total += chance;
    }
    for (let subject = 0; subject < many; subject += 1) sums[subject] = (sums[subject] ?? 0) / total;
    return sums;
  };

  return {
    chances,
    learn: (example, step) => {
      const wrong = chances(example);
      wrong[example.subject] = (wrong[example.subject] ?? 0) - 1;
      let mistakes = 0;
      for (let subject = 0; subject < many; subject += 1) {
        base[subject] = (base[subject] ?? 0) - step * 0.1 * (wrong[subject] ?? 0);
        if (Math.abs(wrong[subject] ?? 0) <= smallestMistake) continue;
        mistaken[mistakes] = subject;
        mistakes += 1;
      }
      for (let at = 0; at < example.features.length; at += 1) {
        const from = (example.features[at] ?? 0) * many;
        const by = step * (example.weights[at] ?? 0) * sharpness;
        for (let mistake = 0; mistake < mistakes; mistake += 1) {
          const subject = mistaken[mistake] ?? 0;
          table[from + subject] = (table[from + subject] ?? 0) - by * (wrong[subject] ?? 0);
        }
      }
    },
  };
};
