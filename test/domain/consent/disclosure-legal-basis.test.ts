import { calendarDate } from '../../../src/domain/base/calendar';
import type { FamilyCase } from '../../../src/domain/case/family-case';
import type { Recipient } from '../../../src/domain/consent/consent-record';
import {
  type Asked,
  ask,
  asStaff,
  familyInCase,
  inAWord,
  municipality,
  municipalityWith,
  noon,
  recorded,
  sharedOnLegalBasis,
  storm,
  toHealthVisitors,
  toNetwork,
  toSchool,
} from '../../support/consent-story';
import { closedCase } from '../../support/family-case';
import { tove } from '../../support/people';

const asked = familyInCase();
const both = { freja: 'given', bo: 'given' } as const;
const boSaysNo = { freja: 'given', bo: 'refused' } as const;

const disclosedTo = (recipient: Recipient = toSchool) => sharedOnLegalBasis(asked, { recipient });

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
    const bases = municipality.settings.consent.legalBases;
    const ends = bases.map((basis) => ({ ...basis, validTo: calendarDate('2026-04-20') }));
    expect(inAWord(ask(disclosedTo(), { settings: municipalityWith({ legalBases: ends }).settings }))).toBe(
      'noConsent',
    );
    expect(inAWord(ask(disclosedTo(), { settings: municipalityWith({ legalBases: [] }).settings }))).toBe(
      'noConsent',
    );
  });
});
