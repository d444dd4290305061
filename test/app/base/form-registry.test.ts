import { formOpenedBy, openForm } from '../../../src/app/base/form-registry';
import { formNames, shapeOf } from '../../../src/views/forms/all';
import { fieldsAtMost } from '../../../src/views/forms/shape';
import { openFamily } from '../../support/case-steps';
import { answered } from '../../support/family-case';
import { newMunicipality } from '../../support/municipality';
import { sara } from '../../support/people';

describe('a button opens the form of its name, or of the one it stands for', () => {
  it.each([
    ['deadline.drop', 'deadline.drop'],
    ['consent.renew', 'consent.record'],
  ])('%s opens %s', (verb, form) => expect(formOpenedBy(verb)).toBe(form));

  it('of every form', () => expect(formNames.map(formOpenedBy)).toEqual(formNames));

  it.each(['', 'form', ...Object.getOwnPropertyNames(Object.prototype)])('a forged %s opens none', (verb) =>
    expect(formOpenedBy(verb)).toBeUndefined(),
  );
});

describe('no dialog has more than eight fields in sight', () => {
  it.each(formNames)('%s', (name) => {
    const inSight = Object.values(shapeOf(name).fields).filter(({ tucked }) => tucked === undefined);
    expect(inSight.length).toBeLessThanOrEqual(fieldsAtMost);
  });

  it('what stands behind a press is filled in already, or may be left blank', async () => {
    const town = await newMunicipality();
    const reference = await openFamily(town);
    const form = answered(
      await openForm(town.services, town.as(sara), 'consent.record', { reference, repetitionKey: 'r1' }),
    );
    for (const field of form.fields.filter(({ tucked }) => tucked))
      expect([field.id, !field.required || field.value !== undefined]).toEqual([field.id, true]);
  });
});

describe('a form that repeats', () => {
  const repeating = formNames.filter((name) => shapeOf(name).repeats !== undefined);

  it.each(repeating)('%s keeps and is called by fields of its own, and ends with ids of its own', (name) => {
    const { fields, ids = [], repeats } = shapeOf(name);
    const named = [...(repeats?.keeps ?? []), ...(repeats?.calledBy ?? [])];
    expect(named.filter((id) => !(id in fields))).toEqual([]);
    // An input of the same name would end it.
    expect((repeats?.unless ?? []).filter((id) => !ids.includes(id) || id in fields)).toEqual([]);
  });

  it.each(repeating)('%s begins anew with what tells one from the next', (name) => {
    const { calledBy = [], keeps = [] } = shapeOf(name).repeats ?? {};
    expect(calledBy.length).toBeGreaterThan(0);
    expect(calledBy.filter((id) => keeps.includes(id))).toEqual([]);
  });
});

describe('a form carries its own ids and no others', () => {
  const carried = {
    reference: 'HOI-2026-001',
    meeting: 'm1',
    person: 'p1',
    repetitionKey: 'r1',
    forged: 'x',
  };

  it('where it is about a case, its reference', async () => {
    const town = await newMunicipality();
    const reference = await openFamily(town);
    const form = answered(
      await openForm(town.services, town.as(sara), 'case.addMember', { ...carried, reference }),
    );
    expect(form.ids).toEqual({ reference, repetitionKey: 'r1' });
  });

  it('where it is about none, none', async () => {
    const town = await newMunicipality();
    await openFamily(town);
    const form = answered(await openForm(town.services, town.as(sara), 'absence.report', carried));
    expect(form.ids).toEqual({ person: 'p1', repetitionKey: 'r1' });
  });
});
