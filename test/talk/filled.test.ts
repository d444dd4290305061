import { openTown, type Town } from './town';

jest.setTimeout(120_000);

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** What a form holds: the values of its fields, of choices their words. */
const filled = async (speaker: string, text: string, locale: 'da' | 'en' = 'da') => {
  await town.forget(speaker);
  const [view] = await town.say(speaker, text, locale);
  if (view?.name !== 'form') return { form: view?.name };
  const said = view.fields.flatMap(({ id, value, choices = [] }) => {
    if (value === undefined) return [];
    const values = value.split(',');
    const named = choices
      .filter((one) => values.includes(one.value) && one.text !== undefined)
      .map((one) => (typeof one.text === 'string' ? one.text : one.text?.[locale]));
    return [[id, named.length > 0 ? named.join(', ') : value] as const];
  });
  return { form: view.form, ...Object.fromEntries(said) };
};

describe('a card that comes filled in holds what was said', () => {
  test.each([
    [
      'jeg talte med mor i månesten over tlf i går',
      { form: 'contact.log', kind: 'phone', on: '2026-08-03', with: 'Freja' },
    ],
    [
      'har været forbi mormor i månesten i lørdags',
      { form: 'contact.log', kind: 'visit', on: '2026-08-01', with: 'Gudrun' },
    ],
    [
      'ny handling i månesten: Bo henter storm hver torsdag, senest 20/8',
      { form: 'plan.action', responsible: 'Bo', dueOn: '2026-08-20' },
    ],
    ['mødet i solsikke må vente til fredagen efter', { form: 'meeting.move', on: '2026-08-14' }],
    [
      'mødet i månesten skal rykkes til ugen efter',
      { form: 'meeting.move', on: '2026-08-18', start: '10:00' },
    ],
    [
      'Nikolaj er min stedfortræder på månesten 10/8-14/8',
      { form: 'case.appointDeputy', deputy: 'Nikolaj Kladde', from: '2026-08-10', to: '2026-08-14' },
    ],
    [
      'Nikolaj er min stedfortræder på månesten i uge 34-35',
      { form: 'case.appointDeputy', from: '2026-08-17', to: '2026-08-30' },
    ],
    [
      'far i månesten vil gerne have et mål om at lære at lave mad',
      { form: 'plan.goal', wishOf: 'Bo', words: 'lære at lave mad' },
    ],
    ['sæt lommepenge på dagsordenen i solsikke', { form: 'agenda.addItem' }],
    ['jeg holder ferie fra 17/8 i to uger', { form: 'absence.report', from: '2026-08-17', to: '2026-08-30' }],
    ['vi gennemgik referatet med signe d. 30', { form: 'minutes.review', on: '2026-07-30' }],
  ])('%s', async (text, holds) => {
    expect(await filled('lea', text)).toMatchObject(holds);
  });

  test('a day of the month alone is the next one for what is to be, the last one for what was', async () => {
    expect(await filled('lea', 'jeg følger freja til lægen d 12 kl 9')).toMatchObject({
      form: 'contact.accompany',
      on: '2026-08-12',
      start: '09:00',
    });
    expect(await filled('lea', 'signe gav samtykke til sundhedsplejen d. 28')).toMatchObject({
      form: 'consent.record',
      on: '2026-07-28',
    });
  });

  test('of whom there are several is not chosen', async () => {
    const { form, with: whom } = (await filled('lea', 'jeg har ringet til barnet i månesten')) as {
      form?: string;
      with?: string;
    };
    expect({ form, whom }).toEqual({ form: 'contact.log', whom: undefined });
  });

  test('what goes on in the plan leads where it is written', async () => {
    expect(await filled('lea', 'vi skal følge op på månestens mål om skolen')).toMatchObject({
      form: 'plan.followUp',
      which: expect.stringContaining('skolen'),
    });
    expect(await filled('lea', 'findes der noget frivilligt med fodbold')).toEqual({ form: 'offer-list' });
    expect(await filled('lea', 'hvilke andre planer har alma')).toEqual({ form: 'other-plans' });
    expect(await filled('lea', 'hvilke tilbud har månesten fået')).toEqual({ form: 'case-offers' });
  });
});
