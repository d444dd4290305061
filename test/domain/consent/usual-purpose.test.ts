import fc from 'fast-check';
import { mayHave } from '../../../src/domain/consent/disclosure';
import { usualPurpose } from '../../../src/domain/consent/usual-purpose';
import { defaultSettings } from '../../../src/domain/organisation/settings';
import {
  alma,
  asStaff,
  familyInCase,
  municipality,
  noon,
  recorded,
  toSchool,
} from '../../support/consent-story';
import { mille } from '../../support/people';
import { caseWith, someWords } from '../../support/random-consents';

const at = noon('2026-05-04');
const usual = (familyCase: Parameters<typeof usualPurpose>[0]): string =>
  usualPurpose(familyCase, defaultSettings) ?? '';

describe('S10: one purpose is asked once', () => {
  it('is the first of the list before the family has said anything', () => {
    expect(usual(familyInCase())).toBe('plan');
  });

  it('is what most of what the family said yes to is for', () => {
    const meetings = recorded(
      familyInCase(),
      { purpose: 'meeting' },
      { purpose: 'meeting', types: ['wellbeing'] },
    );
    expect(usual(recorded(meetings, { purpose: 'plan' }))).toBe('meeting');
  });

  it('whatever was said before: what is recorded by the default lets in by the default', () => {
    fc.assert(
      fc.property(someWords, fc.subarray(['absence', 'wellbeing'], { minLength: 1 }), (words, types) => {
        const before = caseWith(words);
        const purpose = usual(before);
        const after = recorded(before, { purpose, types, at });
        expect(usual(after)).toBe(purpose);
        const facts = { familyCase: after, ...municipality, at, hearer: asStaff(mille), aboutId: alma.id };
        for (const type of types) {
          const answer = mayHave({ ...facts, type, purpose: usual(after) });
          // A no towards Mille herself, which the school's yes does not answer, stays a no.
          expect(answer.may || answer.because === 'refused' || answer.because === 'withdrawn').toBe(true);
        }
      }),
    );
  });

  it('a department hears by it, whatever was said to others', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const before = caseWith(words);
        const purpose = usual(before);
        const after = recorded(before, { purpose, at });
        const facts = { familyCase: after, ...municipality, at, hearer: toSchool, aboutId: alma.id };
        expect(mayHave({ ...facts, type: 'absence', purpose }).may).toBe(true);
      }),
    );
  });
});
