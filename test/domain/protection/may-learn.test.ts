import { calendarDate } from '../../../src/domain/base/calendar';
import { isProtectedFrom, mayLearn } from '../../../src/domain/protection/may-learn';
import {
  type Protection,
  protectedMatters,
  wholePrivateNetwork,
} from '../../../src/domain/protection/protection-record';
import { alma, ask, bo, familyInCase, freja, inAWord, toMember } from '../../support/consent-story';
import { jonas, mille } from '../../support/people';

const frejasId = `member:${freja.id}`;
const bosId = `member:${bo.id}`;
const almasId = `member:${alma.id}`;

const protectionFrom = (fromId: string, more: Partial<Protection> = {}): Protection => ({
  id: 'protection',
  protectedIds: [frejasId, almasId],
  fromIds: [fromId],
  matters: protectedMatters,
  reason: 'Adressebeskyttelse',
  since: calendarDate('2026-03-02'),
  ...more,
});
const protectedFamily = (...protections: readonly Protection[]) => ({ ...familyInCase(), protections });

describe('S11: what somebody may learn of another', () => {
  it.each(protectedMatters)('S11: of %s, what is kept, and nothing else', (matter) => {
    const familyCase = protectedFamily(protectionFrom(bosId, { matters: [matter] }));
    expect(protectedMatters.filter((one) => !mayLearn(familyCase, bosId, one, frejasId))).toEqual([matter]);
  });

  it('S11: it is kept from those who are named, and of those who are protected', () => {
    const familyCase = protectedFamily(protectionFrom(bosId));
    expect(mayLearn(familyCase, bosId, 'place', almasId)).toBe(false);
    expect(mayLearn(familyCase, bosId, 'place', 'member:storm')).toBe(true);
    expect(mayLearn(familyCase, `staff:${jonas.id}`, 'place', frejasId)).toBe(true);
  });

  it('S11: it works one way, and nobody is protected from themselves', () => {
    const familyCase = protectedFamily(protectionFrom(bosId), protectionFrom(almasId, { id: 'other' }));
    expect(mayLearn(familyCase, frejasId, 'place', bosId)).toBe(true);
    expect(mayLearn(familyCase, almasId, 'place', almasId)).toBe(true);
    expect(mayLearn(familyCase, almasId, 'place', frejasId)).toBe(false);
  });

  it('S11: the whole private network is whoever is in it at the moment, and no colleague', () => {
    const familyCase = protectedFamily(protectionFrom(wholePrivateNetwork));
    expect(mayLearn(familyCase, 'network:kim', 'time', frejasId)).toBe(false);
    expect(mayLearn(familyCase, `staff:${mille.id}`, 'time', frejasId)).toBe(true);
    const without = { ...familyCase, network: familyCase.network.filter(({ id }) => id !== 'kim') };
    expect(mayLearn(without, 'network:kim', 'time', frejasId)).toBe(true);
  });

  it('S11: of several protections each counts', () => {
    const familyCase = protectedFamily(
      protectionFrom(bosId, { matters: ['place'] }),
      protectionFrom(bosId, { id: 'other', protectedIds: [almasId], matters: ['time'] }),
    );
    expect(mayLearn(familyCase, bosId, 'place', almasId)).toBe(false);
    expect(mayLearn(familyCase, bosId, 'time', almasId)).toBe(false);
    expect(mayLearn(familyCase, bosId, 'time', frejasId)).toBe(true);
  });

  it('S11: without a protection, or when none names them, everybody may', () => {
    expect(mayLearn(familyInCase(), bosId, 'place', frejasId)).toBe(true);
    expect(isProtectedFrom(familyInCase(), bosId)).toBe(false);
    expect(isProtectedFrom(protectedFamily(protectionFrom(bosId)), bosId)).toBe(true);
    expect(isProtectedFrom(protectedFamily(protectionFrom(bosId)), frejasId)).toBe(false);
  });
});

describe('S11: contact details are disclosed to nobody from whom they are kept', () => {
  const toBo = (familyCase: ReturnType<typeof familyInCase>, type: string): string =>
    inAWord(ask(familyCase, { hearer: toMember(bo), aboutId: alma.id, type }));

  it('S11: not even to whoever has custody', () => {
    expect(toBo(familyInCase(), 'contactDetails')).toBe('custody');
    expect(toBo(protectedFamily(protectionFrom(bosId)), 'contactDetails')).toBe('protected');
    expect(toBo(protectedFamily(protectionFrom(bosId, { matters: ['contact'] })), 'contactDetails')).toBe(
      'protected',
    );
    // The address tells the place.
    expect(toBo(protectedFamily(protectionFrom(bosId, { matters: ['place'] })), 'contactDetails')).toBe(
      'protected',
    );
  });

  it('S11: all else is disclosed as before, and so it is when the protection has ended', () => {
    expect(toBo(protectedFamily(protectionFrom(bosId)), 'wellbeing')).toBe('custody');
    expect(toBo(protectedFamily(protectionFrom(bosId, { matters: ['time'] })), 'contactDetails')).toBe(
      'custody',
    );
    expect(toBo(protectedFamily(), 'contactDetails')).toBe('custody');
  });

  it('S11: whoever is protected hears of themselves', () => {
    const own = { hearer: toMember(alma), aboutId: alma.id, type: 'contactDetails' } as const;
    expect(inAWord(ask(protectedFamily(protectionFrom(almasId)), own))).toBe('own');
  });
});
