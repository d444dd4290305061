import type { Hearer } from '../../../src/domain/consent/disclosure-answer';
import {
  alma,
  ask,
  asStaff,
  bo,
  familyInCase,
  freja,
  inAWord,
  municipalityWith,
  recorded,
  sharedOnLegalBasis,
  storm,
  toMember,
} from '../../support/consent-story';
import { closedCase } from '../../support/family-case';
import { sara } from '../../support/people';

const asked = familyInCase();
const both = { freja: 'given', bo: 'given' } as const;
const onlyFreja = { freja: 'given' } as const;

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
    const { settings } = municipalityWith({
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
    expect(inAWord(ask(sharedOnLegalBasis(orphaned)))).toBe('legalBasis');
  });
});
