/** A number about what the program did, with codes that say where: never who, about whom, or what was written. */
export interface Measurement {
  readonly of: 'turn' | 'problem' | 'delivery' | 'round';
  /** Milliseconds of a turn, else how many. */
  readonly value: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export type Level = 'debug' | 'info' | 'warn' | 'error';
type Fields = Readonly<Record<string, unknown>>;

/**
 * What a log line counts as. Only the fields named here leave the program: ids of people, messages and items stay in the
 * log. The log itself lets no text through (`log.ts`).
 */
export const measured = (level: Level, event: string, fields: Fields): readonly Measurement[] => {
  const having = (...names: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = fields[name];
        return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
      }),
    );
  const measurements: Measurement[] = [];
  if (event === 'turn.answered' && typeof fields.ms === 'number')
    measurements.push({
      of: 'turn',
      value: fields.ms,
      attributes: having('tenantId', 'route', 'code', 'chat'),
    });
  if (event === 'delivery.outcome')
    measurements.push({
      of: 'delivery',
      value: 1,
      attributes: having('tenantId', 'kind', 'state', 'reason'),
    });
  if (event === 'schedule.jobDone')
    measurements.push({ of: 'round', value: 1, attributes: having('tenantId', 'jobId') });
  if (level === 'warn' || level === 'error')
    measurements.push({
      of: 'problem',
      value: 1,
      attributes: { level, event, ...having('tenantId', 'route') },
    });
  return measurements;
};
