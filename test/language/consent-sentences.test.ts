import fc from 'fast-check';
import { calendarDate } from '../../src/domain/base/calendar';
import { defaultSettings } from '../../src/domain/organisation/settings';
import {
  type ConsentSaid,
  consentAloud,
  type Denial,
  denialSentence,
  toldWhat,
} from '../../src/language/consent-sentences';
import type { Locale } from '../../src/language/texts';
import { purpose, type } from '../cards/samples/consent';

const locales: readonly Locale[] = ['da', 'en'];
const until = calendarDate('2027-03-09');

const frejaToJobcentre: ConsentSaid = {
  recipient: 'Jobcenter',
  types: [type('employment'), type('healthOverview')],
  about: ['Freja'],
  purpose: purpose('plan'),
  answers: [{ giver: 'Freja', answer: 'given' }],
  stillMissing: [],
  reviewOn: until,
};
const bothToSchool: ConsentSaid = {
  ...frejaToJobcentre,
  recipient: 'Månebakkeskolen',
  types: [type('absence'), type('wellbeing')],
  about: ['Alma'],
  answers: [
    { giver: 'Freja', answer: 'given' },
    { giver: 'Bo', answer: 'given' },
  ],
};
const answered = (freja: 'given' | 'refused', bo: 'given' | 'refused'): ConsentSaid => ({
  ...bothToSchool,
  answers: [
    { giver: 'Freja', answer: freja },
    { giver: 'Bo', answer: bo },
  ],
});
const { reviewOn: _reviewOn, ...withoutDay } = frejaToJobcentre;

describe('what was recorded can be read aloud to the family (S1)', () => {
  it('a yes about oneself', () => {
    expect(consentAloud(frejaToJobcentre, 'da')).toBe(
      'Freja siger ja til, at Jobcenter får noget at vide om arbejde og uddannelse samt helbredsoplysninger i hovedtræk, så vi kan lægge og følge én fælles plan. Det gælder til og med 9. marts 2027, og Freja kan sige nej igen når som helst.',
    );
    expect(consentAloud(frejaToJobcentre, 'en')).toBe(
      'Freja says yes to Jobcenter being told about work and education as well as health in outline, so that we can make and follow one shared plan. It lasts until the end of 9 March 2027, and Freja can say no again at any time.',
    );
  });

  it('a yes of both parents about a child', () => {
    expect(consentAloud(bothToSchool, 'da')).toBe(
      'Freja og Bo siger ja til, at Månebakkeskolen får noget at vide om Alma: skolefravær og trivsel, så vi kan lægge og følge én fælles plan. Det gælder til og med 9. marts 2027, og Freja og Bo kan sige nej igen når som helst.',
    );
    expect(consentAloud(bothToSchool, 'en')).toBe(
      'Freja and Bo say yes to Månebakkeskolen being told about Alma: absence from school and wellbeing, so that we can make and follow one shared plan. It lasts until the end of 9 March 2027, and Freja and Bo can say no again at any time.',
    );
  });

  it('a yes about several', () => {
    const said = consentAloud({ ...bothToSchool, about: ['Alma', 'Storm', 'Bo'] }, 'da');
    expect(said).toContain('om Alma, Storm og Bo: skolefravær og trivsel,');
  });

  it('a yes that waits for the other parent promises nothing yet (S2)', () => {
    const waiting = { ...bothToSchool, answers: frejaToJobcentre.answers, stillMissing: ['Bo'] };
    expect(consentAloud(waiting, 'da')).toContain('Vi deler det først, når Bo også har sagt ja.');
    expect(consentAloud(waiting, 'en')).toContain('We share it only when Bo has said yes too.');
  });

  it('a no of one stops it for both (S2)', () => {
    expect(consentAloud(answered('given', 'refused'), 'da')).toBe(
      'Freja siger ja, og Bo siger nej til, at Månebakkeskolen får noget at vide om Alma: skolefravær og trivsel. Så længe der er sagt nej, deler vi det ikke.',
    );
    expect(consentAloud(answered('refused', 'refused'), 'en')).toBe(
      'Freja and Bo say no to Månebakkeskolen being told about Alma: absence from school and wellbeing. As long as there is a no, we don’t share it.',
    );
  });

  it('a yes without a day', () => {
    expect(consentAloud(withoutDay, 'da')).toMatch(/ Freja kan sige nej igen når som helst\.$/);
  });

  it('that there is a case, which is a clause of its own', () => {
    expect(toldWhat({ types: [type('coordination')], about: [] }, 'da')).toBe(
      'om, at der er en sag, og hvem der koordinerer',
    );
    expect(toldWhat({ types: [type('absence')], about: [] }, 'da')).toBe('om skolefravær');
  });

  const names = fc.uniqueArray(fc.constantFrom('Freja', 'Bo', 'Alma', 'Storm'), { minLength: 1 });
  const said = fc.record({
    types: fc.subarray([...defaultSettings.consent.types], { minLength: 1 }),
    about: names,
    purpose: fc.constantFrom(...defaultSettings.consent.purposes),
    recipient: fc.constantFrom('Jobcenter', 'Gudrun'),
    answers: names.chain((givers) =>
      fc.tuple(
        ...givers.map((giver) =>
          fc.constantFrom('given' as const, 'refused' as const).map((answer) => ({ giver, answer })),
        ),
      ),
    ),
    stillMissing: fc.subarray(['Kim', 'Ida']),
    reviewOn: fc.constant(until),
  });

  it('always names everybody, leaves no gap, and never says that it holds while somebody says no', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...locales), (one, locale) => {
        const sentence = consentAloud(one, locale);
        for (const { giver } of one.answers) expect(sentence).toContain(giver);
        for (const kind of one.types) expect(sentence).toContain(kind[locale]);
        expect(sentence).toContain(one.recipient);
        expect(sentence).not.toMatch(/[{}[\]]|undefined| {2}| [.,]/);
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        if (one.answers.some(({ answer }) => answer === 'refused')) {
          expect(sentence).not.toMatch(/gælder|lasts/);
        }
      }),
    );
  });
});

const denial = (because: Denial['because'], more: Partial<Denial> = {}): Denial => ({
  hearers: ['Mille Fiktiv'],
  because,
  givers: ['Freja', 'Bo'],
  types: [type('absence')],
  about: ['Alma'],
  ...more,
});

describe('one sentence says who may not hear what, and why (S6)', () => {
  it.each<readonly [string, Denial, string, string]>([
    [
      'a yes that is missing',
      denial('noConsent'),
      'Mille Fiktiv må ikke høre om Almas skolefravær, fordi vi mangler et ja fra Freja og Bo.',
      'Mille Fiktiv may not hear about Alma’s absence from school, because we still need a yes from Freja and Bo.',
    ],
    [
      'several who may not hear several things',
      denial('refused', {
        hearers: ['Mille Fiktiv', 'Ida Mock'],
        types: [type('absence'), type('wellbeing')],
        givers: ['Bo'],
      }),
      'Mille Fiktiv og Ida Mock må ikke høre om Almas skolefravær og trivsel, fordi Bo har sagt nej.',
      'Mille Fiktiv and Ida Mock may not hear about Alma’s absence from school and wellbeing, because Bo said no.',
    ],
    [
      'something about the whole family, and nobody known by name',
      denial('noConsent', { about: [], givers: [] }),
      'Mille Fiktiv må ikke høre om skolefravær, fordi vi mangler et ja fra familien.',
      'Mille Fiktiv may not hear about absence from school, because we still need a yes from the family.',
    ],
    [
      'that there is a case, which is a clause of its own',
      denial('noConsent', { types: [type('coordination')], about: [], givers: ['Freja'] }),
      'Mille Fiktiv må ikke høre om, at der er en sag, og hvem der koordinerer, fordi vi mangler et ja fra Freja.',
      'Mille Fiktiv may not hear about the fact that there is a case, and who coordinates it, because we still need a yes from Freja.',
    ],
    [
      'somebody without a part in the case',
      denial('notInNetwork', { types: [], about: [], givers: [] }),
      'Mille Fiktiv må ikke være med, fordi Mille Fiktiv ikke er med i netværket om familien.',
      'Mille Fiktiv may not be there, because Mille Fiktiv is not in the family’s network.',
    ],
    [
      'several without a part in the case',
      denial('notInNetwork', { hearers: ['Mille Fiktiv', 'Ida Mock'], types: [], about: [], givers: [] }),
      'Mille Fiktiv og Ida Mock må ikke være med, fordi de ikke er med i netværket om familien.',
      'Mille Fiktiv and Ida Mock may not be there, because they are not in the family’s network.',
    ],
  ])('%s', (_title, said, danish, english) => {
    expect(denialSentence(said, 'da')).toBe(danish);
    expect(denialSentence(said, 'en')).toBe(english);
  });

  const reasons = [
    'caseClosed',
    'memberUnknown',
    'recipientUnknown',
    'leftStaff',
    'notInNetwork',
    'nobodyCanConsent',
    'refused',
    'withdrawn',
    'expired',
    'missingGiver',
    'noConsent',
  ] as const;

  it.each(locales)('every reason has a sentence of its own, for one and for several (%s)', (locale) => {
    for (const hearers of [['Mille Fiktiv'], ['Mille Fiktiv', 'Ida Mock']]) {
      const sentences = reasons.map((because) => denialSentence(denial(because, { hearers }), locale));
      // Not heard yet reads the same, whether others have answered or not.
      expect(new Set(sentences).size).toBe(reasons.length - 1);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^Mille Fiktiv.* (må|may) .*(fordi|because) .*\.$/);
        expect(sentence).not.toMatch(/[{}[\]]|undefined/);
      }
    }
  });

  it('names no more than it is told to show, and counts the others', () => {
    const hearers = ['Mille', 'Ida', 'Per', 'Jonas'];
    expect(denialSentence(denial('recipientUnknown', { hearers }), 'da', 'Mille, Ida og 2 andre')).toBe(
      'Mille, Ida og 2 andre må ikke høre om Almas skolefravær, fordi de ikke er med i sagen længere.',
    );
  });
});
