import { addDays, calendarDate, dateAt } from '../../../src/domain/base/calendar';
import { may } from '../../../src/domain/case/rights';
import {
  type DiscloseOnLegalBasis,
  disclosuresInForce,
  legalBasesOn,
  legalDisclosuresMax,
} from '../../../src/domain/consent/legal-basis';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import {
  alma,
  answerOn,
  ask,
  carriedOut,
  eventsOn,
  familyInCase,
  inAWord,
  municipality,
  municipalityWith,
  noon,
  sharedOnLegalBasis,
  toNetwork,
  toSchool,
} from '../../support/consent-story';
import { refusalOf } from '../../support/family-case';
import { sara } from '../../support/people';

const at = noon('2026-04-20');
const today = dateAt(at);
const { legalBases } = defaultSettings.consent;

const disclosing = (more: Partial<DiscloseOnLegalBasis> = {}): DiscloseOnLegalBasis => ({
  type: 'discloseOnLegalBasis',
  recipient: toSchool,
  types: ['absence'],
  aboutIds: [alma.id],
  legalBasisId: 'overriding-interest',
  reason: 'Akut bekymring',
  at,
  municipality,
  ...more,
});

const answerTo = (more: Partial<DiscloseOnLegalBasis> = {}, familyCase = familyInCase()) =>
  answerOn(familyCase, disclosing(more), at);

describe('S5: sharing without consent', () => {
  it('S5: names the basis, the reason, what, about whom, to whom, by whom, from when and until when', () => {
    expect(eventsOn(familyInCase(), disclosing(), at)).toEqual([
      {
        type: 'DisclosedOnLegalBasis',
        disclosure: {
          id: expect.any(String),
          recipient: toSchool,
          types: ['absence'],
          aboutIds: ['alma'],
          legalBasisId: 'overriding-interest',
          reason: 'Akut bekymring',
          disclosedBy: sara.id,
          since: at,
          until: addDays(today, 14),
        },
      },
    ]);
  });

  it.each<[string, Partial<DiscloseOnLegalBasis>, string]>([
    ['without a reason', { reason: ' ' }, 'ReasonMissing'],
    ['on a basis that is not on the list', { legalBasisId: 'because' }, 'LegalBasisUnknown'],
    [
      'on a basis that is no longer in force',
      { legalBasisId: 'early-prevention-2011' },
      'LegalBasisNotInForce',
    ],
    ['until yesterday', { until: addDays(today, -1) }, 'DateInPast'],
    ['for longer than the basis allows', { until: addDays(today, 15) }, 'DisclosureTooLong'],
    ['of nothing', { types: [] }, 'InformationTypeMissing'],
    ['about nobody', { aboutIds: [] }, 'FieldMissing'],
    ['to somebody outside the case', { recipient: toNetwork('nobody') }, 'RecipientUnknown'],
  ])('S5: %s is refused', (_what, more, code) => {
    expect(refusalOf(answerTo(more))?.code).toBe(code);
  });

  it('S5, L5: lasts no longer than the rule itself', () => {
    const ending = legalBases.map((basis) => ({ ...basis, validTo: addDays(today, 3) }));
    const short = municipalityWith({ legalBases: ending });
    expect(eventsOn(familyInCase(), disclosing({ municipality: short }), at)).toMatchObject([
      { disclosure: { until: addDays(today, 3) } },
    ]);
    expect(refusalOf(answerTo({ municipality: short, until: addDays(today, 4) }))?.code).toBe(
      'DisclosureTooLong',
    );
  });

  it('a second press changes nothing; the same after it has ended is new', () => {
    const shared = carriedOut(familyInCase(), disclosing(), at);
    expect(answerTo({}, shared)).toEqual({ ok: true, value: [] });
    const disclosureId = shared.legalDisclosures?.[0]?.id ?? '';
    const ended = carriedOut(shared, { type: 'endLegalDisclosure', disclosureId, at }, at);
    expect(eventsOn(ended, disclosing(), at)).toHaveLength(1);
  });

  it('S5: ends before its time at the instant that it is ended, once', () => {
    const shared = sharedOnLegalBasis(familyInCase());
    const disclosureId = shared.legalDisclosures?.[0]?.id ?? '';
    const endedAt = noon('2026-04-25');
    const command = { type: 'endLegalDisclosure', disclosureId, at: endedAt } as const;
    const ended = carriedOut(shared, command, endedAt);
    expect(inAWord(ask(ended, { at: noon('2026-04-24') }))).toBe('legalBasis');
    expect(inAWord(ask(ended, { at: endedAt }))).toBe('noConsent');
    expect(answerOn(ended, { ...command, at: noon('2026-04-26') }, noon('2026-04-26'))).toEqual({
      ok: true,
      value: [],
    });
    expect(answerOn(shared, command, noon('2026-06-01'))).toEqual({ ok: true, value: [] });
    expect(refusalOf(answerOn(shared, { ...command, disclosureId: 'other' }, at))?.code).toBe(
      'DisclosureUnknown',
    );
  });

  it(`at most ${legalDisclosuresMax} hold at a time, and few of those that are over are kept`, () => {
    const many = Array.from({ length: legalDisclosuresMax }, (_, days) => addDays(today, days)).reduce(
      (familyCase, until) => carriedOut(familyCase, disclosing({ until }), at),
      familyInCase(),
    );
    expect(refusalOf(answerTo({ until: addDays(today, 14) }, many))?.code).toBe('TooMany');
    const afterAll = noon('2026-06-01');
    const later = carriedOut(many, disclosing({ at: afterAll }), afterAll);
    expect(later.legalDisclosures).toHaveLength(5);
    expect(later.legalDisclosures?.at(-1)?.since).toBe(afterAll);
  });

  it('S5: is for the coordinator and the deputy to do, and for the lead to see', () => {
    expect(may('discloseOnLegalBasis', {}, ['coordinator'])).toBe(true);
    expect(may('discloseOnLegalBasis', {}, ['deputy'])).toBe(true);
    expect(may('discloseOnLegalBasis', {}, ['lead', 'professional', 'receiver'])).toBe(false);
    expect(may('seeLegalDisclosures', {}, ['lead'])).toBe(true);
    expect(may('seeLegalDisclosures', {}, ['professional', 'formerCoordinator'])).toBe(false);
  });
});

describe('L5: legal bases are data with their time', () => {
  const idsOn = (day: string) => legalBasesOn(legalBases, calendarDate(day)).map(({ id }) => id);

  it('L5: what replaced an older rule holds from the day that the older one ended', () => {
    expect(idsOn('2023-12-31')).toContain('early-prevention-2011');
    expect(idsOn('2023-12-31')).not.toContain('early-prevention');
    expect(idsOn('2024-01-01')).not.toContain('early-prevention-2011');
    expect(idsOn('2024-01-01')).toContain('early-prevention');
  });

  it('L5: each has a name in both languages, the place where it stands, and a longest time', () => {
    for (const { id, da, en, reference, maxDays } of legalBases) {
      expect([id, da, en, reference].every((text) => text.trim() !== '')).toBe(true);
      expect(maxDays).toBeGreaterThan(0);
    }
    expect(new Set(legalBases.map(({ id }) => id)).size).toBe(legalBases.length);
  });

  it('S5: a disclosure holds only while its rule is in force', () => {
    const { legalDisclosures = [] } = sharedOnLegalBasis(familyInCase());
    expect(disclosuresInForce(legalDisclosures, legalBases, at)).toHaveLength(1);
    expect(disclosuresInForce(legalDisclosures, [], at)).toEqual([]);
  });
});
