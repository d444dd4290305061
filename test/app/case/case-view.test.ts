import { openForm, submitForm } from '../../../src/app/base/form-registry';
import { caseView, sightOf } from '../../../src/app/case/case-view';
import { acceptHandover } from '../../../src/app/continuity/handover';
import { type CaseRelation, caseRelations } from '../../../src/domain/case/rights';
import type { StaffMember } from '../../../src/domain/organisation/organisation';
import type { FormName } from '../../../src/views/forms/all';
import { leaves, openFamily, readsOf } from '../../support/case-steps';
import { acceptedCase, answered, openedCase, refusalOf, requestedCase } from '../../support/family-case';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { away, bodil, gone, jonas, karen, lea, mille, sara, tove } from '../../support/people';
import { openRichCase, type RichCase } from '../../support/rich-case';
import { newWatchedStore } from '../../support/store/watched-store';

describe('domain § 3: what of a case is seen, by how somebody belongs to it', () => {
  const table: Readonly<
    Record<CaseRelation, readonly [everything: boolean, alias: boolean, progress: boolean]>
  > = {
    coordinator: [true, true, true],
    deputy: [true, true, true],
    receiver: [false, false, true],
    lead: [false, false, true],
    professional: [false, true, false],
    formerCoordinator: [false, true, false],
  };

  it.each(caseRelations)('domain § 3: %s', (relation) => {
    const [everything, alias, progress] = table[relation];
    expect(sightOf(openedCase(), [relation])).toEqual({ everything, alias, progress });
    expect(sightOf(requestedCase(), [relation])).toEqual({ everything, alias, progress });
  });

  it('domain § 3: everything, for a receiver who has accepted', () => {
    expect(sightOf(acceptedCase(), ['receiver'])).toEqual({ everything: true, alias: true, progress: true });
  });

  it('domain § 3: nothing, for somebody who does not belong to it', () => {
    expect(sightOf(acceptedCase(), [])).toEqual({ everything: false, alias: false, progress: false });
  });

  it('domain § 3: what either tie shows, for somebody who belongs in two ways', () => {
    expect(sightOf(openedCase(), ['lead', 'professional'])).toEqual({
      everything: false,
      alias: true,
      progress: true,
    });
  });
});

describe('a case offers what its reader can do with it now', () => {
  let town: TestMunicipality;
  let rich: RichCase;
  beforeEach(async () => {
    town = await newMunicipality();
    rich = await openRichCase(town);
  });
  afterEach(() => town.store.close());

  const view = async (person: StaffMember) =>
    answered(await caseView(town.services, town.as(person), rich.reference));
  const offers = async (person: StaffMember): Promise<readonly string[]> =>
    (await view(person)).actions.map(({ verb }) => verb);

  it.each([
    [sara, ['handover.show', 'case.addMember', 'case.endDeputy']],
    [bodil, ['handover.show', 'case.addMember', 'case.movePhase']],
    [tove, ['handover.show']],
    [karen, ['handover.show', 'case.endDeputy']],
    [jonas, []],
    [lea, []],
  ])('$name', async (person, verbs) => {
    expect(await offers(person)).toEqual(expect.arrayContaining(verbs));
  });

  it('nobody is offered what they may not do', async () => {
    for (const person of [tove, karen, jonas, lea]) {
      expect(await offers(person)).not.toEqual(expect.arrayContaining(['case.addMember']));
    }
    for (const person of [sara, bodil, tove, jonas, lea])
      expect(await offers(person)).not.toContain('case.takeOver');
    expect(await offers(bodil)).not.toContain('case.close');
    expect(await offers(sara)).not.toContain('handover.request');
  });

  it('every form that is offered can be opened', async () => {
    for (const person of [sara, bodil, tove, karen]) {
      const dialogs = (await view(person)).actions.filter(({ as }) => as === 'dialog');
      for (const { verb, ids } of dialogs) {
        const form = await openForm(town.services, town.as(person), verb as FormName, ids ?? {});
        expect([verb, form.ok]).toEqual([verb, true]);
      }
    }
  });

  it('C2: the meeting with the family comes first once a hand-over is accepted', async () => {
    answered(await acceptHandover(town.services, town.as(tove), rich.reference, rich.handoverId));
    expect((await offers(sara))[0]).toBe('handover.familyMeeting');
    expect((await offers(tove))[0]).toBe('handover.familyMeeting');
  });

  it('C4: taking over comes first for the lead of an uncovered case', async () => {
    await town.saveStaff(gone(bodil));
    await leaves(town);
    expect((await offers(karen))[0]).toBe('case.takeOver');
  });
});

describe('a form is opened and carried out by who may', () => {
  let town: TestMunicipality;
  let rich: RichCase;
  beforeEach(async () => {
    town = await newMunicipality();
    rich = await openRichCase(town);
  });
  afterEach(() => town.store.close());

  const open = (person: StaffMember, name: FormName, filled: Parameters<typeof openForm>[4] = {}) =>
    openForm(town.services, town.as(person), name, { reference: rich.reference }, filled);

  it('it names the family to those who know it by its alias, and to a lead by its reference', async () => {
    expect(answered(await open(sara, 'case.addMember')).subject).toBe('Familien Månesten');
    await town.saveStaff(away(sara));
    expect(answered(await open(karen, 'case.appointDeputy')).subject).toBe(rich.reference);
    expect(answered(await open(sara, 'case.open')).subject).toBeUndefined();
  });

  it('C7: it is refused to outsiders as if there were no case', async () => {
    const here = await open(mille, 'case.addMember');
    const nowhere = await openForm(town.services, town.as(mille), 'case.addMember', {
      reference: 'HOI-2026-777',
    });
    expect(here).toEqual(nowhere);
    expect(refusalOf(here)).toEqual({ code: 'NotFound' });
    expect(refusalOf(await open(jonas, 'case.addMember'))).toEqual({ code: 'NotAllowed' });
  });

  it('a repeated submit is known by the id that the form was given', async () => {
    const one = answered(await open(sara, 'case.addMember')).ids.repetitionKey;
    const other = answered(await open(sara, 'case.addMember')).ids.repetitionKey;
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
    const again = await openForm(town.services, town.as(sara), 'case.addMember', {
      reference: rich.reference,
      repetitionKey: one ?? '',
    });
    expect(answered(again).ids.repetitionKey).toBe(one);
  });

  it('what was filled in comes back with what was wrong with it', async () => {
    const values = { name: 'Freja', relation: 'mother' };
    const refused = await submitForm(
      town.services,
      town.as(sara),
      'case.addMember',
      { reference: rich.reference },
      values,
    );
    const refusal = refusalOf(refused);
    if (refusal === undefined) throw new Error('she is there already');
    const form = answered(await open(sara, 'case.addMember', { values, refusal }));
    expect(form.refusal).toEqual({ code: 'MemberExists', field: 'name', params: { name: 'Freja' } });
    expect(form.fields.slice(0, 2).map(({ id, value }) => [id, value])).toEqual([
      ['name', 'Freja'],
      ['relation', 'mother'],
    ]);
  });

  it('colleagues are a list to choose from, without those who are away or have left', async () => {
    await town.saveStaff(gone(lea));
    const [receiver] = answered(await open(sara, 'case.appointDeputy')).fields;
    const names = receiver?.choices?.map(({ text }) => text) ?? [];
    expect(names).toContain('Tove Tænkt');
    expect(names).not.toContain('Lea Dummy');
    expect(names).not.toContain('Jonas Attrap');
    expect(names).not.toContain('Sara Testlund');
  });
});

describe('L1: looking at a case', () => {
  const watched = newWatchedStore();
  let town: TestMunicipality;
  beforeEach(async () => {
    watched.before(undefined);
    town = await newMunicipality({ wrap: watched.wrap });
  });
  afterEach(() => town.store.close());

  it('L1: is recorded first, with the basis', async () => {
    const reference = await openFamily(town);
    await caseView(town.services, town.as(sara), reference);
    await caseView(town.services, town.as(karen), reference);
    expect(await readsOf(town, `case.${reference}`)).toEqual([
      { by: sara.id, what: 'caseViewed', basis: 'coordinator' },
      { by: karen.id, what: 'caseViewed', basis: 'lead' },
    ]);
  });

  it('L1: without the record nothing is shown', async () => {
    const reference = await openFamily(town);
    watched.before(async ({ kinds }) => {
      if (kinds.includes('logRecord')) throw new Error('the log cannot be written');
    });
    await expect(caseView(town.services, town.as(sara), reference)).rejects.toThrow(
      'the log cannot be written',
    );
  });
});
