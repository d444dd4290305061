import { type Result, refuse } from '../../domain/base/result';

/** How often something is retried when somebody else writes the same. */
export const triesAtMost = 8;

/** Retries until it is done. `again`: somebody else was faster, and the next attempt reads everything afresh. */
export const untilDone = async <Value>(
  attempt: () => Promise<Result<Value> | 'again'>,
  tries = triesAtMost,
): Promise<Result<Value>> => {
  for (let tried = 0; tried < tries; tried += 1) {
    const outcome = await attempt();
    if (outcome !== 'again') return outcome;
  }
  return refuse('ChangedMeanwhile');
};
