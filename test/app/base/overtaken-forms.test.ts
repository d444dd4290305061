import { openForm, submitForm } from '../../../src/app/base/form-registry';
import type { FormValues } from '../../../src/app/base/forms';
import { closeLiveMeeting } from '../../../src/app/meeting/live/live-meeting';
import { openMinutesFor } from '../../../src/app/minutes/minutes-store';
import { openPlanFor } from '../../../src/app/plan/plan-store';
import { submitFormFor } from '../../../src/teams/routes/base/forms';
import type { FormView } from '../../../src/views/form';
import { type FormName, formNames, shapeOf } from '../../../src/views/forms/all';
import { shown } from '../../support/case-steps';
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
  'minutes.agreement': [
    async () => {
      const { agreement, meeting } = await heldMeeting();
      return { agreement, meeting };
    },
    'what',
  ],
  'minutes.write': [
    async () => {
      const { meeting, part } = await heldMeeting();
      return { meeting, part };
    },
    'works',
  ],
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
/** The meeting is held, with a line under its only item and an agreement. */
const heldMeeting = async () => {
  const { meetingId: meeting, reference } = family;
  const part = await addItem(family, 'Morgener');
  await typeAll(town, `dagsorden lavet ${reference}; dato: i dag; sammen med: Freja`);
  town.moveTo('2026-06-16T08:05:00Z');
  await typeAll(
    town,
    `skriv ned ${reference}; hvor: det går godt; sagt: Alma kommer op selv; punkt: Morgener`,
    `aftale ${reference}; aftale: Ring til skolen; hvem: Jonas Attrap; senest: 30/6`,
  );
  answered(await closeLiveMeeting(town.services, town.as(sara), reference, meeting));
  await typeAll(town, `referat ${reference}`);
  const minutes = answered(await openMinutesFor(town.services, town.as(sara), reference, meeting)).minutes;
  return { meeting, part, agreement: minutes.texts.agreements[0]?.id ?? '' };
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
      code: 'ChangedSinceOpened',
    });
    // What stands there already, and the same request once more, are done.
    answered(await third({ [field]: 'Kalder vi det nu', reason: 'Dom' }));
    answered(await first({ [field]: 'Kalder vi det nu', reason: 'Dom' }));
    answered(await (await windowOn(form, ids))({ [field]: 'Og nu', reason: 'Dom' }));
  });

  test.each(forms)(
    '$form comes back with what was typed, beside what stands now, and replaces it when sent again',
    async ({ form, thing: [thereIs, field] }) => {
      const ids = { reference: family.reference, ...(await thereIs()) };
      const open = async () => answered(await openForm(town.services, town.as(sara), form, ids));
      const sends = ({ ids: carried, fields }: FormView, words: string) => {
        const stands = fields.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]));
        const values: FormValues = { ...Object.fromEntries(stands), [field]: words, reason: 'Dom' };
        const actor = town.as(sara, carried.repetitionKey);
        return submitFormFor(
          { services: town.services, actor, chat: 'personal', locale: 'da' },
          form,
          carried,
          values,
        );
      };
      const [mine, theirs] = [await open(), await open()];
      answered(await sends(theirs, 'Kalder vi det nu'));
      const again = shown('form', await sends(mine, 'Noget andet'));
      expect(again.refusal?.code).toBe('ChangedSinceOpened');
      expect(again.fields.find(({ id }) => id === field)).toMatchObject({
        value: 'Noget andet',
        stands: 'Kalder vi det nu',
      });
      expect(again.fields.flatMap(({ id, stands }) => (stands === undefined ? [] : [id]))).toEqual([field]);
      answered(await sends(again, 'Noget andet'));
      expect((await open()).fields.find(({ id }) => id === field)?.value).toBe('Noget andet');
    },
  );

  test('of a form for something new there is nothing to guard', async () => {
    const [first, second] = [await windowOn('plan.action', {}), await windowOn('plan.action', {})];
    const action = { responsible: `member:${family.member('Alma')}`, dueOn: '2026-06-30' };
    answered(await first({ ...action, what: 'Ring til skolen' }));
    answered(await second({ ...action, what: 'Ring til foreningen' }));
  });

  test('is declared by every form that fills in something that stands', () => {
    const declared = formNames.filter((name) => shapeOf(name).changes !== undefined);
    expect(declared.toSorted()).toEqual(
      [
        ...Object.keys(things),
        'correct.attendance',
        'correct.network',
        'minutes.take',
        'minutes.touches',
      ].toSorted(),
    );
  });
});
