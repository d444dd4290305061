import { calendarDate, dateAt, type Instant } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { partiesOf } from '../../../src/domain/case/rights';
import { coordinationGrants } from '../../../src/domain/consent/coordination-consent';
import { coordinationConsentOn, mayHearCoordinator } from '../../../src/domain/continuity/coordinator-lookup';
import {
  alma,
  bo,
  carriedOut,
  family,
  familyInCase,
  freja,
  municipality,
  noon,
  recorded,
  storm,
  toJobcentre,
  withdrawn,
} from '../../support/consent-story';
import { closedCase } from '../../support/family-case';
import { adam, familyCounselling, gone, jobcentre, rie, school, tove } from '../../support/people';

const april = noon('2026-04-21');
const wholeFamily = {
  aboutIds: family.map(({ id }) => id),
  types: ['coordination'],
  recipient: toJobcentre,
} as const;
const agreed = recorded(familyInCase(), wholeFamily);

const grants = (familyCase: FamilyCase, at: Instant = april) =>
  coordinationGrants({ familyCase, ...municipality, at });

/** What somebody in a department hears on asking on a day, by the case's index entry. */
const heardBy = (asker: typeof rie, familyCase: FamilyCase, at: Instant = april) => {
  const today = dateAt(at);
  const answer = mayHearCoordinator(
    {
      ...partiesOf(familyCase, familyCounselling),
      departmentId: familyCase.departmentId,
      coordinationGrants: grants(familyCase),
    },
    asker,
    undefined,
    today,
    { ...municipality, hasConsent: coordinationConsentOn(today) },
  );
  return answer.may ? answer.basis : 'not';
};

describe('C7: consent to hear who coordinates', () => {
  it('C7: everybody in a department that the whole family has agreed to hears it directly', () => {
    expect(grants(agreed)).toEqual([{ departmentId: jobcentre.id, until: '2027-03-09' }]);
    expect(heardBy(rie, agreed)).toBe('consent');
    expect(heardBy(adam, agreed)).toBe('consent');
  });

  it('C7: nobody else does, nor somebody who has left', () => {
    expect(heardBy(tove, agreed)).toBe('not');
    expect(heardBy(gone(rie), agreed)).toBe('not');
  });

  it('C7: it ends with the last day of the first consent that runs out', () => {
    const short = recorded(familyInCase(), { ...wholeFamily, reviewOn: calendarDate('2026-05-01') });
    expect(heardBy(rie, short, noon('2026-05-01'))).toBe('consent');
    expect(heardBy(rie, short, noon('2026-05-02'))).toBe('not');
  });

  it.each<[string, FamilyCase]>([
    [
      'one parent has not been heard',
      recorded(familyInCase(), {
        ...wholeFamily,
        answers: { freja: 'given' },
        aboutIds: [freja.id, alma.id, storm.id],
      }),
    ],
    [
      'one parent has said no',
      recorded(agreed, {
        ...wholeFamily,
        answers: { bo: 'refused' },
        aboutIds: [bo.id],
        at: noon('2026-03-10'),
      }),
    ],
    [
      'one child is left out',
      recorded(familyInCase(), { ...wholeFamily, aboutIds: [freja.id, bo.id, alma.id] }),
    ],
    ['it was withdrawn', withdrawn(agreed, freja, noon('2026-04-01'))],
    ['the consent is about something else', recorded(familyInCase(), { ...wholeFamily, types: ['absence'] })],
    ['no member is known', familyInCase([])],
    ['the case is closed', closedCase(agreed)],
  ])('C7: there is none when %s', (_what, familyCase) => {
    expect(grants(familyCase)).toEqual([]);
    expect(heardBy(rie, familyCase)).toBe('not');
  });

  it('C7: it ends with the year in which a young person’s own consent comes to count', () => {
    const older = familyInCase([freja, bo, { ...alma, birthYear: 2012 }]);
    const familyCase = recorded(older, { ...wholeFamily, aboutIds: [freja.id, bo.id, alma.id] });
    expect(grants(familyCase)).toEqual([{ departmentId: jobcentre.id, until: '2026-12-31' }]);
  });

  it('C7: a legal basis is for what it names, not for looking up', () => {
    const familyCase = carriedOut(
      familyInCase(),
      {
        type: 'discloseOnLegalBasis',
        recipient: { kind: 'department', departmentId: school.id },
        types: ['coordination'],
        aboutIds: family.map(({ id }) => id),
        legalBasisId: 'overriding-interest',
        reason: 'Akut',
        at: april,
        municipality,
      },
      april,
    );
    expect(grants(familyCase)).toEqual([]);
  });
});
