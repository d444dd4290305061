import { readFileSync } from 'node:fs';
import type { Bot } from './bots';

const turns = Number(process.env.BENCH_TURNS ?? 20_000);
/** How many people write at the same time. */
const atOnce = 4;

/** Memory in use, in megabytes, as Linux reports it; undefined elsewhere. */
export const residentMegabytes = (pid: number | undefined): number | undefined => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
};

/** What a program holds after a day of many turns. */
export const benchMemory = async ({ process }: Bot, turn: (number: number) => Promise<unknown>) => {
  const before = residentMegabytes(process.pid);
  let next = 0;
  const writer = async (): Promise<void> => {
    while (next < turns) {
      next += 1;
      await turn(next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writer));
  const after = residentMegabytes(process.pid);
  console.log(
    `Memory after ${turns.toLocaleString('en')} more turns ${after?.toFixed(0) ?? '?'} MB, before ${before?.toFixed(0) ?? '?'} MB (budget 300 MB)`,
  );
};
