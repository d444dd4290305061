import { endAbsence, reportAbsence } from '../../../src/app/continuity/absence';
import { reviewCoverage } from '../../../src/app/continuity/continuity';
import { appointDeputyForm } from '../../../src/app/continuity/deputy';
import type { OutboxItem } from '../../../src/app/ports/outbox';
import type { Store } from '../../../src/app/ports/store';
import { noticeView } from '../../../src/app/telling/notice-views';
import type { Notice } from '../../../src/app/telling/notices';
import { dueKey } from '../../../src/app/telling/outbox';
import { looksView } from '../../../src/app/trail/audit';
import { calendarDate } from '../../../src/domain/base/calendar';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { openFamily, storedCase, submit, trailOf } from '../../support/case-steps';
import { answered, refusalOf } from '../../support/family-case';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { bodil, hans, jonas, karen, lea, sara } from '../../support/people';

let town: TestMunicipality;
let first: CaseReference;
let second: CaseReference;
beforeEach(async () => {
  town = await newMunicipality();
  first = await openFamily(town, lea, 'Familien Et');
  second = await openFamily(town, lea, 'Familien To');
  await town.newInOutbox();
});
afterEach(() => town.store.close());

const sent = async () => (await town.newInOutbox()).map(({ to, kind }) => [to, kind]);
const report = (by: StaffMember, from: string, to?: string, deputy?: StaffMember, who = lea) =>
  reportAbsence(town.services, town.as(by), {
    personId: who.id,
    absence: { from: calendarDate(from), ...(to !== undefined && { to: calendarDate(to) }) },
    ...(deputy && { deputy }),
  });

/** What the newly waiting notices say to a former deputy, each as the cases it names. */
const toldOfEnd = async (deputy: StaffMember) => {
  const items = await town.newInOutbox();
  expect(items.map(({ to, kind }) => [to, kind])).toEqual(items.map(() => [deputy.id, 'deputyEnded']));
  const said = await Promise.all(
    (await pending('deputyEnded')).map(({ notice }) => noticeView(town.services, tenantId, deputy, notice)),
  );
  return said.map(
    (view) => view?.name === 'notice' && 'references' in view.message && view.message.references,
  );
};

const pending = async (kind: Notice['kind']) => {
  const { documents } = await town.services.store
    .partition({ tenantId })
    .find<OutboxItem<Notice>>('outbox', { keys: [dueKey] });
  return documents.map(({ body }) => body).filter(({ notice }) => notice.kind === kind);
};

describe('C10: absence is said', () => {
  it('C10: by oneself, for all cases, with a deputy who is told once', async () => {
    const view = answered(await report(lea, '2026-06-08', '2026-06-12', sara));
    expect(view.cases.map(({ deputy, uncovered }) => [deputy?.name, uncovered])).toEqual([
      [sara.name, false],
      [sara.name, false],
    ]);
    expect(await sent()).toEqual([[sara.id, 'deputyForAbsence']]);
    for (const reference of [first, second]) {
      expect((await trailOf(town, reference)).at(-1)?.content).toMatchObject({
        by: lea.id,
        events: [{ type: 'AbsenceSaid' }, { type: 'DeputyAppointed', deputyId: sara.id }],
      });
    }
  });

  it('C10, C4: without a deputy the cases show as uncovered and the lead is told at once', async () => {
    const view = answered(await report(lea, '2026-06-08'));
    expect(view.cases.map(({ uncovered }) => uncovered)).toEqual([true, true]);
    expect(await sent()).toEqual([
      [karen.id, 'caseUncovered'],
      [karen.id, 'caseUncovered'],
    ]);
  });

  it('C10: by the lead, and the coordinator is told; the lead sees references only', async () => {
    const view = answered(await report(karen, '2026-06-08', '2026-06-12', bodil));
    expect(JSON.stringify(view)).not.toContain('Familien');
    expect(await sent()).toEqual([
      [lea.id, 'absenceSaid'],
      [bodil.id, 'deputyForAbsence'],
    ]);
  });

  it('C10: for coming days; the lead hears on the day on which it begins', async () => {
    answered(await report(lea, '2026-06-10', '2026-06-12'));
    expect(await sent()).toEqual([]);
    await reviewCoverage(town.services, tenantId);
    expect(await sent()).toEqual([]);
    town.moveTo('2026-06-10T06:00:00Z');
    await reviewCoverage(town.services, tenantId);
    expect((await sent()).map(([to]) => to)).toEqual([karen.id, karen.id]);
  });

  it('C10: several deputies: one for each case afterwards, also by the lead for those days', async () => {
    answered(await report(lea, '2026-06-08', '2026-06-12'));
    const days = { from: '2026-06-08', to: '2026-06-12' };
    answered(await submit(town, town.as(lea), appointDeputyForm, first, { deputy: sara.id, ...days }));
    answered(await submit(town, town.as(karen), appointDeputyForm, second, { deputy: bodil.id, ...days }));
    expect((await storedCase(town, first)).deputy?.staffId).toBe(sara.id);
    expect((await storedCase(town, second)).deputy?.staffId).toBe(bodil.id);
  });

  it('C10: the coordinator ends what the lead said, and the deputy with it', async () => {
    answered(await report(karen, '2026-06-08', '2026-06-12', bodil));
    await sent();
    const view = answered(await endAbsence(town.services, town.as(lea), lea.id));
    expect(view.absences).toEqual([]);
    expect((await storedCase(town, first)).deputy).toBeUndefined();
    expect(await toldOfEnd(bodil)).toEqual([[first, second]]);
    expect(refusalOf(await endAbsence(town.services, town.as(lea), lea.id))?.code).toBe('NotAbsent');
  });

  it('C10: an absence that ends by its date ends the deputy’s time on all cases with one notice', async () => {
    answered(await report(lea, '2026-06-08', '2026-06-12', sara));
    await sent();
    town.moveTo('2026-06-13T06:00:00Z');
    const days = { last: calendarDate('2026-06-12'), day: calendarDate('2026-06-13') };
    await reviewCoverage(town.services, tenantId, days);
    expect(await toldOfEnd(sara)).toEqual([[first, second]]);
    await reviewCoverage(town.services, tenantId, days);
    await reviewCoverage(town.services, tenantId, { last: days.day, day: calendarDate('2026-06-14') });
    expect(await sent()).toEqual([]);
  });

  it('C10: another deputy for the same days: the one before hears once, of all cases', async () => {
    answered(await report(lea, '2026-06-08', '2026-06-12', sara));
    await sent();
    answered(await report(lea, '2026-06-08', '2026-06-12', bodil));
    expect((await pending('deputyEnded')).map(({ to, notice }) => [to, notice])).toEqual([
      [
        { kind: 'person', staffId: sara.id },
        { kind: 'deputyEnded', references: [first, second] },
      ],
    ]);
  });

  it('C10: what is broken off after some of the cases is told of those, within the hour', async () => {
    answered(await report(karen, '2026-06-08', '2026-06-12', bodil));
    await sent();
    const { store } = town.services;
    let commits = 0;
    const breaking: Store = {
      ...store,
      partition: (of) => {
        const partition = store.partition(of);
        return {
          ...partition,
          commit: async (writes) => {
            const done = await partition.commit(writes);
            if (JSON.stringify(writes).includes('deputyEnded')) commits += 1;
            if (commits > 0) throw new Error('out');
            return done;
          },
        };
      },
    };
    await expect(endAbsence({ ...town.services, store: breaking }, town.as(lea), lea.id)).rejects.toThrow(
      'out',
    );
    const [held, ...others] = await pending('deputyEnded');
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      notice: { references: [first] },
      dueAt: expect.stringContaining('2026-06-08T'),
    });
  });

  it('C10: said again by the same request or anew, nothing happens twice', async () => {
    const actor = town.as(karen, 'once');
    const wish = {
      personId: lea.id,
      absence: { from: calendarDate('2026-06-08'), to: calendarDate('2026-06-12') },
      deputy: bodil,
    };
    answered(await reportAbsence(town.services, actor, wish));
    await sent();
    const before = await trailOf(town, first);
    answered(await reportAbsence(town.services, actor, wish));
    answered(await report(karen, '2026-06-08', '2026-06-12'));
    expect(await trailOf(town, first)).toEqual(before);
    expect(await sent()).toEqual([]);
  });

  it.each([
    ['somebody else than the person and their lead', bodil, undefined, 'AbsenceOfOther'],
    ['the lead of another department', hans, undefined, 'AbsenceOfOther'],
    ['the lead with herself as deputy', karen, karen, 'DeputyIsSelf'],
    ['somebody without the role as deputy', karen, jonas, 'DeputyNotCoordinator'],
    ['the coordinator as her own deputy', karen, lea, 'DeputyIsCoordinator'],
  ])('C10: %s is refused, and nothing has changed', async (_what, by, deputy, code) => {
    const before = await trailOf(town, first);
    expect(refusalOf(await report(by, '2026-06-08', '2026-06-12', deputy))?.code).toBe(code);
    expect(await trailOf(town, first)).toEqual(before);
    expect(await sent()).toEqual([]);
    expect(refusalOf(await endAbsence(town.services, town.as(lea), lea.id))?.code).toBe('NotAbsent');
  });
});

describe('L9: who has looked', () => {
  it('L9: the coordinator sees it, newest first; for all others it is as if there were no case', async () => {
    answered(await looksView(town.services, town.as(lea), first, 0));
    const view = answered(await looksView(town.services, town.as(lea), first, 0));
    expect(view).toMatchObject({ scope: 'looks', alias: 'Familien Et' });
    expect(view.entries[0]).toMatchObject({ by: lea.name, what: 'looksViewed', basis: 'coordinator' });
    for (const person of [karen, jonas, bodil, hans]) {
      const here = await looksView(town.services, town.as(person), first, 0);
      expect(here).toEqual(
        await looksView(town.services, town.as(person), 'HOI-2026-777' as CaseReference, 0),
      );
    }
  });
});
