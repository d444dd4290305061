import { addDays, calendarDate, instant } from '../../src/domain/calendar';
import type { Disclosure, Hearer } from '../../src/domain/disclosure-answer';
import type { FamilyCase } from '../../src/domain/family-case';
import {
  type Asked,
  alma,
  ask,
  asStaff,
  bo,
  carriedOut,
  familyInCase,
  freja,
  inAWord,
  noon,
  place,
  placeWith,
  recorded,
  storm,
  toDepartment,
  toHealthVisitors,
  toJobcentre,
  toMember,
  toNetwork,
  toSchool,
  withdrawn,
} from '../support/consent-story';
import { after, closedCase } from '../support/family-case';
import {
  adam,
  bodil,
  gone,
  hans,
  ida,
  jonas,
  karen,
  lea,
  mille,
  per,
  ppr,
  rie,
  sara,
  type school,
  tove,
} from '../support/people';

const asked = familyInCase();
const both = { freja: 'given', bo: 'given' } as const;
const onlyFreja = { freja: 'given' } as const;
const boSaysNo = { freja: 'given', bo: 'refused' } as const;
const personally = toNetwork('network-04');

const handedOver = (accepted: boolean): FamilyCase => {
  const requested = after(
    asked,
    { type: 'requestHandover', receiver: lea, reason: 'Orlov' },
    { on: '2026-04-20', newId: 'h' },
  );
  return accepted
    ? after(requested, { type: 'acceptHandover', handoverId: 'h' }, { by: lea, on: '2026-04-20' })
    : requested;
};

const deputised = after(
  asked,
  { type: 'appointDeputy', deputy: bodil, from: calendarDate('2026-04-20'), to: calendarDate('2026-04-24') },
  { on: '2026-04-20' },
);

const disclosedTo = (recipient = toSchool, until = '2026-05-01'): FamilyCase =>
  carriedOut(
    asked,
    {
      type: 'discloseOnLegalBasis',
      recipient,
      types: ['absence'],
      aboutIds: [alma.id],
      legalBasisId: 'overriding-interest',
      reason: 'Akut bekymring',
      until: calendarDate(until),
      at: noon('2026-04-20'),
      place,
    },
    noon('2026-04-20'),
  );

/** One row: who asks about Alma's absence, in which case, and the answer in a word. */
type Row = readonly [who: string, hearer: Hearer, familyCase: FamilyCase, answer: string];

describe('may this reader hear about Alma’s absence from school, and on which basis? (21 April 2026)', () => {
  describe('those who see the whole case', () => {
    it.each<Row>([
      ['the coordinator', asStaff(sara), asked, 'coordinator'],
      ['the deputy, while it applies', asStaff(bodil), deputised, 'deputy'],
      ['a colleague of the coordinator', asStaff(bodil), asked, 'notInNetwork'],
      ['the receiver of a hand-over, before accepting', asStaff(lea), handedOver(false), 'notInNetwork'],
      ['the receiver who has accepted', asStaff(lea), handedOver(true), 'receiver'],
      ['the coordinator of a closed case', asStaff(sara), closedCase(asked), 'coordinator'],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });

    it('the deputy, once it no longer applies', () => {
      expect(inAWord(ask(deputised, { hearer: asStaff(bodil), at: noon('2026-04-25') }))).toBe(
        'notInNetwork',
      );
    });
  });

  describe('S4: within the coordinator’s own authority, without any consent', () => {
    it.each<Row>([
      ['a psychologist of the same authority who is in the network', asStaff(per), asked, 'needToKnow'],
      [
        'the same, when a parent has refused',
        asStaff(per),
        recorded(asked, { answers: boSaysNo, recipient: toDepartment(ppr) }),
        'needToKnow',
      ],
      ['the same, once the case is closed', asStaff(per), closedCase(asked), 'caseClosed'],
      ['the same, once they have left the staff list', asStaff(gone(per)), asked, 'leftStaff'],
      ['a colleague of the same authority with no part in the case', asStaff(lea), asked, 'notInNetwork'],
      ['the lead', asStaff(karen), asked, 'notInNetwork'],
      ['their department as a whole', toDepartment(ppr), asked, 'noConsent'],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });
  });

  describe('S1, S2: across authorities, by the parents’ answers', () => {
    it.each<Row>([
      ['the teacher, when nobody was asked', asStaff(mille), asked, 'noConsent'],
      [
        'the teacher, when one parent was asked and said yes',
        asStaff(mille),
        recorded(asked, { answers: onlyFreja }),
        'missingGiver',
      ],
      ['the teacher, when both said yes', asStaff(mille), recorded(asked, { answers: both }), 'consent'],
      [
        'the teacher, when one said yes and one no',
        asStaff(mille),
        recorded(asked, { answers: boSaysNo }),
        'refused',
      ],
      [
        'the teacher, when the no was turned into a yes',
        asStaff(mille),
        recorded(asked, { answers: boSaysNo }, { answers: { bo: 'given' }, at: noon('2026-03-12') }),
        'consent',
      ],
      [
        'the teacher, when the yes was turned into a no',
        asStaff(mille),
        recorded(asked, { answers: both }, { answers: { bo: 'refused' }, at: noon('2026-03-12') }),
        'refused',
      ],
      [
        'the teacher, when one yes was withdrawn',
        asStaff(mille),
        withdrawn(recorded(asked, { answers: both }), freja, noon('2026-04-01')),
        'withdrawn',
      ],
      [
        'the teacher, when the withdrawal is of tomorrow',
        asStaff(mille),
        withdrawn(recorded(asked, { answers: both }), freja, noon('2026-04-22')),
        'consent',
      ],
      [
        'the teacher, when the review date was yesterday',
        asStaff(mille),
        recorded(asked, { reviewOn: calendarDate('2026-04-20') }),
        'expired',
      ],
      [
        'the teacher, when the review date is today',
        asStaff(mille),
        recorded(asked, { reviewOn: calendarDate('2026-04-21') }),
        'consent',
      ],
      [
        'the teacher, when the consent is about the brother',
        asStaff(mille),
        recorded(asked, { aboutIds: [storm.id] }),
        'noConsent',
      ],
      [
        'the teacher, when the consent is to the job centre',
        asStaff(mille),
        recorded(asked, { recipient: toJobcentre }),
        'noConsent',
      ],
      [
        'the teacher, when the consent is about wellbeing',
        asStaff(mille),
        recorded(asked, { types: ['wellbeing'] }),
        'noConsent',
      ],
      [
        'the teacher, when the consent is to her in person',
        asStaff(mille),
        recorded(asked, { recipient: personally }),
        'consent',
      ],
      [
        'the teacher, when one parent named her and the other the school',
        asStaff(mille),
        recorded(asked, { answers: onlyFreja, recipient: personally }, { answers: { bo: 'given' } }),
        'consent',
      ],
      [
        'the teacher, when a parent said no to her in person and yes to the school',
        asStaff(mille),
        recorded(asked, { answers: { bo: 'refused' }, recipient: personally }, { at: noon('2026-03-12') }),
        'refused',
      ],
      [
        'the teacher, when a parent said no to the school and yes to her in person',
        asStaff(mille),
        recorded(asked, { answers: boSaysNo }, { recipient: personally, at: noon('2026-03-12') }),
        'refused',
      ],
      [
        'the teacher who has left the staff list',
        asStaff(gone(mille)),
        recorded(asked, { answers: both }),
        'leftStaff',
      ],
      [
        'the teacher, once she was taken out of the network',
        asStaff(mille),
        after(recorded(asked, { answers: both }), { type: 'removeNetworkPerson', id: 'network-04' }),
        'notInNetwork',
      ],
      [
        'the teacher, once the case is closed',
        asStaff(mille),
        closedCase(recorded(asked, { answers: both })),
        'caseClosed',
      ],
      ['the school itself, when both said yes', toSchool, recorded(asked, { answers: both }), 'consent'],
      [
        'a department that is in no list',
        toDepartment({ id: 'nowhere' as typeof school.id }),
        asked,
        'recipientUnknown',
      ],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });
  });

  describe('people outside the municipality’s staff', () => {
    it.each<Row>([
      ['grandmother, when nobody was asked', toNetwork('gudrun'), asked, 'noConsent'],
      [
        'grandmother, when both said yes',
        toNetwork('gudrun'),
        recorded(asked, { recipient: toNetwork('gudrun') }),
        'consent',
      ],
      [
        'the coach, when both said yes to grandmother',
        toNetwork('kim'),
        recorded(asked, { recipient: toNetwork('gudrun') }),
        'noConsent',
      ],
      ['somebody who is not in the network', toNetwork('neighbour'), asked, 'recipientUnknown'],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });
  });

  describe('staff with no part in the case', () => {
    const agreed = recorded(asked, { answers: both });
    it.each<Row>([
      ['a lead of another authority', asStaff(hans), agreed, 'notInNetwork'],
      ['a coordinator of another authority', asStaff(tove), agreed, 'notInNetwork'],
      ['the auditor', asStaff(rie), agreed, 'notInNetwork'],
      ['the administrator', asStaff(adam), agreed, 'notInNetwork'],
      [
        'another teacher of the school that has consent',
        asStaff({ ...mille, id: lea.id }),
        agreed,
        'notInNetwork',
      ],
    ])('%s', (_who, hearer, familyCase, answer) => {
      expect(inAWord(ask(familyCase, { hearer }))).toBe(answer);
    });
  });
});

describe('may a member of the family hear about another?', () => {
  const about = (hearer: Hearer, aboutId: string, familyCase = asked) =>
    inAWord(ask(familyCase, { hearer, aboutId }));

  it('everybody hears about themselves, also in a closed case', () => {
    expect(about(toMember(alma), alma.id)).toBe('own');
    expect(about(toMember(bo), bo.id, closedCase(asked))).toBe('own');
  });

  it('custody holders hear about the children', () => {
    expect(about(toMember(freja), alma.id)).toBe('custody');
    expect(about(toMember(bo), storm.id)).toBe('custody');
  });

  it('a parent without custody needs the consent of the one who has it', () => {
    const oneCustodian = familyInCase([freja, { ...bo, custody: false }, alma, storm]);
    expect(about(toMember(bo), alma.id, oneCustodian)).toBe('noConsent');
    const agreed = recorded(oneCustodian, { answers: onlyFreja, recipient: toMember(bo) });
    expect(about(toMember(bo), alma.id, agreed)).toBe('consent');
  });

  it('one parent’s affairs are told the other with consent only, and so are those of brothers and sisters', () => {
    expect(about(toMember(bo), freja.id)).toBe('noConsent');
    const agreed = recorded(asked, { answers: onlyFreja, aboutIds: [freja.id], recipient: toMember(bo) });
    expect(about(toMember(bo), freja.id, agreed)).toBe('consent');
    expect(about(toMember(alma), storm.id)).toBe('noConsent');
  });

  it('where a young person’s own consent is enough, the parents need it', () => {
    const sixteen = familyInCase([freja, bo, { ...alma, birthYear: 2010 }]);
    const { settings } = placeWith({
      youngPeople: { ownConsentFrom: 15, ownConsent: 'replaces', adultFrom: 18 },
    });
    expect(inAWord(ask(sixteen, { hearer: toMember(freja), settings }))).toBe('noConsent');
    expect(inAWord(ask(sixteen, { hearer: toMember(freja) }))).toBe('custody');
  });

  it('nobody hears about somebody who is no member, not even the coordinator', () => {
    expect(about(asStaff(sara), 'cousin')).toBe('memberUnknown');
    expect(about(toMember({ ...alma, id: 'cousin' }), alma.id)).toBe('recipientUnknown');
  });
});

describe('S2: the young and those without custody holders', () => {
  it('S1: a young person’s own no is a no', () => {
    const young = familyInCase([freja, bo, { ...alma, birthYear: 2010 }]);
    expect(inAWord(ask(recorded(young, { answers: both })))).toBe('missingGiver');
    expect(inAWord(ask(recorded(young, { answers: { ...both, alma: 'refused' } })))).toBe('refused');
    expect(inAWord(ask(recorded(young, { answers: { ...both, alma: 'given' } })))).toBe('consent');
  });

  it('S2: with no custody holder known, only a legal basis helps', () => {
    const orphaned = familyInCase([{ ...freja, custody: false }, { ...bo, custody: false }, alma]);
    expect(inAWord(ask(orphaned))).toBe('nobodyCanConsent');
    const { legalDisclosures = [] } = disclosedTo();
    expect(inAWord(ask({ ...orphaned, legalDisclosures }))).toBe('legalBasis');
  });
});

describe('S1: a consent holds for its purpose', () => {
  const forPlan = recorded(asked, { purpose: 'plan' });

  it.each<[string, Asked, string]>([
    ['for that purpose', { purpose: 'plan' }, 'consent'],
    ['for another purpose', { purpose: 'meeting' }, 'noConsent'],
    ['when it is asked whether it may be known at all', {}, 'consent'],
  ])('%s', (_what, more, answer) => {
    expect(inAWord(ask(forPlan, more))).toBe(answer);
  });

  it('parents who agreed to different purposes have agreed to none', () => {
    const apart = recorded(
      asked,
      { answers: onlyFreja, purpose: 'plan' },
      { answers: { bo: 'given' }, purpose: 'meeting' },
    );
    expect(inAWord(ask(apart))).toBe('missingGiver');
  });

  it('a no for one purpose leaves the others as they were', () => {
    const apart = recorded(forPlan, { answers: { bo: 'refused' }, purpose: 'meeting' });
    expect(ask(apart)).toMatchObject({ basis: 'consent', purpose: 'plan' });
    expect(inAWord(ask(apart, { purpose: 'meeting' }))).toBe('refused');
  });

  it('a purpose or type that the municipality has given up since is still what was agreed to', () => {
    const { settings } = placeWith({ purposes: [], types: [] });
    expect(inAWord(ask(forPlan, { settings }))).toBe('consent');
  });
});

describe('S5: a legal basis', () => {
  it.each<[string, FamilyCase, Asked, string]>([
    ['is one for its recipient', disclosedTo(), {}, 'legalBasis'],
    ['is one beside a refusal', recorded(disclosedTo(), { answers: boSaysNo }), {}, 'legalBasis'],
    ['comes second to a consent', recorded(disclosedTo(), { answers: both }), {}, 'consent'],
    ['is one whatever the purpose', disclosedTo(), { purpose: 'meeting' }, 'legalBasis'],
    ['is none for other types', disclosedTo(), { type: 'wellbeing' }, 'noConsent'],
    ['is none about others', disclosedTo(), { aboutId: storm.id }, 'noConsent'],
    ['is none for other recipients', disclosedTo(toHealthVisitors), {}, 'noConsent'],
    ['is none before it begins', disclosedTo(), { at: noon('2026-04-19') }, 'noConsent'],
    ['is one on its last day', disclosedTo(), { at: noon('2026-05-01') }, 'legalBasis'],
    ['is none the day after', disclosedTo(), { at: noon('2026-05-02') }, 'noConsent'],
    [
      'is none for a colleague with no part in the case',
      disclosedTo(toHealthVisitors),
      { hearer: asStaff(tove) },
      'notInNetwork',
    ],
    [
      'is one for a person in the network',
      disclosedTo(toNetwork('gudrun')),
      { hearer: toNetwork('gudrun') },
      'legalBasis',
    ],
    ['is none in a closed case', closedCase(disclosedTo()), {}, 'caseClosed'],
  ])('S5: %s', (_what, familyCase, more, answer) => {
    expect(inAWord(ask(familyCase, more))).toBe(answer);
  });

  it('L5: is none when the rule is no longer in force, or no longer on the list', () => {
    const bases = place.settings.consent.legalBases;
    const ends = bases.map((basis) => ({ ...basis, validTo: calendarDate('2026-04-20') }));
    expect(inAWord(ask(disclosedTo(), { settings: placeWith({ legalBases: ends }).settings }))).toBe(
      'noConsent',
    );
    expect(inAWord(ask(disclosedTo(), { settings: placeWith({ legalBases: [] }).settings }))).toBe(
      'noConsent',
    );
  });
});

describe('C7: that there is a case, and who coordinates it', () => {
  const coordination = (hearer: Hearer, familyCase = asked) =>
    inAWord(ask(familyCase, { hearer, type: 'coordination' }));

  it.each<Row>([
    ['a professional of another authority in the network', asStaff(mille), asked, 'belongs'],
    ['the lead of the department', asStaff(karen), asked, 'belongs'],
    ['the receiver of a hand-over, before accepting', asStaff(lea), handedOver(false), 'belongs'],
    ['the professional, when the case is closed', asStaff(mille), closedCase(asked), 'belongs'],
    ['a colleague with no part in it', asStaff(tove), asked, 'noConsent'],
    ['grandmother', toNetwork('gudrun'), asked, 'noConsent'],
    [
      'a colleague of a department with consent',
      asStaff(tove),
      recorded(asked, { types: ['coordination'], recipient: toHealthVisitors }),
      'consent',
    ],
  ])('C7: %s', (_who, hearer, familyCase, answer) => {
    expect(coordination(hearer, familyCase)).toBe(answer);
  });
});

describe('the answer explains itself', () => {
  const because = (answer: Disclosure) => (answer.may ? [] : answer.missing);

  it('names every consent that it rests on, the purpose, and how long', () => {
    const agreed = recorded(
      asked,
      { answers: onlyFreja, reviewOn: calendarDate('2026-09-01') },
      { answers: { bo: 'given' } },
    );
    expect(ask(agreed)).toEqual({
      may: true,
      basis: 'consent',
      purpose: 'plan',
      until: '2026-09-01',
      consents: agreed.consents,
    });
  });

  it('names the legal disclosure and its last day', () => {
    const familyCase = disclosedTo();
    expect(ask(familyCase)).toEqual({
      may: true,
      basis: 'legalBasis',
      legalDisclosure: familyCase.legalDisclosures?.[0],
      until: '2026-05-01',
    });
  });

  it('S2: names every giver who is lacking, and what they last answered', () => {
    const half = recorded(asked, { answers: { bo: 'refused' } });
    expect(because(ask(half))).toEqual([
      { giverId: 'freja', why: 'notHeard' },
      { giverId: 'bo', why: 'refused', consent: half.consents?.[0] },
    ]);
  });

  it('tells the strongest reason: a no before a withdrawal, before a consent that has run out, before silence', () => {
    const short = { reviewOn: addDays(calendarDate('2026-03-09'), 7) };
    const ranOut = recorded(asked, { answers: onlyFreja, ...short });
    expect(inAWord(ask(ranOut))).toBe('expired');
    const taken = withdrawn(
      recorded(ranOut, { answers: { bo: 'given' } }),
      bo,
      instant('2026-03-20T10:00:00Z'),
    );
    expect(inAWord(ask(taken))).toBe('withdrawn');
    expect(inAWord(ask(recorded(taken, { answers: { freja: 'refused' }, at: noon('2026-03-21') })))).toBe(
      'refused',
    );
  });

  it('names nobody when consent is not what is lacking', () => {
    expect(because(ask(asked, { hearer: asStaff(lea) }))).toEqual([]);
  });

  it('tells of the purpose that lacks fewest, when none was asked for', () => {
    const nearer = recorded(asked, { answers: onlyFreja, purpose: 'dailySupport' });
    expect(because(ask(nearer))).toMatchObject([{ giverId: 'bo' }]);
  });
});

it('the story’s colleagues stand in the network by their own names', () => {
  expect(inAWord(ask(recorded(asked, { recipient: toHealthVisitors }), { hearer: asStaff(ida) }))).toBe(
    'consent',
  );
  expect(inAWord(ask(recorded(asked, { recipient: toJobcentre }), { hearer: asStaff(jonas) }))).toBe(
    'consent',
  );
});
