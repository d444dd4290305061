import fc from 'fast-check';
import type { Services } from '../../../src/app/base/services';
import {
  declineCurrentHandover,
  familyMeetingForm,
  requestHandoverForm,
  withdrawCurrentHandover,
} from '../../../src/app/continuity/handover';
import { acceptOffers, handoverOffers } from '../../../src/app/continuity/handover-offers';
import {
  confirmReorganisation,
  planReorganisationForm,
  withdrawReorganisation,
} from '../../../src/app/continuity/reorganisation';
import { reorganisationGoesOn } from '../../../src/app/continuity/reorganisation-round';
import { reorganisationView } from '../../../src/app/continuity/reorganisation-view';
import type { OutboxItem } from '../../../src/app/ports/outbox';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { ReorganisationView } from '../../../src/views/reorganisation';
import { openFamily, storedCase, submit, trailOf } from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { bodil, karen, lea, sara } from '../../support/people';
import { dyingStore } from '../../support/store/dying-store';

let town: TestMunicipality;
let families: CaseReference[];
const newTown = async (count: number): Promise<void> => {
  town = await newMunicipality();
  families = [];
  for (let at = 0; at < count; at += 1) families.push(await openFamily(town, sara, `Familie ${at}`));
};
afterEach(() => town.store.close());

const planned = async (receivers = `${lea.id},${bodil.id}`): Promise<ReorganisationView> => {
  const values = { whose: sara.id, receivers, reason: 'Orlov' };
  const view = answered(
    await submit(town, town.as(karen), planReorganisationForm, '' as CaseReference, values),
  );
  if (view.name !== 'reorganisation') throw new Error(`not planned: ${view.name}`);
  return view;
};
const decided = async (): Promise<string> => {
  const { reorganisationId } = await planned();
  answered(await confirmReorganisation(town.services, town.as(karen), reorganisationId));
  return reorganisationId;
};
const goOn = (id: string, services: Services = town.services) => reorganisationGoesOn(services, tenantId, id);
const asked = async (reference: CaseReference): Promise<number> =>
  (await trailOf(town, reference))
    .flatMap(({ content }) => content.events)
    .filter(({ type }) => type === 'HandoverRequested').length;
const told = async () => {
  const { documents } = await town.store
    .partition({ tenantId })
    .find<OutboxItem<{ kind: string }>>('outbox', {
      keys: ['due'],
    });
  return documents.filter(({ body }) => body.notice.kind === 'offers' || body.notice.kind === 'manyTold')
    .length;
};

describe('C2: a reorganisation', () => {
  test('shares evenly; until a yes and the family’s meeting the old coordinator is responsible', async () => {
    await newTown(5);
    const view = await planned();
    expect(view.receivers.map(({ cases }) => cases).toSorted()).toEqual([2, 3]);
    for (const reference of families) expect((await storedCase(town, reference)).handover).toBeUndefined();
    await confirmReorganisation(town.services, town.as(karen), view.reorganisationId);
    await goOn(view.reorganisationId);
    for (const reference of families) expect((await storedCase(town, reference)).coordinatorId).toBe(sara.id);
    const { rows } = await handoverOffers(town.services, town.as(lea));
    answered(
      await acceptOffers(town.services, town.as(lea), rows.map(({ reference }) => reference).join(' ')),
    );
    for (const reference of families) expect((await storedCase(town, reference)).coordinatorId).toBe(sara.id);
    const after = answered(await reorganisationView(town.services, town.as(karen), view.reorganisationId));
    expect(after.answers).toMatchObject({ accepted: rows.length, waiting: 5 - rows.length });
  });

  test('killed at each commit it is gone on with, and each case is offered exactly once', async () => {
    await newTown(3);
    for (const lastLands of [true, false]) {
      for (let commits = 0; commits < 5; commits += 1) {
        await town.store.close();
        await newTown(3);
        const id = await decided();
        const dying = { ...town.services, store: dyingStore(town.store, commits, lastLands) };
        await goOn(id, dying).catch(() => {});
        await Promise.all([goOn(id), goOn(id)]);
        await goOn(id);
        for (const reference of families) expect([commits, await asked(reference)]).toEqual([commits, 1]);
        expect(await told()).toBe(1);
      }
    }
  });

  test('what has changed since it was shown is left alone', async () => {
    await newTown(2);
    const id = await decided();
    const [first = '' as CaseReference] = families;
    await submit(town, town.as(sara), requestHandoverForm, first, {
      receiver: bodil.id,
      reason: 'Aftalt for sig',
    });
    await goOn(id);
    expect((await storedCase(town, first)).handover?.reorganisationId).toBeUndefined();
    const { answers } = answered(await reorganisationView(town.services, town.as(karen), id));
    expect(answers).toMatchObject({ left: 1, waiting: 1 });
  });

  const steps = ['accept', 'decline', 'withdraw', 'met', 'goOn', 'takeBack', 'again'] as const;
  const step = fc.record({
    what: fc.constantFrom(...steps),
    family: fc.nat(2),
    by: fc.constantFrom(lea, bodil),
  });

  test('C1: whatever happens in whatever order, each family has exactly one coordinator, who changes only when it has met the new one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (taken) => {
        await newTown(3);
        const id = await decided();
        for (const { what, family, by } of taken) {
          const reference = families[family] ?? ('' as CaseReference);
          if (what === 'accept') await acceptOffers(town.services, town.as(by), reference);
          if (what === 'decline')
            await declineCurrentHandover(town.services, town.as(by), reference, undefined);
          if (what === 'withdraw') await withdrawCurrentHandover(town.services, town.as(sara), reference);
          if (what === 'met')
            await submit(town, town.as(sara), familyMeetingForm, reference, {
              met: 'yes',
              metOn: '2026-06-08',
            });
          if (what === 'goOn') await goOn(id);
          if (what === 'takeBack') await withdrawReorganisation(town.services, town.as(karen), id);
          if (what === 'again') await confirmReorganisation(town.services, town.as(karen), id);
          for (const each of families) {
            const { coordinatorId, lastHandover } = await storedCase(town, each);
            const isMet = lastHandover?.outcome === 'completed';
            expect(coordinatorId).toBe(isMet ? lastHandover.receiverId : sara.id);
          }
        }
        await town.store.close();
      }),
      { numRuns: 10 },
    );
    await newTown(0);
  });
});
