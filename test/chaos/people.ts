import { setTimeout } from 'node:timers/promises';
import type { Teams } from '../../src/tryout/teams';
import { lea, sara } from '../support/running-bot';
import { type Change, type Gesture, says } from './acts';
import { days } from './families';
import { bindsDigest, channels, importsCatalogue } from './house';
import { between, pick, type Random } from './random';

interface LoadParts {
  readonly teams: Teams;
  readonly random: Random;
  /** The instances' present, in milliseconds. */
  readonly now: () => number;
  readonly isOver: () => boolean;
  /** Notes a change before it is asked for. */
  readonly note: (change: Change) => void;
}

/** How often the same is said when nothing or an error came back. */
const triesAtMost = 4;
const names: Readonly<Record<string, string>> = { [lea]: 'Lea Dummy', [sara]: 'Sara Testlund' };
const leastSteps = { short: 200, long: 900 } as const;

/** A digest is planned for one of these times after the load began, in milliseconds. */
const digestsAfter = [60_000, 120_000] as const;
/** The pause between two changes of the house's own, in milliseconds. */
const houseRests = { short: 1_500, long: 5_000 } as const;

/**
 * People of the demo at work: two coordinators with several families each, who open cases, record people, contacts, consents
 * and plans, plan meetings, invite, file and hand over; colleagues who answer them; one who asks from outside; an
 * administrator who imports, and a lead who has digests sent. Resolves when it is over.
 */
export const atWork = async (flows: number, parts: LoadParts): Promise<void> => {
  const { teams, random, now, isOver, note } = parts;
  const began = now();
  let families = 0;

  const carriesOut = async (alias: string, gesture: Gesture): Promise<string | undefined> => {
    const change: Change = { alias, ...gesture.change, isAcknowledged: false };
    note(change);
    for (let attempt = 1; attempt <= triesAtMost && !isOver(); attempt += 1) {
      // Without an answer, Teams says that the message could not be sent, and people repeat it.
      const heard = await gesture.make(teams.person(gesture.who), change).catch(() => []);
      const answer = heard.find(({ reads }) => gesture.done.test(reads));
      await setTimeout(between(random, leastSteps.short, leastSteps.long));
      if (answer === undefined) continue;
      change.isAcknowledged = true;
      return answer.reads;
    }
    return undefined;
  };

  const family = async (): Promise<void> => {
    families += 1;
    const mark = String(families).padStart(4, '0');
    const alias = `Familien Kaos${mark}`;
    const [owner, colleague] = pick(random, [
      [lea, sara],
      [sara, lea],
    ] as const);
    const reads = await carriesOut(alias, {
      who: owner,
      make: says(`opret sag "${alias}" start i dag`),
      done: new RegExp(`HOI-.*Kaos${mark}`, 's'),
      change: { event: 'CaseOpened' },
    });
    const reference = new RegExp(`(HOI-\\d{4}-\\d+)\\s+${alias}`).exec(reads ?? '')?.[1];
    if (reference === undefined) return;
    // One kind of day after another, so that even a short run gets to all of them.
    const day = days[(families - 1) % days.length];
    const called = names[colleague] ?? '';
    const steps = day?.({ reference, alias, mark, owner, colleague, called }, random, now()) ?? [];
    for (const step of steps) {
      if (isOver()) return;
      await carriesOut(alias, step);
    }
  };

  const flow = async (): Promise<void> => {
    while (!isOver()) await family();
  };
  /** One change after another, each from what the last one left. */
  const house = async (change: (number: number) => readonly [string, Gesture]): Promise<void> => {
    for (let number = 1; !isOver(); number += 1) {
      await carriesOut(...change(number));
      await setTimeout(between(random, houseRests.short, houseRests.long));
    }
  };
  await Promise.all([
    ...Array.from({ length: flows }, flow),
    house((number) => ['Kataloget', importsCatalogue(number)]),
    ...channels.map((channel) =>
      house(() => [channel, bindsDigest(channel, began + pick(random, digestsAfter))]),
    ),
  ]);
};
