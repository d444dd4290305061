import type { Recipient, SendOutcome } from '../../src/app/ports/outbox';
import { newOutboxItem, outboxDocument } from '../../src/app/telling/outbox';
import { threadOf } from '../../src/delivery/backlog';
import { tenantWindows, threadWindows, type Window } from '../../src/delivery/budgets';
import { hours, minutes, seconds } from '../../src/delivery/durations';
import { instant } from '../../src/domain/base/calendar';
import { openSendLimits } from '../../src/tryout/faults';
import { seeded } from '../chaos/random';
import { itemIn, newWorld, notice, numbered, person, sent } from '../delivery/world';

const start = instant('2026-06-08T06:00:00Z');
const batch = 100;

interface Message {
  readonly id: string;
  readonly to: Recipient;
}

interface Run {
  readonly messages: readonly Message[];
  readonly lasts: number;
  /** A thread that nothing gets through to for the whole run. */
  readonly closed?: string;
}

/**
 * The delivery engine against the send limits of the connector simulation, in simulated time on an in-memory store, so that
 * it measures the pace of the engine and not of this machine. Channels have no sender yet; a stand-in posts to them as to
 * people.
 */
const deliverAll = async ({ messages, lasts, closed }: Run) => {
  const random = seeded(1);
  let throttled = 0;
  let limited = 0;
  const answer = (thread: string): SendOutcome => {
    if (thread === closed || random() < 0.05) {
      throttled += 1;
      return { outcome: 'throttled', retryAfterMilliseconds: seconds(1 + Math.floor(random() * 3)) };
    }
    const wait = limits.take(thread);
    if (wait === undefined) return sent;
    limited += 1;
    return { outcome: 'throttled', retryAfterMilliseconds: wait };
  };
  const world = newWorld({ start, latency: 200, answerTo: ({ to }) => answer(threadOf(to)) });
  const { time, partition, service } = world;
  const limits = openSendLimits(() => Date.parse(time.clock.now()));
  for (let first = 0; first < messages.length; first += batch)
    await partition.commit(
      messages.slice(first, first + batch).map(({ id, to }) => ({
        do: 'create',
        document: outboxDocument(newOutboxItem({ id, to, dueAt: start, notice })),
      })),
    );
  const dispatcher = world.start();
  await time.pass(lasts);
  const stopped = dispatcher.stop();
  await time.pass(seconds(1));
  await stopped;

  const landed = service.requests
    .filter((request) => request.answer === sent)
    .map(({ at, thread, itemId }) => ({ at: at - Date.parse(start), thread, itemId }));
  const wanted = messages.filter(({ to }) => threadOf(to) !== closed);
  const states = await Promise.all(wanted.map(async ({ id }) => (await itemIn(partition, id)).state));
  const threads = new Map<string, number[]>();
  for (const { at, thread } of landed) threads.set(thread, [...(threads.get(thread) ?? []), at]);
  return {
    moments: landed.map(({ at }) => at),
    lost: states.filter((state) => state !== 'sent').length,
    doubled: landed.length - new Set(landed.map(({ itemId }) => itemId)).size,
    throttled,
    limited,
    overWindows:
      [...threads.values()].reduce((sum, moments) => sum + tooMany(threadWindows, moments), 0) +
      tooMany(
        tenantWindows,
        landed.map(({ at }) => at),
      ),
  };
};

/** How many sends came sooner than a window allows. */
const tooMany = (windows: readonly Window[], moments: readonly number[]): number =>
  windows.reduce(
    (sum, { limit, milliseconds }) =>
      sum + moments.slice(limit).filter((at, index) => at - (moments[index] ?? 0) < milliseconds).length,
    0,
  );

const channel = (name: string): Recipient => ({ kind: 'channel', conversationId: name });

const tell = (name: string, share: number, run: Awaited<ReturnType<typeof deliverAll>>): boolean => {
  const { lost, doubled, throttled, limited, overWindows } = run;
  console.log(
    `  ${name}: ${(share * 100).toFixed(1)} % of the permitted rate (goal 95 %), lost ${lost}, doubled ${doubled}, ` +
      `over a window ${overWindows}; ${throttled} answers of 429, ${limited} more for the service's own limits`,
  );
  return share >= 0.95 && lost + doubled + overWindows === 0;
};

/** `npm run bench -- delivery`. Returns whether all goals are met. */
export const benchDelivery = async (): Promise<boolean> => {
  console.log('Delivery engine, simulated time, 200 ms a send, one request in twenty answered by 429');
  const perSecond = 30;
  const messages: readonly Message[] = [
    ...numbered('digest', 2_000).map((id) => ({ id, to: channel(`channel-${id}`) })),
    ...numbered('reminder', 10_000).map((id) => ({ id, to: person(`person-${id}`) })),
    ...numbered('closed', 300).map((id) => ({ id, to: channel('closed') })),
  ];
  const many = await deliverAll({ messages, lasts: minutes(10), closed: threadOf(channel('closed')) });
  const sixMinutes = many.moments.filter((at) => at < minutes(6)).length;
  const manyHold = tell(
    '2,000 channels and 10,000 people, one thread throttled all the time',
    sixMinutes / (perSecond * 360),
    many,
  );

  // The one-hour window is the narrowest of the four: 1,800.
  const one = await deliverAll({
    messages: numbered('one', 2_000).map((id) => ({ id, to: channel('one') })),
    lasts: hours(1.2),
  });
  const inAnHour = one.moments.filter((at) => at < hours(1)).length;
  const oneHolds = tell('2,000 messages in one thread, in its first hour', inAnHour / 1_800, one);
  return manyHold && oneHolds;
};
