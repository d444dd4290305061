/**
 * How much each kind of feature counts compared with a word: pairs, pairs around a word, letters, meanings, and pairs of
 * those.
 */
const weightOf: Readonly<Record<string, number>> = { w: 1, p: 0.7, s: 0.4, l: 0.35, c: 0.9, d: 0.6 };
/** A feature in only one example tells about that example, not about its subject, unless it is a word. */
const rarest = 2;

/** The features of a sentence, by number, and how much each counts in it. */
export interface Weighed {
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/** Features by number, and how much each counts in general. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  readonly tells: Float32Array;
}

/** The features the examples consist of. */
export const vocabularyOf = (sentences: readonly (readonly string[])[]): Vocabulary => {
  const heard = new Map<string, number>();
  const times: number[] = [];
  const last: number[] = [];
  for (const [sentence, features] of sentences.entries()) {
    for (const feature of features) {
      const at = heard.get(feature);
      if (at === undefined) {
        heard.set(feature, times.length);
        times.push(1);
        last.push(sentence);
      } else if (last[at] !== sentence) {
        times[at] = (times[at] ?? 0) + 1;
        last[at] = sentence;
      }
    }
  }
  const numbers = new Map<string, number>();
  const tells: number[] = [];
  for (const [feature, at] of heard) {
    const often = times[at] ?? 0;
    if (often < rarest && !feature.startsWith('w:')) continue;
    numbers.set(feature, tells.length);
    tells.push((weightOf[feature.charAt(0)] ?? 1) * Math.log(1 + sentences.length / often));
  }
  return { numbers, tells: Float32Array.from(tells) };
};

/** Weights the features of a sentence, to a total of 1. `unheard`: how much a word counts that occurs in no example. */
export const weigherOf = (
  { numbers, tells }: Vocabulary,
  unheard: number,
): ((features: readonly string[]) => Weighed) => {
  const counts = new Int32Array(tells.length);
  return (found) => {
    const known: number[] = [];
    const strange = new Set<string>();
    for (const feature of found) {
      const number = numbers.get(feature);
      if (number === undefined) {
        if (feature.startsWith('w:')) strange.add(feature);
        continue;
      }
      const before = counts[number] ?? 0;
      if (before === 0) known.push(number);
      counts[number] = before + 1;
    }
    const features = Int32Array.from(known);
    const weights = new Float32Array(features.length);
    // What was never heard tells nothing, and makes the rest tell less.
    let sum = (strange.size * unheard ** 2) / 4;
    for (let at = 0; at < features.length; at += 1) {
      const number = features[at] ?? 0;
      const weight = (tells[number] ?? 0) * (1 + Math.log(counts[number] ?? 1));
      counts[number] = 0;
      weights[at] = weight;
      sum += weight * weight;
    }
    const length = Math.sqrt(sum) || 1;
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
    return { features, weights };
  };
};
