import { openForm, submitForm } from '../../../src/app/base/form-registry';
import type { FormValues } from '../../../src/app/base/forms';
import { openPlanFor } from '../../../src/app/plan/plan-store';
import { type FormName, formNames, shapeOf } from '../../../src/views/forms/all';
import { answered, refusalOf } from '../../support/family-case';
import { addItem, type FamilyWithMeeting, familyWithMeeting } from '../../support/meeting/meeting-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { sara } from '../../support/people';
import { typeAll } from '../../teams/support/typing';

let town: TestMunicipality;
let family: FamilyWithMeeting;
beforeEach(async () => {
  town = await newMunicipality();
  family = await familyWithMeeting(town);
});
afterEach(() => town.store.close());

type Ids = Readonly<Record<string, string>>;

/** What is there to be changed, by the form that changes it, and what of it is changed. */
const things: Readonly<Record<string, readonly [() => Promise<Ids>, string]>> = {
  'agenda.changeItem': [
    async () => ({ meeting: family.meetingId, item: await addItem(family, 'Morgener') }),
    'text',
  ],
  'correct.member': [async () => ({ member: family.member('Bo') }), 'name'],
  'plan.action': [
    async () => {
      await typeAll(
        town,
        `handling ${family.reference}; hvad: ring til skolen; hvem: Alma; senest: om 14 dage`,
      );
      return { action: (await plan()).actions[0]?.id ?? '' };
    },
    'what',
  ],
  'plan.goal': [
    async () => {
      const goal = 'ord: rolige morgener; ønske fra: Alma; område: familie; vigtighed: vigtigst';
      await typeAll(town, `mål ${family.reference}; ${goal}`);
      return { goal: (await plan()).plan?.goals[0]?.id ?? '' };
    },
    'words',
  ],
  'plan.other': [
    async () => {
      const other = 'plan: barnets plan; om: Alma; fra: familieafdelingen; lavet: i går';
      await typeAll(town, `anden plan ${family.reference}; ${other}`);
      return { other: (await plan()).plan?.otherPlans?.[0]?.id ?? '' };
    },
    'owner',
  ],
};
const plan = async () => answered(await openPlanFor(town.services, town.as(sara), family.reference));

/** A window that was opened now: what is sent from it is what stood in it, with a change. */
const windowOn = async (form: FormName, ids: Ids) => {
  const view = answered(
    await openForm(town.services, town.as(sara), form, { reference: family.reference, ...ids }),
  );
  const stands: FormValues = Object.fromEntries(
    view.fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  );
  const actor = town.as(sara, view.ids.repetitionKey);
  return (change: FormValues) => submitForm(town.services, actor, form, view.ids, { ...stands, ...change });
};

const forms = Object.entries(things).map(([name, thing]) => ({ form: name as FormName, thing }));

describe('L8: what somebody else changed meanwhile is not taken back by an older window', () => {
  test.each(forms)('$form', async ({ form, thing: [thereIs, field] }) => {
    const ids = await thereIs();
    const [first, second, third] = [
      await windowOn(form, ids),
      await windowOn(form, ids),
      await windowOn(form, ids),
    ];
    answered(await first({ [field]: 'Kalder vi det nu', reason: 'Dom' }));
    expect(refusalOf(await second({ [field]: 'Noget andet', reason: 'Dom' }))).toMatchObject({
      code: 'ChangedMeanwhile',
    });
    // What stands there already, and the same request once more, are done.
    answered(await third({ [field]: 'Kalder vi det nu', reason: 'Dom' }));
    answered(await first({ [field]: 'Kalder vi det nu', reason: 'Dom' }));
    answered(await (await windowOn(form, ids))({ [field]: 'Og nu', reason: 'Dom' }));
  });

  test('of a form for something new there is nothing to guard', async () => {
    const [first, second] = [await windowOn('plan.action', {}), await windowOn('plan.action', {})];
    const action = { responsible: `member:${family.member('Alma')}`, dueOn: '2026-06-30' };
    answered(await first({ ...action, what: 'Ring til skolen' }));
    answered(await second({ ...action, what: 'Ring til foreningen' }));
  });

  test('is declared by every form that fills in something that stands', () => {
    const declared = formNames.filter((name) => shapeOf(name).changes !== undefined);
    expect(declared.toSorted()).toEqual(
      [...Object.keys(things), 'correct.attendance', 'correct.network'].toSorted(),
    );
  });
});
