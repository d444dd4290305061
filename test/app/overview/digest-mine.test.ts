import type { Actor } from '../../../src/app/base/services';
import { entryDocument } from '../../../src/app/case/case-entry';
import { showMine } from '../../../src/app/overview/digest-asked';
import { bindDigestForm } from '../../../src/app/overview/digest-binding';
import { allDigests } from '../../../src/app/overview/digest-store';
import { overview } from '../../../src/app/overview/overview';
import { calendarDate } from '../../../src/domain/base/calendar';
import type { CaseReference, FamilyCase } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { digestParts } from '../../../src/domain/overview/digest';
import { addColleague, openFamily, readsOf, shown, storedCase } from '../../support/case-steps';
import { newMunicipality, type TestMunicipality, tenantId } from '../../support/municipality';
import { hans, jonas, karen, lea, sara, tove } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';

const watched = newWatchedStore();
let town: TestMunicipality;
let own: CaseReference;
let others: CaseReference;
let digest: string;

const uncovered: Pick<FamilyCase, 'uncovered'> = {
  uncovered: { since: calendarDate('2026-06-01'), why: 'left' },
};

/** Two families in one department that need it, and one in another; a channel that gets the digest. */
beforeEach(async () => {
  watched.before(undefined);
  town = await newMunicipality({ wrap: watched.wrap });
  own = await openFamily(town, sara, 'Familien Månesten', '2026-03-02');
  others = await openFamily(town, lea, 'Familien Solskin', '2026-03-02');
  await addColleague(town, own, jonas);
  for (const reference of [own, others]) {
    const document = entryDocument({ ...(await storedCase(town, reference)), ...uncovered }, {});
    await town.store.partition({ tenantId }).commit([{ do: 'put', document }]);
  }
  const actor: Actor = {
    ...town.as(karen),
    place: {
      kind: 'group',
      conversationId: '19:team@thread.v2',
      way: {},
      readers: async () => [{ id: karen.id, outsider: false }],
    },
  };
  const values = { weekday: 'monday', at: '10:00', parts: digestParts.join(',') };
  await bindDigestForm.submit(town.services, actor, { reference: '' as CaseReference }, values);
  digest = (await allDigests(town.services, tenantId))[0]?.id ?? '';
});
afterEach(() => town.store.close());

const mine = async (person: StaffMember, id = digest) =>
  shown('case-list', await showMine(town.services, town.as(person), id));
const rows = async (person: StaffMember, id?: string) =>
  (await mine(person, id)).cases.map(({ reference, alias, waits }) => ({ reference, alias, waits }));

describe('D1: each sees of a digest, in their own chat, what they may see', () => {
  it('the coordinator: their own cases of it, and what each waits for', async () => {
    const [one, ...more] = await rows(sara);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ reference: own, alias: 'Familien Månesten' });
    // The first thing is told with its day; the rest is named.
    expect(one?.waits).toContain('meetings');
    expect((await mine(sara)).cases[0]?.next?.kind).toBe('uncovered');
  });

  it('the lead: those of the department, without a name', async () => {
    const all = await rows(karen);
    expect(all.map(({ reference }) => reference).toSorted()).toEqual([own, others].toSorted());
    for (const { alias, waits = [] } of all) {
      expect(alias).toBeUndefined();
      expect(waits).toContain('meetings');
    }
  });

  it('a professional of a case: that it is among them, and not what it waits for', async () => {
    expect(await rows(jonas)).toEqual([{ reference: own, alias: 'Familien Månesten', waits: undefined }]);
  });

  it.each([
    ['a colleague outside', tove],
    ['a lead of another department', hans],
  ])('%s: nothing', async (_who, person) => {
    expect(await rows(person)).toEqual([]);
  });

  it('a press on a digest that comes no more shows one’s own cases', async () => {
    expect((await mine(sara, 'none')).scope).toBe('mine');
  });

  it('L1: what is shown is recorded as read, and nothing else', async () => {
    await mine(sara);
    expect(await readsOf(town, `case.${own}`)).toContainEqual({
      by: sara.id,
      what: 'caseListed',
      basis: 'coordinator',
    });
    expect(await readsOf(town, `case.${others}`)).toEqual([]);
  });
});

describe('D3, D4, S5: the overview is made of the index', () => {
  it.each([
    ['a lead', karen],
    ['a coordinator', sara],
  ])('of %s, without reading a case', async (_who, person) => {
    watched.calls();
    shown('overview', await overview(town.services, town.as(person)));
    const kinds = watched.calls().flatMap((call) => call.kinds);
    expect(kinds).toContain('caseEntry');
    expect(kinds).not.toContain('case');
  });
});
