import { calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import { consentStatus } from '../../../src/domain/consent/consent-status';
import {
  alma,
  bo,
  carriedOut,
  children,
  consentIdOf,
  familyInCase,
  freja,
  municipality,
  noon,
  recorded,
  storm,
  toHealthVisitors,
  toJobcentre,
  toNetwork,
  toSchool,
  withdrawn,
} from '../../support/consent-story';

const at = noon('2026-06-08');

/** Rows as a reader would describe them: giver, type, about whom, state. */
const told = (familyCase: FamilyCase, instant = at) =>
  consentStatus(familyCase, municipality.settings, instant).map(({ recipient, rows }) => [
    recipient,
    rows.map(({ giverId, type, aboutIds, state }) => `${giverId} ${type} ${aboutIds.join('+')} ${state}`),
  ]);

describe('S8: the status of consents', () => {
  it('S8: is told recipient by recipient, for each giver, type and purpose', () => {
    const familyCase = recorded(
      familyInCase(),
      {
        answers: { freja: 'given' },
        aboutIds: [freja.id],
        recipient: toJobcentre,
        types: ['healthOverview', 'employment'],
      },
      { types: ['absence'] },
      {
        answers: { freja: 'given', bo: 'refused' },
        aboutIds: [storm.id],
        recipient: toHealthVisitors,
        types: ['languageDevelopment'],
      },
    );
    expect(told(familyCase)).toEqual([
      [toJobcentre, ['freja employment freja given', 'freja healthOverview freja given']],
      [toSchool, ['freja absence alma given', 'bo absence alma given']],
      [toHealthVisitors, ['freja languageDevelopment storm given', 'bo languageDevelopment storm refused']],
    ]);
  });

  it('S2, S8: a giver who has not been heard is missing', () => {
    expect(told(recorded(familyInCase(), { answers: { freja: 'given' } }))).toEqual([
      [toSchool, ['freja absence alma given', 'bo absence alma missing']],
    ]);
  });

  it.each([
    ['2026-07-09', 'given'],
    ['2026-07-08', 'dueSoon'],
    ['2026-06-08', 'dueSoon'],
    ['2026-06-07', 'expired'],
  ])('S8: a review on %s, seen from 8 June, is %s', (reviewOn, state) => {
    const familyCase = recorded(familyInCase(), {
      answers: { freja: 'given' },
      reviewOn: calendarDate(reviewOn),
    });
    expect(told(familyCase)[0]?.[1]).toEqual([`freja absence alma ${state}`, 'bo absence alma missing']);
  });

  it('S8: a withdrawal is told from its instant on', () => {
    const familyCase = withdrawn(recorded(familyInCase(), {}), bo, noon('2026-06-01'));
    expect(told(familyCase)[0]?.[1]).toEqual(['freja absence alma given', 'bo absence alma withdrawn']);
    expect(told(familyCase, noon('2026-05-31'))[0]?.[1]).toContain('bo absence alma given');
  });

  it('S8: the row names the consent that can be withdrawn or renewed, its day and its review', () => {
    const familyCase = recorded(familyInCase(), { answers: { freja: 'given' } });
    expect(consentStatus(familyCase, municipality.settings, at)[0]?.rows[0]).toEqual({
      giverId: 'freja',
      type: 'absence',
      purpose: 'plan',
      aboutIds: ['alma'],
      state: 'given',
      consentId: consentIdOf(familyCase, freja),
      on: '2026-03-09',
      reviewOn: '2027-03-09',
    });
  });

  it('S8: members for whom it is the same are told together, others apart', () => {
    const together = recorded(familyInCase(), { aboutIds: children });
    expect(told(together)[0]?.[1]).toEqual(['freja absence alma+storm given', 'bo absence alma+storm given']);
    const apart = recorded(together, {
      answers: { bo: 'refused' },
      aboutIds: [storm.id],
      at: noon('2026-03-12'),
    });
    expect(told(apart)[0]?.[1]).toEqual([
      'freja absence alma+storm given',
      'bo absence alma given',
      'bo absence storm refused',
    ]);
  });

  it('S8: purposes are told apart', () => {
    const familyCase = recorded(familyInCase(), { purpose: 'meeting' }, { answers: { bo: 'refused' } });
    const rows = consentStatus(familyCase, municipality.settings, at)[0]?.rows ?? [];
    expect(rows.map(({ giverId, purpose, state }) => [giverId, purpose, state])).toEqual([
      ['freja', 'plan', 'missing'],
      ['bo', 'plan', 'refused'],
      ['freja', 'meeting', 'given'],
      ['bo', 'meeting', 'given'],
    ]);
  });

  it('S8: what is to be asked for is told as requested, and beside a no as a no that is asked about again', () => {
    const refused = recorded(familyInCase(), { answers: { bo: 'refused' } });
    const asking = {
      type: 'requestConsent',
      giverIds: ['freja', 'bo'],
      aboutIds: [alma.id],
      recipient: toSchool,
      types: ['absence'],
      purpose: 'plan',
      reason: 'Skolen skal med',
      municipality,
    } as const;
    const familyCase = carriedOut(refused, asking, noon('2026-03-12'));
    const rows = consentStatus(familyCase, municipality.settings, at)[0]?.rows ?? [];
    const [first, second] = familyCase.consentRequests ?? [];
    expect(rows).toMatchObject([
      { giverId: 'freja', state: 'requested', requestId: first?.id },
      { giverId: 'bo', state: 'refused', requestId: second?.id },
    ]);
  });

  it('S8: is empty when nothing was asked or answered', () => {
    expect(told(familyInCase())).toEqual([]);
  });

  it('S1: a young person who has come of age since appears as a giver', () => {
    const familyCase = recorded(familyInCase([freja, bo, { ...alma, birthYear: 2011 + 1 }]), {});
    const nextYear = noon('2027-02-01');
    expect(told(familyCase, nextYear)[0]?.[1]).toContain('alma absence alma missing');
  });

  it('S8: somebody who left the network is not told of', () => {
    const familyCase = recorded(familyInCase(), { recipient: toNetwork('kim') });
    const gone = carriedOut(familyCase, { type: 'removeNetworkPerson', id: 'kim' }, at);
    expect(told(gone)).toEqual([]);
  });
});
