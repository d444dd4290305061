import { listCases } from '../../../src/app/case/case-list';
import { closeCaseForm } from '../../../src/app/continuity/continuity';
import { acceptHandover } from '../../../src/app/continuity/handover';
import type { CaseReference } from '../../../src/domain/case/family-case';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { whatIsDue } from '../../../src/domain/rhythm/rhythm';
import type { CaseListView } from '../../../src/views/case/case';
import {
  addChild,
  addColleague,
  appointDeputy,
  handOver,
  leaves,
  openFamily,
  readsOf,
  requestHandover,
  storedCase,
  submit,
} from '../../support/case-steps';
import { answered, monday } from '../../support/family-case';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { bodil, hans, jonas, karen, lea, mille, sara, tove } from '../../support/people';
import { newWatchedStore } from '../../support/store/watched-store';

const watched = newWatchedStore();
let town: TestMunicipality;
beforeEach(async () => {
  watched.before(undefined);
  town = await newMunicipality({ wrap: watched.wrap });
});
afterEach(() => town.store.close());

const list = (person: StaffMember, scope: 'mine' | 'department' = 'mine', from = 0) =>
  listCases(town.services, town.as(person), scope, from);
const references = ({ cases }: CaseListView) => cases.map(({ reference }) => reference);
const close = async (reference: CaseReference, by = sara) => {
  const values = { takenOverBy: 'service', takenOverName: 'Huset', on: '2026-06-08', familyView: 'Godt' };
  answered(await submit(town, town.as(by), closeCaseForm, reference, values));
};

describe('"mine sager"', () => {
  it('what needs me first comes first, and what is next is told', async () => {
    const later = await openFamily(town, sara, 'Familien Solskin', '2026-06-01');
    const overdue = await openFamily(town, sara, 'Familien Månesten', '2026-03-02');
    const longer = await openFamily(town, sara, 'Familien Regnbue', '2026-02-01');
    const soon = await openFamily(town, sara, 'Familien Vindstille', '2026-04-20');
    const view = await list(sara);
    expect(references(view)).toEqual([longer, overdue, soon, later]);
    const due = whatIsDue(await storedCase(town, overdue), defaultSettings.rhythm, monday);
    expect(view.cases[1]?.next).toEqual(due[0]);
    await leaves(town, sara);
    expect((await list(karen, 'department')).cases[0]?.next?.kind).toBe('uncovered');
  });

  it('holds the cases that I coordinate, deputise, am to take, or take part in', async () => {
    const own = await openFamily(town, lea);
    const deputised = await openFamily(town, sara);
    const offered = await openFamily(town, sara);
    const takingPart = await openFamily(town, sara);
    await openFamily(town, sara);
    await appointDeputy(town, deputised, lea);
    await requestHandover(town, offered, lea);
    await addColleague(town, takingPart, lea);
    expect(
      Object.fromEntries((await list(lea)).cases.map(({ reference, relation }) => [reference, relation])),
    ).toEqual({
      [own]: 'coordinator',
      [deputised]: 'deputy',
      [offered]: 'receiver',
      [takingPart]: 'professional',
    });
  });

  it('does not hold closed cases, nor those that I have handed over, nor a deputy’s after the last day', async () => {
    await close(await openFamily(town));
    await handOver(town, await openFamily(town));
    await appointDeputy(town, await openFamily(town, lea), sara, { by: lea });
    town.moveTo('2026-06-15T08:00:00Z');
    expect(references(await list(sara))).toEqual([]);
  });

  it('finds my open cases behind any number of closed ones', async () => {
    for (let at = 0; at < 101; at += 1) await close(await openFamily(town, bodil), bodil);
    const last = await openFamily(town, bodil);
    expect(references(await list(bodil))).toEqual([last]);
  });

  it('comes in pages of fifteen', async () => {
    for (let at = 0; at < 17; at += 1) await openFamily(town);
    const first = await list(sara);
    expect(first.cases).toHaveLength(15);
    expect(first.actions[0]).toEqual({
      verb: 'cases.more',
      as: 'execute',
      ids: { scope: 'mine', from: '15' },
    });
    const second = await list(sara, 'mine', 15);
    expect(references(second)).toEqual(['HOI-2026-016', 'HOI-2026-017']);
    expect(second.actions.map(({ verb }) => verb)).toEqual(['case.open']);
  });

  it('offers to open a case to those who may', async () => {
    expect((await list(sara)).actions.map(({ verb }) => verb)).toEqual(['case.open']);
    expect((await list(jonas)).actions).toEqual([]);
  });
});

describe('domain § 3: what a list shows', () => {
  let reference: CaseReference;
  beforeEach(async () => {
    reference = await openFamily(town);
    await addChild(town, reference, 'Alma');
    await addColleague(town, reference, jonas);
  });
  const row = async (person: StaffMember) => (await list(person)).cases[0];

  it('domain § 3: a professional sees who coordinates, and no progress', async () => {
    expect(await row(jonas)).toEqual({
      reference,
      relation: 'professional',
      coordinator: 'Sara Testlund',
      alias: 'Familien Månesten',
      press: { verb: 'case.show', as: 'execute', ids: { reference } },
    });
  });

  it('domain § 3: a receiver sees phase and what is due, and the alias once they have accepted', async () => {
    const id = await requestHandover(town, reference, tove);
    expect(await row(tove)).toMatchObject({ phase: 'started', next: { urgency: 'overdue' } });
    expect(await row(tove)).not.toHaveProperty('alias');
    await acceptHandover(town.services, town.as(tove), reference, id);
    expect(await row(tove)).toMatchObject({ alias: 'Familien Månesten' });
  });

  it('domain § 3: a lead sees references, coordinators, phases and deadlines; no alias, no member, no reason', async () => {
    await requestHandover(town, reference);
    const view = await list(karen, 'department');
    expect(view.cases).toMatchObject([
      { reference, relation: 'lead', coordinator: 'Sara Testlund', phase: 'started' },
    ]);
    expect(JSON.stringify(view)).not.toMatch(/Månesten|Alma|Orlov|Freja/);
  });

  it('domain § 3: a lead’s department is the own one, and nobody else has one', async () => {
    const elsewhere = await openFamily(town, tove);
    expect(references(await list(karen, 'department'))).toEqual([reference]);
    expect(references(await list(hans, 'department'))).toEqual([elsewhere]);
    for (const person of [sara, jonas, mille]) expect((await list(person, 'department')).cases).toEqual([]);
  });

  it('domain § 3: a department of more than a hundred cases is seen whole', async () => {
    for (let at = 0; at < 101; at += 1) await openFamily(town, lea, `Familie ${at}`, '2026-06-01');
    const urgent = await openFamily(town, lea, 'Familien Hast', '2025-01-01');
    expect(references(await list(karen, 'department'))[0]).toBe(urgent);
  });

  it('L1: each case that is listed is recorded as read, before the list is shown', async () => {
    await list(sara);
    expect(await readsOf(town, `case.${reference}`)).toEqual([
      { by: sara.id, what: 'caseListed', basis: 'coordinator' },
    ]);
    watched.before(async ({ kinds }) => {
      if (kinds.includes('logRecord')) throw new Error('the log cannot be written');
    });
    await expect(list(sara)).rejects.toThrow('the log cannot be written');
  });
});
