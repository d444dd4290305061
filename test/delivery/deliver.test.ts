import type { SendOutcome } from '../../src/app/ports/outbox';
import type { Store } from '../../src/app/ports/store';
import { outboxDocument } from '../../src/app/telling/outbox';
import type { OutboxDocument } from '../../src/delivery/backlog';
import { type DeliveryParts, deliver, recover } from '../../src/delivery/deliver';
import { minutes } from '../../src/delivery/durations';
import { afterLeaseRanOut, leaseItem } from '../../src/delivery/outbox';
import { addMilliseconds, instant } from '../../src/domain/base/calendar';
import { interceptedStore } from './intercepted-store';
import { enqueue, itemIn, newWorld, sent, tenantId } from './world';

const start = instant('2026-06-08T07:00:00Z');

/** One item in a store, and what is needed to deliver it. */
const newDelivery = async (
  answer: SendOutcome = sent,
  changes: (store: Store) => Store = (store) => store,
) => {
  const { time, store, partition, service, refusals, log } = newWorld({ answerTo: () => answer });
  await enqueue(partition, [{ id: 'one', dueAt: start }]);
  const parts: DeliveryParts = {
    tenantId,
    partition: changes(store).partition({ tenantId }),
    sender: service,
    onUnsent: async (_, item, reason) => {
      refusals.push({ itemId: item.id, reason });
    },
    clock: time.clock,
    wake: time.wake,
    log,
    random: () => 0,
    isStopping: () => false,
  };
  const document = async (): Promise<OutboxDocument> => {
    const found = await partition.read<OutboxDocument['body']>('outbox', 'one');
    if (found === undefined) throw new Error('no item');
    return found;
  };
  return { time, partition, service, refusals, parts, document };
};

describe('an item that somebody else took', () => {
  test('after it was read is not sent', async () => {
    const { partition, service, parts, document } = await newDelivery();
    const read = await document();
    await partition.commit([
      { do: 'put', document: outboxDocument(leaseItem(read.body, addMilliseconds(start, minutes(1)))) },
    ]);
    expect(await deliver(parts, read)).toEqual({});
    expect(service.ids()).toEqual([]);
  });

  test('after its lease ran out stays as that one left it', async () => {
    const { partition, parts, document } = await newDelivery();
    const other = { state: 'leased', doubts: 1, leasedUntil: addMilliseconds(start, minutes(5)) } as const;
    const sender: DeliveryParts['sender'] = {
      send: async (_, item, mayPost) => {
        await mayPost();
        const recovered = afterLeaseRanOut(item, start, 0);
        await partition.commit([{ do: 'put', document: outboxDocument({ ...recovered, ...other }) }]);
        return sent;
      },
    };
    await deliver({ ...parts, sender }, await document());
    expect(await itemIn(partition, 'one')).toMatchObject(other);
  });

  test('at the very moment that its outcome is written stays as that one left it', async () => {
    let isMeddling = false;
    const { partition, parts, document } = await newDelivery(sent, (store) =>
      interceptedStore(store, async (call, _, work) => {
        if (call === 'commit' && isMeddling) {
          isMeddling = false;
          const item = await itemIn(partition, 'one');
          await partition.commit([{ do: 'put', document: outboxDocument(afterLeaseRanOut(item, start, 0)) }]);
        }
        return work();
      }),
    );
    const sender: DeliveryParts['sender'] = {
      send: async (_, __, mayPost) => {
        await mayPost();
        isMeddling = true;
        return sent;
      },
    };
    expect(await deliver({ ...parts, sender }, await document())).toEqual({ answer: sent });
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'pending', doubts: 1 });
  });

  test('and sent after its lease ran out does not come back in line', async () => {
    const { partition, parts, document } = await newDelivery();
    const lost = leaseItem((await document()).body, start);
    await partition.commit([{ do: 'put', document: outboxDocument(lost) }]);
    const read = await document();
    await recover(parts, read);
    await deliver(parts, await document());
    await recover(parts, read);
    expect(await itemIn(partition, 'one')).toMatchObject({ state: 'sent', doubts: 1 });
  });
});

test('an outcome that was written although the store said otherwise is not written and told again', async () => {
  let commits = 0;
  const { time, partition, refusals, parts, document } = await newDelivery(
    { outcome: 'refused', reason: 'notInstalled' },
    (store) =>
      interceptedStore(store, async (call, _, work) => {
        const answer = await work();
        if (call !== 'commit') return answer;
        commits += 1;
        if (commits === 2) throw new Error('the answer got lost');
        return answer;
      }),
  );
  const delivery = deliver(parts, await document());
  await time.pass(minutes(2));
  expect((await delivery).after).toMatchObject({ state: 'dead' });
  expect(commits).toBe(2);
  expect(refusals).toEqual([{ itemId: 'one', reason: 'notInstalled' }]);
  expect(await itemIn(partition, 'one')).toMatchObject({ state: 'dead', diedOf: 'notInstalled' });
});
