import fc from 'fast-check';
import { calendarDate, instant } from '../../src/domain/calendar';
import type { GivenConsent, LegalDisclosure } from '../../src/domain/consent-record';
import type { Denied, Disclosure } from '../../src/domain/disclosure-answer';
import type { StaffId } from '../../src/domain/organisation';
import { defaultSettings } from '../../src/domain/settings';
import {
  type ConsentSaid,
  consentAloud,
  type DisclosureNames,
  disclosureSentence,
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
      'Freja siger ja til, at Jobcenter får noget at vide om arbejde og uddannelse samt helbred i overblik, så vi kan lægge og følge én fælles plan. Det gælder til og med 9. marts 2027, og Freja kan sige nej igen når som helst.',
    );
    expect(consentAloud(frejaToJobcentre, 'en')).toBe(
      'Freja says yes to Jobcenter being told about work and education as well as health in outline, so that we can make and follow one shared plan. It lasts to the end of 9 March 2027, and Freja can say no again at any time.',
    );
  });

  it('a yes of both parents about a child', () => {
    expect(consentAloud(bothToSchool, 'da')).toBe(
      'Freja og Bo siger ja til, at Månebakkeskolen får noget at vide om Alma: skolefravær og trivsel, så vi kan lægge og følge én fælles plan. Det gælder til og med 9. marts 2027, og Freja og Bo kan sige nej igen når som helst.',
    );
    expect(consentAloud(bothToSchool, 'en')).toBe(
      'Freja and Bo say yes to Månebakkeskolen being told about Alma: absence from school and wellbeing, so that we can make and follow one shared plan. It lasts to the end of 9 March 2027, and Freja and Bo can say no again at any time.',
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

const given = (giverId: string): GivenConsent => ({
  id: giverId,
  giverId,
  recipient: { kind: 'member', memberId: 'm9' },
  types: ['absence'],
  aboutIds: ['alma'],
  purpose: 'plan',
  on: calendarDate('2026-03-09'),
  since: instant('2026-03-09T08:00:00Z'),
  how: 'written',
  recordedBy: 'sara' as StaffId,
  answer: 'given',
  reviewOn: until,
});
const legalDisclosure: LegalDisclosure = {
  id: 'd1',
  recipient: { kind: 'member', memberId: 'm9' },
  types: ['absence'],
  aboutIds: ['alma'],
  legalBasisId: 'early-prevention',
  reason: '',
  disclosedBy: 'sara' as StaffId,
  since: instant('2026-03-09T08:00:00Z'),
  until,
};
const names: DisclosureNames = {
  hearer: 'Månebakkeskolen',
  about: 'Alma',
  type: type('absence'),
  member: (id) => ({ freja: 'Freja', bo: 'Bo' })[id] ?? '',
  purpose,
  legalBasis: () => ({ da: 'tidligt samarbejde om barnet', en: 'early cooperation about the child' }),
};
const consent = (...giverIds: readonly string[]): Disclosure => ({
  may: true,
  basis: 'consent',
  purpose: 'plan',
  consents: giverIds.map(given),
  until,
});
const no = (because: Denied['because'], missing: Denied['missing'] = []): Denied => ({
  may: false,
  because,
  missing,
});
const both: Denied['missing'] = [
  { giverId: 'freja', why: 'notHeard' },
  { giverId: 'bo', why: 'refused' },
];

describe('one sentence explains an answer of the disclosure rules', () => {
  it.each<readonly [string, Disclosure, string, string]>([
    [
      'one consent',
      consent('freja'),
      'Månebakkeskolen må få oplysninger om skolefravær for Alma, fordi Freja har sagt ja til det for at lægge og følge én fælles plan, og det gælder til og med 9. marts 2027.',
      'Månebakkeskolen may have information about absence from school for Alma, because Freja said yes to it in order to make and follow one shared plan, and it lasts to the end of 9 March 2027.',
    ],
    [
      'two consents',
      consent('freja', 'bo'),
      'Månebakkeskolen må få oplysninger om skolefravær for Alma, fordi Freja og Bo har sagt ja til det for at lægge og følge én fælles plan, og det gælder til og med 9. marts 2027.',
      'Månebakkeskolen may have information about absence from school for Alma, because Freja and Bo said yes to it in order to make and follow one shared plan, and it lasts to the end of 9 March 2027.',
    ],
    [
      'a rule (S5)',
      { may: true, basis: 'legalBasis', legalDisclosure, until },
      'Månebakkeskolen må få oplysninger om skolefravær for Alma, fordi en regel giver lov (tidligt samarbejde om barnet), og det gælder til og med 9. marts 2027.',
      'Månebakkeskolen may have information about absence from school for Alma, because a rule allows it (early cooperation about the child), and it lasts to the end of 9 March 2027.',
    ],
    [
      'a no, which is the reason although another has not been heard (S2)',
      no('refused', both),
      'Månebakkeskolen må ikke få oplysninger om skolefravær for Alma, fordi Bo har sagt nej.',
      'Månebakkeskolen may not have information about absence from school for Alma, because Bo said no.',
    ],
    [
      'nobody heard',
      no('noConsent', [
        { giverId: 'freja', why: 'notHeard' },
        { giverId: 'bo', why: 'notHeard' },
      ]),
      'Månebakkeskolen må ikke få oplysninger om skolefravær for Alma, fordi Freja og Bo ikke har sagt ja endnu.',
      'Månebakkeskolen may not have information about absence from school for Alma, because a yes from Freja and Bo is still missing.',
    ],
    [
      'nobody known by name',
      no('noConsent', [{ giverId: 'gone', why: 'notHeard' }]),
      'Månebakkeskolen må ikke få oplysninger om skolefravær for Alma, fordi familien ikke har sagt ja endnu.',
      'Månebakkeskolen may not have information about absence from school for Alma, because a yes from the family is still missing.',
    ],
  ])('%s', (_title, answer, danish, english) => {
    expect(disclosureSentence(answer, names, 'da')).toBe(danish);
    expect(disclosureSentence(answer, names, 'en')).toBe(english);
  });

  const bases = ['coordinator', 'deputy', 'receiver', 'own', 'custody', 'belongs', 'needToKnow'] as const;
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
  const everyAnswer: readonly Disclosure[] = [
    ...bases.map((basis) => ({ may: true, basis }) as const),
    ...reasons.map((because) =>
      no(because, [
        {
          giverId: 'bo',
          why:
            because === 'refused' || because === 'withdrawn' || because === 'expired' ? because : 'notHeard',
        },
      ]),
    ),
  ];

  it.each(locales)('every basis and every reason has a sentence of its own (%s)', (locale) => {
    const sentences = everyAnswer.map((answer) => disclosureSentence(answer, names, locale));
    // Not heard yet reads the same, whether others have answered or not.
    expect(new Set(sentences).size).toBe(everyAnswer.length - 1);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^Månebakkeskolen (må|may) .*(fordi|because) .*\.$/);
      expect(sentence).not.toMatch(/[{}[\]]|undefined/);
    }
  });
});
