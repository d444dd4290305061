import fc from 'fast-check';
import type { NewDocument, StoredDocument, Write } from '../../src/app/ports/store';
import { addMilliseconds } from '../../src/domain/base/calendar';
import type { Bench } from './store-bench';

/** One write in a random history. `version` picks one of those seen so far; the last is the newest. */
interface Step {
  readonly do: Write['do'];
  readonly id: string;
  readonly body: number;
  readonly keys: readonly string[];
  readonly sort: string;
  readonly lifetime: number | undefined;
  readonly version: 'newest' | 'stale' | 'none';
}

const idArbitrary = fc.constantFrom('a', 'b', 'c', 'd');
const keyArbitrary = fc.constantFrom('x', 'y', 'z');
const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('create', 'replace', 'put', 'remove'),
  id: idArbitrary,
  body: fc.nat(9),
  keys: fc.array(keyArbitrary, { maxLength: 3 }),
  sort: fc.constantFrom('', 'a', 'æ', 'ø', 'aa', 'Å'),
  lifetime: fc.option(fc.constantFrom(500, 1500), { nil: undefined }),
  version: fc.constantFrom('newest', 'newest', 'stale', 'none'),
});
const commitArbitrary = fc.record({
  steps: fc.uniqueArray(stepArbitrary, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
  pause: fc.constantFrom(0, 0, 1000),
});

export const storeModel = ({ fresh, now, passTime }: Bench): void => {
  it('always holds exactly what a simple model of the contract holds, after any history of commits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commitArbitrary, { maxLength: 12 }), async (history) => {
        const partition = fresh();
        const model = new Map<string, NewDocument>();
        const seen = new Map<string, string[]>();
        const live = (id: string): NewDocument | undefined => {
          const document = model.get(id);
          return document?.expiresAt !== undefined && document.expiresAt <= now() ? undefined : document;
        };

        for (const { steps, pause } of history) {
          const isCurrent = ({ id, version }: Step): boolean =>
            live(id) !== undefined && version === 'newest';
          const documents = steps.map(({ id, body, keys, sort, lifetime }) => ({
            kind: 'settings' as const,
            id,
            body,
            keys: [...new Set(keys)],
            sort,
            ...(lifetime === undefined ? {} : { expiresAt: addMilliseconds(now(), lifetime) }),
          }));
          const writes = steps.map((step, index): Write => {
            const document = documents[index] ?? { kind: 'settings', id: step.id, body: null };
            const versions = seen.get(step.id) ?? [];
            const version = (step.version === 'newest' ? versions.at(-1) : versions.at(-2)) ?? 'never seen';
            if (step.do === 'replace') return { do: 'replace', document, version };
            if (step.do !== 'remove') return { do: step.do, document };
            return {
              do: 'remove',
              kind: 'settings',
              id: step.id,
              ...(step.version === 'none' ? {} : { version }),
            };
          });
          const refused = steps.find((step) => {
            if (step.do === 'create') return live(step.id) !== undefined;
            if (step.do === 'put' || (step.do === 'remove' && step.version === 'none')) return false;
            return !isCurrent(step);
          });

          const outcome = await partition.commit(writes);
          expect(outcome).toEqual(
            refused === undefined
              ? { committed: true }
              : {
                  committed: false,
                  conflict: refused.do === 'create' ? 'exists' : 'changed',
                  kind: 'settings',
                  id: refused.id,
                },
          );
          if (refused === undefined) {
            for (const [index, step] of steps.entries()) {
              const document = documents[index];
              if (step.do === 'remove' || document === undefined) model.delete(step.id);
              else model.set(step.id, document);
            }
          }
          passTime(pause);

          const held: StoredDocument[] = [];
          for (const id of ['a', 'b', 'c', 'd']) {
            const stored = await partition.read('settings', id);
            expect(stored).toEqual(live(id) && { ...live(id), version: expect.any(String) });
            if (stored === undefined) continue;
            held.push(stored);
            const versions = seen.get(id) ?? [];
            if (versions.at(-1) !== stored.version) seen.set(id, [...versions, stored.version]);
          }
          const bearing = held.filter(({ keys }) => keys.includes('x') || keys.includes('y'));
          const place = ({ sort, id }: StoredDocument): Buffer => Buffer.from(`${sort}\u0000${id}`);
          expect((await partition.find('settings', { keys: ['x', 'y'] })).documents).toEqual(
            bearing.sort((one, other) => Buffer.compare(place(one), place(other))),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
};
