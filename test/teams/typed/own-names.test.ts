import { openFamily, shown } from '../../support/case-steps';
import { newMunicipality, type TestMunicipality } from '../../support/municipality';
import { bodil, lea, sara } from '../../support/people';
import { typed } from '../support/typing';

let town: TestMunicipality;

/** It is Monday 8 June 2026, nine o'clock. */
beforeEach(async () => {
  town = await newMunicipality();
});
afterEach(() => town.store.close());

const opened = async (line: string) => {
  const result = await typed(town, line);
  if (!result.ok) return result.refusal;
  if ('reference' in result.value) return result.value.reference;
  return result.value.name === 'form' ? result.value.ids.reference : result.value;
};
const form = async (line: string) => {
  const { form: name, ids, fields, refusal } = shown('form', await typed(town, line));
  const stands = Object.fromEntries(fields.map(({ id, value, wrote }) => [id, wrote ?? value]));
  return { name, reference: ids.reference, refusal: refusal?.code, stands };
};

describe('the name of one of the speaker’s own families is enough', () => {
  test.each(['Familien Solsikke', 'solsikke', 'Solsikke?', '001', 'HOI-2026-001', 'hej, Solsikke tak'])(
    '%s',
    async (line) => {
      const reference = await openFamily(town, sara, 'Familien Solsikke');
      expect(await opened(line)).toBe(reference);
    },
  );

  test.each(['Familien Solsikke', 'solsikke', '001'])(
    'C7: of another’s family it is not understood: %s',
    async (line) => {
      await openFamily(town, bodil, 'Familien Solsikke');
      await expect(typed(town, line)).rejects.toThrow('not understood');
      await expect(typed(town, 'Familien Findesikke')).rejects.toThrow('not understood');
    },
  );
});

describe('the longest name wins', () => {
  test('of families of the speaker’s own', async () => {
    const maj = await openFamily(town, sara, 'Familien Maj');
    const hansen = await openFamily(town, sara, 'Familien Maj Hansen');
    for (const [line, reference] of [
      ['sag Familien Maj', maj],
      ['sag Maj', maj],
      ['Familien Maj Hansen', hansen],
      ['møde Maj Hansen', hansen],
      ['møde med familien maj hansen', hansen],
      ['samtykke maj', maj],
    ] as const)
      expect([line, await opened(line)]).toEqual([line, reference]);
    expect(await form('kontakt Maj Hansen i fredags')).toMatchObject({ reference: hansen });
    expect(await form('kontakt Maj i fredags')).toMatchObject({ reference: maj });
  });

  test('one of another’s that fits better hides none of the speaker’s own, and opens none', async () => {
    const own = await openFamily(town, sara, 'Familien Maj Hansen');
    await openFamily(town, bodil, 'Familien Maj');
    expect(await opened('sag Maj')).toBe(own);
  });

  test('the name of another’s family that goes on is never cut to one’s own', async () => {
    await openFamily(town, sara, 'Familien Maj');
    await openFamily(town, bodil, 'Familien Maj Hansen');
    for (const line of [
      'sag Maj Hansen',
      'møde Maj Hansen',
      'kontakt Maj Hansen',
      'kontakt Maj Hansen ringet i fredags',
    ])
      expect(await typed(town, line)).toMatchObject({ value: { name: 'question-offer' } });
  });
});

describe('a name is a name whatever words it is made of', () => {
  test.each(['Nu', 'Næste', 'I dag', 'Sidste tirsdag', 'Uden samtykke', 'Tre timer'])(
    'Familien %s',
    async (name) => {
      await openFamily(town, sara, 'Familien Månesten');
      const reference = await openFamily(town, sara, `Familien ${name}`);
      for (const line of [
        `møde Familien ${name}`,
        `sag Familien ${name}`,
        `Familien ${name}`,
        `dagsorden for familien ${name}`,
      ])
        expect([line, await opened(line)]).toEqual([line, reference]);
      expect(await form(`møde Familien ${name} tirsdag kl. 10`)).toMatchObject({
        name: 'meeting.plan',
        reference,
      });
    },
  );

  test('a phrase that says all without it is that phrase', async () => {
    await openFamily(town, sara, 'Familien Kontakt');
    const { value } = (await typed(town, 'kontakt')) as { value: object };
    expect(value).toMatchObject({ name: 'suggestions', about: 'example' });
  });

  test.each(['Almas', 'Alma’s', "Alma's", 'hos Alma', 'månesten', 'Månestens', 'hos Bo'])(
    'with endings and small words: kontakt %s',
    async (said) => {
      const moon = await openFamily(town, sara, 'Familien Månesten');
      const alma = await openFamily(town, sara, 'Familien Alma');
      const bo = await openFamily(town, sara, 'Familien Bo');
      const meant = /alma/i.test(said) ? alma : /bo/i.test(said) ? bo : moon;
      expect(await opened(`kontakt ${said}`)).toBe(meant);
    },
  );
});

describe('a name that fits several of the speaker’s own is asked about', () => {
  test('with what each is called, and the whole line to say again; nothing is read before', async () => {
    const one = await openFamily(town, sara, 'Familien Alma Nord');
    const other = await openFamily(town, sara, 'Familien Alma Syd');
    await openFamily(town, bodil, 'Familien Alma Vest');
    const view = shown('suggestions', await typed(town, 'log kontakt Alma i fredags; hvordan: telefon'));
    expect(view).toMatchObject({
      about: 'case',
      names: [`Familien Alma Nord · ${one}`, `Familien Alma Syd · ${other}`],
      phrases: [
        `log kontakt ${one} i fredags; hvordan: telefon`,
        `log kontakt ${other} i fredags; hvordan: telefon`,
      ],
    });
    expect(await opened(view.phrases[1] ?? '')).toBe(other);
  });
});

describe('the rest of a sentence is no name', () => {
  beforeEach(async () => {
    await openFamily(town, sara, 'Familien Månesten');
  });

  test.each([
    'giv Familien Månesten videre til Lea fordi jeg går på barsel',
    'overdrag månesten til Lea fordi jeg går på barsel',
    'hand over Månesten to Lea because jeg går på barsel',
  ])('%s', async (line) => {
    const view = await typed(town, line);
    expect(JSON.stringify(view)).toContain('jeg går på barsel');
    expect(view).toMatchObject({ ok: true, value: { name: 'handover', reference: 'HOI-2026-001' } });
  });

  test.each([
    'log kontakt månesten ringet i fredags',
    'log kontakt Familien Månesten talte i telefon i fredags',
    'kontakt månesten snakkede med mor i fredags',
  ])('%s', async (line) => {
    expect(await form(line)).toMatchObject({
      name: 'contact.log',
      reference: 'HOI-2026-001',
      stands: { on: '2026-06-05' },
    });
  });

  test('stedfortræder', async () => {
    await typed(town, 'stedfortræder Familien Månesten Lea Dummy fra 1. juli til 21. juli');
    expect(JSON.stringify(await typed(town, 'sag Månesten'))).toContain('"from":"2026-07-01"');
    expect(lea.name).toBe('Lea Dummy');
  });

  test.each([
    ['opret sag til familien Tusindfryd og ring til mor', 'Familien Tusindfryd'],
    ['opret sag familien Tusindfryd, ring til mor', 'Familien Tusindfryd'],
    ['opret sag til Familien Sol og Måne', 'Familien Sol og Måne'],
    ['open a case for the Tusindfryd family and call the mother', 'The Tusindfryd family'],
  ])('%s: shown before it is made', async (line, alias) => {
    expect(await form(line)).toMatchObject({ name: 'case.open', stands: { alias } });
  });
});
