import { calendarDate } from '../../../src/domain/base/calendar';
import { requiredGivers } from '../../../src/domain/consent/consent-givers';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import { alma, bo, freja, storm } from '../../support/consent-story';

const { youngPeople } = defaultSettings.consent;
const day = calendarDate('2026-04-21');
const young = (birthYear: number | undefined) => ({
  ...alma,
  ...(birthYear !== undefined && { birthYear }),
});

const giversFor = (
  child: typeof alma,
  ownConsent: 'joins' | 'replaces',
  parents: readonly (typeof alma)[] = [freja, bo],
): readonly string[] => requiredGivers([...parents, child], child.id, { ...youngPeople, ownConsent }, day);

describe('S2: who must consent before information about a member is shared', () => {
  it('S2: an adult, and nobody else, for what is about the adult', () => {
    expect(requiredGivers([freja, bo, alma], freja.id, youngPeople, day)).toEqual(['freja']);
    expect(requiredGivers([freja, bo, alma], bo.id, youngPeople, day)).toEqual(['bo']);
  });

  it.each([
    ['a child of 7', 2019, 'freja bo', 'freja bo'],
    ['a child of 14', 2012, 'freja bo', 'freja bo'],
    ['somebody who turns 15 this year, whose day nobody knows', 2011, 'freja bo alma', 'freja bo alma'],
    ['a young person of 16', 2010, 'freja bo alma', 'alma'],
    ['somebody who turns 18 this year', 2008, 'freja bo alma', 'alma'],
    ['a child of the family who is 19', 2007, 'alma', 'alma'],
  ])(
    'S1: about %s, when own consent joins or replaces that of the custody holders',
    (_who, birthYear, joins, replaces) => {
      expect(giversFor(young(birthYear), 'joins').join(' ')).toBe(joins);
      expect(giversFor(young(birthYear), 'replaces').join(' ')).toBe(replaces);
    },
  );

  it('S2: about a child of unknown age, the custody holders', () => {
    const { birthYear: _, ...ofUnknownAge } = alma;
    expect(giversFor(ofUnknownAge, 'replaces')).toEqual(['freja', 'bo']);
  });

  it('S2: a parent without custody has no say', () => {
    expect(giversFor(alma, 'joins', [freja, { ...bo, custody: false }])).toEqual(['freja']);
  });

  it('S2: nobody can consent for a child, or a young person of 16, while no custody holder is known', () => {
    const parents = [freja, bo].map((parent) => ({ ...parent, custody: false }));
    expect(giversFor(alma, 'joins', parents)).toEqual([]);
    expect(giversFor(young(2010), 'joins', parents)).toEqual([]);
    expect(giversFor(young(2010), 'replaces', parents)).toEqual(['alma']);
    expect(giversFor(young(2008), 'joins', parents)).toEqual(['alma']);
  });

  it('S2: nobody can consent for somebody who is no member', () => {
    expect(requiredGivers([freja, bo], storm.id, youngPeople, day)).toEqual([]);
  });
});
