import fc, { type Scheduler } from 'fast-check';
import { readEntry } from '../../../src/app/case/case-entry';
import { type Change, changeCase, readCaseTrail, type Wish } from '../../../src/app/case/case-store';
import { caseView } from '../../../src/app/case/case-view';
import { reviewCoverage } from '../../../src/app/continuity/continuity';
import { askForCoordinator } from '../../../src/app/coordinator/coordinator-lookup';
import type { Store } from '../../../src/app/ports/store';
import { readAccessLog } from '../../../src/app/trail/access-log';
import { calendarDate } from '../../../src/domain/base/calendar';
import { brokenAt } from '../../../src/domain/base/hash-chain';
import type { Result } from '../../../src/domain/base/result';
import { type CaseReference, casePhases, type FamilyCase } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { leaves, openFamily, replayed, requestHandover, storedCase } from '../../support/case-steps';
import { closing, monday } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { bodil, everybody, gone, jonas, karen, lea, mille, sara } from '../../support/people';

/** A store whose calls happen in the order the scheduler allows: every possible order is tried. */
const inAnyOrder =
  (scheduler: () => Scheduler | undefined) =>
  (store: Store): Store => {
    const turn = async (what: string): Promise<void> => {
      await scheduler()?.schedule(Promise.resolve(), what);
    };
    return {
      ...store,
      partition: (name) => {
        const inner = store.partition(name);
        return {
          read: async (kind, id) => {
            await turn(`read ${kind}`);
            return inner.read(kind, id);
          },
          commit: async (writes) => {
            await turn(`commit ${writes.length}`);
            return inner.commit(writes);
          },
          find: async (kind, query) => {
            await turn(`find ${kind}`);
            return inner.find(kind, query);
          },
        };
      },
    };
  };

/** A command somebody gives, given the case as it is when they press. */
type Command = Exclude<Wish['command'], (familyCase: FamilyCase) => unknown>;
interface Pressed {
  readonly by: StaffMember;
  readonly right: Wish['right'];
  readonly command: (handoverId: string) => Command;
}

const press = (by: StaffMember, right: Pressed['right'], command: Pressed['command']): Pressed => ({
  by,
  right,
  command,
});
const day = calendarDate;
const handoverTo = (by: StaffMember, receiver: StaffMember) =>
  press(by, 'requestHandover', () => ({ type: 'requestHandover', receiver, reason: 'Orlov' }));
const presses: readonly Pressed[] = [
  handoverTo(sara, lea),
  handoverTo(sara, bodil),
  handoverTo(karen, bodil),
  press(lea, 'acceptHandover', (handoverId) => ({ type: 'acceptHandover', handoverId })),
  press(bodil, 'acceptHandover', (handoverId) => ({ type: 'acceptHandover', handoverId })),
  press(lea, 'declineHandover', (handoverId) => ({ type: 'declineHandover', handoverId })),
  press(sara, 'withdrawHandover', (handoverId) => ({ type: 'withdrawHandover', handoverId })),
  press(karen, 'withdrawHandover', (handoverId) => ({ type: 'withdrawHandover', handoverId })),
  press(sara, 'recordFamilyMet', () => ({ type: 'recordFamilyMeeting', familyMeeting: { metOn: monday } })),
  press(lea, 'recordFamilyMet', () => ({ type: 'recordFamilyMeeting', familyMeeting: { metOn: monday } })),
  press(sara, 'recordFamilyNotMet', () => ({
    type: 'recordFamilyMeeting',
    familyMeeting: { notMetBecause: 'Nej' },
  })),
  press(karen, 'takeOver', () => ({ type: 'takeOver' })),
  press(karen, 'appointDeputy', () => ({
    type: 'appointDeputy',
    coordinator: sara,
    deputy: bodil,
    from: monday,
    to: day('2026-06-30'),
  })),
  press(sara, 'appointDeputy', () => ({
    type: 'appointDeputy',
    coordinator: sara,
    deputy: lea,
    from: monday,
    to: day('2026-06-30'),
  })),
  press(karen, 'endDeputy', () => ({ type: 'endDeputy' })),
  press(sara, 'movePhase', () => ({ type: 'movePhase', to: 'informed', on: monday })),
  press(sara, 'addMember', () => ({
    type: 'addMember',
    member: { name: 'Alma', relation: 'child', custody: false, livesElsewhere: false },
  })),
  press(sara, 'closeCase', () => ({ type: 'closeCase', closing })),
  press(mille, 'acceptHandover', (handoverId) => ({ type: 'acceptHandover', handoverId })),
];

/** The state of the case when everybody begins to press. */
const situations = ['open', 'requested', 'accepted', 'uncovered', 'uncovered and requested'] as const;

let town: TestMunicipality;
let scheduler: Scheduler | undefined;

const arrange = async (situation: (typeof situations)[number]) => {
  scheduler = undefined;
  town = await newMunicipality({ wrap: inAnyOrder(() => scheduler) });
  const reference = await openFamily(town);
  const isRequested = situation.includes('requested') || situation === 'accepted';
  const handoverId = isRequested ? await requestHandover(town, reference) : 'none';
  if (situation === 'accepted')
    await ask(reference, lea, 'acceptHandover', { type: 'acceptHandover', handoverId }, 'first');
  if (situation.includes('uncovered')) await leaves(town);
  return { reference, handoverId };
};

const ask = (
  reference: CaseReference,
  by: StaffMember,
  right: Wish['right'],
  command: Command,
  requestId: string,
): Promise<Result<Change>> =>
  changeCase(town.services, town.as(by, requestId), { reference, right, command });

const contested = fc.record({
  situation: fc.constantFrom(...situations),
  wishes: fc.array(fc.record({ press: fc.constantFrom(...presses), times: fc.constantFrom(1, 1, 3) }), {
    minLength: 2,
    maxLength: 7,
    size: 'max',
  }),
});

describe('C1, L1: whatever is pressed at once, in whatever order it reaches the store', () => {
  it('C1, L1: one coordinator, one unbroken trail that tells the case, every acknowledged change once, no request twice', async () => {
    await fc.assert(
      fc.asyncProperty(contested, fc.scheduler(), async ({ situation, wishes }, order) => {
        const { reference, handoverId } = await arrange(situation);
        const before = (await readCaseTrail(town.services, tenantId, reference))?.links.length ?? 0;
        scheduler = order;
        const answers = wishes.map(({ press: { by, right, command }, times }, at) => {
          const actor = town.as(by, `${reference}-${at}`);
          return Array.from({ length: times }, () =>
            changeCase(town.services, actor, { reference, right, command: command(handoverId) }),
          );
        });
        const reading = [
          caseView(town.services, town.as(karen), reference),
          askForCoordinator(town.services, town.as(mille), reference),
          askForCoordinator(town.services, town.as(jonas), reference),
        ];
        const done = await order.waitFor(Promise.all(answers.map((all) => Promise.all(all))));
        await order.waitFor(Promise.all(reading));
        scheduler = undefined;

        const trail = await readCaseTrail(town.services, tenantId, reference);
        if (trail === undefined) throw new Error('the case is gone');
        const stored = await storedCase(town, reference);
        expect(brokenAt(trail.links, trail.head)).toBeUndefined();
        expect(await replayed(town, reference)).toEqual(stored);
        expect(everybody.map(({ id }) => id)).toContain(stored.coordinatorId);
        expect(await readEntry(town.services, tenantId, reference)).toMatchObject({
          coordinatorId: stored.coordinatorId,
          status: stored.status,
        });

        const changes = done.map((all) => all.filter((one) => one.ok && !one.value.repeated));
        for (const sameRequest of changes) expect(sameRequest.length).toBeLessThanOrEqual(1);
        const acknowledged = changes
          .flat()
          .flatMap((one) => (one.ok ? [JSON.stringify(one.value.events)] : []));
        const written = trail.links.slice(before).map(({ content }) => JSON.stringify(content.events));
        expect(acknowledged.toSorted()).toEqual(written.toSorted());

        const phases = stored.phases.map(({ phase }) => phase);
        expect(phases).toEqual(casePhases.slice(0, phases.length));
        expect((await readAccessLog(town.services, tenantId, `case.${reference}`)).brokenAt).toBeUndefined();
        await town.store.close();
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('C4: a review that meets presses leaves nobody without a coordinator, and tells the lead no more than once', async () => {
    await fc.assert(
      fc.asyncProperty(contested, fc.scheduler(), async ({ wishes }, order) => {
        const { reference, handoverId } = await arrange('accepted');
        await town.saveStaff(gone(sara));
        await town.newInOutbox();
        scheduler = order;
        const pressed = wishes.map(({ press: { by, right, command } }, at) =>
          ask(reference, by, right, command(handoverId), `${reference}-${at}`),
        );
        const reviews = [reviewCoverage(town.services, tenantId), reviewCoverage(town.services, tenantId)];
        await order.waitFor(Promise.all([...pressed, ...reviews]));
        scheduler = undefined;
        const told = (await town.newInOutbox()).filter(
          ({ kind, notice }) =>
            kind === 'caseUncovered' && 'reference' in notice && notice.reference === reference,
        );
        const uncoverings = (await readCaseTrail(town.services, tenantId, reference))?.links.flatMap(
          ({ content }) => content.events.filter(({ type }) => type === 'CaseUncovered'),
        );
        expect(told).toHaveLength(uncoverings?.length ?? 0);
        expect(await replayed(town, reference)).toEqual(await storedCase(town, reference));
        await town.store.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
